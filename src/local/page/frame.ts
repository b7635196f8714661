/** `google.script` for the add-on's HTML. Runs inside the sandboxed frame, before its own scripts, and speaks to the page by messages only. */

type Handler = (value: unknown, userObject?: unknown) => void;

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly success: Handler | undefined;
  readonly failure: Handler | undefined;
  readonly userObject: unknown;
}

/** As in Google: the eleventh call waits until one of ten has come back. */
const AT_ONCE = 10;

const waiting: Call[] = [];
const running = new Map<number, Call>();
let lastId = 0;

function tell(message: object): void {
  window.parent.postMessage({ from: 'google.script', ...message }, '*');
}

function sendNext(): void {
  while (running.size < AT_ONCE) {
    const call = waiting.shift();
    if (call === undefined) return;
    lastId += 1;
    running.set(lastId, call);
    tell({ act: 'run', id: lastId, name: call.name, args: call.args });
  }
}

/** A copy of an argument as JSON, or the error that the live service throws for what cannot be sent. */
function sendable(value: unknown, path: string): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((item, index) => sendable(item, `${path}.${String(index)}`));
  if (typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sendable(item, `${path}.${key}`)]));
  }
  throw new TypeError(`Failed due to illegal value in property: ${path}`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

interface Chosen {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** A runner with its handlers; any other property is a function of the server. */
function runner(chosen: Chosen): unknown {
  return new Proxy(
    {
      withSuccessHandler: (success: Handler) => runner({ ...chosen, success: handler(success, 'withSuccessHandler') }),
      withFailureHandler: (failure: Handler) => runner({ ...chosen, failure: handler(failure, 'withFailureHandler') }),
      withUserObject: (userObject: unknown) => runner({ ...chosen, userObject }),
    },
    {
      get(own: Record<string, unknown>, name) {
        if (typeof name === 'symbol' || name === 'then' || name in own) return Reflect.get(own, name);
        return (...args: unknown[]): void => {
          const sent = args.map((value, index) => sendable(value, String(index)));
          waiting.push({
            name,
            args: sent,
            success: chosen.success,
            failure: chosen.failure,
            userObject: chosen.userObject,
          });
          sendNext();
        };
      },
    },
  );
}

function handler(given: unknown, name: string): Handler {
  if (typeof given !== 'function') throw new TypeError(`${name} expects a function`);
  return given as Handler;
}

interface Reply {
  readonly from: 'google.script';
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

function isReply(data: unknown): data is Reply {
  return typeof data === 'object' && data !== null && 'from' in data && data.from === 'google.script' && 'id' in data;
}

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || !isReply(event.data)) return;
  const call = running.get(event.data.id);
  running.delete(event.data.id);
  sendNext();
  if (call === undefined) return;
  if (event.data.error === undefined) call.success?.(event.data.value, call.userObject);
  else {
    const error = new Error(event.data.error);
    error.name = 'ScriptError';
    if (call.failure === undefined) console.error(error);
    else call.failure(error, call.userObject);
  }
});

/** Id of a document in an address of Google Docs or Drive. */
function documentIn(address: string): string | undefined {
  return /^https:\/\/(?:docs|drive)\.google\.com\/.*\/d\/([\w-]+)/.exec(address)?.[1];
}

// A document's link leads to Google; here the document lies in the data folder and the page opens it.
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const id = link === null ? undefined : documentIn(link.getAttribute('href') ?? '');
    if (id === undefined) return;
    event.preventDefault();
    tell({ act: 'openDocument', id });
  },
  true,
);
const openWindow = window.open.bind(window);
window.open = (address, ...rest) => {
  const id = documentIn(String(address ?? ''));
  if (id === undefined) return openWindow(address, ...rest);
  tell({ act: 'openDocument', id });
  return null;
};

// The page's own key for going round its parts; from here it can only be told.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  tell({ act: 'leave', back: event.shiftKey });
});

const google = {
  script: {
    run: runner({}),
    host: {
      origin: 'https://docs.google.com',
      close: () => tell({ act: 'close' }),
      setHeight: (height: number) => tell({ act: 'resize', height }),
      setWidth: (width: number) => tell({ act: 'resize', width }),
      editor: { focus: () => tell({ act: 'focus' }) },
    },
  },
};
Object.defineProperty(window, 'google', { value: google });
