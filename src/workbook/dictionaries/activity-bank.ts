/** The bank of activities on «Справочники»: titles may be renamed and lines switched off; the rules behind them are in domain/programmes/bank.ts. */
import { BANK } from '../../domain/programmes/bank.ts';
import type { Dictionary } from './define.ts';

export const activityBank: Dictionary = {
  key: 'activityBank',
  title: 'Мероприятия для программ',
  lines: BANK.map(({ code, title }) => ({ code, title })),
};
