/** How a custom function of the cells is described: pure, every input an argument, no clock. */

/** One argument as Sheets' own help shows it. */
export interface FunctionParameter {
  readonly name: string;
  /** JSDoc type shown in help: `string`, `date`, `number`, `range`. */
  readonly type: string;
  readonly description: string;
  readonly optional?: boolean;
}

/** One custom function under a Latin name and a Cyrillic alias. */
export interface CellFunction {
  /** Canonical name, used in formulas that the add-on writes. */
  readonly name: string;
  /** Name in Russian, declared as well. */
  readonly alias: string;
  readonly summary: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: string;
  /** Arguments are plain cells or 2-D blocks of them; the result is a value or a block that spills. */
  run(...values: readonly unknown[]): unknown;
}
