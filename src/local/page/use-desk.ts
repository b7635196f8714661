/** Redraws a component when the desk's state changes. */
import { useEffect, useState } from 'preact/hooks';
import type { DeskState } from './desk-state.ts';
import type { Desk } from './desk.ts';

export function useDesk(desk: Desk): DeskState {
  const [state, setState] = useState(desk.state);
  useEffect(() => {
    setState(desk.state);
    return desk.subscribe(() => setState(desk.state));
  }, [desk]);
  return state;
}
