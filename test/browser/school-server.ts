/** The local host over the demonstration school. Filled once a run: that a new folder is filled by the host itself, views.test.ts and papers.test.ts show. */
import { resolve } from 'node:path';
import type { Json } from '../../src/local/host.ts';
import { StateStore } from '../../src/local/server/state-store.ts';
import { demonstrationTable, NOW } from '../bundle/table.ts';
import { newFolder, startFixture, type TestServer } from '../local/server/running-server.ts';

/** Puts a table into a folder that the local host then opens. */
export function keepIn(folder: string, state: Json): void {
  const store = new StateStore(folder);
  store.load();
  store.save(state);
  store.close();
}

export function startSchool(): Promise<TestServer> {
  const dataDir = newFolder();
  keepIn(dataDir, demonstrationTable().host.save());
  return startFixture({ dataDir, distDir: resolve('dist'), now: NOW });
}
