/** Reads what follows `npm start --`. */
import { parseArgs } from 'node:util';
import { HostRefusal } from './refusal.ts';
import { DEFAULT_PORT } from './start-server.ts';

export interface StartArguments {
  readonly dataDir: string;
  readonly port: number;
  readonly empty: boolean;
  readonly open: boolean;
}

const USAGE = 'Можно указать: --empty (пустая таблица), --data ПАПКА, --port N, --no-open (не открывать браузер).';

export function startArguments(words: readonly string[]): StartArguments {
  let values: { data?: string; port?: string; empty?: boolean; 'no-open'?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...words],
      strict: true,
      allowPositionals: false,
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        empty: { type: 'boolean' },
        'no-open': { type: 'boolean' },
      },
    }));
  } catch {
    throw new HostRefusal(`Не понятно: npm start -- ${words.join(' ')}. ${USAGE}`);
  }
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new HostRefusal(`Порт — целое число от 1 до 65535, а указано «${values.port ?? ''}». ${USAGE}`);
  }
  if (values.data === '') throw new HostRefusal(`После --data нужна папка. ${USAGE}`);
  return {
    dataDir: values.data ?? '.local',
    port,
    empty: values.empty ?? false,
    open: !(values['no-open'] ?? false),
  };
}
