/** A reading in plain Russian, as it stands beside the deadline's own words; the grammar can read it back. */
import { formatDay } from '../day.ts';
import type { Day } from '../day.ts';
import type { Dependence, Every, Offset, PeriodUnit, Reading } from './reading.ts';

type Forms = readonly [one: string, few: string, many: string];

const UNITS: Readonly<Record<PeriodUnit, Forms>> = {
  day: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  week: ['неделю', 'недели', 'недель'],
  month: ['месяц', 'месяца', 'месяцев'],
  quarter: ['квартал', 'квартала', 'кварталов'],
  term: ['четверть', 'четверти', 'четвертей'],
  halfYear: ['полугодие', 'полугодия', 'полугодий'],
  year: ['год', 'года', 'лет'],
};

const LENGTHS: Readonly<Record<Offset['unit'], Forms>> = {
  day: ['дня', 'дней', 'дней'],
  workingDay: ['рабочего дня', 'рабочих дней', 'рабочих дней'],
  week: ['недели', 'недель', 'недель'],
  month: ['месяца', 'месяцев', 'месяцев'],
  year: ['года', 'лет', 'лет'],
};

function formFor(count: number, forms: Forms): string {
  const [tens, ones] = [count % 100, count % 10];
  if (tens >= 11 && tens <= 14) return forms[2];
  if (ones === 1) return forms[0];
  return ones >= 2 && ones <= 4 ? forms[1] : forms[2];
}

/** «раз в полугодие», «2 раза в месяц», «раз в 2 недели». */
export function describeEvery({ unit, count, times }: Every): string {
  if (unit === 'day' && count === 1 && times === 1) return 'каждый рабочий день';
  const turns = times === 1 ? 'раз' : `${times} ${formFor(times, ['раз', 'раза', 'раз'])}`;
  return `${turns} в ${count === 1 ? '' : `${count} `}${formFor(count, UNITS[unit])}`;
}

/** More days than this are told by their number and ends. */
const MOST_DAYS_SHOWN = 4;

/** «до 20.12.2026 и до 20.05.2027 включительно». */
function describeDays(days: readonly Day[]): string {
  const words = days.map((day) => `до ${formatDay(day)}`);
  const last = words[words.length - 1] ?? '';
  return `${words.length > 1 ? `${words.slice(0, -1).join(', ')} и ` : ''}${last} включительно`;
}

function describeRepeated({ due, every }: Reading): string {
  const turn = every ? describeEvery(every) : 'повторяется';
  const [first] = due;
  const last = due[due.length - 1];
  if (first === undefined || last === undefined) return `${turn}, внутри плана сроков нет`;
  if (due.length === 1 && every?.unit !== 'year') return `${turn}: единственный срок ${formatDay(first)}`;
  if (due.length <= MOST_DAYS_SHOWN) return `${describeDays(due)}, ${turn}`;
  return `${turn}: первый срок ${formatDay(first)}, последний ${formatDay(last)}, всего ${due.length}`;
}

function describeEvent({ event, relation, offset }: Dependence): string {
  const name = event === '' ? 'события (оно не названо)' : event;
  if (offset) {
    const length = `${offset.count} ${formFor(offset.count, LENGTHS[offset.unit])}`;
    return relation === 'before' ? `не позднее ${length} до ${name}` : `в течение ${length} после ${name}`;
  }
  return { before: `до события: ${name}`, after: `после события: ${name}`, during: `одновременно: ${name}` }[relation];
}

function describeKind(reading: Reading): string {
  const { kind, from, to, due, dependsOn } = reading;
  switch (kind) {
    case 'date':
      return describeDays(due);
    case 'range':
      return `с ${formatDay(from ?? '')} по ${formatDay(to ?? '')} включительно`;
    case 'recurring':
      return describeRepeated(reading);
    case 'ongoing':
      return from !== null && to !== null ? `постоянно, с ${formatDay(from)} по ${formatDay(to)}` : 'постоянно';
    case 'dependent':
      return dependsOn ? describeEvent(dependsOn) : 'после события';
    case 'external':
      return 'по другому плану';
    case 'onDemand':
      return 'по мере необходимости';
    case 'unknown':
      return 'не распознано';
  }
}

/** The reading in words; what was assumed follows in brackets, and an unread text is followed by the reason. */
export function describeReading(reading: Reading): string {
  const words = describeKind(reading);
  if (reading.kind === 'unknown') return `${words}: ${reading.reason ?? ''}`;
  return reading.assumed.length > 0 ? `${words} (предположительно)` : words;
}
