/** Lets in only the page that this server gave out: other sites open in the same browser must not reach the table. */
import type { IncomingMessage } from 'node:http';

/** Why a request is refused, or undefined when it is in order. */
export function refusalOf(request: IncomingMessage, port: number): string | undefined {
  const own = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  // A foreign name that resolves to this computer (DNS rebinding) arrives with its own Host.
  if (!own.includes(request.headers.host ?? '')) return 'Неверный адрес сервера (Host).';
  const origin = request.headers.origin;
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`)) return 'Чужая страница (Origin).';
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isFrame(request)) {
    // A link on another site may open the page itself, and nothing else.
    const opensPage =
      request.method === 'GET' && request.url === '/' && request.headers['sec-fetch-dest'] === 'document';
    if (!opensPage) return 'Чужая страница (Sec-Fetch-Site).';
  }
  const type = request.headers['content-type'] ?? '';
  // A form of another site cannot send JSON without asking first, and we never allow it.
  if (request.method === 'POST' && !type.startsWith('application/json')) return 'Ожидался JSON.';
  return undefined;
}

/** A sidebar's own load: its name is random, so to ask for it is to know it. */
function isFrame(request: IncomingMessage): boolean {
  return request.method === 'GET' && (request.url ?? '').startsWith('/frame/');
}

/** Sent with every reply. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** For the page: everything comes from this server, styles may stand in the document (the grid writes them). */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For the add-on's HTML: an opaque origin without any network; it speaks to the page by messages only. */
export const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads',
].join('; ');
