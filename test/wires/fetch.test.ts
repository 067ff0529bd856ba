// The way out: what it refuses, that nothing is sent then, and what it hands on.
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer as createTcpServer, type Server } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, createGzip, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetch, type FetchOptions, type WireRequest } from '../../functions/wires/fetch.ts';
import { localFetchOptions } from '../../functions/wires/local-wires.ts';
import { serveWire } from './wire-server.ts';

const WIRE = 'api.wire.example';
const OTHER = 'cdn.other.example';
const closers: (() => unknown)[] = [];

/** Stands where nobody may come; counts who does. */
let forbidden: Server;
let forbiddenPort: number;
let visitors: number;

beforeEach(async () => {
  visitors = 0;
  forbidden = createTcpServer((socket) => {
    visitors++;
    socket.destroy();
  });
  // On every address of this machine, in both families.
  forbidden.listen(0);
  await once(forbidden, 'listening');
  forbiddenPort = (forbidden.address() as { port: number }).port;
  closers.push(() => forbidden.close());
});

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function open(listener: RequestListener, more: Partial<FetchOptions> = {}) {
  const server = await serveWire([WIRE, OTHER], listener);
  const fetch = createFetch({ hosts: new Set([WIRE]), ...localFetchOptions(server.localWires), ...more });
  closers.push(
    () => server.close(),
    () => fetch.close(),
  );
  const textOf = async (url: string, request?: WireRequest) =>
    Buffer.from((await fetch(url, request)).bytes).toString();
  return { server, fetch, textOf };
}

const refusal = { name: 'Unavailable', code: 'WIRE', fault: 'REFUSED' };

describe('where it goes', () => {
  const addresses: [name: string, addressOf: () => string][] = [
    ['the metadata service', () => 'https://169.254.169.254/latest/meta-data/'],
    ['the runtime interface of Lambda', () => 'https://127.0.0.1:9001/2018-06-01/runtime/invocation/next'],
    ['a port of this machine', () => `https://127.0.0.1:${forbiddenPort}/`],
    ['this machine in IPv6', () => `https://[::1]:${forbiddenPort}/`],
    ['a decimal address', () => `https://2130706433:${forbiddenPort}/`],
    ['a hexadecimal address', () => `https://0x7f.1:${forbiddenPort}/`],
    ['an octal address', () => `https://0177.0.0.1:${forbiddenPort}/`],
    ['an IPv4-mapped address', () => `https://[::ffff:127.0.0.1]:${forbiddenPort}/`],
    ['an IPv4-compatible address', () => `https://[::127.0.0.1]:${forbiddenPort}/`],
    ['NAT64', () => `https://[64:ff9b::7f00:1]:${forbiddenPort}/`],
    ['6to4', () => `https://[2002:7f00:1::]:${forbiddenPort}/`],
    ['a private network', () => 'https://10.0.0.1/'],
    ['the address of nobody', () => `https://0.0.0.0:${forbiddenPort}/`],
    ['nobody in IPv6', () => `https://[::]:${forbiddenPort}/`],
    ['a link-local address', () => `https://[fe80::1]:${forbiddenPort}/`],
    ['a file', () => 'file:///etc/passwd'],
    ['data', () => 'data:text/plain,hello'],
    ['http', () => `http://${WIRE}/`],
    ['a user in the address', () => `https://user:word@${WIRE}/`],
    ['what is no address', () => 'https://'],
  ];

  it.each(addresses)('refuses %s at once, and sends nothing', async (_name, addressOf) => {
    const { server, fetch } = await open((_request, response) => void response.end());

    await expect(fetch(addressOf())).rejects.toMatchObject(refusal);
    expect({ asked: server.connections(), visitors }).toEqual({ asked: 0, visitors: 0 });
  });

  it.each(addresses)('refuses %s behind a redirect, and sends nothing there', async (_name, addressOf) => {
    const { server, fetch } = await open((_request, response) => {
      response.writeHead(302, { location: addressOf() }).end();
    });

    await expect(fetch(`https://${WIRE}/feed`)).rejects.toMatchObject(refusal);
    expect({ asked: server.seen.length, visitors }).toEqual({ asked: 1, visitors: 0 });
  });

  it.each([
    ['localhost', undefined],
    ['inside.example', [{ address: '127.0.0.1' }]],
    ['inside.example', [{ address: '::1' }]],
    ['inside.example', [{ address: '::ffff:10.0.0.1' }]],
    ['half-inside.example', [{ address: '93.184.215.14' }, { address: '127.0.0.1' }]],
  ])('refuses the name %s that leads to %j', async (host, places) => {
    const fetch = createFetch({ hosts: new Set(), ...(places ? { resolve: async () => places } : {}) });
    closers.push(() => fetch.close());

    await expect(fetch(`https://${host}:${forbiddenPort}/`)).rejects.toMatchObject(refusal);
    expect(visitors).toBe(0);
  });

  it('refuses a name that leads elsewhere when it is connected to again', async () => {
    const answers = ['127.0.0.1', '127.0.0.2'];
    const asked: string[] = [];
    const { server, fetch } = await open(
      (_request, response) => {
        response.writeHead(302, { location: '/again', connection: 'close' }).end();
      },
      {
        resolve: async (host) => {
          const address = answers[Math.min(asked.push(host), answers.length) - 1]!;
          return [{ address }];
        },
        // What counts as public here is the first address alone.
        allow: (_host, address) => address === '127.0.0.1',
      },
    );

    await expect(fetch(`https://${WIRE}/first`)).rejects.toMatchObject({
      ...refusal,
      message: `${WIRE} leads to 127.0.0.2, which is no public address`,
    });

    expect(server.seen.map(({ url }) => url)).toEqual([`${WIRE}/first`]);
    // One look-up for each connection: none in which another answer could slip between.
    expect(asked).toEqual([WIRE, WIRE]);
  });

  it('follows three redirects and no fourth', async () => {
    const { server, textOf } = await open((request, response) => {
      const hop = Number(request.url!.slice(1));
      if (hop === 0) response.end('here');
      else response.writeHead(302, { location: `/${hop - 1}` }).end();
    });

    expect(await textOf(`https://${WIRE}/3`)).toBe('here');
    await expect(textOf(`https://${WIRE}/4`)).rejects.toMatchObject(refusal);
    expect(server.seen).toHaveLength(8);
  });

  it('tells where a chain of permanent redirects ends, and nothing of one that is not permanent', async () => {
    const { fetch } = await open((request, response) => {
      const to: Record<string, [number, string]> = {
        '/old': [301, `https://${OTHER}/new`],
        '/mixed': [308, '/passing'],
        '/passing': [307, `https://${OTHER}/new`],
      };
      const [status, location] = to[request.url!] ?? [200, ''];
      response.writeHead(status, location ? { location } : {}).end('feed');
    });

    expect(await fetch(`https://${WIRE}/old`)).toMatchObject({ status: 200, movedTo: `https://${OTHER}/new` });
    expect((await fetch(`https://${WIRE}/mixed`)).movedTo).toBe(`https://${WIRE}/passing`);
    expect(await fetch(`https://${WIRE}/passing`)).not.toHaveProperty('movedTo');
  });

  it('does not send a body after a redirect', async () => {
    const { server, fetch } = await open((_request, response) => {
      response.writeHead(307, { location: `https://${OTHER}/token` }).end();
    });

    const asked = fetch(`https://${WIRE}/token`, { method: 'POST', body: 'client_secret=x', isSecret: true });

    await expect(asked).rejects.toMatchObject(refusal);
    expect(server.seen.map(({ url }) => url)).toEqual([`${WIRE}/token`]);
  });
});

describe('a secret', () => {
  const secretHeaders = { authorization: 'Bearer very-secret-token' };

  it('goes to a host of the wire, and no further', async () => {
    const { server, fetch } = await open((request, response) => {
      const to: Record<string, string> = {
        '/': '/here',
        '/here': `https://${OTHER}/there`,
        '/there': `https://${WIRE}/back`,
      };
      const location = to[request.url!];
      response.writeHead(location ? 302 : 200, location ? { location } : {}).end();
    });

    await fetch(`https://${WIRE}/`, { secretHeaders });

    expect(server.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      [`${WIRE}/`, 'Bearer very-secret-token'],
      [`${WIRE}/here`, 'Bearer very-secret-token'],
      [`${OTHER}/there`, undefined],
      // The other host chose this address: it must not choose what our secret is used for.
      [`${WIRE}/back`, undefined],
    ]);
  });

  it('is not given to another host that asks for it', async () => {
    const { server, fetch } = await open((request, response) => {
      if (request.headers.host?.startsWith(WIRE)) response.writeHead(302, { location: `https://${OTHER}/login` }).end();
      else response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
    });

    await expect(fetch(`https://${WIRE}/`, { secretHeaders })).rejects.toMatchObject({ fault: 'STATUS', status: 401 });
    expect(server.seen.at(-1)?.headers).not.toHaveProperty('authorization');
  });

  it.each([
    ['in a header', { secretHeaders }],
    ['in the address', { isSecret: true }],
  ])('%s is refused for a host that the wire does not list, and nothing is sent', async (_name, request) => {
    const { server, fetch } = await open((_request, response) => void response.end());

    await expect(fetch(`https://${OTHER}/?token=very-secret-token`, request)).rejects.toMatchObject(refusal);
    expect(server.connections()).toBe(0);
  });

  it('stands in no error', async () => {
    const { server, fetch } = await open((request, response) => {
      if (request.url!.startsWith('/status')) response.writeHead(503).end();
      else if (request.url!.startsWith('/loop')) response.writeHead(302, { location: request.url! }).end();
      else if (request.url!.startsWith('/echo'))
        response.writeHead(302, { location: `http://${OTHER}${request.url}` }).end();
      else request.socket.destroy();
    });
    const told: string[] = [];
    for (const path of ['status', 'loop', 'echo', 'broken']) {
      const error = await fetch(`https://${WIRE}/${path}?token=very-secret-token`, {
        secretHeaders,
        isSecret: true,
      }).catch((e) => e);
      told.push(`${error.stack} ${JSON.stringify(error)} ${error.cause}`);
    }
    const invalid = await fetch(`https://${WIRE}/`, { secretHeaders: { authorization: 'very-secret-token\n' } }).catch(
      (e) => e,
    );
    told.push(`${invalid.stack} ${JSON.stringify(invalid)} ${invalid.cause}`);

    expect(server.seen.length).toBeGreaterThan(5);
    expect(told.filter((text) => text.includes('very-secret'))).toEqual([]);
  });
});

describe('what comes back', () => {
  const MB = 1024 * 1024;

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['identity', (text: string) => Buffer.from(text)],
  ])('is inflated from %s', async (encoding, pack) => {
    const { textOf } = await open((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(pack('a story'));
    });

    expect(await textOf(`https://${WIRE}/`)).toBe('a story');
  });

  it.each(['gzip', 'br', 'deflate'])('is cut off at its cap when %s inflates to more', async (encoding) => {
    const pack = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync }[encoding]!;
    const packed = pack(Buffer.alloc(8 * MB));
    const { textOf } = await open((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(packed);
    });

    expect(packed.length).toBeLessThan(MB);
    await expect(textOf(`https://${WIRE}/`, { maxBytes: MB })).rejects.toMatchObject({ fault: 'TOO_LARGE' });
    expect(await textOf(`https://${WIRE}/`, { maxBytes: 8 * MB })).toHaveLength(8 * MB);
  });

  it('is cut off long before 10 GB of gzip have been inflated', async () => {
    const zeros = Buffer.alloc(MB);
    let inflated = 0;
    const { fetch } = await open((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const source = Readable.from(
        (function* () {
          for (; inflated < 10 * 1024; inflated++) yield zeros;
        })(),
      );
      // Ends when the connection is cut.
      pipeline(source, createGzip(), response).catch(() => {});
    });

    await expect(fetch(`https://${WIRE}/`)).rejects.toMatchObject({ fault: 'TOO_LARGE' });
    expect(inflated).toBeLessThan(2048);
  });

  it('is not even read where its length is over the cap', async () => {
    const { fetch } = await open((_request, response) => {
      response.writeHead(200, { 'content-length': 50 * MB });
      response.write('x');
    });

    await expect(fetch(`https://${WIRE}/`)).rejects.toMatchObject({ fault: 'TOO_LARGE' });
  });

  it.each([
    [
      'a body that ends too early',
      (response: import('node:http').ServerResponse) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('half');
        setTimeout(() => response.destroy(), 20);
      },
      'BROKEN',
    ],
    [
      'chunks without a last one',
      (response: import('node:http').ServerResponse) => {
        response.writeHead(200);
        response.write('half');
        setTimeout(() => response.destroy(), 20);
      },
      'BROKEN',
    ],
    [
      'gzip that ends too early',
      (response: import('node:http').ServerResponse) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a story').subarray(0, 15));
      },
      'BROKEN',
    ],
    [
      'gzip that is none',
      (response: import('node:http').ServerResponse) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end('a story');
      },
      'BROKEN',
    ],
    [
      'an encoding that was not asked for',
      (response: import('node:http').ServerResponse) => {
        response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync('a story')));
      },
      'MALFORMED',
    ],
    [
      'headers without end',
      (response: import('node:http').ServerResponse) => {
        response.writeHead(200, { 'x-long': 'a'.repeat(100_000) }).end();
      },
      'TOO_LARGE',
    ],
    [
      'what is no HTTP',
      (response: import('node:http').ServerResponse) => {
        response.socket!.end('220 mail.example ESMTP\r\n');
      },
      'MALFORMED',
    ],
    [
      'an upgrade nobody asked for',
      (response: import('node:http').ServerResponse) => {
        response.socket!.end('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n');
      },
      'BROKEN',
    ],
  ])('is an error where it is %s', async (_name, answer, fault) => {
    const { fetch } = await open((_request, response) => answer(response));

    await expect(fetch(`https://${WIRE}/`)).rejects.toMatchObject({ name: 'Unavailable', code: 'WIRE', fault });
  });

  it('is an error for every status that is not expected, with the wait that the wire asks for', async () => {
    const answers: Record<string, Record<string, string>> = {
      '/429': { 'retry-after': '7' },
      '/503': { 'retry-after': 'Wed, 25 Nov 2026 10:01:00 GMT', date: 'Wed, 25 Nov 2026 10:00:00 GMT' },
      '/500': { 'retry-after': 'soon' },
      '/304': {},
    };
    const { fetch } = await open((request, response) => {
      response.writeHead(Number(request.url!.slice(1)), answers[request.url!]).end();
    });

    await expect(fetch(`https://${WIRE}/429`)).rejects.toMatchObject({
      fault: 'STATUS',
      status: 429,
      retryAfterSeconds: 7,
    });
    await expect(fetch(`https://${WIRE}/503`)).rejects.toMatchObject({ status: 503, retryAfterSeconds: 60 });
    await expect(fetch(`https://${WIRE}/500`)).rejects.toMatchObject({ status: 500, retryAfterSeconds: undefined });
    await expect(fetch(`https://${WIRE}/304`)).rejects.toMatchObject({ status: 304 });
    expect(await fetch(`https://${WIRE}/304`, { accept: [304] })).toMatchObject({ status: 304 });
  });
});

describe('how long it waits', () => {
  it('gives up on a server that sends a byte now and then', async () => {
    const { fetch } = await open((_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });

    const began = performance.now();
    await expect(fetch(`https://${WIRE}/`, { timeoutMs: 300 })).rejects.toMatchObject({ fault: 'TIMEOUT' });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('gives up on headers that come a byte now and then', async () => {
    const { fetch } = await open((_request, response) => {
      const { socket } = response;
      socket!.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket!.write('x'), 20);
      socket!.on('close', () => clearInterval(drip));
    });

    await expect(fetch(`https://${WIRE}/`, { timeoutMs: 300 })).rejects.toMatchObject({ fault: 'TIMEOUT' });
  });

  it('gives up on a server that falls silent, before its answer or in it', async () => {
    const { fetch } = await open(
      (request, response) => {
        if (request.url === '/in-it') response.write('half');
      },
      { idleTimeoutMs: 100 },
    );

    await expect(fetch(`https://${WIRE}/before`)).rejects.toMatchObject({ fault: 'TIMEOUT' });
    await expect(fetch(`https://${WIRE}/in-it`)).rejects.toMatchObject({ fault: 'TIMEOUT' });
  });

  it('gives up on one that takes the connection and says no more', async () => {
    const silent = createTcpServer(() => {});
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const fetch = createFetch({
      hosts: new Set(),
      ...localFetchOptions({ hosts: { [WIRE]: port }, ca: '' }),
      connectTimeoutMs: 100,
    });
    closers.push(
      () => silent.close(),
      () => fetch.close(),
    );

    await expect(fetch(`https://${WIRE}/`)).rejects.toMatchObject({ fault: 'TIMEOUT' });
  });

  it('does not take a certificate that is not for the name', async () => {
    const { server, fetch } = await open((_request, response) => void response.end(), {
      resolve: async () => [{ address: '127.0.0.1' }],
      allow: () => true,
    });

    await expect(fetch(`https://another.example:${server.port}/`)).rejects.toMatchObject({ fault: 'BROKEN' });
    expect(server.seen).toEqual([]);
  });
});
