/** A paper has both a number and a date: one without the other means that something was forgotten. */
import type { Issue } from '../../domain/issue.ts';
import { isBlank } from '../cell.ts';
import type { SheetKey } from '../define.ts';
import { defineCheck } from './define.ts';
import { issueAt, rowsInScope } from './issue-at.ts';

interface Paper {
  readonly sheet: SheetKey;
  readonly number: string;
  readonly date: string;
  /** Genitive: «у приказа нет даты». */
  readonly of: string;
  /** An approval may be a stamp without a number. */
  readonly numberOptional?: boolean;
  readonly severity: 'error' | 'warning';
}

const PAPERS: readonly Paper[] = [
  { sheet: 'pairs', number: 'orderNumber', date: 'orderOn', of: 'приказа о закреплении', severity: 'error' },
  {
    sheet: 'pairs',
    number: 'agreementNumber',
    date: 'agreementOn',
    of: 'дополнительного соглашения',
    severity: 'warning',
  },
  { sheet: 'curators', number: 'orderNumber', date: 'orderOn', of: 'приказа о назначении', severity: 'warning' },
  {
    sheet: 'programmes',
    number: 'approvalNumber',
    date: 'approvedOn',
    of: 'документа об утверждении',
    numberOptional: true,
    severity: 'error',
  },
  { sheet: 'partners', number: 'agreementNumber', date: 'agreementOn', of: 'соглашения', severity: 'warning' },
  {
    sheet: 'organizations',
    number: 'introductionNumber',
    date: 'introductionOn',
    of: 'приказа о внедрении',
    severity: 'warning',
  },
];

export const orderNumbers = defineCheck({
  code: 'paper.numberAndDate',
  title: 'У документа есть и номер, и дата',
  sheets: ['pairs', 'curators', 'programmes', 'partners', 'organizations', 'documents'],
  run(book, scope) {
    const issues: Issue[] = [];
    for (const paper of PAPERS) {
      if (scope.only && scope.only.sheet !== paper.sheet) continue;
      const table = book.tables[paper.sheet];
      const { positions } = table.layout;
      if (positions[paper.number] === undefined || positions[paper.date] === undefined) continue;
      for (const row of rowsInScope(table, scope)) {
        const noNumber = isBlank(row.cells[paper.number]);
        const noDate = isBlank(row.cells[paper.date]);
        if (noNumber === noDate || (noNumber && paper.numberOptional)) continue;
        issues.push(
          issueAt(table, row, noNumber ? paper.number : paper.date, {
            code: noNumber ? 'paper.noNumber' : 'paper.noDate',
            severity: paper.severity,
            message: `${scope.census.labelAt(paper.sheet, row)}: у ${paper.of} нет ${noNumber ? 'номера' : 'даты'}.`,
            action: `Впишите ${noNumber ? 'номер' : 'дату'} с бумаги.`,
          }),
        );
      }
    }
    if (scope.only && scope.only.sheet !== 'documents') return issues;
    const { documents } = book.tables;
    for (const row of rowsInScope(documents, scope)) {
      if (row.values.state !== 'SIGNED' || !/^D-0[1-7]$/.test(row.values.kind ?? '')) continue;
      for (const [column, what] of [
        ['number', 'номера'],
        ['date', 'даты'],
      ] as const) {
        if (!isBlank(row.cells[column]) || documents.layout.positions[column] === undefined) continue;
        issues.push(
          issueAt(documents, row, column, {
            code: 'document.signedWithout',
            severity: 'warning',
            message: `${scope.census.labelAt('documents', row)}: приказ отмечен подписанным, а ${what} нет.`,
            action: 'Впишите их с подписанной бумаги.',
          }),
        );
      }
    }
    return issues;
  },
});
