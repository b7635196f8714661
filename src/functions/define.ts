/** How a custom function of the cells is described: pure, every input an argument, no clock. */
import { UserError } from '../domain/issue.ts';

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

/** With this mark begins every answer to bad input, so that a person and another formula can tell it from a result. */
export const BAD_INPUT = '⚠ ';

/** What a cell shows for a refusal. */
export function badInput(error: UserError): string {
  return `${BAD_INPUT}${error.message}`;
}

/** A refusal inside a function: becomes the text of the cell. */
export function refuse(message: string): never {
  throw new UserError('cell.input', message);
}

/** Declares a function: its refusals become texts, bugs stay errors. */
export function defineFunction(cell: CellFunction): CellFunction {
  return {
    ...cell,
    run(...values) {
      try {
        return cell.run(...values);
      } catch (error) {
        if (error instanceof UserError) return badInput(error);
        throw error;
      }
    },
  };
}
