/** The menu under the right button over the grid: acts on the selected rows and columns. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskState } from './desk-state.ts';
import type { Desk } from './desk.ts';
import { MenuList } from './menu-list.tsx';
import { columnActs, rowActs } from './sheet-acts.ts';

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly children: ComponentChildren;
}

export function ContextMenu({ desk, state, children }: Props) {
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number }>();
  return (
    <div
      class="grid-frame"
      onContextMenu={(event) => {
        event.preventDefault();
        setPlace({ x: event.clientX, y: event.clientY });
      }}
    >
      {children}
      {place !== undefined && (
        <div class="context-menu" style={{ left: `${String(place.x)}px`, top: `${String(place.y)}px` }}>
          <MenuList
            label="Строки и столбцы"
            lines={[...rowActs(desk, state), { kind: 'separator' }, ...columnActs(desk, state)]}
            onClose={() => setPlace(undefined)}
          />
        </div>
      )}
    </div>
  );
}
