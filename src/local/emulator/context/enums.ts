/** Enumerations: frozen objects compared by identity, whose text and JSON are their names. */
import { ENUMS } from './signatures.ts';

interface EnumValue {
  readonly name: string;
  readonly type: string;
}

const values = new WeakMap<object, EnumValue>();
const families = new Map<string, Readonly<Record<string, object>>>();

/** Names that live has beside the published ones. */
const MORE: Readonly<Record<string, string>> = {
  'Spreadsheet.DataValidationCriteria': 'DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE',
  'Spreadsheet.BooleanCriteria': 'CUSTOM_FORMULA',
};

function makeValue(type: string, name: string, ordinal: number): object {
  const value = Object.create(null) as object;
  const define = (key: string, result: unknown): void => {
    Object.defineProperty(value, key, { value: () => result, enumerable: false });
  };
  define('toString', name);
  define('toJSON', name);
  define('name', name);
  define('ordinal', ordinal);
  define('compareTo', 0);
  values.set(value, { name, type });
  return value;
}

/** All values of an enumeration, by name. `full` is `Namespace.Enum`. */
export function enumFamily(full: string): Readonly<Record<string, object>> {
  const known = families.get(full);
  if (known) return known;
  const type = full.slice(full.indexOf('.') + 1);
  const names = new Set(`${ENUMS[full] ?? ''} ${MORE[full] ?? ''}`.trim().split(' '));
  const family: Record<string, object> = {};
  let ordinal = 0;
  for (const name of names) {
    family[name] = makeValue(type, name, ordinal);
    ordinal += 1;
  }
  const first = Object.values(family)[0];
  // On live an enumeration is itself its first value; scripts only ever use its names, which is all that is kept here.
  if (first) Object.freeze(family);
  families.set(full, family);
  return family;
}

/** The value of an enumeration with a given name. */
export function enumValue(full: string, name: string): object {
  const value = enumFamily(full)[name];
  if (!value) throw new Error(`No ${name} in ${full}`);
  return value;
}

export function enumType(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? values.get(value)?.type : undefined;
}

export function enumName(value: unknown): string {
  return (typeof value === 'object' && value !== null ? values.get(value)?.name : undefined) ?? '';
}
