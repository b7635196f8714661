/** Takes one template out of dist/Templates.html: parts shared by many templates stand there once. */

/** What the file holds: pieces of .docx files in base64, each a whole number of bytes in threes, and the pieces of each template in order. */
export interface TemplateAsset {
  readonly pieces: readonly string[];
  readonly templates: Readonly<Record<string, readonly number[]>>;
}

export const ASSET_OPENING = '<script type="application/json" id="templates">';
export const ASSET_CLOSING = '</script>';

function readAsset(html: string): TemplateAsset {
  const start = html.indexOf('{', html.indexOf('application/json'));
  const end = html.indexOf(ASSET_CLOSING, start);
  if (start < 0 || end < 0) throw new Error('Templates.html holds no templates: build the add-on again.');
  return JSON.parse(html.slice(start, end)) as TemplateAsset;
}

/** The default template as a .docx in base64. A plain Error when the build has no such template. */
export function templateFromAsset(html: string, id: string): string {
  const { pieces, templates } = readAsset(html);
  const order = templates[id];
  if (!order) throw new Error(`No template ${id} in Templates.html.`);
  // Every piece but the last is a multiple of three bytes long, so its base64 has no padding and pieces simply follow one another.
  return order.map((index) => pieces[index] ?? '').join('');
}
