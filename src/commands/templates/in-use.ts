/** Own templates of the papers about to be made, for the panel to check: nothing is begun while one of them is broken. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import type { Tag } from '../../documents/define.ts';
import type { Ports } from '../../ports.ts';
import type { ListedIssue } from '../check-records.ts';
import { defineCommand } from '../define.ts';
import { kindOf } from '../papers/kind-of.ts';
import { sortShelves, standingOf } from './shelves.ts';
import { contentOf, unusedIssue } from './template-of.ts';

/** An own template with what its check needs. */
export interface OwnTemplate {
  readonly kind: string;
  readonly title: string;
  readonly base64: string;
  readonly tags: readonly Tag[];
}

export interface OwnTemplates {
  readonly templates: readonly OwnTemplate[];
  /** Templates that do not open (errors) and those of others that are passed over (warnings). */
  readonly issues: readonly ListedIssue[];
}

export const templatesInUse = defineCommand({
  id: 'templatesInUse',
  title: 'Свои шаблоны документов',
  hint: 'Отдаёт свои шаблоны названных документов для проверки.',
  input: z.object({ kinds: z.array(z.string()) }),
  writes: false,
  run(ports: Ports, { kinds }): OwnTemplates {
    const unique = kinds.filter((id, index) => kinds.indexOf(id) === index).map(kindOf);
    const sorted = sortShelves(ports, kinds);
    const templates: OwnTemplate[] = [];
    const issues: ListedIssue[] = [];
    const nowhere = { sheetTitle: '', columnTitle: '' };
    for (const kind of unique) {
      const standing = standingOf(ports, sorted, kind.id);
      const unused = unusedIssue(kind, standing);
      if (unused) issues.push({ ...unused, ...nowhere });
      if (standing.state !== 'own') continue;
      try {
        const { base64 } = contentOf(ports, kind, standing);
        templates.push({ kind: kind.id, title: kind.title, base64, tags: kind.tags });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        issues.push({
          code: error.code,
          severity: 'error',
          sheet: '',
          message: error.message,
          action: 'Документы, которых это касается, не создаются.',
          ...nowhere,
        });
      }
    }
    return { templates, issues };
  },
});
