/** Bench of papers without their service calls: the order that fixes 300 pairs, and a hundred consents. */
import { documentById } from '../../src/documents/index.ts';
import type { Answers, DocumentKind } from '../../src/documents/define.ts';
import { fillTemplate } from '../../src/documents/fill.ts';
import { templateFromAsset } from '../../src/documents/templates-asset.ts';
import { bigSchool } from './big-school.ts';
import type { Built } from './bundle.ts';
import { bookFrom, TODAY } from './full-check.ts';
import { cpu, type Line } from './measure.ts';

const PAIRS = 300;
const CONSENTS = 100;
export const ORDER = 'D-06';
export const CONSENT = 'D-10';
export const ORDER_ANSWERS = { from: '2026-09-01', to: '2027-05-31', control: 'оставить за руководителем' };
export const CONSENT_ANSWERS = { recipients: 'учредителю школы', processor: '' };

function kindOf(id: string): DocumentKind {
  const kind = documentById(id);
  if (!kind) throw new Error(`${id} is not there`);
  return kind;
}

interface Costs {
  readonly preparing: number;
  readonly filling: number;
}

/** Data and filling apart: the server computes the one, the panel does the other. Each list of codes is a paper. */
function costsOf(dist: Built, id: string, papers: readonly (readonly string[])[], answers: Answers): Costs {
  const kind = kindOf(id);
  const book = bookFrom(bigSchool(5 * PAIRS));
  const template = Uint8Array.from(Buffer.from(templateFromAsset(dist('Templates.html'), kind.template), 'base64'));
  const prepare = () => papers.map((codes) => kind.data(book, codes, answers, TODAY));
  const data = prepare();
  const fill = () => data.map((one) => fillTemplate(template, one));
  return { preparing: cpu(prepare), filling: cpu(fill) };
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(3, '0')}`);
}

function line(what: string, { preparing, filling }: Costs): Line {
  const beside = `data ${preparing.toFixed(0)} ms, filling ${filling.toFixed(0)} ms`;
  return { what, value: preparing + filling, unit: 'ms', beside };
}

/** CPU time of one order and of a hundred consents. */
export function benchPapers(dist: Built): Line[] {
  const order = costsOf(dist, ORDER, [numbered('ПР', PAIRS)], ORDER_ANSWERS);
  const mentors = numbered('НК', CONSENTS).map((code) => [code]);
  const consents = costsOf(dist, CONSENT, mentors, CONSENT_ANSWERS);
  return [
    { ...line(`order of ${PAIRS} pairs: data and filling`, order), bar: 300 },
    line(`${CONSENTS} consents: data and filling`, consents),
  ];
}
