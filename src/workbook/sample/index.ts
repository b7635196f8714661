/** The demonstration school as records and as cells, with the settings that go with it. */
import { shortName } from '../../domain/people/name-text.ts';
import type { Cell } from '../cell.ts';
import type { DecodeContext, RecordSheet, SheetKey } from '../define.ts';
import { builtInDictionaries } from '../dictionaries/index.ts';
import { COLUMNS_FROM_STAFF, sheetOf } from '../sheets/index.ts';
import { DEMONSTRATION_YEAR } from './define.ts';
import { menteeRows } from './mentees.ts';
import { mentorRows } from './mentors.ts';
import { monitoringRows } from './monitoring.ts';
import { pairRows } from './pairs.ts';
import { consentRows, curatorRows, documentRows } from './papers.ts';
import { planted } from './planted.ts';
import { activityRows, questionnaireRows } from './plans.ts';
import { programmeRows } from './programmes.ts';
import { roadmapRows } from './roadmap.ts';
import { staffRows } from './staff.ts';
import { targetRows } from './targets.ts';
import { eventRows, expertRows, organizationRows, partnerRows, practiceRows, resourceRows } from './surroundings.ts';
import { meetingRows } from './work.ts';

export { DEMONSTRATION_DAY } from './define.ts';
export { planted, type Planted } from './planted.ts';

/** Typed records by sheet; `planted` mistakes are not in them. */
export const demonstration = {
  staff: staffRows,
  mentees: menteeRows,
  mentors: mentorRows,
  pairs: pairRows,
  programmes: programmeRows,
  roadmap: roadmapRows,
  documents: documentRows,
  monitoring: monitoringRows,
  targets: targetRows,
  curators: curatorRows,
  activities: activityRows,
  meetings: meetingRows,
  questionnaires: questionnaireRows,
  experts: expertRows,
  partners: partnerRows,
  practices: practiceRows,
  events: eventRows,
  resources: resourceRows,
  consents: consentRows,
  organizations: organizationRows,
} as const;

type AnyRow = { readonly id: string } & Readonly<Record<string, unknown>>;
const rowsOf = (key: SheetKey): readonly AnyRow[] =>
  (demonstration as Partial<Record<SheetKey, readonly AnyRow[]>>)[key] ?? [];

/** Answers of «Настройки» as its cells hold them. */
export const demonstrationSettings: Readonly<Record<string, Cell>> = {
  organizationName:
    'Муниципальное бюджетное общеобразовательное учреждение «Ясногорская средняя общеобразовательная школа № 27»',
  organizationShortName: 'Ясногорская СОШ № 27',
  place: 'п. Ясногорский',
  headName: 'Ермакова Нина Аркадьевна',
  headPosition: 'Директор',
  schoolYear: DEMONSTRATION_YEAR,
  peopleMode: 'имена',
  organizationType: 'общее образование',
  organizationAddress: '000000, п. Ясногорский, ул. Школьная, д. 1',
  founder: 'Управление образования Ясногорского района',
  organizationCode: 'ОО-DEMO2026',
  demonstration: 'да',
  roadmapApprovedBy: 'директор',
  roadmapApprovedOn: { day: '2026-08-28' },
  roadmapActNumber: '102-О',
  roadmapAgreedOn: { day: '2026-09-04' },
};

/** A person's columns that stand on «Педагоги», as the add-on will show them on the other sheets. */
function fromStaff(sheet: RecordSheet, row: AnyRow): Record<string, unknown> {
  const teacher = rowsOf('staff').find((candidate) => candidate.id === row['staffRef']);
  const values: Record<string, unknown> = {};
  for (const key of COLUMNS_FROM_STAFF) {
    if (teacher?.[key] !== undefined && sheet.columns[key]) values[key] = teacher[key];
  }
  return values;
}

/** How dropdowns show a record that is referred to; only the code counts. */
function labelOf(key: SheetKey, code: string): string {
  const row = rowsOf(key).find((candidate) => candidate.id === code);
  const person = row && { ...fromStaff(sheetOf(key), row), ...row };
  const name = person?.['fullName'];
  return typeof name === 'string' ? `${code} · ${shortName(name)}` : code;
}

function cellOf(sheet: RecordSheet, key: string, value: unknown, context: DecodeContext): Cell {
  const column = sheet.columns[key];
  if (!column) throw new Error(`No column ${key} on ${sheet.key}`);
  const source = column.kind.native ?? column.kind.offers;
  if (source?.kind === 'records') {
    const codes = typeof value === 'string' ? [value] : (value as readonly string[]);
    return codes.map((code) => labelOf(source.sheet, code)).join('; ');
  }
  return column.kind.encode(value, context);
}

/** Records of a sheet as cells, mistakes included: what the demonstration writes, and recognises to take away. */
export function demonstrationCells(
  key: SheetKey,
  context: DecodeContext = { lines: builtInDictionaries, peopleMode: 'names' },
): readonly { readonly code: string; readonly cells: Readonly<Record<string, Cell>> }[] {
  const sheet = sheetOf(key);
  return rowsOf(key).map((row) => {
    const cells: Record<string, Cell> = {};
    for (const [column, value] of Object.entries({ ...fromStaff(sheet, row), ...row })) {
      if (value !== undefined) cells[column] = cellOf(sheet, column, value, context);
    }
    for (const mistake of planted) {
      if (mistake.sheet === key && mistake.record === row.id) cells[mistake.column] = mistake.cell;
    }
    return { code: row.id, cells };
  });
}
