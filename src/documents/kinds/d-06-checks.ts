/** What stands in the way of the order that fixes pairs, besides missing people and consents. */
import { formatDay } from '../../domain/day.ts';
import { isOver, type PairStateCode, PAIR_STATES } from '../../domain/pairs/states.ts';
import { termFault } from '../../domain/programmes/term.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../../workbook/book.ts';
import type { Answers } from '../define.ts';
import { codesInName } from '../file-name.ts';
import { dayAnswer } from '../order.ts';
import { pairIssue, underLabourCode, type PairRow } from '../pair-rows.ts';
import { findPerson } from '../people.ts';
import { papersFrom } from '../registration.ts';

function stateOf(row: PairRow): PairStateCode | undefined {
  return PAIR_STATES.find(({ title }) => title === row.values.state)?.code;
}

/** A pair that is over or has its order cannot be fixed again. */
export function lifeIssues(book: Book, row: PairRow): Issue[] {
  const { orderNumber, orderOn } = row.values;
  const state = stateOf(row);
  if (state !== undefined && isOver(state)) {
    return [
      pairIssue(
        row,
        'pairOver',
        'state',
        `пара уже не действует («${row.values.state ?? ''}»).`,
        'Снимите с неё отметку.',
      ),
    ];
  }
  if (orderOn !== undefined || (orderNumber ?? '') !== '') {
    const of = [
      orderNumber === undefined ? '' : `№ ${orderNumber}`,
      orderOn === undefined ? '' : `от ${formatDay(orderOn)}`,
    ];
    const message = `пара уже закреплена приказом ${of.filter((part) => part !== '').join(' ')}.`;
    return [
      pairIssue(
        row,
        'alreadyAssigned',
        'orderNumber',
        message,
        'Снимите отметку; чтобы изменить закрепление, сделайте приказ об изменении.',
      ),
    ];
  }
  const draft = papersFrom(book, 'D-06', row.code ?? '').find(({ state: paper }) => paper === 'DRAFT');
  if (!draft) return [];
  return [
    pairIssue(
      row,
      'inDraft',
      undefined,
      `пара уже стоит в проекте приказа ${draft.code}.`,
      'Если новый приказ его заменит, прежний отметьте как отменённый.',
      'warning',
    ),
  ];
}

/** Members of a group are fixed together, or the paper would speak of half a group. */
export function groupIssues(book: Book, rows: readonly PairRow[]): Issue[] {
  const chosen = new Set(rows.map(({ code }) => code));
  const groups = new Set(rows.flatMap(({ values }) => (values.groupCode === undefined ? [] : [values.groupCode])));
  return book.tables.pairs.rows.flatMap((row) => {
    const { groupCode, orderOn } = row.values;
    const state = stateOf(row);
    const isLeftOut =
      groupCode !== undefined && groups.has(groupCode) && !chosen.has(row.code) && orderOn === undefined;
    if (!isLeftOut || (state !== undefined && isOver(state))) return [];
    return [
      pairIssue(
        row,
        'groupTorn',
        'groupCode',
        `входит в группу ${groupCode}, но в приказ не отмечена.`,
        'Отметьте всю группу.',
        'warning',
      ),
    ];
  });
}

export function agreementIssues(book: Book, row: PairRow): Issue[] {
  const mentor = book.tables.mentors.byCode.get(row.values.mentorRef ?? '');
  if (!underLabourCode(book, row) || mentor?.values.inJobFunction === true || row.values.agreementNumber !== undefined)
    return [];
  const message = 'нет дополнительного соглашения с наставником (статья 351.8 ТК РФ).';
  return [
    pairIssue(
      row,
      'noAgreement',
      'agreementNumber',
      message,
      'Заключите соглашение не позже приказа или отметьте, что наставничество входит в обязанности.',
      'warning',
    ),
  ];
}

/** The point about the site may stand only when everybody named agreed to be published. */
export function publicationIssues(book: Book, rows: readonly PairRow[], answers: Answers): Issue[] {
  if ((answers['publication'] ?? '') === '') return [];
  const people = rows.flatMap(({ values }) => [findPerson(book, values.mentorRef), findPerson(book, values.menteeRef)]);
  const without = people.filter((one) => one !== undefined && one.publicationConsentOn === undefined);
  const first = without[0];
  if (!first) return [];
  const codes = Array.from(new Set(without.map((one) => one?.code ?? '')));
  return [
    {
      code: 'document.noPublicationConsent',
      severity: 'error',
      sheet: first.sheet,
      row: first.row,
      record: first.code,
      column: 'publicationConsentOn',
      message: `Для пункта о сайте нет согласия на публикацию: ${codesInName(codes)}.`,
      action: 'Получите согласия на распространение персональных данных или снимите отметку у пункта о сайте.',
    },
  ];
}

export function termIssues(answers: Answers): Issue[] {
  const [from, to] = [dayAnswer(answers, 'from'), dayAnswer(answers, 'to')];
  if (from === undefined || to === undefined) return [];
  const fault = termFault(from, to);
  if (fault === undefined) return [];
  const message =
    fault === 'reversed'
      ? 'Закрепление кончается раньше, чем начинается.'
      : 'Срок закрепления меньше трёх месяцев или больше года.';
  return [
    {
      code: 'document.term',
      severity: fault === 'reversed' ? 'error' : 'warning',
      sheet: 'pairs',
      message,
      action: 'Проверьте даты начала и окончания.',
    },
  ];
}
