/** Reads questionnaires from a range: who answered, when, at which stage, and every column of scores from 1 to 10. */
import type { AnswerValues, SheetRecord } from '../domain/indicators/index.ts';
import { isBlank, type Grid } from '../workbook/cell.ts';
import { defineSheet, type DecodeContext } from '../workbook/define.ts';
import { layOut } from '../workbook/headers.ts';
import { day, findCode, fixedChoice, PREFIXES, reference, text } from '../workbook/kinds/index.ts';
import { typedNumber } from '../workbook/kinds/typed-number.ts';
import { readTable } from '../workbook/rows.ts';
import { likestSheet, OWN_HEADER } from './ranges.ts';

const STAGES = [
  { code: 'entry', title: 'вход', aliases: ['на входе', 'входная', 'входная анкета', 'до программы'] },
  { code: 'middle', title: 'промежуточная', aliases: ['январь', 'промежуточный', 'промежуточная анкета', 'середина'] },
  { code: 'exit', title: 'выход', aliases: ['на выходе', 'итоговая', 'итоговая анкета', 'май', 'после программы'] },
] as const;
const ROLES = [
  { code: 'mentee', title: 'наставляемый', aliases: ['наставляемая'] },
  { code: 'mentor', title: 'наставник', aliases: ['наставница'] },
  { code: 'curator', title: 'куратор', aliases: [] },
] as const;

// Only the columns matter here: the key names findings, and a formula shows none.
const answersRange = defineSheet({
  key: 'journal',
  title: 'Анкеты',
  purpose: '',
  hidden: false,
  frozenColumns: 0,
  record: 'анкета',
  columns: {
    person: text({ header: 'Участник', aliases: ['Код участника', 'Кто отвечает', 'Респондент'], note: '' }),
    role: fixedChoice(ROLES, { header: 'Роль', aliases: ['Роль участника'], note: '' }),
    pairRef: reference('pairs', { header: 'Пара', aliases: ['Код пары'], note: '' }),
    stage: fixedChoice(STAGES, { header: 'Этап', aliases: ['Анкета', 'Этап анкеты'], note: '' }),
    answeredOn: day({ header: 'Дата', aliases: ['Дата заполнения', 'Дата ответа', 'Заполнена'], note: '' }),
  },
});

/** Whether a range holds questionnaires: it says who answered and when, and is more like them than like any sheet. */
export function isAnswersRange(grid: Grid): boolean {
  const { positions, headerRow } = layOut(answersRange, grid);
  if (headerRow === 0 || positions['person'] === undefined || positions['answeredOn'] === undefined) return false;
  return Object.keys(positions).length * OWN_HEADER > (likestSheet(grid)?.score ?? 0);
}

/** Records of a range of questionnaires; rows without a readable code of a person are passed over by the rules. */
export function readAnswers(grid: Grid, context: DecodeContext): SheetRecord<AnswerValues>[] {
  const table = readTable(answersRange, { sheetId: 0, title: answersRange.title, grid }, context);
  const scoreColumns = table.layout.foreign.map(({ column }) => column - 1);
  return table.rows.map(({ row, values }) => {
    const found = findCode(values.person ?? '');
    // The code tells the role where no column does.
    const byCode =
      found?.prefix === PREFIXES.mentors ? 'mentor' : found?.prefix === PREFIXES.mentees ? 'mentee' : undefined;
    const cells = scoreColumns.map((column) => grid[row - 1]?.[column] ?? '');
    const numbers = cells.map((cell) => (isBlank(cell) ? undefined : typedNumber(cell)));
    return {
      code: `строка ${String(row).padStart(6, '0')}`,
      values: {
        person: found?.code,
        role: values.role ?? byCode,
        pairRef: values.pairRef,
        stage: values.stage,
        answeredOn: values.answeredOn,
        scores: numbers.flatMap((number) =>
          number?.value !== undefined && number.reading === 'plain' && number.value >= 1 && number.value <= 10
            ? [number.value]
            : [],
        ),
      },
    };
  });
}
