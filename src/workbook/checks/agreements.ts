/** Papers that stand behind a pair: the additional agreement of art. 351.8, the agreement with a partner, one organisation. */
import type { Issue } from '../../domain/issue.ts';
import { isBlank } from '../cell.ts';
import type { PairView } from './census/pair-view.ts';
import { defineCheck, type Scope } from './define.ts';
import { issueAt, pairsInScope, type Saying } from './issue-at.ts';
import type { Book } from '../book.ts';

function additionalAgreement({
  row,
  facts,
}: PairView): (Omit<Saying, 'message'> & { readonly what: string }) | undefined {
  const ordered = row.values.orderOn !== undefined && row.values.orderNumber !== undefined;
  if (!facts.labourCode || facts.inJobFunction || !ordered || !isBlank(row.cells['agreementNumber'])) return undefined;
  // A date without a number is reported as such.
  if (!isBlank(row.cells['agreementOn'])) return undefined;
  return {
    code: 'pair.noAgreement',
    severity: 'error',
    what: 'есть приказ, но нет дополнительного соглашения с наставником (статья 351.8 ТК РФ).',
    action:
      'Запишите номер и дату соглашения или отметьте на листе «Наставники», что наставничество входит в обязанности.',
  };
}

/** The agreement with the organisation a mentor comes from. */
function partnerFault(book: Book, pair: PairView): string | undefined {
  const mentor = pair.mentor?.code === undefined ? undefined : book.tables.mentors.byCode.get(pair.mentor.code);
  if (!pair.form?.partnerAgreement || !mentor) return undefined;
  const { partnerRef } = mentor.values;
  if (partnerRef === undefined) return 'у наставника не указана организация-партнёр, а форма требует соглашения с ней.';
  const partner = book.tables.partners.byCode.get(partnerRef);
  if (!partner) return undefined;
  return isBlank(partner.cells['agreementNumber']) && isBlank(partner.cells['agreementOn'])
    ? 'с организацией наставника не записано соглашение о сотрудничестве.'
    : undefined;
}

function sameOrganization({ form, mentor, mentee }: PairView): string | undefined {
  const first = mentor?.teacher?.values.organization;
  const second = mentee?.teacher?.values.organization;
  if (!form?.sameOrganization || !mentor?.teacher || !mentee?.teacher || first === second) return undefined;
  return 'руководитель и педагог работают в разных организациях.';
}

function findings(book: Book, pair: PairView, scope: Scope): Issue[] {
  const label = (): string => scope.census.labelAt('pairs', pair.row);
  const found: Issue[] = [];
  const add = (column: string, saying: Saying): void => {
    found.push(issueAt(book.tables.pairs, pair.row, column, saying));
  };
  const agreement = additionalAgreement(pair);
  if (agreement) {
    const { what, ...rest } = agreement;
    add('agreementNumber', { ...rest, message: `${label()}: ${what}` });
  }
  const partner = partnerFault(book, pair);
  if (partner !== undefined) {
    add('form', {
      code: 'pair.noPartnerAgreement',
      severity: 'warning',
      message: `${label()}: ${partner}`,
      action: 'Укажите партнёра на листе «Наставники» и соглашение на листе «Партнёры».',
    });
  }
  const organization = sameOrganization(pair);
  if (organization !== undefined) {
    add('form', {
      code: 'pair.otherOrganization',
      severity: 'warning',
      message: `${label()}: ${organization}`,
      action: 'Выберите другую форму или проверьте организации на листе «Педагоги».',
    });
  }
  return found;
}

export const agreements = defineCheck({
  code: 'pair.papers',
  title: 'За парой стоят нужные соглашения',
  sheets: ['pairs'],
  run: (book, scope) =>
    pairsInScope(scope)
      .filter((pair) => !pair.isOver)
      .flatMap((pair) => findings(book, pair, scope)),
});
