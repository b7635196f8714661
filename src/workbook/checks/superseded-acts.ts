/** Acts chosen as grounds of orders that another act has replaced: a paper citing them would be sent back. */
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../book.ts';
import { actTitle, LEGAL_ACTS, supersededBy, type LegalAct } from '../dictionaries/acts.ts';
import { TYPED_VALUE } from '../settings/index.ts';
import { defineCheck } from './define.ts';
import { issueAt, rowsInScope } from './issue-at.ts';

/** The act that a ground means: a line of the list, or the school's own words with the number of such an act in them. */
function actOf(ground: string): LegalAct | undefined {
  return LEGAL_ACTS.find(
    ({ code, number, supersededBy: next }) =>
      code === ground || (next !== undefined && number.length >= 6 && ground.indexOf(number) >= 0),
  );
}

/** A warning for each ground chosen in «Настройки» that is no longer in force, with what has replaced it. */
export function supersededGrounds(book: Book): Issue[] {
  const table = book.tables.settings;
  const row = table.byCode.get('acts');
  if (!row) return [];
  return (book.settings.acts ?? []).flatMap((ground): Issue[] => {
    const act = actOf(ground);
    const next = act && supersededBy(act.code);
    if (!act || !next) return [];
    return [
      issueAt(table, row, TYPED_VALUE, {
        code: 'acts.superseded',
        severity: 'warning',
        message: `Основание приказов «${actTitle(act)}» больше не действует: вместо него «${actTitle(next)}».`,
        action: 'Замените его в настройке «Правовые основания приказов».',
      }),
    ];
  });
}

export const supersededActs = defineCheck({
  code: 'acts',
  title: 'Приказы ссылаются на действующие акты',
  sheets: ['settings'],
  run: (book, scope) =>
    rowsInScope(book.tables.settings, scope).some(({ code }) => code === 'acts') ? supersededGrounds(book) : [],
});
