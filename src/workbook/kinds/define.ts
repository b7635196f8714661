/** What all kinds share: blank cells, errors of formulas, the shape of findings, and columns from short literals. */
import { isBlank, isDayCell, type Cell } from '../cell.ts';
import type { Column, ColumnOrigin, Decoded, DecodeContext, Kind, NativeRule } from '../define.ts';

/** The literal a column is written as. */
export interface ColumnLook {
  readonly header: string;
  readonly note: string;
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  readonly width?: number;
  readonly wrap?: boolean;
  /** `own` unless said otherwise. */
  readonly origin?: ColumnOrigin;
  readonly group?: string;
  readonly personal?: 'name' | 'contact' | 'forms';
}

/** A column of a kind. */
export function columnOf<T>(kind: Kind<T>, look: ColumnLook, width: number, shown = false): Column<T> {
  return {
    ...look,
    kind,
    width: look.width ?? width,
    origin: look.origin ?? (shown ? 'shown' : 'own'),
    ...(shown ? { shown: true } : {}),
  };
}

/** A finding of a kind. */
export type Wrong<T> = Extract<Decoded<T>, { readonly ok: false }>;

/** What a kind says of a cell that is filled in and holds no error. */
export interface KindBody<T> {
  readonly id: string;
  readonly example: string;
  readonly format?: string;
  readonly native?: NativeRule;
  readonly offers?: NativeRule;
  decodeFilled(cell: Cell, context: DecodeContext): Decoded<T>;
  encode(value: T, context: DecodeContext): Cell;
}

/** Errors of formulas as English and Russian tables show them. */
const FORMULA_ERROR =
  /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|ССЫЛКА!|Н\/Д|ЗНАЧ!|ИМЯ\?|ДЕЛ\/0!|ЧИСЛО!|ПУСТО!|ОШИБКА!)$/;

/** Whether the cell shows an error of a formula. */
export function isFormulaError(cell: Cell): boolean {
  return typeof cell === 'string' && cell.indexOf('#') >= 0 && FORMULA_ERROR.test(cell.trim());
}

/** Wraps what is special to a kind with what all kinds do: a blank is a blank, an error of a formula is never a value. */
export function defineKind<T>(body: KindBody<T>): Kind<T> {
  const { id, example, format, native, offers } = body;
  return {
    id,
    example,
    ...(format === undefined ? {} : { format }),
    ...(native === undefined ? {} : { native }),
    ...(offers === undefined ? {} : { offers }),
    decode(cell, context) {
      if (isBlank(cell)) return { ok: true, value: undefined };
      if (isFormulaError(cell)) {
        return {
          ok: false,
          code: 'formula',
          severity: 'error',
          message: `формула вернула ошибку ${String(cell).trim()}.`,
          action: 'Исправьте формулу или впишите значение.',
        };
      }
      return body.decodeFilled(cell, context);
    },
    encode: (value, context) => body.encode(value, context),
  };
}

/** A read value. */
export function understood<T>(value: T | undefined): Decoded<T> {
  return { ok: true, value };
}

/** An error: the cell gives no value. */
export function wrong(code: string, message: string, action: string, fix?: Cell): Wrong<never> {
  return { ok: false, severity: 'error', code, message, action, ...(fix === undefined ? {} : { fix }) };
}

/** A warning: the value can be used. */
export function doubtful<T>(code: string, message: string, action: string, value: T, fix?: Cell): Wrong<T> {
  return { ok: false, severity: 'warning', code, message, action, value, ...(fix === undefined ? {} : { fix }) };
}

/** The content of a cell as a person would read it. */
export function textOf(cell: Cell): string {
  if (isDayCell(cell)) return `${cell.day.slice(8, 10)}.${cell.day.slice(5, 7)}.${cell.day.slice(0, 4)}`;
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  return typeof cell === 'string' ? cleanText(cell) : String(cell);
}

const UNSEEN = /[\u00a0\u00ad\u2007\u200b-\u200d\u202f\u2060\ufeff]/;

/** Text without the characters nobody sees and without spaces at its ends. */
export function cleanText(text: string): string {
  // Nearly every cell is clean, and tables have a hundred thousand of them.
  if (!UNSEEN.test(text)) return text.trim();
  return text
    .replace(/[\u200b\u200c\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .trim();
}

const QUOTED = 40;

/** A piece of a cell for a message: short, on one line, in quotes. */
export function quoted(cell: Cell): string {
  const text = textOf(cell).replace(/\s+/g, ' ');
  // Array.from counts characters, so that an emoji is not cut in half.
  const characters = Array.from(text.slice(0, QUOTED * 4));
  return characters.length > QUOTED ? `«${characters.slice(0, QUOTED).join('')}…»` : `«${text}»`;
}
