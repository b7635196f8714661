/** Turns signature tables and implementations into the classes that scripts see. */
import { type Overload, fitArguments, typeName } from './arguments.ts';
import { enter } from './bridge.ts';
import { exception, notEmulated } from './exception.ts';
import { hold, stateOf } from './objects.ts';
import { CLASSES } from './signatures.ts';
import { EXTRA } from './extra-signatures.ts';

/** Implementation of one member: the state of the object, then the fitted arguments. */
export type Member<S> = (state: S, ...values: never[]) => unknown;
/** A class: how its name stands in errors and in call counts, and its members. */
export interface ClassDefinition {
  readonly full: string;
  /** Prefix in signature errors: `SpreadsheetApp.Range`. */
  readonly service: string;
  readonly members: Readonly<Record<string, Member<never>>>;
  /** Enumerations and other plain properties. */
  readonly properties?: () => Readonly<Record<string, unknown>>;
}

const definitions = new Map<string, ClassDefinition>();
const prototypes = new Map<string, object>();

/** Registers a class. `S` is the hidden state of its objects. */
export function defineClass<S extends object>(
  full: string,
  service: string,
  members: Readonly<Record<string, Member<S>>>,
  properties?: () => Readonly<Record<string, unknown>>,
): void {
  definitions.set(full.slice(full.indexOf('.') + 1), {
    full,
    service,
    members: members as unknown as ClassDefinition['members'],
    ...(properties ? { properties } : {}),
  });
}

/** Makes an object of a class. */
export function make(kind: string, state: object): object {
  return hold(Object.create(prototypeOf(kind)) as object, kind, state);
}

interface Table {
  readonly methods: Map<string, Overload[]>;
}

function readTable(full: string): Table {
  const methods = new Map<string, Overload[]>();
  const namespace = full.slice(0, full.indexOf('.'));
  for (const line of `${EXTRA[full] ?? ''}\n${CLASSES[full] ?? ''}`.split('\n')) {
    if (line.startsWith('<')) {
      const parent = line.slice(1);
      const inherited = readTable(parent.includes('.') ? parent : `${namespace}.${parent}`).methods;
      for (const [name, overloads] of inherited) methods.set(name, [...(methods.get(name) ?? []), ...overloads]);
      continue;
    }
    const found = /^([^(]+)\((.*)\):(.*)$/.exec(line);
    if (!found) continue;
    const [, name = '', list = '', returns = ''] = found;
    const overload = { parameters: list === '' ? [] : list.split(','), returns };
    methods.set(name, [...(methods.get(name) ?? []), overload]);
  }
  return { methods };
}

/** Any function that a script sees: its source text is hidden like a native one's. */
function publish(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: false, writable: true, configurable: true });
}

function makeMethod(definition: ClassDefinition, kind: string, name: string, overloads: readonly Overload[]): unknown {
  const implementation = definition.members[name] as ((state: object, ...values: unknown[]) => unknown) | undefined;
  const shown = `${definition.full.startsWith('Drive.') ? definition.service : kind}.${name}`;
  const method = {
    [name](this: object, ...values: unknown[]): unknown {
      const state = stateOf(this);
      if (!implementation) throw notEmulated(shown);
      const fitted = fitArguments(overloads, values);
      if (!fitted) {
        const types = values.map(typeName).join(',');
        throw exception(
          `The parameters (${types}) don't match the method signature for ${definition.service}.${name}.`,
        );
      }
      const result = enter(shown, () => implementation(state, ...fitted.values));
      // A setter gives its own object back: that is what the published type says where it names the class itself.
      const own =
        fitted.overload.returns === kind || (/^Embedded\w*Builder$/.test(kind) && fitted.overload.returns !== 'v');
      return result === undefined && own ? this : result;
    },
  };
  return method[name];
}

function prototypeOf(kind: string): object {
  const known = prototypes.get(kind);
  if (known) return known;
  const definition = definitions.get(kind);
  if (!definition) throw notEmulated(kind);
  const prototype: object = {};
  prototypes.set(kind, prototype);
  for (const [name, overloads] of readTable(definition.full).methods)
    publish(prototype, name, makeMethod(definition, kind, name, overloads));
  publish(prototype, 'toString', () => kind);
  const properties = definition.properties?.() ?? {};
  for (const [name, value] of Object.entries(properties)) publish(prototype, name, value);
  return prototype;
}
