/** Settings of matching: which rules apart from points hold, and the weights of the criteria. */
import { flagKind, textKind } from '../kinds/index.ts';
import { defineSetting } from './define.ts';

const MATCHING = 'Подбор пар';

export const matchingSettings = [
  defineSetting({
    key: 'requireInterview',
    title: 'Предлагать только наставников с пройденным собеседованием',
    kind: flagKind,
    default: false,
    explanation: 'Да – без отметки «рекомендован» наставник не предлагается. Пусто – нет.',
    whenAsked: 'later',
    group: MATCHING,
  }),
  defineSetting({
    key: 'askUnwanted',
    title: 'Спрашивать в анкете, с кем человек не хотел бы работать',
    kind: flagKind,
    default: true,
    explanation:
      'Да – вопрос есть в анкете, и такие пары не предлагаются. Нет – не спрашиваем и не учитываем. Пусто – да.',
    whenAsked: 'later',
    group: MATCHING,
  }),
  defineSetting({
    key: 'matchWeights',
    title: 'Веса критериев подбора',
    kind: textKind,
    explanation: 'Записывает мастер подбора: «Темы: 35; Взаимный выбор: 30». Пусто – веса по умолчанию.',
    whenAsked: 'later',
    internal: true,
    group: MATCHING,
  }),
] as const;
