/** Keeps the weights of the criteria on «Настройки» for the next matching; every run stores those it used. */
import * as z from 'zod/mini';
import { CRITERIA } from '../../domain/matching/index.ts';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import { sameCell } from '../../workbook/cell.ts';
import { GREATEST_WEIGHT, weightsText } from '../../workbook/matching/weights.ts';
import { TYPED_VALUE } from '../../workbook/settings/index.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';

const SETTING = 'matchWeights';

export interface SavedWeights {
  readonly saved: boolean;
}

export const saveMatchWeights = defineCommand({
  id: 'saveMatchWeights',
  title: 'Запомнить веса критериев',
  hint: 'Сохраняет веса на лист «Настройки»: следующий подбор начнётся с них.',
  input: z.object({ weights: z.record(z.string(), z.number()) }),
  writes: true,
  run(ports: Ports, { weights }): SavedWeights {
    const wrong = CRITERIA.find(({ code, weight }) => {
      const value = weights[code] ?? weight;
      return !Number.isInteger(value) || value < 0 || value > GREATEST_WEIGHT;
    });
    if (wrong) {
      const text = `Вес критерия «${wrong.title}» должен быть целым числом от 0 до ${GREATEST_WEIGHT}. Исправьте его.`;
      throw new UserError('matching.weight', text);
    }
    const done = execute(ports, (book) => {
      const row = book.tables.settings.byCode.get(SETTING);
      if (!row)
        throw new UserError(
          'settings.line',
          'На листе «Настройки» не хватает строк. Нажмите «Восстановить листы и столбцы» и повторите.',
        );
      const before = row.cells[TYPED_VALUE] ?? '';
      const after = weightsText(weights);
      if (sameCell(before, after)) return { title: '', changes: [], result: null };
      return {
        title: 'Изменены веса критериев подбора',
        changes: [
          {
            kind: 'set',
            sheet: 'settings',
            code: SETTING,
            before: { [TYPED_VALUE]: before },
            after: { [TYPED_VALUE]: after },
          },
        ],
        result: null,
      };
    });
    return { saved: done.conflicts.length === 0 };
  },
});
