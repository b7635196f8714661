/** Indicator Ф2: children of 15–19 years who have entered programmes as mentors. */
import { childrenShare } from './children-share.ts';
import { defineIndicator, MENTOR_NEEDS } from './define.ts';

export const federalMentoringYouth = defineIndicator({
  code: 'Ф2',
  set: 'federal',
  title: 'Доля детей и подростков в возрасте от 15 до 19 лет, вошедших в программы наставничества в роли наставника',
  short: 'Дети 15–19 лет в роли наставников',
  unit: '%',
  source: 'Методология целевой модели наставничества (распоряжение Минпросвещения России от 25.12.2019 № Р-145)',
  rule:
    'Числитель: дети 15–19 лет (по году рождения), закреплённые приказом как наставники, с утверждённой программой пары. ' +
    'Знаменатель: все дети этого возраста на территории; в организации – число её обучающихся 15–19 лет, указанное в настройках.',
  needs: { ...MENTOR_NEEDS, mentors: ['birthYear'] },
  count: (data, date, organizationType, settings) => childrenShare(data, date, organizationType, settings, 'mentor'),
});
