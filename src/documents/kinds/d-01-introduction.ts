/** D-01: the order that introduces the target model of mentoring in the organisation. */
import { curatorIssues } from '../curator.ts';
import { day, defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dayAnswer, listAnswer, listTag, ORDER_INPUTS, ORDER_TAGS, orderData, textAnswer } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { registeredAs } from '../registration.ts';
import { termInputs } from '../term-inputs.ts';

const ANNEXES = [
  'состав рабочей группы',
  'план мероприятий («дорожную карту»)',
  'положение о системе наставничества',
  'медиаплан',
  'программу мониторинга',
].join('\n');

const RESULTS = [
  'сформированы базы наставников и наставляемых',
  'закреплены наставнические пары и группы, утверждены их персонализированные программы',
  'обучены наставники',
  'проведены два этапа внутреннего мониторинга, подведены итоги, поощрены участники',
].join('\n');

export const introduction = defineDocument({
  id: 'D-01',
  title: 'Приказ о внедрении целевой модели наставничества',
  group: 'orders',
  many: true,
  template: 'D-01',
  inputs: [
    ...termInputs('Внедрять с', 'Внедрять по').map((input) => ({ ...input, help: 'Период внедрения.' })),
    {
      key: 'annexes',
      title: 'Что утверждается приказом',
      kind: 'longText',
      required: true,
      help: 'По одному на строке, в винительном падеже; эти документы прилагаются к приказу.',
      initial: () => ANNEXES,
    },
    {
      key: 'monitoring',
      title: 'Сроки мониторинга',
      kind: 'text',
      required: true,
      help: 'Продолжает слова «провести мониторинг»: «в декабре 2026 года и в мае 2027 года».',
      initial: (_book, today) => {
        const year = Number(today.slice(0, 4));
        const first = today.slice(5) >= '06-01' ? year : year - 1;
        return `в декабре ${first} года и в мае ${first + 1} года`;
      },
    },
    {
      key: 'supply',
      title: 'Ответственный за материально-техническое обеспечение',
      kind: 'text',
      required: false,
      help: 'Отвечает на вопрос «кому?»: «заместителю директора по АХЧ». Пусто – пункта не будет.',
    },
    {
      key: 'results',
      title: 'Планируемые результаты',
      kind: 'longText',
      required: true,
      help: 'По одному на строке.',
      initial: () => RESULTS,
    },
    ...ORDER_INPUTS,
  ],
  tags: [
    ...ORDER_TAGS,
    { name: 'начало', kind: 'day', note: 'начало внедрения' },
    { name: 'окончание', kind: 'day', note: 'конец внедрения' },
    listTag('приложения', 'что утверждается'),
    { name: 'сроки мониторинга', kind: 'text', note: 'когда проводится мониторинг' },
    { name: 'кому обеспечение', kind: 'text', note: 'ответственный за обеспечение, в дательном падеже' },
    listTag('результаты', 'планируемые результаты'),
  ],
  suggests: () => false,
  check: (book) => [...organizationIssues(book), ...curatorIssues(book)],
  data: (book, _codes, answers, today) => ({
    ...orderData(book, answers, today),
    начало: day(dayAnswer(answers, 'from')),
    окончание: day(dayAnswer(answers, 'to')),
    приложения: listAnswer(answers, 'annexes'),
    'сроки мониторинга': textAnswer(answers, 'monitoring'),
    'кому обеспечение': textAnswer(answers, 'supply') ?? '',
    результаты: listAnswer(answers, 'results'),
  }),
  fileName: (book) => safeFileName('Приказ о внедрении целевой модели', book.settings.organizationShortName ?? ''),
  registers: registeredAs('D-01', {
    numbered: true,
    forWhom: (book) => book.settings.organizationShortName ?? '',
    fillsOrganization: { number: 'introductionNumber', date: 'introductionOn' },
  }),
});
