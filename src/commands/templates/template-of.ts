/** The one place that gives the template of a kind: this person's own for this table, else the default. */
import { UserError, type Issue } from '../../domain/issue.ts';
import type { DocumentKind, Tag } from '../../documents/define.ts';
import type { Ports } from '../../ports.ts';
import { sortShelves, standingOf, type Standing } from './shelves.ts';

export interface TemplateInUse {
  /** Under which the panel keeps it; kinds that share a default template share its key. */
  readonly key: string;
  /** The .docx as base64. */
  readonly base64: string;
  readonly own: boolean;
}

const RETURN = 'откройте «Шаблоны документов» и нажмите «Вернуть исходный»';

/** Content of an own template. @throws UserError that says how to go on when Drive does not give it. */
function ownContent(ports: Ports, kind: DocumentKind, id: string): string {
  // Deleted, in the bin, and another person's look alike under drive.file.
  if (!ports.files.find(id))
    throw new UserError(
      'template.gone',
      `Свой шаблон «${kind.title}» не открывается: файл удалён, лежит в корзине или принадлежит другому человеку. По нему ничего не создано. Верните файл из корзины или ${RETURN}.`,
    );
  const base64 = ports.files.exportDocx(id);
  if (base64 === undefined)
    throw new UserError(
      'template.closed',
      `Свой шаблон «${kind.title}» сейчас не читается. По нему ничего не создано. Подождите минуту и повторите; если не поможет, ${RETURN}.`,
    );
  return base64;
}

/** The template as the shelves stand. */
export function contentOf(ports: Ports, kind: DocumentKind, standing: Standing): TemplateInUse {
  return standing.state === 'own'
    ? { key: `own.${kind.id}`, base64: ownContent(ports, kind, standing.id), own: true }
    : { key: kind.template, base64: ports.assets.template(kind.template), own: false };
}

/** Templates of several papers as they cross to the panel, each read once. */
export interface TemplatesToFill {
  /** Key of the template of a kind. @throws UserError when its own template cannot be opened. */
  keyOf(kind: DocumentKind): string;
  /** Templates asked for so far, .docx as base64. */
  readonly templates: Readonly<Record<string, string>>;
  /** Tags that own templates among them may use: the panel checks these before it fills them. */
  readonly ownTags: Readonly<Record<string, readonly Tag[]>>;
}

/** Reads the templates of kinds as they are asked for. */
export function templatesToFill(ports: Ports, kinds: readonly DocumentKind[]): TemplatesToFill {
  const keys = new Map<string, string>();
  const templates: Record<string, string> = {};
  const ownTags: Record<string, readonly Tag[]> = {};
  const sorted = sortShelves(
    ports,
    kinds.map(({ id }) => id),
  );
  return {
    templates,
    ownTags,
    keyOf(kind) {
      const known = keys.get(kind.id);
      if (known !== undefined) return known;
      const standing = standingOf(ports, sorted, kind.id);
      if (standing.state !== 'own' && templates[kind.template] !== undefined) return kind.template;
      const { key, base64, own } = contentOf(ports, kind, standing);
      keys.set(kind.id, key);
      templates[key] = base64;
      if (own) ownTags[key] = kind.tags;
      return key;
    },
  };
}

/** What to tell of a template that somebody else chose and that is not used here; undefined when there is nothing. */
export function unusedIssue(kind: DocumentKind, { state }: Standing): Issue | undefined {
  if (state !== 'foreign' && state !== 'copied') return undefined;
  const whose = state === 'foreign' ? 'сделан под другой учётной записью' : 'остался в прошлой копии таблицы';
  return {
    code: `template.${state}`,
    severity: 'warning',
    sheet: '',
    message: `Свой шаблон «${kind.title}» ${whose}, отсюда он не открывается: документ делается по исходному.`,
    action: `Нужен свой – откройте «Шаблоны документов» и сделайте его заново или загрузите файл .docx. Не нужен – ${RETURN}.`,
  };
}
