/** A fresh context for every execution: ECMAScript built-ins, the emulator and the script, nothing of Node. */
import vm from 'node:vm';
import { emulatorText } from './load-emulator.ts';

/** The add-on's files, compiled once and run in as many contexts as there are executions. */
export interface Program {
  readonly emulator: vm.Script;
  readonly scripts: readonly vm.Script[];
}

/** What the emulator exports to the host. */
interface EmulatorSide {
  start(hostCall: (request: string) => string, setup: string, compile: (source: string) => unknown): void;
  begin(body: unknown, payload: string, kind: string): void;
  collect(): string;
}

export interface ScriptEnd {
  /** JSON of the returned value. */
  readonly value?: string;
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
}

let emulator: vm.Script | undefined;
/** Scripts by their text: many hosts in one process run the same add-on. */
const scripts = new Map<string, vm.Script>();

function scriptOf({ name, text }: { readonly name: string; readonly text: string }): vm.Script {
  const key = `${name}\n${text}`;
  const known = scripts.get(key) ?? new vm.Script(text, { filename: name });
  scripts.set(key, known);
  return known;
}

export function compile(files: readonly { readonly name: string; readonly text: string }[]): Program {
  // In a function of its own, so that no global of the emulator is left for the script to find.
  emulator ??= new vm.Script(`(() => { ${emulatorText()}\nreturn Emulator_; })()`, { filename: 'emulator.js' });
  const code = files.filter((file) => /\.(js|gs)$/.test(file.name));
  return { emulator, scripts: code.map(scriptOf) };
}

export interface Start {
  readonly functionName: string;
  /** JSON of the arguments or of the event. */
  readonly payload: string;
  readonly kind: 'plain' | 'page' | 'cell';
  readonly setup: string;
  readonly milliseconds: number;
  readonly hostCall: (request: string) => string;
}

function failed(error: unknown): ScriptEnd {
  const known = error as { name?: unknown; message?: unknown; stack?: unknown; code?: unknown };
  if (known.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
    return { error: { name: 'Exception', message: 'Exceeded maximum execution time', stack: '' } };
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    error: {
      name: text(known.name) || 'Error',
      message: text(known.message) || String(error),
      stack: text(known.stack),
    },
  };
}

/** The value of a text in the context, or its error's message: an error of Node's realm must not reach the script. */
function compiled(source: string, context: vm.Context): unknown {
  try {
    return vm.runInContext(source, context, { filename: 'template.html' });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs one top-level function in a context of its own. */
export function execute(program: Program, start: Start): ScriptEnd {
  const global = vm.createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  }) as Record<string, unknown>;
  const deadline = Date.now() + start.milliseconds;
  const left = (): { timeout: number } => ({ timeout: Math.max(1, deadline - Date.now()) });
  try {
    const side = program.emulator.runInContext(global) as EmulatorSide;
    side.start(start.hostCall, start.setup, (source) => compiled(source, global));
    for (const script of program.scripts) script.runInContext(global, left());
    const { functionName } = start;
    // Looked up by evaluating the name: a function kept in a top-level const is found too, as live finds it.
    const body: unknown = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(functionName)
      ? vm.runInContext(`typeof ${functionName} === 'undefined' ? undefined : ${functionName}`, global)
      : undefined;
    if (typeof body !== 'function')
      return { error: { name: 'Error', message: `Script function not found: ${functionName}`, stack: '' } };
    const call = new vm.Script('Begin_()');
    global['Begin_'] = Object.create(null);
    const entry = vm.runInContext(
      '(run, body, payload, kind) => () => { delete globalThis.Begin_; run(body, payload, kind); }',
      global,
    ) as (run: EmulatorSide['begin'], body: unknown, payload: string, kind: string) => () => void;
    global['Begin_'] = entry(side.begin, body, start.payload, start.kind);
    call.runInContext(global, left());
    return JSON.parse(side.collect()) as ScriptEnd;
  } catch (error) {
    return failed(error);
  }
}
