/** Places to be filled by hand on paper: signatures, passport lines; such data are never kept in the table. */
import { GAP, line, underNote } from './blocks.ts';
import { SMALL_SIZE, type Block } from './page.ts';
import { plainTable } from './tables.ts';

/** How many underscores of the text size fill a line; a letter takes about as much room as one. */
const UNDERSCORES = 67;

/**
 * A line to write on, with a small note under it saying what is written there. Underscores rather than a table: tables
 * one after another are torn apart by Google Docs.
 */
export function fillLine(label: string, note: string): Block[] {
  const start = label === '' ? '' : `${label} `;
  const room = '_'.repeat(UNDERSCORES - Math.ceil(start.length * 0.95));
  return [line(start + room, { keepNext: note !== '' }), ...(note === '' ? [] : [underNote(note)])];
}

/** Date, signature and name of somebody who signs by hand. */
export function handSignature(name: string, note = 'фамилия, инициалы'): Block[] {
  return [
    line('', { ...GAP, keepNext: true }),
    plainTable(
      [
        [
          { text: '«___» ____________ 20___ г.', width: 63 },
          { text: '', width: 38, underlined: true },
          { text: '', width: 5 },
          { text: name, width: 64, underlined: true, align: 'center' },
        ],
        [
          { text: 'дата', width: 63, size: SMALL_SIZE },
          { text: 'подпись', width: 38, align: 'center', size: SMALL_SIZE },
          { text: '', width: 5 },
          { text: note, width: 64, align: 'center', size: SMALL_SIZE },
        ],
      ],
      false,
    ),
  ];
}

/** Who consents, as part 4 of art. 9 of 152-FZ asks: address and identity document are written by hand. */
export function passportLines(of: string): Block[] {
  return [
    ...fillLine(`Адрес${of}:`, 'адрес регистрации по месту жительства'),
    ...fillLine(`Документ${of}:`, 'вид, серия и номер документа, удостоверяющего личность'),
    ...fillLine('', 'кем и когда выдан'),
  ];
}
