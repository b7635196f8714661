/** What reports on monitoring share: the frozen figures against their targets, the lists behind them, what changed, and the method. */
import { formatDay } from '../domain/day.ts';
import {
  compareSnapshots,
  decimalText,
  findIndicator,
  indicatorsOf,
  INDICATORS,
  NO_DATA,
  numbersText,
  shareText,
  snapshotFrom,
  type Indicator,
  type Snapshot,
  type SnapshotFigure,
  type StateCount,
} from '../domain/indicators/index.ts';
import type { Issue } from '../domain/issue.ts';
import type { Book } from '../workbook/book.ts';
import { day, type DataValue, type DocumentData, type Tag } from './define.ts';
import { findPerson, personByCode, PERSON_TAGS } from './people.ts';

/** Indicators the school keeps, by its setting. */
function kept(book: Book): readonly Indicator[] {
  const sets = book.settings.indicatorSets;
  return sets === 'both' ? INDICATORS : indicatorsOf(sets ?? 'municipal');
}

/** The snapshot of a row of «Мониторинг»; undefined when it is gone or damaged. */
export function frozenIn(book: Book, code: string | undefined): Snapshot | undefined {
  const row = code === undefined ? undefined : book.tables.monitoring.byCode.get(code);
  return row && snapshotFrom(row.cells);
}

/** What stands in the way of a report from a snapshot. */
export function snapshotIssues(book: Book, codes: readonly string[]): Issue[] {
  const [code] = codes;
  const issue = (message: string, action: string): Issue => {
    return { code: 'document.snapshot', severity: 'error', sheet: 'monitoring', message, action };
  };
  if (code === undefined) {
    const action = 'Меню «Наставничество» → «Зафиксировать показатели», затем создайте документ снова.';
    return [issue('Не выбран снимок показателей, по которому составить документ.', action)];
  }
  if (frozenIn(book, code)) return [];
  return [{ ...issue(`Данные снимка ${code} повреждены.`, 'Зафиксируйте показатели снова.'), record: code }];
}

/** The latest snapshot of the table: the one to report on. */
export function latestSnapshot(book: Book): string | undefined {
  const rows = book.tables.monitoring.rows.filter(({ code, cells }) => code !== undefined && snapshotFrom(cells));
  const by = (row: (typeof rows)[number]): string => `${row.values.date ?? ''} ${row.values.takenOn ?? ''}`;
  return rows.reduce<(typeof rows)[number] | undefined>(
    (last, row) => (last && by(last) > by(row) ? last : row),
    undefined,
  )?.code;
}

/** The snapshot of the nearest earlier reporting date for the same type of organisations; of two of one date the later. */
function earlier(book: Book, than: Snapshot): Snapshot | undefined {
  return book.tables.monitoring.rows
    .filter(({ values }) => values.date !== undefined && values.date < than.date)
    .flatMap(({ cells }) => snapshotFrom(cells) ?? [])
    .filter(({ organizationType }) => organizationType === than.organizationType)
    .reduce<Snapshot | undefined>((last, one) => (last && last.date > one.date ? last : one), undefined);
}

/** A remark after other sentences: «мало ответов» becomes «Мало ответов.». */
function sentence(remark: string): string {
  return `${remark.charAt(0).toUpperCase()}${remark.slice(1)}${/[.!?]$/.test(remark) ? '' : '.'}`;
}

const shortOf = (code: string): string => findIndicator(code)?.short ?? '';

function figureLine(figure: SnapshotFigure): DocumentData {
  const { indicator, value, target } = figure;
  const difference = value === undefined || !target ? undefined : Math.round((value - target.value) * 10) / 10;
  const sign = difference === undefined ? '' : difference > 0 ? '+' : difference < 0 ? '−' : '';
  return {
    код: indicator,
    показатель: findIndicator(indicator)?.title ?? '',
    план: target ? shareText(target.value) : 'не задан',
    факт: value === undefined ? NO_DATA : shareText(value),
    разница: difference === undefined ? '–' : `${sign}${decimalText(Math.abs(difference))}`,
    учтено: value === undefined ? '–' : numbersText(figure),
    основание: target?.act ?? '',
  };
}

/** A person by name, anything else (an organisation, a partner) by its code and title. */
function whoOf(book: Book, code: string): Record<string, DataValue> {
  if (findPerson(book, code)) return { кто: personByCode(book, code), название: '' };
  const name =
    book.tables.organizations.byCode.get(code)?.values['name'] ?? book.tables.partners.byCode.get(code)?.values['name'];
  return { кто: '', название: typeof name === 'string' ? name : code };
}

function peopleOf(
  book: Book,
  figure: SnapshotFigure,
  wanted: (line: SnapshotFigure['lines'][number]) => boolean,
): DocumentData[] {
  return figure.lines
    .filter(wanted)
    .map((line, index) => ({ пп: index + 1, ...whoOf(book, line.code), почему: line.why }));
}

/** People behind a figure. Answers of questionnaires are never shown by person (H.6). */
function listsOf(book: Book, figures: readonly SnapshotFigure[]): DocumentData[] {
  return figures
    .filter(({ indicator }) => findIndicator(indicator)?.needs.answers === undefined)
    .map((figure) => ({
      код: figure.indicator,
      показатель: shortOf(figure.indicator),
      учтены: peopleOf(book, figure, ({ counted }) => counted),
      'почти вошли': peopleOf(book, figure, ({ nearly }) => nearly === true),
      'не учтены': peopleOf(book, figure, ({ counted, nearly }) => !counted && nearly !== true),
    }));
}

function changesOf(
  book: Book,
  before: Snapshot | undefined,
  after: Snapshot,
  codes: readonly string[],
): DocumentData[] {
  if (!before) return [];
  return compareSnapshots(before, after)
    .filter(({ indicator }) => codes.indexOf(indicator) >= 0)
    .map(({ indicator, before: old, after: now, people, causes }) => {
      const isSecret = findIndicator(indicator)?.needs.answers !== undefined;
      return {
        код: indicator,
        показатель: shortOf(indicator),
        было: old ? shareText(old.value) : 'не считался',
        стало: now ? shareText(now.value) : 'не считался',
        причины: causes.map((text) => ({ текст: text })),
        люди: isSecret ? [] : people.map(({ code, why }) => ({ ...whoOf(book, code), почему: why })),
      };
    });
}

/** Boundaries in force when the figures were frozen, a sentence each. */
function methodOf(book: Book, { settings, organizationType }: Snapshot): DocumentData[] {
  const type = book.context.lines('organizationTypes').find(({ code }) => code === organizationType)?.title;
  const { limits, firstIndicatorBase, period, satisfiedFrom, fewAnswers } = settings;
  return [
    ...(type === undefined ? [] : [`Тип организаций: ${type}.`]),
    period === 'schoolYear'
      ? 'Учтены программы, которые шли с 1 сентября учебного года по отчётную дату.'
      : 'Учтены программы, которые шли с 1 января по отчётную дату.',
    `Показатель 1: ${firstIndicatorBase === 'underAge' ? 'все педагоги' : 'педагоги со стажем до трёх лет'} до ${limits.youngAge} лет${limits.youngAgeInclusive ? ' включительно' : ''}; возраст – по году рождения.`,
    `Молодой специалист: не больше ${limits.youngSpecialistMonths} полных месяцев педагогического стажа.`,
    `Удовлетворённость: средний балл анкеты не ниже ${decimalText(satisfiedFrom)} из 10; меньше ${fewAnswers} анкет отмечается «мало ответов».`,
    'Доля округляется до одного знака; если считать не от чего, стоит «нет данных».',
  ].map((text) => ({ текст: text }));
}

/** Data of every report from a snapshot. */
export function figureReport(book: Book, snapshot: Snapshot): Record<string, DataValue> {
  const codes = kept(book).map(({ code }) => code);
  const figures = snapshot.figures.filter(({ indicator }) => codes.indexOf(indicator) >= 0);
  const before = earlier(book, snapshot);
  return {
    'отчётная дата': day(snapshot.date),
    зафиксировано: day(snapshot.takenOn),
    показатели: figures.map(figureLine),
    списки: listsOf(book, figures),
    'прежняя дата': day(before?.date),
    'есть прежние': before !== undefined,
    изменения: changesOf(book, before, snapshot, codes),
    участники: snapshot.participants.map(({ title, people }) => ({ кто: title, сколько: people })),
    влияние: snapshot.influence.map(({ title, people, before: was, after: now, mark }) => ({
      кто: title,
      сколько: people,
      // The mean of one person would be that person's answers (H.6).
      до: people < 2 ? '–' : decimalText(was),
      после: people < 2 ? '–' : decimalText(now),
      отметка: mark,
    })),
    метод: methodOf(book, snapshot),
    правила: figures.map(({ indicator, rule, remarks, target }) => ({
      код: indicator,
      текст: [rule, ...remarks.map(sentence), ...(target && target.act !== '' ? [`План: ${target.act}.`] : [])].join(
        ' ',
      ),
    })),
  };
}

/** How many rows of a table show each state, in the order in which they first come. */
export function stateCounts(
  rows: readonly { readonly cells: Readonly<Record<string, unknown>> }[],
  column: string,
): DocumentData[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const state = String(cells[column] ?? '').trim() || 'не указано';
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([состояние, сколько]) => ({ состояние, сколько }));
}

/** States as the snapshot froze them; undefined for a snapshot of an earlier version, which knows none. */
export function frozenStates(states: readonly StateCount[] | undefined): DocumentData[] | undefined {
  if (!Array.isArray(states)) return undefined;
  return states.map(({ state, count }) => ({ состояние: state, сколько: count }));
}

/** Name of the file part: «на 20.12.2026». */
export function onDate(book: Book, codes: readonly string[]): string {
  const date = frozenIn(book, codes[0])?.date;
  return date === undefined ? '' : `на ${formatDay(date)}`;
}

const text = (name: string, note: string): Tag => ({ name, kind: 'text', note });
const WHO: readonly Tag[] = [
  { name: 'пп', kind: 'number', note: 'номер по порядку' },
  { name: 'кто', kind: 'person', note: 'человек; у организаций пусто', of: PERSON_TAGS },
  text('название', 'организация или партнёр; у людей пусто'),
  text('почему', 'документы или причина'),
];
const list = (name: string, note: string, of: readonly Tag[]): Tag => ({ name, kind: 'list', note, of });

export const FIGURE_TAGS: readonly Tag[] = [
  { name: 'отчётная дата', kind: 'day', note: 'на какой день показатели', needed: true },
  { name: 'зафиксировано', kind: 'day', note: 'когда показатели зафиксированы' },
  list('показатели', 'план и факт по каждому показателю', [
    text('код', 'номер показателя'),
    text('показатель', 'название'),
    text('план', 'цель года'),
    text('факт', 'доля на дату'),
    text('разница', 'факт минус план'),
    text('учтено', 'сколько из скольких'),
    text('основание', 'чем установлена цель'),
  ]),
  list('списки', 'люди за каждым показателем', [
    text('код', 'номер показателя'),
    text('показатель', 'название'),
    list('учтены', 'кто учтён', WHO),
    list('почти вошли', 'кому не хватает одного документа', WHO),
    list('не учтены', 'кто не учтён', WHO),
  ]),
  { name: 'прежняя дата', kind: 'day', note: 'прежняя отчётная дата' },
  { name: 'есть прежние', kind: 'flag', note: 'есть более ранний снимок' },
  list('изменения', 'что изменилось с прежней даты', [
    text('код', 'номер показателя'),
    text('показатель', 'название'),
    text('было', 'прежнее значение'),
    text('стало', 'новое значение'),
    list('причины', 'причины, кроме людей', [text('текст', 'причина')]),
    list('люди', 'кто вошёл и кто вышел', WHO),
  ]),
  list('участники', 'участники по ролям', [text('кто', 'роль'), { name: 'сколько', kind: 'number', note: 'человек' }]),
  list('влияние', 'средний балл анкет на входе и на выходе', [
    text('кто', 'роль'),
    { name: 'сколько', kind: 'number', note: 'ответили оба раза' },
    text('до', 'на входе'),
    text('после', 'на выходе'),
    text('отметка', 'мало ответов'),
  ]),
  list('метод', 'как посчитано', [text('текст', 'предложение')]),
  list('правила', 'правило каждого показателя', [text('код', 'номер показателя'), text('текст', 'правило')]),
];

export const STATE_TAGS: readonly Tag[] = [
  text('состояние', 'состояние'),
  { name: 'сколько', kind: 'number', note: 'сколько записей' },
];
