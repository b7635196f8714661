/** One of several answers as radio buttons: everything is seen at once and chosen by keyboard. */
import type { JSX } from 'preact';

export function ChoiceGroup(props: {
  readonly name: string;
  readonly legend: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly title: string; readonly help?: string }[];
  readonly onChange: (value: string) => void;
}): JSX.Element {
  return (
    <fieldset class="field">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, title, help }) => (
        <div class="choice" key={value}>
          <input
            type="radio"
            id={`${props.name}-${value}`}
            name={props.name}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <label for={`${props.name}-${value}`}>
            {title}
            {help === undefined ? null : <span class="quiet"> — {help}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** One of a list that may be long. */
export function SelectField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly empty?: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
  readonly onChange: (value: string) => void;
}): JSX.Element {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <select id={props.id} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        {props.options.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Several of a list. */
export function CheckList(props: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}): JSX.Element {
  const toggle = (value: string): void => {
    const without = props.chosen.filter((item) => item !== value);
    props.onChange(without.length < props.chosen.length ? without : [...props.chosen, value]);
  };
  return (
    <fieldset class="field">
      <legend>{props.legend}</legend>
      {/* A list that scrolls must be reachable by keyboard; its boxes are. */}
      <div class="checks">
        {props.options.length === 0 ? <p class="quiet">Пока некого выбрать.</p> : null}
        {props.options.map(({ value, title }) => (
          <div class="choice" key={value}>
            <input
              type="checkbox"
              id={`${props.name}-${value}`}
              checked={props.chosen.indexOf(value) >= 0}
              onChange={() => toggle(value)}
            />
            <label for={`${props.name}-${value}`}>{title}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
