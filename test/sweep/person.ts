/** Opens a scene and drives it as a person does, keeping what each execution told. */
import { createHost } from '../../src/local/emulator/create-host.ts';
import { memoryDrive } from '../../src/local/emulator/model/drive.ts';
import type { DriveStore, HostOptions, Json, Outcome } from '../../src/local/host.ts';
import { distFile } from '../bundle/dist-files.ts';
import { addOnFiles, NOW, tableOf, type TestTable } from '../bundle/table.ts';
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
}

/** A person before a scene of her own; `press` is what the panel names the press by, so that a repeat is known as one. */
export function open(scene: Scene, options: Partial<HostOptions> = {}, press = ''): Opened {
  const { state, drive: from } = scene;
  manifest ??= JSON.parse(distFile('appsscript.json')) as Json;
  files ??= addOnFiles();
  const drive = copyOfDrive(from);
  const told: Told[] = [];
  const windows: string[] = [];
  const host = createHost({
    files,
    manifest,
    state,
    drive,
    now: () => NOW,
    ask: ({ text, buttons }) => {
      if (buttons === 'OK') windows.push(text);
      return { button: buttons === 'OK' ? 'OK' : 'YES' };
    },
    ...options,
  });
  const table = tableOf(host);
  const note = (what: string, outcome: Outcome, message: string, refused: boolean): void => {
    const killed = outcome.killed === true;
    told.push({ what, killed, refused, message });
    if (killed || refused) throw new Stopped(message);
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
    call(name, input) {
      const outcome = host.run(
        'callCommand',
        [name, input as Json, ...(press === '' ? [] : [`${press}.${name}`])],
        'sidebar',
      );
      const reply = outcome.value as { ok: boolean; value?: unknown; message?: string } | undefined;
      const message = outcome.error?.message ?? reply?.message ?? '';
      note(name, outcome, message, outcome.error !== undefined || reply?.ok !== true);
      return reply?.value as never;
    },
    menu(id) {
      const before = windows.length;
      const outcome = host.run(id, [], 'menu');
      const window = windows.slice(before).join(' ');
      note(id, outcome, outcome.error?.message ?? window, outcome.error !== undefined || window !== '');
    },
    type(sheet, row, header, texts) {
      const { trigger } = host.edit({ sheet: table.sheet(sheet).id, row, column: table.column(sheet, header), texts });
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
