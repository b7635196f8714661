/** F6 and Shift+F6 go round the parts of the page: without them the keyboard could not leave the grid, where Tab moves between cells. */
import type { Desk } from './desk.ts';

/** Parts in the order of the page, each by what takes the keyboard there; the grid takes it in its own way. */
const PARTS = [
  { within: '.menu-bar', takes: '.menu-bar > .menu-place > [tabindex="0"]' },
  { within: '.formula-line', takes: '.formula-line input' },
  { within: '.grid', takes: '' },
  { within: '.tabs', takes: '.tab[aria-selected=true]' },
  { within: '.sidebar', takes: '.sidebar iframe' },
] as const;

/** Gives the keyboard to the next part that is there, or to the one before. */
export function goToNextPart(desk: Desk, back: boolean): void {
  // A window over the page keeps the keyboard until it is answered.
  if (document.querySelector('dialog[open]') !== null) return;
  const parts = PARTS.filter(({ within }) => document.querySelector(within) !== null);
  const active = document.activeElement;
  const at = parts.findIndex(({ within }) => active?.closest(within) !== null && active !== null);
  const step = back ? -1 : 1;
  // The grid's editor may stand outside its own place in the document.
  const from = at >= 0 ? at : parts.findIndex(({ within }) => within === '.grid');
  const next = parts[(from + step + parts.length) % parts.length];
  if (next === undefined) return;
  if (next.takes === '') desk.focusGrid();
  else document.querySelector<HTMLElement>(next.takes)?.focus();
}

/** Listens before the grid does, which keeps most keys to itself. */
export function hearPartKeys(desk: Desk): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      goToNextPart(desk, event.shiftKey);
    },
    true,
  );
}
