/** MENTORING_TARGET: the target of an indicator for a year and a type of organisation. */
import { targetFor, type Target } from '../domain/indicators/index.ts';
import { isBlank, type Grid } from '../workbook/cell.ts';
import type { DecodeContext } from '../workbook/define.ts';
import { builtInDictionaries } from '../workbook/dictionaries/index.ts';
import { lineOf } from '../workbook/kinds/choice.ts';
import { readTable } from '../workbook/rows.ts';
import { sheetOf } from '../workbook/sheets/index.ts';
import { targetsOf } from '../workbook/targets.ts';
import { quoted } from '../workbook/kinds/define.ts';
import { gridOf, isBlankArgument, overCells, textIn, yearIn } from './arguments.ts';
import { defineFunction, refuse } from './define.ts';
import { indicatorIn } from './indicator.ts';

/** What stands where nobody has set a target. */
export const NO_TARGET = 'цель не задана';

const context: DecodeContext = { lines: builtInDictionaries, peopleMode: 'names' };

/** Targets typed in a range; a value that cannot be read is said rather than passed over. */
function readTargets(grid: Grid): Target[] {
  const sheet = sheetOf('targets');
  const table = readTable(sheet, { sheetId: 0, title: sheet.title, grid }, context);
  const { headerRow, positions } = table.layout;
  if (headerRow === 0 || ['indicator', 'year', 'value'].some((key) => positions[key] === undefined)) {
    refuse('Цели: нужны столбцы «Показатель», «Год» и «Цель» вместе с заголовками.');
  }
  const [problem] = table.rows.flatMap(({ problems }) => problems.filter(({ column }) => column !== 'id'));
  if (problem) refuse(`Цели, строка ${problem.row ?? ''}: ${problem.message}`);
  return targetsOf(table, context);
}

export const target = defineFunction({
  name: 'MENTORING_TARGET',
  alias: 'НАСТ_ЦЕЛЬ',
  summary:
    'Цель показателя на год, в процентах. После 2024 года целей в источниках нет: впишите свои и передайте диапазон.',
  parameters: [
    { name: 'indicator', type: 'string', description: 'Номер показателя: 1–5 (район) или Ф1–Ф6 (федеральные).' },
    { name: 'year', type: 'number', description: 'Год или отчётная дата.' },
    { name: 'organizationType', type: 'string', description: 'Тип организации. Пусто – все.', optional: true },
    {
      name: 'targets',
      type: 'range',
      description:
        'Свои цели вместе с заголовками: «Показатель», «Год», «Цель», если нужно – «Тип организации», «Уровень», «Основание».',
      optional: true,
    },
  ],
  returns: 'Цель в процентах или «цель не задана».',
  run(wanted, ofYear, type, targets) {
    const typed = isBlankArgument(targets) ? [] : readTargets(gridOf(targets));
    return overCells([wanted, ofYear, type], 2, (code, when, kind) => {
      const line = isBlank(kind) ? undefined : lineOf(context.lines('organizationTypes'), textIn(kind));
      if (!line && !isBlank(kind)) refuse(`Тип организации ${quoted(kind)} неизвестен.`);
      const query = { indicator: indicatorIn(code).code, year: yearIn(when, 'Год'), organizationType: line?.code };
      return targetFor(typed, query)?.value ?? NO_TARGET;
    });
  },
});
