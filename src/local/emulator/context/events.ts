/** Arguments of an execution: plain values for a call, an event object for a trigger. */
import { enumValue } from './enums.ts';
import { make } from './objects-made.ts';
import { type RangeState, makeRange } from './places.ts';

/** What the host passes: values, or the facts of an event. */
interface Payload {
  readonly values?: readonly unknown[];
  readonly event?: {
    readonly kind: 'open' | 'edit';
    readonly authMode: string;
    readonly range?: RangeState;
    readonly value?: unknown;
    readonly oldValue?: unknown;
  };
}

/** Dates come tagged with their moment. */
function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ms' in value) return new Date((value as { $ms: number }).$ms);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revive(part)]));
}

export function eventFor(payload: string): unknown[] {
  const { values, event } = JSON.parse(payload) as Payload;
  if (!event) return (values ?? []).map(revive);
  const shown: Record<string, unknown> = {
    authMode: enumValue('Script.AuthMode', event.authMode),
    source: event.authMode === 'NONE' ? undefined : make('Spreadsheet', {}),
  };
  if (event.range) shown['range'] = makeRange(event.range);
  // Only an edit of one cell brings its values (guides/triggers/events#edit).
  if (event.value !== undefined) shown['value'] = event.value;
  if (event.oldValue !== undefined) shown['oldValue'] = event.oldValue;
  return [shown];
}
