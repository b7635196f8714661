/** Reads the published types of Apps Script into the compact table that the emulator checks calls against. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const FOLDER = 'node_modules/@types/google-apps-script/';
/** Files of the types and the namespaces taken from them; the advanced Drive service is read apart. */
const SOURCES: readonly [file: string, namespace: string][] = [
  ['google-apps-script.spreadsheet.d.ts', 'Spreadsheet'],
  ['google-apps-script.base.d.ts', 'Base'],
  ['google-apps-script.html.d.ts', 'HTML'],
  ['google-apps-script.lock.d.ts', 'Lock'],
  ['google-apps-script.cache.d.ts', 'Cache'],
  ['google-apps-script.properties.d.ts', 'Properties'],
  ['google-apps-script.script.d.ts', 'Script'],
  ['google-apps-script.utilities.d.ts', 'Utilities'],
  ['google-apps-script.charts.d.ts', 'Charts'],
];

export interface SignatureTables {
  /** By `Namespace.Class`: members, one a line, as `name(type,type):Return`. */
  readonly classes: Readonly<Record<string, string>>;
  /** By `Namespace.Enum`: names in order. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

const SIMPLE: Readonly<Record<string, string>> = {
  number: 'n',
  Integer: 'i',
  Byte: 'n',
  Char: 's',
  string: 's',
  boolean: 'b',
  any: 'a',
  Date: 'd',
  'Base.Date': 'd',
  void: 'v',
};

/** Code of one type: a letter for plain kinds, the class name otherwise, `[]` for arrays, `?` where null is allowed. */
function code(type: ts.TypeNode | undefined): string {
  if (!type) return 'a';
  if (ts.isParenthesizedTypeNode(type)) return code(type.type);
  if (ts.isArrayTypeNode(type)) return `${code(type.elementType)}[]`;
  if (ts.isTypeLiteralNode(type) || ts.isFunctionTypeNode(type)) return 'o';
  if (ts.isLiteralTypeNode(type)) return 's';
  if (ts.isUnionTypeNode(type)) {
    const isEmpty = (part: ts.TypeNode): boolean => /^(null|undefined)$/.test(part.getText());
    const kinds = [...new Set(type.types.filter((part) => !isEmpty(part)).map(code))];
    return kinds.join('|') + (type.types.some(isEmpty) ? '?' : '');
  }
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    const argument = type.typeArguments?.[0];
    if (name === 'Array' && argument) return `${code(argument)}[]`;
    if (type.typeArguments) return 'o';
    return SIMPLE[name] ?? name.split('.').pop() ?? name;
  }
  return SIMPLE[type.getText()] ?? 'o';
}

function memberLine(member: ts.TypeElement): string | undefined {
  const name = member.name?.getText() ?? '';
  if (ts.isMethodSignature(member)) {
    const parameters = member.parameters.map(
      (parameter) =>
        `${parameter.dotDotDotToken ? '...' : ''}${code(parameter.type)}${parameter.questionToken ? '=' : ''}`,
    );
    return `${name}(${parameters.join(',')}):${code(member.type)}`;
  }
  if (ts.isPropertySignature(member)) return name;
  return undefined;
}

function moduleBody(node: ts.ModuleDeclaration): ts.ModuleBlock | undefined {
  let body: ts.Node | undefined = node.body;
  while (body && ts.isModuleDeclaration(body)) body = body.body;
  return body && ts.isModuleBlock(body) ? body : undefined;
}

/** Tables of every class and enum of the emulated services. */
export function readSignatures(): SignatureTables {
  const classes: Record<string, string> = {};
  const enums: Record<string, string[]> = {};
  const visit = (node: ts.Node, namespace: string, inside: boolean): void => {
    if (ts.isModuleDeclaration(node)) {
      const body = moduleBody(node);
      const within = inside || node.name.text === namespace;
      body?.statements.forEach((statement) => visit(statement, namespace, within));
    } else if (inside && ts.isInterfaceDeclaration(node)) {
      const lines = node.members.map(memberLine).filter((line) => line !== undefined);
      const parents = node.heritageClauses?.flatMap((clause) => clause.types.map((type) => type.getText())) ?? [];
      classes[`${namespace}.${node.name.text}`] = [...parents.map((parent) => `<${parent}`), ...lines].join('\n');
    } else if (inside && ts.isEnumDeclaration(node)) {
      enums[`${namespace}.${node.name.text}`] = node.members.map((member) => member.name.getText());
    }
  };
  for (const [file, namespace] of SOURCES) {
    const source = ts.createSourceFile(file, readFileSync(FOLDER + file, 'utf8'), ts.ScriptTarget.Latest, true);
    source.statements.forEach((statement) => visit(statement, namespace, false));
  }
  return { classes, enums };
}
