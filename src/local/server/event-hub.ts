/** Server-sent events: what every open page is told without asking. */
import type { ServerResponse } from 'node:http';
import type { ServerEvent } from './messages.ts';

export interface EventHub {
  /** Keeps the reply open for events; `first` are told at once. */
  join(response: ServerResponse, first: readonly ServerEvent[]): void;
  tell(event: ServerEvent): void;
  close(): void;
}

export function createEventHub(): EventHub {
  const pages = new Set<ServerResponse>();
  const send = (page: ServerResponse, event: ServerEvent): boolean => page.write(`data: ${JSON.stringify(event)}\n\n`);
  return {
    join(response, first) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write('retry: 1000\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
      for (const event of first) send(response, event);
    },
    tell(event) {
      for (const page of pages) send(page, event);
    },
    close() {
      for (const page of pages) page.end();
      pages.clear();
    },
  };
}
