// The only way out: https to public addresses, which are looked at when the connection is made, on every hop; few
// redirects; a cap on what a body inflates to; time-outs; secrets to the wire's own hosts only.
import { lookup as systemLookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { MAX_DROP_BYTES } from '../names.ts';
import { isPublicAddress } from './addresses.ts';
import { ACCEPTED_ENCODINGS, readBody } from './body.ts';
import { WireUnavailable } from './wire-error.ts';

export interface WireRequest {
  /** @default 'GET' */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Names in lower case. Nothing secret. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent to the wire's own hosts only, and left out where a redirect leads to another origin. */
  readonly secretHeaders?: Readonly<Record<string, string>>;
  /** The address or the body carries a secret: refused for any host but the wire's own. */
  readonly isSecret?: boolean;
  readonly body?: string | Uint8Array;
  /** It makes something: whether it did is not known where the answer is lost, so it is not tried again. */
  readonly isOnce?: boolean;
  /** Statuses, besides 2xx, that are an answer and no error: 304, 401, 410 … */
  readonly accept?: readonly number[];
  /** Of the inflated body. @default the largest drop */
  readonly maxBytes?: number;
  /** For all hops and the body together, in milliseconds. @default 30,000 */
  readonly timeoutMs?: number;
}

export interface WireResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
  /** Where a chain of permanent redirects (301, 308) ended; to be remembered, if one likes. */
  readonly movedTo?: string;
  /** What `Retry-After` asks for: some say so of every answer. */
  readonly retryAfterSeconds?: number;
}

/** @throws WireUnavailable */
export type WireFetch = (url: string, request?: WireRequest) => Promise<WireResponse>;

export interface FetchOptions {
  /** The wire's own hosts: those that may see its secrets. */
  readonly hosts: ReadonlySet<string>;
  /** All addresses of a host. @default DNS */
  readonly resolve?: (host: string) => Promise<readonly { readonly address: string }[]>;
  /** Which hosts may be at an address that is not public. @default none */
  readonly allow?: (host: string, address: string) => boolean;
  /** Ports that stand for 443, by host. @default none */
  readonly ports?: ReadonlyMap<string, number>;
  /** Certificates that are trusted instead of the public ones, in PEM. */
  readonly ca?: string;
  readonly connectTimeoutMs?: number;
  readonly idleTimeoutMs?: number;
}

const MAX_REDIRECTS = 3;
const MAX_HEADER_BYTES = 32 * 1024;
const WHOLE_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 20_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A way out for one wire; connections are kept for its next requests. */
export function createFetch(options: FetchOptions): WireFetch & { close(): void } {
  const out = new WayOut(options);
  return Object.assign((url: string, request: WireRequest = {}) => out.fetch(url, request), {
    close: () => out.close(),
  });
}

const refused = (message: string) => new WireUnavailable('REFUSED', message);

class WayOut {
  readonly #options: FetchOptions;
  readonly #agent: Agent;

  constructor(options: FetchOptions) {
    this.#options = options;
    this.#agent = new Agent({
      keepAlive: true,
      maxSockets: 16,
      ...(options.ca === undefined ? {} : { ca: options.ca }),
    });
  }

  close(): void {
    this.#agent.destroy();
  }

  async fetch(address: string, request: WireRequest): Promise<WireResponse> {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), request.timeoutMs ?? WHOLE_TIMEOUT_MS);
    try {
      return await this.#follow(address, request, deadline.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  async #follow(address: string, request: WireRequest, deadline: AbortSignal): Promise<WireResponse> {
    const first = this.#urlOf(address);
    const isSecret = request.isSecret || Object.keys(request.secretHeaders ?? {}).length > 0;
    if (isSecret && !this.#options.hosts.has(first.hostname)) {
      throw refused(
        `a secret of this wire is not sent to ${first.hostname}; list the host in wires.json if it is the wire's`,
      );
    }
    let url = first;
    let movedTo: string | undefined;
    let isPermanent = true;
    // Never again after another origin was asked: it would choose which of our addresses gets the secret.
    let mayTell = true;
    for (let hop = 0; ; hop++) {
      mayTell &&= url.origin === first.origin;
      const asked = await this.#ask(url, request, mayTell, deadline);
      const { response } = asked;
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (!REDIRECTS.has(status) || location === undefined || request.accept?.includes(status)) {
        return { ...(await this.#answer(asked, url, request)), ...(movedTo === undefined ? {} : { movedTo }) };
      }
      response.destroy();
      if (hop >= MAX_REDIRECTS) throw refused(`${first.hostname} redirects more than ${MAX_REDIRECTS} times`);
      // What a redirect does to a body is too easily misread, and a body may carry a secret.
      if ((request.method ?? 'GET') !== 'GET') throw refused(`${url.hostname} redirects a ${request.method}`);
      isPermanent &&= status === 301 || status === 308;
      url = this.#urlOf(location, url);
      if (isPermanent) movedTo = url.href;
    }
  }

  #urlOf(address: string, base?: URL): URL {
    const url = URL.parse(address, base?.href);
    const from = base === undefined ? 'an address' : `${base.hostname} redirects to one that`;
    if (!url) throw refused(`${from} is no URL`);
    if (url.protocol !== 'https:') throw refused(`${from} is ${url.protocol}, not https:`);
    if (url.username !== '' || url.password !== '') throw refused(`${from} has a user in it`);
    url.hash = '';
    return url;
  }

  async #answer({ response, cutBy }: Asked, url: URL, request: WireRequest) {
    const status = response.statusCode ?? 0;
    const retryAfterSeconds = secondsOf(response.headers['retry-after'], response.headers.date);
    const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
    if ((status < 200 || status > 299) && !request.accept?.includes(status)) {
      response.destroy();
      throw new WireUnavailable('STATUS', `${url.hostname} answers ${status}`, { status, ...wait });
    }
    // A time-out cuts the connection; what is then read of it is no answer, however it ends.
    const bytes = await readBody(response, url.hostname, request.maxBytes ?? MAX_DROP_BYTES).catch((error) => {
      throw cutBy() ?? error;
    });
    const cut = cutBy();
    if (cut) throw cut;
    const headers = Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    );
    return { status, headers, bytes, ...wait };
  }

  async #ask(url: URL, request: WireRequest, mayTell: boolean, deadline: AbortSignal): Promise<Asked> {
    const { connectTimeoutMs = CONNECT_TIMEOUT_MS, idleTimeoutMs = IDLE_TIMEOUT_MS, ports } = this.#options;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // A socket does not look an address up, so this is its check.
    if (isIP(host) && !this.#isAllowed(host, host)) throw refused(`${host} is no public address`);
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const asked = httpsRequest({
      host,
      port: ports?.get(host) ?? (url.port || 443),
      path: `${url.pathname}${url.search}`,
      method: request.method ?? 'GET',
      headers: {
        'user-agent': 'Slugline',
        accept: '*/*',
        ...request.headers,
        ...(mayTell ? request.secretHeaders : {}),
        'accept-encoding': ACCEPTED_ENCODINGS,
        host: url.host,
        ...(request.body === undefined ? {} : { 'content-length': Buffer.byteLength(request.body) }),
      },
      agent: this.#agent,
      lookup: this.#lookup,
      maxHeaderSize: MAX_HEADER_BYTES,
      signal: deadline,
    });
    let cut: WireUnavailable | undefined;
    const giveUp = (when: string) => {
      cut ??= timedOut(url, when);
      asked.destroy(cut);
    };
    const cutBy = () => (deadline.aborted ? timedOut(url, 'to answer in full') : cut);
    const connecting = setTimeout(giveUp, connectTimeoutMs, 'to be connected');
    asked.once('socket', (socket) => {
      if (socket.connecting) socket.once('secureConnect', () => clearTimeout(connecting));
      else clearTimeout(connecting);
    });
    asked.setTimeout(idleTimeoutMs, () => giveUp('while nothing came'));
    asked.once('response', resolve);
    asked.on('error', reject);
    asked.once('close', () => {
      clearTimeout(connecting);
      reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' }));
    });
    asked.end(request.body);
    try {
      return { response: await promise, cutBy };
    } catch (error) {
      throw cutBy() ?? faultOf(error, url);
    }
  }

  // Called by the socket itself, and the socket connects to what it answers: no second look-up lies between. A name
  // with any address that is not public is refused as a whole, since its owner means no good.
  readonly #lookup: LookupFunction = (host, { all }, callback) => {
    const resolve = this.#options.resolve ?? ((name: string) => systemLookup(name, { all: true, verbatim: true }));
    resolve(host).then(
      (places) => {
        const wrong = places.find(({ address }) => !this.#isAllowed(host, address));
        if (wrong) return callback(refused(`${host} leads to ${wrong.address}, which is no public address`), '', 0);
        const found = places.map(({ address }) => ({ address, family: isIP(address) }));
        const [one] = found;
        if (!one) return callback(new WireUnavailable('BROKEN', `${host} has no address`), '', 0);
        return all ? callback(null, found) : callback(null, one.address, one.family);
      },
      (error: NodeJS.ErrnoException) =>
        callback(new WireUnavailable('BROKEN', `${host} is not found (${error.code ?? 'no code'})`), '', 0),
    );
  };

  #isAllowed(host: string, address: string): boolean {
    return isPublicAddress(address) || this.#options.allow?.(host, address) === true;
  }
}

interface Asked {
  readonly response: IncomingMessage;
  /** The time-out that cut it, if one did. */
  readonly cutBy: () => WireUnavailable | undefined;
}

function faultOf(error: unknown, { hostname }: URL): WireUnavailable {
  if (error instanceof WireUnavailable) return error;
  // Only the code: a message of Node may quote what was sent.
  const code = (error as NodeJS.ErrnoException).code ?? 'no code';
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new WireUnavailable('TOO_LARGE', `${hostname} sends more than ${MAX_HEADER_BYTES} bytes of headers`);
  }
  if (code.startsWith('HPE_')) return new WireUnavailable('MALFORMED', `${hostname} does not speak HTTP (${code})`);
  return new WireUnavailable('BROKEN', `${hostname} cannot be reached (${code})`);
}

const timedOut = ({ hostname }: URL, when: string): WireUnavailable =>
  new WireUnavailable('TIMEOUT', `${hostname} took too long ${when}`);

// Seconds, or a date, which counts from the answer's own.
function secondsOf(retryAfter: string | undefined, date: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter);
  const seconds = (Date.parse(retryAfter) - Date.parse(date ?? '')) / 1000;
  return seconds >= 0 ? Math.ceil(seconds) : undefined;
}
