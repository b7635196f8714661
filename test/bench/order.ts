/** Bench of the order that fixes 300 pairs: its data from the tables, and the default template filled with them. */
import { documentById } from '../../src/documents/index.ts';
import { fillTemplate } from '../../src/documents/fill.ts';
import { templateFromAsset } from '../../src/documents/templates-asset.ts';
import { bigSchool } from './big-school.ts';
import type { Built } from './bundle.ts';
import { bookFrom, TODAY } from './full-check.ts';
import { cpu, type Line } from './measure.ts';

const PAIRS = 300;
const ANSWERS = { from: '2026-09-01', to: '2027-05-31', control: 'оставить за руководителем' };

/** Data and filling apart: the server computes the one, the panel does the other. */
export function benchOrder(dist: Built): Line[] {
  const kind = documentById('D-06');
  if (!kind) throw new Error('D-06 is not there');
  const book = bookFrom(bigSchool(5 * PAIRS));
  const codes = book.tables.pairs.rows.map((row) => row.code ?? '');
  if (codes.length !== PAIRS) throw new Error(`${codes.length} pairs in place of ${PAIRS}`);
  const template = Uint8Array.from(Buffer.from(templateFromAsset(dist('Templates.html'), kind.template), 'base64'));
  const data = kind.data(book, codes, ANSWERS, TODAY);
  const preparing = cpu(() => kind.data(book, codes, ANSWERS, TODAY));
  const filling = cpu(() => fillTemplate(template, data));
  return [
    {
      what: `order of ${PAIRS} pairs: data and filling`,
      value: preparing + filling,
      unit: 'ms',
      bar: 300,
      beside: `data ${preparing.toFixed(0)} ms, filling ${filling.toFixed(0)} ms`,
    },
  ];
}
