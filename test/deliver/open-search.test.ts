// The index of OpenSearch, against a server that keeps documents and checks each signature anew.
import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NinjsDocument } from '../../functions/article/ninjs.ts';
import { EXTENSIONS_TYPE } from '../../functions/article/ninjs.ts';
import type { Message } from '../../functions/deliver/message.ts';
import { openSearchSender, regionOf } from '../../functions/deliver/open-search.ts';
import { createFetch } from '../../functions/wires/fetch.ts';
import { localFetchOptions } from '../../functions/wires/local-wires.ts';
import { bodyOf, serveWire, type WireServer } from '../wires/wire-server.ts';

const HOST = 'abc123.eu-central-1.aoss.amazonaws.com';
const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 's3cr3t', sessionToken: 'session' };
const NOW = '2026-11-24T12:00:00.000Z';
const ID = 'mubtnb5s4whhitpbs474egyxhl';

const documents = new Map<string, Record<string, unknown>>();
let next: number | undefined;
let server: WireServer;
let fetch: ReturnType<typeof createFetch>;

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Signature Version 4 as its specification has it, and in other words than the signer's. */
function isSigned({ headers, method = '', url = '' }: IncomingMessage, body: string): boolean {
  const [, scope = '', names = '', given = ''] =
    /Credential=AKIDEXAMPLE\/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  const canonical = [
    ...[method, url, '', ...names.split(';').map((name) => `${name}:${headers[name]}`), '', names],
    String(headers['x-amz-content-sha256']),
  ].join('\n');
  const [day = '', region = '', service = ''] = scope.split('/');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha(canonical)].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${KEYS.secretAccessKey}`, day), region), service), 'aws4_request');
  return (
    scope === '20261124/eu-central-1/aoss/aws4_request' &&
    headers['x-amz-content-sha256'] === sha(body) &&
    headers['x-amz-security-token'] === KEYS.sessionToken &&
    hmac(key, text).toString('hex') === given
  );
}

beforeAll(async () => {
  server = await serveWire([HOST], async (request, response) => {
    const body = await bodyOf(request);
    const { method, url = '' } = request;
    if (next !== undefined) return void response.writeHead(next).end();
    if (!isSigned(request, body)) return void response.writeHead(403).end();
    const [, index, kind, id = ''] = url.split('/');
    if (index !== 'articles' || kind !== '_doc') return void response.writeHead(404).end();
    if (method === 'DELETE') return void response.writeHead(documents.delete(id) ? 200 : 404).end();
    const status = documents.has(id) ? 200 : 201;
    documents.set(id, JSON.parse(body));
    response.writeHead(status).end();
  });
  fetch = createFetch({ hosts: new Set([HOST]), ...localFetchOptions(server.localWires) });
});

afterAll(async () => {
  fetch.close();
  await server.close();
});

beforeEach(() => {
  documents.clear();
  next = undefined;
});

const send = (message: Message, index = 'articles') =>
  openSearchSender(`https://${HOST}`, index, { fetch, keys: () => KEYS, now: () => NOW })({ message, attempt: 1 });

const extensions = {
  tags: [{ id: 'iso3166:NO', name: 'Norway' }],
  blocks: [
    { role: 'paragraph', text: 'Gulls are counted.' },
    { role: 'signoff', text: '(Reporting by Nobody)' },
  ],
  provider: 'Reuters',
};
const article = {
  ...{ uri: 'tag:wire.example,2026:1', language: 'en', urgency: 3, slugline: 'GULLS/' },
  bodies: [{ role: 'extensions', contentType: EXTENSIONS_TYPE, value: JSON.stringify(extensions) }],
} as unknown as NinjsDocument;

const message = (type: Message['type'], more: Partial<Message> = {}): Message => ({
  ...{ schemaVersion: 1, eventId: `${ID}-1`, type, at: NOW, articleId: ID, uri: 'tag:wire.example,2026:1' },
  ...{ authority: 'wire.example', wire: 'reuters', rev: 1, version: '1', versionCreated: NOW, change: 'new' },
  ...more,
});
const stored = message('article.stored', { headline: 'Gull census', tags: ['iso3166:NO'], article });

describe('the index', () => {
  it('holds the story under its article, with its clean text', async () => {
    expect(await send(stored)).toEqual({ kind: 'taken', answer: '201' });

    expect(documents.get(ID)).toEqual({
      ...{
        uri: 'tag:wire.example,2026:1',
        authority: 'wire.example',
        wire: 'reuters',
        versionCreated: NOW,
      },
      ...{ headline: 'Gull census', tags: ['iso3166:NO'], names: ['Norway'] },
      ...{ text: 'Gulls are counted.', slugline: 'GULLS/', language: 'en', urgency: 3, provider: 'Reuters' },
    });
  });

  it('puts an update in its place, and takes it out at a stop', async () => {
    await send(stored);
    expect(await send({ ...stored, headline: 'Tern census' })).toEqual({ kind: 'taken', answer: '200' });
    expect(documents.get(ID)).toMatchObject({ headline: 'Tern census' });

    for (const type of ['article.killed', 'article.withheld', 'article.expired', 'article.erased'] as const) {
      expect(await send(message(type))).toMatchObject({ kind: 'taken' });
      expect(documents.size).toBe(0);
    }
  });

  it('loses a story at any event that comes without it: it may not be shown then', async () => {
    await send(stored);

    expect(await send(message('article.updated'))).toEqual({ kind: 'taken', answer: '200' });

    expect(documents.size).toBe(0);
  });

  it('keeps a story that may be shown again, also where its stop is told once more', async () => {
    await send(stored);

    expect(await send({ ...stored, type: 'article.withheld' })).toEqual({ kind: 'taken', answer: '200' });

    expect(documents.get(ID)).toMatchObject({ headline: 'Gull census' });
  });

  it.each([
    [403, 'down'],
    [429, 'down'],
    [503, 'down'],
    [400, 'refused'],
  ])('that answers %i is %s', async (status, kind) => {
    next = status;

    expect(await send(stored)).toMatchObject({ kind });
  });

  it('that is not there takes no story, and has none to take out', async () => {
    expect(await send(stored, 'elsewhere')).toMatchObject({ kind: 'down', error: 'it answers 404' });
    expect(await send(message('article.killed'), 'elsewhere')).toEqual({ kind: 'taken', answer: '404' });
  });

  it('is in the region that its address names', () => {
    expect(regionOf(`https://${HOST}`)).toBe('eu-central-1');
  });
});
