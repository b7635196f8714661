/** What the sweeps know of a writing command: from which table it starts, how a person gives it, and nothing else. */
import type { CommandName, InputOf, OutputOf } from '../../src/commands/rpc.ts';
import type { DriveStore, Json } from '../../src/local/host.ts';
import type { TestTable } from '../bundle/table.ts';

/** A table and a Drive from which any number of runs start. */
export interface Scene {
  readonly state: Json;
  readonly drive: DriveStore;
}

/** What one execution told the person. */
export interface Told {
  readonly what: string;
  /** The process died: nothing of its answer arrived. */
  readonly killed: boolean;
  readonly refused: boolean;
  /** Sentence shown by a window, a toast or the panel; '' when there was none. */
  readonly message: string;
}

/** The person at the keyboard: gives commands as the panel, the menu and the grid do, until one fails. */
export interface Person {
  readonly table: TestTable;
  /** What the panel showed her before the press, read when nothing was wrong yet; another table, so nothing is written here. */
  readonly seen: TestTable;
  /** The panel's call. @throws Stopped when it is refused or killed: the panel goes no further. */
  call<K extends CommandName>(name: K, input: InputOf<K>): OutputOf<K>;
  menu(id: string): void;
  type(sheet: string, row: number, header: string, texts: readonly (readonly string[])[]): void;
}

export interface Scenario {
  /** Id of the command, or the name of the trigger. */
  readonly command: string;
  /** Tells two scenarios of one command apart. */
  readonly title?: string;
  readonly scene: () => Scene;
  /** One press with all that the panel does after it; pressed again, it is given the same. */
  readonly press: (person: Person) => void;
  /** What a person runs who does not press again; absent = «Проверить записи». */
  readonly settle?: (person: Person) => void;
  /** Sheets on which a failed press may leave a line of history; pressed again it must use that line. */
  readonly history?: readonly string[];
  /** State kept outside cells, so that it is compared too. */
  readonly beside?: (table: TestTable) => Json;
}

export const nameOf = ({ command, title }: Scenario): string =>
  title === undefined ? command : `${command}: ${title}`;
