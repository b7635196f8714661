/** Tabs of the sheets, and a list of the hidden ones. */
import { useState } from 'preact/hooks';
import type { SheetView, WorkbookView } from '../host.ts';
import type { Desk } from './desk.ts';
import { MenuList } from './menu-list.tsx';

interface Props {
  readonly desk: Desk;
  readonly view: WorkbookView;
  readonly current: number | undefined;
}

export function SheetTabs({ desk, view, current }: Props) {
  const [listOpen, setListOpen] = useState(false);
  const hidden = view.sheets.filter((sheet) => sheet.hidden);
  const shown = view.sheets.filter((sheet) => !sheet.hidden || sheet.id === current);
  return (
    <nav class="tabs" aria-label="Листы">
      {hidden.length > 0 && (
        <div class="menu-place up">
          <button type="button" aria-haspopup="menu" aria-expanded={listOpen} onClick={() => setListOpen(!listOpen)}>
            Скрытые листы ({hidden.length})
          </button>
          {listOpen && (
            <MenuList
              label="Скрытые листы"
              lines={hidden.map(({ id, title }) => ({
                kind: 'item',
                title,
                act: () => void desk.act({ kind: 'showSheet', sheet: id }).then(() => desk.goToSheet(id)),
              }))}
              onClose={() => setListOpen(false)}
            />
          )}
        </div>
      )}
      <div class="tab-list" role="tablist" aria-label="Листы таблицы">
        {shown.map((sheet) => (
          <Tab key={sheet.id} sheet={sheet} selected={sheet.id === current} onChoose={() => desk.goToSheet(sheet.id)} />
        ))}
      </div>
    </nav>
  );
}

function Tab(props: { readonly sheet: SheetView; readonly selected: boolean; onChoose(): void }) {
  const { sheet, selected, onChoose } = props;

  function onKeyDown(event: KeyboardEvent): void {
    const tab = event.currentTarget as HTMLElement;
    const next =
      event.key === 'ArrowRight'
        ? tab.nextElementSibling
        : event.key === 'ArrowLeft'
          ? tab.previousElementSibling
          : null;
    if (next instanceof HTMLElement) next.focus();
  }

  return (
    <button
      type="button"
      role="tab"
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      class={sheet.hidden ? 'tab hidden-sheet' : 'tab'}
      style={sheet.tabColor === undefined ? undefined : { borderBottomColor: sheet.tabColor }}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      {sheet.title}
    </button>
  );
}
