/** Builds a book from records written as cells by column key, so that a test reads like the table it is about. */
import type { Book } from '../../../src/workbook/book.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import type { DecodeContext, SheetKey } from '../../../src/workbook/define.ts';
import { linesFrom } from '../../../src/workbook/dictionaries/index.ts';
import { readTable, type Table } from '../../../src/workbook/rows.ts';
import { settingsFrom } from '../../../src/workbook/settings/index.ts';
import { sheets } from '../../../src/workbook/sheets/index.ts';

export const TODAY = '2026-11-22';

/** A day as a date cell. */
export const day = (text: string): Cell => ({ day: text });

export type Records = Partial<Readonly<Record<SheetKey, readonly Readonly<Record<string, Cell>>[]>>>;

/** Row of the sheet on which the record with this index stands: the header is row 1. */
export const rowOf = (index: number): number => index + 2;

/** Grid of a sheet: headers, then the records. `change` may spoil it. */
export function gridOf(key: SheetKey, records: readonly Readonly<Record<string, Cell>>[]): Cell[][] {
  const sheet = sheets.find((candidate) => candidate.key === key)!;
  const columns = Object.entries(sheet.columns);
  const unknown = records.flatMap((record) => Object.keys(record)).filter((name) => !(name in sheet.columns));
  if (unknown.length > 0) throw new Error(`No such column on ${key}: ${unknown.join(', ')}`);
  return [
    columns.map(([, column]) => column.header),
    ...records.map((record) => columns.map(([name]): Cell => record[name] ?? '')),
  ];
}

export interface Spoiled {
  readonly settings?: Readonly<Record<string, Cell>>;
  readonly missing?: readonly SheetKey[];
  readonly copies?: Book['copies'];
  /** Grids in place of those built from records. */
  readonly grids?: Partial<Readonly<Record<SheetKey, readonly (readonly Cell[])[]>>>;
}

/** The book. */
export function bookOf(records: Records, spoiled: Spoiled = {}): Book {
  const plain: DecodeContext = { lines: () => [], peopleMode: 'names' };
  const settingRows = Object.entries(spoiled.settings ?? {}).map(([key, value]) => ({ key, value }));
  const grid = (key: SheetKey) =>
    spoiled.grids?.[key] ?? gridOf(key, key === 'settings' ? settingRows : (records[key] ?? []));
  const read = (key: SheetKey, context: DecodeContext): Table => {
    const sheet = sheets.find((candidate) => candidate.key === key)!;
    const gone = spoiled.missing?.includes(key) === true;
    return readTable(sheet, { sheetId: gone ? -1 : 1, title: sheet.title, grid: gone ? [] : grid(key) }, context);
  };
  const settings = settingsFrom(read('settings', plain));
  const context: DecodeContext = {
    lines: linesFrom(read('dictionaries', plain)),
    peopleMode: settings.peopleMode === 'codes' ? 'codes' : 'names',
  };
  const tables = Object.fromEntries(sheets.map(({ key }) => [key, read(key, context)]));
  return {
    tables: tables as unknown as Book['tables'],
    settings,
    context,
    missingSheets: spoiled.missing ?? [],
    copies: spoiled.copies ?? [],
  };
}

/** Two teachers, one mentor and one mentee among them, all well: what tests change piece by piece. */
export const experienced = {
  id: 'ПД-001',
  fullName: 'Иванова Мария Петровна',
  position: 'учитель математики',
  subject: 'математика',
  birthYear: 1975,
  experienceStart: day('1998-09-01'),
  hiredOn: day('2005-09-01'),
  pdConsentOn: day('2026-09-01'),
};
export const young = {
  id: 'ПД-002',
  fullName: 'Петров Иван Сергеевич',
  position: 'учитель математики',
  subject: 'математика',
  birthYear: 2001,
  experienceStart: day('2025-09-01'),
  hiredOn: day('2025-12-01'),
  pdConsentOn: day('2026-09-01'),
};
export const mentor = {
  id: 'НК-001',
  staffRef: 'ПД-001 · Иванова М. П.',
  sourceCategory: 'активный педагог',
  competences: 'методика обучения и преподавания',
  status: 'отобран',
};
export const mentee = {
  id: 'НЯ-001',
  staffRef: 'ПД-002 · Петров И. С.',
  category: 'молодой специалист',
  mainRequest: 'методика обучения и преподавания',
};
export const activePair = {
  id: 'ПР-001',
  mentorRef: 'НК-001 · Иванова М. П.',
  menteeRef: 'НЯ-001 · Петров И. С.',
  form: 'учитель – учитель',
  roleModel: 'опытный педагог – молодой специалист',
  kinds: 'традиционное (один-на-один)',
  topics: 'методика обучения и преподавания',
  mentorConsentOn: day('2026-09-20'),
  menteeConsentOn: day('2026-09-21'),
  orderNumber: '15-к',
  orderOn: day('2026-10-05'),
  agreementNumber: '3',
  agreementOn: day('2026-10-05'),
};
export const programme = {
  id: 'ПП-001',
  pairRefs: 'ПР-001',
  startsOn: day('2026-11-01'),
  endsOn: day('2027-05-31'),
  goal: 'Уверенно вести уроки',
  approvedOn: day('2026-11-12'),
  approvalNumber: '20',
};

/** A small school without any finding. */
export const wellKept: Records = {
  staff: [experienced, young],
  mentors: [mentor],
  mentees: [mentee],
  pairs: [activePair],
  programmes: [programme],
};
