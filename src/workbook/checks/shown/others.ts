/** Computed columns of «Кураторы» and «Партнёры»: how many pairs work, how many mentors a partner gave. */
import { isUnderway } from '../../../domain/pairs/states.ts';
import type { Book } from '../../book.ts';
import type { TableRow } from '../../rows.ts';
import type { curators } from '../../sheets/curators.ts';
import type { Census } from '../census/census.ts';
import type { ShownOf } from './columns.ts';

/** Pairs fixed by an order and not over, of one organisation or, without its code, of all. */
function workingPairs(census: Census, organization: string | undefined): number {
  return census.pairs().filter(({ state, mentor, mentee }) => {
    if (!isUnderway(state.state)) return false;
    const of = mentee?.teacher?.values.organization ?? mentor?.teacher?.values.organization;
    return organization === undefined || of === undefined || of === organization;
  }).length;
}

export const curatorCells: ShownOf<TableRow<typeof curators>> = (row, _index, census, book: Book) => ({
  ...(book.context.peopleMode === 'codes' && row.cells['fullName'] === '' && row.code !== undefined
    ? { fullName: row.code }
    : {}),
  activePairs: workingPairs(census, row.values.organization),
});

export const partnerCells: ShownOf = (row, _index, _census, book) => ({
  mentorsGiven: book.tables.mentors.rows.filter(
    ({ values }) => values.partnerRef !== undefined && values.partnerRef === row.code,
  ).length,
});
