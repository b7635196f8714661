/** An open menu: takes the keyboard, and gives it back when it closes. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuLine } from './menus.ts';

/** How a menu was left: an item was chosen, Escape, a click or focus elsewhere, or an arrow out of it. */
export type Leaving = 'chosen' | 'escape' | 'away' | 'left' | 'right';

interface Props {
  readonly label: string;
  readonly lines: readonly MenuLine[];
  readonly nested?: boolean;
  onClose(how: Leaving): void;
}

export function MenuList({ label, lines, nested = false, onClose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [inner, setInner] = useState<number>();

  // At once: a quick Enter must not still meet the button that opened the menu.
  useLayoutEffect(() => itemsOf(list.current)[0]?.focus(), []);
  useEffect(() => {
    if (nested) return undefined;
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && list.current?.parentElement?.contains(event.target) !== true) onClose('away');
    };
    // Frames keep pointer events to themselves: the window losing focus tells.
    const onBlur = (): void => onClose('away');
    document.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('blur', onBlur);
    return () => {
      document.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('blur', onBlur);
    };
  }, [nested, onClose]);

  function move(step: number): void {
    const items = itemsOf(list.current);
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + step + items.length) % items.length]?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Home') itemsOf(list.current)[0]?.focus();
    else if (event.key === 'End') itemsOf(list.current).pop()?.focus();
    else if (event.key === 'Escape') onClose('escape');
    else if (event.key === 'Tab') onClose('away');
    else if (event.key === 'ArrowLeft') onClose(nested ? 'escape' : 'left');
    else if (event.key === 'ArrowRight') {
      const at = Number((document.activeElement as HTMLElement | null)?.dataset['inner'] ?? -1);
      if (at >= 0) setInner(at);
      else onClose('right');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <ul class="menu" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {lines.map((line, index) => {
        if (line.kind === 'separator') return <li role="separator" key={`line-${String(index)}`} />;
        if (line.kind === 'item') {
          return (
            <li role="none" key={`${line.title}-${String(index)}`}>
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                aria-disabled={line.disabled === true}
                onClick={() => {
                  if (line.disabled === true) return;
                  onClose('chosen');
                  line.act();
                }}
              >
                {line.title}
              </button>
            </li>
          );
        }
        return (
          <li role="none" class="menu-inner" key={`${line.title}-${String(index)}`}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-haspopup="menu"
              aria-expanded={inner === index}
              data-inner={index}
              onClick={() => setInner(inner === index ? undefined : index)}
            >
              {line.title}
              <span aria-hidden="true">▸</span>
            </button>
            {inner === index && (
              <MenuList
                label={line.title}
                lines={line.lines}
                nested
                onClose={(how) => {
                  setInner(undefined);
                  if (how === 'escape')
                    list.current?.querySelector<HTMLElement>(`[data-inner="${String(index)}"]`)?.focus();
                  else onClose(how);
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Items of this menu, not of those inside it. */
function itemsOf(list: HTMLUListElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > li > [role=menuitem]') ?? [])];
}
