// Webhooks over TLS to a server of ours: what is signed, what each answer means, and where nothing is sent to.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Message } from '../../functions/deliver/message.ts';
import type { Sent } from '../../functions/deliver/sender.ts';
import { webhookSender } from '../../functions/deliver/webhook.ts';
import { SharedSecret } from '../../functions/shared-secret.ts';
import { macOf } from '../../functions/signature.ts';
import { createFetch } from '../../functions/wires/fetch.ts';
import { localFetchOptions } from '../../functions/wires/local-wires.ts';
import { bodyOf, serveWire, type WireServer } from '../wires/wire-server.ts';

const HOST = 'cms.newsroom.example';
const [NEW, OLD] = ['n'.repeat(40), 'o'.repeat(40)];
const NOW_MS = Date.parse('2026-11-24T12:00:00.500Z');

const MESSAGE: Message = {
  ...{ schemaVersion: 1, eventId: `${'a'.repeat(26)}-7`, type: 'article.updated', at: '2026-11-24T12:00:00.000Z' },
  ...{ articleId: 'a'.repeat(26), uri: 'tag:wire.example,2026:1', authority: 'wire.example', wire: 'reuters', rev: 7 },
  ...{ version: '2', versionCreated: '2026-11-24T11:00:00.000Z', change: 'update', headline: 'Regn i Bergen – æøå' },
};

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<WireServer> {
  const server = await serveWire([HOST], listener);
  closers.push(() => server.close());
  return server;
}

function senderTo(
  server: WireServer,
  {
    url = `https://${HOST}/stories?token=t`,
    secrets = { key: NEW } as Record<string, string>,
    nowMs = () => NOW_MS,
  } = {},
) {
  const fetch = createFetch({ hosts: new Set([HOST]), ...localFetchOptions(server.localWires) });
  closers.push(async () => fetch.close());
  const secret = new SharedSecret('cms', 'key', { read: async () => secrets });
  return webhookSender({ url, secret: 'cms' }, { fetch, secret, isEngine: false, nowMs });
}

it('posts the event as JSON, signed by both secrets while one takes the place of the other', async () => {
  let body = '';
  const server = await serve(async (request, response) => {
    body = await bodyOf(request);
    response.writeHead(202).end('ok');
  });

  const sent = await senderTo(server, { secrets: { key: NEW, previous: OLD } })({ message: MESSAGE, attempt: 3 });

  expect(sent).toEqual({ kind: 'taken', answer: '202' });
  expect(JSON.parse(body)).toEqual(MESSAGE);
  const at = Math.floor(NOW_MS / 1000);
  const [{ method, url, headers } = {} as never] = server.seen;
  expect({ method, url }).toEqual({ method: 'POST', url: `${HOST}/stories?token=t` });
  expect(headers['slugline-signature']).toBe(
    `t=${at},v1=${macOf(NEW, at, Buffer.from(body))},v1=${macOf(OLD, at, Buffer.from(body))}`,
  );
  expect(headers).toMatchObject({ 'slugline-attempt': '3', 'slugline-event-id': MESSAGE.eventId });
});

describe('an answer', () => {
  it.each<[number, Sent['kind']]>([
    ...([200, 201, 202, 204] as const).map((status): [number, Sent['kind']] => [status, 'taken']),
    ...([400, 406, 409, 413, 415, 422] as const).map((status): [number, Sent['kind']] => [status, 'refused']),
    ...([401, 403, 404, 405, 408, 410, 425, 429, 500, 502, 503, 504] as const).map((status): [number, Sent['kind']] => [
      status,
      'down',
    ]),
  ])('of %i means: %s', async (status, kind) => {
    const server = await serve((_request, response) => void response.writeHead(status).end());

    const sent = await senderTo(server)({ message: MESSAGE, attempt: 1 });

    expect(sent.kind).toBe(kind);
    if (sent.kind !== 'taken') expect(sent.error).toBe(`it answers ${status}`);
  });

  it('is asked for once: what was taken is not sent again at once', async () => {
    const server = await serve((_request, response) => void response.destroy());

    const sent = await senderTo(server)({ message: MESSAGE, attempt: 1 });

    expect(sent.kind).toBe('down');
    expect(server.seen).toHaveLength(1);
  });

  it('says how long it wants to be left alone', async () => {
    const server = await serve((_request, response) => void response.writeHead(429, { 'retry-after': '90' }).end());

    expect(await senderTo(server)({ message: MESSAGE, attempt: 1 })).toEqual({
      ...{ kind: 'down', error: 'it answers 429', retryAfterSeconds: 90 },
    });
  });

  it('that leads elsewhere is not followed', async () => {
    const server = await serve((_request, response) => void response.writeHead(302, { location: '/elsewhere' }).end());

    expect(await senderTo(server)({ message: MESSAGE, attempt: 1 })).toMatchObject({ kind: 'down' });
    expect(server.seen).toHaveLength(1);
  });

  it('of 401 has the secret read again', async () => {
    const secrets: Record<string, string> = { key: OLD };
    let at = NOW_MS;
    const seen: string[] = [];
    const server = await serve(async (request, response) => {
      const body = await bodyOf(request);
      const header = String(request.headers['slugline-signature']);
      seen.push(header);
      const isNew = header.endsWith(macOf(NEW, Math.floor(at / 1000), Buffer.from(body)));
      response.writeHead(isNew ? 204 : 401).end();
    });
    const send = senderTo(server, { secrets, nowMs: () => at });
    await send({ message: MESSAGE, attempt: 1 });
    secrets.key = NEW;
    at += 61_000;
    const stale = await send({ message: MESSAGE, attempt: 2 });
    const fresh = await send({ message: MESSAGE, attempt: 3 });

    expect([stale.kind, fresh.kind]).toEqual(['down', 'taken']);
    expect(seen).toHaveLength(3);
  });
});

describe('nothing is sent', () => {
  it.each(['https://10.0.0.1/hook', 'https://169.254.169.254/latest/meta-data/', 'https://metadata.newsroom.example/'])(
    'to %s, which is no public address',
    async (url) => {
      const server = await serve((_request, response) => void response.writeHead(204).end());

      expect(await senderTo(server, { url })({ message: MESSAGE, attempt: 1 })).toMatchObject({ kind: 'down' });
      expect(server.connections()).toBe(0);
    },
  );

  it('without a secret that nobody guesses', async () => {
    const server = await serve((_request, response) => void response.writeHead(204).end());

    const sent = await senderTo(server, { secrets: { key: 'short' } })({ message: MESSAGE, attempt: 1 });

    expect(sent).toMatchObject({ kind: 'down', error: expect.stringContaining('32 characters') });
    expect(server.seen).toEqual([]);
  });
});

describe('a webhook on this machine', () => {
  const listen = async (listener: RequestListener): Promise<string> => {
    const server: Server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => new Promise((resolve) => server.close(resolve)));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  };
  const sender = (url: string, isEngine: boolean) => {
    const fetch = createFetch({ hosts: new Set() });
    closers.push(async () => fetch.close());
    const secret = new SharedSecret('cms', 'key', { read: async () => ({ key: NEW }) });
    return webhookSender({ url, secret: 'cms' }, { fetch, secret, isEngine, nowMs: () => NOW_MS });
  };

  it('is told by the engine, and by nothing else', async () => {
    let asked = 0;
    const url = await listen((_request, response) => {
      asked++;
      response.writeHead(200, { connection: 'close' }).end('thanks');
    });

    expect(await sender(url, true)({ message: MESSAGE, attempt: 1 })).toEqual({ kind: 'taken', answer: '200' });
    expect(await sender(url, false)({ message: MESSAGE, attempt: 1 })).toMatchObject({ kind: 'down' });
    expect(asked).toBe(1);
  });
});
