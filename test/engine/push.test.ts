// The push endpoint of the engine: the bundle, called over HTTP as API Gateway would.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WiresJson } from '../../functions/config.ts';
import { MAX_PUSH_BYTES, PUSH_WINDOW_SECONDS } from '../../functions/names.ts';
import { signatureHeader } from '../../functions/signature.ts';
import type { Upload } from '../../functions/store/ports.ts';
import { newsMessage } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';
import { dropKeys, post, pushSteadily } from './push-load.ts';

const KEY = 'f3'.repeat(24);
const TOKEN = 'a9'.repeat(24);

const wires: WiresJson = {
  wires: {
    pusher: {
      title: 'Pusher',
      authorities: ['reuters.com'],
      push: { auth: 'hmac', secret: 'slugline/pusher' },
    },
    bearer: { title: 'Bearer', authorities: [], push: { auth: 'bearer', secret: 'slugline/bearer' } },
    silent: { title: 'Silent', authorities: [] },
  },
};

let dir: string;
let running: RunningEngine;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'slugline-push-'));
  writeFileSync(join(dir, 'secrets.env'), `slugline/pusher.key=${KEY}\nslugline/bearer.token=${TOKEN}\n`);
  running = await openEngine(dir, { wires });
}, 120_000);

afterAll(async () => {
  await running?.close();
  rmSync(dir, { recursive: true, force: true });
});

const url = (wire: string, more = '') => `${running.engine.endpoint}/push/${wire}${more}`;
const seconds = () => Math.floor(Date.now() / 1000);
const signed = (bytes: Uint8Array, at = seconds()) => ({ 'slugline-signature': signatureHeader(KEY, at, bytes) });
const dropsOf = (wire: string) => dropKeys(running.s3, running.engine.names.dropBucket, `${wire}/`);

async function outcomeOf(key: string) {
  await running.engine.drain();
  const rows = await running.rows();
  return rows.find(({ pk, drop }) => String(pk).startsWith('D#') && (drop as { key: string }).key === key);
}

describe('the push endpoint', () => {
  it('takes a story, tells its id, and the story is found', async () => {
    const story = Buffer.from(
      newsMessage({
        usn: 'L1N3PUSH01',
        version: '1',
        versionCreated: '2026-11-24T12:00:00Z',
        headline: 'Ferry returns to Bergen',
        paragraphs: ['BERGEN It came back.'],
      }),
    );

    const { status, text } = await post(url('pusher'), story, { ...signed(story), 'content-type': 'application/xml' });

    const { id } = JSON.parse(text) as { id: string };
    expect(status).toBe(202);
    expect(await outcomeOf(id)).toMatchObject({ outcome: 'articles', counts: { stored: 1 } });
    const { articles } = await running.connection.query({ op: 'find', wire: 'pusher' }, 'list');
    expect(articles.map(({ headline }) => headline)).toContain('Ferry returns to Bergen');
  });

  it('keeps each byte, whatever it is', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

    const { status, text } = await post(url('pusher'), bytes, signed(bytes));

    expect(status).toBe(202);
    const { id } = JSON.parse(text) as { id: string };
    expect(id).toBe(`pusher/push/${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`);
    expect(await outcomeOf(id)).toMatchObject({ sha256: createHash('sha256').update(bytes).digest('hex') });
  });

  it('refuses a signature that is missing, wrong, old or replayed, and stores nothing then', async () => {
    const story = Buffer.from('<nitf><body>Refused</body></nitf>');
    const good = signed(story);
    const before = await dropsOf('pusher');
    const wrong = { 'slugline-signature': signatureHeader('0'.repeat(48), seconds(), story) };
    const old = signed(story, seconds() - PUSH_WINDOW_SECONDS - 2);

    const refused = [];
    for (const headers of [{}, wrong, old]) refused.push(await post(url('pusher'), story, headers));
    const between = await dropsOf('pusher');
    const first = await post(url('pusher'), story, good);
    const replayed = await post(url('pusher'), story, good);

    expect(refused.map(({ status, text }) => [status, JSON.parse(text).code])).toEqual([
      [401, 'SIGNATURE_MISSING'],
      [401, 'SIGNATURE_WRONG'],
      [401, 'SIGNATURE_OLD'],
    ]);
    expect(between).toEqual(before);
    expect(first.status).toBe(202);
    expect([replayed.status, JSON.parse(replayed.text).code]).toEqual([409, 'SIGNATURE_REPLAYED']);
    expect(await dropsOf('pusher')).toHaveLength(before.length + 1);
  });

  it('remembers signatures over a restart', async () => {
    const story = Buffer.from('<nitf><body>Once</body></nitf>');
    const headers = signed(story);
    expect((await post(url('pusher'), story, headers)).status).toBe(202);
    await running.close();
    running = await openEngine(dir, { wires });

    expect((await post(url('pusher'), story, headers)).status).toBe(409);
  }, 120_000);

  it('takes a token where the wire has one, and no other', async () => {
    const story = Buffer.from('<nitf><body>Borne</body></nitf>');

    const taken = await post(url('bearer'), story, { authorization: `Bearer ${TOKEN}` });
    const refused = await post(url('bearer'), story, { authorization: `Bearer ${KEY}` });

    expect([taken.status, refused.status]).toEqual([202, 401]);
  });

  it.each(['silent', 'nobody', 'hand'])('knows no wire %s', async (wire) => {
    expect((await post(url(wire), Buffer.from('x'))).status).toBe(404);
  });

  it('refuses 4 MB and a byte, and what it then says brings the story', async () => {
    const paragraphs = Array.from({ length: 4100 }, (_, number) => `${number} ${'and so on '.repeat(100)}`);
    const storyOf = (last: string) =>
      Buffer.from(
        newsMessage({
          usn: 'L1N3PUSH02',
          version: '1',
          versionCreated: '2026-11-24T12:00:00Z',
          headline: 'A very long story',
          paragraphs: [...paragraphs, last],
        }),
      );
    const story = storyOf('x'.repeat(MAX_PUSH_BYTES + 1 - storyOf('').length));
    expect(story).toHaveLength(MAX_PUSH_BYTES + 1);

    const refused = await post(url('pusher'), story, signed(story));
    const body = JSON.parse(refused.text) as { code: string; id: string; put: Upload };
    const putBy = (bytes: Uint8Array) =>
      fetch(body.put.url, { method: 'PUT', headers: body.put.headers, body: Buffer.from(bytes) });
    const other = await putBy(Buffer.alloc(story.length, 'x'));
    const put = await putBy(story);
    const again = await putBy(story);

    expect([refused.status, body.code]).toEqual([413, 'TOO_LARGE']);
    expect([other.status, put.status, again.status]).toEqual([400, 200, 412]);
    expect(await outcomeOf(body.id)).toMatchObject({ outcome: 'articles', counts: { stored: 1 } });
  });

  it('hands out an upload for what no request may hold', async () => {
    const bytes = Buffer.alloc(7 * 1024 * 1024, 'x');
    const asked = Buffer.from(
      JSON.stringify({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }),
    );

    const direct = await post(url('pusher'), bytes, signed(bytes));
    const answer = await post(url('pusher', '/uploads'), asked, signed(asked));
    const { id, put } = JSON.parse(answer.text) as { id: string; put: Upload };
    const done = await fetch(put.url, { method: put.method, headers: put.headers, body: bytes });

    expect([direct.status, answer.status, done.status]).toEqual([413, 200, 200]);
    expect(await dropsOf('pusher')).toContain(id);
    // The address says who may put what until when, and names no secret of ours.
    expect(put.url).toMatch(/X-Amz-SignedHeaders=content-length%3Bhost%3Bif-none-match%3Bx-amz-checksum-sha256/);
    expect(put.url).toContain('X-Amz-Expires=900');
  });

  it('loses nothing at 200 requests a second: what was taken is a drop, once', async () => {
    const before = await dropsOf('pusher');

    const load = await pushSteadily({ url: url('pusher'), key: KEY, perSecond: 200, seconds: 2 });

    const added = (await dropsOf('pusher')).filter((key) => !before.includes(key));
    expect(load.sent).toBe(400);
    expect(added.sort()).toEqual([...load.taken].sort());
    expect(load.taken).toHaveLength(400);
  }, 120_000);
});
