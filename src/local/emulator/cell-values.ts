/** Values of custom functions between the host's JSON and the script: dates as serial numbers here, as moments there. */
import type { Json } from '../host.ts';
import { momentOf, serialOf } from './model/zone.ts';

/** `{"$date": serial}` as the moment the script gets. */
export function inward(value: Json, zone: string): unknown {
  if (Array.isArray(value)) return (value as readonly Json[]).map((part) => inward(part, zone));
  if (typeof value !== 'object' || value === null) return value;
  if ('$date' in value) return { $ms: momentOf(Number((value as { $date: Json }).$date), zone) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inward(part as Json, zone)]));
}

/** The way back: moments become `{"$date": serial}`. */
export function outward(value: unknown, zone: string): Json {
  if (Array.isArray(value)) return (value as unknown[]).map((part) => outward(part, zone));
  if (typeof value === 'object' && value !== null && '$ms' in value)
    return { $date: serialOf((value as { $ms: number }).$ms, zone) };
  return value as Json;
}
