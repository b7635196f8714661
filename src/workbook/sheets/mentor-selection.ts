/** Columns of «Наставники» about the interview and the training of a mentor (S2 5, S1 3.1.3). */
import { choice, day, text, url } from '../kinds/index.ts';

const SELECTION = 'Отбор и обучение';

export const selectionColumns = {
  interview: choice('interviewResults', {
    header: 'Результат собеседования',
    note: 'Рекомендован, не рекомендован или в резерв.',
    group: SELECTION,
  }),
  interviewOn: day({ header: 'Дата собеседования', note: 'Когда беседовали.', group: SELECTION }),
  trainingTitle: text({ header: 'Обучение наставника', note: 'Название программы обучения.', group: SELECTION }),
  trainingOn: day({ header: 'Дата обучения', note: 'Когда обучение закончено.', group: SELECTION }),
  trainingDocument: text({
    header: 'Документ об обучении',
    note: 'Номер удостоверения или сертификата.',
    group: SELECTION,
  }),
  portfolioUrl: url({ header: 'Портфолио', note: 'Ссылка на портфолио, начинается с https://.', group: SELECTION }),
} as const;
