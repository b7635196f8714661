/** A reading as one line, so that tables of cases stay readable. */
import type { Reading } from '../../../src/domain/deadlines/index.ts';

const MOST_DAYS = 5;

function details(reading: Reading): string {
  const { kind, due, from, to, dependsOn } = reading;
  if (kind === 'ongoing' || kind === 'range') return `${from} … ${to}`;
  if (dependsOn) {
    const { offset, relation, event } = dependsOn;
    return `${relation}${offset ? ` ${offset.count} ${offset.unit}` : ''}: ${event}`;
  }
  return due.length > MOST_DAYS ? `${due[0]} … ${due[due.length - 1]} (${due.length})` : due.join(' ');
}

/** «recurring 2026-12-20 2027-05-20 ?»: kind, days, and a question mark when something was assumed. */
export function meaningOf(reading: Reading): string {
  if (reading.kind === 'unknown') return reading.reason ?? '';
  return [reading.kind, details(reading), reading.assumed.length > 0 ? '?' : '']
    .filter((part) => part !== '')
    .join(' ');
}
