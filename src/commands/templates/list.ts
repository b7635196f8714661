/** «Шаблоны документов»: the kinds and what stands for each, and one kind with its tags and values to show them by. */
import * as z from 'zod/mini';
import type { Day } from '../../domain/day.ts';
import type { DocumentData, DocumentGroup, DocumentKind, Tag } from '../../documents/define.ts';
import { documentKinds } from '../../documents/index.ts';
import type { Ports } from '../../ports.ts';
import { defineCommand } from '../define.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { hasErrors, kindOf, paperData } from '../papers/kind-of.ts';
import { sortShelves, standingOf } from './shelves.ts';

/** `gone`: the own file does not open; `foreign` and `copied`: somebody else's choice that is not used here. */
export type TemplateState = 'default' | 'own' | 'gone' | 'foreign' | 'copied';

export interface TemplateLine {
  readonly kind: string;
  readonly title: string;
  readonly group: DocumentGroup;
  readonly state: TemplateState;
}

export const templateList = defineCommand({
  id: 'templateList',
  title: 'Шаблоны документов',
  hint: 'Показывает, какие документы делаются по исходному шаблону, а какие по своему.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): readonly TemplateLine[] {
    const sorted = sortShelves(
      ports,
      documentKinds.map(({ id }) => id),
    );
    return documentKinds.map(({ id, title, group }) => ({
      kind: id,
      title,
      group,
      state: standingOf(ports, sorted, id).state,
    }));
  },
});

export interface TemplateCard {
  readonly title: string;
  readonly state: TemplateState;
  /** Name and address of the own file; '' when there is none. */
  readonly name: string;
  readonly url: string;
  readonly tags: readonly Tag[];
  /** Values of the tags from the rows of this table; empty while there are no rows to take them from. */
  readonly data: DocumentData;
}

/** Rows tried for examples: one without hindrances is wanted, and a table may hold hundreds. */
const TRIED_ROWS = 50;
const SHOWN_ROWS = 3;

/** Values as the paper would show them, from the first rows it can be made for. */
function exampleData(book: OpenBook, kind: DocumentKind, today: Day): DocumentData {
  const answers = Object.fromEntries(kind.inputs.map(({ key, initial }) => [key, initial?.(book, today) ?? '']));
  const rows = kind.forRecords === undefined ? [] : book.tables[kind.forRecords].rows;
  const all = rows.map(({ code }) => code ?? '').filter((code) => code !== '');
  const suggested = all.filter((code) => kind.suggests(book, code, today));
  const first = suggested.length > 0 ? suggested : all;
  const sets =
    kind.forRecords === undefined
      ? [[]]
      : kind.many
        ? [first.slice(0, SHOWN_ROWS), ...first.slice(0, TRIED_ROWS).map((code) => [code])]
        : first.slice(0, TRIED_ROWS).map((code) => [code]);
  const able = sets.find(
    (codes) =>
      (kind.forRecords === undefined || codes.length > 0) && !hasErrors(kind.check(book, codes, answers, today)),
  );
  return able ? paperData(book, kind, able, answers, today) : {};
}

export const templateCard = defineCommand({
  id: 'templateCard',
  title: 'Шаблон документа',
  hint: 'Показывает шаблон одного вида документов и вставки, которые в нём можно писать.',
  input: z.object({ kind: z.string() }),
  writes: false,
  run(ports: Ports, { kind: id }): TemplateCard {
    const kind = kindOf(id);
    const standing = standingOf(ports, sortShelves(ports, [id]), id);
    const file = standing.state === 'own' ? ports.files.find(standing.id) : undefined;
    return {
      title: kind.title,
      state: standing.state === 'own' && !file ? 'gone' : standing.state,
      name: file?.name ?? '',
      url: file?.url ?? '',
      tags: kind.tags,
      data: exampleData(openBook(ports), kind, ports.today),
    };
  },
});
