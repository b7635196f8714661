/** «Имена или коды»: how people stand in this table, and the way from names to codes and back. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OutputOf } from '../../commands/rpc.ts';
import { csvOf, xlsxOf, type ReadKey } from '../../documents/fill.ts';
import { Button, DocumentLink, Heading, Message, Working } from '../parts/basics.tsx';
import { KeyFindings, readChosen } from '../parts/named-papers.tsx';
import { CSV, saveFile, XLSX } from '../parts/save-file.ts';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';
import { LAW_SENTENCE } from './set-up.tsx';

type Moved = OutputOf<'toCodes'>;

/** A box to tick: nothing goes on before it. */
function Tick(props: {
  readonly id: string;
  readonly on: boolean;
  readonly text: string;
  readonly onChange: (on: boolean) => void;
}): JSX.Element {
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={props.id}
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={props.id}>{props.text}</label>
    </div>
  );
}

/** Cells that changed, by sheet and column. */
function changedLines(changed: Moved['changed']): string[] {
  const counts = new Map<string, number>();
  for (const { sheet, column, what } of changed) {
    const place = `«${sheet}», «${column}»${what === 'note' ? ' (примечания)' : ''}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, count]) => `${place}: ${count}`);
}

/** What was done, and what the add-on cannot do itself. */
function Done(props: { readonly moved: Moved }): JSX.Element {
  const { changed, papers } = props.moved;
  const save = (): void => {
    const rows = changed.map(({ sheet, column, row, what }) => [
      sheet,
      column,
      String(row),
      what === 'note' ? 'примечание' : 'ячейка',
    ]);
    saveFile('Изменённые ячейки.csv', csvOf([['лист', 'столбец', 'строка', 'что'], ...rows]), CSV);
  };
  return (
    <div>
      <Message kind="done">Таблица переведена на коды. Изменено ячеек: {changed.length}.</Message>
      <details>
        <summary>Что изменено</summary>
        <ul>
          {changedLines(changed).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button onPress={save}>Сохранить полный список</Button>
      </details>
      <Message kind="warning">
        <p>
          <b>История версий ещё хранит имена:</b> Файл → История версий. Стереть её нельзя, поэтому заведите чистую
          таблицу:
        </p>
        <ol>
          <li>Файл → Создать копию. У копии истории нет.</li>
          <li>Откройте копию, запустите «Проверить записи» и работайте дальше в ней.</li>
          <li>Прежнюю таблицу удалите и очистите корзину Google Диска.</li>
        </ol>
      </Message>
      {papers.length === 0 ? null : (
        <Message kind="warning">
          <p>
            В документах, которые созданы раньше, имена остались: надстройка их не меняет. Распечатайте нужные и удалите
            файлы с Диска:
          </p>
          <ul>
            {papers.map(({ code, title, link }) => (
              <li key={code}>
                <DocumentLink to={link}>
                  {code}: {title}
                </DocumentLink>
              </li>
            ))}
          </ul>
        </Message>
      )}
      <p>Остальное, что похоже на имя или телефон, покажет «Проверить записи».</p>
    </div>
  );
}

/** From names to codes: three steps, the last one without a way back. */
function ToCodes(props: { readonly onDone: (moved: Moved) => void }): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [tableSaved, setTableSaved] = useState(false);
  const [keySaved, setKeySaved] = useState(false);
  const key = async (kind: 'xlsx' | 'csv'): Promise<void> => {
    const read = await run(() => call('keyForCodes', {}));
    if (!read) return;
    if (kind === 'xlsx') saveFile('Файл-ключ.xlsx', xlsxOf('Ключ', read.rows), XLSX);
    else saveFile('Файл-ключ.csv', csvOf(read.rows), CSV);
  };
  const move = async (): Promise<void> => {
    const moved = await run(() => call('toCodes', { tableSaved: true, keySaved: true }));
    if (moved) props.onDone(moved);
  };
  return (
    <div>
      <h2>Перейти на коды</h2>
      <p>
        Вместо имён, телефонов и почты на всех листах, в журнале и примечаниях встанут коды. Кто за кодом, будет знать
        только файл-ключ на вашем компьютере. <b>Отменить это нельзя.</b>
      </p>
      <h3>1. Сохраните таблицу</h3>
      <p>Файл → Скачать → Microsoft Excel (.xlsx). Это копия на случай ошибки; храните её там же, где ключ.</p>
      <Tick id="table-saved" on={tableSaved} text="Таблица скачана" onChange={setTableSaved} />
      <h3>2. Сохраните файл-ключ</h3>
      <div class="buttons">
        <Button disabled={busy} onPress={() => void key('xlsx')}>
          Скачать ключ .xlsx
        </Button>
        <Button disabled={busy} onPress={() => void key('csv')}>
          Скачать ключ .csv
        </Button>
      </div>
      <p>Откройте его и проверьте имена. Храните не на Google Диске; второй экземпляр – в сейфе.</p>
      <Tick id="key-saved" on={keySaved} text="Ключ сохранён и открывается" onChange={setKeySaved} />
      <h3>3. Замените имена</h3>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {busy ? <Working>Работаем с таблицей. Большая таблица займёт до нескольких минут…</Working> : null}
      <Button primary disabled={busy || !tableSaved || !keySaved} onPress={() => void move()}>
        Заменить имена кодами
      </Button>
    </div>
  );
}

/** From codes to names: the school's own decision, with the sentence about the law. */
function ToNames(props: { readonly onDone: () => void }): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [accepted, setAccepted] = useState(false);
  const move = async (): Promise<void> => {
    if (await run(() => call('toNames', { accepted }))) props.onDone();
  };
  return (
    <details>
      <summary>Вернуться к именам</summary>
      <p>В столбцах имён снова можно будет писать имена. Заполнить их можно из файла-ключа.</p>
      <Tick id="names-accepted" on={accepted} text={LAW_SENTENCE} onChange={setAccepted} />
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <Button disabled={busy || !accepted} onPress={() => void move()}>
        Вести таблицу с именами
      </Button>
    </details>
  );
}

/** Names from the key into a table where the school has chosen names: here they are sent, and the text says so. */
function FillNames(): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [found, setFound] = useState<ReadKey | undefined>(undefined);
  const [done, setDone] = useState('');
  const write = async (): Promise<void> => {
    const names = (found?.lines ?? []).map(({ code, name }) => ({ code, name }));
    const back = await run(() => call('namesFromKey', { names }));
    if (!back) return;
    const rest = back.unknown.length === 0 ? '' : ` Кодов, которых нет в таблице: ${back.unknown.join(', ')}.`;
    setDone(`Записано имён: ${back.written}.${rest}`);
    setFound(undefined);
  };
  return (
    <details>
      <summary>Заполнить имена из файла-ключа</summary>
      <p>Имена из файла будут записаны в таблицу Google, в пустые ячейки имён.</p>
      <div class="field">
        <label for="fill-key">Файл-ключ (.xlsx или .csv)</label>
        <input
          id="fill-key"
          type="file"
          accept=".xlsx,.csv,.txt,.tsv"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void readChosen(file).then(setFound);
          }}
        />
      </div>
      {found ? <KeyFindings found={found} /> : null}
      {done === '' ? null : <Message kind="done">{done}</Message>}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <Button disabled={busy || !found || found.lines.length === 0} onPress={() => void write()}>
        Записать имена в таблицу
      </Button>
    </details>
  );
}

export function PeopleMode(_props: ViewProps): JSX.Element {
  const { refusal, run } = useCall();
  const [state, setState] = useState<OutputOf<'codeModeState'> | undefined>(undefined);
  const [moved, setMoved] = useState<Moved | undefined>(undefined);
  const load = async (): Promise<void> => setState(await run(() => call('codeModeState', {})));
  useEffect(() => void load(), []);
  if (!state) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем таблицу…</Working>;
  const unfinished = state.unfinished && !moved;
  return (
    <div>
      <Heading>Имена или коды</Heading>
      <p>
        {state.mode === 'codes'
          ? 'Люди в этой таблице обозначены кодами, имена хранятся в файле-ключе на вашем компьютере.'
          : `Люди в этой таблице обозначены именами: ${state.people}.`}
      </p>
      {unfinished ? (
        <Message kind="warning">
          Переход на коды прервался, часть имён могла остаться. Нажмите «Заменить имена кодами» ещё раз: он закончится.
        </Message>
      ) : null}
      {moved ? <Done moved={moved} /> : null}
      {!moved && (state.mode !== 'codes' || unfinished) ? (
        <ToCodes
          onDone={(result) => {
            setMoved(result);
            void load();
          }}
        />
      ) : null}
      {state.mode === 'codes' && !unfinished ? <ToNames onDone={() => void load()} /> : null}
      {state.mode === 'names' && !unfinished ? <FillNames /> : null}
    </div>
  );
}
