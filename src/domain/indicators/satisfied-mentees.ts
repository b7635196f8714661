/** Indicator 4: the level of satisfaction of mentees, by the district's list. */
import { defineIndicator } from './define.ts';
import { satisfiedShare } from './satisfaction.ts';

export const satisfiedMentees = defineIndicator({
  code: '4',
  set: 'municipal',
  title: 'Уровень удовлетворенности наставляемых участием в программах наставничества',
  short: 'Удовлетворённость наставляемых',
  unit: '%',
  source:
    'Положение о системе наставничества (приказ МУ «Ножай-Юртовский РОО» от 20.08.2021 № 147-П), пункт 7.7, показатель 4; анкеты – приложение 2 методических рекомендаций ведомственного проектного офиса',
  rule:
    'Числитель: ответившие, у кого средний балл последней анкеты периода (итоговой, а если её нет – промежуточной) не ниже порога. ' +
    'Знаменатель: все ответившие. Порог – 7,0 из 10, меняется в настройках: официального правила «балл – удовлетворён» не найдено.',
  needs: { answers: [] },
  count: (data, date, organizationType, settings) => satisfiedShare(data, date, organizationType, settings, 'mentee'),
});
