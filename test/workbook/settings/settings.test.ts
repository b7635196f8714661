import { describe, expect, expectTypeOf, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../../src/domain/people/thresholds.ts';
import { earliestEnd, workingDays } from '../../../src/domain/pairs/notice.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { builtInDictionaries } from '../../../src/workbook/dictionaries/index.ts';
import { TABLE_VERSION } from '../../../src/workbook/migrations/index.ts';
import {
  answerToSetting,
  defaultSettings,
  movedDays,
  requiredSettings,
  settingCells,
  settingDefinitions,
  settingField,
  settingsFrom,
  thresholdsOf,
  type Setting,
  type SettingKey,
  type Settings,
} from '../../../src/workbook/settings/index.ts';
import { hostileCells, names } from '../kinds/cells.ts';

const typed = (values: Readonly<Record<string, Cell>>): Settings =>
  settingsFrom({ rows: Object.entries(values).map(([code, value]) => ({ code, cells: { value } })) });
const setting = (key: string): Setting => settingDefinitions.find((one) => one.key === key)!;

describe('the wizard', () => {
  it('asks six things: full and short name, place, head, school year, names or codes', () => {
    expect(settingDefinitions.filter(({ whenAsked }) => whenAsked === 'setup').map(({ key }) => key)).toEqual([
      'organizationName',
      'organizationShortName',
      'place',
      'headName',
      'headPosition',
      'schoolYear',
      'peopleMode',
    ]);
  });
  it('does not need the head’s name in a table with codes', () => {
    expect(requiredSettings).not.toContain('headName');
    expect(requiredSettings).toHaveLength(6);
  });
  it('has no default for names or codes', () => {
    expect(defaultSettings.peopleMode).toBeUndefined();
    expect(settingCells(setting('peopleMode')).value).toBe('');
  });
});

describe('settings in force', () => {
  it('have keys of their own, a title and an explanation', () => {
    expect(new Set(settingDefinitions.map(({ key }) => key)).size).toBe(settingDefinitions.length);
    for (const { key, title, explanation } of settingDefinitions) {
      expect(title, key).not.toBe('');
      expect(explanation, key).toMatch(/[.]$/);
    }
  });
  it('take what was typed, else the default', () => {
    const settings = typed({
      youngSpecialistMonths: 24,
      organizationName: ' Школа № 1 ',
      peopleMode: 'коды',
      schoolYear: '2026-2027',
    });
    expect(settings.youngSpecialistMonths).toBe(24);
    expect(settings.organizationName).toBe('Школа № 1');
    expect(settings.peopleMode).toBe('codes');
    expect(settings.schoolYear).toBe('2026/2027');
    expect(settings.mentorCapacity).toBe(3);
    expect(settings.tableVersion).toBe(TABLE_VERSION);
    expect(settings.isSet('youngSpecialistMonths')).toBe(true);
    expect(settings.isSet('mentorCapacity')).toBe(false);
  });
  it('mean the same on a sheet filled with the defaults', () => {
    const rows = settingDefinitions.map((one) => ({ code: one.key, cells: settingCells(one) }));
    const filled = settingsFrom({ rows });
    for (const { key } of settingDefinitions)
      expect(filled[key as SettingKey], key).toEqual(defaultSettings[key as SettingKey]);
  });
  it('count a value nobody can read as blank, and never throw', () => {
    for (const cell of hostileCells) {
      const settings = typed(Object.fromEntries(settingDefinitions.map(({ key }) => [key, cell])));
      expect(settings.mentorCapacity).toBeGreaterThanOrEqual(1);
    }
    expect(typed({ peopleMode: 'как-нибудь' }).isSet('peopleMode')).toBe(false);
  });
  it('know the types of their values', () => {
    expectTypeOf<Settings['peopleMode']>().toEqualTypeOf<'names' | 'codes' | undefined>();
    expectTypeOf<Settings['acts']>().toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf<Settings['youngAgeInclusive']>().toEqualTypeOf<boolean | undefined>();
  });
  it('cite acts that the list of acts has', () => {
    const codes = builtInDictionaries('acts').map(({ code }) => code);
    for (const act of defaultSettings.acts ?? []) expect(codes).toContain(act);
  });
});

describe('answers of the form', () => {
  it.each([
    ['schoolYear', '2026-2027', '2026/2027'],
    ['peopleMode', 'codes', 'коды'],
    ['peopleMode', 'имена', 'имена'],
    ['youngAgeInclusive', 'да', 'да'],
    ['youngAgeInclusive', '', 'нет'],
    ['mentorCapacity', '4', 4],
    ['organizationType', 'Общее образование', 'общее образование'],
    ['founder', '', ''],
    ['headName', 'Иванова  Мария Петровна', 'Иванова Мария Петровна'],
    ['organizationName', '=IMPORTXML("x")', '=IMPORTXML("x")'],
  ] as const)('%s: %j is kept as %j', (key, answer, cell) => {
    expect(answerToSetting(setting(key), answer, names)).toEqual({ cell });
  });
  it.each([
    ['schoolYear', 'скоро'],
    ['mentorCapacity', '1000'],
    ['headName', 'Директор'],
    ['organizationType', 'цирк'],
  ])('%s: %j is refused in a sentence', (key, answer) => {
    expect(answerToSetting(setting(key), answer, names).problem).toMatch(/^[А-ЯЁ«].+\.$/);
  });
  it('come back into the form as they were given', () => {
    for (const one of settingDefinitions.filter(({ internal }) => internal !== true)) {
      const field = settingField(one, settingCells(one)['value'], names);
      expect(field.key).toBe(one.key);
      const again = answerToSetting(one, field.value, names);
      expect(again.cell === 'нет' ? '' : again.cell, one.key).toEqual(
        settingCells(one)['value'] === 'нет' ? '' : settingCells(one)['value'],
      );
    }
  });
});

describe('what rules take', () => {
  it('are the default limits until somebody changes them', () => {
    expect(thresholdsOf(defaultSettings)).toEqual(DEFAULT_THRESHOLDS);
    expect(thresholdsOf(typed({ pupilAgeFrom: 11, youngAgeInclusive: 'да' }))).toEqual({
      ...DEFAULT_THRESHOLDS,
      menteePupilAge: { from: 11, to: 19 },
      youngAgeInclusive: true,
    });
  });
  it('are the days off that were moved', () => {
    const moved = movedDays(typed({ extraDaysOff: '10.11.2026; чепуха', extraWorkingDays: '07.11.2026' }));
    expect([...moved]).toEqual([
      ['2026-11-10', false],
      ['2026-11-07', true],
    ]);
    expect(earliestEnd('2026-11-06', workingDays(moved))).toBe('2026-11-11');
    expect(earliestEnd('2026-11-06', workingDays(movedDays(defaultSettings)))).toBe('2026-11-11');
  });
});
