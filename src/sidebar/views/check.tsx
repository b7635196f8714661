/** «Проверить записи»: all findings with jumps and mends; checks again after each mend. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CheckResult } from '../../commands/check-records.ts';
import type { Issue } from '../../domain/issue.ts';
import { plural } from '../../domain/russian/plural.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { IssueList, jumpTo } from '../parts/issues.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

function headline(result: CheckResult): string {
  if (result.total === 0) return 'Замечаний нет.';
  const errors = `${result.errors} ${plural(result.errors, 'ошибка', 'ошибки', 'ошибок')}`;
  const warnings = `${result.warnings} ${plural(result.warnings, 'предупреждение', 'предупреждения', 'предупреждений')}`;
  return `Найдено: ${errors}, ${warnings}. Сначала то, из-за чего возникает остальное.`;
}

export function Check(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [result, setResult] = useState<CheckResult | undefined>(undefined);
  const [note, setNote] = useState('');
  const check = async (): Promise<void> => {
    const fresh = await run(() => call('checkRecords', {}));
    if (fresh) setResult(fresh);
  };
  useEffect(() => void check(), []);
  const fix = async (issue: Issue): Promise<void> => {
    if ((await run(() => call('acceptFix', { issue }))) !== undefined) await check();
  };
  return (
    <div>
      <Heading>Проверка записей</Heading>
      {busy ? <Working>Проверяем…</Working> : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {note === '' ? null : <Message kind="plain">{note}</Message>}
      {result ? (
        <div>
          <Message kind={result.errors > 0 ? 'warning' : 'done'}>{headline(result)}</Message>
          {result.finished.map((line) => (
            <Message kind="plain" key={line}>
              {line}
            </Message>
          ))}
          <div class="buttons">
            <Button primary disabled={busy} onPress={() => void check()}>
              Проверить снова
            </Button>
          </div>
          <IssueList
            issues={result.issues}
            onFix={(issue) => void fix(issue)}
            onReplaced={(text) => {
              setNote(text);
              void check();
            }}
            onJump={(issue) => void run(() => jumpTo(issue))}
            onRepair={() => props.go({ view: 'repair' })}
          />
          {result.total > result.issues.length ? (
            <p>
              Показаны первые {result.issues.length} из {result.total}: остальные появятся, когда исправите эти.
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
