/** Indicator Ф6: the level of satisfaction of mentors, by the federal methodology. */
import { defineIndicator } from './define.ts';
import { satisfiedShare } from './satisfaction.ts';

export const federalSatisfiedMentors = defineIndicator({
  code: 'Ф6',
  set: 'federal',
  title: 'Уровень удовлетворенности наставников участием в программах наставничества (опросный)',
  short: 'Удовлетворённость наставников (Р-145)',
  unit: '%',
  source: 'Методология целевой модели наставничества (распоряжение Минпросвещения России от 25.12.2019 № Р-145)',
  rule:
    'Числитель: удовлетворённые из ответивших. Знаменатель: все ответившие. ' +
    'Кто удовлетворён, решает тот же порог, что и для показателя 5.',
  needs: { answers: [] },
  count: (data, date, organizationType, settings) => satisfiedShare(data, date, organizationType, settings, 'mentor'),
});
