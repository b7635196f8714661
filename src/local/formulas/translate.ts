/** Turns a formula of a Russian table into one for the engine, or says in a sentence why it is not counted here. */
import type { Area } from '../host.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A block that a formula reads. */
export interface ReadArea extends Area {
  readonly sheet: string;
}

export interface Translated {
  /** Formula for the engine, with its leading `=`. */
  readonly text: string;
  readonly reads: readonly ReadArea[];
  /** The formula may look anywhere (INDIRECT, OFFSET). */
  readonly readsAll: boolean;
}

export interface Refused {
  readonly error: string;
  readonly sentence: string;
}

export interface Surroundings {
  /** Title of the formula's own sheet. */
  readonly sheet: string;
  /** The sheet as the engine's formulas name it; undefined when there is no such sheet. */
  sheetName(title: string): string | undefined;
  /** Whether the engine has the function, by its upper-case name. */
  hasFunction(name: string): boolean;
  /** Whether the add-on declares the function, whatever its case. */
  isCustom(name: string): boolean;
  /** Serial number of the moment that TODAY and NOW show. */
  readonly now: number;
}

const CONSTANTS: Readonly<Record<string, string>> = { ИСТИНА: 'TRUE', ЛОЖЬ: 'FALSE' };
const CELL = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;
const OPEN_END = /^(?:\$?[A-Za-z]{1,3}|\$?\d+)$/;
const ANYWHERE = new Set(['INDIRECT', 'OFFSET']);

function refused(sentence: string, error = '#ERROR!'): Refused {
  return { error, sentence };
}

export function isRefused(result: Translated | Refused): result is Refused {
  return 'error' in result;
}

export function translate(formula: string, around: Surroundings): Translated | Refused {
  const tokens = tokensOf(formula.replace(/^\s*=/, ''))?.filter((token) => token.kind !== 'space');
  if (tokens === undefined || tokens.length === 0) return refused('Формула не разобрана. Проверьте кавычки и скобки.');
  const trouble = troubleIn(tokens, around);
  if (trouble !== undefined) return trouble;
  const parts: string[] = ['='];
  const semicolons = tokens.some((token) => token.text === ';');
  const decimal = decimalCommas(tokens, semicolons);
  tokens.forEach((token, index) => parts.push(translated(token, index, tokens, around, decimal)));
  return {
    text: parts.join(''),
    reads: readsOf(tokens, around),
    readsAll: tokens.some((token) => token.kind === 'name' && ANYWHERE.has(token.text.toUpperCase())),
  };
}

/** What the engine would get wrong or hide inside IFERROR. */
function troubleIn(tokens: readonly Token[], around: Surroundings): Refused | undefined {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token.kind === 'brace') {
      return refused('Списки в фигурных скобках на локальном стенде не считаются. Укажите диапазон ячеек.');
    }
    if (token.kind === 'sheet' && around.sheetName(token.title) === undefined) {
      return refused(`Листа «${token.title}» нет.`, '#REF!');
    }
    if (token.text === ':' && (isOpenEnd(tokens[index - 1]) || isOpenEnd(next))) {
      return refused(
        'Укажите конец диапазона: вместо A2:A, например, A2:A1000. Открытые диапазоны на локальном стенде не считаются.',
      );
    }
    const trouble = token.kind === 'name' ? nameTrouble(token.text, next?.kind === 'open', around) : undefined;
    if (trouble !== undefined) return trouble;
  }
  return undefined;
}

function isOpenEnd(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'name' || token.kind === 'number') && OPEN_END.test(token.text);
}

function nameTrouble(name: string, called: boolean, around: Surroundings): Refused | undefined {
  if (!called) {
    // The engine knows no Cyrillic names, and the page shows no named ranges.
    const unknown = /[^\x20-\x7e]/.test(name) && CONSTANTS[name.toUpperCase()] === undefined;
    return unknown ? refused(`Имени ${name} на локальном стенде нет.`, '#NAME?') : undefined;
  }
  if (around.isCustom(name)) {
    return refused(
      `Функция дополнения ${name} на локальном стенде считается, только когда она — вся формула. Вынесите её в отдельную ячейку.`,
    );
  }
  return around.hasFunction(name.toUpperCase())
    ? undefined
    : refused(`Функции ${name} на локальном стенде нет.`, '#NAME?');
}

/** Which of the commas between two digits part a number's whole and fraction, by the token's index. */
function decimalCommas(tokens: readonly Token[], semicolons: boolean): ReadonlySet<number> {
  const decimal = new Set<number>();
  // A comma that can only part arguments says that this formula parts them by commas, as scripts write them.
  const commasPart = !semicolons && tokens.some((token) => token.text === ',');
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth -= 1;
    else if (token.kind === 'number' && token.text.includes(',') && (depth === 0 || !commasPart)) decimal.add(index);
  }
  return decimal;
}

function translated(
  token: Token,
  index: number,
  tokens: readonly Token[],
  around: Surroundings,
  decimal: ReadonlySet<number>,
): string {
  if (token.kind === 'number') return decimal.has(index) ? token.text.replace(',', '.') : token.text;
  if (token.kind === 'separator') return ',';
  if (token.kind === 'sheet') return `${around.sheetName(token.title) ?? ''}!`;
  if (isClock(tokens[index - 1]) || (token.kind === 'close' && isClock(tokens[index - 2]))) return '';
  if (token.kind !== 'name') return token.text;
  const name = token.text.toUpperCase();
  if (tokens[index + 1]?.kind !== 'open') return CONSTANTS[name] ?? token.text;
  // The scripts' clock, not the engine's own: the brackets behind the name are dropped.
  if (name === 'TODAY') return `(${String(Math.floor(around.now))})`;
  return name === 'NOW' ? `(${String(around.now)})` : name;
}

function isClock(token: Token | undefined): boolean {
  return token?.kind === 'name' && /^(?:TODAY|NOW)$/i.test(token.text);
}

function readsOf(tokens: readonly Token[], around: Surroundings): readonly ReadArea[] {
  const areas: ReadArea[] = [];
  for (const [index, token] of tokens.entries()) {
    const from = token.kind === 'name' ? cellOf(token.text) : undefined;
    if (from === undefined || tokens[index - 1]?.text === ':') continue;
    const before = tokens[index - 1];
    const sheet = before?.kind === 'sheet' ? before.title : around.sheet;
    const end = tokens[index + 1]?.text === ':' ? tokens[index + 2] : undefined;
    const to = (end?.kind === 'name' ? cellOf(end.text) : undefined) ?? from;
    areas.push({
      sheet,
      row: Math.min(from.row, to.row),
      column: Math.min(from.column, to.column),
      rows: Math.abs(to.row - from.row) + 1,
      columns: Math.abs(to.column - from.column) + 1,
    });
  }
  return areas;
}

function cellOf(text: string): { readonly row: number; readonly column: number } | undefined {
  const found = CELL.exec(text);
  if (found === null) return undefined;
  const letters = (found[1] ?? '').toUpperCase();
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(found[2]), column };
}
