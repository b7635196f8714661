/** A snapshot as «Мониторинг» keeps it: its text in chunks over the columns of data. */
import { snapshotText, type IndicatorSettings, type Snapshot } from '../domain/indicators/index.ts';
import type { Cell } from './cell.ts';

/** Characters of data a cell takes: a cell holds 50,000. */
const CHUNK = 45_000;
const CHUNKS = 8;

/** Cells with the data; the mark in front keeps them from looking like a formula. Undefined when it does not fit. */
export function snapshotCells(snapshot: Snapshot): Record<string, Cell> | undefined {
  const text = snapshotText(snapshot, CHUNK * CHUNKS);
  if (text === undefined) return undefined;
  const cells: Record<string, Cell> = {};
  for (let index = 0; index * CHUNK < text.length; index++)
    cells[`data${index + 1}`] = `#${text.slice(index * CHUNK, (index + 1) * CHUNK)}`;
  return cells;
}

/** Boundaries in force, for whoever reads the row. */
export function settingsText({ limits, ...settings }: IndicatorSettings): string {
  const parts = [
    `до ${limits.youngAge} лет${limits.youngAgeInclusive ? ' включительно' : ''}`,
    `стаж до ${limits.youngSpecialistMonths} месяцев`,
    settings.firstIndicatorBase === 'underAge' ? 'показатель 1 – все до этого возраста' : 'показатель 1 – и по стажу',
    settings.period === 'schoolYear' ? 'программы с 1 сентября' : 'программы с 1 января',
    `удовлетворён с ${String(settings.satisfiedFrom).replace('.', ',')}`,
    ...(settings.introductionNeedsPair ? ['внедрившая – с приказом о паре'] : []),
    settings.childrenBase === 'pupils' ? 'Ф1 и Ф2 от обучающихся' : 'Ф1 и Ф2 от детей территории',
  ];
  return parts.join('; ');
}
