/** A large school in the emulator: a set-up table whose bases a plain script fills in four writes, as an import would. */
import { createHost } from '../../src/local/emulator/create-host.ts';
import type { Json } from '../../src/local/host.ts';

/**
 * `fill(count, mixed)`: so many teachers; every fifth of them mentors, the next one is the mentee of that pair. Mixed: every
 * second mentee is a pupil, whose name is typed on «Наставляемые» and not taken from «Педагоги».
 */
const FILL = `
function put(title, records) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(title);
  const names = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const unknown = Object.keys(records[0]).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error('No such column on ' + title + ': ' + unknown.join(', '));
  const values = records.map((record) => names.map((name) => (name in record ? record[name] : '')));
  const missing = records.length + 101 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(2, 1, values.length, names.length).setValues(values);
}
function code(prefix, index) { return prefix + '-' + String(index + 1).padStart(3, '0'); }
function word(number) { return String(number).split('').map((digit) => 'абвгдежзик'[Number(digit)]).join(''); }
function fill(count, mixed) {
  const consent = new Date(2026, 8, 1);
  const numbers = (most) => Array.from({ length: most }, (_, index) => index);
  put('Педагоги', numbers(count).map((i) => ({
    'Код': code('ПД', i), 'ФИО': 'Орлов' + word(i) + ' Пётр Ильич', 'Должность': 'учитель', 'Год рождения': 1980, 'Пол': 'м',
    'Начало педагогического стажа': new Date(2005, 8, 1), 'Согласие на обработку персональных данных': consent,
  })));
  const fifth = numbers(Math.floor(count / 5));
  put('Наставники', fifth.map((i) => ({
    'Код': code('НК', i), 'Педагог': code('ПД', i * 5), 'Основные компетенции наставника': 'работа с родителями',
  })));
  put('Наставляемые', fifth.map((i) => ({
    'Код': code('НЯ', i), 'Основной запрос наставляемого': 'работа с родителями', 'Категория': 'молодой специалист',
    ...(mixed && i % 2 === 1 ? { 'ФИО наставляемого': 'Лисин' + word(i) + ' Олег Ильич' } : { 'Педагог': code('ПД', i * 5 + 1) }),
  })));
  put('Пары', fifth.map((i) => ({
    'Код': code('ПР', i), 'Наставник': code('НК', i), 'Наставляемый': code('НЯ', i),
    'Форма наставничества': 'учитель – учитель', 'Согласие наставника': consent, 'Согласие наставляемого': consent,
  })));
}`;

/** State of a set-up table once its bases hold this many teachers; nothing of it has been checked yet. */
export function filledState(ready: Json, manifest: Json, teachers: number, mixed = false): Json {
  const host = createHost({ files: [{ name: 'fill.js', text: FILL }], manifest, state: ready });
  const { error } = host.run('fill', [teachers, mixed], 'menu');
  if (error) throw new Error(error.message);
  return host.save();
}

const READ =
  /\.(getValues|getNotes|getDataValidations|getNumberFormats|getFormulas|getBackgrounds|getProtections|getConditionalFormatRules|find)$/;
const WRITE = /\.(set|insert|delete|clear|add|remove|hide|show|protect)/;

/** Service calls of an execution; of Drive separately. */
export interface Counted {
  readonly reads: number;
  readonly writes: number;
  readonly drive: readonly string[];
  readonly all: number;
}

/** Counts the service calls that `Outcome.calls` names. */
export function countCalls(calls: readonly string[]): Counted {
  return {
    reads: calls.filter((name) => READ.test(name)).length,
    writes: calls.filter((name) => WRITE.test(name)).length,
    drive: calls.filter((name) => /^(Drive|Files)\b/.test(name)),
    all: calls.length,
  };
}
