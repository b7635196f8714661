/** Indicator 2: teachers with 0–3 years of experience who have entered programmes as mentees. */
import { defineIndicator, MENTEE_NEEDS } from './define.ts';
import { staffShare } from './staff-share.ts';
import { novice } from './teacher-groups.ts';

export const youngSpecialists = defineIndicator({
  code: '2',
  set: 'municipal',
  title:
    'Доля педагогов – молодых специалистов (с опытом работы от 0 до 3 лет), вошедших в программы наставничества в роли наставляемого, от общего числа таких молодых специалистов',
  short: 'Молодые специалисты (стаж 0–3 года) в роли наставляемых',
  unit: '%',
  source:
    'Положение о системе наставничества (приказ МУ «Ножай-Юртовский РОО» от 20.08.2021 № 147-П), пункт 7.7, показатель 2',
  rule:
    'Числитель: педагоги со стажем от 0 до 3 лет (не больше 36 полных месяцев на отчётную дату), названные в приказе о закреплении и имеющие утверждённую персонализированную программу. ' +
    'Знаменатель: все педагоги с таким стажем, работающие на отчётную дату, в любом возрасте.',
  needs: { ...MENTEE_NEEDS, mentees: ['staffRef'], staff: ['experienceStart'] },
  count: (data, date, organizationType, settings) => staffShare(data, date, organizationType, settings, novice),
});
