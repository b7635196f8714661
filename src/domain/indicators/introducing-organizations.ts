/** Indicator 3: organisations that have introduced mentoring. */
import { defineIndicator } from './define.ts';
import { introducedShare } from './introduction.ts';

export const introducingOrganizations = defineIndicator({
  code: '3',
  set: 'municipal',
  title:
    'Доля образовательных организаций от общего количества организаций, внедривших систему (целевую модель) наставничества педагогических работников',
  short: 'Организации, внедрившие наставничество',
  unit: '%',
  source:
    'Положение о системе наставничества (приказ МУ «Ножай-Юртовский РОО» от 20.08.2021 № 147-П), пункт 7.7, показатель 3',
  rule:
    'Числитель: организации, где на отчётную дату есть приказ о внедрении, утверждены Положение и дорожная карта и назначен куратор. ' +
    'Знаменатель: все организации этого типа. В источнике слово «внедривших» не раскрыто; в настройках можно требовать ещё и приказ хотя бы об одной паре.',
  needs: { organizations: ['type', 'introductionOn', 'regulationOn', 'roadmapOn'] },
  count: introducedShare,
});
