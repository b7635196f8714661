/**
 * Holds back what the server sent while a person types in a cell: drawn at once, it would reset the open editor, and the
 * letters typed so far would be lost. It is drawn, in the order it came, as soon as the editor is closed.
 */
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';

export class Typing {
  readonly #api: FUniver;
  readonly #bridge: IEditorBridgeService;
  readonly #waiting: (() => void)[] = [];

  /** The grid's services must be alive: they come with its first workbook. */
  constructor(univer: Univer, api: FUniver) {
    this.#api = api;
    this.#bridge = univer.__getInjector().get(IEditorBridgeService);
    this.#bridge.visible$.subscribe(({ visible }) => {
      // The editor is still taking its text back when it says that it is closed.
      if (!visible) setTimeout(() => this.#catchUp());
    });
    // The person went over to the panel or a window of the add-on, which may ask for what was typed.
    window.addEventListener('blur', () => {
      if (this.#open() && document.activeElement instanceof HTMLIFrameElement) this.#end();
    });
  }

  /** Does it now, or when nobody types any more; settles when it is done. */
  async after(act: () => void): Promise<void> {
    if (this.#waiting.length === 0 && !this.#open()) act();
    else {
      await new Promise<void>((done) => {
        this.#waiting.push(() => {
          act();
          done();
        });
      });
    }
  }

  #open(): boolean {
    return this.#bridge.isVisible().visible;
  }

  #end(): void {
    void this.#api.getActiveWorkbook()?.endEditingAsync(true);
  }

  #catchUp(): void {
    while (!this.#open()) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      next();
    }
  }
}
