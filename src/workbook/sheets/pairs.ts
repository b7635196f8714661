/** «Пары»: one mentor and one mentee a row; a group is rows with one group code. Dates are typed, the state follows from them. */
import { PAIR_STATES, type PairStateCode } from '../../domain/pairs/states.ts';
import { defineSheet } from '../define.ts';
import {
  choice,
  code,
  codeKind,
  day,
  GROUP_PREFIX,
  longText,
  multi,
  number,
  PREFIXES,
  reference,
  schoolYear,
  shownDay,
  shownText,
  text,
} from '../kinds/index.ts';

import { columnOf } from '../kinds/define.ts';
import { listLabel, remark } from './person-columns.ts';

const CONSENTS = 'Согласия на участие';
const ORDER = 'Приказ и соглашение';
const COURSE = 'Ход и завершение';
const MATCHING = 'Подбор';

const BACKGROUNDS: Readonly<Record<PairStateCode, string>> = {
  PROPOSED: '#eef1f5',
  AGREED: '#fff4cc',
  ASSIGNED: '#d9e8fb',
  ACTIVE: '#d7f0dc',
  PAUSED: '#fde5cc',
  COMPLETED: '#e4dff5',
  TERMINATED: '#f6d9d9',
  REJECTED: '#e6e6e6',
};

export const pairs = defineSheet({
  key: 'pairs',
  title: 'Пары',
  aliases: ['Пары и группы', 'Наставнические пары', 'Наставнические пары (группы)'],
  prefix: PREFIXES.pairs,
  codeColumn: 'id',
  purpose: 'Кто с кем работает: одна строка – один наставник и один наставляемый, у группы общий код.',
  hidden: false,
  frozenColumns: 3,
  record: 'пара',
  columns: {
    id: code(PREFIXES.pairs),
    mentorRef: reference('mentors', {
      header: 'Наставник',
      aliases: ['ФИО наставника'],
      note: 'Выберите из списка. Считается код в начале.',
      origin: 'identity',
      required: true,
    }),
    menteeRef: reference('mentees', {
      header: 'Наставляемый',
      aliases: ['ФИО наставляемого'],
      note: 'Выберите из списка. В группе – по строке на каждого наставляемого.',
      origin: 'identity',
      required: true,
    }),
    state: shownText({
      header: 'Состояние',
      aliases: ['Статус'],
      note: 'Следует из дат этой строки и утверждённой программы.',
      width: 170,
    }),
    stateReason: shownText({
      header: 'Почему',
      aliases: ['Причина состояния'],
      note: 'Чего пара ждёт.',
      width: 300,
      wrap: true,
    }),
    groupCode: columnOf(
      codeKind(GROUP_PREFIX),
      {
        header: 'Код группы',
        note: 'Для группы – общий код вида ГР-001 во всех её строках. Для пары пусто.',
      },
      90,
    ),
    form: choice('forms', {
      header: 'Форма наставничества',
      aliases: ['Форма'],
      note: 'Кто кому помогает: выберите из списка.',
      required: true,
    }),
    roleModel: choice('roleModels', {
      header: 'Ролевая модель',
      note: 'Как складываются отношения внутри формы. Каждая модель относится к своим формам.',
      width: 220,
    }),
    kinds: multi('kinds', {
      header: 'Вид наставничества',
      aliases: ['Виды', 'Виды наставничества', 'Вид'],
      note: 'Как организована работа; несколько видов – через точку с запятой.',
      width: 200,
    }),
    topics: multi('topics', {
      header: 'Тема',
      aliases: ['Темы', 'Тема (темы)'],
      note: 'С чем работает пара; несколько тем – через точку с запятой.',
    }),
    schoolYear: schoolYear(),
    proposedOn: day({
      header: 'Предложена',
      aliases: ['Дата предложения'],
      note: 'Когда пару предложили.',
      group: CONSENTS,
    }),
    mentorConsentOn: day({
      header: 'Согласие наставника',
      aliases: ['Согласие наставника, дата'],
      note: 'Дата письменного согласия наставника.',
      group: CONSENTS,
    }),
    menteeConsentOn: day({
      header: 'Согласие наставляемого',
      aliases: ['Согласие наставляемого, дата'],
      note: 'Дата письменного согласия наставляемого.',
      group: CONSENTS,
    }),
    parentConsentOn: day({
      header: 'Согласие законного представителя',
      aliases: ['Согласие представителя'],
      note: 'Дата согласия родителя или опекуна, если участнику нет 18 лет. Если нет 18 лет обоим – более поздняя из двух дат.',
      group: CONSENTS,
    }),
    orderNumber: text({
      header: '№ приказа',
      aliases: ['Номер приказа'],
      note: 'Номер приказа о закреплении. Появится, когда вы отметите «Приказ подписан».',
      width: 90,
      group: ORDER,
    }),
    orderOn: day({ header: 'Дата приказа', note: 'Дата приказа о закреплении: не раньше согласий.', group: ORDER }),
    // One additional agreement is about one assignment (art. 351.8 of the Labour Code: content, term and pay), so it stands here.
    agreementNumber: text({
      header: '№ дополнительного соглашения',
      aliases: ['Дополнительное соглашение', '№ доп. соглашения'],
      note: 'Для работника-наставника: номер соглашения к трудовому договору (статья 351.8 ТК РФ).',
      width: 110,
      group: ORDER,
    }),
    agreementOn: day({ header: 'Дата соглашения', note: 'Дата дополнительного соглашения.', group: ORDER }),
    paymentKind: choice('paymentKinds', {
      header: 'Вид выплаты',
      note: 'Сначала – как в настройках.',
      width: 130,
      group: ORDER,
    }),
    paymentAmount: text({
      header: 'Размер выплаты',
      note: 'Как в соглашении: «10 % оклада», «3 000 рублей в месяц».',
      width: 130,
      group: ORDER,
    }),
    activeOn: shownDay({
      header: 'Действует с',
      note: 'Более поздняя из дат: приказ и утверждение программы. Заполняется сама.',
      group: COURSE,
    }),
    pausedOn: day({ header: 'Приостановлена', note: 'С какого дня работа приостановлена.', group: COURSE }),
    resumedOn: day({ header: 'Возобновлена', note: 'С какого дня работа пошла снова.', group: COURSE }),
    completedOn: day({
      header: 'Завершена',
      aliases: ['Дата завершения'],
      note: 'День завершения: итоговая встреча прошла, результаты записаны.',
      group: COURSE,
    }),
    results: longText({
      header: 'Результаты',
      aliases: ['Результаты программы'],
      note: 'Чего достигли; без этого пара не считается завершённой.',
      group: COURSE,
    }),
    rejectedOn: day({ header: 'Отклонена', note: 'Если пара не состоялась: когда отказались.', group: COURSE }),
    noticeOn: day({
      header: 'Предупреждение о прекращении',
      note: 'День письменного предупреждения. При отказе наставника или отмене поручения – не меньше чем за три рабочих дня (статья 351.8 ТК РФ).',
      group: COURSE,
    }),
    terminatedOn: day({
      header: 'Прекращена досрочно',
      aliases: ['Дата прекращения'],
      note: 'Последний день работы пары.',
      group: COURSE,
    }),
    endReason: choice('endReasons', {
      header: 'Причина прекращения',
      aliases: ['Причина'],
      note: 'Почему пара прекращена, приостановлена или не состоялась.',
      width: 200,
      group: COURSE,
    }),
    psychologicalSupport: text({
      header: 'Психологическое сопровождение',
      note: 'Должность того, кто сопровождает пару, или «не требуется».',
      group: COURSE,
    }),
    matchSource: choice('matchSources', {
      header: 'Как подобрана',
      aliases: ['Источник подбора'],
      note: 'Мастером, вручную или по взаимному выбору.',
      width: 150,
      group: MATCHING,
    }),
    score: number({ header: 'Балл совпадения', note: 'Сколько баллов насчитал мастер подбора.', group: MATCHING }),
    scoreReasons: longText({ header: 'Почему подходят', note: 'Главные доводы мастера подбора.', group: MATCHING }),
    matchRun: text({ header: 'Номер подбора', note: 'В какой раз запускали подбор.', width: 100, group: MATCHING }),
    note: remark(MATCHING),
    listLabel: listLabel(),
  },
  colours: PAIR_STATES.map(({ code: state, title }) => ({
    column: 'state',
    text: title,
    background: BACKGROUNDS[state],
  })),
});
