/** Indicator 1: teachers under 35 who have entered programmes as mentees. */
import { defineIndicator, MENTEE_NEEDS } from './define.ts';
import { staffShare } from './staff-share.ts';
import { underAge, underAgeAndNovice } from './teacher-groups.ts';

export const youngTeachers = defineIndicator({
  code: '1',
  set: 'municipal',
  title: 'Доля педагогов до 35 лет – молодых специалистов, вошедших в программы наставничества в роли наставляемого',
  short: 'Педагоги до 35 лет в роли наставляемых',
  unit: '%',
  source:
    'Положение о системе наставничества (приказ МУ «Ножай-Юртовский РОО» от 20.08.2021 № 147-П), пункт 7.7, показатель 1',
  rule:
    'Числитель: педагоги, которым на отчётную дату меньше 35 лет, названные в приказе о закреплении и имеющие утверждённую персонализированную программу. ' +
    'Знаменатель: все педагоги до 35 лет, работающие на отчётную дату. В источнике знаменатель не назван; границы возраста и основание меняются в настройках.',
  needs: { ...MENTEE_NEEDS, mentees: ['staffRef'], staff: ['birthYear'] },
  count: (data, date, organizationType, settings) =>
    staffShare(
      data,
      date,
      organizationType,
      settings,
      // The source mixes «до 35 лет» with «молодых специалистов» (H.7-1): the setting decides.
      settings.firstIndicatorBase === 'underAgeAndNovice' ? underAgeAndNovice : underAge,
    ),
});
