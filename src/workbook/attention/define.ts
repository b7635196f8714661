/** How a rule of «Требует внимания» is described: one a file, with a line of its own in the dictionary of that name. */
import type { Day } from '../../domain/day.ts';
import { plural } from '../../domain/russian/plural.ts';
import type { Book } from '../book.ts';
import type { Census } from '../checks/census/census.ts';
import type { SheetKey } from '../define.ts';

/** Views of the panel that an action may open. */
export type AttentionPlace =
  | 'card'
  | 'order'
  | 'newDocument'
  | 'addPair'
  | 'meeting'
  | 'programme'
  | 'matchOne'
  | 'documents'
  | 'monitoring'
  | 'settings'
  | 'sheets'
  | 'matching'
  | 'roadmap';

/** The one thing to do about a line: go to a cell, or begin the paper in the panel. */
export type AttentionAction =
  | {
      readonly kind: 'show';
      readonly label: string;
      readonly sheet: SheetKey;
      readonly record: string;
      readonly column?: string;
    }
  | { readonly kind: 'open'; readonly label: string; readonly place: AttentionPlace; readonly record?: string };

/** What a rule found. */
export interface AttentionFinding {
  readonly sheet: SheetKey;
  readonly record: string;
  /** Person or pair, as the table calls it. */
  readonly who: string;
  /** One short sentence without a full stop. */
  readonly fact: string;
  /** Days that have passed; below zero, days that are left. */
  readonly days: number;
  readonly action: AttentionAction;
}

/** A finding with the rule it comes from. */
export interface AttentionLine extends AttentionFinding {
  /** Code of the line on «Справочники». */
  readonly rule: string;
  /** The line as the school calls it. */
  readonly title: string;
}

/** What a rule is given. */
export interface AttentionScope {
  readonly book: Book;
  readonly census: Census;
  readonly today: Day;
  /** Days of the line in force. */
  readonly days: number;
}

export interface AttentionRule {
  /** Code of the built-in line of «Требует внимания». */
  readonly code: string;
  /** Sheets whose absence switches the rule off. */
  readonly needs: readonly SheetKey[];
  find(scope: AttentionScope): AttentionFinding[];
}

/** Declares a rule; only checks types. */
export function defineAttention(rule: AttentionRule): AttentionRule {
  return rule;
}

/** «34 дня», «сегодня», «осталось 9 дней». */
export function daysText(days: number): string {
  if (days === 0) return 'сегодня';
  const count = Math.abs(days);
  const text = `${count} ${plural(count, 'день', 'дня', 'дней')}`;
  return days > 0 ? text : `осталось: ${text}`;
}

/** Opens the card of a record. */
export function openCard(label: string, record: string): AttentionAction {
  return { kind: 'open', label, place: 'card', record };
}
