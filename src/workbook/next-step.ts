/** The one thing to do next, on the way from an empty base to a signed order. */
import type { Book } from './book.ts';

/** Where the next step is done; the panel has a view for each. */
export type NextPlace = 'addMentee' | 'addMentor' | 'matching' | 'order' | 'documents' | 'check';

export interface NextStep {
  readonly text: string;
  readonly button: string;
  readonly place: NextPlace;
}

/** The first thing missing. `states` are those of the pairs, by default as they stand in the sheet. */
export function nextStep(
  book: Book,
  states: readonly string[] = book.tables.pairs.rows.map((row) => String(row.cells['state'] ?? '')),
): NextStep {
  const { mentors, mentees, pairs, documents } = book.tables;
  if (mentees.rows.length === 0) {
    return { text: 'Начните с наставляемых: кому нужна помощь.', button: 'Добавить наставляемого', place: 'addMentee' };
  }
  if (mentors.rows.length === 0) {
    return { text: 'Теперь занесите наставников.', button: 'Добавить наставника', place: 'addMentor' };
  }
  if (pairs.rows.length === 0) {
    return { text: 'Люди есть, пар ещё нет.', button: 'Подобрать пары', place: 'matching' };
  }
  if (documents.rows.some((row) => row.values.state === 'DRAFT')) {
    return {
      text: 'Есть проекты документов. Подписали приказ? Отметьте это.',
      button: 'Открыть документы',
      place: 'documents',
    };
  }
  if (states.indexOf('Согласована') >= 0) {
    return { text: 'Согласия собраны, можно готовить приказ.', button: 'Подготовить приказ', place: 'order' };
  }
  return { text: 'Проверьте записи: нет ли ошибок и пропущенных сроков.', button: 'Проверить записи', place: 'check' };
}
