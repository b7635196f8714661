/** The engine of documents, for the browser and bare V8: fills a .docx template with data, checks a template, merges the key of codes. */
import Docxtemplater from 'docxtemplater';
import { UserError } from '../domain/issue.ts';
import type { DataValue, DocumentData } from './define.ts';
import { openDocx, type Docx } from './fill/docx-file.ts';
import { parseCondition, parseTag } from './fill/expression.ts';
import { isPointNumber, pointNumbers } from './fill/point-numbers.ts';
import { russianTags } from './fill/russian-tags.ts';
import { BLANK, type NoteDoubt } from './fill/shown-value.ts';
import { partValue, tagText } from './fill/tag-values.ts';

export { combineDocx } from './fill/combine.ts';
export { inspectTemplate, type Inspection, type TemplateProblem } from './fill/inspect.ts';
export { readKey, type ReadKey } from './fill/key/read-key.ts';
export { readRows } from './fill/key/read-text.ts';
export { readDocxTables } from './fill/read-tables.ts';
export { looksLikeZip, readXlsx } from './fill/key/read-xlsx.ts';
export { archiveOf, csvOf, xlsxOf } from './fill/key/write-key.ts';
export { mergeKey, namelessCodes, type KeyLine } from './fill/merge-key.ts';
export type { Doubt, NoteDoubt } from './fill/shown-value.ts';
export type { Docx } from './fill/docx-file.ts';

/** What docxtemplater tells a parser about the tag. */
interface AskedTag {
  readonly tag?: { readonly module?: string };
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
      return { get: (_: unknown, { scopeList }: AskedScopes) => partValue(condition, scopeList) };
    }
    const tag = parseTag(text);
    if (isPointNumber(tag.path)) return { get: () => nextNumber(tag.path) };
    return { get: (_: unknown, { scopeList }: AskedScopes) => tagText(tag, scopeList, note) };
  };
}

/**
 * Fills a template and gives the finished .docx. Values are text whatever they hold; what is not known is left as «____».
 * `note` hears of every declined form the rules do not vouch for. Throws UserError when the template cannot be read:
 * `inspectTemplate` says beforehand what is wrong with it.
 */
export function fillTemplate(docx: Docx, data: DocumentData, note: NoteDoubt = () => undefined): Uint8Array {
  const zip = openDocx(docx);
  try {
    const template = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      nullGetter: () => BLANK,
      parser: tagParser(note),
      modules: [russianTags()],
    });
    template.render(data);
  } catch (error) {
    // Only docxtemplater's own refusals mean a broken template; anything else is a bug and is shown as one.
    if (!(error instanceof Error && 'properties' in error)) throw error;
    throw new UserError(
      'template.broken',
      'Образец документа повреждён: нажмите «Проверить шаблон», там сказано, что и где исправить.',
    );
  }
  // The lowest level: the file goes to a converter at once, and a long order is ready sooner.
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}
