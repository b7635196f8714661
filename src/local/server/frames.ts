/** The add-on's sidebars and dialogs: HTML kept under random names, with `google.script` put before its own scripts. */
import { randomBytes } from 'node:crypto';
import type { Shown } from '../host.ts';
import type { PageShown } from './messages.ts';

/** Frames that a page may still be about to load. */
const KEPT = 50;

export interface Frames {
  /** What the page is told: HTML is replaced by the frame's name. */
  publish(shown: readonly Shown[]): readonly PageShown[];
  html(name: string): string | undefined;
}

/** `shim` is the script that gives the add-on's HTML its `google.script`. */
export function createFrames(shim: string): Frames {
  const frames = new Map<string, string>();

  function keep(html: string): string {
    const name = randomBytes(16).toString('hex');
    frames.set(name, withShim(html, shim));
    for (const old of [...frames.keys()].slice(0, Math.max(0, frames.size - KEPT))) frames.delete(old);
    return name;
  }

  return {
    publish: (shown) =>
      shown.map((item): PageShown => {
        if (!('html' in item)) return item;
        const { html, ...rest } = item;
        return { ...rest, frame: keep(html) };
      }),
    html: (name) => frames.get(name),
  };
}

/** The document with the script as the first thing in it, after the doctype (before it, the page would be in quirks mode). */
export function withShim(html: string, shim: string): string {
  const script = `<script>${shim.replace(/<\/(script)/gi, '<\\/$1')}</script>`;
  const start = /^\s*(?:<!doctype[^>]*>)?\s*(?:<html(?:\s[^>]*)?>)?\s*(?:<head(?:\s[^>]*)?>)?/i.exec(html)?.[0] ?? '';
  const doctype = /^\s*<!doctype/i.test(start) ? '' : '<!doctype html>';
  return `${doctype}${start}<meta charset="utf-8">${script}${html.slice(start.length)}`;
}
