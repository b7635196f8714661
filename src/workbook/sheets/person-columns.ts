/** Columns that several sheets of people share, so that they are asked in the same words everywhere. */
import type { Column } from '../define.ts';
import { choice, day, fixedChoice, longText, shownText, type ColumnLook } from '../kinds/index.ts';

/**
 * Columns that a mentor or mentee who is on «Педагоги» shows from there: one column each, typed for pupils, parents and
 * partners, filled in by the add-on for teachers, so that nobody types a person twice.
 */
export const COLUMNS_FROM_STAFF = [
  'fullName',
  'contact',
  'birthYear',
  'gender',
  'position',
  'subject',
  'qualification',
  'experienceStart',
  'pdConsentOn',
  'publicationConsentOn',
] as const;

/** The end of a note for such a column. */
export const FROM_STAFF = 'Если указан педагог, заполняется с листа «Педагоги».';

export const GENDERS = [
  { code: 'male', title: 'м', aliases: ['муж', 'мужской', 'мужчина'] },
  { code: 'female', title: 'ж', aliases: ['жен', 'женский', 'женщина'] },
] as const;

export type GenderCode = (typeof GENDERS)[number]['code'];

/** Gender, for the grammar of documents. */
export function gender(look: Partial<ColumnLook> = {}): Column<GenderCode> {
  return fixedChoice(GENDERS, {
    header: 'Пол',
    note: 'м или ж: нужен, чтобы документы склоняли имя правильно. Можно не заполнять, если есть отчество.',
    width: 60,
    ...look,
  });
}

/** Consent to processing of personal data: a paper of its own since 01.09.2025 (156-FZ). */
export function pdConsentOn(look: Partial<ColumnLook> = {}): Column<string> {
  return day({
    header: 'Согласие на обработку персональных данных',
    aliases: ['Согласие на обработку ПДн', 'Согласие на обработку ПДн, дата'],
    note: 'Дата подписи на отдельном согласии на обработку персональных данных.',
    group: 'Согласия',
    ...look,
  });
}

/** Consent to publication (art. 10.1 of 152-FZ). */
export function publicationConsentOn(look: Partial<ColumnLook> = {}): Column<string> {
  return day({
    header: 'Согласие на публикацию',
    aliases: ['Согласие на распространение ПДн', 'Согласие на распространение персональных данных'],
    note: 'Дата согласия на размещение имени, фото и достижений на сайте. Нет согласия – ничего не публикуйте.',
    group: 'Согласия',
    ...look,
  });
}

/** Consent of a legal representative to processing of a minor's data. */
export function representativePdConsentOn(): Column<string> {
  return day({
    header: 'Согласие представителя на обработку персональных данных',
    note: 'Для тех, кому нет 18 лет: дата согласия родителя или опекуна на обработку персональных данных ребёнка.',
    group: 'Согласия',
  });
}

/** The human decision; what follows from pairs is shown beside it. */
export function status(): Column<string> {
  return choice('decisions', {
    header: 'Статус',
    aliases: ['Решение об участии', 'Решение'],
    note: 'Ваше решение: кандидат, отобран, в резерве или выбыл. Есть ли у человека пара, видно в столбце «Участие».',
    width: 130,
    group: 'Участие',
  });
}

/** What follows from the decision and the pairs. */
export function participation(note: string): Column<string> {
  return shownText({ header: 'Участие', note, width: 120, group: 'Участие' });
}

/** The day a row was last looked through. */
export function updatedOn(): Column<string> {
  return day({
    header: 'Дата актуализации',
    aliases: ['Обновлено', 'Дата обновления'],
    note: 'Когда запись в последний раз сверили. Напомним, если прошло больше года.',
    group: 'Учёт',
  });
}

/** Anything the other columns have no place for. */
export function remark(group = 'Учёт'): Column<string> {
  return longText({
    header: 'Примечание',
    note: 'Любые пояснения. Не пишите сведений о здоровье и трудных обстоятельствах семьи.',
    group,
  });
}

/** What dropdowns of other sheets show of a record. */
export function listLabel(): Column<string> {
  return shownText({
    header: 'Для списков',
    note: 'Заполняется само. Отсюда берутся строки для выбора на других листах.',
    width: 200,
  });
}
