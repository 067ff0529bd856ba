// A push, rule by rule, on ports in memory.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Unavailable } from '../../functions/errors.ts';
import { MAX_DROP_BYTES, MAX_PUSH_BYTES, PUSH_WINDOW_SECONDS } from '../../functions/names.ts';
import {
  type PushAnswer,
  type PushRequest,
  type PushServices,
  push,
  SECRET_FIELDS,
} from '../../functions/push/push.ts';
import { requestOf } from '../../functions/push/request.ts';
import { SharedSecret } from '../../functions/shared-secret.ts';
import { signatureHeader } from '../../functions/signature.ts';
import { memoryDropWriter } from '../model/memory-polls.ts';
import { MemoryStore } from '../model/memory-store.ts';
import { memorySignatures, memoryUploads } from './memory-push.ts';

const KEY = 'k'.repeat(40);
const TOKEN = 't'.repeat(40);
const STORY = Buffer.from('<story>Rain in Bergen</story>');
const START = Date.parse('2026-11-24T12:00:00.000Z');

let store: MemoryStore;
let nowMs: number;
let secrets: Record<string, string>;
let readSecrets: number;
let services: PushServices;
let reasons: string[];

function open(auth: 'hmac' | 'bearer' = 'hmac'): void {
  store = new MemoryStore();
  nowMs = START;
  secrets = { key: KEY, token: TOKEN };
  readSecrets = 0;
  reasons = [];
  const now = () => new Date(nowMs).toISOString();
  const config = { auth, secret: 'slugline/pusher' };
  const read = async () => {
    readSecrets++;
    return secrets;
  };
  services = {
    wire: 'pusher',
    config,
    secret: new SharedSecret(config.secret, SECRET_FIELDS[config.auth], { read }),
    drops: memoryDropWriter(store, 'drops', now),
    uploads: memoryUploads('2026-11-24T12:15:00.000Z'),
    signatures: memorySignatures(store),
    now,
    onUnavailable: ({ message }) => void reasons.push(message),
  };
}

beforeEach(() => open());

const seconds = () => Math.floor(nowMs / 1000);

function request(bytes: Uint8Array, more: Partial<PushRequest> = {}): PushRequest {
  const headers = { 'slugline-signature': signatureHeader(KEY, seconds(), bytes) };
  return { method: 'POST', path: '/push/pusher', headers, bytes, isExact: true, ...more };
}

const drops = () => [...store.drops.keys()];
const faultOf = ({ status, body }: PushAnswer) => ({ status, code: 'code' in body ? body.code : undefined });

describe('a push with a signature', () => {
  it('is a drop of its wire under its hash, byte for byte, and the sender is told its id', async () => {
    const bytes = Buffer.from([0xff, 0x00, 0xe9, 0x0d, 0x0a]);

    const answer = await push(request(bytes), services);

    const id = `pusher/push/${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`;
    expect(answer).toEqual({ status: 202, body: { id, isNew: true } });
    expect(
      [...store.drops.entries()].map(([place, { body: kept }]) => [place.split('\n')[1], Buffer.from(kept)]),
    ).toEqual([[id, bytes]]);
  });

  it.each([
    ['missing', {}, 'SIGNATURE_MISSING'],
    ['empty', { 'slugline-signature': '' }, 'SIGNATURE_MISSING'],
    ['without a time', { 'slugline-signature': `v1=${'a'.repeat(64)}` }, 'SIGNATURE_MALFORMED'],
    ['without an HMAC', { 'slugline-signature': `t=${START / 1000}` }, 'SIGNATURE_MALFORMED'],
    ['too short', { 'slugline-signature': `t=${START / 1000},v1=abc` }, 'SIGNATURE_MALFORMED'],
    ['endless', { 'slugline-signature': `t=1,${'v1=a,'.repeat(100_000)}` }, 'SIGNATURE_MALFORMED'],
    ['a token', { authorization: `Bearer ${TOKEN}` }, 'SIGNATURE_MISSING'],
    [
      'by another key',
      { 'slugline-signature': signatureHeader('x'.repeat(40), START / 1000, STORY) },
      'SIGNATURE_WRONG',
    ],
    [
      'of another body',
      { 'slugline-signature': signatureHeader(KEY, START / 1000, Buffer.from('other')) },
      'SIGNATURE_WRONG',
    ],
    [
      'with another time than was signed',
      { 'slugline-signature': signatureHeader(KEY, START / 1000 - 1, STORY).replace(/t=\d+/, `t=${START / 1000}`) },
      'SIGNATURE_WRONG',
    ],
    [
      'old',
      { 'slugline-signature': signatureHeader(KEY, START / 1000 - PUSH_WINDOW_SECONDS - 1, STORY) },
      'SIGNATURE_OLD',
    ],
    [
      'from the future',
      { 'slugline-signature': signatureHeader(KEY, START / 1000 + PUSH_WINDOW_SECONDS + 1, STORY) },
      'SIGNATURE_OLD',
    ],
  ])('that is %s is refused, and nothing is stored', async (_what, headers, code) => {
    const answer = await push(request(STORY, { headers }), services);

    expect(faultOf(answer)).toEqual({ status: 401, code });
    expect(drops()).toEqual([]);
  });

  it.each([-PUSH_WINDOW_SECONDS, PUSH_WINDOW_SECONDS])('holds %i seconds from its time', async (offset) => {
    const headers = { 'slugline-signature': signatureHeader(KEY, seconds() + offset, STORY) };

    expect(await push(request(STORY, { headers }), services)).toMatchObject({ status: 202 });
  });

  it('is taken once: a replay is refused although it is in time, in whatever case it is written', async () => {
    const first = request(STORY);
    await push(first, services);
    nowMs += 60_000;
    const shouted = first.headers['slugline-signature']!.replace(/v1=.*/, (mac) => `v1=${mac.slice(3).toUpperCase()}`);

    const again = await push(first, services);
    const louder = await push({ ...first, headers: { 'slugline-signature': shouted } }, services);

    expect([again, louder].map(faultOf)).toEqual([
      { status: 409, code: 'SIGNATURE_REPLAYED' },
      { status: 409, code: 'SIGNATURE_REPLAYED' },
    ]);
    expect(drops()).toHaveLength(1);
  });

  it('is taken once where it comes twice at the same time', async () => {
    const answers = await Promise.all([push(request(STORY), services), push(request(STORY), services)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(drops()).toHaveLength(1);
  });

  it('may come again as it is where the first attempt failed, before or behind the drop', async () => {
    const failing = async () => {
      throw new Unavailable('STORE', 'putting pusher/x of table secret-table failed');
    };

    const before = await push(request(STORY), { ...services, drops: { put: failing } });
    const behind = await push(request(STORY), {
      ...services,
      signatures: { ...services.signatures, remember: failing },
    });
    const again = await push(request(STORY), services);

    expect([before, behind].map(faultOf)).toEqual([
      { status: 503, code: 'UNAVAILABLE' },
      { status: 503, code: 'UNAVAILABLE' },
    ]);
    expect(JSON.stringify([before, behind])).not.toContain('table');
    expect(reasons).toEqual(Array(2).fill('putting pusher/x of table secret-table failed'));
    expect(again).toMatchObject({ status: 202, body: { isNew: false } });
    expect(drops()).toHaveLength(1);
  });

  it('is told from one that the gateway has damaged the bytes of', async () => {
    const headers = { 'slugline-signature': signatureHeader(KEY, seconds(), Buffer.from([0x63, 0xe9])) };
    const bytes = Buffer.from('c\ufffd');

    expect(faultOf(await push(request(bytes, { headers, isExact: false }), services))).toEqual({
      status: 415,
      code: 'TEXT_ONLY',
    });
    // U+FFFD may well be what was sent.
    expect(await push(request(bytes, { isExact: false }), services)).toMatchObject({ status: 202 });
  });

  it('is made by openssl as docs/ways-in.md says', () => {
    const at = 1_795_000_000;
    const input = Buffer.concat([Buffer.from(`${at}.`), STORY]);
    const { stdout, error } = spawnSync('openssl', ['dgst', '-sha256', '-hmac', KEY, '-r'], { input });

    if (error) return console.warn('openssl is not installed');
    expect(signatureHeader(KEY, at, STORY)).toBe(`t=${at},v1=${stdout.toString().split(' ')[0]}`);
  });

  it('brings the same bytes again under a new signature, which is no second drop', async () => {
    await push(request(STORY), services);
    nowMs += 1000;

    expect(await push(request(STORY), services)).toMatchObject({ status: 202, body: { isNew: false } });
    expect(drops()).toHaveLength(1);
  });
});

describe('the secret', () => {
  it('is asked for again where it proves nobody, but not each time', async () => {
    await push(request(STORY), services);
    secrets = { key: 'n'.repeat(40), previous: KEY };
    const renewed = { 'slugline-signature': signatureHeader('n'.repeat(40), seconds() + 61, STORY) };

    const tooSoon = await push(request(STORY, { headers: renewed }), services);
    nowMs += 61_000;
    const later = await push(request(STORY, { headers: renewed }), services);
    const byPrevious = await push(request(STORY), services);
    const nonsense = [];
    for (let time = 0; time < 20; time++)
      nonsense.push(
        await push(
          request(STORY, { headers: { 'slugline-signature': `t=${seconds()},v1=${'0'.repeat(64)}` } }),
          services,
        ),
      );

    expect([tooSoon, later, byPrevious].map(({ status }) => status)).toEqual([401, 202, 202]);
    expect(new Set(nonsense.map(({ status }) => status))).toEqual(new Set([401]));
    expect(readSecrets).toBe(2);
  });

  it.each([[{}], [{ key: 'short' }], [{ key: KEY, previous: '' }]])(
    'that is no secret (%j) lets nobody in',
    async (weak) => {
      secrets = weak as Record<string, string>;

      expect(await push(request(STORY), services)).toMatchObject({ status: 503 });
      expect(reasons).toEqual([expect.stringMatching(/the secret "slugline\/pusher" needs a field "key" of 32/)]);
      expect(drops()).toEqual([]);
    },
  );
});

describe('a push with a token', () => {
  beforeEach(() => open('bearer'));

  it.each([
    [`Bearer ${TOKEN}`, 202, undefined],
    [`bearer ${TOKEN}`, 202, undefined],
    [`Bearer ${TOKEN}x`, 401, 'TOKEN_WRONG'],
    ['Bearer ', 401, 'TOKEN_MISSING'],
    [`Basic ${TOKEN}`, 401, 'TOKEN_MISSING'],
    [undefined, 401, 'TOKEN_MISSING'],
  ])('%s is answered with %i', async (authorization, status, code) => {
    const answer = await push(request(STORY, { headers: { authorization } }), services);

    expect(faultOf(answer)).toEqual({ status, code });
    expect(drops()).toHaveLength(status === 202 ? 1 : 0);
  });

  it('is refused where the gateway has damaged its bytes', async () => {
    const headers = { authorization: `Bearer ${TOKEN}` };

    expect(faultOf(await push(request(STORY, { headers, isExact: false }), services))).toEqual({
      status: 415,
      code: 'TEXT_ONLY',
    });
    expect(drops()).toEqual([]);
  });
});

describe('how much a push may hold', () => {
  it('is 4 MB', async () => {
    const largest = Buffer.alloc(MAX_PUSH_BYTES, 'x');

    expect(MAX_PUSH_BYTES).toBe(4 * 1024 * 1024);
    expect(await push(request(largest), services)).toMatchObject({ status: 202 });
  });

  it('and one byte more is refused, with the way out, for who proved to be the sender', async () => {
    const bytes = Buffer.alloc(MAX_PUSH_BYTES + 1, 'x');
    const sha256 = createHash('sha256').update(bytes).digest('hex');

    const answer = await push(request(bytes), services);
    const stranger = await push(request(bytes, { headers: {} }), services);

    expect(answer).toMatchObject({
      status: 413,
      body: {
        code: 'TOO_LARGE',
        id: `pusher/push/${sha256.slice(0, 32)}`,
        put: { method: 'PUT', headers: { 'content-length': String(bytes.length), 'x-sha256': sha256 } },
      },
    });
    expect(stranger).toMatchObject({ status: 401, body: { code: 'SIGNATURE_MISSING' } });
    expect(stranger.body).not.toHaveProperty('put');
    expect(drops()).toEqual([]);
  });

  it('is nothing at all, neither', async () => {
    expect(faultOf(await push(request(Buffer.alloc(0)), services))).toEqual({ status: 400, code: 'EMPTY' });
  });
});

describe('an upload', () => {
  const path = '/push/pusher/uploads';
  const sha256 = 'ab'.repeat(32);
  const asked = (value: unknown) => request(Buffer.from(JSON.stringify(value)), { path });

  it('is handed out for the bytes that are announced', async () => {
    const answer = await push(asked({ sha256, bytes: 5_000_000 }), services);

    expect(answer).toMatchObject({
      status: 200,
      body: {
        id: `pusher/push/${sha256.slice(0, 32)}`,
        put: { headers: { 'content-length': '5000000', 'x-sha256': sha256 } },
      },
    });
  });

  it('is handed out to nobody who does not prove to be the sender', async () => {
    const body = Buffer.from(JSON.stringify({ sha256, bytes: 5_000_000 }));
    const wrong = { 'slugline-signature': signatureHeader('x'.repeat(40), seconds(), body) };

    const answers = [
      await push(request(body, { path, headers: {} }), services),
      await push(request(body, { path, headers: wrong }), services),
    ];

    expect(answers.map(faultOf)).toEqual([
      { status: 401, code: 'SIGNATURE_MISSING' },
      { status: 401, code: 'SIGNATURE_WRONG' },
    ]);
    for (const { body: told } of answers) expect(told).not.toHaveProperty('put');
  });

  it('is handed out once for a signature', async () => {
    const first = asked({ sha256, bytes: 5_000_000 });
    await push(first, services);

    expect(faultOf(await push(first, services))).toEqual({ status: 409, code: 'SIGNATURE_REPLAYED' });
    // Nor does it become a drop at the other address.
    expect(faultOf(await push({ ...first, path: '/push/pusher' }, services))).toMatchObject({ status: 409 });
    expect(drops()).toEqual([]);
  });

  it.each([
    ['no JSON', 'bytes'],
    ['a hash in capitals', { sha256: sha256.toUpperCase(), bytes: 1 }],
    ['no size', { sha256 }],
    ['more than is ever read', { sha256, bytes: MAX_DROP_BYTES + 1 }],
    ['nothing', { sha256, bytes: 0 }],
    ['another key', { sha256, bytes: 1, key: 'other/x' }],
  ])('is refused for %s', async (_what, value) => {
    expect(faultOf(await push(asked(value), services))).toEqual({ status: 400, code: 'BAD_UPLOAD' });
  });
});

describe('addresses', () => {
  it.each([
    ['/push/other', 'POST', 404],
    ['/push/pusher/', 'POST', 404],
    ['/push/pusher/uploads/x', 'POST', 404],
    ['/', 'POST', 404],
    ['/push/pusher', 'GET', 405],
    ['/push/pusher', 'PUT', 405],
  ])('%s is answered to %s with %i', async (path, method, status) => {
    expect((await push(request(STORY, { path, method }), services)).status).toBe(status);
  });
});

describe('requestOf', () => {
  const event = (more: object) => ({
    version: '2.0',
    rawPath: '/push/pusher',
    headers: { 'Content-Type': 'text/xml' },
    requestContext: { http: { method: 'POST' } },
    body: 'Ž',
    isBase64Encoded: false,
    ...more,
  });

  it('has the bytes, and the names of headers in lower case', () => {
    expect(requestOf(event({}))).toEqual({
      method: 'POST',
      path: '/push/pusher',
      headers: { 'content-type': 'text/xml' },
      bytes: Buffer.from('Ž'),
      isExact: true,
    });
    expect(requestOf(event({ body: '/wDp', isBase64Encoded: true })).bytes).toEqual(Buffer.from([0xff, 0x00, 0xe9]));
    expect(requestOf(event({ body: undefined })).bytes).toHaveLength(0);
  });

  it('tells where the gateway made text of what was none', () => {
    expect(requestOf(event({ body: 'caf\ufffd' })).isExact).toBe(false);
    expect(requestOf(event({ body: '77+9', isBase64Encoded: true })).isExact).toBe(true);
  });

  it.each([[undefined], [{}], [event({ version: '1.0' })], [event({ body: 7 })]])('refuses %j', (wrong) => {
    expect(() => requestOf(wrong)).toThrow(TypeError);
  });
});
