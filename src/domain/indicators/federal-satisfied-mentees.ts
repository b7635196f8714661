/** Indicator Ф5: the level of satisfaction of mentees, by the federal methodology. */
import { defineIndicator } from './define.ts';
import { satisfiedShare } from './satisfaction.ts';

export const federalSatisfiedMentees = defineIndicator({
  code: 'Ф5',
  set: 'federal',
  title: 'Уровень удовлетворенности наставляемых участием в программах наставничества (опросный)',
  short: 'Удовлетворённость наставляемых (Р-145)',
  unit: '%',
  source: 'Методология целевой модели наставничества (распоряжение Минпросвещения России от 25.12.2019 № Р-145)',
  rule:
    'Числитель: удовлетворённые из ответивших. Знаменатель: все ответившие. ' +
    'Кто удовлетворён, решает тот же порог, что и для показателя 4.',
  needs: { answers: [] },
  count: (data, date, organizationType, settings) => satisfiedShare(data, date, organizationType, settings, 'mentee'),
});
