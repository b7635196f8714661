/** Indicator Ф1: children of 10–19 years who have entered programmes as mentees. */
import { childrenShare } from './children-share.ts';
import { defineIndicator, MENTEE_NEEDS } from './define.ts';

export const federalMentoredChildren = defineIndicator({
  code: 'Ф1',
  set: 'federal',
  title: 'Доля детей в возрасте от 10 до 19 лет, вошедших в программы наставничества в роли наставляемого',
  short: 'Дети 10–19 лет в роли наставляемых',
  unit: '%',
  source: 'Методология целевой модели наставничества (распоряжение Минпросвещения России от 25.12.2019 № Р-145)',
  rule:
    'Числитель: дети 10–19 лет (по году рождения), названные в приказе о закреплении и имеющие утверждённую программу. ' +
    'Знаменатель: все дети этого возраста на территории; в организации – число её обучающихся 10–19 лет, указанное в настройках.',
  needs: { ...MENTEE_NEEDS, mentees: ['birthYear'] },
  count: (data, date, organizationType, settings) => childrenShare(data, date, organizationType, settings, 'mentee'),
});
