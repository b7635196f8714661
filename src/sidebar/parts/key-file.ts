/** Reads the curator's key file in the browser: bytes to rows to codes and names. */
import { looksLikeZip, readKey, readRows, readXlsx, type ReadKey } from '../../documents/fill.ts';

/** A key is a list of a few hundred people; what is larger is another file chosen by mistake. */
const LARGEST = 20 * 1024 * 1024;

/** Text of a file whatever the program that saved it: UTF-8, UTF-16 with its mark, else windows-1251. */
export function textOfFile(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Old Excel saves «CSV» so; every sequence of bytes is a text in it.
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

const refused = (text: string): ReadKey => ({ lines: [], doubtful: [], wrong: [text] });

/** The key in a file. @throws UserError when the file is no table at all. */
export function keyOfFile(bytes: Uint8Array): ReadKey {
  if (bytes.length === 0) return refused('Файл пуст.');
  if (bytes.length > LARGEST) return refused('Файл слишком большой для списка людей. Выберите файл-ключ.');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return refused('Это старый вид файла Excel (.xls). Откройте его и сохраните как «Книга Excel (.xlsx)» или CSV.');
  return readKey(looksLikeZip(bytes) ? readXlsx(bytes) : [readRows(textOfFile(bytes))]);
}
