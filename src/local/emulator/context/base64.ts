/** Base64 between bytes and text, in plain JavaScript: the context has neither Buffer nor atob. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Bytes may be signed (−128…127), as Apps Script gives them, or unsigned. */
export function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const block = (((bytes[at] ?? 0) & 255) << 16) | (((bytes[at + 1] ?? 0) & 255) << 8) | ((bytes[at + 2] ?? 0) & 255);
    text += DIGITS.charAt(block >> 18) + DIGITS.charAt((block >> 12) & 63);
    text += at + 1 < bytes.length ? DIGITS.charAt((block >> 6) & 63) : '=';
    text += at + 2 < bytes.length ? DIGITS.charAt(block & 63) : '=';
  }
  return text;
}

/** Signed bytes; undefined when the text is not base64 (either alphabet is read). */
export function fromBase64(text: string): number[] | undefined {
  const clean = text
    .replace(/[\s=]+/g, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/');
  if (clean.length % 4 === 1) return undefined;
  const bytes: number[] = [];
  let block = 0;
  let bits = 0;
  for (const digit of clean) {
    const value = VALUES.get(digit);
    if (value === undefined) return undefined;
    block = ((block << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((((block >> bits) & 255) << 24) >> 24);
    }
  }
  return bytes;
}
