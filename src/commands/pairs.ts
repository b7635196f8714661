/** Enters a pair or a group by hand: one row for each mentee, a group shares its code. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import type { Cell } from '../workbook/cell.ts';
import type { Change } from '../workbook/changes.ts';
import { codeGiver, makeCode } from '../workbook/codes.ts';
import { formOf, type Field } from '../workbook/record-form.ts';
import { sheetOf } from '../workbook/sheets/index.ts';
import { defineCommand } from './define.ts';
import { execute } from './execute.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { cellsOfAnswers, labelsOf } from './record.ts';
import { refreshShown } from './refresh-shown.ts';

/** What is asked when people are joined; the rest is filled on the pair's own card later. */
const ASKED = [
  'mentorRef',
  'form',
  'roleModel',
  'kinds',
  'topics',
  'proposedOn',
  'mentorConsentOn',
  'menteeConsentOn',
  'parentConsentOn',
];
const GROUP_PREFIX = 'ГР';

export interface PairForm {
  readonly fields: readonly Field[];
  /** Labels of mentees, those without a pair first. */
  readonly mentees: readonly string[];
}

export const pairForm = defineCommand({
  id: 'pairForm',
  title: 'Форма пары',
  hint: 'Готовит вопросы о паре или группе.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): PairForm {
    const book = openBook(ports);
    const fields = formOf(sheetOf('pairs'), { proposedOn: { day: ports.today } }, book.context, labelsOf(book));
    const order = new Map(ASKED.map((key, index) => [key, index]));
    const paired = new Set(book.tables.pairs.rows.map((row) => row.values.menteeRef));
    const labels = labelsOf(book)('mentees');
    const free = (label: string): boolean => !paired.has(label.split(' ')[0] ?? '');
    return {
      fields: fields
        .filter((field) => order.has(field.key))
        .sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0))
        .map((field) => ({
          ...field,
          group: field.key.endsWith('On') && field.key !== 'proposedOn' ? 'Согласия' : '',
        })),
      mentees: [...labels.filter(free), ...labels.filter((label) => !free(label))],
    };
  },
});

export interface AddedPairs {
  readonly codes: readonly string[];
  readonly wrong: Readonly<Record<string, string>>;
}

function nextGroupCode(book: OpenBook): string {
  const highest = book.tables.pairs.rows.reduce((most, row) => {
    const number = new RegExp(`^${GROUP_PREFIX}-(\\d+)`).exec(String(row.cells['groupCode'] ?? ''))?.[1];
    return Math.max(most, Number(number ?? 0));
  }, 0);
  return makeCode(GROUP_PREFIX, highest + 1);
}

export const addPairs = defineCommand({
  id: 'addPairs',
  title: 'Добавить пару или группу',
  hint: 'Записывает по строке на каждого наставляемого.',
  input: z.object({ values: z.record(z.string(), z.string()), mentees: z.array(z.string()) }),
  writes: true,
  run(ports: Ports, { values, mentees }): AddedPairs {
    if (mentees.length === 0) throw new UserError('pair.mentee', 'Отметьте хотя бы одного наставляемого.');
    const done = execute(ports, (book) => {
      const sheet = sheetOf('pairs');
      const { cells, wrong } = cellsOfAnswers(book, sheet, values);
      if ((values['mentorRef'] ?? '') === '') wrong['mentorRef'] = 'Выберите наставника.';
      if ((values['form'] ?? '') === '') wrong['form'] = 'Выберите форму наставничества.';
      if (Object.keys(wrong).length > 0) return { title: '', changes: [], result: { codes: [], wrong } };
      const give = codeGiver(sheet.prefix ?? '', book.tables.pairs, [book.tables.programmes, book.tables.documents]);
      const group: Record<string, Cell> = mentees.length > 1 ? { groupCode: nextGroupCode(book) } : {};
      const changes = mentees.map((mentee): Change => {
        const code = give();
        const year = book.settings.schoolYear;
        return {
          kind: 'add',
          sheet: 'pairs',
          code,
          cells: {
            ...(year === undefined ? {} : { schoolYear: year }),
            ...cells,
            ...group,
            id: code,
            menteeRef: mentee,
          },
        };
      });
      const codes = changes.map((change) => change.code);
      const title = codes.length > 1 ? `Добавлена группа: ${codes.join(', ')}` : `Добавлена пара ${codes.join('')}`;
      return { title, changes, result: { codes, wrong: {} } };
    });
    if (done.result.codes.length > 0) refreshShown(ports);
    return done.result;
  },
});
