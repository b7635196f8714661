/** The preference questionnaire in the panel: who answers, up to three choices in order, and with whom not (`pairs.md` E.4). */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import { sameCell, type Cell } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/changes.ts';
import { codeGiver } from '../../workbook/codes.ts';
import { PREFIXES } from '../../workbook/kinds/index.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { labelsOf } from '../record.ts';

const CHOICES = ['firstRef', 'secondRef', 'thirdRef'] as const;

export interface GivenAnswer {
  readonly code: string;
  readonly person: string;
  readonly choices: readonly string[];
  readonly unwanted: readonly string[];
}

export interface PreferenceForm {
  readonly mentors: readonly string[];
  readonly mentees: readonly string[];
  readonly answers: readonly GivenAnswer[];
  readonly asksUnwanted: boolean;
}

const codeOf = (label: string): string => label.split(' ')[0] ?? '';

export const preferenceForm = defineCommand({
  id: 'preferenceForm',
  title: 'Анкета предпочтений',
  hint: 'Готовит вопросы о том, с кем человек хотел бы работать.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): PreferenceForm {
    const book = openBook(ports);
    const labels = labelsOf(book);
    return {
      mentors: labels('mentors'),
      mentees: labels('mentees'),
      answers: book.tables.preferences.rows.flatMap(({ code, values }) =>
        code === undefined || values.personRef === undefined
          ? []
          : [
              {
                code,
                person: values.personRef,
                choices: CHOICES.map((key) => values[key] ?? ''),
                unwanted: values.unwantedRefs ?? [],
              },
            ],
      ),
      asksUnwanted: book.settings.askUnwanted !== false,
    };
  },
});

export interface SavedPreference {
  readonly code: string;
  readonly conflicts: readonly string[];
}

/** What is wrong with an answer, in the person's words. */
function refuseNonsense(person: string, chosen: readonly string[], unwanted: readonly string[]): void {
  const side = codeOf(person).slice(0, 2);
  const others = side === PREFIXES.mentees ? PREFIXES.mentors : PREFIXES.mentees;
  if (side !== PREFIXES.mentees && side !== PREFIXES.mentors)
    throw new UserError('preference.person', 'Выберите, кто отвечает: наставника или наставляемого.');
  const codes = [...chosen, ...unwanted].map(codeOf);
  if (codes.length === 0) throw new UserError('preference.empty', 'Отметьте хотя бы один ответ.');
  if (codes.some((code) => code.slice(0, 2) !== others))
    throw new UserError(
      'preference.side',
      'Наставляемый выбирает наставников, наставник – наставляемых. Исправьте ответы.',
    );
  if (new Set(codes).size < codes.length)
    throw new UserError('preference.twice', 'Один и тот же человек назван дважды. Оставьте его в одном ответе.');
}

function changeOf(book: OpenBook, person: string, cells: Record<string, Cell>): Change | undefined {
  const { preferences } = book.tables;
  const rows = preferences.rows.filter(({ code, values }) => code !== undefined && values.personRef === codeOf(person));
  const known = rows[rows.length - 1];
  if (known?.code === undefined) {
    const code = codeGiver(PREFIXES.preferences, preferences)();
    return { kind: 'add', sheet: 'preferences', code, cells: { id: code, personRef: person, ...cells } };
  }
  const changed = Object.entries(cells).filter(([key, cell]) => !sameCell(known.cells[key], cell));
  if (changed.length === 0) return undefined;
  return {
    kind: 'set',
    sheet: 'preferences',
    code: known.code,
    before: Object.fromEntries(changed.map(([key]) => [key, known.cells[key] ?? ''])),
    after: Object.fromEntries(changed),
  };
}

export const savePreference = defineCommand({
  id: 'savePreference',
  title: 'Записать ответ анкеты',
  hint: 'Записывает на лист «Предпочтения», с кем человек хотел бы работать.',
  input: z.object({ person: z.string(), choices: z.array(z.string()), unwanted: z.array(z.string()) }),
  writes: true,
  run(ports: Ports, { person, choices, unwanted }): SavedPreference {
    const chosen = choices.filter((choice) => choice !== '').slice(0, CHOICES.length);
    refuseNonsense(person, chosen, unwanted);
    const done = execute(ports, (book) => {
      const asked = book.settings.askUnwanted !== false;
      const change = changeOf(book, person, {
        ...Object.fromEntries(CHOICES.map((key, index) => [key, chosen[index] ?? ''])),
        // A question that is not asked leaves an earlier answer alone.
        ...(asked ? { unwantedRefs: unwanted.join('; ') } : {}),
        answeredOn: { day: ports.today },
      });
      const code = change?.code ?? '';
      return {
        title: `Анкета предпочтений ${code}: ${codeOf(person)}`,
        changes: change ? [change] : [],
        result: code,
      };
    });
    return { code: done.result, conflicts: done.conflicts.map(({ message }) => message) };
  },
});
