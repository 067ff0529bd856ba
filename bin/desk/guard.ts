// Who may ask the desk: pages that it served itself, and programs on this machine. A web page elsewhere could otherwise
// read the news with the reader's credentials, by another name for 127.0.0.1 (DNS rebinding) or by a forged request.
import type { IncomingMessage } from 'node:http';

/** A page of another site cannot send it without asking first, and is told no. */
export const DESK_HEADER = 'x-slugline-desk';

const SAFE_METHODS = ['GET', 'HEAD'];

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' https:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Why a request is refused, in one sentence; undefined where it may be answered. */
export function refusalOf({ headers, method = '' }: IncomingMessage, port: number): string | undefined {
  const { host = '', origin } = headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    return 'this is not the address that the desk was started on';
  }
  if (origin !== undefined && origin !== `http://${host}`) return 'pages of another site may not use the desk';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'pages of another site may not use the desk';
  }
  if (SAFE_METHODS.includes(method)) return undefined;
  if (headers[DESK_HEADER] !== '1') return `what changes something needs the header ${DESK_HEADER}: 1`;
  if (!/^application\/json(;|$)/.test(headers['content-type'] ?? '')) return 'only application/json is taken';
  return undefined;
}
