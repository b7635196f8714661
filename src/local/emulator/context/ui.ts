/** Ui: menus, questions, sidebars and dialogs. */
import { call } from './bridge.ts';
import { defineClass } from './define.ts';
import { enumFamily, enumName, enumValue } from './enums.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';

interface Item {
  readonly kind: 'item' | 'separator' | 'menu';
  readonly title?: string;
  readonly function?: string;
  readonly items?: readonly Item[];
}
interface MenuState {
  readonly title: string;
  readonly items: Item[];
}
interface Reply {
  readonly button: string;
  readonly text?: string;
}
interface Page {
  readonly content: string;
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

/** Title, text and buttons of a question: the text alone, the text with buttons, or all three. */
function question(kind: 'alert' | 'prompt', given: readonly unknown[]): Reply {
  const buttons = given.map(enumName).find((name) => name !== '') ?? 'OK';
  const texts = given.filter((value) => typeof value === 'string');
  const [title, text] = texts.length > 1 ? texts : ['', texts[0]];
  return call('question', { kind, title, text, buttons }) as Reply;
}

function button(reply: Reply): object {
  return enumValue('Base.Button', reply.button);
}

function show(kind: 'sidebar' | 'dialog', page: object, title?: string): void {
  const state = stateOf<Page>(page);
  call('show', {
    kind,
    title: title ?? state.title,
    html: state.content,
    ...(state.width === undefined ? {} : { width: state.width }),
    ...(state.height === undefined ? {} : { height: state.height }),
  });
}

export function defineUi(): void {
  defineClass(
    'Base.Ui',
    'Ui',
    {
      createMenu: (_ui, title: string) => make('Menu', { title, items: [] }),
      // Bound to one table, the add-on's menu stands in the bar under the name of its script.
      createAddonMenu: () => make('Menu', { title: 'Дополнения', items: [] }),
      alert: (_ui, ...given: unknown[]) => button(question('alert', given)),
      prompt: (_ui, ...given: unknown[]) => make('PromptResponse', question('prompt', given)),
      showSidebar: (_ui, page: object) => show('sidebar', page),
      showModalDialog: (_ui, page: object, title: string) => show('dialog', page, title),
      showModelessDialog: (_ui, page: object, title: string) => show('dialog', page, title),
    },
    () => ({ Button: enumFamily('Base.Button'), ButtonSet: enumFamily('Base.ButtonSet') }),
  );
  defineClass<MenuState>('Base.Menu', 'Menu', {
    addItem: (menu, title: string, name: string) => {
      menu.items.push({ kind: 'item', title, function: name });
    },
    addSeparator: (menu) => {
      menu.items.push({ kind: 'separator' });
    },
    addSubMenu: (menu, other: object) => {
      menu.items.push({ kind: 'menu', ...stateOf<MenuState>(other) });
    },
    addToUi: (menu) => {
      call('menu', [{ kind: 'menu', title: menu.title, items: menu.items }]);
    },
  });
  defineClass<Reply>('Base.PromptResponse', 'PromptResponse', {
    getSelectedButton: button,
    getResponseText: (reply) => reply.text ?? '',
  });
  defineClass(
    'Base.Browser',
    'Browser',
    {
      msgBox: (_state, ...given: unknown[]) => question('alert', given).button.toLowerCase(),
      inputBox: (_state, ...given: unknown[]) => {
        const reply = question('prompt', given);
        return reply.button === 'OK' ? (reply.text ?? '') : 'cancel';
      },
    },
    () => ({ Buttons: enumFamily('Base.ButtonSet') }),
  );
}
