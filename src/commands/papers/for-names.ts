/** Code mode: gives the panel what papers already made were filled with, so that it fills them again with names from the key, by itself. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import type { Answers, DocumentData, DocumentKind, Tag } from '../../documents/define.ts';
import { madeFromCodes } from '../../documents/registration.ts';
import type { Ports } from '../../ports.ts';
import { journalLines } from '../../workbook/journal.ts';
import { defineCommand } from '../define.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { templatesToFill, type TemplatesToFill } from '../templates/template-of.ts';
import { hasErrors, kindOfRow, paperData, preconditions } from './kind-of.ts';
import { answersOf } from './next.ts';

/** A paper with codes that the panel can fill again. */
export interface CodedPaper {
  readonly code: string;
  readonly fileName: string;
  /** Key of its template in `templates`. */
  readonly template: string;
  readonly data: DocumentData;
}

export interface CodedPapers {
  readonly papers: readonly CodedPaper[];
  /** Templates of these papers, .docx as base64. */
  readonly templates: Readonly<Record<string, string>>;
  /** Tags of the curator's own templates among them: these are checked before they are filled. */
  readonly ownTags: Readonly<Record<string, readonly Tag[]>>;
  /** Why others cannot be filled again, a sentence each. */
  readonly left: readonly string[];
}

/** Answers the paper was made with, as its job in the journal keeps them; for an old paper, the first answers of its kind. */
function answersFor(book: OpenBook, kind: DocumentKind, fileKey: string, today: string): Answers {
  for (const line of journalLines(book.tables.journal)) {
    const job = line.payload?.job;
    const paper = job?.papers.find(({ key }) => key === fileKey && fileKey !== '');
    if (job && paper) return answersOf(job, paper);
  }
  return Object.fromEntries(kind.inputs.map((input) => [input.key, input.initial?.(book, today) ?? '']));
}

/** Key of a template, or why the curator's own one cannot be taken. */
function keyOrReason(own: TemplatesToFill, kind: DocumentKind): { readonly key: string } | { readonly reason: string } {
  try {
    return { key: own.keyOf(kind) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { reason: error.message };
  }
}

export const papersForNames = defineCommand({
  id: 'papersForNames',
  title: 'Вписать имена в документы',
  hint: 'Готовит документы с кодами, в которые панель впишет имена из файла-ключа на этом компьютере.',
  input: z.object({ codes: z.array(z.string()) }),
  writes: false,
  run(ports: Ports, { codes }): CodedPapers {
    const book = openBook(ports);
    const papers: CodedPaper[] = [];
    const left: string[] = [];
    const kinds = codes.flatMap((code) => {
      const row = book.tables.documents.byCode.get(code);
      return (row && kindOfRow(book, row)) ?? [];
    });
    const own = templatesToFill(ports, kinds);
    for (const code of codes) {
      const row = book.tables.documents.byCode.get(code);
      const kind = row && kindOfRow(book, row);
      if (!row || !kind) {
        left.push(`${code}: этот документ сделан не здесь, имена впишите в него сами.`);
        continue;
      }
      const from = madeFromCodes(String(row.cells['madeFrom'] ?? ''));
      const answers = answersFor(book, kind, String(row.cells['fileKey'] ?? ''), ports.today);
      const issues = preconditions(book, kind, from, answers, ports.today);
      if (hasErrors(issues)) {
        const why = issues.find(({ severity }) => severity === 'error')?.message ?? '';
        left.push(`${code}: собрать его снова нельзя, записи с тех пор изменились. ${why}`.trim());
        continue;
      }
      const template = keyOrReason(own, kind);
      if ('reason' in template) {
        left.push(`${code}: ${template.reason}`);
        continue;
      }
      papers.push({
        code,
        fileName: kind.fileName(book, from, answers),
        template: template.key,
        data: paperData(book, kind, from, answers, ports.today),
      });
    }
    return { papers, templates: own.templates, ownTags: own.ownTags, left };
  },
});
