/** Weights of the criteria as «Настройки» keep them: «Темы: 35; Взаимный выбор: 30», readable and mendable by hand. */
import { CRITERIA } from '../../domain/matching/index.ts';
import { foldText } from '../kinds/spelling.ts';

export type Weights = Readonly<Record<string, number>>;

/** Greatest weight the wizard takes. */
export const GREATEST_WEIGHT = 100;

export const defaultWeights: Weights = Object.fromEntries(CRITERIA.map(({ code, weight }) => [code, weight]));

/** Weights as one line of text. */
export function weightsText(weights: Weights): string {
  return CRITERIA.map(({ code, title, weight }) => `${title}: ${weights[code] ?? weight}`).join('; ');
}

/** Reads such a line; what cannot be read has its default and is named. */
export function readWeights(text: string | undefined): {
  readonly weights: Weights;
  readonly notes: readonly string[];
} {
  const weights: Record<string, number> = { ...defaultWeights };
  const notes: string[] = [];
  for (const item of (text ?? '').split(/[;\n]/)) {
    if (item.trim() === '') continue;
    const colon = item.lastIndexOf(':');
    const title = foldText(item.slice(0, colon));
    const criterion = CRITERIA.find((known) => foldText(known.title) === title || foldText(known.code) === title);
    const number = item.slice(colon + 1).trim();
    const weight = /^\d{1,4}$/.test(number) ? Number(number) : -1;
    if (colon < 0 || !criterion || weight < 0 || weight > GREATEST_WEIGHT)
      notes.push(`В настройке «Веса критериев подбора» непонятно «${item.trim()}»: взят вес по умолчанию.`);
    else weights[criterion.code] = weight;
  }
  return { weights, notes };
}
