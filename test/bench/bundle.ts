/** Bench of what was built: how long a cell function waits for the bundle, and how large the files are. */
import vm from 'node:vm';
import { median, spent, type Line } from './measure.ts';

const LOADS = 25;

/** Text of a file of dist/. */
export type Built = (name: string) => string;

interface Load {
  readonly loading: number;
  /** Running the modules that the functions of cells stand on; the commands have a door of their own. */
  readonly opening: number;
}

/** Every execution evaluates both files anew in a context without any service. */
function loads(sources: readonly string[]): Load[] {
  return Array.from({ length: LOADS }, () => {
    const context = vm.createContext(Object.create(null) as object);
    return {
      loading: spent(() => {
        for (const source of sources) new vm.Script(source).runInContext(context);
      }),
      opening: spent(() => {
        vm.runInContext('App_.cells()', context);
      }),
    };
  });
}

const kilobytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024;

/** Load and sizes. Call it first: only the first load of a process compiles, V8 keeps the code for those after it. */
export function benchBundle(dist: Built): Line[] {
  const server = [dist('App.js'), dist('Entry.js')];
  const times = loads(server);
  const first = times[0]?.loading ?? 0;
  const letters = server.reduce((sum, text) => sum + text.length, 0);
  return [
    {
      what: 'loading the bundle, fresh context',
      value: median(times.map(({ loading }) => loading)),
      unit: 'ms',
      bar: 5,
      beside: `the first, compiled anew: ${first.toFixed(1)} ms`,
    },
    {
      what: 'and what the functions of cells need besides, at their first call',
      value: median(times.map(({ opening }) => opening)),
      unit: 'ms',
      bar: 5,
      aim: true,
    },
    {
      // What the 500 KB of design.md §6 protect is the load above: without any name, all the rules are 720 KB.
      what: 'server bundle',
      value: kilobytes(server),
      unit: 'KB',
      bar: 1500,
      beside: `${letters.toLocaleString('en')} characters`,
    },
    { what: 'panel', value: kilobytes([dist('Sidebar.html')]), unit: 'KB', bar: 600, aim: true },
  ];
}
