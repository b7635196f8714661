/** Reads somebody's table in the browser: Word, Excel, CSV or pasted text become rows of texts. */
import { looksLikeZip, readDocxTables, readRows, readXlsx } from '../../documents/fill.ts';
import { textOfFile } from './key-file.ts';

const LARGEST = 20 * 1024 * 1024;

export type ReadTable =
  | { readonly ok: true; readonly tables: readonly (readonly (readonly string[])[])[] }
  | { readonly ok: false; readonly why: string };

const refused = (why: string): ReadTable => ({ ok: false, why });

function found(tables: readonly string[][][]): ReadTable {
  const filled = tables.filter((rows) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  return filled.length > 0
    ? { ok: true, tables: filled }
    : refused('В файле нет таблицы. Скопируйте план в таблицу Word или Excel и выберите файл снова.');
}

/** Tables of a plan: in Word one table is often cut into several by page titles, so those of one width are one plan. */
function joinedTables(tables: readonly string[][][]): string[][][] {
  const joined: string[][][] = [];
  for (const rows of tables) {
    const width = Math.max(0, ...rows.map((row) => row.length));
    const last = joined[joined.length - 1];
    const lastWidth = last === undefined ? 0 : Math.max(0, ...last.map((row) => row.length));
    if (last !== undefined && width === lastWidth && width >= 3) last.push(...rows);
    else joined.push([...rows]);
  }
  return joined;
}

/** Tables of a file by what it is, not by its name. */
export function tablesOfFile(bytes: Uint8Array): ReadTable {
  if (bytes.length === 0) return refused('Файл пуст. Выберите другой.');
  if (bytes.length > LARGEST) return refused('Файл слишком большой для плана. Оставьте в нём одну таблицу.');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return refused('Это старый вид файла (.doc или .xls). Откройте его и сохраните как .docx или .xlsx.');
  if (bytes[0] === 0x25 && bytes[1] === 0x50)
    return refused('Это PDF. Откройте его, скопируйте таблицу и вставьте в поле ниже – или сохраните как .docx.');
  if (!looksLikeZip(bytes)) return found([readRows(textOfFile(bytes))]);
  try {
    return found(joinedTables(readDocxTables(bytes)));
  } catch {
    // No Word document: an Excel book is a zip too.
  }
  try {
    return found(readXlsx(bytes));
  } catch {
    return refused('Файл прочитать не удалось. Сохраните план как .docx, .xlsx или CSV и выберите его снова.');
  }
}

/** A table pasted as text: copied from Word or Excel its cells are parted by tabs. */
export function tableOfText(text: string): ReadTable {
  return text.trim() === ''
    ? refused('Вставьте таблицу: скопируйте её в Word или Excel целиком.')
    : found([readRows(text)]);
}
