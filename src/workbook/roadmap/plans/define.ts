/** How a ready plan is written down: sections with lines «номер, мероприятие, срок дословно, ответственные, результат». */
import type { PlanPeriod } from '../../../domain/deadlines/index.ts';

/** Codes of «Ответственные» joined by spaces. */
export type Roles = string;

export type PlanLine =
  | readonly [num: string, title: string, deadline: string, roles: Roles, result: string]
  /** The last one is the number of the item that this one hangs on. */
  | readonly [num: string, title: string, deadline: string, roles: Roles, result: string, follows: string];

export interface PlanTemplate {
  readonly code: string;
  readonly title: string;
  /** Who it is for, a sentence. */
  readonly purpose: string;
  readonly level: 'ORGANIZATION' | 'DISTRICT';
  /** The days its deadlines were written for. */
  readonly period: PlanPeriod;
  /** Whether it runs along school or calendar years: a plan moved to the other kind has its dates put inside it. */
  readonly year: 'school' | 'calendar';
  readonly sections: readonly { readonly title: string; readonly lines: readonly PlanLine[] }[];
}
