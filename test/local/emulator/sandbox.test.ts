/** A script sees ECMAScript and the services, nothing of Node or of a browser, and every execution starts afresh. */
import { describe, expect, it } from 'vitest';
import { hostOf, outcomeOf, valueOf } from './run-script.ts';

const FOREIGN = [
  'process require module exports global Buffer setTimeout setInterval setImmediate clearTimeout queueMicrotask',
  'structuredClone fetch Request Response Headers FormData File Blob URL URLSearchParams TextEncoder TextDecoder',
  'atob btoa crypto performance window self document navigator location localStorage XMLHttpRequest Worker',
  'MessageChannel AbortController Event EventTarget WebAssembly SharedArrayBuffer Atomics Emulator_ Begin_ Sheets Docs',
]
  .join(' ')
  .split(' ');

describe('the sandbox', () => {
  it('has no global of Node or of a browser', () => {
    const probe = FOREIGN.map((name) => `typeof ${name}`).join(', ');
    expect(valueOf(`return [${probe}].filter((type) => type !== 'undefined');`)).toEqual([]);
  });

  it('lets nobody out through constructors, errors, or promises', () => {
    const escapes = [
      `this.constructor.constructor('return process')()`,
      `SpreadsheetApp.getActive.constructor('return process')()`,
      `sheet.getRange('A1').getValues().constructor.constructor('return process')()`,
      `console.log.constructor('return process')()`,
      `(() => { try { sheet.getRange(0, 1); } catch (e) { return e.constructor.constructor('return process')(); } })()`,
      `(() => { try { const deep = () => deep() + sheet.getName(); deep(); } catch (e) { return e.constructor.constructor('return process')(); } })()`,
      `Object.getPrototypeOf(async function () {}).constructor('return process')()`,
      `eval('1')`,
    ];
    for (const escape of escapes)
      expect(valueOf(`return tell(() => ${escape});`), escape).toMatch(/^(EvalError|TypeError|RangeError)/);
  });

  it('keeps the frames of Node away from prepareStackTrace', () => {
    expect(
      valueOf(`let found = 0; Error.prepareStackTrace = (error, frames) => { for (const f of frames) { const fn = f.getFunction && f.getFunction(); const self = f.getThis && f.getThis();
        for (const one of [fn, self]) { try { if (one && one.constructor.constructor('return typeof process')() === 'object') found += 1; } catch (e) {} } } return ''; };
        void new Error().stack; tell(() => { const deep = () => deep() + sheet.getName(); deep(); }); return found;`),
    ).toBe(0);
  });

  it('starts every execution with fresh globals', () => {
    const host = hostOf('var count = 0; function next() { count += 1; return count; }');
    expect([1, 2, 3].map(() => host.run('next', [], 'menu').value)).toEqual([1, 1, 1]);
  });

  it('ends an endless loop', () => {
    const host = hostOf('function spin() { for (;;) {} }', { longestRun: 50 });
    const outcome = host.run('spin', [], 'cell');
    expect(outcome.error?.message).toBe('Exceeded maximum execution time');
  });

  it('follows the given clock, in the time zone of the manifest', () => {
    expect(
      valueOf(
        `return [Date.now(), new Date().getHours(), String(new Date(2026, 0, 1)), new Date('2026-05-01').toISOString(), new Date(2026, 4, 31).getTimezoneOffset(), typeof Date()];`,
      ),
    ).toEqual([
      Date.UTC(2026, 10, 22, 9),
      12,
      'Thu Jan 01 2026 00:00:00 GMT+0300 (Moscow Standard Time)',
      '2026-05-01T00:00:00.000Z',
      -180,
      'string',
    ]);
  });

  it('waits for promises, and reports what they were rejected with', () => {
    const host = hostOf(
      `async function good() { await null; return 5; } async function bad() { await null; throw new Error('плохо'); }`,
    );
    expect(host.run('good', [], 'menu').value).toBe(5);
    expect(host.run('bad', [], 'menu').error?.message).toBe('плохо');
  });

  it('finds functions kept in constants, and reports a missing one', () => {
    const host = hostOf('const hidden = () => 7;');
    expect(host.run('hidden', [], 'menu').value).toBe(7);
    expect(host.run('missing', [], 'menu').error?.message).toBe('Script function not found: missing');
  });

  it('names what a script threw', () => {
    expect(outcomeOf(`throw 'просто текст';`).error).toMatchObject({ name: 'Error', message: 'просто текст' });
    expect(outcomeOf(`null.x;`).error?.name).toBe('TypeError');
    expect(outcomeOf(`console.log('a', 1, { b: 2 }); Logger.log('%s из %s', 1, 2);`).log).toEqual([
      'a 1 {"b":2}',
      '1 из 2',
    ]);
  });
});

describe('rights', () => {
  const code = `
    function write() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue(1); }
    function read() { return SpreadsheetApp.getActive().getActiveSheet().getRange('A1').getValue(); }
    function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
    function ask() { return SpreadsheetApp.getUi().alert('?'); }
    function drive() { return Drive.Files.list(); }
    function menu() { SpreadsheetApp.getUi().createMenu('М').addItem('п', 'read').addSeparator().addSubMenu(SpreadsheetApp.getUi().createMenu('Ещё').addItem('д', 'ask')).addToUi(); }
    function keep() { PropertiesService.getDocumentProperties().setProperty('a', 'b'); }
    function date() { return { when: new Date(0) }; } function fn() { return { f: () => 1 }; } function range() { return SpreadsheetApp.getActiveRange(); } function loose() { return [undefined, 1]; }
    function secret_() { return 1; }`;

  it.each([
    ['cell', 'read', undefined],
    ['cell', 'write', /You do not have permission to call setValue/],
    ['cell', 'panel', /Cannot call SpreadsheetApp\.getUi\(\)/],
    ['cell', 'drive', /Required permissions: .*drive\.file/],
    ['cell', 'keep', undefined],
    ['onEdit', 'write', undefined],
    ['onEdit', 'panel', /Required permissions: .*script\.container\.ui/],
    ['onEdit', 'ask', /Required permissions/],
    ['onEdit', 'drive', /Required permissions: .*drive\.file/],
    ['onOpen', 'menu', undefined],
    ['onOpen', 'panel', /Required permissions/],
    ['onOpenNone', 'menu', undefined],
    ['onOpenNone', 'read', /Required permissions: .*spreadsheets/],
    ['onOpenNone', 'keep', /Required permissions/],
    ['menu', 'drive', undefined],
    ['sidebar', 'panel', undefined],
    ['sidebar', 'secret_', /not found/],
    ['sidebar', 'date', /not a supported return type/],
    ['sidebar', 'fn', /not a supported return type/],
    ['sidebar', 'range', /not a supported return type/],
    ['sidebar', 'loose', undefined],
  ] as const)('%s may call %s as documented', (caller, name, refusal) => {
    const { error } = hostOf(code).run(name, [], caller);
    if (refusal === undefined) expect(error).toBeUndefined();
    else expect(error?.message).toMatch(refusal);
  });

  it('gives a sidebar null where a list had undefined, and a menu ISO texts for dates', () => {
    expect(hostOf(code).run('loose', [], 'sidebar').value).toEqual([null, 1]);
    expect(hostOf(code).run('date', [], 'menu').value).toEqual({ when: '1970-01-01T00:00:00.000Z' });
  });

  it('hands the menu over as data', () => {
    expect(hostOf(code).run('menu', [], 'onOpen').shown).toEqual([
      {
        kind: 'menu',
        items: [
          {
            kind: 'menu',
            title: 'М',
            items: [
              { kind: 'item', title: 'п', function: 'read' },
              { kind: 'separator' },
              { kind: 'menu', title: 'Ещё', items: [{ kind: 'item', title: 'д', function: 'ask' }] },
            ],
          },
        ],
      },
    ]);
  });

  // developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addMenu(String,Object): null draws a line.
  it('hands over the menu of the older way too', () => {
    const older = `function menu() { SpreadsheetApp.getActive().addMenu('М', [{ name: 'п', functionName: 'read' }, null]); }`;
    expect(hostOf(older).run('menu', [], 'onOpen').shown).toEqual([
      {
        kind: 'menu',
        items: [
          { kind: 'menu', title: 'М', items: [{ kind: 'item', title: 'п', function: 'read' }, { kind: 'separator' }] },
        ],
      },
    ]);
  });

  it('refuses by the scope that the manifest lacks', () => {
    const bare = hostOf(code, { manifest: { timeZone: 'Europe/Moscow', oauthScopes: [] } });
    expect(bare.run('read', [], 'menu').error?.message).toMatch(/Required permissions: .*spreadsheets/);
    expect(
      valueOf(
        `return [tell(() => SpreadsheetApp.openById('x')), tell(() => DocumentApp.create('x')), tell(() => Session.getActiveUser().getEmail()), tell(() => UrlFetchApp.fetch('https://x')), typeof Session.getTemporaryActiveUserKey()];`,
      ),
    ).toEqual([
      'Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
      'Exception: Specified permissions are not sufficient to call DocumentApp.create. Required permissions: https://www.googleapis.com/auth/documents',
      'Exception: Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
      'Exception: Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
      'string',
    ]);
  });

  it('answers questions through the host', () => {
    const asked: unknown[] = [];
    const ask = (question: unknown) => {
      asked.push(question);
      return { button: 'YES', text: 'ответ' } as const;
    };
    expect(
      valueOf(
        `const ui = SpreadsheetApp.getUi(); const said = ui.prompt('Имя', 'Как?', ui.ButtonSet.OK_CANCEL);
         return [ui.alert('Точно?', 'Да или нет', ui.ButtonSet.YES_NO) === ui.Button.YES, said.getResponseText()];`,
        { ask },
      ),
    ).toEqual([true, 'ответ']);
    expect(asked).toEqual([
      { kind: 'prompt', title: 'Имя', text: 'Как?', buttons: 'OK_CANCEL' },
      { kind: 'alert', title: 'Точно?', text: 'Да или нет', buttons: 'YES_NO' },
    ]);
    expect(outcomeOf(`SpreadsheetApp.getUi().alert('?')`).error?.message).toMatch(/некому ответить/);
  });
});
