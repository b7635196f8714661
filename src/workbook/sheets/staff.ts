/** «Педагоги»: everybody who teaches here, each once; the other sheets refer to this one, indicators count it. */
import { defineSheet } from '../define.ts';
import {
  choice,
  code,
  contact,
  day,
  flag,
  personName,
  PREFIXES,
  reference,
  shownDay,
  shownText,
  text,
  year,
} from '../kinds/index.ts';
import { gender, listLabel, pdConsentOn, publicationConsentOn, remark, updatedOn } from './person-columns.ts';

const WORK = 'Работа';
const COMPUTED = 'Считается само';

export const staff = defineSheet({
  key: 'staff',
  title: 'Педагоги',
  aliases: ['Педагогические работники', 'Сотрудники', 'Учителя'],
  prefix: PREFIXES.staff,
  codeColumn: 'id',
  purpose: 'Все педагоги организации, каждый один раз: отсюда берутся имена, стаж и доли для показателей.',
  hidden: false,
  frozenColumns: 2,
  record: 'педагог',
  columns: {
    id: code(PREFIXES.staff),
    fullName: personName('staff', {
      header: 'ФИО',
      aliases: ['ФИО педагога', 'Фамилия, имя, отчество', 'Педагог'],
      note: 'Фамилия, имя и отчество полностью. В таблице с кодами – только код.',
      origin: 'identity',
      required: true,
    }),
    position: text({
      header: 'Должность',
      note: 'Как в трудовом договоре: «учитель математики», «заместитель директора по учебно-воспитательной работе».',
      required: true,
    }),
    subject: text({
      header: 'Предмет, направление',
      aliases: ['Предмет', 'Предмет / направление', 'Направление'],
      note: 'Предмет или направление работы. Несколько – через точку с запятой.',
    }),
    birthYear: year({
      header: 'Год рождения',
      note: 'Только год, четырьмя цифрами. По нему считается возраст для показателей.',
      required: true,
    }),
    gender: gender(),
    experienceStart: day({
      header: 'Начало педагогического стажа',
      aliases: ['Дата начала педагогического стажа', 'Педагогический стаж', 'Стаж с'],
      note: 'День, с которого идёт педагогический стаж. По нему видно молодых специалистов.',
      required: true,
    }),
    hiredOn: day({
      header: 'Принят в организацию',
      aliases: ['Дата приёма', 'Дата приёма в ОО', 'Дата приёма на работу'],
      note: 'Дата приёма на работу сюда. По ней видно вновь прибывших.',
      group: WORK,
    }),
    leftOn: day({
      header: 'Уволен',
      aliases: ['Дата увольнения'],
      note: 'Дата увольнения. После неё человек не входит в показатели.',
      group: WORK,
    }),
    qualification: choice('qualifications', {
      header: 'Квалификационная категория',
      aliases: ['Категория', 'Квалификация'],
      note: 'Выберите из списка; можно не заполнять.',
      group: WORK,
    }),
    organization: reference('organizations', {
      header: 'Организация',
      aliases: ['ОО', 'Образовательная организация'],
      note: 'Нужна, только если в таблице несколько организаций. Пусто – ваша организация.',
      group: WORK,
    }),
    contact: contact({
      header: 'Контакт',
      aliases: ['Телефон', 'Контактные данные'],
      note: 'Рабочий телефон или почта. В таблице с кодами не заполняется.',
      group: WORK,
    }),
    needsMentor: flag({
      header: 'Нужен наставник',
      aliases: ['Нуждается в наставнике'],
      note: 'Отметьте, если педагогу нужен наставник. Список обновляют не реже раза в год.',
      group: 'Учёт',
    }),
    updatedOn: updatedOn(),
    note: remark(),
    pdConsentOn: pdConsentOn(),
    publicationConsentOn: publicationConsentOn(),
    youngSpecialist: shownText({
      header: 'Молодой специалист',
      note: 'Стаж не больше указанного в настройках (сначала 36 полных месяцев).',
      width: 130,
      group: COMPUTED,
    }),
    underThirtyFive: shownText({
      header: 'До 35 лет',
      note: 'По году рождения; граница меняется в настройках.',
      width: 90,
      group: COMPUTED,
    }),
    newcomer: shownText({
      header: 'Вновь прибывший',
      note: 'Принят не раньше срока, указанного в настройках (сначала 12 месяцев).',
      width: 130,
      group: COMPUTED,
    }),
    enteredOn: shownDay({
      header: 'Вошёл в программу',
      aliases: ['Дата вхождения в программу'],
      note: 'Более поздняя из дат: приказ о закреплении и утверждение программы. Без обеих человек не считается вошедшим.',
      group: COMPUTED,
    }),
    listLabel: listLabel(),
  },
});
