/** Entry of `npm start`: serves the table of one folder on this computer until it is stopped. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HostRefusal } from './server/refusal.ts';
import { startArguments } from './server/start-arguments.ts';
import { startServer } from './server/start-server.ts';
import { openBrowser } from './server/system-browser.ts';

async function main(): Promise<void> {
  const { open, ...place } = startArguments(process.argv.slice(2));
  // This file is built to .build/, beside dist/.
  const server = await startServer({ ...place, distDir: fileURLToPath(new URL('../dist/', import.meta.url)) });
  console.log(`Таблица открыта: ${server.url}  (остановить: Ctrl+C)`);
  if (open) openBrowser(server.url);
  const stop = (): void => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

export { startServer };

// Imported (by tests), this file only gives its function.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof HostRefusal ? error.message : error);
    process.exit(1);
  });
}
