/** Declined forms that the curator has looked at: kept on «Склонение», and a gender nobody could tell, on the person's row. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import { HEAD_CODE } from '../../documents/organization.ts';
import { findPerson } from '../../documents/people.ts';
import { declinedKey, wordFormRows } from '../../documents/word-forms.ts';
import type { Ports } from '../../ports.ts';
import type { Cell } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/changes.ts';
import { codeGiver } from '../../workbook/codes.ts';
import { settingDefinitions, TYPED_VALUE } from '../../workbook/settings/index.ts';
import type { SheetKey } from '../../workbook/define.ts';
import { CASE_COLUMNS, DECLINED, sheetOf } from '../../workbook/sheets/index.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import type { OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { typedAt } from './typed-at.ts';

const LONGEST = 1000;

const FORM = z.object({
  declined: z.enum(DECLINED.map(({ code }) => code) as ['person', 'position', 'organisation']),
  nominative: z.string().check(z.maxLength(LONGEST)),
  inCase: z.enum(CASE_COLUMNS),
  form: z.string().check(z.maxLength(LONGEST)),
});
type ReviewedForm = z.infer<typeof FORM>;

const GENDER = z.object({ code: z.string(), gender: z.enum(['male', 'female']) });

function declinedTitle(declined: ReviewedForm['declined']): string {
  return DECLINED.find(({ code }) => code === declined)?.title ?? declined;
}

/** One row of «Склонение» for each thing declined: cells of a known row, or a new one. */
function formChanges(book: OpenBook, forms: readonly ReviewedForm[]): Change[] {
  const known = wordFormRows(book);
  const give = codeGiver(sheetOf('wordForms').prefix ?? '', book.tables.wordForms);
  const byKey = new Map<string, ReviewedForm[]>();
  for (const one of forms) {
    const key = declinedKey(one.declined, one.nominative);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return Array.from(byKey).flatMap(([key, same]): Change[] => {
    const [first] = same;
    if (!first) return [];
    const after: Record<string, Cell> = {};
    for (const { inCase, form } of same) after[inCase] = form.trim();
    const row = known.get(key);
    if (row?.code === undefined) {
      const code = give();
      const cells = {
        id: code,
        nominative: first.nominative.trim(),
        declined: declinedTitle(first.declined),
        ...after,
      };
      return [{ kind: 'add', sheet: 'wordForms', code, cells }];
    }
    const before: Record<string, Cell> = {};
    for (const column of Object.keys(after)) before[column] = row.cells[column] ?? '';
    return [{ kind: 'set', sheet: 'wordForms', code: row.code, before, after }];
  });
}

function headGender(book: OpenBook, gender: 'male' | 'female'): Change[] {
  const setting = settingDefinitions.find(({ key }) => key === 'headGender');
  const row = book.tables.settings.byCode.get('headGender');
  if (!setting || !row) return [];
  const after: Cell = setting.kind.encode(gender as never, book.context);
  const before = row.cells[TYPED_VALUE] ?? '';
  return [
    {
      kind: 'set',
      sheet: 'settings',
      code: setting.key,
      before: { [TYPED_VALUE]: before },
      after: { [TYPED_VALUE]: after },
    },
  ];
}

function rowGender(book: OpenBook, sheet: SheetKey, code: string, gender: 'male' | 'female'): Change[] {
  const column = sheetOf(sheet).columns['gender'];
  const row = book.tables[sheet].byCode.get(code);
  if (!column || !row) return [];
  const after: Cell = column.kind.encode(gender as never, book.context);
  return [{ kind: 'set', sheet, code, before: { gender: row.cells['gender'] ?? '' }, after: { gender: after } }];
}

/**
 * The gender goes to the person's own row; who has no column for it (a curator, a parent) has the forms alone. A mentor or
 * mentee who is a teacher shows the teacher's: written here as well, so that it is taken back together with it.
 */
function genderChanges(book: OpenBook, genders: readonly z.infer<typeof GENDER>[]): Change[] {
  return genders.flatMap(({ code, gender }): Change[] => {
    if (code === HEAD_CODE) return headGender(book, gender);
    const person = findPerson(book, code);
    if (!person) return [];
    const [sheet, at] = typedAt(book, person.sheet, code, 'gender');
    const shown = sheet === person.sheet ? [] : rowGender(book, person.sheet, code, gender);
    return [...rowGender(book, sheet, at, gender), ...shown];
  });
}

export const saveWordForms = defineCommand({
  id: 'saveWordForms',
  title: 'Запомнить проверенные формы',
  hint: 'Записывает на лист «Склонение», как склоняются имена, должности и названия.',
  input: z.object({ forms: z.array(FORM), genders: z.array(GENDER) }),
  writes: true,
  run(ports: Ports, { forms, genders }): { readonly saved: number } {
    const blank = forms.find(({ form }) => form.trim() === '');
    if (blank) throw new UserError('forms.blank', `Впишите форму для «${blank.nominative}» или верните прежнюю.`);
    execute(ports, (book) => {
      if (book.context.peopleMode === 'codes' && forms.some(({ declined }) => declined === 'person'))
        throw new UserError(
          'forms.names',
          'В таблице с кодами имена не хранятся: формы имён запишите в файл-ключ на своём компьютере.',
        );
      return {
        title: `Проверено форм: ${forms.length}`,
        changes: [...formChanges(book, forms), ...genderChanges(book, genders)],
        result: null,
      };
    });
    refreshShown(ports);
    return { saved: forms.length };
  },
});
