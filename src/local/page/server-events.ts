/** Listens to what the server tells every page, and notices when it is gone. */
import type { ServerEvent } from '../server/messages.ts';
import type { Desk } from './desk.ts';

export function hearServer(desk: Desk): void {
  const source = new EventSource('/api/events');
  source.onmessage = (message: MessageEvent<string>) => desk.hear(JSON.parse(message.data) as ServerEvent);
  source.onerror = () => desk.setOffline(true);
  source.onopen = () => desk.setOffline(false);
}
