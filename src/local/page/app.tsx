/** The page: title, menus, formula line, grid, tabs, and at the right the add-on's sidebar. */
import { ChartStrip } from './charts.tsx';
import { ContextMenu } from './context-menu.tsx';
import type { Desk } from './desk.ts';
import { Documents } from './documents.tsx';
import { FormulaLine } from './formula-line.tsx';
import { AddonDialog, Sidebar } from './frames.tsx';
import { GridPlace } from './grid-place.tsx';
import { GroupStrip } from './group-strip.tsx';
import { MenuBar } from './menu-bar.tsx';
import { menusOf } from './menus.ts';
import { Questions } from './questions.tsx';
import { SheetTabs } from './sheet-tabs.tsx';
import { Toasts } from './toasts.tsx';
import { useDesk } from './use-desk.ts';

export function App({ desk }: { readonly desk: Desk }) {
  const state = useDesk(desk);
  const { view } = state;
  if (view === undefined) return <Questions questions={state.questions} />;
  const sheet = view.sheets.find(({ id }) => id === (state.selection?.sheet ?? view.activeSheet));
  return (
    <div class="desk">
      <header class="top">
        <h1 class="title">{view.title}</h1>
        <MenuBar menus={menusOf(desk, state)} onChosen={() => desk.focusGrid()} />
        <span class="running" role="status">
          {state.running > 0 ? 'Выполняется…' : ''}
        </span>
      </header>
      {state.offline && (
        <p class="offline" role="alert">
          Нет связи с локальным стендом. Запустите его снова: npm start
        </p>
      )}
      <div class="middle">
        <main class="sheet">
          <FormulaLine desk={desk} sheet={sheet} selection={state.selection} />
          {sheet !== undefined && <GroupStrip desk={desk} sheet={sheet} switched={state.switchedGroups} />}
          {sheet !== undefined && sheet.charts.length > 0 && <ChartStrip view={view} sheet={sheet} />}
          <ContextMenu desk={desk} state={state}>
            <GridPlace desk={desk} view={view} />
          </ContextMenu>
          <SheetTabs desk={desk} view={view} current={sheet?.id} />
        </main>
        {state.sidebar !== undefined && <Sidebar key={state.sidebar.frame} desk={desk} shown={state.sidebar} />}
      </div>
      {state.dialog !== undefined && <AddonDialog key={state.dialog.frame} desk={desk} shown={state.dialog} />}
      {state.documents !== undefined && <Documents desk={desk} opened={state.documents.opened} />}
      <Questions questions={state.questions} />
      <Toasts desk={desk} toasts={state.toasts} />
    </div>
  );
}
