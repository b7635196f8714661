/** Snapshots of the demonstration on last year's reporting dates, counted from its own records by the same rules. */
import {
  INDICATORS,
  SCORE_KEYS,
  takeSnapshot,
  type IndicatorData,
  type Target,
} from '../../domain/indicators/index.ts';
import { MENTEE_ROLES } from '../dictionaries/index.ts';
import { indicatorSettingsOf } from '../indicators.ts';
import { roleOf } from '../programmes/answers-of.ts';
import { defaultSettings } from '../settings/index.ts';
import { valueColumn, type monitoring } from '../sheets/monitoring.ts';
import { settingsText, snapshotCells } from '../stored-snapshot.ts';
import type { SampleRow } from './define.ts';
import { menteeRows } from './mentees.ts';
import { mentorRows } from './mentors.ts';
import { pairRows } from './pairs.ts';
import { curatorRows } from './papers.ts';
import { questionnaireRows } from './plans.ts';
import { programmeRows } from './programmes.ts';
import { staffRows } from './staff.ts';
import { organizationRows, partnerRows } from './surroundings.ts';
import { targetRows } from './targets.ts';

const DATES = ['2025-12-20', '2026-05-20'] as const;

const records = <T extends { readonly id: string }>(rows: readonly T[]): { code: string; values: T }[] =>
  rows.map((values) => ({ code: values.id, values }));

function data(): IndicatorData {
  return {
    staff: records(staffRows),
    mentees: records(menteeRows),
    mentors: records(mentorRows),
    pairs: records(pairRows),
    programmes: records(programmeRows),
    organizations: records(organizationRows),
    curators: records(curatorRows),
    partners: records(partnerRows),
    answers: questionnaireRows.map((row) => ({
      code: row.id,
      values: {
        person: row.personRef,
        role: roleOf(row.personRef),
        pairRef: row.pairRef,
        stage: row.stage,
        answeredOn: row.answeredOn,
        scores: SCORE_KEYS.flatMap((key) => row[key] ?? []),
      },
    })),
    ownType: 'GENERAL',
    isTeacherCategory: (category) => MENTEE_ROLES[category] === 'teacher',
  };
}

function snapshotRow(date: string, index: number): SampleRow<typeof monitoring> {
  const settings = indicatorSettingsOf(defaultSettings);
  const facts = { date, takenOn: date, takenBy: 'КР-001', organizationType: 'GENERAL', settings };
  const typed = targetRows.map(({ indicator = '', year = 0, value = 0, act = '' }): Target => {
    return { indicator, year, value, level: 'municipal', act };
  });
  const snapshot = takeSnapshot(INDICATORS, data(), facts, typed);
  const values: Record<string, number> = {};
  for (const { indicator, value } of snapshot.figures) if (value !== undefined) values[valueColumn(indicator)] = value;
  const row = {
    id: `СН-00${index + 1}`,
    date,
    ...values,
    takenOn: date,
    takenBy: 'КР-001',
    organizationType: 'GENERAL',
    settings: settingsText(settings),
    ...snapshotCells(snapshot),
  };
  return row as SampleRow<typeof monitoring>;
}

export const monitoringRows: readonly SampleRow<typeof monitoring>[] = DATES.map(snapshotRow);
