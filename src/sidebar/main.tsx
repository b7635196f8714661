/** Entry of the panel: opens the view the menu asked for and moves between views. */
import { render, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ViewName } from '../commands/panel-views.ts';
import { Button } from './parts/basics.tsx';
import { keepFocus } from './parts/keep-focus.ts';
import { views } from './views/index.tsx';

/** Where the panel is and how it goes on. */
export interface Route {
  readonly view: ViewName;
  /** Code of a record the view is about. */
  readonly record?: string;
  /** Codes of rows the view begins with. */
  readonly rows?: readonly string[];
}

function Panel(props: { readonly start: ViewName }): JSX.Element {
  const [route, setRoute] = useState<Route>({ view: props.start });
  const View = views[route.view];
  return (
    <div>
      {route.view === 'home' ? null : (
        <div class="top">
          <Button link onPress={() => setRoute({ view: 'home' })}>
            ← На главную
          </Button>
        </div>
      )}
      <View key={`${route.view}-${route.record ?? ''}`} record={route.record} rows={route.rows} go={setRoute} />
    </div>
  );
}

/** Called by the page once the server has said which view to open. */
function startPanel(start: { readonly view: string }): void {
  const root = document.getElementById('panel');
  if (!root) return;
  keepFocus(root);
  const view = start.view in views ? (start.view as ViewName) : 'home';
  render(<Panel start={view} />, root);
}

(window as unknown as { startPanel: typeof startPanel }).startPanel = startPanel;
