/** Code mode: forms of names that were looked at stay on the curator's computer, in the key file. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { declinedKey, keyWithForms, sameCode, xlsxOf, type FormsByText, type ReadKey } from '../../documents/fill.ts';
import { Button, Message } from './basics.tsx';
import type { Reviewed } from './review-forms.tsx';
import { saveFile, XLSX } from './save-file.ts';

const FILE_NAME = 'Файл-ключ с падежами.xlsx';

/** Forms known before with those just confirmed. */
export function addReviewed(forms: FormsByText, { forms: reviewed }: Reviewed): FormsByText {
  const all = new Map(forms);
  for (const { declined, nominative, inCase, form } of reviewed) {
    const key = declinedKey(declined, nominative);
    all.set(key, { ...all.get(key), [inCase]: form.trim() });
  }
  return all;
}

/** Offers the key file anew when there is something to keep in it. */
export function KeyWithForms(props: { readonly found: ReadKey; readonly forms: FormsByText }): JSX.Element | null {
  const [saved, setSaved] = useState(false);
  const { lines, source } = props.found;
  const byCode = new Map(
    lines.flatMap(({ code, name, forms }) => {
      const reviewed = props.forms.get(declinedKey('person', name));
      return reviewed === undefined ? [] : [[sameCode(code), { ...forms, ...reviewed }] as const];
    }),
  );
  if (source === undefined || byCode.size === 0) return null;
  const save = (): void => {
    saveFile(FILE_NAME, xlsxOf('ключ', keyWithForms(source, byCode)), XLSX);
    setSaved(true);
  };
  return (
    <Message kind="plain">
      <p>Чтобы не проверять эти имена снова, сохраните файл-ключ вместе с падежами и дальше открывайте его.</p>
      <div class="buttons">
        <Button onPress={save}>Сохранить файл-ключ с падежами</Button>
      </div>
      {saved ? <p role="status">Сохранено на компьютер: «{FILE_NAME}».</p> : null}
    </Message>
  );
}
