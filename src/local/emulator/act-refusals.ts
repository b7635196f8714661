/** What a service refuses a person at the page, in the person's words: scripts get Google's own English sentences. */
import { ServiceError } from './model/service-error.ts';

const LINES = 'Строки или столбцы, о которых идёт речь, на листе уже не те: обновите страницу и повторите.';

/** Beginning or part of the English text, and the Russian sentence with the way out. */
const SENTENCES: readonly (readonly [part: string, sentence: string])[] = [
  [
    "You can't remove all the sheets",
    'Это единственный лист таблицы, его нельзя удалить. Сначала добавьте другой лист.',
  ],
  [
    "You can't remove all the visible sheets",
    'Это единственный видимый лист, его нельзя удалить. Сначала покажите или добавьте другой лист.',
  ],
  [
    "You can't hide all the sheets",
    'Это единственный видимый лист, его нельзя скрыть. Сначала покажите или добавьте другой лист.',
  ],
  ["You can't delete all the rows", 'Все строки листа удалить нельзя: хотя бы одна должна остаться.'],
  ["You can't delete all the columns", 'Все столбцы листа удалить нельзя: хотя бы один должен остаться.'],
  [
    'Sorry, it is not possible to delete all non-frozen rows',
    'Нельзя удалить все строки под закреплённой шапкой: хотя бы одна должна остаться.',
  ],
  [
    'Sorry, it is not possible to delete all non-frozen columns',
    'Нельзя удалить все столбцы правее закреплённых: хотя бы один должен остаться.',
  ],
  ['The sheet name cannot be empty', 'У листа должно быть название.'],
  ['The sheet name cannot be greater', 'Название листа не может быть длиннее 100 знаков.'],
  ['A sheet with the name', 'Лист с таким названием уже есть. Выберите другое название.'],
  ['above the limit of 10000000 cells', 'В таблице может быть не больше 10 миллионов ячеек и 18 278 столбцов.'],
  ['more than the maximum of 50000 characters', 'В одной ячейке помещается не больше 50 000 знаков. Сократите текст.'],
  [
    'You are trying to edit a protected cell',
    'Эта часть листа защищена от изменений. Если вам нужен доступ, обратитесь к владельцу таблицы.',
  ],
  ['out of bounds', LINES],
  ['outside the dimensions', LINES],
  ['must be at least 1', LINES],
  ['cannot be inside the moved', 'Столбцы нельзя передвинуть внутрь самих себя.'],
  [
    'You must select all cells in a merged range',
    'Здесь есть объединённые ячейки: выделите их целиком или разъедините.',
  ],
  ['Sheet ', 'Этого листа в таблице уже нет. Обновите страницу.'],
];

/** Sentence for the person; a refusal that no entry names still comes in Russian. */
export function refusalSentence(message: string): string {
  if (/[А-Яа-яЁё]/.test(message) && !message.startsWith('A sheet with the name')) return message;
  const found = SENTENCES.find(([part]) => message.includes(part));
  return found?.[1] ?? 'Это действие здесь невозможно, таблица осталась прежней.';
}

/** Carries out what a person asked for; a refusal of a service is told in Russian. */
export function inPlainWords<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ServiceError) throw new ServiceError(refusalSentence(error.message));
    throw error;
  }
}
