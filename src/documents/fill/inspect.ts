/** Checks a template before anything is made from it: unknown tags with their nearest neighbour, broken parts, lost signature. */
import type { Tag } from '../define.ts';
import { caseByName } from './case-names.ts';
import { isCountFilter, knowsNoun } from './count-filter.ts';
import { extrasOf, type Docx } from './docx-file.ts';
import { parseCondition, parseTag, roleOf, type TagExpression } from './expression.ts';
import { elsewhere, follow, type Place } from './known-tags.ts';
import { isPointNumber } from './point-numbers.ts';
import { nearest } from './nearest.ts';
import { missingTags } from './needed-tags.ts';
import { sameSpelling } from './spelling.ts';
import { CAPITAL, IN_WORDS } from './tag-values.ts';
import { templateTags, type FoundTag } from './template-tags.ts';

/** One thing wrong with a template. Errors stop the making of documents from it. */
export interface TemplateProblem {
  readonly code: 'unknown' | 'filter' | 'brace' | 'part' | 'missing' | 'case' | 'tracked' | 'image';
  readonly severity: 'error' | 'warning';
  /** The tag as it stands in the template, without braces. */
  readonly tag: string;
  readonly message: string;
  readonly action: string;
  /** The nearest known tag. */
  readonly suggestion?: string;
}

export interface Inspection {
  /** Tags of the template as written, each once. */
  readonly tags: readonly string[];
  readonly problems: readonly TemplateProblem[];
}

interface OpenPart {
  readonly name: string;
  readonly found: FoundTag;
}

type Report = (problem: TemplateProblem) => void;

function checkFilters({ filters }: TagExpression, tag: string, report: Report): void {
  for (const filter of filters) {
    const spelled = sameSpelling(filter);
    const known =
      caseByName(filter) !== undefined ||
      IN_WORDS.indexOf(spelled) >= 0 ||
      CAPITAL.indexOf(spelled) >= 0 ||
      filter.indexOf('/') > 0;
    if (isCountFilter(filter) ? knowsNoun(filter) : known) continue;
    report({
      code: 'filter',
      severity: 'error',
      tag,
      message: `В «{${tag}}» непонятно указание «${filter}».`,
      action: 'Пишите, например, «{срок|на N месяцев}» (N латинская), «{наставник|ознакомлен/ознакомлена}».',
    });
  }
}

/** What an unknown name probably meant: a slip of the pen, a tag of rows written outside them, a fact without its person. */
function adviceFor(
  { unknown, choices }: { readonly unknown: string; readonly choices: readonly string[] },
  { path }: TagExpression,
  scopes: readonly Place[],
  tag: string,
): Pick<TemplateProblem, 'message' | 'action' | 'suggestion'> {
  const message = `Неизвестная вставка «{${tag}}»: «${unknown}» здесь нет.`;
  const deeper = path[0] === unknown ? elsewhere(unknown, scopes) : undefined;
  if (deeper && 'list' in deeper)
    return { message, action: `Эта вставка пишется между «{#${deeper.list}}» и «{/${deeper.list}}».` };
  const suggestion = deeper?.path ?? nearest(unknown, choices);
  if (suggestion === undefined)
    return { message, action: 'Возьмите вставку из списка в панели или уберите фигурные скобки.' };
  // «ктo» with a Latin «o» looks right: without this the advice would repeat the word as it stands.
  const latin = /[a-z]/.test(unknown) && /[а-я]/.test(unknown) ? ' В слове есть латинские буквы.' : '';
  return { message, action: `Возможно, имелось в виду «${suggestion}».${latin}`, suggestion };
}

function checkPath(
  expression: TagExpression,
  scopes: readonly Place[],
  tag: string,
  report: Report,
): Place | undefined {
  const led = follow(expression.path, scopes);
  if ('place' in led) {
    const last = expression.path[expression.path.length - 1];
    if (last === 'кого') {
      report({
        code: 'case',
        severity: 'warning',
        tag,
        message: `«{${tag}}»: «кого» – это и родительный падеж, и винительный; будет родительный.`,
        action: 'Напишите «.род» (нет кого?) или «.вин» (вижу кого?).',
      });
    }
    return led.place;
  }
  report({ code: 'unknown', severity: 'error', tag, ...adviceFor(led, expression, scopes, tag) });
  return undefined;
}

function braceProblem({ broken, content, where }: FoundTag): TemplateProblem {
  const unclosed = broken === 'unclosed';
  return {
    code: 'brace',
    severity: 'error',
    tag: content.slice(0, 40),
    message: unclosed ? `Скобка «{» не закрыта: «${where}».` : `Лишняя скобка «}»: «${where}».`,
    action: unclosed ? 'Допишите «}» в том же абзаце или уберите «{».' : 'Уберите скобку или поставьте перед ней «{».',
  };
}

function partProblem(found: FoundTag, message: string, action: string): TemplateProblem {
  return { code: 'part', severity: 'error', tag: found.content, message, action };
}

/** Walks the tags of one part of the file in order, keeping the scopes that are open. */
function inspectPart(found: readonly FoundTag[], root: Place, report: Report): void {
  const open: OpenPart[] = [];
  const scopes: Place[] = [root];
  for (const item of found) {
    if (item.broken) {
      report(braceProblem(item));
      continue;
    }
    const tag = item.content.trim();
    const role = roleOf(item.content);
    if (role.role === 'value') {
      const expression = parseTag(role.text);
      if (isPointNumber(expression.path)) continue;
      checkPath(expression, scopes, tag, report);
      checkFilters(expression, tag, report);
    } else if (role.role === 'open') {
      const parts = parseCondition(role.text).flatMap((all) => all.map((each) => each.tag));
      const places = parts.map((each) => checkPath(each, scopes, tag, report));
      const [place] = places;
      const entered = place?.kind === 'person' || (place?.kind === 'list' && !role.asks);
      const enters = !role.negated && places.length === 1 && entered;
      open.push({ name: role.text, found: item });
      scopes.push(enters && place ? { kind: place.kind, of: place.of ?? [] } : { kind: 'text' });
    } else {
      const last = open.pop();
      scopes.length = Math.max(1, scopes.length - 1);
      if (!last) {
        report(
          partProblem(item, `«{${tag}}» закрывает то, что не открыто.`, 'Уберите эту вставку или допишите начало.'),
        );
      } else if (role.text !== '' && role.text !== last.name) {
        report(
          partProblem(
            item,
            `«{${tag}}» стоит там, где должно закрываться «{${last.found.content.trim()}}».`,
            `Закройте сначала «{/${last.name}}».`,
          ),
        );
      }
    }
  }
  for (const { name, found: item } of open) {
    const action = `Допишите «{/${name}}» там, где повторение или условие кончается.`;
    report(partProblem(item, `«{${item.content.trim()}}» не закрыто: «${item.where}».`, action));
  }
}

/** What is in the file besides text: nothing wrong, but its author should know how it is taken. */
function extraProblems(docx: Docx): TemplateProblem[] {
  const { tracked, images } = extrasOf(docx);
  const problems: TemplateProblem[] = [];
  if (tracked)
    problems.push({
      code: 'tracked',
      severity: 'warning',
      tag: '',
      message: 'В шаблоне остались исправления в режиме правки: документы делаются так, будто они приняты.',
      action: 'Просмотрите исправления в самом шаблоне, примите их или отклоните.',
    });
  if (images > 0)
    problems.push({
      code: 'image',
      severity: 'warning',
      tag: '',
      message: `В шаблоне есть рисунки (${images}): они попадут в каждый документ.`,
      action: 'Уберите рисунок, если это не бланк и не логотип. Герб и логотип рядом на бланке не ставят.',
    });
  return problems;
}

/**
 * Reads a template and says everything that is wrong with its tags. Nothing is made and nothing thrown, except UserError when
 * the file is no .docx at all.
 */
export function inspectTemplate(docx: Docx, known: readonly Tag[]): Inspection {
  const problems: TemplateProblem[] = [];
  const parts = templateTags(docx);
  const root: Place = { kind: 'list', of: known };
  for (const found of parts) inspectPart(found, root, (problem) => problems.push(problem));
  const whole = parts.flatMap((found) => found.filter(({ broken }) => !broken).map(({ content }) => content.trim()));
  const tags = whole.filter((tag, index) => whole.indexOf(tag) === index);
  return { tags, problems: [...problems, ...missingTags(tags, known), ...extraProblems(docx)] };
}
