/** Puts a text on the clipboard from a panel in a sandboxed frame, where the browser may refuse the modern way or both. */

/** The old way still works in frames that are given no permission for the clipboard. */
function copySelected(text: string): boolean {
  const place = document.createElement('textarea');
  place.value = text;
  place.className = 'away';
  document.body.append(place);
  place.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    place.remove();
  }
}

/** Whether the text is on the clipboard now. Call from a click: browsers allow it only then. */
export async function copyText(text: string): Promise<boolean> {
  // First, while the click still counts: waiting for the modern way's refusal may use it up.
  if (copySelected(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
