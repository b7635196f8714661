/** Paper and type of every default template: A4, margins and page numbers as Russian offices expect (documents.md I.2). */
import {
  AlignmentType,
  Document,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';

/** What a template is made of. */
export type Block = Paragraph | Table;

/** One part of a paper with its own orientation. */
export interface Sheet {
  readonly landscape?: boolean;
  /** Numbers of pages are printed from the second page on; a certificate has none. */
  readonly unnumbered?: boolean;
  readonly blocks: readonly Block[];
}

/** A default template; blocks are made anew for every build, since docx objects remember where they were used. */
export interface Template {
  readonly id: string;
  sheets(): readonly Sheet[];
}

/** Twentieths of a point in a millimetre, the unit of Word. */
export function mm(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export const FONT = 'Times New Roman';
/** Sizes in half-points: 14 for the text, 12 in tables, 10 under lines. */
export const TEXT_SIZE = 28;
export const TABLE_SIZE = 24;
export const SMALL_SIZE = 20;
/** Paragraphs in tables. */
export const TABLE_STYLE = 'TableText';

/** Left 30 mm for storage over ten years; the others not below ГОСТ Р 7.0.97. */
const MARGINS = { left: mm(30), right: mm(10), top: mm(20), bottom: mm(20), header: mm(10), footer: mm(10) };
const A4 = { width: mm(210), height: mm(297) };

/** Width of the text in millimetres. */
export const TEXT_WIDTH = 170;

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: TABLE_SIZE })],
      }),
    ],
  });
}

function section({ landscape = false, unnumbered = false, blocks }: Sheet, isFirst: boolean): ISectionOptions {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  // On a landscape page the wide margin stands at the top, where the sheet is bound in.
  const margin = landscape ? { ...MARGINS, left: mm(20), right: mm(20), top: mm(30), bottom: mm(10) } : MARGINS;
  return {
    properties: { page: { size: { ...A4, orientation }, margin }, titlePage: isFirst },
    ...(unnumbered ? {} : { headers: { default: pageNumber(), ...(isFirst ? { first: emptyHeader() } : {}) } }),
    children: [...blocks],
  };
}

function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({})] });
}

/**
 * The last paragraph of a sheet carries its page settings. A paragraph with a closing tag is taken away when the template
 * is filled, and the settings would go with it: such a sheet ends with an empty paragraph of its own.
 */
function closed(sheet: Sheet, isLast: boolean): Sheet {
  const ends = sheet.blocks[sheet.blocks.length - 1] instanceof Paragraph;
  return isLast || !ends ? sheet : { ...sheet, blocks: [...sheet.blocks, new Paragraph({})] };
}

/** The document of a template, as the docx library writes it. */
export function documentOf(template: Template): Document {
  return new Document({
    styles: {
      paragraphStyles: [
        {
          id: TABLE_STYLE,
          name: 'Table Text',
          basedOn: 'Normal',
          run: { size: TABLE_SIZE },
          paragraph: { spacing: { before: 0, after: 0, line: 240 } },
        },
      ],
      default: {
        document: {
          run: { font: FONT, size: TEXT_SIZE, language: { value: 'ru-RU' } },
          paragraph: { spacing: { before: 0, after: 0, line: 276 } },
        },
      },
    },
    sections: template
      .sheets()
      .map((sheet, index, all) => section(closed(sheet, index === all.length - 1), index === 0)),
  });
}
