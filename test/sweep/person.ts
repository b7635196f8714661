/** Opens a scene and drives it as a person does, keeping what each execution told. */
import { createHost } from '../../src/local/emulator/create-host.ts';
import { memoryDrive } from '../../src/local/emulator/model/drive.ts';
import type { DriveStore, Host, HostOptions, Json, Outcome } from '../../src/local/host.ts';
import { distFile } from '../bundle/dist-files.ts';
import { addOnFiles, NOW, sheetIds, tableOf, type TestTable } from '../bundle/table.ts';
import type { Person, Scene, Told } from './scenario.ts';

/** The press went no further: an execution was refused or died. */
export class Stopped extends Error {}

export function copyOfDrive(from: DriveStore): DriveStore {
  const drive = memoryDrive();
  for (const file of from.list()) drive.put(file, from.content(file.id));
  return drive;
}

let manifest: Json | undefined;
let files: HostOptions['files'] | undefined;

export interface Opened extends Person {
  readonly drive: DriveStore;
  readonly told: readonly Told[];
  /** The scene as it stands now; the Drive goes along as it is. */
  scene(): Scene;
  /** Another window on the same table: of another person, or of the same one. Her executions may run inside an open one. */
  neighbour(user: string, press: string): Opened;
}

/** A person before a scene of her own; `press` is what the panel names the press by, so that a repeat is known as one. */
export function open(scene: Scene, options: Partial<HostOptions> = {}, press = ''): Opened {
  const { state, drive: from } = scene;
  manifest ??= JSON.parse(distFile('appsscript.json')) as Json;
  files ??= addOnFiles();
  const drive = copyOfDrive(from);
  const shared: Shared = { scene, drive, windows: [], user: FIRST };
  const host = createHost({
    files,
    manifest,
    state,
    drive,
    now: () => NOW,
    ask: ({ text, buttons }) => {
      if (buttons === 'OK') shared.windows.push(text);
      return { button: buttons === 'OK' ? 'OK' : 'YES' };
    },
    userKey: () => shared.user,
    ...options,
  });
  return at(host, shared, FIRST, press);
}

/** What two people at one table share. */
interface Shared {
  /** The table as both saw it before anybody pressed. */
  readonly scene: Scene;
  readonly drive: DriveStore;
  /** Texts of the windows that are to be taken note of. */
  windows: string[];
  /** Key of the one whose execution runs. */
  user: string;
}

const FIRST = 'local-user';

/** A person at a table. */
function at(host: Host, shared: Shared, user: string, press: string): Opened {
  const { scene, drive } = shared;
  const table = tableOf(host);
  const told: Told[] = [];
  const note = (what: string, outcome: Outcome, message: string, refused: boolean): void => {
    const killed = outcome.killed === true;
    told.push({ what, killed, refused, message });
    if (killed || refused) throw new Stopped(message);
  };
  // Executions may stand inside each other: whose it is, and whose window opens, holds for one of them only.
  const asMe = <T>(run: () => T): { readonly value: T; readonly window: string } => {
    const { user: other, windows } = shared;
    shared.user = user;
    shared.windows = [];
    try {
      return { value: run(), window: shared.windows.join(' ') };
    } finally {
      shared.user = other;
      shared.windows = windows;
    }
  };
  let seen: TestTable | undefined;
  return {
    table,
    get seen() {
      return (seen ??= open(scene).table);
    },
    drive,
    told,
    scene: () => ({ state: host.save(), drive }),
    neighbour: (key, name) => at(host, shared, key, name),
    call(name, input) {
      const named = press === '' ? [] : [`${press}.${name}`];
      const outcome = asMe(() => host.run('callCommand', [name, input as Json, ...named], 'sidebar')).value;
      const reply = outcome.value as { ok: boolean; value?: unknown; message?: string } | undefined;
      const message = outcome.error?.message ?? reply?.message ?? '';
      note(name, outcome, message, outcome.error !== undefined || reply?.ok !== true);
      return reply?.value as never;
    },
    menu(id) {
      const { value: outcome, window } = asMe(() => host.run(id, [], 'menu'));
      note(id, outcome, outcome.error?.message ?? window, outcome.error !== undefined || window !== '');
    },
    type(sheet, row, header, texts) {
      if (!sheetIds(host).has(sheet)) throw new Stopped(`No sheet «${sheet}» to type into`);
      const place = { sheet: table.sheet(sheet).id, row, column: table.column(sheet, header) };
      const { trigger } = asMe(() => host.edit({ ...place, texts })).value;
      if (!trigger) return;
      const toasts = trigger.shown.flatMap((shown) => (shown.kind === 'toast' ? [shown.text] : []));
      note('onEdit', trigger, trigger.error?.message ?? toasts.join(' '), trigger.error !== undefined);
    },
  };
}

/** Gives a press; true when it came to its end. */
export function pressed(person: Person, press: (person: Person) => void): boolean {
  try {
    press(person);
    return true;
  } catch (error) {
    if (error instanceof Stopped) return false;
    throw error;
  }
}
