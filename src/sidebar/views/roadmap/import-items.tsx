/** Items of a borrowed plan before they are written: taken or left, parted by terms, moved to this year, with what needs a look. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportLine, ImportPreview } from '../../../commands/roadmap/import.ts';
import { partedItems } from '../../../domain/roadmap/import-items.ts';
import { Button } from '../../parts/basics.tsx';

function Tick(props: {
  readonly id: string;
  readonly checked: boolean;
  readonly children: string;
  readonly onChange: (checked: boolean) => void;
}): JSX.Element {
  return (
    <div class="choice">
      <input
        id={props.id}
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={props.id}>{props.children}</label>
    </div>
  );
}

function Line(props: {
  readonly line: ImportLine;
  readonly id: string;
  readonly taken: boolean;
  readonly isParted: boolean;
  readonly deadline: string;
  readonly reading: string;
  readonly isMoved: boolean;
  readonly onTake: (taken: boolean) => void;
  readonly onPart: (parted: boolean) => void;
}): JSX.Element {
  const { line, id } = props;
  return (
    <li class="card">
      <Tick id={id} checked={props.taken} onChange={props.onTake}>
        {`${line.num} ${line.title === '' ? '(без названия)' : line.title}`.trim()}
      </Tick>
      {line.section === '' ? null : <p class="where">{line.section}</p>}
      <p class="where">Срок: {props.deadline === '' ? 'не указан' : props.deadline}</p>
      {props.reading === '' ? null : (
        <p class="where">
          {line.isUnknown ? <span class="mark warning">{props.reading}</span> : props.reading}
          {line.isAssumed ? ' (предположительно)' : ''}
        </p>
      )}
      {line.responsible === '' ? null : <p class="where">Отвечает: {line.responsible}</p>}
      {[...line.doubts, ...(props.isMoved ? [] : line.otherYears)].map((doubt) => (
        <p class="mark warning" key={doubt}>
          {doubt}
        </p>
      ))}
      {line.terms.length < 2 ? null : (
        <Tick id={`${id}-part`} checked={props.isParted} onChange={props.onPart}>
          {`Сроков в ячейке ${line.terms.length}: сделать из них отдельные пункты`}
        </Tick>
      )}
    </li>
  );
}

const without = (numbers: readonly number[], one: number, keep: boolean): readonly number[] =>
  keep ? numbers.filter((number) => number !== one) : [...numbers, one];

/** Lines with their terms moved where asked for, and parted where asked for. */
export function ImportItems(props: {
  readonly preview: ImportPreview;
  readonly busy: boolean;
  readonly onWrite: (lines: readonly ImportLine[]) => void;
}): JSX.Element {
  const { lines, sourceYear, from, to } = props.preview;
  const [left, setLeft] = useState<readonly number[]>([]);
  const [whole, setWhole] = useState<readonly number[]>([]);
  const [moves, setMoves] = useState(sourceYear !== '');
  const isMoved = (line: ImportLine): boolean => moves && line.moved !== '';
  const deadlineOf = (line: ImportLine): string => (isMoved(line) ? line.moved : line.deadlineText);
  const taken = lines.filter((_, index) => !left.includes(index));
  const write = (): void =>
    props.onWrite(
      lines.flatMap((line, index) => {
        if (left.includes(index)) return [];
        if (line.terms.length < 2 || whole.includes(index)) return [{ ...line, deadlineText: deadlineOf(line) }];
        const parted = partedItems({ ...line, row: index });
        const moved = deadlineOf(line).split('\n');
        // Parts of a moved term are moved alike: its lines stand in the same order.
        return parted.map((part, place) => ({
          ...line,
          num: part.num,
          deadlineText: moved.length === parted.length ? (moved[place] ?? part.deadlineText) : part.deadlineText,
          terms: [],
        }));
      }),
    );
  const doubtful = lines.filter(
    (line) => line.doubts.length > 0 || line.isUnknown || (!isMoved(line) && line.otherYears.length > 0),
  ).length;
  return (
    <div>
      <p>
        Пунктов: {lines.length}
        {doubtful === 0 ? '' : `, требуют внимания: ${doubtful}`}. Пока ничего не записано.
      </p>
      {sourceYear === '' ? null : (
        <Tick id="import-move" checked={moves} onChange={setMoves}>
          {`Сроки написаны для ${sourceYear} года: перенести их на план с ${from.split('-').reverse().join('.')} по ${to.split('-').reverse().join('.')}`}
        </Tick>
      )}
      <ul class="plain">
        {lines.map((line, index) => (
          <Line
            key={index}
            id={`import-${index}`}
            line={line}
            deadline={deadlineOf(line)}
            reading={isMoved(line) ? line.movedReading : line.reading}
            isMoved={isMoved(line)}
            taken={!left.includes(index)}
            isParted={!whole.includes(index)}
            onTake={(keep) => setLeft(without(left, index, keep))}
            onPart={(keep) => setWhole(without(whole, index, keep))}
          />
        ))}
      </ul>
      <div class="buttons">
        <Button primary disabled={props.busy || taken.length === 0} onPress={write}>
          {`Записать (${taken.length})`}
        </Button>
      </div>
    </div>
  );
}
