/** Ready plans: offered, shown with every changed date, and written into «Дорожная карта» for the chosen year. */
import * as z from 'zod/mini';
import { describeReading, moveIntoPlan, type PlanPeriod } from '../../domain/deadlines/index.ts';
import { isDay, schoolYearOf } from '../../domain/day.ts';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import { titleOfCode } from '../../workbook/kinds/choice.ts';
import { correctionsOf } from '../../workbook/roadmap/items.ts';
import type { PlanTemplate } from '../../workbook/roadmap/plans/define.ts';
import { calendarOf, planOf, schoolOf } from '../../workbook/roadmap/reading-context.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { addItemChanges, removeItemChanges, rowsOfYear, settingChange, type NewItem } from './new-items.ts';

export interface PlanChoice {
  readonly code: string;
  readonly title: string;
  readonly purpose: string;
  readonly items: number;
}

export interface PlanChoices {
  readonly plans: readonly PlanChoice[];
  /** Days of the current plan. */
  readonly from: string;
  readonly to: string;
}

export const planChoices = defineCommand({
  id: 'planChoices',
  title: 'Готовые планы',
  hint: 'Перечисляет готовые дорожные карты.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): PlanChoices {
    const book = openBook(ports);
    const plans = ports.assets.plans().map(({ code, title, purpose, sections }) => ({
      code,
      title,
      purpose,
      items: sections.reduce((sum, { lines }) => sum + lines.length, 0),
    }));
    return { plans, ...planOf(book.settings, undefined, ports.today) };
  },
});

/** One line of a plan as it will stand in the chosen year. */
export interface PreviewedItem {
  readonly num: string;
  readonly section: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly reading: string;
  readonly isChanged: boolean;
  readonly isAssumed: boolean;
  readonly note: string;
}

export interface PlanPreview {
  readonly title: string;
  readonly items: readonly PreviewedItem[];
  /** Items of that year standing on the sheet already. */
  readonly standing: number;
}

function templateOf(ports: Ports, code: string): PlanTemplate {
  const found = ports.assets.plans().find((plan) => plan.code === code);
  if (!found) throw new UserError('plan.unknown', 'Такого готового плана нет. Закройте панель и откройте её снова.');
  return found;
}

function periodOf(from: string, to: string): PlanPeriod {
  if (isDay(from) && isDay(to) && from < to) return { from, to };
  throw new UserError('plan.period', 'Укажите первый и последний день плана: конец должен быть позже начала.');
}

/** School year under which the items of a plan stand: the current one when the plan touches it. */
function yearOf(book: OpenBook, { from, to }: PlanPeriod): string {
  const current = book.settings.schoolYear;
  if (current === undefined) return schoolYearOf(from);
  const first = Number(current.slice(0, 4));
  return from <= `${first + 1}-08-31` && to >= `${first}-09-01` ? current : schoolYearOf(from);
}

function moved(template: PlanTemplate, plan: PlanPeriod, book: OpenBook, today: string) {
  const { settings } = book;
  const context = {
    plan,
    today,
    calendar: calendarOf(settings),
    school: schoolOf(settings),
    corrections: correctionsOf(book),
  };
  return template.sections.flatMap(({ title: section, lines }) =>
    lines.map((line) => ({ section, line, deadline: moveIntoPlan(line[2], template, context) })),
  );
}

const PERIOD = { code: z.string(), from: z.string(), to: z.string() };

export const planPreview = defineCommand({
  id: 'planPreview',
  title: 'Просмотр готового плана',
  hint: 'Показывает пункты плана и каждый изменённый срок.',
  input: z.object(PERIOD),
  writes: false,
  run(ports: Ports, { code, from, to }): PlanPreview {
    const plan = periodOf(from, to);
    const template = templateOf(ports, code);
    const book = openBook(ports);
    const items = moved(template, plan, book, ports.today).map(({ section, line, deadline }): PreviewedItem => ({
      num: line[0],
      section,
      title: line[1],
      before: line[2],
      after: deadline.text,
      reading: describeReading(deadline.reading),
      isChanged: deadline.isChanged,
      isAssumed: deadline.reading.assumed.length > 0,
      note: deadline.note ?? '',
    }));
    return { title: template.title, items, standing: rowsOfYear(book, yearOf(book, plan)).length };
  },
});

export interface TakenPlan {
  readonly added: number;
  readonly removed: number;
  readonly conflicts: readonly string[];
}

export const takePlan = defineCommand({
  id: 'takePlan',
  title: 'Взять готовый план',
  hint: 'Записывает выбранные пункты готового плана в дорожную карту.',
  input: z.object({
    ...PERIOD,
    /** Numbers of items left out. */
    without: z.array(z.string()),
    /** Deadlines that the curator wrote otherwise, by number. */
    deadlines: z.record(z.string(), z.string()),
    /** Whether the items standing for that year give way. */
    replace: z.boolean(),
  }),
  writes: true,
  run(ports: Ports, { code, from, to, without, deadlines, replace }): TakenPlan {
    const plan = periodOf(from, to);
    const template = templateOf(ports, code);
    const done = execute(ports, (book) => {
      const year = yearOf(book, plan);
      const roles = book.context.lines('responsibleRoles');
      const level = titleOfCode(book.context.lines('levels'), template.level);
      const items = moved(template, plan, book, ports.today)
        .filter(({ line }) => without.indexOf(line[0]) < 0)
        .map(({ section, line, deadline }): NewItem => ({
          num: line[0],
          section,
          title: line[1],
          deadlineText: deadlines[line[0]] ?? deadline.text,
          responsible: line[3]
            .split(' ')
            .map((role) => titleOfCode(roles, role))
            .join('; '),
          resultDoc: line[4],
          level,
          ...(line[5] === undefined ? {} : { follows: line[5] }),
        }));
      if (items.length === 0) throw new UserError('plan.nothing', 'Отметьте хотя бы один пункт плана.');
      const leaving = replace ? rowsOfYear(book, year) : [];
      const changes = [
        ...removeItemChanges(book, leaving),
        ...addItemChanges(book, items, year),
        ...headerChanges(book, plan, year),
      ];
      const result = { added: items.length, removed: leaving.length };
      return { title: `В дорожную карту взят план «${template.title}»`, changes, result };
    });
    refreshShown(ports);
    return { ...done.result, conflicts: done.conflicts.map(({ message }) => message) };
  },
});

/** A plan that is no usual school year leaves its days on «Настройки», so that months are read inside it. */
function headerChanges(book: OpenBook, plan: PlanPeriod, year: string) {
  if (year !== book.settings.schoolYear) return [];
  const first = Number(year.slice(0, 4));
  const isUsual = plan.from === `${first}-09-01` && plan.to === `${first + 1}-08-31`;
  return [
    ...settingChange(book, 'roadmapFrom', isUsual ? '' : { day: plan.from }),
    ...settingChange(book, 'roadmapTo', isUsual ? '' : { day: plan.to }),
  ];
}
