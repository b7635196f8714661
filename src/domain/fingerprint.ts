/** A text as a short number: equal texts have equal ones, and two that a person confuses differ. Not for secrets. */
export function fingerprint(text: string): string {
  let sum = text.length;
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
  return (sum >>> 0).toString(36);
}
