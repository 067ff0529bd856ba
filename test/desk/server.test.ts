// The desk's server without a browser: who may ask, what is answered, what is refused.
import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDesk } from '../../bin/desk/server.ts';
import { uriOf, type WireStory } from '../wire-item.ts';
import { openDesk, type RunningDesk } from './desk-fixture.ts';

let desk: RunningDesk;
let port: number;

const story = (usn: string, more: Partial<WireStory> = {}): WireStory => ({
  usn,
  version: '1',
  versionCreated: '2026-11-23T10:00:00.000Z',
  headline: `Headline ${usn}`,
  paragraphs: ['The mayor opened the bridge.'],
  ...more,
});

beforeAll(async () => {
  desk = await openDesk();
  port = Number(new URL(desk.url).port);
  await desk.running.story(story('A1'));
  await desk.running.story(
    story('A1', {
      version: '2',
      versionCreated: '2026-11-23T11:00:00.000Z',
      paragraphs: ['The mayor closed the bridge.'],
    }),
  );
  await desk.running.story(story('A2', { version: '1', versionCreated: '2026-11-23T12:00:00.000Z' }));
}, 120_000);

afterAll(() => desk?.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** With node:http, as `fetch` would not let Host, Origin or Sec-Fetch-Site be another. */
function send(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
      resolve({ status: response.statusCode!, headers: response.headers, body: await text(response) });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const get = async (path: string) => {
  const { status, body } = await send(path);
  return { status, body: JSON.parse(body) };
};
const ID = async () => (await get('/api/find')).body.articles.at(-1).id as string;

describe('who may ask', () => {
  it.each(['evil.example', '127.0.0.1.evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost', '[::1]'])(
    'is nobody by the host "%s"',
    async (host) => {
      expect((await send('/api/find', { host })).status).toBe(403);
      expect((await send('/', { host })).status).toBe(403);
    },
  );

  it('is no page of another site, or of another port', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', `https://127.0.0.1:${port}`]) {
      expect((await send('/api/find', { origin })).status, origin).toBe(403);
    }
    for (const site of ['cross-site', 'same-site']) {
      expect((await send('/api/find', { 'sec-fetch-site': site })).status, site).toBe(403);
    }
    expect((await send('/api/find', { origin: `http://127.0.0.1:${port}` })).status).toBe(200);
    expect((await send('/api/find', { host: `localhost:${port}`, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('needs a header of its own and JSON to change anything, as no form can send them', async () => {
    const own = { 'x-slugline-desk': '1', 'content-type': 'application/json' };
    const retry = (headers: Record<string, string>) => send('/api/quarantine/retry', headers, 'POST', '{}');

    expect((await retry({ 'content-type': 'application/json' })).status).toBe(403);
    expect((await retry({ ...own, 'content-type': 'text/plain' })).status).toBe(403);
    expect((await retry({ ...own, origin: 'https://evil.example' })).status).toBe(403);
    expect((await retry(own)).status).toBe(400);
    expect((await send('/api/quarantine/retry', own)).status).toBe(404);
  });

  it('gets a policy that lets nothing run or load but what the desk serves', async () => {
    const { headers } = await send('/');

    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('files', () => {
  it('are those of the desk alone', async () => {
    expect((await send('/')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await send('/desk.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/desk', '/.git/config', '//evil.example/']) {
      expect((await send(path)).status, path).toBe(404);
    }
  });

  it('name no other site, and hold no script or style of their own', async () => {
    const page = (await send('/')).body;

    expect(page).not.toMatch(/https?:|<style|style=|<script(?! type="module" src="desk\.js">)|\son[a-z]+=/);
  });
});

describe('answers', () => {
  it('list, show and explain as QUERY does', async () => {
    const list = await get('/api/find?wire=reuters&limit=1');
    const shown = await get(`/api/show?article=${await ID()}`);
    const explained = await get(`/api/explain?article=${encodeURIComponent(uriOf('A1'))}`);

    expect(list.body).toMatchObject({ kind: 'list', articles: [{ headline: 'Headline A2' }] });
    expect(shown.body).toMatchObject({ kind: 'article', summary: { version: '2' } });
    expect(explained.body.decisions).toHaveLength(2);
  });

  it('find words, and only what is urgent enough', async () => {
    const found = async (query: string) => (await get(`/api/find?${query}`)).body.articles.length;

    expect(await found('text=closed')).toBe(1);
    expect(await found('text=bridge&order=best')).toBe(2);
    expect(await found('urgency=3')).toBe(2);
    expect(await found('urgency=2')).toBe(0);
  });

  it('compare two versions word by word', async () => {
    const { body } = await get(`/api/compare?article=${await ID()}&from=1&to=2`);

    expect(body.body).toEqual([
      { text: 'The mayor ', in: 'both' },
      { text: 'opened', in: 'from' },
      { text: 'closed', in: 'to' },
      { text: ' the bridge.', in: 'both' },
    ]);
    expect(body.isCompared).toBe(true);
  });

  it('tell how the pipeline does, with the source', async () => {
    const { body } = await get('/api/status');

    expect(body).toMatchObject({ kind: 'status', source: 'this machine', queue: { waiting: 0 } });
    expect(body.wires[0]).toMatchObject({ wire: 'reuters', today: { drops: 3 } });
  });

  it.each([
    ['/api/find?limit=0', 'limit'],
    ['/api/find?limit=9999', 'limit'],
    ['/api/find?urgency=high', 'urgency'],
    ['/api/find?since=yesterday', 'since'],
    ['/api/find?order=best', 'order'],
    ['/api/find?text=%22open', 'text'],
    ['/api/find?colour=red', 'colour'],
    ['/api/find?wire=a&wire=b', 'wire'],
    ['/api/show', 'article'],
    ['/api/live?urgency=x', 'urgency'],
  ])('refuse %s and name the field', async (path, field) => {
    const { status, body } = await get(path);

    expect([status, body.code, body.field]).toEqual([400, 'BAD_QUERY', field]);
  });

  it('say 404 of what is not there, and 410 of what is killed', async () => {
    const killed = await desk.running.story(story('A3'));
    const { articleId: id } = killed.items[0]!;
    const kill = { version: '2', versionCreated: '2026-11-23T13:00:00.000Z', pubStatus: 'canceled' } as const;
    await desk.running.story(story('A3', kill));

    expect((await get(`/api/show?article=${id}`)).status).toBe(410);
    expect((await get(`/api/compare?article=${id}&from=1&to=2`)).status).toBe(410);
    expect((await get('/api/show?article=nothing')).status).toBe(404);
    expect((await get('/api/picture?article=nothing&file=a.jpg')).status).toBe(404);
    expect((await get('/api/nothing')).status).toBe(404);
    expect(JSON.stringify((await get(`/api/explain?article=${id}`)).body)).not.toContain('Headline A3');
  });
});

describe('pictures', () => {
  it('are those that were dropped, while their article may be shown', async () => {
    const bytes = readFileSync(new URL('../samples/picture/all-fields.jpg', import.meta.url));
    const { articleId: id } = (await desk.running.ingest('sample/day/all-fields.jpg', bytes)).items[0]!;
    const shown = await get(`/api/show?article=${id}`);
    const [{ title }] = shown.body.document.renditions;

    const picture = await fetch(`${desk.url}api/picture?article=${id}&file=${encodeURIComponent(title)}`);

    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(Buffer.from(await picture.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it("are nobody's where they are articles of their own and killed, whoever names them", async () => {
    const sample = (path: string) => readFileSync(new URL(`../samples/picture/${path}`, import.meta.url));
    const story = `<?xml version="1.0"?><nitf><head><docdata><doc-id id-string="tides"/><date.issue norm="20261120T080000Z"/>
      </docdata></head><body><body.head><hedline><hl1>Tides</hl1></hedline></body.head><body.content><p>Gone.</p>
      <media media-type="image"><media-reference mime-type="image/jpeg" source="tide.jpg"/></media>
      </body.content></body></nitf>`;
    const { items } = await desk.running.ingest('reuters/tides/story.xml', story);
    await desk.running.ingest('reuters/tides/tide.jpg', sample('correction.jpg'));
    const picture = `/api/picture?article=${items[0]!.articleId}&file=tide.jpg`;
    expect((await fetch(`${desk.url}${picture.slice(1)}`)).status).toBe(200);

    await desk.running.ingest('reuters/tides/kill.jpg', sample('kill.jpg'));

    expect((await get(picture)).status).toBe(404);
  });

  it('are read from beside their article, and from nowhere else', async () => {
    const id = await ID();

    for (const file of ['A1-1.xml', '../reuters/A1-1.xml', '../../secrets.env']) {
      expect((await get(`/api/picture?article=${id}&file=${encodeURIComponent(file)}`)).status, file).toBe(404);
    }
  });
});

it('takes another port where its own is taken, and says so where the reader named it', async () => {
  const { connection } = desk.running;

  await expect(serveDesk({ connection, port, source: 'x' })).rejects.toThrow(`port ${port} is taken`);
  const [first, second] = [await serveDesk({ connection, source: 'x' }), await serveDesk({ connection, source: 'x' })];
  expect(second.url).not.toBe(first.url);
  await Promise.all([first.close(), second.close()]);
});

it('tells a reader who may not see the queue how all else does', async () => {
  const queueDepth = () => Promise.reject(new Error('AccessDenied'));
  const narrow = await serveDesk({ connection: { ...desk.running.connection, queueDepth }, port: 0, source: 'x' });

  const answer = (await (await fetch(`${narrow.url}api/status`)).json()) as object;

  expect(answer).toMatchObject({ kind: 'status', source: 'x' });
  expect(answer).not.toHaveProperty('queue');
  await narrow.close();
});

it('answers 502 with one sentence where the pipeline fails', async () => {
  const connection = { ...desk.running.connection, answer: () => Promise.reject(new Error('AWS is away')) };
  const broken = await serveDesk({ connection, port: 0, source: 'x' });

  const response = await fetch(`${broken.url}api/find`);

  expect([response.status, await response.json()]).toEqual([
    502,
    { kind: 'error', code: 'UNAVAILABLE', message: 'AWS is away' },
  ]);
  await broken.close();
});

describe('a feed', () => {
  it.each([
    ['/feed.atom', 'application/atom+xml; charset=utf-8'],
    ['/feed.json?wire=reuters&limit=5', 'application/feed+json; charset=utf-8'],
    ['/feed.ndjson?urgency=9&stories=true', 'application/x-ndjson; charset=utf-8'],
  ])('%s is there for readers on this machine', async (path, type) => {
    const { status, headers, body } = await send(path);

    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type });
    expect(body).toContain('Headline A2');
  });

  it('says which parameter is wrong', async () => {
    expect(await get('/feed.atom?urgency=none')).toMatchObject({ status: 400, body: { field: 'urgency' } });
    expect(await get('/feed.atom?stories=maybe')).toMatchObject({ status: 400, body: { field: 'stories' } });
    expect(await get('/feed.atom?colour=red')).toMatchObject({ status: 400, body: { field: 'colour' } });
  });

  it('is for nobody else', async () => {
    expect((await send('/feed.atom', { host: 'paper.example' })).status).toBe(403);
    expect((await send('/feed.atom', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});
