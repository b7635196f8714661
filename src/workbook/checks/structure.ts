/** Findings about the table itself: missing sheets and columns, doubled columns, copies of sheets, a second header row. */
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../book.ts';
import type { SheetKey } from '../define.ts';
import type { Table } from '../rows.ts';
import { sheets } from '../sheets/index.ts';

const REPAIR = 'Нажмите «Восстановить листы и столбцы» в меню: недостающее вернётся, ваше останется на месте.';

/** Letters of a column as users see them: 1 → A, 28 → AB. */
function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** Findings about one sheet that is there. */
function sheetFindings({ sheet, title, layout }: Table): Issue[] {
  if (layout.headerRow === 0) {
    return [
      {
        code: 'structure.noHeader',
        severity: 'error',
        sheet: sheet.key,
        message: `На листе «${title}» не найдена строка с заголовками столбцов.`,
        action: REPAIR,
        root: true,
      },
    ];
  }
  const found: Issue[] = [];
  if (layout.missing.length > 0) {
    const headers = layout.missing.map((key) => `«${sheet.columns[key]?.header ?? key}»`);
    const many = headers.length > 1;
    found.push({
      code: 'structure.missingColumn',
      severity: layout.missing.some((key) => sheet.columns[key]?.required === true) ? 'error' : 'warning',
      sheet: sheet.key,
      row: layout.headerRow,
      message: `На листе «${title}» не ${many ? 'найдены столбцы' : 'найден столбец'} ${headers.join(', ')}.`,
      action: REPAIR,
      root: true,
    });
  }
  for (const { key, columns } of layout.doubled) {
    found.push({
      code: 'structure.doubledColumn',
      severity: 'error',
      sheet: sheet.key,
      row: layout.headerRow,
      column: key,
      message: `На листе «${title}» столбец «${sheet.columns[key]?.header ?? key}» стоит дважды: ${columns.map(letters).join(' и ')}. Читается первый.`,
      action: 'Перенесите данные в один столбец, а другой удалите или переименуйте.',
      root: true,
    });
  }
  for (const row of layout.repeatedHeaders) {
    found.push({
      code: 'structure.secondHeader',
      severity: 'warning',
      sheet: sheet.key,
      row,
      message: `На листе «${title}» строка ${row} повторяет заголовки столбцов (строка ${layout.headerRow}).`,
      action: 'Записью она не считается. Удалите её: правой кнопкой по номеру строки слева, «Удалить строку».',
      root: true,
    });
  }
  return found;
}

/** All findings about the structure of the workbook. Sheets nobody has needed yet (hidden ones) are not missed. */
export function structureFindings(book: Book): Issue[] {
  const found: Issue[] = [];
  const missing = new Set<SheetKey>(book.missingSheets);
  for (const sheet of sheets) {
    if (missing.has(sheet.key)) {
      found.push({
        code: 'structure.missingSheet',
        severity: sheet.hidden ? 'warning' : 'error',
        sheet: sheet.key,
        message: `В таблице нет листа «${sheet.title}».`,
        action: REPAIR,
        root: true,
      });
    } else found.push(...sheetFindings(book.tables[sheet.key]));
  }
  for (const { sheet, title } of book.copies) {
    const original = book.tables[sheet].title;
    found.push({
      code: 'structure.copy',
      severity: 'warning',
      sheet,
      message: `Лист «${title}» похож на копию листа «${original}»: записи с него не учитываются.`,
      action: `Перенесите нужное на лист «${original}», а копию удалите или переименуйте.`,
      root: true,
    });
  }
  return found;
}
