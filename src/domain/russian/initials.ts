/** Initials: «И. О. Фамилия» and «Фамилия И. О.» as signature lines and lists need them. */
import type { NameParts } from './gender.ts';
import { TURKIC_PATRONYMIC } from './patronymic.ts';

/** The first letter with a full stop; double names keep the hyphen: Анна-Мария → А.-М. */
function initial(name: string): string {
  const bare = name.trim();
  if (bare === '') return '';
  const isDouble = bare.indexOf('-') > 0 && !TURKIC_PATRONYMIC.test(bare);
  const parts = isDouble ? bare.split('-').filter((part) => part !== '') : [bare];
  return parts.map((part) => `${part.charAt(0).toUpperCase()}.`).join('-');
}

/** «А.-М. П.» of first name and patronymic; empty when neither is known. */
export function initialsOf(parts: NameParts): string {
  return [initial(parts.first || ''), initial(parts.middle || '')].filter((one) => one !== '').join(' ');
}

/** «И. О. Фамилия» for signatures; `surname` may be already in the case the place needs. */
export function initialsFirst(parts: NameParts, surname: string = parts.last || ''): string {
  return [initialsOf(parts), surname].filter((one) => one !== '').join(' ');
}

/** «Фамилия И. О.» for lists and references. */
export function surnameFirst(parts: NameParts, surname: string = parts.last || ''): string {
  return [surname, initialsOf(parts)].filter((one) => one !== '').join(' ');
}
