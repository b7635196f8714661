/** The vocabulary of blocks from which default templates are put together: paragraphs with tags inside. */
import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { mm, SMALL_SIZE, type Block } from './page.ts';

const INDENT = { firstLine: mm(12.5) };
type Options = Partial<IParagraphOptions>;

/** A paragraph of running text: justified, with the first line indented. `**` around words makes them bold. */
export function text(content: string, options: Options = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: INDENT,
    children: runs(content),
    widowControl: true,
    ...options,
  });
}

/** Words between `**` become bold; everything else is plain. */
export function runs(content: string, size?: number): TextRun[] {
  // A number is not torn from its sign.
  return content
    .replace(/№ /g, '№\u00a0')
    .split('**')
    .map((piece, index) => ({ piece, bold: index % 2 === 1 }))
    .filter(({ piece }) => piece !== '')
    .map(({ piece, bold }) => new TextRun({ text: piece, bold, ...(size === undefined ? {} : { size }) }));
}

/** A paragraph without indent. */
export function line(content: string, options: Options = {}): Paragraph {
  return new Paragraph({ children: runs(content), ...options });
}

export function centred(content: string, options: Options = {}): Paragraph {
  return line(content, { alignment: AlignmentType.CENTER, ...options });
}

/** A line in the middle in large letters (size in half-points), for certificates. */
export function large(content: string, size: number, before: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: runs(content, size),
    spacing: { before, after: 0, line: 300 },
  });
}

/** A small note under a line, saying what is written on it. */
export function underNote(content: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: runs(content, SMALL_SIZE) });
}

/** Room between parts, by spacing rather than by empty paragraphs. */
export const GAP: Options = { spacing: { before: 240, after: 0, line: 276 } };

/** Blocks printed only when the condition holds; the two tag paragraphs vanish when the template is filled. */
export function when(condition: string, ...blocks: readonly Block[]): Block[] {
  return [line(`{если ${condition}}`), ...blocks, line('{/если}')];
}

/** Blocks repeated for every item of a list. */
export function each(list: string, ...blocks: readonly Block[]): Block[] {
  return [line(`{#${list}}`), ...blocks, line(`{/${list}}`)];
}

/** Founder, full name, short name in brackets. */
export function letterhead(): Block[] {
  return [
    ...when('учредитель', centred('{учредитель}', { spacing: { after: 60, line: 276 } })),
    centred('**{организация}**'),
    ...when('организация.кратко', centred('({организация.кратко})')),
  ];
}

/** Everything above the heading of an order: letterhead, kind, date and number, place. */
export function orderHead(title: string, dateAndNumber: Block): Block[] {
  return [
    ...letterhead(),
    kindTitle(title),
    dateAndNumber,
    ...when('место', centred('{место}', { spacing: { before: 60, after: 0, line: 276 } })),
  ];
}

/** Kind of the paper: ПРИКАЗ. */
export function kindTitle(title: string): Paragraph {
  return centred(`**${title}**`, { spacing: { before: 360, after: 240, line: 276 }, keepNext: true });
}

/** Heading «О …» of the text: to the left, not wider than half the page. */
export function heading(content: string): Paragraph {
  return line(`**${content}**`, {
    indent: { right: mm(70) },
    spacing: { before: 240, after: 240, line: 276 },
    keepNext: true,
  });
}

/** Heading in the middle: of an annex, a consent, an agreement. */
export function middleHeading(content: string): Paragraph {
  return centred(`**${content}**`, { spacing: { before: 240, after: 200, line: 276 }, keepNext: true });
}

/** Heading of a section inside a long paper. */
export function sectionHeading(content: string): Paragraph {
  return centred(`**{№}. ${content}**`, { spacing: { before: 200, after: 100, line: 276 }, keepNext: true });
}

/** «ПРИКАЗЫВАЮ:», spaced out where the organisation writes it so. */
export function ordering(): Block[] {
  const spacing = { before: 120, after: 120, line: 276 };
  return [
    ...when('вразрядку', line('п р и к а з ы в а ю:', { spacing, keepNext: true })),
    ...when('не вразрядку', line('ПРИКАЗЫВАЮ:', { spacing, keepNext: true })),
  ];
}

/** A numbered point: its number is text, counted while the template is filled, so that skipped points leave no hole. */
export function point(content: string, options: Options = {}): Paragraph {
  return text(`{№}. ${content}`, options);
}

/** A point inside the one before: 1.1. */
export function subPoint(content: string, options: Options = {}): Paragraph {
  return text(`{№.№}. ${content}`, options);
}

/** The text before a signature goes to the next page with it: a signature never stands on a page alone. */
export const WITH_SIGNATURE: Options = { keepNext: true };

/** The last point: who sees to it. */
export function controlPoint(): Block[] {
  return [
    ...when(
      'контроль',
      point(
        'Контроль за исполнением настоящего приказа возложить на {контроль.должность.вин} {контроль.вин}.',
        WITH_SIGNATURE,
      ),
    ),
    ...when('не контроль', point('Контроль за исполнением настоящего приказа оставляю за собой.', WITH_SIGNATURE)),
  ];
}

/** Preamble of an order: acts, what for, and the word of ordering. */
export function preamble(purpose: string): Block[] {
  return [text(`В соответствии {основания}, ${purpose}`), ...ordering()];
}

/** Annex mark at the top right, on a new page unless it opens a sheet of its own. */
export function annexMark(number: string, of: string, options: Options = {}): Block[] {
  const right: Options = { indent: { left: mm(95) }, ...options };
  const rest: Options = { ...right, pageBreakBefore: false };
  return [
    line(`Приложение${number === '' ? '' : ` № ${number}`}`, right),
    line(of, rest),
    line('от {дата} № {номер}', rest),
  ];
}

/** Title of a consent with what it is about on the next line. */
export function consentTitle(title: string, about: string): Block[] {
  return [
    centred(`**${title}{если номер} № {номер}{/если}**`, {
      spacing: { before: 360, after: 0, line: 276 },
      keepNext: true,
    }),
    centred(about, { spacing: { before: 0, after: 200, line: 276 }, keepNext: true }),
  ];
}

/** To whom a consent or a statement is addressed, at the top right. */
export function toHead(...from: readonly string[]): Block[] {
  const right: Options = { indent: { left: mm(85) } };
  return [
    line('{руководитель.должность.дат|с большой буквы}', right),
    line('{организация.кратко.род}', right),
    line('{руководитель.кратко.дат}', right),
    ...from.map((content) => line(content, right)),
  ];
}

/** «УТВЕРЖДАЮ» with the head's post and signature at the top right. */
export function approvalByHead(word: string): Block[] {
  const right: Options = { indent: { left: mm(85) } };
  return [
    // Apart from the letterhead above.
    line(word, { ...right, spacing: { before: 240 } }),
    line('{руководитель.должность|с большой буквы}', right),
    line('{организация.кратко.род}', right),
    line('__________ {руководитель.подпись}', right),
    line('{дата.в кавычках}', right),
  ];
}

/** «УТВЕРЖДЕНО приказом …» at the top right. */
export function approvedMark(word: string): Block[] {
  const right: Options = { indent: { left: mm(95) } };
  return [
    line(word, { ...right, pageBreakBefore: true }),
    line('приказом {организация.кратко.род}', right),
    line('от {дата} № {номер}', right),
  ];
}
