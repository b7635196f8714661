/** The page's state and everything a person can do on it; the components only show and call. */
import type { Answer, Question, UserAct, UserEdit } from '../host.ts';
import type { PageShown, ScriptError, ServerEvent, ViewPatch, ViewReply } from '../server/messages.ts';
import { unpackView } from '../server/packed-view.ts';
import { answerQuestion, callTable } from './api.ts';
import type { Selection } from './grid/events.ts';
import type { Grid } from './grid/grid.ts';
import { doubtTitle } from './raw-text.ts';
import { stillSwitched, toggled } from './grid/groups.ts';
import type { DeskState } from './desk-state.ts';
import { createSelectionSender } from './selection-sender.ts';
import { patched } from './view-model.ts';

export class Desk {
  #state: DeskState = { menu: [], running: 0, questions: [], toasts: [], switchedGroups: new Set(), offline: false };
  readonly #listeners = new Set<() => void>();
  #revision = 0;
  #grid: Grid | undefined;
  #keys = 0;
  readonly #sender = createSelectionSender();

  get state(): DeskState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Drops an optional part of the state: it is absent, not empty. */
  #drop(name: 'sidebar' | 'dialog' | 'documents'): void {
    const rest = { ...this.#state };
    Reflect.deleteProperty(rest, name);
    this.#state = rest;
    for (const listener of this.#listeners) listener();
  }

  attachGrid(grid: Grid): void {
    this.#grid = grid;
  }

  /** Opens the table as Google does: the script's onOpen builds the menu. */
  async open(): Promise<void> {
    const reply = await this.#during(callTable<'open'>({ kind: 'open' }));
    if (reply === undefined) return;
    this.#adopt(reply);
    document.title = reply.view.title;
    this.#show(reply.shown);
    if (reply.error !== undefined) this.#tellError('onOpen', reply.error);
    if (reply.notice !== undefined) this.tell('Восстановление', reply.notice);
  }

  async #during<T>(work: Promise<T>): Promise<T | undefined> {
    this.#set({ running: this.#state.running + 1 });
    try {
      return await work;
    } catch (error) {
      this.tell('Не получилось', error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      this.#set({ running: this.#state.running - 1 });
    }
  }

  async edit(edit: UserEdit): Promise<void> {
    this.#sender.flush();
    const reply = await this.#during(callTable<'edit'>({ kind: 'edit', edit }));
    if (reply === undefined) return;
    this.#apply(reply.patch, reply.patch.jump);
    if (!reply.accepted) this.tell('Не принято', reply.reason ?? 'Это значение здесь не допускается.');
    // One message for one act: the add-on's says more than the rule of a cell.
    else if (reply.warning !== undefined && reply.shown.length === 0) this.toast(doubtTitle(edit), reply.warning, 8);
    this.#show(reply.shown);
    // As in Google, a failing onEdit does not stop the person; here its author should see it.
    if (reply.error !== undefined) this.toast('Ошибка в onEdit', reply.error.message, 10);
  }

  async act(act: UserAct): Promise<void> {
    if (act.kind !== 'select') this.#sender.flush();
    const reply = await this.#during(callTable<'act'>({ kind: 'act', act }));
    if (reply !== undefined) this.#apply(reply.patch, false);
  }

  /** Runs a menu item's function. */
  async run(name: string): Promise<void> {
    this.#sender.flush();
    const reply = await this.#during(callTable<'run'>({ kind: 'run', function: name, args: [], caller: 'menu' }));
    if (reply === undefined) return;
    this.#apply(reply.patch, reply.patch.jump);
    this.#show(reply.shown);
    if (reply.error !== undefined) this.#tellError(name, reply.error);
  }

  /** A call of google.script.run from the sidebar or a dialog. Rejects with the script's error. */
  async runFromFrame(name: string, args: readonly unknown[]): Promise<unknown> {
    this.#sender.flush();
    this.#set({ running: this.#state.running + 1 });
    try {
      const request = { kind: 'run', function: name, args: args as never, caller: 'sidebar' } as const;
      const reply = await callTable<'run'>(request);
      this.#apply(reply.patch, reply.patch.jump);
      this.#show(reply.shown);
      if (reply.error !== undefined) throw new Error(reply.error.message);
      return reply.value ?? null;
    } finally {
      this.#set({ running: this.#state.running - 1 });
    }
  }

  #apply(patch: ViewPatch, jump: boolean): void {
    const { view, switchedGroups: switched } = this.#state;
    if (view !== undefined && patch.to > this.#revision) {
      if (patch.from !== this.#revision) void this.#catchUp();
      else {
        const next = patched(view, patch);
        this.#revision = patch.to;
        const switchedGroups = stillSwitched(view, next, switched);
        this.#set({ view: next, switchedGroups });
        this.#grid?.apply(next, patch, switchedGroups);
        document.title = next.title;
      }
    }
    if (jump) this.#grid?.goTo(patch.activeSheet, patch.activeCell.row, patch.activeCell.column);
  }

  /** A change was missed (the computer slept, the server was restarted): the whole view is taken anew. */
  async #catchUp(): Promise<void> {
    const reply = await this.#during(callTable<'view'>({ kind: 'view' }));
    if (reply !== undefined) this.#adopt(reply);
  }

  #adopt({ view: packed, revision }: ViewReply): void {
    const view = unpackView(packed);
    this.#revision = revision;
    this.#set({ view });
    this.#grid?.show(view);
  }

  #show(shown: readonly PageShown[]): void {
    for (const item of shown) {
      if (item.kind === 'toast') this.toast(item.title, item.text, item.seconds);
      else if (item.kind === 'menu') this.#set({ menu: item.items });
      else if (item.kind === 'sidebar') this.#set({ sidebar: item });
      else this.#set({ dialog: item });
    }
  }

  closeSidebar(): void {
    this.#drop('sidebar');
  }

  closeDialog(): void {
    this.#drop('dialog');
  }

  resizeDialog(size: { readonly width?: number; readonly height?: number }): void {
    if (this.#state.dialog !== undefined) this.#set({ dialog: { ...this.#state.dialog, ...size } });
  }

  openDocuments(opened?: string): void {
    this.#set({ documents: opened === undefined ? {} : { opened } });
  }

  closeDocuments(): void {
    this.#drop('documents');
  }

  toast(title: string, text: string, seconds: number): void {
    this.#keys += 1;
    const key = this.#keys;
    this.#set({ toasts: [...this.#state.toasts, { key, title, text }] });
    // A negative time means: until the person closes it.
    if (seconds >= 0) setTimeout(() => this.closeToast(key), Math.max(1, seconds || 5) * 1000);
  }

  closeToast(key: number): void {
    this.#set({ toasts: this.#state.toasts.filter((toast) => toast.key !== key) });
  }

  tell(title: string, text: string): void {
    void this.ask({ kind: 'alert', title, text, buttons: 'OK' });
  }

  #tellError(name: string, error: ScriptError): void {
    console.error(error.stack);
    this.tell('Ошибка в дополнении', `${error.message}\n\nФункция: ${name}. Подробности — в консоли браузера.`);
  }

  /** A question of the page itself. */
  ask(question: Question): Promise<Answer> {
    this.#keys += 1;
    const key = `page-${String(this.#keys)}`;
    return new Promise((resolve) => {
      const answer = (given: Answer): void => {
        this.#unask(key);
        resolve(given);
      };
      this.#set({ questions: [...this.#state.questions, { ...question, key, answer }] });
    });
  }

  #unask(key: string): void {
    this.#set({ questions: this.#state.questions.filter((asked) => asked.key !== key) });
  }

  /** Takes over what the server tells by itself. */
  hear(event: ServerEvent): void {
    if (event.kind === 'patch') this.#apply(event.patch, false);
    else if (event.kind === 'answered') this.#unask(`script-${String(event.id)}`);
    else this.#askForScript(event.id, event.question);
  }

  #askForScript(id: number, question: Question): void {
    const key = `script-${String(id)}`;
    if (this.#state.questions.some((asked) => asked.key === key)) return;
    const answer = (given: Answer): void => {
      this.#unask(key);
      void answerQuestion(id, given).catch((error: unknown) => this.tell('Не получилось', String(error)));
    };
    this.#set({ questions: [...this.#state.questions, { ...question, key, answer }] });
  }

  setOffline(offline: boolean): void {
    if (this.#state.offline === offline) return;
    this.#set({ offline });
    if (!offline) void this.open();
  }

  select(selection: Selection): void {
    this.#set({ selection });
    this.#sender.send(selection);
  }

  goToSheet(id: number): void {
    this.#grid?.showSheet(id);
  }

  focusGrid(): void {
    window.focus();
    this.#grid?.focus();
  }

  switchGroup(key: string): void {
    const switchedGroups = toggled(this.#state.switchedGroups, key);
    this.#set({ switchedGroups });
    if (this.#state.view !== undefined) this.#grid?.show(this.#state.view, switchedGroups);
  }
}
