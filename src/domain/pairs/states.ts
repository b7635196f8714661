/** States of a pair (`pairs.md` E.6) and how users read them. */

export type PairStateCode =
  'PROPOSED' | 'AGREED' | 'REJECTED' | 'ASSIGNED' | 'ACTIVE' | 'PAUSED' | 'COMPLETED' | 'TERMINATED';

/** Titles as they stand in the sheet, in the order of a pair's life. */
export const PAIR_STATES: readonly { readonly code: PairStateCode; readonly title: string }[] = [
  { code: 'PROPOSED', title: 'Предложена' },
  { code: 'AGREED', title: 'Согласована' },
  { code: 'ASSIGNED', title: 'Закреплена' },
  { code: 'ACTIVE', title: 'Действует' },
  { code: 'PAUSED', title: 'Приостановлена' },
  { code: 'COMPLETED', title: 'Завершена' },
  { code: 'TERMINATED', title: 'Прекращена досрочно' },
  { code: 'REJECTED', title: 'Отклонена' },
];

const titles: ReadonlyMap<string, string> = new Map(PAIR_STATES.map(({ code, title }) => [code, title]));

/** The title of a state. */
export function pairStateTitle(code: PairStateCode): string {
  return titles.get(code) ?? code;
}

/** Whether the pair is over: nobody has to do anything about it, and the same people may be paired anew. */
export function isOver(code: PairStateCode): boolean {
  return code === 'REJECTED' || code === 'COMPLETED' || code === 'TERMINATED';
}

/** Whether the pair takes up the mentor's time: fixed by an order and not over. */
export function isUnderway(code: PairStateCode): boolean {
  return code === 'ASSIGNED' || code === 'ACTIVE' || code === 'PAUSED';
}
