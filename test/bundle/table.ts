/** A table with the built add-on in the emulator, driven as the menu, the panel and the grid drive it. */
import { randomUUID } from 'node:crypto';
import { createHost } from '../../src/local/emulator/create-host.ts';
import type { EditOutcome, Host, HostOptions, Json, Outcome, SheetView } from '../../src/local/host.ts';
import type { CommandName, InputOf, OutputOf, Reply } from '../../src/commands/rpc.ts';
import { distFile } from './dist-files.ts';
import { madeOnce } from './made-once.ts';

/** The day on which all scenarios happen, noon in Moscow. */
export const TODAY = '2026-11-22';
export const NOW = Date.UTC(2026, 10, 22, 9, 0, 0);

export interface TestTable {
  readonly host: Host;
  /** Runs a command as the panel does; throws with the sentence when it is refused. */
  call<K extends CommandName>(name: K, input: InputOf<K>): OutputOf<K>;
  /** The same with the whole reply, for refusals. */
  reply(name: string, input: Json): Reply;
  menu(id: string): Outcome;
  /** Service calls of the last execution. */
  readonly lastCalls: () => readonly string[];
  sheet(title: string): SheetView;
  /** Text a person sees in a cell. */
  shown(title: string, row: number, header: string): string;
  column(title: string, header: string): number;
  /** Types a block at a column by its header. */
  type(title: string, row: number, header: string, texts: readonly (readonly string[])[]): EditOutcome;
}

/** Files of dist/ as the host loads them. */
export function addOnFiles(): HostOptions['files'] {
  return ['App.js', 'Entry.js', 'Demonstration.html', 'Sidebar.html', 'Templates.html'].map((name) => ({
    name,
    text: distFile(name),
  }));
}

/** The panel gives each press a name of its own; the table may come from another process (made-once.ts), its journal with it. */
const RUN = randomUUID();
let presses = 0;

/** Ids of sheets by their titles. From the saved table: drawing every cell of it takes far longer. */
export function sheetIds(host: Host): ReadonlyMap<string, number> {
  const { sheets } = host.save() as unknown as { readonly sheets: readonly { id: number; title: string }[] };
  return new Map(sheets.map(({ id, title }) => [title, id]));
}

/** A table over an existing host. */
export function tableOf(host: Host): TestTable {
  let calls: readonly string[] = [];
  const reply = (name: string, input: Json): Reply => {
    const outcome = host.run('callCommand', [name, input, `${RUN}-${presses++}`], 'sidebar');
    calls = outcome.calls;
    if (outcome.error) throw new Error(`${name}: ${outcome.error.message}\n${outcome.error.stack}`);
    const value = outcome.value as unknown as Reply;
    if (!value.ok && value.code === 'bug') throw new Error(`${name}: ${outcome.log.join('\n')}`);
    return value;
  };
  // Ids of sheets do not change, so one look is enough until a title is unknown.
  let ids: ReadonlyMap<string, number> = new Map();
  const sheet = (title: string): SheetView => {
    const known = ids.get(title);
    try {
      const seen = known === undefined ? undefined : host.sheetView(known);
      if (seen?.title === title) return seen;
    } catch {
      // The sheet has been deleted; one of that name may have come in its place.
    }
    ids = sheetIds(host);
    const id = ids.get(title);
    if (id === undefined) throw new Error(`No sheet «${title}»`);
    return host.sheetView(id);
  };
  const column = (title: string, header: string): number => {
    const { cells, columns } = sheet(title);
    for (let row = 1; row <= 5; row++) {
      for (let at = 1; at <= columns; at++) if (cells[`${row},${at}`]?.v === header) return at;
    }
    throw new Error(`No column «${header}» on «${title}»`);
  };
  return {
    host,
    reply,
    call(name, input) {
      const answer = reply(name, input as Json);
      if (!answer.ok) throw new Error(`${answer.message} ${answer.issues.map((issue) => issue.message).join(' ')}`);
      return answer.value as never;
    },
    menu(id) {
      const outcome = host.run(id, [], 'menu');
      calls = outcome.calls;
      return outcome;
    },
    lastCalls: () => calls,
    sheet,
    column,
    shown: (title, row, header) => sheet(title).cells[`${row},${column(title, header)}`]?.display ?? '',
    type: (title, row, header, texts) => {
      const outcome = host.edit({ sheet: sheet(title).id, row, column: column(title, header), texts });
      if (outcome.trigger?.error) throw new Error(`${outcome.trigger.error.message}\n${outcome.trigger.error.stack}`);
      calls = outcome.trigger?.calls ?? [];
      return outcome;
    },
  };
}

/** An empty table with the add-on. */
export function emptyTable(options: Partial<HostOptions> = {}): TestTable {
  const manifest = JSON.parse(distFile('appsscript.json')) as Json;
  return tableOf(
    createHost({ files: addOnFiles(), manifest, now: () => NOW, ask: () => ({ button: 'YES' }), ...options }),
  );
}

/** Runs all steps of the repair as the panel does. @returns the sentences of what was brought back. */
export function layOut(table: TestTable): string[] {
  const lines: string[] = [];
  for (let more = true; more;) {
    const step = table.call('repair', {});
    lines.push(...step.lines);
    more = step.more;
  }
  return lines;
}

/** Answers of the set-up wizard for an invented school. */
export const SCHOOL_ANSWERS: Readonly<Record<string, string>> = {
  organizationName:
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа с. Ключи»',
  organizationShortName: 'МБОУ СОШ с. Ключи',
  place: 'с. Ключи',
  headName: 'Орлова Вера Николаевна',
  headPosition: 'директор',
  schoolYear: '2026/2027',
  peopleMode: 'names',
};

/** Tables that take long to make are opened anew from their saved state. */
function openSaved(name: string, make: () => TestTable, options: Partial<HostOptions>): TestTable {
  return emptyTable({ ...options, state: madeOnce(name, () => make().host.save()) });
}

/** A table set up by a new user: sheets made, questions answered. */
export function readyTable(options: Partial<HostOptions> = {}): TestTable {
  return openSaved(
    'ready',
    () => {
      const table = emptyTable();
      layOut(table);
      const answered = table.call('saveSettings', { values: { ...SCHOOL_ANSWERS }, namesAccepted: true });
      if (Object.keys(answered.wrong).length > 0) throw new Error(JSON.stringify(answered.wrong));
      return table;
    },
    options,
  );
}

/** The filled demonstration school. */
export function demonstrationTable(options: Partial<HostOptions> = {}): TestTable {
  return openSaved(
    'demonstration',
    () => {
      const table = emptyTable();
      const outcome = table.menu('fillDemonstration');
      if (outcome.error) throw new Error(outcome.error.message);
      return table;
    },
    options,
  );
}
