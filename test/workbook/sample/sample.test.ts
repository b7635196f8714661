import { describe, expect, it } from 'vitest';
import { workingDays } from '../../../src/domain/pairs/notice.ts';
import { needsNotice } from '../../../src/domain/pairs/end-reasons.ts';
import { formRules } from '../../../src/domain/pairs/forms.ts';
import { groupFaults } from '../../../src/domain/pairs/groups.ts';
import { roleModelRules } from '../../../src/domain/pairs/role-models.ts';
import { PAIR_STATES } from '../../../src/domain/pairs/states.ts';
import { pairState } from '../../../src/domain/pairs/state.ts';
import { minorOn } from '../../../src/domain/people/age.ts';
import { termFault } from '../../../src/domain/programmes/term.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { builtInDictionaries } from '../../../src/workbook/dictionaries/index.ts';
import { findCode } from '../../../src/workbook/kinds/index.ts';
import { readTable, type Table } from '../../../src/workbook/rows.ts';
import {
  DEMONSTRATION_DAY,
  demonstration,
  demonstrationCells,
  demonstrationSettings,
  planted,
} from '../../../src/workbook/sample/index.ts';
import { settingDefinitions, settingsFrom, TYPED_VALUE } from '../../../src/workbook/settings/index.ts';
import { sheetOf, sheets } from '../../../src/workbook/sheets/index.ts';
import type { SheetKey } from '../../../src/workbook/define.ts';
import { names } from '../kinds/cells.ts';

/** The demonstration as it would be read from its sheet. */
function tableOf(key: SheetKey): Table {
  const sheet = sheetOf(key);
  const keys = Object.keys(sheet.columns);
  const header: Cell[] = keys.map((column) => sheet.columns[column]!.header);
  const body = demonstrationCells(key).map(({ cells }) => keys.map((column) => cells[column] ?? ''));
  return readTable(sheet, { sheetId: 1, title: sheet.title, grid: [header, ...body] }, names);
}

const tables = Object.fromEntries(sheets.map(({ key }) => [key, tableOf(key)])) as Record<SheetKey, Table>;

describe('the demonstration school', () => {
  it('has forty teachers, fourteen mentors, eighteen mentees', () => {
    expect(demonstration.staff).toHaveLength(40);
    expect(demonstration.mentors).toHaveLength(14);
    expect(demonstration.mentees).toHaveLength(18);
    expect(demonstration.mentees.filter(({ category }) => category === 'PUPIL').length).toBeGreaterThanOrEqual(6);
    expect(new Set(demonstration.mentees.map(({ category }) => category)).size).toBeGreaterThanOrEqual(5);
  });
  it('gives every record a code of its own, in order', () => {
    for (const { key, prefix } of sheets) {
      const codes = demonstrationCells(key).map(({ code }) => code);
      expect(codes).toEqual(codes.map((_, index) => `${prefix}-${String(index + 1).padStart(3, '0')}`));
    }
  });
  it('is understood without a finding, except where a mistake is planted', () => {
    const found = Object.values(tables).flatMap(({ rows }) =>
      rows.flatMap(({ problems }) =>
        problems.map(({ sheet, record, column, code }) => `${sheet} ${record} ${column} ${code}`),
      ),
    );
    const expected = planted
      .filter(({ issue }) => issue.startsWith('cell.'))
      .map(({ sheet, record, column, issue }) => `${sheet} ${record} ${column} ${issue}`);
    expect(found.sort()).toEqual(expected.sort());
  });
  it('fills every required cell, except where a blank is planted', () => {
    const blank = sheets.flatMap(({ key, columns }) =>
      tables[key].rows.flatMap(({ code, cells }) =>
        Object.entries(columns)
          .filter(
            ([column, { required, shown }]) => required === true && shown !== true && (cells[column] ?? '') === '',
          )
          .map(([column]) => `${key} ${code} required.${column}`),
      ),
    );
    expect(blank).toEqual(
      planted
        .filter(({ issue }) => issue.startsWith('required.'))
        .map(({ sheet, record, issue }) => `${sheet} ${record} ${issue}`),
    );
  });
  it('plants a handful of mistakes, each in a record that is there', () => {
    expect(planted.length).toBeGreaterThanOrEqual(3);
    expect(planted.length).toBeLessThanOrEqual(8);
    for (const { sheet, record, column } of planted) {
      expect(tables[sheet].byCode.has(record)).toBe(true);
      expect(sheetOf(sheet).columns).toHaveProperty(column);
    }
  });
  it('keeps typed values the same through cells and back, mistakes aside', () => {
    for (const [key, rows] of Object.entries(demonstration)) {
      for (const row of rows as readonly Record<string, unknown>[]) {
        const read = tables[key as SheetKey].byCode.get(String(row['id']))?.values as Record<string, unknown>;
        for (const [column, value] of Object.entries(row)) {
          const isPlanted = planted.some(
            (one) => one.sheet === key && one.record === row['id'] && one.column === column,
          );
          if (!isPlanted) expect(read[column], `${key} ${String(row['id'])} ${column}`).toEqual(value);
        }
      }
    }
  });
  it('refers only to records that are there', () => {
    for (const { key, columns } of sheets) {
      for (const { values } of tables[key].rows) {
        for (const [column, { kind }] of Object.entries(columns)) {
          const rule = kind.native ?? kind.offers;
          if (rule?.kind !== 'records') continue;
          const value = (values as Record<string, unknown>)[column];
          for (const code of value === undefined ? [] : [value].flat())
            expect(tables[rule.sheet].byCode.has(String(code)), String(code)).toBe(true);
        }
      }
    }
    for (const { personRef } of demonstration.consents) {
      const prefix = findCode(personRef ?? '')?.prefix;
      const home = sheets.find((sheet) => sheet.prefix === prefix)!;
      expect(tables[home.key].byCode.has(personRef ?? ''), personRef).toBe(true);
    }
  });
  it('shows a teacher’s own columns on the rows of mentors and mentees', () => {
    const cells = demonstrationCells('mentors').find(({ code }) => code === 'НК-001')!.cells;
    expect(cells['fullName']).toBe('Сафина Гульнара Ильдаровна');
    expect(cells['staffRef']).toBe('ПД-003 · Сафина Г. И.');
    expect(demonstrationCells('pairs')[0]!.cells['mentorRef']).toBe('НК-001 · Сафина Г. И.');
  });
  it('is marked as a demonstration and needs no further answer', () => {
    const rows = Object.entries(demonstrationSettings).map(([code, cell]) => ({
      code,
      cells: { [TYPED_VALUE]: cell },
    }));
    const settings = settingsFrom({ rows });
    expect(settings.demonstration).toBe(true);
    for (const { key, whenAsked } of settingDefinitions)
      if (whenAsked === 'setup') expect(settings.isSet(key), key).toBe(true);
  });
});

describe('pairs of the demonstration', () => {
  const addWorkingDays = workingDays();
  const programmeOf = (pair: string) =>
    demonstration.programmes.find(({ pairRefs, cancelledOn }) => pairRefs?.includes(pair) && cancelledOn === undefined);
  const birthYearOf = (code: string | undefined): number | undefined => {
    const key = code?.startsWith('НК') ? 'mentors' : 'mentees';
    const cell = demonstrationCells(key).find((one) => one.code === code)?.cells['birthYear'];
    return typeof cell === 'number' ? cell : undefined;
  };
  const stateOf = (pair: (typeof demonstration.pairs)[number]) => {
    const programme = programmeOf(pair.id);
    const minors = [pair.mentorRef, pair.menteeRef]
      .map(birthYearOf)
      .map((year) => year !== undefined && minorOn(year, DEMONSTRATION_DAY) !== 'no');
    return pairState(
      {
        ...pair,
        representativeConsentOn: pair.parentConsentOn,
        needsRepresentative: minors.includes(true),
        labourCode: formRules(pair.form ?? '')?.labourCode === true,
        inJobFunction: demonstration.mentors.find(({ id }) => id === pair.mentorRef)?.inJobFunction === true,
        programmeApprovedOn: programme?.approvedOn,
        programmeEndsOn: programme?.endsOn,
        hasResults: pair.results !== undefined,
        hasEndReason: pair.endReason !== undefined,
        noticeReason: needsNotice(pair.endReason),
        addWorkingDays,
      },
      DEMONSTRATION_DAY,
    ).state;
  };

  it('are in every state', () => {
    const states = new Set(demonstration.pairs.map(stateOf));
    expect(PAIR_STATES.map(({ code }) => code).filter((code) => !states.has(code))).toEqual([]);
  });
  it.each([
    ['ПР-001', 'ACTIVE'],
    ['ПР-004', 'ASSIGNED'],
    ['ПР-005', 'AGREED'],
    ['ПР-006', 'PROPOSED'],
    ['ПР-007', 'PAUSED'],
    ['ПР-008', 'TERMINATED'],
    ['ПР-009', 'COMPLETED'],
    ['ПР-010', 'REJECTED'],
    ['ПР-013', 'AGREED'],
    ['ПР-015', 'PROPOSED'],
  ])('%s is %s', (code, state) => {
    expect(stateOf(demonstration.pairs.find(({ id }) => id === code)!)).toBe(state);
  });
  it('make two groups without a fault', () => {
    const groups = new Set(
      demonstration.pairs.map(({ groupCode }) => groupCode).filter((group) => group !== undefined),
    );
    expect(groups.size).toBe(2);
    for (const group of groups) {
      const members = demonstration.pairs
        .filter(({ groupCode }) => groupCode === group)
        .map((pair) => ({
          mentor: pair.mentorRef,
          mentee: pair.menteeRef,
          form: pair.form,
          orderNumber: pair.orderNumber,
          orderOn: pair.orderOn,
        }));
      expect(groupFaults(members)).toEqual([]);
    }
  });
  it('have role models of their forms', () => {
    for (const { id, form, roleModel } of demonstration.pairs) {
      expect(roleModelRules(roleModel ?? '')?.forms, id).toContain(form);
    }
  });
  it('have programmes of a lawful term, not before the order', () => {
    for (const { id, startsOn, endsOn, pairRefs } of demonstration.programmes) {
      expect(termFault(startsOn!, endsOn!), id).toBeUndefined();
      for (const code of pairRefs ?? []) {
        const pair = demonstration.pairs.find((one) => one.id === code);
        expect(startsOn! >= pair!.orderOn!, id).toBe(true);
      }
    }
  });
});

it('a dictionary without lines does not stop the demonstration', () => {
  const cells = demonstrationCells('pairs', { lines: () => [], peopleMode: 'names' })[0]!.cells;
  expect(cells['form']).toBe('TEACHER_TEACHER');
  expect(builtInDictionaries('forms').length).toBeGreaterThan(0);
});
