/** Date of a script: the host's clock, local time in the time zone of the manifest whatever the computer's is. */
import { call } from './bridge.ts';
import { sleptMilliseconds } from './utilities.ts';

type Part = 'FullYear' | 'Month' | 'Date' | 'Hours' | 'Minutes' | 'Seconds' | 'Milliseconds' | 'Day';
const PARTS: readonly Part[] = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Day'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HALF_HOUR = 1_800_000;

const Native = Date;
const known = new Map<number, number>();
let zone = 'UTC';

/** Offset of the script's zone, asked of the host once per half an hour of time seen. */
function offset(moment: number): number {
  if (Number.isNaN(moment)) return 0;
  const slot = Math.floor(moment / HALF_HOUR);
  let found = known.get(slot);
  if (found === undefined) {
    found = call('offset', zone, slot * HALF_HOUR) as number;
    known.set(slot, found);
  }
  return found;
}

function momentOf(local: number): number {
  if (Number.isNaN(local)) return Number.NaN;
  const first = local - offset(local);
  return local - offset(first);
}

/** A Date whose UTC fields are the local fields of `date`. */
function shifted(date: Date): Date {
  const moment = Native.prototype.getTime.call(date);
  return new Native(moment + offset(moment));
}

function two(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

function dateText(date: Date): string {
  const local = shifted(date);
  const year = local.getUTCFullYear();
  return `${DAYS[local.getUTCDay()]} ${MONTHS[local.getUTCMonth()]} ${two(local.getUTCDate())} ${year < 0 ? `-${two(-year, 6)}` : two(year, 4)}`;
}

function timeText(date: Date): string {
  const local = shifted(date);
  const minutes = Math.round(offset(date.getTime()) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  const size = Math.abs(minutes);
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' })
    .formatToParts(date.getTime())
    .find((part) => part.type === 'timeZoneName')?.value;
  const clock = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`;
  return `${clock} GMT${sign}${two(Math.floor(size / 60))}${two(size % 60)} (${name ?? zone})`;
}

type Setter = (this: Date, ...values: number[]) => number;

/** Getters and setters of local time, over those of UTC. */
function localMembers(): Record<string, (this: Date, ...values: number[]) => unknown> {
  const members: Record<string, (this: Date, ...values: number[]) => unknown> = {};
  for (const part of PARTS) {
    members[`get${part}`] = function (this: Date) {
      return shifted(this)[`getUTC${part}`]();
    };
    if (part === 'Day') continue;
    const set = Native.prototype[`setUTC${part}`] as Setter;
    members[`set${part}`] = function (this: Date, ...values: number[]) {
      const local = shifted(this);
      set.apply(local, values);
      return this.setTime(momentOf(local.getTime()));
    };
  }
  return members;
}

function isValid(date: Date): boolean {
  return !Number.isNaN(Native.prototype.getTime.call(date));
}

const SHOWN: Readonly<Record<string, (this: Date, ...values: never[]) => unknown>> = {
  getTimezoneOffset(this: Date) {
    return -offset(this.getTime()) / 60_000;
  },
  getYear(this: Date) {
    return this.getFullYear() - 1900;
  },
  toString(this: Date) {
    return isValid(this) ? `${dateText(this)} ${timeText(this)}` : 'Invalid Date';
  },
  toDateString(this: Date) {
    return isValid(this) ? dateText(this) : 'Invalid Date';
  },
  toTimeString(this: Date) {
    return isValid(this) ? timeText(this) : 'Invalid Date';
  },
};

/** toLocale…String follow the script's zone where the caller names none. */
function localeMember(
  name: 'toLocaleString' | 'toLocaleDateString' | 'toLocaleTimeString',
): (this: Date, ...values: never[]) => unknown {
  const native = Native.prototype[name] as (this: Date, locale?: string, options?: object) => string;
  return function (this: Date, locale?: string, options?: object) {
    return native.call(this, locale, { timeZone: zone, ...options });
  } as (this: Date, ...values: never[]) => unknown;
}

/** A text without a zone is local time, except a bare ISO day. */
function parse(text: string): number {
  const zoned =
    /(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC)\s*(?:\(.*\))?$/i.test(text.trim()) && !/^\d{4}-\d{2}(-\d{2})?$/.test(text.trim());
  const isoDay = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text.trim());
  if (zoned || isoDay) return Native.parse(text);
  const asUtc = Native.parse(/^\d{4}-\d{2}-\d{2}T/.test(text.trim()) ? `${text.trim()}Z` : `${text} UTC`);
  return momentOf(asUtc);
}

function momentFrom(values: readonly unknown[]): number {
  if (values.length === 1) {
    const [value] = values;
    if (Object.prototype.toString.call(value) === '[object Date]') return (value as Date).getTime();
    const primitive = typeof value === 'object' && value !== null ? (value as object).valueOf() : value;
    return typeof primitive === 'string' ? parse(primitive) : Number(primitive);
  }
  return momentOf(Native.UTC(...(values.map(Number) as Parameters<typeof Date.UTC>)));
}

/** Puts the script's Date in place. `fixed` says that the host's clock is not the computer's. */
export function installClock(global: Record<string, unknown>, timeZone: string, fixed: boolean): void {
  zone = timeZone;
  const now = (): number => (fixed ? (call('now') as number) : Native.now()) + sleptMilliseconds();
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(Native.prototype, name, { value, writable: true, configurable: true, enumerable: false });
  };
  for (const [name, value] of Object.entries({ ...localMembers(), ...SHOWN })) define(name, value);
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const)
    define(name, localeMember(name));
  const ScriptDate = function (this: unknown, ...values: unknown[]): unknown {
    if (new.target === undefined) return new Native(now()).toString();
    const moment = values.length === 0 ? now() : momentFrom(values);
    return Reflect.construct(Native, [moment], new.target);
  };
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  Object.defineProperty(ScriptDate, 'length', { value: 7 });
  Object.assign(ScriptDate, { now, parse, UTC: Native.UTC });
  for (const name of ['now', 'parse', 'UTC']) Object.defineProperty(ScriptDate, name, { enumerable: false });
  Object.defineProperty(ScriptDate, 'prototype', { value: Native.prototype, writable: false });
  Object.defineProperty(Native.prototype, 'constructor', {
    value: ScriptDate,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  Object.defineProperty(global, 'Date', { value: ScriptDate, writable: true, configurable: true, enumerable: false });
}
