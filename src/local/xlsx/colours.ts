/** Colours as .xlsx writes them. */

/** `#1a56a8` becomes `1A56A8`. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
