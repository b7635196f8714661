/** Makes the host of one table: runs its script, takes the user's edits, keeps the state. */
import { randomUUID } from 'node:crypto';
import type {
  Caller,
  EditOutcome,
  Host,
  HostOptions,
  Json,
  Outcome,
  UserAct,
  UserEdit,
  WorkbookView,
} from '../host.ts';
import { actOn } from './acts.ts';
import { inward, outward } from './cell-values.ts';
import { enterEdit } from './edits.ts';
import { bridge, longestRun, newExecution } from './execution.ts';
import { type Book, newBook } from './model/book.ts';
import { memoryDrive } from './model/drive.ts';
import { extent } from './model/grid.ts';
import { type CustomResult, findFormulas, recalculate } from './model/recalculate.ts';
import { loadBook, saveBook } from './model/save.ts';
import { HostFault, NotEmulated } from './model/service-error.ts';
import { viewBook, viewCells, viewSheet } from './model/view.ts';
import { SheetCache } from './sheet-cache.ts';
import type { Desk, Execution, Locks } from './ops/desk.ts';
import { localeOf } from './model/locale.ts';
import { compile, execute, type ScriptEnd } from './sandbox.ts';
import { declaredFunctions } from './declared-functions.ts';

export { HostFault };

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

/** Scopes of a manifest that names none: what this add-on asks for. */
const USUAL_SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'drive.file'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

/** What is passed to the script: values of a call, or an event. */
type Payload = { readonly values: readonly unknown[] } | { readonly event: Json };

class TableHost implements Host {
  private readonly options: HostOptions;
  private readonly book: Book;
  private readonly manifest: Manifest;
  private readonly drive;
  private readonly locks: Locks = new Map();
  private readonly names: readonly string[];
  private readonly custom: ReadonlyMap<string, string>;
  private readonly results = new Map<string, CustomResult>();
  private program: ReturnType<typeof compile> | undefined;
  private executions = 0;
  private stale = true;
  /** Where the formulas stand, until one comes, goes or moves. */
  private formulas: ReturnType<typeof findFormulas> | undefined;
  private settling = false;
  private readonly cache = new SheetCache();

  constructor(options: HostOptions) {
    this.options = options;
    this.manifest = (options.manifest ?? {}) as Manifest;
    this.book =
      options.state === undefined ? newBook(randomUUID(), randomUUID(), this.userKey()) : this.load(options.state);
    this.drive = options.drive ?? memoryDrive();
    this.names = declaredFunctions(options.files);
    this.custom = new Map(this.names.filter((name) => !name.endsWith('_')).map((name) => [name.toUpperCase(), name]));
  }

  private load(state: Json): Book {
    const { book, cells } = loadBook(state);
    for (const [sheet, saved] of cells) this.cache.loaded(sheet, saved);
    return book;
  }

  private userKey(): string {
    const { userKey = 'local-user' } = this.options;
    return typeof userKey === 'function' ? userKey() : userKey;
  }

  private timeZone(): string {
    return this.manifest.timeZone ?? this.book.timeZone;
  }

  private desk(run: Execution): Desk {
    const { options, book } = this;
    const now = options.now ?? Date.now;
    return {
      book,
      run,
      userKey: this.userKey(),
      scopes: this.manifest.oauthScopes ?? USUAL_SCOPES,
      timeZone: this.timeZone(),
      files: options.files,
      drive: { store: this.drive, owner: this.userKey(), project: book.project },
      locks: this.locks,
      now,
      ask: (question) => {
        if (!options.ask) throw new NotEmulated(`нет в локальном стенде: некому ответить на вопрос «${question.text}»`);
        return options.ask(question);
      },
      changed: (what) => {
        this.stale = true;
        if (what === 'values') return;
        this.formulas = undefined;
        if (what === undefined) this.cache.forgetAll();
        else for (const sheet of what) this.cache.forget(sheet);
      },
      touched: (values) => this.cache.forgetNamed(values),
      settle: () => this.settle(),
      // While formulas are being evaluated, results come and go.
      extent: (sheet) => (this.settling ? extent(sheet) : this.cache.extent(sheet)),
    };
  }

  private settle(): void {
    if (!this.stale || this.settling) return;
    const hadFormulas = this.formulas === undefined || this.formulas.length > 0;
    const formulas = (this.formulas ??= findFormulas(this.book));
    this.stale = false;
    if (!hadFormulas) return;
    this.settling = true;
    try {
      const calculator = {
        book: this.book,
        locale: localeOf(this.book.locale),
        functions: this.custom,
        calculate: this.options.calculate,
        view: () => this.viewFor(formulas),
        known: this.results,
        run: (name: string, values: readonly unknown[]) => this.runCell(name, values),
      };
      for (const sheet of recalculate(calculator, formulas)) this.cache.forget(sheet);
    } finally {
      this.settling = false;
    }
  }

  /** The table as formulas read it: while they are being evaluated, what is kept of sheets with formulas may be out of date. */
  private viewFor(formulas: ReturnType<typeof findFormulas>): WorkbookView {
    const evaluated = new Set(formulas.map(({ sheet }) => sheet));
    return viewBook(this.book, (sheet) =>
      evaluated.has(sheet) ? viewCells(this.book, sheet) : this.cache.seen(this.book, sheet),
    );
  }

  /** Value of a custom function with tagged moments; throws its error. */
  private runCell(name: string, values: readonly unknown[]): unknown {
    const { end } = this.start(name, 'cell', { values });
    if (end.error) throw new Error(`${end.error.message}`);
    return end.value === undefined ? null : (JSON.parse(end.value) as unknown);
  }

  private start(functionName: string, caller: Caller, payload: Payload): { run: Execution; end: ScriptEnd } {
    this.program ??= compile(this.options.files);
    this.executions += 1;
    const run = newExecution(this.executions, caller);
    const desk = this.desk(run);
    const advanced = this.manifest.dependencies?.enabledAdvancedServices ?? [];
    const end = execute(this.program, {
      functionName,
      payload: JSON.stringify(payload),
      kind: caller === 'cell' ? 'cell' : caller === 'sidebar' ? 'page' : 'plain',
      setup: JSON.stringify({
        timeZone: this.timeZone(),
        fixedClock: this.options.now !== undefined,
        advanced: advanced.map((service) => service.userSymbol),
      }),
      milliseconds: this.options.longestRun ?? longestRun(caller),
      hostCall: bridge(desk, { onCall: this.options.onCall }),
    });
    // Locks are freed when the script ends, however it ends (LockService.Lock, "releaseLock").
    for (const [store, holder] of this.locks) if (holder === run.id) this.locks.delete(store);
    return { run, end };
  }

  private outcome({ run, end }: { run: Execution; end: ScriptEnd }): Outcome {
    const facts = { shown: run.shown, log: run.log, calls: run.calls, handles: run.handles };
    if (run.ended)
      return { ...facts, killed: true, error: { name: 'Exception', message: run.ended.message, stack: '' } };
    if (end.error) return { ...facts, error: end.error };
    if (end.value === undefined) return facts;
    const value = JSON.parse(end.value) as unknown;
    return { ...facts, value: run.caller === 'cell' ? outward(value, this.book.timeZone) : (value as Json) };
  }

  run(functionName: string, args: readonly Json[], caller: Caller): Outcome {
    // google.script.run sees no private function (guides/html/communication, "Private functions").
    if (caller === 'sidebar' && functionName.endsWith('_')) {
      const error = { name: 'Error', message: `Script function not found: ${functionName}`, stack: '' };
      return { error, shown: [], log: [], calls: [], handles: 0 };
    }
    const zone = this.book.timeZone;
    const values = caller === 'cell' ? args.map((value) => inward(value, zone)) : args;
    const isEvent = caller === 'onOpen' || caller === 'onOpenNone';
    const authMode = caller === 'onOpenNone' ? 'NONE' : 'LIMITED';
    const result = this.start(
      functionName,
      caller,
      isEvent && args.length === 0 ? { event: { kind: 'open', authMode } } : { values },
    );
    this.settle();
    return this.outcome(result);
  }

  open(): Outcome {
    if (!this.names.includes('onOpen')) return { shown: [], log: [], calls: [], handles: 0 };
    return this.run('onOpen', [], 'onOpen');
  }

  edit(edit: UserEdit): EditOutcome {
    const entered = enterEdit(this.desk(newExecution(0, 'menu')), edit);
    if (!entered.accepted)
      return { accepted: false, ...(entered.reason === undefined ? {} : { reason: entered.reason }) };
    this.settle();
    const warning = entered.warning === undefined ? {} : { warning: entered.warning };
    if (!this.names.includes('onEdit') || !entered.event) return { accepted: true, ...warning };
    const result = this.start('onEdit', 'onEdit', { event: entered.event });
    this.settle();
    return { accepted: true, ...warning, trigger: this.outcome(result) };
  }

  act(act: UserAct): void {
    actOn(this.desk(newExecution(0, 'menu')), act);
    this.settle();
  }

  view(): WorkbookView {
    this.settle();
    return viewBook(this.book, (sheet) => this.cache.seen(this.book, sheet));
  }

  sheetView(id: number) {
    this.settle();
    const sheet = this.book.sheets.find((one) => one.id === id);
    if (!sheet) throw new Error(`No sheet with id ${id}`);
    return viewSheet(sheet, this.cache.seen(this.book, sheet));
  }

  save(): Json {
    this.settle();
    return saveBook(this.book, (sheet) => this.cache.saved(sheet));
  }

  copy(options: Partial<HostOptions> = {}): Host {
    const state = saveBook(this.book) as Record<string, Json>;
    const author = options.userKey ?? this.userKey();
    const userKey = typeof author === 'function' ? author() : author;
    // A copy is another table with another script project: stores stay behind, its author owns it, protections lose their editors.
    const fresh = {
      ...state,
      id: randomUUID(),
      project: randomUUID(),
      owner: userKey,
      title: `${String(state['title'])} (копия)`,
      properties: {},
      cache: {},
    };
    return new TableHost({ ...this.options, drive: this.drive, ...options, state: fresh });
  }

  functions(): readonly string[] {
    return this.names;
  }
}

/** The host of one table with its bound script. */
export function createHost(options: HostOptions): Host {
  return new TableHost(options);
}
