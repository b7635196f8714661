/** Bench of what was built: how long a cell function waits for the bundle, and how large the files are. */
import vm from 'node:vm';
import { median, type Line } from './measure.ts';

const LOADS = 25;

/** Text of a file of dist/. */
export type Built = (name: string) => string;

/** Every execution evaluates both files anew in a context without any service, and then what a cell function stands on. */
function loads(sources: readonly string[]): number[] {
  return Array.from({ length: LOADS }, () => {
    const context = vm.createContext(Object.create(null) as object);
    const before = performance.now();
    for (const source of sources) new vm.Script(source).runInContext(context);
    vm.runInContext('App_.cells()', context);
    return performance.now() - before;
  });
}

const kilobytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024;

/** Load and sizes. Call it first: only the first load of a process compiles, V8 keeps the code for those after it. */
export function benchBundle(dist: Built): Line[] {
  const server = [dist('App.js'), dist('Entry.js')];
  const times = loads(server);
  const first = times[0] ?? 0;
  const letters = server.reduce((sum, text) => sum + text.length, 0);
  return [
    {
      what: 'loading the bundle for a cell function, fresh context',
      value: median(times),
      unit: 'ms',
      bar: 5,
      beside: `the first, compiled anew: ${first.toFixed(1)} ms`,
    },
    {
      what: 'server bundle',
      value: kilobytes(server),
      unit: 'KB',
      bar: 500,
      aim: true,
      beside: `${letters.toLocaleString('en')} characters`,
    },
    { what: 'panel', value: kilobytes([dist('Sidebar.html')]), unit: 'KB', bar: 600, aim: true },
  ];
}
