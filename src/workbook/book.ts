/** The whole workbook in memory: every table that a use case reads, with the settings and dictionaries that give it meaning. */
import type { DecodeContext, RecordSheet, SheetKey } from './define.ts';
import type { Table } from './rows.ts';
import type { staff } from './sheets/staff.ts';
import type { mentees } from './sheets/mentees.ts';
import type { mentors } from './sheets/mentors.ts';
import type { pairs } from './sheets/pairs.ts';
import type { programmes } from './sheets/programmes.ts';
import type { activities } from './sheets/activities.ts';
import type { questionnaires } from './sheets/questionnaires.ts';
import type { roadmap } from './sheets/roadmap.ts';
import type { documents } from './sheets/documents.ts';
import type { curators } from './sheets/curators.ts';
import type { meetings } from './sheets/meetings.ts';
import type { consents } from './sheets/consents.ts';
import type { preferences } from './sheets/preferences.ts';
import type { matchRuns } from './sheets/match-runs.ts';
import type { monitoring } from './sheets/monitoring.ts';
import type { targets } from './sheets/targets.ts';
import type { wordForms } from './sheets/word-forms.ts';
import type { Settings } from './settings/index.ts';

/** Sheets whose rows rules read by their typed keys. */
export interface TypedTables {
  readonly staff: Table<typeof staff>;
  readonly mentees: Table<typeof mentees>;
  readonly mentors: Table<typeof mentors>;
  readonly pairs: Table<typeof pairs>;
  readonly programmes: Table<typeof programmes>;
  readonly activities: Table<typeof activities>;
  readonly questionnaires: Table<typeof questionnaires>;
  readonly roadmap: Table<typeof roadmap>;
  readonly documents: Table<typeof documents>;
  readonly curators: Table<typeof curators>;
  readonly meetings: Table<typeof meetings>;
  readonly wordForms: Table<typeof wordForms>;
  readonly consents: Table<typeof consents>;
  readonly preferences: Table<typeof preferences>;
  readonly matchRuns: Table<typeof matchRuns>;
  readonly monitoring: Table<typeof monitoring>;
  readonly targets: Table<typeof targets>;
}

/** What a use case has read. A sheet that is absent from the workbook is an empty table with `sheetId` −1. */
export interface Book {
  readonly tables: TypedTables & Readonly<Record<Exclude<SheetKey, keyof TypedTables>, Table<RecordSheet>>>;
  readonly settings: Settings;
  readonly context: DecodeContext;
  /** Sheets that were looked for and not found. */
  readonly missingSheets: readonly SheetKey[];
  /** Tabs that look like a second copy of a sheet, by their titles. */
  readonly copies: readonly { readonly sheet: SheetKey; readonly title: string }[];
}
