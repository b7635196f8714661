/** Indicator Ф3: teachers with 0–3 years of experience who have entered programmes as mentees, by the federal methodology. */
import { defineIndicator, MENTEE_NEEDS } from './define.ts';
import { staffShare } from './staff-share.ts';
import { novice } from './teacher-groups.ts';

export const federalYoungSpecialists = defineIndicator({
  code: 'Ф3',
  set: 'federal',
  title:
    'Доля учителей – молодых специалистов (с опытом работы от 0 до 3 лет), вошедших в программы наставничества в роли наставляемого',
  short: 'Учителя – молодые специалисты в роли наставляемых',
  unit: '%',
  source: 'Методология целевой модели наставничества (распоряжение Минпросвещения России от 25.12.2019 № Р-145)',
  rule:
    'Числитель: педагоги со стажем от 0 до 3 лет, названные в приказе о закреплении и имеющие утверждённую персонализированную программу. ' +
    'Знаменатель: все педагоги с таким стажем. Считается так же, как показатель 2; цели другие.',
  needs: { ...MENTEE_NEEDS, mentees: ['staffRef'], staff: ['experienceStart'] },
  count: (data, date, organizationType, settings) => staffShare(data, date, organizationType, settings, novice),
});
