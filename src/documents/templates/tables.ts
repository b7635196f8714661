/** Tables of the vocabulary: bordered ones with a repeated header, borderless ones for dates and signatures. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { GAP, line, runs } from './blocks.ts';
import { mm, SMALL_SIZE, TABLE_STYLE, TEXT_WIDTH, type Block } from './page.ts';

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
const UNDERLINE = { ...NO_LINES, bottom: { style: BorderStyle.SINGLE, size: 4, color: '000000' } };

/** Room inside cells, said once for the table: long tables are filled faster the shorter their rows are in XML. */
const CELL_MARGINS = { left: mm(1.5), right: mm(1.5), top: mm(0.6), bottom: mm(0.6) };

/** A cell of a table without lines. */
interface PlainCell {
  readonly text: string;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
  /** A line to write on. */
  readonly underlined?: boolean;
  readonly size?: number;
}

const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER };

/** Rows of cells without lines; `keep` binds them to one another and to what follows. */
export function plainTable(rows: readonly (readonly PlainCell[])[], keep = false): Table {
  const widths = (rows[0] ?? []).map(({ width }) => mm(width));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (cell) =>
              new TableCell({
                width: { size: mm(cell.width), type: WidthType.DXA },
                borders: cell.underlined === true ? UNDERLINE : NO_LINES,
                margins: { left: 0, right: mm(1) },
                verticalAlign: cell.size === undefined ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
                children: cell.text.split('\n').map(
                  (part) =>
                    new Paragraph({
                      alignment: ALIGN[cell.align ?? 'left'],
                      // Rows belong together: a signature must not lose the note under its line to the next page.
                      keepNext: keep || index < rows.length - 1,
                      children: runs(part, cell.size),
                    }),
                ),
              }),
          ),
        }),
    ),
  });
}

/** Date to the left, number to the right; both stay open until the paper is registered. */
export function dateAndNumber(): Table {
  return plainTable([
    [
      { text: '{дата.прописью}', width: TEXT_WIDTH / 2 },
      { text: '№ {номер}', width: TEXT_WIDTH / 2, align: 'right' },
    ],
  ]);
}

/** Place to the left, date to the right: head of an agreement. */
export function dateAndPlace(): Table {
  return plainTable([
    [
      { text: '{место}', width: TEXT_WIDTH / 2 },
      { text: '{дата.в кавычках}', width: TEXT_WIDTH / 2, align: 'right' },
    ],
  ]);
}

/** Post, room for the signature, initials and surname. The paragraph before it keeps the signature on its page. */
export function signature(before = 240): Block[] {
  return [
    // A table takes no spacing of its own: this small paragraph is the room above the signature.
    line('', { spacing: { before, after: 0, line: 240 }, keepNext: true }),
    plainTable([
      [
        { text: '{руководитель.должность|с большой буквы}', width: 80 },
        { text: '', width: 28 },
        // «У.М.-С. Джанхуватова» must not be torn.
        { text: '{руководитель.подпись}', width: 62, align: 'right' },
      ],
    ]),
  ];
}

/** A column of a bordered table: its header, what stands in each row, its width in millimetres. */
export interface TableColumn {
  readonly header: string;
  readonly cell: string;
  readonly width: number;
  readonly align?: 'left' | 'center';
}

interface CellLook {
  readonly align: 'left' | 'center';
  readonly bold: boolean;
  readonly size: number | undefined;
}

function borderedCell(content: string, width: number, { align, bold, size }: CellLook): TableCell {
  return new TableCell({
    width: { size: mm(width), type: WidthType.DXA },
    ...(bold ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: content.split('\n').map(
      (part) =>
        new Paragraph({
          style: TABLE_STYLE,
          ...(align === 'left' ? {} : { alignment: ALIGN[align] }),
          children: runs(bold ? `**${part}**` : part, size),
        }),
    ),
  });
}

const sizeOf = (small: boolean): number | undefined => (small ? SMALL_SIZE : undefined);

/**
 * A table with one row for every item of a list; its header is repeated on each page, rows are not torn. A small one has
 * many columns: in letters of the usual size «реализационный» and dates would be torn in the middle.
 */
export function listTable(list: string, columns: readonly TableColumn[], small = false): Table {
  const last = columns.length - 1;
  const size = sizeOf(small);
  return new Table({
    width: { size: columns.reduce((sum, { width }) => sum + mm(width), 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => mm(width)),
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header, width }) =>
          borderedCell(header, width, { align: 'center', bold: true, size }),
        ),
      }),
      new TableRow({
        cantSplit: true,
        children: columns.map(({ cell, width, align = 'left' }, index) => {
          const opened = index === 0 ? `{#${list}}${cell}` : cell;
          const content = index === last ? `${opened}{/${list}}` : opened;
          return borderedCell(content, width, { align, bold: false, size });
        }),
      }),
    ],
  });
}

/** A bordered table whose rows are written out in the template. */
export function fixedTable(
  columns: readonly Omit<TableColumn, 'cell'>[],
  rows: readonly (readonly string[])[],
  small = false,
): Table {
  const size = sizeOf(small);
  return new Table({
    width: { size: columns.reduce((sum, { width }) => sum + mm(width), 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => mm(width)),
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header, width }) =>
          borderedCell(header, width, { align: 'center', bold: true, size }),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ width, align = 'left' }, index) =>
              borderedCell(cells[index] ?? '', width, { align, bold: false, size }),
            ),
          }),
      ),
    ],
  });
}

/** «С приказом ознакомлены»: everybody the paper names, with room for signature and date. */
export function acquaintance(title: string): Block[] {
  return [
    line(title, { ...GAP, keepNext: true }),
    listTable('ознакомление', [
      { header: '№', cell: '{пп}', width: 12, align: 'center' },
      { header: 'Фамилия, имя, отчество', cell: '{кто}', width: 88 },
      { header: 'Подпись', cell: '', width: 38 },
      { header: 'Дата', cell: '', width: 32 },
    ]),
  ];
}
