/** All sheets in the order of their tabs. A new sheet is one file here and one line in `all`. */
import type { RecordSheet, SheetKey } from '../define.ts';
import { activities } from './activities.ts';
import { consents } from './consents.ts';
import { curators } from './curators.ts';
import { dictionaries } from './dictionaries.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { experts } from './experts.ts';
import { indicators } from './indicators.ts';
import { journal } from './journal.ts';
import { meetings } from './meetings.ts';
import { matchRuns } from './match-runs.ts';
import { mentees } from './mentees.ts';
import { mentors } from './mentors.ts';
import { monitoring } from './monitoring.ts';
import { organizations } from './organizations.ts';
import { pairs } from './pairs.ts';
import { partners } from './partners.ts';
import { practices } from './practices.ts';
import { preferences } from './preferences.ts';
import { programmes } from './programmes.ts';
import { questionnaires } from './questionnaires.ts';
import { resources } from './resources.ts';
import { roadmap } from './roadmap.ts';
import { settings } from './settings.ts';
import { staff } from './staff.ts';
import { summary } from './summary.ts';
import { targets } from './targets.ts';
import { timeline } from './timeline.ts';
import { wordForms } from './word-forms.ts';

export { COLUMNS_FROM_STAFF } from './person-columns.ts';
export type { GenderCode } from './person-columns.ts';
export { CASE_COLUMNS, DECLINED, type Declined } from './word-forms.ts';

const all = {
  summary,
  staff,
  mentees,
  mentors,
  pairs,
  programmes,
  roadmap,
  timeline,
  documents,
  indicators,
  monitoring,
  targets,
  curators,
  activities,
  meetings,
  questionnaires,
  experts,
  partners,
  practices,
  events,
  resources,
  wordForms,
  consents,
  organizations,
  preferences,
  matchRuns,
  settings,
  dictionaries,
  journal,
};

/** Definitions of all sheets by key. */
export type Sheets = typeof all;

/** The definition of a sheet: with its own columns for a known key, and at the same time like the others. */
export function sheetOf<K extends SheetKey>(key: K): Sheets[K] & RecordSheet {
  return all[key];
}

/** All sheets in the order of their tabs. */
export const sheets: readonly RecordSheet[] = Object.values(all);
