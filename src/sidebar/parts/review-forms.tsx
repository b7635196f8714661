/** Declined forms the rules do not vouch for: a person looks at each, mends it or leaves it, and only then is the paper made. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { InputOf } from '../../commands/rpc.ts';
import type { Doubt } from '../../documents/fill.ts';
import { cases, declinePerson, type Gender } from '../../domain/russian/index.ts';
import { Button, Message } from './basics.tsx';

/** What the person has confirmed. */
export type Reviewed = InputOf<'saveWordForms'>;

/** All doubts of one name or phrase. */
interface Thing {
  readonly id: string;
  readonly about: Doubt;
  readonly doubts: readonly Doubt[];
}

function thingsOf(doubts: readonly Doubt[]): Thing[] {
  const byText = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const key = `${doubt.declined} ${doubt.text}`;
    byText.set(key, [...(byText.get(key) ?? []), doubt]);
  }
  return Array.from(byText.values(), (same, index) => ({
    id: `thing-${index}`,
    about: same[0] as Doubt,
    doubts: same,
  }));
}

const GENDERS: readonly (readonly [Gender, string])[] = [
  ['male', 'мужчина'],
  ['female', 'женщина'],
];

/** «Родительный (кого)». */
function caseTitle({ inCase, declined }: Doubt): string {
  const found = cases.find(({ key }) => key === inCase);
  if (!found) return '';
  const title = found.title.charAt(0).toUpperCase() + found.title.slice(1);
  return `${title} (${declined === 'person' ? found.who : found.what})`;
}

type Forms = Readonly<Record<string, string>>;
const fieldOf = (thing: Thing, { inCase }: Doubt): string => `${thing.id}-${inCase}`;

function OneThing(props: {
  readonly thing: Thing;
  readonly forms: Forms;
  readonly gender: Gender | undefined;
  readonly onForm: (field: string, text: string) => void;
  readonly onGender: (gender: Gender) => void;
}): JSX.Element {
  const { thing, forms } = props;
  const { about, doubts } = thing;
  const reasons = [...new Set(doubts.map(({ why }) => why).filter((why) => why !== ''))];
  return (
    <fieldset class="field">
      <legend>{about.text}</legend>
      {reasons.length === 0 ? null : <p class="help">{reasons.join(' ')}</p>}
      {about.asksGender ? (
        <div class="checks" role="radiogroup" aria-label={`${about.text}: мужчина или женщина`}>
          {GENDERS.map(([gender, title]) => (
            <div class="choice" key={gender}>
              <input
                type="radio"
                name={`${thing.id}-gender`}
                id={`${thing.id}-${gender}`}
                checked={props.gender === gender}
                onChange={() => props.onGender(gender)}
              />
              <label for={`${thing.id}-${gender}`}>{title}</label>
            </div>
          ))}
        </div>
      ) : null}
      {doubts.map((doubt) => {
        const field = fieldOf(thing, doubt);
        const form = forms[field] ?? doubt.form;
        return (
          <div class="field" key={field}>
            <label for={field}>{caseTitle(doubt)}</label>
            <input
              id={field}
              type="text"
              value={form}
              {...(doubt.within ? { 'aria-describedby': `${field}-within` } : {})}
              onInput={(event) => props.onForm(field, event.currentTarget.value)}
            />
            {doubt.within ? (
              <p class="help" id={`${field}-within`}>
                В документе: «{doubt.within.before}
                <b>{form}</b>
                {doubt.within.after}»
              </p>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}

export function ReviewForms(props: {
  readonly doubts: readonly Doubt[];
  readonly busy: boolean;
  /** What the button says after the forms are right. */
  readonly next: string;
  readonly onReviewed: (reviewed: Reviewed) => void;
}): JSX.Element {
  const things = thingsOf(props.doubts);
  const [forms, setForms] = useState<Forms>({});
  const [genders, setGenders] = useState<Readonly<Record<string, Gender>>>({});
  const setGender = (thing: Thing, gender: Gender): void => {
    setGenders({ ...genders, [thing.id]: gender });
    const made = thing.doubts.map((doubt): [string, string] => [
      fieldOf(thing, doubt),
      declinePerson({ fullName: doubt.text, gender }, doubt.inCase).text,
    ]);
    setForms({ ...forms, ...Object.fromEntries(made) });
  };
  // Without a gender the form is the name as it stands: nobody should confirm that by one press.
  const asked = things.filter(({ id, about }) => about.asksGender && genders[id] === undefined);
  const confirm = (): void =>
    props.onReviewed({
      forms: things.flatMap((thing) =>
        thing.doubts.map((doubt) => ({
          declined: doubt.declined,
          nominative: doubt.text,
          inCase: doubt.inCase,
          form: forms[fieldOf(thing, doubt)] ?? doubt.form,
        })),
      ),
      genders: things.flatMap(({ id, about }) => {
        const gender = genders[id];
        return gender === undefined || about.code === '' ? [] : [{ code: about.code, gender }];
      }),
    });
  return (
    <section aria-label="Проверьте формы">
      <Message kind="warning">
        <p>
          <b>Проверьте, как склоняются имена и названия.</b> Надстройка не уверена в этих формах. Исправьте, если нужно:
          исправленное запомнится.
        </p>
      </Message>
      <form onSubmit={(event) => event.preventDefault()}>
        {things.map((thing) => (
          <OneThing
            key={thing.id}
            thing={thing}
            forms={forms}
            gender={genders[thing.id]}
            onForm={(field, text) => setForms({ ...forms, [field]: text })}
            onGender={(gender) => setGender(thing, gender)}
          />
        ))}
        {asked.length === 0 ? null : (
          <p class="help">Отметьте, мужчина это или женщина: {asked.map(({ about }) => about.text).join('; ')}.</p>
        )}
        <div class="buttons">
          <Button primary disabled={props.busy || asked.length > 0} onPress={confirm}>
            {props.next}
          </Button>
        </div>
      </form>
    </section>
  );
}
