/** Column that keeps, line by line, when each due day of a repeated item was done and what proves it. */
import { formatDay, type Day } from '../../domain/day.ts';
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';
import { typedDay } from './typed-day.ts';

/** What was done for one due day; without `due` it belongs to the first one still open. */
export interface KeptResult {
  readonly due?: Day;
  readonly doneOn: Day;
  readonly evidence?: string;
}

/** More lines than this are no list of results. */
const MOST = 200;

function lineOf(text: string): KeptResult | undefined {
  const [link] = /https?:\/\/\S+/.exec(text) ?? [];
  const words = link === undefined ? text : text.replace(link, '');
  const pieces = words
    .split(/\s[-\u2010-\u2015\u2212]+\s|[:,]|→|выполнен[оаы]?|сделано/i)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const days = pieces.map((piece) => typedDay(piece));
  const read: Day[] = [];
  for (const day of days) if (day.kind === 'day') read.push(day.day);
  const [first, second] = read;
  if (first === undefined || read.length !== days.length || read.length > 2) return undefined;
  const evidence = link === undefined ? {} : { evidence: link.replace(/[,;]+$/, '') };
  return second === undefined ? { doneOn: first, ...evidence } : { due: first, doneOn: second, ...evidence };
}

/** A result as its line shows it: «20.12.2026 – 18.12.2026, https://…». */
function lineText({ due, doneOn, evidence }: KeptResult): string {
  const days = due === undefined ? formatDay(doneOn) : `${formatDay(due)} – ${formatDay(doneOn)}`;
  return evidence === undefined ? days : `${days}, ${evidence}`;
}

export const occurrenceResultsKind: Kind<readonly KeptResult[]> = defineKind<readonly KeptResult[]>({
  id: 'occurrenceResults',
  example: '20.12.2026 – 18.12.2026, https://school.example/spravka',
  format: '@',
  decodeFilled(cell) {
    const results: KeptResult[] = [];
    for (const line of textOf(cell)
      .split(/\n|;(?=\s|$)/)
      .slice(0, MOST)) {
      const text = line.trim();
      if (text === '') continue;
      const result = lineOf(text);
      if (!result) {
        return wrong(
          'results.unreadable',
          `отметка ${quoted(text)} не понята.`,
          'Впишите срок, день выполнения и ссылку: 20.12.2026 – 18.12.2026, https://school.example/spravka.',
        );
      }
      results.push(result);
    }
    return understood<readonly KeptResult[]>(results.length > 0 ? results : undefined);
  },
  encode: (value) => value.map(lineText).join('\n'),
});

/** Results of due days, a line each. */
export function occurrenceResults(look: ColumnLook): Column<readonly KeptResult[]> {
  return columnOf(occurrenceResultsKind, look, 240);
}
