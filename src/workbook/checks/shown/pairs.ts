/** Computed columns of «Пары» and «Программы»: states with their reasons, the people, the length of a programme. */
import { pairStateTitle } from '../../../domain/pairs/states.ts';
import { programmeState } from '../../../domain/programmes/state.ts';
import { progressOf, progressText } from '../../../domain/programmes/progress.ts';
import { termText } from '../../../domain/programmes/term.ts';
import { titleOfCode } from '../../kinds/choice.ts';
import type { PairRow, PairView, ProgrammeRow } from '../census/pair-view.ts';
import { activitiesBy } from '../../programmes/activities-by.ts';
import { dayCell, joined, type ShownOf } from './columns.ts';

export const pairCells: ShownOf<PairRow> = (_row, index, census) => {
  const pair = census.pairs()[index];
  if (!pair) return {};
  return {
    state: pairStateTitle(pair.state.state),
    stateReason: pair.state.reason,
    activeOn: dayCell(pair.enteredOn),
  };
};

export const programmeCells: ShownOf<ProgrammeRow> = (row, _index, census, book) => {
  const { values } = row;
  const { lines } = book.context;
  const pairs = (values.pairRefs ?? [])
    .map((code) => census.pairByCode(code))
    .filter((pair): pair is PairView => pair !== undefined);
  const titles = (dictionary: string, codes: readonly (string | undefined)[]): string =>
    joined(codes.map((code) => code && titleOfCode(lines(dictionary), code)));
  const { startsOn, endsOn } = values;
  return {
    state: titleOfCode(lines('programmeStages'), programmeState(values, census.today)),
    duration: startsOn === undefined || endsOn === undefined ? '' : (termText(startsOn, endsOn) ?? ''),
    progress: progressText(progressOf(activitiesBy(book).get(row.code ?? '') ?? [], census.today)),
    mentor: joined(pairs.map(({ mentor }) => mentor?.label)),
    mentees: joined(pairs.map(({ mentee }) => mentee?.label)),
    form: titles(
      'forms',
      pairs.map((pair) => pair.row.values.form),
    ),
    kinds: titles(
      'kinds',
      pairs.flatMap((pair) => pair.row.values.kinds ?? []),
    ),
    roleModel: titles(
      'roleModels',
      pairs.map((pair) => pair.row.values.roleModel),
    ),
  };
};
