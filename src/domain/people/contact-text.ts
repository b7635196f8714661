/** Recognises phones and e-mails inside text without taking numbers of papers, taxpayers or dates for them. */
import type { PersonalText } from './personal-text.ts';

const EMAIL = /[A-Za-zА-яЁё0-9._%+-]{1,64}@[A-Za-z0-9А-яЁё-]+(?:\.[A-Za-z0-9А-яЁё-]+)*\.[A-Za-zА-яЁё]{2,}/;
/** +7, 7 or 8, then area code and number grouped as people group them; ten digits in all are checked apart. */
const PHONE =
  /(^|[^\d+.,/-])((?:\+\s?7|8|7)[\s\u00a0(-]{0,2}\d{3,5}[\s\u00a0)-]{0,2}\d{1,3}[\s\u00a0.-]?\d\d[\s\u00a0.-]?\d\d)(?!\d)/g;
/** A mobile number without the 8 needs its separators: ten digits in a row may be a taxpayer's number. */
const SHORT_MOBILE = /(^|[^\d+])(\(?9\d\d\)?[\s\u00a0-]{1,2}\d{3}[\s\u00a0-]?\d\d[\s\u00a0-]?\d\d)(?!\d)/;
const NAMED_PHONE = /(?:^|[^а-яё])(?:тел|моб|сот)\.?(?:ефон)?[\s:.]*(\+?\d[\d\s()-]{3,}\d)/i;
const URL = /[a-z]+:\/\/\S+/gi;

/** Ten digits after the prefix in a row, without plus or separators, must begin as Russian area codes do. */
function looksDialled(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const separated = /[\s\u00a0().+-]/.test(text);
  return digits.length === 11 && (separated ? /^[78][2-9]/.test(digits) : /^[78][3489]/.test(digits));
}

/** A phone or e-mail in the text. Addresses of web pages are passed over: their digits are no phones. */
export function findContact(text: string): PersonalText | undefined {
  const plain = text.indexOf('://') >= 0 ? text.replace(URL, ' ') : text;
  if (plain.indexOf('@') >= 0) {
    const email = EMAIL.exec(plain);
    if (email) return { kind: 'email', text: email[0] };
  }
  if (!/\d{2}/.test(plain)) return undefined;
  PHONE.lastIndex = 0;
  for (let match = PHONE.exec(plain); match; match = PHONE.exec(plain)) {
    const phone = match[2] ?? '';
    if (looksDialled(phone)) return { kind: 'phone', text: phone.trim() };
  }
  const short = SHORT_MOBILE.exec(plain)?.[2] ?? NAMED_PHONE.exec(plain)?.[1];
  return short === undefined ? undefined : { kind: 'phone', text: short.trim() };
}
