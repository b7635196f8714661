/** Settings of the roadmap: the plan's header and approval, and how deadlines without days are read. */
import { dayKind, fixedChoiceKind, longTextKind, textKind, wholeNumberKind } from '../kinds/index.ts';
import { defineSetting } from './define.ts';

const ROADMAP = 'Дорожная карта';

export const roadmapSettings = [
  defineSetting({
    key: 'roadmapTitle',
    title: 'Название дорожной карты',
    kind: textKind,
    explanation: 'Как в приказе. Пусто – «План мероприятий (дорожная карта)» с учебным годом.',
    whenAsked: 'later',
    group: ROADMAP,
  }),
  defineSetting({
    key: 'roadmapFrom',
    title: 'Дорожная карта: первый день плана',
    kind: dayKind,
    explanation: 'Для плана на календарный год или на другой период. Пусто – 1 сентября учебного года.',
    whenAsked: 'later',
    group: ROADMAP,
  }),
  defineSetting({
    key: 'roadmapTo',
    title: 'Дорожная карта: последний день плана',
    kind: dayKind,
    explanation: 'Пусто – 31 августа учебного года.',
    whenAsked: 'later',
    group: ROADMAP,
  }),
  defineSetting({
    key: 'roadmapApprovedBy',
    title: 'Кто утвердил дорожную карту',
    kind: textKind,
    explanation: 'Должность без фамилии: «директор», «управление образования».',
    whenAsked: 'later',
    group: ROADMAP,
  }),
  defineSetting({
    key: 'roadmapApprovedOn',
    title: 'Дорожная карта утверждена',
    kind: dayKind,
    explanation: 'Дата приказа или другого акта.',
    whenAsked: 'later',
    group: ROADMAP,
  }),
  defineSetting({
    key: 'roadmapActNumber',
    title: 'Номер акта об утверждении дорожной карты',
    kind: textKind,
    explanation: 'Например 102-О.',
    whenAsked: 'later',
    group: ROADMAP,
  }),
  defineSetting({
    key: 'roadmapAgreedOn',
    title: 'Дорожная карта согласована с районом',
    kind: dayKind,
    explanation: 'Дата согласования с управлением (отделом) образования.',
    whenAsked: 'later',
    group: ROADMAP,
  }),
  defineSetting({
    key: 'roadmapRemarks',
    title: 'Замечания к дорожной карте',
    kind: longTextKind,
    explanation: 'Что просили исправить при согласовании или утверждении. Без фамилий.',
    whenAsked: 'later',
    group: ROADMAP,
  }),
  defineSetting({
    key: 'timelineUnit',
    title: 'План-график дорожной карты',
    kind: fixedChoiceKind([
      { code: 'weeks', title: 'по неделям' },
      { code: 'months', title: 'по месяцам' },
    ] as const),
    default: 'weeks',
    explanation: 'Деление листа «План-график». Пусто – по неделям.',
    whenAsked: 'later',
    group: ROADMAP,
  }),
  defineSetting({
    key: 'halfYearDue',
    title: 'Сроки «раз в полугодие», если дни не названы',
    kind: textKind,
    default: '20.12; 20.05',
    explanation: 'День и месяц для первого и второго полугодия. Пусто – 20.12; 20.05.',
    whenAsked: 'later',
    group: ROADMAP,
  }),
  defineSetting({
    key: 'resultsLag',
    title: '«По итогам» периода: рабочих дней после его конца',
    kind: wholeNumberKind(0, 60),
    default: 10,
    explanation: 'Сколько рабочих дней даётся на результат, если срок не назван. Пусто – 10.',
    whenAsked: 'later',
    group: ROADMAP,
  }),
  defineSetting({
    key: 'deadlineCorrections',
    title: 'Исправленные прочтения сроков',
    kind: longTextKind,
    explanation:
      'Записывает панель «Дорожная карта», по строке: «слова срока → читать как». Помнит их и для новых планов.',
    whenAsked: 'later',
    internal: true,
    group: ROADMAP,
  }),
] as const;
