/** The template of one kind: what stands for it, making it one's own, loading a file, the check, the way back, the tags. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ListedIssue } from '../../commands/check-records.ts';
import type { TemplateCard, TemplateState } from '../../commands/templates/list.ts';
import { call } from '../server.ts';
import { Button, Message, Working } from './basics.tsx';
import { toBase64 } from './docx-bytes.ts';
import { IssueList } from './issues.tsx';
import { TagHelp } from './tag-help.tsx';
import { isError, listProblems, problemsOf } from './template-check.ts';
import { useCall } from './use-call.ts';

/** Templates are a few pages; what is larger holds photographs and would be sent for every paper. */
const LARGEST = 5 * 1024 * 1024;

/** What came of the last press. */
interface Told {
  readonly kind: 'done' | 'warning' | 'error';
  readonly text: string;
  readonly issues: readonly ListedIssue[];
}

const told = (kind: Told['kind'], text: string, issues: readonly ListedIssue[] = []): Told => ({ kind, text, issues });

const STATES: Readonly<Record<Exclude<TemplateState, 'own'>, string>> = {
  default: 'Документы делаются по исходному шаблону.',
  gone: 'Свой вариант не открывается: файл удалён, лежит в корзине или принадлежит другому человеку. Пока это так, документы этого вида не создаются. Верните файл из корзины, сделайте новый вариант или верните исходный.',
  foreign:
    'Свой вариант сделан под другой учётной записью, отсюда он не открывается. Ваши документы делаются по исходному шаблону.',
  copied:
    'Свой вариант остался в таблице, с которой снята эта копия. Документы делаются по исходному шаблону. Скачайте прежний вариант из старой папки в виде .docx и загрузите его здесь.',
};

/** Reads a chosen file. A sentence when it cannot be a template. */
async function bytesOf(file: File): Promise<Uint8Array | string> {
  if (file.size > LARGEST) return 'Файл больше 5 МБ. Уменьшите или уберите рисунки и выберите его снова.';
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return 'Это старый вид файла (.doc) или документ с паролем. Откройте его в Word, сохраните как .docx без пароля и выберите снова.';
  return bytes;
}

function State(props: { readonly card: TemplateCard }): JSX.Element {
  const { state, name, url } = props.card;
  if (state !== 'own')
    return state === 'default' ? <p>{STATES[state]}</p> : <Message kind="warning">{STATES[state]}</Message>;
  return (
    <div>
      <p>
        Документы делаются по своему варианту: <a href={url}>{name}</a>
      </p>
      <p class="quiet">
        Правьте его как обычный документ: изменения действуют сразу. Вставки в фигурных скобках не разрывайте. Без
        Google, на своём компьютере, это файл Word с таким именем в папке с данными, в подпапке documents.
      </p>
    </div>
  );
}

function ChooseFile(props: { readonly busy: boolean; readonly onChoose: (file: File) => void }): JSX.Element {
  return (
    <div class="field">
      <label for="template-file">Загрузить .docx с компьютера</label>
      <input
        id="template-file"
        type="file"
        accept=".docx"
        disabled={props.busy}
        aria-describedby="template-file-help"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) props.onChoose(file);
          // The same file, mended, may be chosen again.
          input.value = '';
        }}
      />
      <p class="help" id="template-file-help">
        Файл сначала проверится. С ошибками он не загрузится.
      </p>
    </div>
  );
}

export function KindTemplate(props: { readonly kind: string; readonly onMake: () => void }): JSX.Element {
  const { kind } = props;
  const { busy, refusal, run } = useCall();
  const [card, setCard] = useState<TemplateCard | undefined>(undefined);
  const [note, setNote] = useState<Told | undefined>(undefined);
  const load = async (): Promise<void> => {
    const read = await run(() => call('templateCard', { kind }));
    if (read) setCard(read);
  };
  useEffect(() => void load(), []);
  const make = async (base64: string, warnings: readonly ListedIssue[] = []): Promise<void> => {
    const made = await run(() => call('makeTemplate', { kind, base64 }));
    if (!made) return;
    const text =
      base64 === '' ? 'Свой вариант готов, он в папке с документами.' : 'Файл загружен и стал своим вариантом.';
    await load();
    setNote(told('done', text, warnings));
  };
  const choose = async (file: File, { tags }: TemplateCard): Promise<void> => {
    setNote(undefined);
    const bytes = await bytesOf(file);
    if (typeof bytes === 'string') return setNote(told('error', bytes));
    const issues = listProblems(problemsOf(bytes, tags));
    if (issues.some(isError)) return setNote(told('error', 'В файле ошибки, поэтому он не загружен.', issues));
    await make(toBase64(bytes), issues);
  };
  const check = async (): Promise<void> => {
    setNote(undefined);
    const found = await run(() => call('templatesInUse', { kinds: [kind] }));
    if (!found) return;
    const problems = found.templates.flatMap(({ base64, tags }) => listProblems(problemsOf(base64, tags)));
    const issues = [...found.issues, ...problems];
    if (issues.some(isError))
      setNote(told('error', 'В шаблоне ошибки. Пока они есть, документы не создаются.', issues));
    else setNote(told(issues.length > 0 ? 'warning' : 'done', 'Ошибок нет, документы делать можно.', issues));
  };
  const giveBack = async (): Promise<void> => {
    const done = await run(() => call('returnTemplate', { kind }));
    if (!done) return;
    await load();
    const kept = done.kept === '' ? '' : ` Файл «${done.kept}» остался в папке: удалите его, если он не нужен.`;
    setNote(told('done', `Исходный шаблон возвращён.${kept}`));
  };
  if (!card) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем шаблон…</Working>;
  const isOwn = card.state === 'own';
  return (
    <div>
      <h2>{card.title}</h2>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {note ? <Message kind={note.kind}>{note.text}</Message> : null}
      {note ? <IssueList issues={note.issues} /> : null}
      <State card={card} />
      {busy ? <Working>Готовим…</Working> : null}
      <div class="buttons">
        {isOwn ? (
          <Button primary disabled={busy} onPress={() => void check()}>
            Проверить шаблон
          </Button>
        ) : (
          <Button primary disabled={busy} onPress={() => void make('')}>
            Сделать свой вариант
          </Button>
        )}
        {card.state === 'default' ? null : (
          <Button disabled={busy} onPress={() => void giveBack()}>
            Вернуть исходный
          </Button>
        )}
        {isOwn ? <Button onPress={props.onMake}>Создать документ</Button> : null}
      </div>
      <ChooseFile busy={busy} onChoose={(file) => void choose(file, card)} />
      <TagHelp card={card} />
    </div>
  );
}
