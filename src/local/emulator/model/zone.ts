/** Time zones and serial numbers: a day or a moment in a cell is a count of days since 30.12.1899 in the table's zone. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offset by UTC day, where it is the same the whole day. */
  readonly days: Map<number, number>;
}
const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  const zone = { format, days: new Map<number, number>() };
  zones.set(name, zone);
  return zone;
}

function exactOffset(zone: Zone, moment: number): number {
  const parts: Record<string, string> = {};
  for (const part of zone.format.formatToParts(moment)) parts[part.type] = part.value;
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
  const local = Date.UTC(2000, Number(parts['month']) - 1, Number(parts['day']), Number(parts['hour']));
  const shown = new Date(local);
  shown.setUTCFullYear(year, Number(parts['month']) - 1, Number(parts['day']));
  shown.setUTCMinutes(Number(parts['minute']), Number(parts['second']));
  return shown.getTime() - Math.floor(moment / 1000) * 1000;
}

/** `+03:00`: a zone given by its offset alone. */
function fixedOffset(name: string): number | undefined {
  const found = /^([+-])(\d{2}):(\d{2})$/.exec(name);
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000 : undefined;
}

/** Offset of local time from UTC at a moment, in milliseconds. */
export function offsetAt(name: string, moment: number): number {
  const fixed = fixedOffset(name);
  if (fixed !== undefined) return fixed;
  const zone = zoneOf(name);
  const day = Math.floor(moment / DAY);
  const known = zone.days.get(day);
  if (known !== undefined) return known;
  const start = exactOffset(zone, day * DAY);
  if (start === exactOffset(zone, (day + 1) * DAY - 1000)) {
    zone.days.set(day, start);
    return start;
  }
  return exactOffset(zone, moment);
}

/** Moment of a local time given as if it were UTC. A time skipped by a change of clocks moves forward. */
export function momentOfLocal(name: string, local: number): number {
  const first = local - offsetAt(name, local);
  const offset = offsetAt(name, first);
  return local - offset;
}

/** True when the name is a zone that this computer knows. */
export function isZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

export function serialOfLocal(local: number): number {
  return (local - EPOCH) / DAY;
}

export function localOfSerial(serial: number): number {
  return Math.round((serial * DAY + EPOCH) / 1000) * 1000;
}

export function serialOf(moment: number, zone: string): number {
  return serialOfLocal(moment + offsetAt(zone, moment));
}

export function momentOf(serial: number, zone: string): number {
  return momentOfLocal(zone, localOfSerial(serial));
}
