/** Computed columns of «Анкеты»: the mean of the scores, and the sum of the curator's criteria with its level. */
import { answerIndex, assessmentOf, SCORE_KEYS } from '../../../domain/indicators/index.ts';
import type { TableRow } from '../../rows.ts';
import type { questionnaires } from '../../sheets/questionnaires.ts';
import type { ShownOf } from './columns.ts';

/** Thresholds of the sum when nobody set others (H.6: 15–18 optimal, 9–14 fair). */
const BEST = 15;
const FAIR = 9;

export const questionnaireCells: ShownOf<TableRow<typeof questionnaires>> = ({ values }, _index, _census, book) => {
  const scores = SCORE_KEYS.map((key) => values[key]).filter((score): score is number => score !== undefined);
  const index = answerIndex(scores);
  const marks = [
    values.criterion1,
    values.criterion2,
    values.criterion3,
    values.criterion4,
    values.criterion5,
    values.criterion6,
    values.criterion7,
    values.criterion8,
    values.criterion9,
  ];
  const best = book.settings.assessmentBest ?? BEST;
  const fair = book.settings.assessmentFair ?? FAIR;
  const found = assessmentOf(marks, { best, fair });
  return {
    index: index === undefined ? '' : Math.round(index * 10) / 10,
    assessment: found === undefined ? '' : `${found.sum} из 18, ${found.level} уровень`,
  };
};
