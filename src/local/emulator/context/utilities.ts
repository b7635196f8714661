/** Utilities: dates by pattern, base64, digests, archives, CSV. */
import { call } from './bridge.ts';
import { defineClass } from './define.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { type BlobState, encoded, makeBlob } from './blob.ts';
import { enumFamily, enumName } from './enums.ts';
import { exception } from './exception.ts';
import { kindOf, stateOf } from './objects.ts';

/** Content of a text, bytes or blob as base64. Without a charset a text is UTF-8. */
function content(value: unknown, charset: unknown, fallback: string): string {
  if (typeof value === 'string') return encoded(value, charset ? enumName(charset) : fallback);
  if (kindOf(value) === 'Blob') return stateOf<BlobState>(value).base64;
  return toBase64(value as readonly number[]);
}

function decode(text: string): number[] {
  const bytes = fromBase64(text);
  if (!bytes) throw exception('Could not decode string.');
  return bytes;
}

function webSafe(base64: string): string {
  return base64.replace(/\+/g, '-').replace(/\//g, '_');
}

function digest(operation: string, algorithm: string, ...base64: string[]): number[] {
  return fromBase64(call(operation, algorithm, ...base64) as string) ?? [];
}

/** Behaviour 27: a text without a charset is digested as US_ASCII, where every Cyrillic letter is "?". */
function computeDigest(_state: object, algorithm: object, value: unknown, charset?: object): number[] {
  return digest('digest', enumName(algorithm), content(value, charset, 'US_ASCII'));
}

function mac(algorithm: string, value: unknown, key: unknown, charset?: object): number[] {
  return digest('mac', algorithm, content(value, charset, 'US_ASCII'), content(key, charset, 'US_ASCII'));
}

/** Rows of CSV text; quotes may hold separators, line ends and doubled quotes. */
function parseCsv(_state: object, text: string, delimiter?: string): string[][] {
  const separator = delimiter ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign === '"' && text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else if (sign === '"') quoted = false;
      else field += sign;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === separator) {
      row.push(field);
      field = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1;
      rows.push([...row, field]);
      row = [];
      field = '';
    } else field += sign;
  }
  if (quoted) throw exception('Could not parse text.');
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}

/** `%s`, `%d`, `%05.2f`, `%x`, `%%` in the manner of sprintf. */
export function formatString(_state: object, template: string, ...values: unknown[]): string {
  let at = 0;
  return template.replace(
    /%([-+0 ]*)(\d*)(?:\.(\d+))?([sdifxXoeEgGcb%])/g,
    (_all, flags: string, width: string, places: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const value = values[at];
      at += 1;
      const text = formatted(value, kind, places);
      const signed = flags.includes('+') && typeof value === 'number' && value >= 0 ? `+${text}` : text;
      const size = Number(width || '0');
      if (flags.includes('-')) return signed.padEnd(size);
      return flags.includes('0') && kind !== 's'
        ? signed.replace(
            /^([-+]?)(.*)$/,
            (_whole, sign: string, rest: string) => sign + rest.padStart(size - sign.length, '0'),
          )
        : signed.padStart(size);
    },
  );
}

function formatted(value: unknown, kind: string, places: string | undefined): string {
  const number = Number(value);
  if (kind === 'd' || kind === 'i') return String(Math.trunc(number));
  if (kind === 'f') return number.toFixed(Number(places ?? '6'));
  if (kind === 'e' || kind === 'E') return number.toExponential(Number(places ?? '6'));
  if (kind === 'x' || kind === 'X') return kind === 'x' ? number.toString(16) : number.toString(16).toUpperCase();
  if (kind === 'o') return number.toString(8);
  if (kind === 'b') return number.toString(2);
  if (kind === 'g' || kind === 'G') return String(number);
  const text = String(value);
  return places === undefined ? text : text.slice(0, Number(places));
}

function zip(_state: object, blobs: readonly object[], name?: string): object {
  const files = blobs
    .map((blob) => stateOf<BlobState>(blob))
    .map((blob) => ({ name: blob.name ?? '', base64: blob.base64 }));
  if (new Set(files.map((file) => file.name)).size < files.length)
    throw exception('Duplicate file names are not allowed in a zip archive.');
  return makeBlob({ base64: call('zip', files) as string, type: 'application/zip', name: name ?? 'archive.zip' });
}

function unzip(_state: object, blob: object): object[] {
  const files = call('unzip', stateOf<BlobState>(blob).base64) as { name: string; base64: string }[];
  return files.map(({ name, base64 }) => makeBlob({ base64, name, type: null }));
}

/** Lets the clock of the script pass without making anybody wait. */
let slept = 0;
export function sleptMilliseconds(): number {
  return slept;
}

export function defineUtilities(): void {
  defineClass(
    'Utilities.Utilities',
    'Utilities',
    {
      formatDate: (_state, date: Date, zone: string, pattern: string) =>
        call('formatDate', date.getTime(), zone, pattern),
      parseDate: (_state, text: string, zone: string, pattern: string) =>
        new Date(call('parseDate', text, zone, pattern) as number),
      formatString,
      getUuid: () => call('uuid'),
      sleep: (_state, milliseconds: number) => {
        if (milliseconds > 300_000) throw exception('Invalid argument: milliseconds');
        slept += milliseconds;
      },
      base64Encode: (_state, value: unknown, charset?: object) => content(value, charset, 'UTF-8'),
      base64EncodeWebSafe: (_state, value: unknown, charset?: object) => webSafe(content(value, charset, 'UTF-8')),
      base64Decode: (_state, text: string) => decode(text),
      base64DecodeWebSafe: (_state, text: string) => decode(text),
      computeDigest,
      computeHmacSignature: (_state, algorithm: object, value: unknown, key: unknown, charset?: object) =>
        mac(enumName(algorithm), value, key, charset),
      computeHmacSha256Signature: (_state, value: unknown, key: unknown, charset?: object) =>
        mac('HMAC_SHA_256', value, key, charset),
      newBlob: (_state, data: unknown, type?: string, name?: string) =>
        makeBlob({
          base64: content(data, undefined, 'UTF-8'),
          type: type ?? (typeof data === 'string' ? 'text/plain' : null),
          name: name ?? null,
        }),
      parseCsv,
      zip,
      unzip,
      gzip: (_state, blob: object, name?: string) =>
        makeBlob({
          base64: call('gzip', stateOf<BlobState>(blob).base64) as string,
          type: 'application/x-gzip',
          name: name ?? 'archive.gz',
        }),
      ungzip: (_state, blob: object) => makeBlob({ base64: call('ungzip', stateOf<BlobState>(blob).base64) as string }),
    },
    () => ({
      Charset: enumFamily('Utilities.Charset'),
      DigestAlgorithm: enumFamily('Utilities.DigestAlgorithm'),
      MacAlgorithm: enumFamily('Utilities.MacAlgorithm'),
      RsaAlgorithm: enumFamily('Utilities.RsaAlgorithm'),
    }),
  );
}
