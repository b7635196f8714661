/** What Utilities needs from the computer: digests, archives, dates by pattern, identifiers. */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { deflateRawSync, gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import { formatMoment, parseByPattern } from '../model/date-pattern.ts';
import { ServiceError } from '../model/service-error.ts';
import { readZip, writeZip } from '../model/zip.ts';
import { offsetAt } from '../model/zone.ts';
import type { Operations } from './desk.ts';

const DIGESTS: Readonly<Record<string, string>> = {
  MD2: 'md2',
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
const MACS: Readonly<Record<string, string>> = {
  HMAC_MD5: 'md5',
  HMAC_SHA_1: 'sha1',
  HMAC_SHA_256: 'sha256',
  HMAC_SHA_384: 'sha384',
  HMAC_SHA_512: 'sha512',
};

function decoded(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

/** Bytes of a text in a charset; US_ASCII turns every other letter into "?" (behaviour 27). */
function encodeText(text: string, charset: string): Buffer {
  if (/^utf[-_]?8$/i.test(charset)) return Buffer.from(text, 'utf8');
  if (/^us[-_]?ascii$/i.test(charset)) return Buffer.from(text.replace(/[^\u0000-\u007f]/gu, '?'), 'latin1');
  if (/^iso[-_]?8859[-_]?1$/i.test(charset)) return Buffer.from(text.replace(/[^\u0000-\u00ff]/gu, '?'), 'latin1');
  if (/^utf[-_]?16(le)?$/i.test(charset)) return Buffer.from(text, 'utf16le');
  throw new ServiceError(`Unsupported charset: ${charset}`);
}

export const UTILITY_OPERATIONS: Operations = {
  formatDate: (_desk, moment: number, zone: string, pattern: string) => formatMoment(moment, zone, pattern),
  parseDate: (_desk, text: string, zone: string, pattern: string) => parseByPattern(text, zone, pattern),
  offset: (_desk, zone: string, moment: number) => offsetAt(zone, moment),
  uuid: () => randomUUID(),
  now: (desk) => desk.now(),
  digest: (_desk, algorithm: string, base64: string) => {
    const name = DIGESTS[algorithm];
    if (name === undefined || name === 'md2')
      throw new ServiceError(`нет в локальном стенде: DigestAlgorithm.${algorithm}`);
    return createHash(name).update(decoded(base64)).digest('base64');
  },
  mac: (_desk, algorithm: string, value: string, key: string) =>
    createHmac(MACS[algorithm] ?? 'sha256', decoded(key))
      .update(decoded(value))
      .digest('base64'),
  encode: (_desk, text: string, charset: string) => encodeText(text, charset).toString('base64'),
  decode: (_desk, base64: string, charset: string) =>
    new TextDecoder(charset.replace('_', '-').toLowerCase()).decode(decoded(base64)),
  zip: (_desk, files: readonly { name: string; base64: string }[]) =>
    writeZip(
      files.map(({ name, base64 }) => ({ name, content: decoded(base64) })),
      deflateRawSync,
    ).toString('base64'),
  unzip: (_desk, base64: string) =>
    readZip(decoded(base64), inflateRawSync).map(({ name, content }) => ({ name, base64: content.toString('base64') })),
  gzip: (_desk, base64: string) => gzipSync(decoded(base64)).toString('base64'),
  ungzip: (_desk, base64: string) => gunzipSync(decoded(base64)).toString('base64'),
};
