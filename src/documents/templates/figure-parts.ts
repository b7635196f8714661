/** Parts that reports on monitoring share: plan and fact, the people behind a figure, what changed, the method. */
import { MONITORING_STAGES } from '../../domain/indicators/monitoring-stages.ts';
import { centred, each, line, text, when } from './blocks.ts';
import type { Block } from './page.ts';
import { listTable, plainTable } from './tables.ts';

const BEFORE = { spacing: { before: 160, after: 60, line: 276 }, keepNext: true } as const;

/** A heading inside a report. */
export const part = (title: string): Block => line(`**${title}**`, BEFORE);

/** Title of a report, and what it is about on the next line. */
export function titled(title: string, about: string): Block[] {
  return [
    centred(`**${title}**`, { spacing: { before: 240, after: 0, line: 276 }, keepNext: true }),
    centred(about, { spacing: { before: 0, after: 200, line: 276 }, keepNext: true }),
  ];
}

/** Plan, fact and difference of every indicator. */
export function planAndFact(): Block[] {
  return [
    listTable('показатели', [
      { header: '№', cell: '{код}', width: 12, align: 'center' },
      { header: 'Показатель', cell: '{показатель}', width: 66 },
      { header: 'План', cell: '{план}', width: 22, align: 'center' },
      { header: 'Факт', cell: '{факт}', width: 24, align: 'center' },
      { header: 'Разница, п. п.', cell: '{разница}', width: 21, align: 'center' },
      { header: 'Учтено', cell: '{учтено}', width: 25, align: 'center' },
    ]),
  ];
}

const people = (list: string, title: string, reason: string): Block[] =>
  when(
    list,
    line(title, BEFORE),
    listTable(list, [
      { header: '№', cell: '{пп}', width: 12, align: 'center' },
      { header: 'Кто', cell: '{кто}{название}', width: 68 },
      { header: reason, cell: '{почему}', width: 90 },
    ]),
  );

/** The lists behind the figures. */
export function lists(): Block[] {
  return each(
    'списки',
    part('Показатель {код}. {показатель}'),
    ...people('учтены', 'Учтены', 'По каким документам'),
    ...people('почти вошли', 'Не хватает одного документа', 'Чего не хватает'),
    ...people('не учтены', 'Не учтены', 'Почему'),
  );
}

/** What changed since the earlier reporting date, person by person. */
export function changes(): Block[] {
  return when(
    'есть прежние',
    part('Изменения с {прежняя дата}'),
    ...each(
      'изменения',
      text('Показатель {код} ({показатель}): было {было}, стало {стало}.'),
      ...each('причины', text('Причина: {текст}.')),
      ...each('люди', text('{кто}{название}: {почему}.')),
    ),
  );
}

/** How it was counted: rules, boundaries, and where the figures were frozen. */
export function method(): Block[] {
  return [
    part('Как посчитано'),
    text('Показатели зафиксированы {зафиксировано} на {отчётная дата}; по этим данным отчёт можно повторить.'),
    ...each('метод', text('{текст}')),
    ...each('правила', text('Показатель {код}. {текст}')),
  ];
}

/** States with their numbers. */
export function states(list: string, title: string): Block[] {
  return when(
    list,
    part(title),
    listTable(list, [
      { header: 'Состояние', cell: '{состояние}', width: 120 },
      { header: 'Количество', cell: '{сколько}', width: 50, align: 'center' },
    ]),
  );
}

/** Participants by role. */
export function participants(): Block[] {
  return [
    listTable('участники', [
      { header: 'Участники', cell: '{кто}', width: 120 },
      { header: 'Человек', cell: '{сколько}', width: 50, align: 'center' },
    ]),
  ];
}

/** Before and after the programme, by role; single answers are never printed. */
export function influence(): Block[] {
  return when(
    'влияние',
    part('Этап 2. До и после программы: средний балл анкет'),
    listTable('влияние', [
      { header: 'Кто', cell: '{кто}', width: 50 },
      { header: 'Ответили оба раза', cell: '{сколько}', width: 35, align: 'center' },
      { header: MONITORING_STAGES.entry, cell: '{до}', width: 25, align: 'center' },
      { header: MONITORING_STAGES.exit, cell: '{после}', width: 25, align: 'center' },
      { header: 'Отметка', cell: '{отметка}', width: 35 },
    ]),
  );
}

/** A list of the curator's own sentences under its heading, when there are any. */
export function said(list: string, title: string): Block[] {
  return when(list, part(title), ...each(list, text('– {текст}')));
}

/** Who made the paper: the curator, and room to sign. */
export function curatorSignature(): Block[] {
  return [
    line('', { spacing: { before: 240, after: 0, line: 240 }, keepNext: true }),
    plainTable([
      [
        { text: 'Куратор наставничества', width: 85 },
        { text: '', width: 40 },
        { text: '{если куратор}{куратор.подпись}{/если}', width: 45, align: 'right' },
      ],
    ]),
  ];
}
