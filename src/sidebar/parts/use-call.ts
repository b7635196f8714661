/** One call at a time from a view: waiting, answer and refusal as state. */
import { useCallback, useState } from 'preact/hooks';
import { Refusal } from '../server.ts';

export interface Calling {
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  /** Runs the work; its refusal becomes state and the promise gives undefined. */
  run<T>(work: () => Promise<T>): Promise<T | undefined>;
  clear(): void;
}

/** State of the calls of one view. */
export function useCall(): Calling {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const run = useCallback(async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      return await work();
    } catch (error) {
      console.error(error);
      setRefusal(
        error instanceof Refusal
          ? error
          : new Refusal(
              'panel',
              'В панели случилась ошибка. Закройте её и откройте снова из меню; записанное сохранено.',
              [],
            ),
      );
      return undefined;
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, refusal, run, clear: () => setRefusal(undefined) };
}
