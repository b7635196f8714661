/** Text as XML can hold it: one control character or half of a pair in a name would make the whole file unreadable. */

/** The text without what XML 1.0 (2.2) leaves out: control characters, U+FFFE, U+FFFF and halves of surrogate pairs. */
export function xmlText(text: string): string {
  return text.replace(
    /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g,
    (found) => (found.length === 2 ? found : ''),
  );
}
