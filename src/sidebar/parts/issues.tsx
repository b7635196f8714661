/** Findings as a list: what is wrong, where, what to do; one click jumps to the cell, one accepts the mend. */
import type { JSX } from 'preact';
import type { Issue } from '../../domain/issue.ts';
import { call, focusGrid } from '../server.ts';
import { Button } from './basics.tsx';
import { isPersonalText, ReplaceByCode } from './replace-by-code.tsx';

const WORDS = { error: 'Ошибка', warning: 'Проверьте', info: 'К сведению' } as const;

/** Findings that the repair mends: what is missing comes back. */
const REPAIRED = ['structure.missingSheet', 'structure.missingColumn', 'structure.noHeader'];

interface Shown extends Issue {
  readonly sheetTitle?: string;
  readonly columnTitle?: string;
}

/** Place of a finding in words. */
function placeOf(issue: Shown): string {
  const parts = [issue.sheetTitle ?? '', issue.row === undefined ? '' : `строка ${issue.row}`, issue.columnTitle ?? ''];
  return parts.filter((part) => part !== '').join(', ');
}

/** Jumps to the cell of a finding. */
export function jumpTo(issue: Issue): Promise<unknown> {
  return call('jump', {
    sheet: issue.sheet,
    ...(issue.row === undefined ? {} : { row: issue.row }),
    ...(issue.record === undefined ? {} : { record: issue.record }),
    ...(issue.column === undefined ? {} : { column: issue.column }),
  }).then(focusGrid);
}

/** The list; `onFix` is given where mends can be accepted. */
export function IssueList(props: {
  readonly issues: readonly Shown[];
  readonly onFix?: (issue: Issue) => void;
  readonly onJump?: (issue: Issue) => void;
  /** Leads to «Восстановить листы и столбцы». */
  readonly onRepair?: () => void;
  /** After personal text has given way to a code; told the sentence to show. */
  readonly onReplaced?: (note: string) => void;
}): JSX.Element {
  const jump = props.onJump ?? ((issue: Issue): void => void jumpTo(issue));
  return (
    <ul class="plain">
      {props.issues.map((issue, index) => (
        <li class="card" key={`${issue.code}-${issue.sheet}-${issue.row ?? 0}-${index}`}>
          <p>
            <span class={`mark ${issue.severity}`}>{WORDS[issue.severity]}. </span>
            {issue.message}
          </p>
          <p>{issue.action}</p>
          {placeOf(issue) === '' ? null : <p class="where">{placeOf(issue)}</p>}
          <div class="buttons">
            {props.onRepair && REPAIRED.indexOf(issue.code) >= 0 ? (
              <Button onPress={props.onRepair}>Восстановить</Button>
            ) : null}
            {issue.sheet === '' || issue.code === 'structure.missingSheet' ? null : (
              <Button onPress={() => jump(issue)} label={`Показать ячейку: ${placeOf(issue)}`}>
                Показать
              </Button>
            )}
            {isPersonalText(issue) && props.onReplaced ? (
              <ReplaceByCode issue={issue} onDone={props.onReplaced} />
            ) : issue.fix && props.onFix ? (
              <Button onPress={() => props.onFix?.(issue)}>{issue.fix.label}</Button>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
