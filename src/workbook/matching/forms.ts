/** Forms, role models and kinds that a matching can be made for, with the rules that lines of the school's own follow. */
import { formRules, type Form } from '../../domain/pairs/forms.ts';
import { kindRules, type PairKind } from '../../domain/pairs/kinds.ts';
import { roleModelRules, type RoleModel } from '../../domain/pairs/role-models.ts';
import type { Book } from '../book.ts';

/** The rules of a form under the title the school gave it; undefined for a code that is no form. */
export function formOfCode(book: Book, code: string): Form | undefined {
  const lines = book.context.lines('forms');
  const rules = formRules(code, lines);
  const title = lines.find((line) => line.code === code)?.title;
  return rules && { ...rules, title: title ?? rules.title };
}

export function roleModelOfCode(book: Book, code: string): RoleModel | undefined {
  const lines = book.context.lines('roleModels');
  const rules = code === '' ? undefined : roleModelRules(code, lines);
  return rules && { ...rules, title: lines.find((line) => line.code === code)?.title ?? rules.title };
}

export function kindOfCode(book: Book, code: string): PairKind | undefined {
  const lines = book.context.lines('kinds');
  const rules = code === '' ? undefined : kindRules(code, lines);
  return rules && { ...rules, title: lines.find((line) => line.code === code)?.title ?? rules.title };
}
