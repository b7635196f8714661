/** What begins the one paper that somebody lacks to be counted: the same button in «Требует внимания» and in «Почти вошли». */
import type { MissingPaper } from '../../domain/indicators/index.ts';
import type { SheetKey } from '../define.ts';
import { findCode, PREFIXES } from '../kinds/index.ts';
import { openCard, type AttentionAction } from './define.ts';

/** Sheet of a record, by the prefix of its code. */
export function sheetOfCode(code: string): SheetKey | undefined {
  const prefix = findCode(code)?.prefix;
  return (Object.keys(PREFIXES) as (keyof typeof PREFIXES)[]).find((key) => PREFIXES[key] === prefix);
}

/** The button for a missing paper; `record` is the pair, programme or organisation it is missing at. */
export function missingPaperAction(missing: MissingPaper, record: string | undefined): AttentionAction | undefined {
  switch (missing) {
    case 'pair':
      return { kind: 'open', label: 'Добавить пару', place: 'addPair' };
    case 'order':
      return { kind: 'open', label: 'Подготовить приказ', place: 'order' };
    case 'programme':
      return record === undefined
        ? undefined
        : { kind: 'open', label: 'Составить программу', place: 'programme', record };
    case 'approval':
    case 'listing':
      return record === undefined ? undefined : openCard('Открыть программу', record);
    case 'introductionOrder':
      return { kind: 'open', label: 'Подготовить приказ о внедрении', place: 'newDocument', record: 'D-01' };
    case 'regulation':
      return { kind: 'open', label: 'Подготовить приказ о Положении', place: 'newDocument', record: 'D-02' };
    case 'curator':
      return { kind: 'open', label: 'Подготовить приказ о кураторе', place: 'newDocument', record: 'D-04' };
    case 'roadmap':
      return record === undefined
        ? undefined
        : { kind: 'show', label: 'Показать строку', sheet: 'organizations', record, column: 'roadmapOn' };
  }
}
