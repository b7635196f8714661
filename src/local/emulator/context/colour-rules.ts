/** Conditional formatting: rules, their conditions and the builder. */
import { colour } from './colours.ts';
import { CONDITIONS, type ConditionState } from './conditions.ts';
import { defineClass, type Member } from './define.ts';
import { enumName, enumValue } from './enums.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, makeRange, placeOf } from './places.ts';
import { shownValue } from './validation.ts';

interface Point {
  readonly color: string;
  readonly type?: string;
  readonly value?: string;
}
interface Paint {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
}
interface RuleState extends ConditionState {
  areas: RangeState[];
  paint: Paint;
  gradient?: { min?: Point; mid?: Point; max?: Point };
}

function copyOf(state: RuleState): RuleState {
  return {
    areas: [...state.areas],
    type: state.type ?? '',
    values: [...state.values],
    paint: { ...state.paint },
    ...(state.gradient ? { gradient: { ...state.gradient } } : {}),
  };
}

function hasCondition(state: RuleState): boolean {
  return state.type !== undefined && state.type !== '';
}

const READING: Readonly<Record<string, Member<RuleState>>> = {
  copy: (state) => make('ConditionalFormatRuleBuilder', copyOf(state)),
  getRanges: (state) => state.areas.map(makeRange),
  getBooleanCondition: (state) => (hasCondition(state) && !state.gradient ? make('BooleanCondition', state) : null),
  getGradientCondition: (state) => (state.gradient ? make('GradientCondition', state) : null),
};

type PaintKey = keyof Paint;

function paint(key: PaintKey, read: (value: unknown) => unknown): Member<RuleState> {
  return (state: RuleState, value: unknown) => {
    const next: Record<string, unknown> = { ...state.paint };
    const kept = read(value);
    if (kept === null || kept === undefined) delete next[key];
    else next[key] = kept;
    state.paint = next as Paint;
  };
}

function point(name: 'min' | 'mid' | 'max'): Member<RuleState> {
  return (state: RuleState, color: string, type?: object, value?: string) => {
    const made: Point = {
      color: colour(color) ?? '#ffffff',
      ...(type ? { type: enumName(type) } : {}),
      ...(value === undefined ? {} : { value }),
    };
    state.gradient = { ...state.gradient, [name]: made };
  };
}

/** Without ranges live refuses at build(), in these words; without a condition it is not known (live-check): refused too. */
function build(state: RuleState): object {
  if (state.areas.length === 0) throw exception('Ranges must have at least one range.');
  if (!hasCondition(state) && !state.gradient) throw exception('Conditional format rule must have a condition.');
  return make('ConditionalFormatRule', copyOf(state));
}

const same = (value: unknown): unknown => value;

function gradientMember(name: 'min' | 'mid' | 'max'): Record<string, Member<RuleState>> {
  const Word = { min: 'Min', mid: 'Mid', max: 'Max' }[name];
  const read = (state: RuleState): Point | undefined => state.gradient?.[name];
  return {
    [`get${Word}Color`]: (state) => read(state)?.color ?? '',
    [`get${Word}ColorObject`]: (state) => make('Color', { hex: read(state)?.color ?? '#ffffff' }),
    [`get${Word}Type`]: (state) => {
      const type = read(state)?.type;
      return type === undefined ? null : enumValue('Spreadsheet.InterpolationType', type);
    },
    [`get${Word}Value`]: (state) => read(state)?.value ?? '',
  };
}

export function defineColourRules(): void {
  defineClass<RuleState>('Spreadsheet.ConditionalFormatRule', 'SpreadsheetApp.ConditionalFormatRule', READING);
  defineClass<RuleState>('Spreadsheet.ConditionalFormatRuleBuilder', 'SpreadsheetApp.ConditionalFormatRuleBuilder', {
    ...READING,
    ...CONDITIONS,
    build,
    setRanges: (state: RuleState, ranges: readonly object[]) => {
      state.areas = ranges.map((range) => placeOf(stateOf<RangeState>(range)));
    },
    setBackground: paint('background', colour),
    setFontColor: paint('color', colour),
    setBackgroundObject: paint('background', (value) => (value === null ? null : stateOf<{ hex: string }>(value).hex)),
    setFontColorObject: paint('color', (value) => (value === null ? null : stateOf<{ hex: string }>(value).hex)),
    setBold: paint('bold', same),
    setItalic: paint('italic', same),
    setUnderline: paint('underline', same),
    setStrikethrough: paint('strike', same),
    setGradientMinpoint: point('min'),
    setGradientMinpointWithValue: point('min'),
    setGradientMidpointWithValue: point('mid'),
    setGradientMaxpoint: point('max'),
    setGradientMaxpointWithValue: point('max'),
  });
  defineClass<RuleState>('Spreadsheet.BooleanCondition', 'SpreadsheetApp.BooleanCondition', {
    getCriteriaType: (state) => enumValue('Spreadsheet.BooleanCriteria', state.type ?? ''),
    getCriteriaValues: (state) =>
      state.values.map((value) =>
        typeof value === 'object' && value !== null && '$relative' in value
          ? enumValue('Spreadsheet.RelativeDate', String((value as { $relative: unknown }).$relative))
          : shownValue(value),
      ),
    getBackground: (state) => state.paint.background ?? null,
    getFontColor: (state) => state.paint.color ?? null,
    getBold: (state) => state.paint.bold ?? null,
    getItalic: (state) => state.paint.italic ?? null,
    getUnderline: (state) => state.paint.underline ?? null,
    getStrikethrough: (state) => state.paint.strike ?? null,
  });
  defineClass<RuleState>('Spreadsheet.GradientCondition', 'SpreadsheetApp.GradientCondition', {
    ...gradientMember('min'),
    ...gradientMember('mid'),
    ...gradientMember('max'),
  });
}
