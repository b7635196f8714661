/** All settings, their lines on «Настройки», the answers as the panel asks them, and the values in force. */
import type { PeopleThresholds } from '../../domain/people/thresholds.ts';
import { isBlank, type Cell } from '../cell.ts';
import type { Column, DecodeContext, Kind } from '../define.ts';
import { builtInDictionaries } from '../dictionaries/index.ts';
import { answerCell, formOf, type Field } from '../record-form.ts';
import type { TableRow } from '../rows.ts';
import type { Setting } from './define.ts';
import { indicatorSettings } from './indicators.ts';
import { matchingSettings } from './matching.ts';
import { organizationSettings } from './organization.ts';
import { paperSettings } from './papers.ts';
import { roadmapSettings } from './roadmap.ts';
import { ruleSettings } from './rules.ts';

export type { Setting } from './define.ts';
export { movedDays } from './moved-days.ts';

/** Key of the column into which people type. */
export const TYPED_VALUE = 'value';

const all = [
  ...organizationSettings,
  ...paperSettings,
  ...ruleSettings,
  ...indicatorSettings,
  ...matchingSettings,
  ...roadmapSettings,
] as const;
type Definition = (typeof all)[number];

/** Keys of all settings. */
export type SettingKey = Definition['key'];

type KindOf<K extends SettingKey> = Extract<Definition, { readonly key: K }>['kind'];
type ValueOfKind<T> = T extends Kind<infer V> ? V : never;

/** The values in force: what was typed, else the default, else undefined. */
export type SettingValues = { readonly [K in SettingKey]: ValueOfKind<KindOf<K>> | undefined };

/** What use cases see of «Настройки». */
export interface Settings extends SettingValues {
  /** Whether somebody has typed a readable answer. */
  isSet(key: string): boolean;
}

/** All settings in the order of «Настройки». */
export const settingDefinitions: readonly Setting[] = all;

/** Keys without which nothing can begin. The head's name is asked too, but a table with codes does not keep it. */
export const requiredSettings: readonly SettingKey[] = all
  .filter((setting: Setting) => setting.whenAsked === 'setup' && setting.personal !== true)
  .map(({ key }) => key);

const PLAIN: DecodeContext = { lines: builtInDictionaries, peopleMode: 'names' };

/** A value as its cell holds it: «да» and «нет» read better than boxes among texts. */
function cellOf(setting: Setting, value: unknown, context: DecodeContext): Cell {
  const cell = setting.kind.encode(value, context);
  return typeof cell === 'boolean' ? (cell ? 'да' : 'нет') : cell;
}

/** Cells of a setting's line on a new «Настройки». */
export function settingCells(setting: Setting): Record<string, Cell> {
  return {
    key: setting.key,
    title: setting.title,
    value: setting.default === undefined ? '' : cellOf(setting, setting.default, PLAIN),
    explanation: setting.explanation,
  };
}

function columnOf(setting: Setting): Column {
  return {
    header: setting.title,
    kind: setting.kind,
    note: setting.explanation,
    width: 200,
    origin: 'own',
    group: setting.group,
    ...(setting.whenAsked === 'setup' ? { required: true } : {}),
  };
}

/** The setting as a field of the panel's form. */
export function settingField(setting: Setting, cell: Cell | undefined, context: DecodeContext): Field {
  const sheet = {
    key: 'settings',
    title: '',
    purpose: '',
    hidden: true,
    frozenColumns: 0,
    record: '',
    columns: { [setting.key]: columnOf(setting) },
  } as const;
  const decoded = setting.kind.decode(cell ?? '', context);
  // What is understood is shown as the form offers it; what is not stays as typed, to be mended.
  const shown = decoded.value === undefined ? (cell ?? '') : setting.kind.encode(decoded.value, context);
  const [field] = formOf(sheet, { [setting.key]: shown }, context, () => []);
  if (!field) throw new Error(`No field for the setting ${setting.key}`);
  return field;
}

/** What an answer of the form becomes in the cell, or what is wrong with it. */
export function answerToSetting(
  setting: Setting,
  answer: string,
  context: DecodeContext,
): { readonly cell: Cell; readonly problem?: string } {
  const cell = answerCell(columnOf(setting), answer);
  // The head's name is typed before people are chosen to be held as codes or names.
  const decoded = setting.kind.decode(cell, setting.personal === true ? { ...context, peopleMode: 'names' } : context);
  if (!decoded.ok && decoded.severity === 'error') {
    return { cell, problem: `${decoded.message.charAt(0).toUpperCase()}${decoded.message.slice(1)} ${decoded.action}` };
  }
  return { cell: decoded.value === undefined ? '' : cellOf(setting, decoded.value, context) };
}

/** What reading «Настройки» needs of its rows. */
interface SettingsTable {
  readonly rows: readonly Pick<TableRow<unknown>, 'code' | 'cells'>[];
}

/**
 * The values in force. A value nobody can read counts as blank; a doubtful one counts. `lines` gives the lines of
 * «Справочники» when they are known already.
 */
export function settingsFrom(table: SettingsTable, lines: DecodeContext['lines'] = builtInDictionaries): Settings {
  const cells = new Map<string, Cell>();
  for (const { code, cells: row } of table.rows) {
    if (code !== undefined && !cells.has(code)) cells.set(code, row[TYPED_VALUE] ?? '');
  }
  const values: Record<string, unknown> = {};
  const typed = new Set<string>();
  for (const setting of settingDefinitions) {
    const cell = cells.get(setting.key) ?? '';
    const decoded = isBlank(cell) ? undefined : setting.kind.decode(cell, { lines, peopleMode: 'names' });
    if (decoded?.value !== undefined) typed.add(setting.key);
    values[setting.key] = decoded?.value ?? setting.default;
  }
  return { ...(values as SettingValues), isSet: (key) => typed.has(key) };
}

/** Settings of an empty table. */
export const defaultSettings: Settings = settingsFrom({ rows: [] });

/** The limits by which people are told apart, as rules of domain/people take them. */
export function thresholdsOf(settings: SettingValues): PeopleThresholds {
  const limit = (key: SettingKey): number => Number(settings[key] ?? defaultSettings[key]);
  return {
    menteePupilAge: { from: limit('pupilAgeFrom'), to: limit('pupilAgeTo') },
    mentorPupilAge: { from: limit('mentorPupilAgeFrom'), to: limit('mentorPupilAgeTo') },
    youngSpecialistMonths: limit('youngSpecialistMonths'),
    youngAge: limit('youngAge'),
    youngAgeInclusive: settings.youngAgeInclusive === true,
    newcomerMonths: limit('newcomerMonths'),
    mentorCapacity: limit('mentorCapacity'),
    updateMonths: limit('updateMonths'),
  };
}
