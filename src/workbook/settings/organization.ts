/** Settings of the organisation and of its papers. */
import {
  choiceKind,
  dayKind,
  fixedChoiceKind,
  flagKind,
  multiKind,
  personNameKind,
  schoolYearKind,
  textKind,
} from '../kinds/index.ts';
import { TABLE_VERSION } from '../migrations/index.ts';
import { GENDERS } from '../sheets/person-columns.ts';
import { defineSetting } from './define.ts';

const ORGANIZATION = 'Организация';
const HEAD = 'Руководитель';
const PAPERS = 'Документы';
const TABLE = 'Таблица';

const PEOPLE_MODES = [
  { code: 'names', title: 'имена' },
  { code: 'codes', title: 'коды' },
] as const;

/** A form of a name that the curator may type because it would be composed wrongly. */
const declension = <const K extends string>(key: K, title: string, explanation: string, personal: boolean) => ({
  key,
  title,
  kind: textKind,
  explanation: `${explanation} Пусто – форма составляется сама, её видно до создания документа.`,
  whenAsked: 'later' as const,
  group: HEAD,
  ...(personal ? { personal: true } : {}),
});

export const organizationSettings = [
  defineSetting({
    key: 'organizationName',
    title: 'Полное название организации',
    kind: textKind,
    explanation: 'Как в уставе. Стоит в шапке документов.',
    whenAsked: 'setup',
    group: ORGANIZATION,
  }),
  defineSetting({
    key: 'organizationShortName',
    title: 'Краткое название организации',
    kind: textKind,
    explanation: 'Как в уставе. Стоит в таблицах и подписях.',
    whenAsked: 'setup',
    group: ORGANIZATION,
  }),
  defineSetting({
    key: 'place',
    title: 'Населённый пункт',
    kind: textKind,
    explanation: 'Место составления документов: «с. Гадля», «г. Кемерово».',
    whenAsked: 'setup',
    group: ORGANIZATION,
  }),
  defineSetting({
    key: 'headName',
    title: 'ФИО руководителя',
    kind: personNameKind('staff'),
    explanation: 'Фамилия, имя и отчество того, кто подписывает приказы. В таблице с кодами не хранится.',
    whenAsked: 'setup',
    personal: true,
    group: HEAD,
  }),
  defineSetting({
    key: 'headPosition',
    title: 'Должность руководителя',
    kind: textKind,
    explanation: 'Как в подписи: «Директор», «Заведующий».',
    whenAsked: 'setup',
    group: HEAD,
  }),
  defineSetting({
    key: 'schoolYear',
    title: 'Учебный год',
    kind: schoolYearKind,
    explanation: 'Текущий учебный год: ставится новым парам, программам и документам.',
    whenAsked: 'setup',
    group: TABLE,
  }),
  defineSetting({
    key: 'peopleMode',
    title: 'Как обозначать людей',
    kind: fixedChoiceKind(PEOPLE_MODES),
    explanation: 'Имена или коды. Изменить: меню «Выбрать имена или коды».',
    whenAsked: 'setup',
    group: TABLE,
  }),
  defineSetting({
    key: 'organizationType',
    title: 'Тип организации',
    kind: choiceKind('organizationTypes'),
    explanation: 'Нужен показателям: цели у общего и дополнительного образования разные.',
    whenAsked: 'later',
    group: ORGANIZATION,
  }),
  defineSetting({
    key: 'organizationAddress',
    title: 'Адрес организации',
    kind: textKind,
    explanation: 'Полный почтовый адрес: без него согласие на обработку персональных данных недействительно.',
    whenAsked: 'later',
    group: ORGANIZATION,
  }),
  defineSetting({
    key: 'founder',
    title: 'Учредитель',
    kind: textKind,
    explanation: 'Строка над названием организации в шапке документов. Пусто – строки нет.',
    whenAsked: 'later',
    group: ORGANIZATION,
  }),
  defineSetting(
    declension(
      'organizationNameGenitive',
      'Полное название в родительном падеже',
      'Приказ чего: «… школы № 5».',
      false,
    ),
  ),
  defineSetting(
    declension(
      'organizationNameDative',
      'Полное название в дательном падеже',
      'Согласие даётся чему: «… школе № 5».',
      false,
    ),
  ),
  defineSetting({
    key: 'headGender',
    title: 'Пол руководителя',
    kind: fixedChoiceKind(GENDERS),
    explanation: 'Для согласования слов: «действующего» или «действующей». Пусто – определяется по отчеству.',
    whenAsked: 'later',
    group: HEAD,
  }),
  defineSetting(declension('headNameGenitive', 'ФИО руководителя в родительном падеже', 'В лице кого.', true)),
  defineSetting(declension('headNameDative', 'ФИО руководителя в дательном падеже', 'Кому.', true)),
  defineSetting(declension('headNameAccusative', 'ФИО руководителя в винительном падеже', 'Возложить на кого.', true)),
  defineSetting(declension('headNameInstrumental', 'ФИО руководителя в творительном падеже', 'Кем.', true)),
  defineSetting(
    declension('headPositionGenitive', 'Должность руководителя в родительном падеже', 'В лице кого.', false),
  ),
  defineSetting(declension('headPositionDative', 'Должность руководителя в дательном падеже', 'Кому.', false)),
  defineSetting({
    key: 'actBasis',
    title: 'На основании чего действует руководитель',
    kind: textKind,
    default: 'Устава',
    explanation: 'В родительном падеже: «Устава», «доверенности от 01.09.2026 № 5». Пусто – Устава.',
    whenAsked: 'later',
    group: PAPERS,
  }),
  defineSetting({
    key: 'acts',
    title: 'Правовые основания приказов',
    kind: multiKind('acts'),
    default: ['EDUCATION_LAW', 'LABOUR_CODE_351_8', 'CONCEPT_2030'],
    explanation:
      'Строки справочника «Правовые акты» или акты вашего региона, района и организации своими словами, через точку с запятой. Проверьте их перед печатью.',
    whenAsked: 'later',
    group: PAPERS,
  }),
  defineSetting({
    key: 'orderingSpaced',
    title: 'Писать «п р и к а з ы в а ю:»',
    kind: flagKind,
    default: false,
    explanation: 'Слово перед пунктами приказа вразрядку. Пусто или «нет» – ПРИКАЗЫВАЮ:.',
    whenAsked: 'later',
    group: PAPERS,
  }),
  defineSetting({
    key: 'paymentKind',
    title: 'Вид выплаты наставникам',
    kind: choiceKind('paymentKinds'),
    default: 'INCENTIVE',
    explanation: 'Пусто – стимулирующая: так её называет письмо Роструда от 06.05.2025 № ПГ/08383-6-1.',
    whenAsked: 'later',
    group: PAPERS,
  }),
  defineSetting({
    key: 'organizationCode',
    title: 'Код организации',
    kind: textKind,
    explanation: 'Создаётся один раз и не меняется: по нему организацию узнаёт таблица района.',
    whenAsked: 'later',
    internal: true,
    group: TABLE,
  }),
  defineSetting({
    key: 'computedOn',
    title: 'Посчитано на',
    kind: dayKind,
    explanation: 'День, на который посчитаны состояния и участие.',
    whenAsked: 'later',
    internal: true,
    group: TABLE,
  }),
  defineSetting({
    key: 'tableVersion',
    title: 'Версия таблицы',
    kind: textKind,
    default: TABLE_VERSION,
    explanation: 'По ней видно, какие изменения уже внесены.',
    whenAsked: 'later',
    internal: true,
    group: TABLE,
  }),
  defineSetting({
    key: 'demonstration',
    title: 'Пример школы',
    kind: flagKind,
    default: false,
    explanation: 'Да – в таблице выдуманная школа для знакомства.',
    whenAsked: 'later',
    internal: true,
    group: TABLE,
  }),
] as const;
