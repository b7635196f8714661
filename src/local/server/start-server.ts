/** Starts the local host over one folder: the lock, the table's thread, the port. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createEventHub } from './event-hub.ts';
import { lockFolder } from './folder-lock.ts';
import { createFrames } from './frames.ts';
import { HostRefusal } from './refusal.ts';
import { createRoutes } from './routes.ts';
import { startTableThread } from './table-thread.ts';

export const DEFAULT_PORT = 8787;
/** How many ports are tried after the asked one. */
const PORTS_TRIED = 50;

export interface ServerOptions {
  /** Folder with the table and its documents. */
  readonly dataDir: string;
  /** Folder with the built add-on. */
  readonly distDir: string;
  /** Folder with the built host (worker.mjs, page/); absent = where this file was built to. */
  readonly buildDir?: string;
  /** First port to try; 0 = any free one. */
  readonly port?: number;
  /** A new table stays empty instead of showing the demonstration school. */
  readonly empty?: boolean;
  /** The moment that scripts see, in milliseconds since 1970; absent = the computer's clock. */
  readonly now?: number;
}

/** The built server stands beside worker.mjs; a test that runs this source finds the build at the root. */
const BUILD = import.meta.url.endsWith('.ts') ? '../../../.build/' : './';

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Rejects with a HostRefusal (a Russian sentence) when the folder is taken, cannot be written, or no port is free. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const dataDir = resolve(options.dataDir);
  const lock = lockFolder(dataDir);
  try {
    return await startLocked(options, dataDir, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startLocked(options: ServerOptions, dataDir: string, release: () => void): Promise<RunningServer> {
  const buildDir = resolve(options.buildDir ?? fileURLToPath(new URL(BUILD, import.meta.url)));
  const hub = createEventHub();
  const frames = createFrames(readFileSync(resolve(buildDir, 'page/frame.js'), 'utf8'));
  const copies: RunningServer[] = [];
  const thread = await startTableThread(
    pathToFileURL(resolve(buildDir, 'worker.mjs')),
    {
      dataDir,
      distDir: resolve(options.distDir),
      empty: options.empty ?? false,
      ...(options.now === undefined ? {} : { now: options.now }),
    },
    {
      question: (pending) => hub.tell({ kind: 'question', ...pending }),
      died: (sentence) => console.error(sentence),
    },
  );
  const server = createServer();
  try {
    const port = await listen(server, options.port ?? DEFAULT_PORT);
    const openCopy = async (folder: string): Promise<string> => {
      const copy = await startServer({ ...options, dataDir: folder, port: port + 1 });
      copies.push(copy);
      return copy.url;
    };
    server.on('request', createRoutes({ port, pageDir: resolve(buildDir, 'page'), thread, hub, frames, openCopy }));
    return {
      url: `http://127.0.0.1:${String(port)}/`,
      async close() {
        await Promise.all(copies.map((copy) => copy.close()));
        hub.close();
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
        await thread.close();
        release();
      },
    };
  } catch (error) {
    await thread.close();
    throw error;
  }
}

/** Listens on this computer only, at the first free port from `first` on. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port <= first + PORTS_TRIED; port += 1) {
    if (await listens(server, port)) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
  }
  throw new HostRefusal(
    `Порты с ${String(first)} по ${String(first + PORTS_TRIED)} заняты. Укажите другой: npm start -- --port N`,
  );
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false);
      else failed(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      done(true);
    });
  });
}
