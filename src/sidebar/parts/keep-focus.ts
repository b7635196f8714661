/**
 * Keeps the keyboard inside the panel. A button that waits for the table is switched off and loses it: it gets it back
 * when it can be pressed again. What is taken away with the keyboard on it leaves it to the heading, above what came instead.
 */
export function keepFocus(root: HTMLElement): void {
  let last: EventTarget | null = null;
  root.addEventListener('focusin', (event) => {
    last = event.target;
  });
  const observer = new MutationObserver(() => {
    // A person who works in the table meanwhile is left alone.
    if (!document.hasFocus() || document.activeElement !== document.body || !(last instanceof HTMLElement)) return;
    if (!last.isConnected) root.querySelector('h1')?.focus({ preventScroll: true });
    else if (last instanceof HTMLButtonElement && !last.disabled) last.focus({ preventScroll: true });
  });
  observer.observe(root, { attributes: true, attributeFilter: ['disabled'], childList: true, subtree: true });
}
