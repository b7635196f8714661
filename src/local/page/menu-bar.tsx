/** The menu bar, reachable by keyboard: arrows move, Enter acts, Escape closes (WAI-ARIA menubar pattern). */
import { useRef, useState } from 'preact/hooks';
import { MenuList } from './menu-list.tsx';
import type { Menu } from './menus.ts';

interface Props {
  readonly menus: readonly Menu[];
  /** An item was chosen: the keyboard goes back to where the work is. */
  onChosen(): void;
}

export function MenuBar({ menus, onChosen }: Props) {
  const [open, setOpen] = useState<number>();
  const [current, setCurrent] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);

  function turnTo(index: number, opening: boolean): void {
    const next = (index + menus.length) % menus.length;
    setCurrent(next);
    setOpen(opening ? next : undefined);
    buttons.current[next]?.focus();
  }

  function onKeyDown(event: KeyboardEvent, index: number): void {
    if (event.key === 'ArrowRight') turnTo(index + 1, open !== undefined);
    else if (event.key === 'ArrowLeft') turnTo(index - 1, open !== undefined);
    else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ') setOpen(index);
    else if (event.key === 'Escape') setOpen(undefined);
    else return;
    event.preventDefault();
  }

  return (
    <div class="menu-bar" role="menubar" aria-label="Меню таблицы">
      {menus.map((menu, index) => (
        <div class="menu-place" role="none" key={menu.title}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === current ? 0 : -1}
            ref={(button) => {
              buttons.current[index] = button;
            }}
            onClick={() => {
              setCurrent(index);
              setOpen(open === index ? undefined : index);
            }}
            onMouseEnter={() => open !== undefined && turnTo(index, true)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {menu.title}
          </button>
          {open === index && (
            <MenuList
              label={menu.title}
              lines={menu.lines}
              onClose={(how) => {
                if (how === 'left' || how === 'right') turnTo(index + (how === 'right' ? 1 : -1), true);
                else {
                  setOpen(undefined);
                  if (how === 'escape') buttons.current[index]?.focus();
                  else if (how === 'chosen') onChosen();
                }
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
