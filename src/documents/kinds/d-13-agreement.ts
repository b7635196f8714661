/** D-13: the additional agreement that art. 351.8 of the Labour Code asks for: content, term, form, size and conditions of pay. */
import type { Issue } from '../../domain/issue.ts';
import { day, defineDocument, type Tag } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dateInput, dayAnswer, noRowsIssue } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import {
  isOpenPair,
  lineTitle,
  lineTitles,
  pairIssue,
  type PairRow,
  pairRows,
  peopleIssues,
  termOf,
  underLabourCode,
} from '../pair-rows.ts';
import { personByCode, PERSON_TAGS } from '../people.ts';
import { papersFrom, registeredAs } from '../registration.ts';
import { termInputs } from '../term-inputs.ts';

const TAGS: readonly Tag[] = [
  ...COMMON_TAGS,
  {
    name: 'основание полномочий',
    kind: 'text',
    note: 'на основании чего действует руководитель, в родительном падеже',
  },
  { name: 'наставник', kind: 'person', note: 'работник-наставник', of: PERSON_TAGS, needed: true },
  { name: 'наставляемый', kind: 'person', note: 'наставляемый', of: PERSON_TAGS },
  { name: 'договор', kind: 'text', note: 'дата и номер трудового договора' },
  { name: 'форма', kind: 'text', note: 'форма наставничества' },
  { name: 'вид', kind: 'text', note: 'вид наставничества' },
  { name: 'тема', kind: 'text', note: 'темы' },
  { name: 'начало', kind: 'day', note: 'начало срока' },
  { name: 'окончание', kind: 'day', note: 'конец срока' },
  { name: 'вид выплаты', kind: 'text', note: 'стимулирующая или иная' },
  { name: 'размер выплаты', kind: 'text', note: 'размер выплаты' },
  { name: 'условия выплаты', kind: 'text', note: 'когда и за что выплачивается' },
];

function workIssues(book: Parameters<typeof pairRows>[0], codes: readonly string[]): Issue[] {
  return pairRows(book, codes).flatMap((row): Issue[] => {
    if (!isOpenPair(row)) {
      return [pairIssue(row, 'pairOver', 'state', 'пара отклонена или уже закончена.', 'Снимите с неё отметку.')];
    }
    const mentor = book.tables.mentors.byCode.get(row.values.mentorRef ?? '');
    if (mentor?.values.inJobFunction === true) {
      return [
        pairIssue(
          row,
          'inJob',
          undefined,
          'наставничество уже входит в обязанности наставника, соглашение не требуется.',
          'Сделайте соглашение, только если меняются условия.',
          'warning',
        ),
      ];
    }
    if (!underLabourCode(book, row)) {
      return [
        pairIssue(
          row,
          'notLabour',
          'form',
          'эта форма наставничества не требует дополнительного соглашения.',
          'Проверьте форму или снимите отметку.',
          'warning',
        ),
      ];
    }
    if (row.values.mentorConsentOn === undefined) {
      return [
        pairIssue(
          row,
          'noConsent',
          'mentorConsentOn',
          'нет письменного согласия наставника (статья 351.8 ТК РФ).',
          'Сначала получите согласие и впишите его дату.',
        ),
      ];
    }
    return [];
  });
}

/** The law asks for the size of the payment in the agreement (art. 351.8 of the Labour Code); a gap is left for it. */
function noPayment(row: PairRow): Issue {
  return pairIssue(
    row,
    'noPayment',
    'paymentAmount',
    'размер выплаты не указан, в соглашении останется место.',
    'Впишите размер на листе «Пары» или от руки в готовом соглашении.',
    'warning',
  );
}

export const agreement = defineDocument({
  id: 'D-13',
  title: 'Дополнительное соглашение к трудовому договору с наставником',
  group: 'agreements',
  forRecords: 'pairs',
  many: false,
  template: 'D-13',
  inputs: [
    ...termInputs('Наставничество с', 'Наставничество по'),
    {
      key: 'contract',
      title: 'Трудовой договор',
      kind: 'text',
      required: false,
      help: 'Дата и номер: «от 01.09.2015 № 14». Пусто – впишете от руки.',
    },
    {
      key: 'payConditions',
      title: 'Условия выплаты',
      kind: 'text',
      required: true,
      help: 'За что и когда выплачивается.',
      initial: () =>
        'ежемесячно, одновременно с заработной платой, за фактически отработанное в качестве наставника время',
    },
    dateInput,
  ],
  tags: TAGS,
  suggests(book, code) {
    const row = book.tables.pairs.byCode.get(code);
    if (!row || !isOpenPair(row) || row.values.agreementNumber !== undefined || !underLabourCode(book, row))
      return false;
    return workIssues(book, [code]).length === 0 && papersFrom(book, 'D-13', code).length === 0;
  },
  check(book, codes) {
    const rows = pairRows(book, codes);
    const none = noRowsIssue('pairs', 'Не отмечена пара.', 'Отметьте пару, для которой нужно соглашение.');
    return [
      ...organizationIssues(book),
      ...(rows.length === 0 ? [none] : []),
      ...rows.flatMap((row) => peopleIssues(book, row)),
      ...workIssues(book, codes),
      ...rows.filter((row) => isOpenPair(row) && row.values.paymentAmount === undefined).map(noPayment),
    ];
  },
  data(book, codes, answers, today) {
    const row = pairRows(book, codes)[0];
    const values = row?.values;
    const own = termOf(book, row?.code);
    const { settings } = book;
    return {
      ...commonData(book, answers, today),
      'основание полномочий': settings.actBasis ?? 'Устава',
      наставник: personByCode(book, values?.mentorRef),
      наставляемый: personByCode(book, values?.menteeRef),
      договор: (answers['contract'] ?? '').trim() || 'от «___» ____________ 20___ г. № ____',
      форма: lineTitle(book, 'forms', values?.form),
      вид: lineTitles(book, 'kinds', values?.kinds),
      тема: lineTitles(book, 'topics', values?.topics),
      начало: day(own.from ?? dayAnswer(answers, 'from')),
      окончание: day(own.to ?? dayAnswer(answers, 'to')),
      'вид выплаты': lineTitle(book, 'paymentKinds', values?.paymentKind ?? settings.paymentKind) || 'стимулирующая',
      'размер выплаты': values?.paymentAmount ?? null,
      'условия выплаты': (answers['payConditions'] ?? '').trim() || null,
    };
  },
  fileName: (book, codes) =>
    safeFileName('Дополнительное соглашение', pairRows(book, codes)[0]?.values.mentorRef ?? '', codes[0] ?? ''),
  registers: registeredAs('D-13', {
    numbered: true,
    fills: { sheet: 'pairs', number: 'agreementNumber', date: 'agreementOn' },
    forWhom: (book, codes) =>
      pairRows(book, codes)
        .map(({ values }) => values.mentorRef ?? '')
        .join('; '),
  }),
});
