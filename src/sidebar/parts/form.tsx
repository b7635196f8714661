/** A form made of the fields a sheet defines: native controls, labels above, help below, wrong answers named beside the field. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Field } from '../../workbook/record-form.ts';

/** Answers by field key, as text. */
export type Answers = Readonly<Record<string, string>>;

const SEPARATOR = '; ';

/** What is wrong with the answer above it. */
export function Wrong(props: { readonly text: string | undefined }): JSX.Element | null {
  if (props.text === undefined) return null;
  return (
    <p class="wrong" role="alert">
      {props.text}
    </p>
  );
}

/** Takes the person to the first answer to mend: the button that was pressed may stand far below it. */
export function useFirstWrong(wrong: Readonly<Record<string, string>>): void {
  useEffect(() => {
    if (Object.keys(wrong).length === 0) return;
    const field = document.querySelector('.field .wrong')?.closest('.field');
    field?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  }, [wrong]);
}

function Several(props: {
  readonly field: Field;
  readonly value: string;
  readonly wrong?: string | undefined;
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const { field, value, wrong, onChange } = props;
  const chosen = value
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const toggle = (option: string, on: boolean): void =>
    onChange((on ? [...chosen, option] : chosen.filter((item) => item !== option)).join(SEPARATOR));
  return (
    <fieldset class="field" aria-describedby={`field-${field.key}-help`}>
      <legend>{field.title + (field.required ? ' *' : '')}</legend>
      <div class="checks">
        {field.options.length === 0 ? <p class="quiet">Пока некого выбрать.</p> : null}
        {field.options.map((option) => (
          <div class="choice" key={option}>
            <input
              type="checkbox"
              id={`${field.key}-${option}`}
              checked={chosen.includes(option)}
              onChange={(event) => toggle(option, event.currentTarget.checked)}
            />
            <label for={`${field.key}-${option}`}>{option}</label>
          </div>
        ))}
      </div>
      <Wrong text={wrong} />
      <p class="help" id={`field-${field.key}-help`}>
        {field.help}
      </p>
    </fieldset>
  );
}

function Control(props: {
  readonly field: Field;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const { field, value, onChange } = props;
  const id = `field-${field.key}`;
  const common = { id, name: field.key, 'aria-describedby': `${id}-help`, 'aria-required': field.required };
  switch (field.type) {
    case 'longText':
      return <textarea {...common} value={value} onInput={(event) => onChange(event.currentTarget.value)} />;
    case 'day':
      return (
        <input
          {...common}
          type="date"
          min="1930-01-01"
          max="2100-12-31"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'number':
      return <input {...common} type="number" value={value} onInput={(event) => onChange(event.currentTarget.value)} />;
    case 'choice':
    case 'record':
      return (
        <select {...common} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{field.options.length === 0 ? 'пока некого выбрать' : 'не выбрано'}</option>
          {value !== '' && !field.options.includes(value) ? <option value={value}>{value}</option> : null}
          {field.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      );
    default:
      return <input {...common} type="text" value={value} onInput={(event) => onChange(event.currentTarget.value)} />;
  }
}

/** One field with its label, help and what is wrong with the answer. */
export function FormField(props: {
  readonly field: Field;
  readonly value: string;
  readonly wrong?: string | undefined;
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const { field, value, wrong, onChange } = props;
  const id = `field-${field.key}`;
  if (field.type === 'multi' && field.options.length > 0)
    return <Several field={field} value={value} wrong={wrong} onChange={onChange} />;
  if (field.type === 'records') return <Several field={field} value={value} wrong={wrong} onChange={onChange} />;
  if (field.type === 'flag') {
    return (
      <div class="field">
        <div class="choice">
          <input
            id={id}
            type="checkbox"
            checked={value === 'да'}
            aria-describedby={`${id}-help`}
            onChange={(event) => onChange(event.currentTarget.checked ? 'да' : '')}
          />
          <label for={id}>{field.title}</label>
        </div>
        <Wrong text={wrong} />
        <p class="help" id={`${id}-help`}>
          {field.help}
        </p>
      </div>
    );
  }
  return (
    <div class="field">
      <label for={id}>{field.title + (field.required ? ' *' : '')}</label>
      <Control field={field} value={value} onChange={onChange} />
      <Wrong text={wrong} />
      <p class="help" id={`${id}-help`}>
        {field.help}
      </p>
    </div>
  );
}

/** Fields in groups; groups after the first fold away, since most of them can wait. */
export function FormFields(props: {
  readonly fields: readonly Field[];
  readonly answers: Answers;
  readonly wrong: Readonly<Record<string, string>>;
  readonly onChange: (key: string, value: string) => void;
}): JSX.Element {
  useFirstWrong(props.wrong);
  const groups = new Map<string, Field[]>();
  for (const field of props.fields) groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  const draw = (field: Field): JSX.Element => (
    <FormField
      key={field.key}
      field={field}
      value={props.answers[field.key] ?? field.value}
      wrong={props.wrong[field.key]}
      onChange={(value) => props.onChange(field.key, value)}
    />
  );
  const open = (fields: readonly Field[]): boolean =>
    fields.some((field) => field.required || props.wrong[field.key] !== undefined);
  return (
    <div>
      {[...groups].map(([title, fields]) =>
        title === '' ? (
          <div key="main">{fields.map(draw)}</div>
        ) : (
          <details key={title} open={open(fields)}>
            <summary>{title}</summary>
            {fields.map(draw)}
          </details>
        ),
      )}
    </div>
  );
}

/** State of a form: answers given and a way to change one. */
export function useAnswers(first: Answers = {}): {
  readonly answers: Answers;
  readonly set: (key: string, value: string) => void;
  readonly reset: () => void;
} {
  const [answers, setAnswers] = useState<Answers>(first);
  return {
    answers,
    set: (key, value) => setAnswers((before) => ({ ...before, [key]: value })),
    reset: () => setAnswers({}),
  };
}
