/** Ready plans as a part of dist/Templates.html: the build appends them there, commands read them, the server bundle stays small. */
import type { PlanTemplate } from './define.ts';

const OPENING = '<script type="application/json" id="plans">';
const CLOSING = '</script>';

/** What the build appends to the file. */
export function plansHtml(plans: readonly PlanTemplate[]): string {
  return `${OPENING}${JSON.stringify(plans).replace(/</g, '\\u003c')}${CLOSING}\n`;
}

/** The plans out of the text of the file. A plain Error when the build has left them out. */
export function plansFrom(html: string): readonly PlanTemplate[] {
  // The server may write attributes in its own order and quotes: the last JSON of the file is ours.
  const start = html.indexOf('[', html.lastIndexOf('application/json'));
  const end = html.indexOf(CLOSING, start);
  if (start < 0 || end < 0) throw new Error('Templates.html holds no plans: build the add-on again.');
  return JSON.parse(html.slice(start, end)) as readonly PlanTemplate[];
}
