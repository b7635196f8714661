/** Rich text: a text whose stretches have links and styles of their own. */
import { defineClass, type Member } from './define.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import type { StyleState } from './text-styles.ts';

interface Run {
  readonly start: number;
  readonly end: number;
  readonly link?: string | null;
  readonly style?: StyleState;
}
export interface RichState {
  text: string;
  runs: Run[];
  /** A part of a longer text begins here. */
  readonly from?: number;
}

/** The runs of a text laid end to end: where two overlap, the later one wins. */
function flatRuns(state: RichState): Run[] {
  const cuts = new Set([0, state.text.length]);
  for (const run of state.runs) cuts.add(run.start).add(run.end);
  const sorted = [...cuts].sort((a, b) => a - b);
  const flat: Run[] = [];
  for (let at = 0; at + 1 < sorted.length; at += 1) {
    const [start = 0, end = 0] = [sorted[at], sorted[at + 1]];
    const over = state.runs.filter((run) => run.start <= start && run.end >= end);
    const link = over
      .map((run) => run.link)
      .filter((one) => one !== undefined)
      .pop();
    const style = Object.assign({}, ...over.map((run) => run.style ?? {})) as StyleState;
    flat.push({ start, end, style, ...(link === undefined ? {} : { link }) });
  }
  return flat;
}

/** Link of a stretch: the one that all of it has; null when there is none or there are several. */
function linkOf(state: RichState, start = 0, end = state.text.length): string | null {
  const links = new Set(
    flatRuns(state)
      .filter((run) => run.start < end && run.end > start)
      .map((run) => run.link ?? null),
  );
  return links.size === 1 ? ([...links][0] ?? null) : null;
}

function styleOf(state: RichState, start = 0, end = state.text.length): object {
  const runs = flatRuns(state).filter((run) => run.start < end && run.end > start);
  const [first] = runs;
  const shared = Object.entries(first?.style ?? {}).filter(([key, value]) =>
    runs.every((run) => run.style?.[key as keyof StyleState] === value),
  );
  return make('TextStyle', {
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    ...Object.fromEntries(shared),
  });
}

const RICH: Readonly<Record<string, Member<RichState>>> = {
  getText: (state) => state.text,
  getStartIndex: (state) => state.from ?? 0,
  getEndIndex: (state) => (state.from ?? 0) + state.text.length,
  getLinkUrl: linkOf,
  getTextStyle: styleOf,
  getRuns: (state) =>
    flatRuns(state).map((run) =>
      make('RichTextValue', {
        text: state.text.slice(run.start, run.end),
        runs: [{ ...run, start: 0, end: run.end - run.start }],
        from: run.start,
      }),
    ),
  copy: (state) => make('RichTextValueBuilder', { text: state.text, runs: [...state.runs] }),
};

/** Stretch of a setter: offsets first, or the whole text. */
function stretch(state: RichState, given: readonly unknown[]): { start: number; end: number; value: unknown } {
  if (given.length === 1) return { start: 0, end: state.text.length, value: given[0] };
  const [start, end, value] = given as [number, number, unknown];
  if (start < 0 || end > state.text.length || start >= end) throw exception('Illegal argument: offsets');
  return { start, end, value };
}

export function defineRichText(): void {
  defineClass<RichState>('Spreadsheet.RichTextValue', 'SpreadsheetApp.RichTextValue', RICH);
  defineClass<RichState>('Spreadsheet.RichTextValueBuilder', 'SpreadsheetApp.RichTextValueBuilder', {
    build: (state) => make('RichTextValue', { text: state.text, runs: [...state.runs] }),
    setText: (state, text: string) => {
      state.text = text;
      state.runs = [];
    },
    setLinkUrl: (state, ...given: unknown[]) => {
      const { start, end, value } = stretch(state, given);
      state.runs.push({ start, end, link: value as string | null });
    },
    setTextStyle: (state, ...given: unknown[]) => {
      const { start, end, value } = stretch(state, given);
      state.runs.push({ start, end, style: value === null ? {} : { ...stateOf<StyleState>(value) } });
    },
  });
}
