/** Notes on cells: our remark stands after a person's own text and only it comes and goes. */

/** How our part of a note begins. */
export const NOTE_MARK = 'Проверка:';

/** A person's own part of a note. */
export function ownPart(note: string): string {
  const at = note.indexOf(NOTE_MARK);
  return (at < 0 ? note : note.slice(0, at)).replace(/\s+$/, '');
}

/** The note with our remarks in place of those that stood there; no remarks leave the person's text alone. */
export function withRemarks(note: string, remarks: readonly string[]): string {
  const own = ownPart(note);
  if (remarks.length === 0) return note.indexOf(NOTE_MARK) < 0 ? note : own;
  const ours = `${NOTE_MARK} ${remarks.join('\n')}`;
  return own === '' ? ours : `${own}\n${ours}`;
}
