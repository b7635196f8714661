/** The day and the type of organisations that figures are asked for. */
import type { JSX } from 'preact';
import type { DateChoice } from '../../../commands/figures/reading.ts';

export interface Asked {
  readonly date: string;
  readonly organizationType: string;
}

export const ASKED_FIRST: Asked = { date: '', organizationType: '' };

/** A list of days, with any other day to type, and types where there are several. */
export function Choices(props: {
  readonly asked: Asked;
  readonly present: string;
  readonly dates: readonly DateChoice[];
  readonly types: readonly { readonly code: string; readonly title: string }[];
  readonly disabled: boolean;
  readonly onChange: (asked: Asked) => void;
}): JSX.Element {
  const { asked, present, dates, types, disabled, onChange } = props;
  const known = dates.some(({ day }) => day === present);
  return (
    <div>
      <div class="field">
        <label for="figures-date">На какой день</label>
        <select
          id="figures-date"
          disabled={disabled}
          value={known ? present : 'other'}
          onChange={(event) => {
            const day = event.currentTarget.value;
            if (day !== 'other') onChange({ ...asked, date: day });
          }}
        >
          {dates.map(({ day, label }) => (
            <option key={day} value={day}>
              {label}
            </option>
          ))}
          {known ? null : <option value="other">другой день</option>}
        </select>
      </div>
      <details open={!known}>
        <summary>Другой день</summary>
        <div class="field">
          <label for="figures-day">День</label>
          <input
            id="figures-day"
            type="date"
            min="2000-01-01"
            max="2100-12-31"
            value={present}
            disabled={disabled}
            onChange={(event) => {
              if (event.currentTarget.value !== '') onChange({ ...asked, date: event.currentTarget.value });
            }}
          />
        </div>
      </details>
      {types.length === 0 ? null : (
        <div class="field">
          <label for="figures-type">Тип организаций</label>
          <select
            id="figures-type"
            disabled={disabled}
            value={asked.organizationType}
            onChange={(event) => onChange({ ...asked, organizationType: event.currentTarget.value })}
          >
            <option value="">как у своей организации</option>
            {types.map(({ code, title }) => (
              <option key={code} value={code}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
