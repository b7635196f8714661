/** The built add-on in the emulator, asked as the panel asks it, with the service calls of every answer. */
import { createHost } from '../../src/local/emulator/create-host.ts';
import type { Host, Json } from '../../src/local/host.ts';
import type { CommandName, InputOf, OutputOf, Reply } from '../../src/commands/rpc.ts';
import type { Built } from './bundle.ts';

const NOW = Date.UTC(2026, 10, 22, 9);
const FILES = ['App.js', 'Entry.js', 'Demonstration.html', 'Sidebar.html', 'Templates.html'];

export interface Panel {
  readonly host: Host;
  /** Runs a command; throws with its sentence when it is refused. */
  call<K extends CommandName>(name: K, input: InputOf<K>): { readonly value: OutputOf<K>; readonly calls: string[] };
}

export const manifestOf = (dist: Built): Json => JSON.parse(dist('appsscript.json')) as Json;

/** The panel of an empty table, or of the table with this state. */
export function panelOf(dist: Built, state?: Json): Panel {
  const files = FILES.map((name) => ({ name, text: dist(name) }));
  const usual = { files, manifest: manifestOf(dist), now: () => NOW };
  const host = createHost({ ...usual, ...(state === undefined ? {} : { state }) });
  return {
    host,
    call(name, input) {
      const { value, error, calls } = host.run('callCommand', [name, input as Json], 'sidebar');
      if (error) throw new Error(`${name}: ${error.message}`);
      const reply = value as unknown as Reply;
      if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
      return { value: reply.value as never, calls: [...calls] };
    },
  };
}
