/** «Склонение»: one row for each name, and only names the table knows; otherwise the forms stand there for nobody. */
import type { Issue } from '../../domain/issue.ts';
import { nameKey } from '../../domain/people/name-text.ts';
import type { Book } from '../book.ts';
import { isBlank } from '../cell.ts';
import { namesInTable, personalSettings, type NameInTable } from '../without-names/people.ts';
import { defineCheck } from './define.ts';
import { issueAt, rowsInScope } from './issue-at.ts';

/** Every name papers may decline: people of all sheets, and the head. */
function knownNames(book: Book): Set<string> {
  // Whoever is a teacher is named on «Педагоги»: the other sheets only show it, and may not have been written anew yet.
  const isShown = ({ sheet, code }: NameInTable): boolean =>
    !isBlank((code === undefined ? undefined : book.tables[sheet].byCode.get(code)?.cells['staffRef']) ?? '');
  const names = namesInTable(book)
    .filter((one) => !isShown(one))
    .map(({ name }) => name);
  const head = personalSettings(book)
    .filter(({ key }) => key === 'headName')
    .map(({ name }) => name);
  return new Set([...names, ...head].map(nameKey));
}

export const wordFormRows = defineCheck({
  code: 'wordForms',
  title: 'Склонение записано для имён, которые есть в таблице, и по одному разу',
  sheets: ['wordForms'],
  run(book, scope) {
    const table = book.tables.wordForms;
    const rows = rowsInScope(table, scope).filter(({ values }) => values.nominative !== undefined);
    if (rows.length === 0) return [];
    const isCoded = book.context.peopleMode === 'codes';
    const known = isCoded ? new Set<string>() : knownNames(book);
    const firstOf = new Map<string, number>();
    for (const { row, values } of table.rows) {
      const key = `${values.declined ?? ''} ${nameKey(values.nominative ?? '')}`;
      if (!firstOf.has(key)) firstOf.set(key, row);
    }
    return rows.flatMap((row): Issue[] => {
      const { nominative = '', declined } = row.values;
      const first = firstOf.get(`${declined ?? ''} ${nameKey(nominative)}`) ?? row.row;
      if (first !== row.row) {
        return [
          issueAt(table, row, 'nominative', {
            code: 'wordForms.double',
            severity: 'warning',
            message: `«${nominative}» уже есть в строке ${first}: документы берут формы оттуда.`,
            action: 'Оставьте одну строку.',
          }),
        ];
      }
      if (declined !== 'person' || isCoded || known.has(nameKey(nominative))) return [];
      return [
        issueAt(table, row, 'nominative', {
          code: 'wordForms.nobody',
          severity: 'warning',
          message: `«${nominative}»: такого имени в таблице нет, поэтому эти формы никому не достанутся.`,
          action: 'Исправьте имя здесь так, как оно записано у человека, или удалите строку.',
        }),
      ];
    });
  },
});
