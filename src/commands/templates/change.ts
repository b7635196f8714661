/**
 * «Сделать свой вариант», «Загрузить .docx» and «Вернуть исходный»: which file stands for the template of a kind. Cells stay
 * as they are, so there is nothing for the journal: what takes a template back is «Вернуть исходный».
 */
import * as z from 'zod/mini';
import { fingerprint } from '../../domain/fingerprint.ts';
import { UserError } from '../../domain/issue.ts';
import type { DocumentKind } from '../../documents/define.ts';
import { safeFileName } from '../../documents/file-name.ts';
import type { FileRef, Ports } from '../../ports.ts';
import { defineCommand } from '../define.ts';
import { alone } from '../execute.ts';
import { createInFolder } from '../papers/folder.ts';
import { kindOf } from '../papers/kind-of.ts';
import { saveShelf, sortShelves, type Shelf } from './shelves.ts';

const REFUSALS: Readonly<Record<string, string>> = {
  'files.full': 'На вашем Google Диске нет места, поэтому свой шаблон не сохранён. Освободите место и повторите.',
  'files.limit':
    'Google сегодня больше не даёт создавать файлы, поэтому свой шаблон не сохранён. Повторите через несколько минут или завтра.',
  'files.failed': 'Google не сохранил свой шаблон. Подождите минуту и повторите.',
};

/** The Google Doc in the folder. Drive's refusals speak of papers; here they speak of the template. */
function createDoc(ports: Ports, kind: DocumentKind, base64: string, key: string): FileRef {
  try {
    return createInFolder(ports, { name: safeFileName('Шаблон', kind.title), base64, convert: true, key });
  } catch (error) {
    const sentence = error instanceof UserError ? REFUSALS[error.code] : undefined;
    if (sentence === undefined) throw error;
    throw new UserError('template.notSaved', `${sentence} Документы делаются по тому шаблону, который был.`);
  }
}

function without(map: Readonly<Record<string, string>>, kind: string): Record<string, string> {
  return Object.fromEntries(Object.keys(map).flatMap((key) => (key === kind ? [] : [[key, map[key] ?? '']])));
}

/** Puts a .docx into the folder and makes it the template of the kind. Safe to kill: the key is written down before Drive is asked. */
function putOwn(ports: Ports, kind: DocumentKind, base64: string): FileRef {
  const sorted = sortShelves(ports, [kind.id]);
  const { mine } = sorted;
  // A rerun after a kill takes the file of the first run only if it holds the same.
  const mark = fingerprint(base64);
  const begun = mine.begun[kind.id];
  const isRerun = begun !== undefined && begun.split('.')[2] === mark;
  // Property and value together stay under the 124 bytes Drive takes.
  const key = isRerun ? begun : `template.${ports.newId().replace(/-/g, '').slice(0, 16)}.${mark}`;
  const keep = (shelf: Shelf): void => saveShelf(ports, { ...sorted, mine: shelf });
  if (!isRerun) keep({ ...mine, begun: { ...mine.begun, [kind.id]: key } });
  const file = (isRerun ? ports.files.findByKey(key) : undefined) ?? createDoc(ports, kind, base64, key);
  keep({ ...mine, files: { ...mine.files, [kind.id]: file.id }, begun: without(mine.begun, kind.id) });
  return file;
}

/** The file behind an id, while this person can open it. */
function fileOf(ports: Ports, id: string | undefined): FileRef | undefined {
  return id === undefined || id === '' ? undefined : ports.files.find(id);
}

/** The file that now stands for the template. */
export interface OwnFile {
  readonly name: string;
  readonly url: string;
}

export const makeTemplate = defineCommand({
  id: 'makeTemplate',
  title: 'Сделать свой вариант шаблона',
  hint: 'Кладёт исходный шаблон или ваш файл .docx в папку надстройки; дальше документы делаются по нему.',
  // `base64`: a .docx from the computer, checked by the panel; '' takes the default template.
  input: z.object({ kind: z.string(), base64: z.string() }),
  writes: true,
  run(ports: Ports, { kind: id, base64 }): OwnFile {
    const kind = kindOf(id);
    return alone(ports, () => {
      // A second press whose first answer was lost must not make a second file.
      const { mine } = sortShelves(ports, [id]);
      const standing = base64 === '' ? fileOf(ports, mine.files[id]) : undefined;
      const { name, url } = standing ?? putOwn(ports, kind, base64 || ports.assets.template(kind.template));
      return { name, url };
    });
  },
});

export const returnTemplate = defineCommand({
  id: 'returnTemplate',
  title: 'Вернуть исходный шаблон',
  hint: 'Документы снова делаются по исходному шаблону; свой вариант остаётся в папке.',
  input: z.object({ kind: z.string() }),
  writes: true,
  run(ports: Ports, { kind: id }): { readonly kept: string } {
    kindOf(id);
    return alone(ports, () => {
      const sorted = sortShelves(ports, [id]);
      const { mine, others } = sorted;
      const held = others.some((shelf) => (shelf.files[id] ?? '') !== '');
      const left = without(mine.files, id);
      saveShelf(ports, {
        ...sorted,
        // Somebody else's template is left to them; here nothing reminds of it any more.
        mine: { ...mine, files: held ? { ...left, [id]: '' } : left, begun: without(mine.begun, id) },
      });
      return { kept: fileOf(ports, mine.files[id])?.name ?? '' };
    });
  },
});
