/** «Перенести план из файла»: a file or pasted table, which column is what, every item as it was understood, then «Записать». */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportLine, ImportPreview } from '../../../commands/roadmap/import.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { tableOfText, tablesOfFile, type ReadTable } from '../../parts/table-file.ts';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { SelectField } from '../matching/choice-group.tsx';
import { ImportItems } from './import-items.tsx';

type Rows = readonly (readonly string[])[];

const FIELDS: readonly { readonly value: string; readonly title: string }[] = [
  { value: 'num', title: 'Номер' },
  { value: 'section', title: 'Раздел' },
  { value: 'title', title: 'Мероприятие' },
  { value: 'keyResult', title: 'Ключевой результат' },
  { value: 'deadlineText', title: 'Срок' },
  { value: 'responsible', title: 'Ответственный' },
  { value: 'resultDoc', title: 'Результат, документ' },
];

const mutable = (rows: Rows): string[][] => rows.map((row) => [...row]);

/** Step 1: where the table comes from. Nothing leaves the computer before the columns are shown. */
function Source(props: { readonly onRead: (rows: Rows) => void; readonly busy: boolean }): JSX.Element {
  const [why, setWhy] = useState('');
  const [text, setText] = useState('');
  const [tables, setTables] = useState<readonly Rows[]>([]);
  const take = (read: ReadTable): void => {
    setWhy(read.ok ? '' : read.why);
    setTables(read.ok ? read.tables : []);
    const [only] = read.ok ? read.tables : [];
    if (read.ok && read.tables.length === 1 && only) props.onRead(only);
  };
  return (
    <div>
      <p>План из Word (.docx), Excel (.xlsx) или CSV. Пока вы не нажмёте «Записать», в таблице ничего не изменится.</p>
      <div class="field">
        <label for="import-file">Файл с планом</label>
        <input
          id="import-file"
          type="file"
          accept=".docx,.xlsx,.csv,.txt,.tsv"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void file.arrayBuffer().then((buffer) => take(tablesOfFile(new Uint8Array(buffer))));
          }}
        />
      </div>
      <div class="field">
        <label for="import-text">Или вставьте таблицу, скопированную из документа</label>
        <textarea id="import-text" rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </div>
      {why === '' ? null : <Message kind="error">{why}</Message>}
      {tables.length < 2 ? null : (
        <div>
          <h2>В файле несколько таблиц</h2>
          {tables.map((rows, index) => (
            <Button key={index} wide onPress={() => props.onRead(rows)}>
              {`Таблица ${index + 1}: строк ${rows.length}, «${(rows[0] ?? [])
                .filter((cell) => cell !== '')
                .join(', ')
                .slice(0, 60)}»`}
            </Button>
          ))}
        </div>
      )}
      <div class="buttons">
        <Button primary disabled={props.busy || text.trim() === ''} onPress={() => take(tableOfText(text))}>
          Разобрать вставленное
        </Button>
      </div>
    </div>
  );
}

/** Step 2: what each column is, guessed and open to correction. */
function Columns(props: {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  readonly onChange: (fields: readonly string[]) => void;
}): JSX.Element {
  const { fields, headings, headerRow } = props.preview;
  const set = (column: number, field: string): void =>
    // A field stands once: taken elsewhere, it leaves its former column.
    props.onChange(fields.map((old, index) => (index === column ? field : old === field ? '' : old)));
  return (
    <details open={!fields.includes('title') || !fields.includes('deadlineText')}>
      <summary>Столбцы: проверьте, что они поняты верно</summary>
      {headerRow === 0 ? <p class="quiet">Заголовков не нашли, столбцы определены по содержанию.</p> : null}
      {headings.map((heading, index) => (
        <SelectField
          key={index}
          id={`import-column-${index}`}
          label={heading === '' ? `Столбец ${index + 1}` : heading}
          value={fields[index] ?? ''}
          empty="не переносить"
          options={FIELDS}
          onChange={(field) => set(index, field)}
        />
      ))}
    </details>
  );
}

/** The view. */
export function ImportPlan(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [rows, setRows] = useState<Rows>([]);
  const [preview, setPreview] = useState<ImportPreview | undefined>(undefined);
  const [added, setAdded] = useState('');
  const show = async (from: Rows, layout?: { headerRow: number; fields: string[] }): Promise<void> => {
    setRows(from);
    const read = await run(() => call('importPreview', { rows: mutable(from), ...(layout ? { layout } : {}) }));
    if (read) setPreview(read);
  };
  const write = async (lines: readonly ImportLine[]): Promise<void> => {
    const done = await run(() =>
      call('takeImport', {
        lines: lines.map(({ num, section, title, keyResult, deadlineText, responsible, resultDoc }) => ({
          num,
          section,
          title,
          keyResult,
          deadlineText,
          responsible,
          resultDoc,
        })),
      }),
    );
    if (done) setAdded(done.conflicts[0] ?? `Записано пунктов: ${done.added}.`);
  };
  if (added !== '') {
    return (
      <div>
        <Heading>План перенесён</Heading>
        <Message kind="done">{added}</Message>
        <p>Проверьте ответственных и сроки. Отменить можно в меню: «Отменить последнее действие».</p>
        <Button primary onPress={() => props.go({ view: 'roadmap' })}>
          Открыть дорожную карту
        </Button>
      </div>
    );
  }
  return (
    <div>
      <Heading>План из файла</Heading>
      {preview ? (
        <div>
          <Button link onPress={() => setPreview(undefined)}>
            ← Другой файл
          </Button>
          <Columns
            preview={preview}
            busy={busy}
            onChange={(fields) => void show(rows, { headerRow: preview.headerRow, fields: [...fields] })}
          />
          <ImportItems
            key={preview.fields.join()}
            preview={preview}
            busy={busy}
            onWrite={(lines) => void write(lines)}
          />
        </div>
      ) : (
        <Source busy={busy} onRead={(from) => void show(from)} />
      )}
      {busy ? <Working>Читаем план…</Working> : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
    </div>
  );
}
