/** The table on its own thread: carries out one request after another and saves before it answers. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createHost } from '../emulator/create-host.ts';
import { createCalculator } from '../formulas.ts';
import type { Answer, EditOutcome, Host, HostOptions, Outcome, Question, UserAct, WorkbookView } from '../host.ts';
import { readAddon, type Addon } from './addon-files.ts';
import { makeFolder } from './atomic-file.ts';
import { openDriveFolder, type DriveEntry, type DriveFolder } from './drive-folder.ts';
import type { TableRequest, ViewPatch } from './messages.ts';
import { packView, type PackedView } from './packed-view.ts';
import { HostRefusal } from './refusal.ts';
import { StateStore } from './state-store.ts';
import { viewPatch } from './view-patch.ts';

/** Name of a table that nobody has named yet: what it is for, as a person would call the file. */
const FIRST_TITLE = 'Таблица наставничества';

/** Function that fills an empty table with the demonstration school, when the add-on has one. */
const DEMONSTRATION = 'fillDemonstration';

export interface TableOptions {
  readonly dataDir: string;
  readonly distDir: string;
  readonly empty: boolean;
  /** The moment that scripts see; absent = the computer's clock. */
  readonly now?: number;
  readonly ask: (question: Question) => Answer;
}

/** What the thread returns for each request, before the server has given frames their addresses. */
export type TableReply =
  | {
      readonly kind: 'open';
      readonly outcome: Outcome;
      readonly view: PackedView;
      readonly patch: ViewPatch;
      readonly notice?: string;
    }
  | { readonly kind: 'view'; readonly view: PackedView; readonly revision: number }
  | { readonly kind: 'edit'; readonly outcome: EditOutcome; readonly patch: ViewPatch }
  | { readonly kind: 'act'; readonly patch: ViewPatch }
  | { readonly kind: 'run'; readonly outcome: Outcome; readonly patch: ViewPatch }
  | { readonly kind: 'documents'; readonly entries: readonly DriveEntry[] }
  | { readonly kind: 'copy'; readonly folder: string };

export class Table {
  readonly #options: TableOptions;
  readonly #addon: Addon;
  readonly #store: StateStore;
  readonly #drive: DriveFolder;
  readonly #calculate: HostOptions['calculate'];
  readonly #notice: string | undefined;
  #host: Host;
  #view: WorkbookView;
  #revision = 1;
  /** While the demonstration is being filled there is no page to ask. */
  #asking = false;

  constructor(options: TableOptions) {
    this.#options = options;
    this.#addon = readAddon(options.distDir);
    this.#store = new StateStore(options.dataDir);
    const loaded = this.#store.load();
    this.#notice = loaded.notice;
    this.#drive = openDriveFolder(options.dataDir);
    this.#calculate = createCalculator(
      this.#addon.files,
      options.now === undefined ? Date.now : () => options.now ?? 0,
    );
    this.#host = this.#openHost(loaded.state);
    if (loaded.state === undefined) this.#begin();
    this.#asking = true;
    this.#view = this.#host.view();
  }

  #openHost(state: HostOptions['state']): Host {
    try {
      return createHost(this.#hostOptions(state));
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      throw new HostRefusal(
        `Таблицу из папки ${this.#options.dataDir} эта версия программы открыть не может (${words}). Сама таблица цела. Начните в другой папке: npm start -- --data ПАПКА`,
      );
    }
  }

  #hostOptions(state: HostOptions['state']): HostOptions {
    const { now } = this.#options;
    return {
      files: this.#addon.files,
      manifest: this.#addon.manifest,
      ask: (question) => (this.#asking ? this.#options.ask(question) : { button: 'YES' }),
      drive: this.#drive,
      ...(this.#calculate === undefined ? {} : { calculate: this.#calculate }),
      ...(now === undefined ? {} : { now: () => now }),
      ...(state === undefined ? {} : { state }),
    };
  }

  /** A new table: empty, or filled by the add-on's own command. Only the finished table is saved. */
  #begin(): void {
    this.#host.act({ kind: 'renameTable', title: FIRST_TITLE });
    if (!this.#options.empty && this.#host.functions().includes(DEMONSTRATION)) {
      const { error } = this.#host.run(DEMONSTRATION, [], 'menu');
      if (error !== undefined) {
        throw new HostRefusal(`Не удалось заполнить демонстрационную школу: ${error.message}\n${error.stack}`);
      }
    }
    this.#store.save(this.#host.save());
  }

  answer(request: TableRequest): TableReply {
    switch (request.kind) {
      case 'open':
        return this.#open();
      case 'view':
        return { kind: 'view', view: packView(this.#view), revision: this.#revision };
      case 'edit':
        return this.#changing(() => ({ kind: 'edit' as const, outcome: this.#host.edit(request.edit) }), hasJump);
      case 'act':
        if (request.act.kind === 'select') return this.#select(request.act);
        return this.#changing(
          () => {
            this.#host.act(request.act);
            return { kind: 'act' as const };
          },
          () => false,
        );
      case 'run':
        return this.#changing(
          () => ({ kind: 'run' as const, outcome: this.#host.run(request.function, request.args, request.caller) }),
          () => true,
        );
      case 'documents':
        return { kind: 'documents', entries: this.#drive.entries() };
      case 'copy':
        return { kind: 'copy', folder: this.#copy() };
    }
  }

  #open(): TableReply {
    const reply = this.#changing(
      () => ({ kind: 'open' as const, outcome: this.#host.open() }),
      () => true,
    );
    const notice = this.#notice === undefined ? {} : { notice: this.#notice };
    return { ...reply, view: packView(this.#view), ...notice };
  }

  /** A selection changes nothing that is shown, and is saved with the next change. */
  #select(act: Extract<UserAct, { readonly kind: 'select' }>): TableReply {
    this.#host.act(act);
    const activeCell = { row: act.row, column: act.column };
    this.#view = { ...this.#view, activeSheet: act.sheet, activeCell };
    return { kind: 'act', patch: viewPatch(this.#view, this.#view, this.#revision, false) };
  }

  /** Carries out, saves, and only then tells what changed. What cannot be saved is taken back. */
  #changing<T>(act: () => T, jumps: (done: T) => boolean): T & { readonly patch: ViewPatch } {
    let done: T;
    try {
      done = act();
      this.#store.save(this.#host.save());
    } catch (error) {
      this.#host = createHost(this.#hostOptions(this.#store.saved()));
      this.#view = this.#host.view();
      this.#revision += 1;
      throw error;
    }
    const view = this.#host.view();
    const patch = viewPatch(this.#view, view, this.#revision, jumps(done));
    this.#view = view;
    this.#revision = patch.to;
    return { ...done, patch };
  }

  /** Файл → Создать копию: a table of its own in a folder inside this one's. */
  #copy(): string {
    const copies = join(this.#options.dataDir, 'copies');
    let number = 1;
    while (existsSync(join(copies, String(number)))) number += 1;
    const folder = join(copies, String(number));
    const copy = this.#host.copy({ drive: openDriveFolder(folder), userKey: randomUUID() });
    makeFolder(folder);
    const store = new StateStore(folder);
    store.load();
    store.save(copy.save());
    store.close();
    return folder;
  }

  close(): void {
    this.#store.close();
  }
}

function hasJump(done: { readonly outcome: EditOutcome }): boolean {
  return done.outcome.trigger !== undefined;
}
