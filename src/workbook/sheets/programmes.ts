/** «Программы»: the personal programmes of pairs and groups; an approved one makes a mentee «вошедший». */
import { defineSheet } from '../define.ts';
import { code, day, longText, multi, PREFIXES, references, schoolYear, shownText, text, url } from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

const WHO = 'Чья программа';
const APPROVAL = 'Согласование и утверждение';
const END = 'Итог';

export const programmes = defineSheet({
  key: 'programmes',
  title: 'Программы',
  aliases: ['Персонализированные программы', 'База персонализированных программ', 'Индивидуальные планы'],
  prefix: PREFIXES.programmes,
  codeColumn: 'id',
  purpose: 'Персонализированные программы пар и групп: срок, цель, утверждение.',
  hidden: false,
  frozenColumns: 2,
  record: 'программа',
  columns: {
    id: code(PREFIXES.programmes),
    pairRefs: references('pairs', {
      header: 'Пара (пары группы)',
      aliases: ['Код пары', 'Пара', 'Пары'],
      note: 'Для кого программа. Для группы перечислите все её пары через точку с запятой: каждый наставляемый должен быть назван.',
      origin: 'identity',
      required: true,
    }),
    state: shownText({ header: 'Состояние', aliases: ['Статус'], note: 'Следует из дат этой строки.', width: 130 }),
    startsOn: day({
      header: 'Начало',
      aliases: ['Дата начала'],
      note: 'Первый день программы: не раньше приказа о закреплении.',
      required: true,
    }),
    endsOn: day({
      header: 'Окончание',
      aliases: ['Дата окончания'],
      note: 'Последний день: программа длится от 3 месяцев до 1 года.',
      required: true,
    }),
    duration: shownText({ header: 'Длительность', note: 'Заполняется сама.', width: 110 }),
    progress: shownText({ header: 'Выполнение', note: 'Сколько мероприятий выполнено. Заполняется само.', width: 130 }),
    goal: longText({ header: 'Цель', note: 'Чего должны достичь наставник и наставляемый.', required: true }),
    directions: multi('topics', { header: 'Направления', note: 'Темы программы; несколько – через точку с запятой.' }),
    deficits: multi('deficits', {
      header: 'Дефициты',
      aliases: ['Профессиональные дефициты'],
      note: 'Какие затруднения снимает программа.',
    }),
    schoolYear: schoolYear(),
    mentor: shownText({ header: 'Наставник', note: 'Берётся с листа «Пары».', group: WHO }),
    mentees: shownText({
      header: 'Наставляемый (наставляемые)',
      aliases: ['Наставляемый'],
      note: 'Берётся с листа «Пары».',
      width: 220,
      group: WHO,
    }),
    form: shownText({
      header: 'Форма',
      aliases: ['Форма наставничества'],
      note: 'Берётся с листа «Пары».',
      group: WHO,
    }),
    kinds: shownText({ header: 'Вид', aliases: ['Виды'], note: 'Берётся с листа «Пары».', group: WHO }),
    roleModel: shownText({ header: 'Ролевая модель', note: 'Берётся с листа «Пары».', group: WHO }),
    reviewOn: day({
      header: 'На согласовании с',
      note: 'Когда программу передали совету наставников.',
      group: APPROVAL,
    }),
    reviewVerdict: text({
      header: 'Результат экспертизы',
      note: 'Дата и вывод, если экспертизу проводили.',
      group: APPROVAL,
    }),
    approvedOn: day({
      header: 'Утверждена',
      aliases: ['Дата утверждения'],
      note: 'День утверждения программы.',
      group: APPROVAL,
    }),
    approvalNumber: text({
      header: '№ документа об утверждении',
      aliases: ['№ утверждения'],
      note: 'Номер приказа или гриф.',
      width: 120,
      group: APPROVAL,
    }),
    approvedBy: text({ header: 'Кто утвердил', note: 'Должность, обычно руководитель организации.', group: APPROVAL }),
    correctionOn: day({
      header: 'Корректируется с',
      note: 'Если после диагностики программу меняют: с какого дня.',
      group: APPROVAL,
    }),
    reapprovedOn: day({
      header: 'Утверждена снова',
      note: 'День утверждения исправленной программы. Первую дату утверждения не меняйте: по ней считают вошедших.',
      group: APPROVAL,
    }),
    versions: longText({
      header: 'Прежние версии',
      note: 'Какой программа была до исправления: пишет кнопка «Исправить программу», можно дописать.',
      group: APPROVAL,
    }),
    docUrl: url({ header: 'Ссылка на документ', note: 'Адрес документа, начинается с https://.', group: APPROVAL }),
    reflectionOn: day({ header: 'Рефлексия и отчёт с', note: 'Когда начали подводить итоги.', group: END }),
    finishedOn: day({
      header: 'Завершена',
      aliases: ['Дата завершения'],
      note: 'День завершения программы.',
      group: END,
    }),
    cancelledOn: day({ header: 'Отменена', note: 'Если программу отменили: когда.', group: END }),
    cancelReason: text({ header: 'Причина отмены', note: 'Почему отменена.', group: END }),
    outcome: longText({ header: 'Итог', note: 'Чего достигли.', group: END }),
    note: remark(END),
    listLabel: listLabel(),
  },
  colours: [
    { column: 'state', text: 'черновик', background: '#eef1f5' },
    { column: 'state', text: 'на согласовании', background: '#fff4cc' },
    { column: 'state', text: 'утверждена', background: '#d9e8fb' },
    { column: 'state', text: 'реализуется', background: '#d7f0dc' },
    { column: 'state', text: 'корректируется', background: '#fde5cc' },
    { column: 'state', text: 'завершена', background: '#e4dff5' },
    { column: 'state', text: 'отменена', background: '#e6e6e6' },
  ],
});
