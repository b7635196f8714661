/** Code mode: puts names into papers from the key file in this browser, and saves them to the computer. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  archiveOf,
  combineDocx,
  fillTemplate,
  mergeKey,
  namelessCodes,
  withForms,
  withSurroundings,
  type Doubt,
  type FormsByText,
  type KeyLine,
  type ReadKey,
} from '../../documents/fill.ts';
import type { ListedIssue } from '../../commands/check-records.ts';
import type { CodedPapers } from '../../commands/papers/for-names.ts';
import { UserError } from '../../domain/issue.ts';
import { call } from '../server.ts';
import { Button, Message } from './basics.tsx';
import { IssueList } from './issues.tsx';
import { stepIssues } from './template-check.ts';
import { fromBase64 } from './docx-bytes.ts';
import { keyOfFile } from './key-file.ts';
import { holdCalls, releaseCalls } from './key-guard.ts';
import { eachOnce } from './make-papers.ts';
import { KeyWithForms, addReviewed } from './key-forms.tsx';
import { ReviewForms, type Reviewed } from './review-forms.tsx';
import { DOCX, saveFile, ZIP } from './save-file.ts';
import { useCall } from './use-call.ts';

/** Papers with names, and the forms of names to look at. */
function named({ papers, templates }: CodedPapers, key: readonly KeyLine[], forms: FormsByText) {
  const doubts: Doubt[] = [];
  const files = papers.map(({ template, data, fileName }) => {
    const own: Doubt[] = [];
    const whole = withForms(mergeKey(data, key), forms);
    const bytes = fillTemplate(fromBase64(templates[template] ?? ''), whole, (doubt) => own.push(doubt));
    doubts.push(...withSurroundings(bytes, own));
    return { name: `${fileName}.docx`, bytes };
  });
  return { files, doubts: eachOnce(doubts) };
}

/** Codes that the papers speak of and the key does not know. */
function unknownCodes({ papers }: CodedPapers, key: readonly KeyLine[]): string[] {
  return [...new Set(papers.flatMap(({ data }) => namelessCodes(mergeKey(data, key))))];
}

/** Sentences about the file, the first of them when there are many. */
const SHOWN = 12;
function Sentences(props: { readonly lines: readonly string[] }): JSX.Element {
  const rest = props.lines.length - SHOWN;
  return (
    <ul>
      {props.lines.slice(0, SHOWN).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {rest > 0 ? <li>и ещё {rest}</li> : null}
    </ul>
  );
}

/** What was found in the file. */
export function KeyFindings(props: { readonly found: ReadKey }): JSX.Element {
  const { found } = props;
  return (
    <div>
      {found.lines.length === 0 ? null : <p role="status">Прочитано имён: {found.lines.length}.</p>}
      {found.wrong.length === 0 ? null : (
        <Message kind="error">
          <Sentences lines={found.wrong} />
        </Message>
      )}
      {found.doubtful.length === 0 ? null : (
        <Message kind="warning">
          <Sentences lines={found.doubtful} />
        </Message>
      )}
    </div>
  );
}

/** Reads a file the person chose; a file that is no table becomes a sentence. */
export async function readChosen(file: File): Promise<ReadKey> {
  try {
    return keyOfFile(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof UserError) return { lines: [], doubtful: [], wrong: [error.message] };
    console.error(error);
    return { lines: [], doubtful: [], wrong: ['Файл прочитать не удалось. Выберите файл .xlsx или .csv.'] };
  }
}

function Missing(props: { readonly codes: readonly string[] }): JSX.Element | null {
  if (props.codes.length === 0) return null;
  return (
    <Message kind="warning">
      <p>В файле-ключе нет имён для кодов: {props.codes.join(', ')}. На их местах в документе останутся коды.</p>
      {props.codes.includes('РУКОВОДИТЕЛЬ') ? (
        <p>Для подписи добавьте в файл строку: в столбце «код» – РУКОВОДИТЕЛЬ, рядом – имя руководителя.</p>
      ) : null}
    </Message>
  );
}

/** The key is open: what was found in it, and the papers to be saved. From here on nothing is sent. */
function OpenKey(props: {
  readonly coded: CodedPapers;
  readonly found: ReadKey;
  readonly onClose: () => void;
}): JSX.Element {
  const { coded, found } = props;
  const [doubts, setDoubts] = useState<readonly Doubt[]>([]);
  const [forms, setForms] = useState<FormsByText>(new Map());
  const [waiting, setWaiting] = useState(false);
  const [saved, setSaved] = useState('');
  const [failed, setFailed] = useState('');
  const save = (together: boolean, reviewed: FormsByText): void => {
    setFailed('');
    setSaved('');
    try {
      const { files, doubts: met } = named(coded, found.lines, reviewed);
      const [first] = files;
      if (!first) return;
      setDoubts(met);
      setWaiting(together);
      if (met.length > 0) return;
      const whole = files.map(({ bytes }) => bytes);
      const many = files.length > 1;
      const name = !many ? first.name : together ? 'Документы с именами.docx' : 'Документы с именами.zip';
      if (!many) saveFile(name, first.bytes, DOCX);
      else saveFile(name, together ? combineDocx(whole) : archiveOf(files), together ? DOCX : ZIP);
      setSaved(name);
    } catch (error) {
      console.error(error);
      const text = 'Собрать документ с именами не удалось. Проект с кодами сохранён, он в списке документов.';
      setFailed(error instanceof UserError ? error.message : text);
    }
  };
  const review = (reviewed: Reviewed): void => {
    const all = addReviewed(forms, reviewed);
    setForms(all);
    save(waiting, all);
  };
  const isEmpty = found.lines.length === 0;
  const { length: count } = coded.papers;
  return (
    <div>
      <KeyFindings found={found} />
      {isEmpty ? null : <Missing codes={unknownCodes(coded, found.lines)} />}
      {saved === '' ? null : (
        <Message kind="done">
          Сохранено на компьютер: «{saved}». Закончив, закройте файл-ключ: до этого панель ничего не отправляет в
          таблицу.
        </Message>
      )}
      {failed === '' ? null : <Message kind="error">{failed}</Message>}
      {doubts.length === 0 ? null : (
        <ReviewForms doubts={doubts} busy={false} next="Всё верно, сохранить с именами" onReviewed={review} />
      )}
      <KeyWithForms found={found} forms={forms} />
      <div class="buttons">
        <Button primary disabled={isEmpty} onPress={() => save(false, forms)}>
          {count === 1 ? 'Сохранить с именами' : `Сохранить с именами: ${count} в архиве`}
        </Button>
        {count === 1 ? null : (
          <Button disabled={isEmpty} onPress={() => save(true, forms)}>
            Одним файлом для печати
          </Button>
        )}
        <Button onPress={props.onClose}>Закрыть файл-ключ</Button>
      </div>
    </div>
  );
}

/** The choice of the key file. */
function ChooseKey(props: { readonly onChoose: (file: File) => void }): JSX.Element {
  return (
    <div class="field">
      <label for="key-file">Файл-ключ (.xlsx или .csv)</label>
      <input
        id="key-file"
        type="file"
        accept=".xlsx,.csv,.txt,.tsv"
        aria-describedby="key-file-help"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) props.onChoose(file);
        }}
      />
      <p class="help" id="key-file-help">
        Столбцы: код, ФИО, должность, контакт. Для подписи – строка с кодом РУКОВОДИТЕЛЬ.
      </p>
    </div>
  );
}

/** Names for papers of the register, by their codes: first the papers are fetched, then the key is opened and the panel falls silent. */
export function NamedPapers(props: { readonly codes: readonly string[] }): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [coded, setCoded] = useState<CodedPapers | undefined>(undefined);
  const [found, setFound] = useState<ReadKey | undefined>(undefined);
  // Leaving the view forgets the key, and only then may the panel speak to the table again.
  useEffect(() => releaseCalls, []);
  const [broken, setBroken] = useState<readonly ListedIssue[]>([]);
  const prepare = async (): Promise<void> => {
    const papers = await run(() => call('papersForNames', { codes: [...props.codes] }));
    const found = papers ? stepIssues(papers) : [];
    setBroken(found);
    if (found.length === 0) setCoded(papers);
  };
  const choose = async (file: File): Promise<void> => {
    holdCalls();
    setFound(await readChosen(file));
  };
  const close = (): void => {
    setFound(undefined);
    releaseCalls();
  };
  return (
    <section aria-label="Вписать имена">
      <p>
        В папке Google лежит проект с кодами. Документ с именами соберёт эта страница из вашего файла-ключа и сохранит
        на компьютер, в папку загрузок. Имена никуда не отправляются.
      </p>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {broken.length > 0 ? (
        <div>
          <Message kind="error">
            В своём шаблоне ошибки. Исправьте их или верните исходный шаблон («Шаблоны документов») и повторите.
          </Message>
          <IssueList issues={broken} />
        </div>
      ) : null}
      {coded === undefined ? (
        <Button disabled={busy} onPress={() => void prepare()}>
          Вписать имена
        </Button>
      ) : null}
      {coded && coded.left.length > 0 ? (
        <Message kind="warning">
          <Sentences lines={coded.left} />
        </Message>
      ) : null}
      {coded && coded.papers.length > 0 && found === undefined ? (
        <ChooseKey onChoose={(file) => void choose(file)} />
      ) : null}
      {coded && found ? <OpenKey coded={coded} found={found} onClose={close} /> : null}
    </section>
  );
}
