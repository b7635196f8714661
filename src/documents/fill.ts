/** The engine of documents, for the browser and bare V8: fills a .docx template with data, checks a template, merges the key of codes. */
import Docxtemplater from 'docxtemplater';
import { UserError } from '../domain/issue.ts';
import type { DataValue, DocumentData, Tag } from './define.ts';
import { openDocx, type Docx } from './fill/docx-file.ts';
import { parseCondition, parseTag } from './fill/expression.ts';
import { inspectTemplate, type TemplateProblem } from './fill/inspect.ts';
import { isPointNumber, pointNumbers } from './fill/point-numbers.ts';
import { russianTags, type OpenedPart } from './fill/russian-tags.ts';
import { BLANK, type NoteDoubt } from './fill/shown-value.ts';
import { partValue, tagText } from './fill/tag-values.ts';
import { xmlText } from './fill/xml-text.ts';

export { combineDocx } from './fill/combine.ts';
export { inspectTemplate, type Inspection, type TemplateProblem } from './fill/inspect.ts';
export { readKey, type ReadKey } from './fill/key/read-key.ts';
export { readRows } from './fill/key/read-text.ts';
export { searchOffers } from './fill/search-offers.ts';
export { offersOf, type TagGroup, type TagOffer } from './fill/tag-offers.ts';
export { readDocxTables } from './fill/read-tables.ts';
export { looksLikeZip, readXlsx } from './fill/key/read-xlsx.ts';
export { archiveOf, csvOf, xlsxOf } from './fill/key/write-key.ts';
export { doubtFinder } from './fill/may-doubt.ts';
export { mergeKey, namelessCodes, sameCode, type KeyLine } from './fill/merge-key.ts';
export type { Doubt, NoteDoubt } from './fill/shown-value.ts';
export { withSurroundings } from './fill/surroundings.ts';
export { declinedKey, withForms, type FormsByText } from './fill/typed-forms.ts';
export { keyWithForms } from './fill/key/write-forms.ts';
export type { Docx } from './fill/docx-file.ts';

/** What docxtemplater tells a parser about the tag. */
interface AskedTag {
  readonly tag?: OpenedPart & { readonly module?: string };
}

interface AskedScopes {
  readonly scopeList: readonly DataValue[];
}

/** A parser in docxtemplater's sense: every tag is looked up by our own rules, over all scopes it stands in. */
function tagParser(note: NoteDoubt) {
  const nextNumber = pointNumbers();
  return (text: string, asked?: AskedTag) => {
    if (asked?.tag?.module === 'loop') {
      const condition = parseCondition(text);
      const asks = asked.tag.asks === true;
      return { get: (_: unknown, { scopeList }: AskedScopes) => partValue(condition, scopeList, asks) };
    }
    const tag = parseTag(text);
    if (isPointNumber(tag.path)) return { get: () => nextNumber(tag.path) };
    return { get: (_: unknown, { scopeList }: AskedScopes) => xmlText(tagText(tag, scopeList, note)) };
  };
}

/** The engine over an opened file; it reads the whole template at once and throws where its parts are not in order. */
function engineOf(zip: ReturnType<typeof openDocx>, note: NoteDoubt): Docxtemplater {
  return new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    nullGetter: () => BLANK,
    parser: tagParser(note),
    modules: [russianTags()],
  });
}

interface EngineErrors {
  readonly errors?: readonly { readonly properties?: { readonly xtag?: string } }[];
  readonly xtag?: string;
}

/** What docxtemplater tells of its own refusals. Only these mean a broken template; anything else is a bug and is shown as one. */
function refusalOf(error: unknown): EngineErrors {
  if (!(error instanceof Error && 'properties' in error)) throw error;
  return error.properties as EngineErrors;
}

/**
 * Fills a template and gives the finished .docx. Values are text whatever they hold; what is not known is left as «____».
 * `note` hears of every declined form the rules do not vouch for. Throws UserError when the template cannot be read:
 * `checkTemplate` says beforehand what is wrong with it.
 */
export function fillTemplate(docx: Docx, data: DocumentData, note: NoteDoubt = () => undefined): Uint8Array {
  const zip = openDocx(docx);
  try {
    engineOf(zip, note).render(data);
  } catch (error) {
    refusalOf(error);
    throw new UserError(
      'template.broken',
      'Шаблон документа повреждён: нажмите «Проверить шаблон», там сказано, что и где исправить.',
    );
  }
  // The lowest level: the file goes to a converter at once, and a long order is ready sooner.
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

/**
 * Everything that is wrong with a template: its tags, and whether the engine can read its parts. Nothing is made.
 * @throws UserError when the file is no .docx at all.
 */
export function checkTemplate(docx: Docx, known: readonly Tag[]): readonly TemplateProblem[] {
  const { problems } = inspectTemplate(docx, known);
  if (problems.some(({ severity }) => severity === 'error')) return problems;
  try {
    engineOf(openDocx(docx), () => undefined);
    return problems;
  } catch (error) {
    const { errors, xtag } = refusalOf(error);
    const tag = xtag ?? errors?.[0]?.properties?.xtag ?? '';
    const broken: TemplateProblem = {
      code: 'part',
      severity: 'error',
      tag,
      ...(tag === ''
        ? {
            message: 'Файл открывается, но прочитать его как документ Word нельзя: он повреждён или другого вида.',
            action: 'Откройте его в Word или Google Документах, сохраните как .docx и повторите.',
          }
        : {
            message: `Повторение или условие «${tag}» начинается в одном месте, а кончается в другом.`,
            action:
              'Поставьте начало и конец рядом: оба в одном абзаце, оба в одной строке таблицы или каждый отдельным абзацем вне таблицы.',
          }),
    };
    return [...problems, broken];
  }
}
