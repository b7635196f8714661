/** Drives the repair step by step, so that each execution is short and the user sees how far it is. */
import { useState } from 'preact/hooks';
import { call } from '../server.ts';

export interface RepairProgress {
  readonly ready: number;
  readonly total: number;
}

/** Runs all steps; returns the sentences of what was brought back. */
export function useRepair(): {
  readonly progress: RepairProgress | undefined;
  readonly runAll: () => Promise<readonly string[]>;
} {
  const [progress, setProgress] = useState<RepairProgress | undefined>(undefined);
  const runAll = async (): Promise<readonly string[]> => {
    const lines: string[] = [];
    for (let more = true; more;) {
      const step = await call('repair', {});
      lines.push(...step.lines);
      more = step.more;
      setProgress({ ready: step.ready, total: step.total });
    }
    setProgress(undefined);
    return lines;
  };
  return { progress, runAll };
}
