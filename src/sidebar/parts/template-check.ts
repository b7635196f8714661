/** Checks the curator's own templates before papers are begun, and once more before they are filled. */
import { checkTemplate, type Docx, type TemplateProblem } from '../../documents/fill.ts';
import type { ListedIssue } from '../../commands/check-records.ts';
import type { Tag } from '../../documents/define.ts';
import { UserError } from '../../domain/issue.ts';
import { call } from '../server.ts';

/** Everything wrong with a template; a file that is no .docx is one problem. */
export function problemsOf(docx: Docx, tags: readonly Tag[]): readonly TemplateProblem[] {
  try {
    return checkTemplate(docx, tags);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ code: 'part', severity: 'error', tag: '', message: error.message, action: '' }];
  }
}

export const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';

/** Problems as findings of a list; `title` says of which template. */
export function listProblems(problems: readonly TemplateProblem[], title = ''): ListedIssue[] {
  const [of, where] =
    title === '' ? ['', ''] : [`Свой шаблон «${title}». `, ' Шаблоны – в меню «Настроить шаблоны документов».'];
  return problems.map(({ code, severity, message, action }) => ({
    code: `template.${code}`,
    severity,
    sheet: '',
    sheetTitle: '',
    columnTitle: '',
    message: of + message,
    action: action + where,
  }));
}

/** What stands in the way of papers of these kinds: their own templates that are broken or do not open. */
export async function templateIssues(kinds: readonly string[]): Promise<ListedIssue[]> {
  const { templates, issues } = await call('templatesInUse', { kinds: [...kinds] });
  const broken = templates.flatMap(({ title, base64, tags }) =>
    listProblems(problemsOf(base64, tags).filter(isError), title),
  );
  return [...issues, ...broken];
}

/** Errors in the own templates of a step: they may have been edited since the papers were begun. */
export function stepIssues(step: {
  readonly templates: Readonly<Record<string, string>>;
  readonly ownTags: Readonly<Record<string, readonly Tag[]>>;
}): ListedIssue[] {
  return Object.entries(step.ownTags).flatMap(([key, tags]) =>
    listProblems(problemsOf(step.templates[key] ?? '', tags).filter(isError)),
  );
}
