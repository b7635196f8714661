/** Gives a file made in the panel to the computer: nothing is sent anywhere. */

/** How long the browser may need to take the file over. */
const TAKEN_AFTER = 60_000;

/** Saves bytes or text under a name into the folder of downloads. Works in the sandboxed panel of Google too: a Blob and a link. */
export function saveFile(name: string, content: Uint8Array | string, type: string): void {
  const blob = new Blob([content as BlobPart], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_AFTER);
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const ZIP = 'application/zip';
export const CALENDAR = 'text/calendar;charset=utf-8';
export const CSV = 'text/csv;charset=utf-8';
