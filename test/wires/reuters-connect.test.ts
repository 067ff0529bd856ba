// The poller of Reuters Connect: the law, and what is its own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrop } from '../../functions/formats/registry.ts';
import { reutersConnect } from '../../functions/wires/reuters-connect.ts';
import { PollWorld } from './poll-world.ts';
import { pollerLaw } from './poller-law.ts';
import { randomOf } from './random.ts';
import {
  API_HOST,
  AUTH_HOST,
  CONTENT_HOST,
  PAGE_SIZE,
  ReutersConnectServer,
  SECRET,
} from './reuters-connect-server.ts';

const CONNECT = {
  poller: reutersConnect,
  poll: { poller: 'reuters-connect', secret: 'connect', hosts: [AUTH_HOST, API_HOST] },
  hosts: [AUTH_HOST, API_HOST, CONTENT_HOST],
  secret: SECRET,
};

pollerLaw({ ...CONNECT, agency: (random) => new ReutersConnectServer(random) });

describe('Reuters Connect', () => {
  let server: ReutersConnectServer;
  let world: PollWorld;

  const open = async (settings: Readonly<Record<string, unknown>> = {}) => {
    server = new ReutersConnectServer(randomOf(1));
    server.mayDownload = true;
    world = await PollWorld.open({ ...CONNECT, poll: { ...CONNECT.poll, settings } }, server);
  };
  const publish = (items: number) => {
    for (let item = 0; item < items; item++) server.publish(world.now());
  };
  const askedOf = (host: string) => world.requests.filter(({ url }) => url.hostname === host);
  const formats = async () => {
    const read = world.drops().map((bytes) => readDrop({ bytes, name: 'drop' }));
    const found: string[] = [];
    for (const drop of read) {
      if (drop.kind !== 'items') continue;
      for await (const item of drop.items) {
        if (!('article' in item)) throw new Error('an item is no article');
        const { headline, uri, body } = item.article;
        found.push(
          `${drop.format}: ${uri.slice(-9)}: ${headline}: ${JSON.stringify(body).includes('A town invented')}`,
        );
      }
    }
    return found.sort();
  };

  beforeEach(() => open());
  afterEach(() => world.close());

  it('gives stories as NewsML-G2 that ingest reads, asked for with no token of ours', async () => {
    publish(2);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 2 }, pending: 0 });
    expect(await formats()).toEqual([
      'newsml-g2: KBN000000: Nothing of this has happened: true',
      'newsml-g2: KBN000001: Nothing of this has happened: true',
    ]);
    expect(askedOf(CONTENT_HOST).map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  it.each([
    ['the account may not download', (it: ReutersConnectServer) => (it.mayDownload = false)],
    ['the download costs points', (it: ReutersConnectServer) => (it.points = 5)],
  ])('gives JSON that ingest reads where %s', async (_why, change) => {
    change(server);
    publish(1);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 }, pending: 0 });
    expect(await formats()).toEqual(['reuters-connect: KBN000000: Nothing of this has happened: true']);
    expect(askedOf(CONTENT_HOST)).toEqual([]);
  });

  it('gives pictures as JSON, and never downloads one', async () => {
    await world.close();
    await open({ mediaTypes: ['PICTURE'], channels: ['STK567'], query: 'slug:"A \\ B"' });
    server.type = 'picture';
    publish(1);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
    expect(server.asked[0]).toContain('channel: ["STK567"]');
    expect(server.asked[0]).toContain('query: "slug:\\"A \\\\ B\\""');
    expect(server.asked.filter((query) => query.startsWith('mutation'))).toEqual([]);
  });

  it('logs in once for all runs, and anew when the token is refused in the middle of a poll', async () => {
    publish(PAGE_SIZE + 1);
    await world.run();
    await world.run();
    expect(askedOf(AUTH_HOST)).toHaveLength(1);

    publish(1);
    server.refusal = 419;
    server.expireTokens();

    expect(await world.run()).toMatchObject({ isComplete: true, pending: 0 });
    expect(askedOf(AUTH_HOST)).toHaveLength(2);
    expect(world.missing()).toEqual([]);
  });

  it('goes on behind the last item that it named, also from a page that named none', async () => {
    publish(PAGE_SIZE);
    await world.run();
    await world.run();
    const before = server.asked.length;
    publish(1);
    await world.run();

    const searches = server.asked.slice(before).filter((query) => query.startsWith('query Poll'));
    expect(searches).toEqual([expect.stringContaining('cursor: "')]);
    expect(world.missing()).toEqual([]);
  });

  it.each([
    ['INTERNAL_SERVER_ERROR', 'out of order'],
    ['BAD_USER_INPUT', 'Unknown filter'],
  ])('tells an error %s in a 200 as one, and moves nothing', async (code, message) => {
    await world.run();
    const before = world.state()?.cursor;
    publish(1);
    server.errors.set('query Poll', { code, message });

    const result = await world.run();

    expect(result).toMatchObject({ isComplete: false, failure: { message: expect.stringContaining(message) } });
    expect(world.state()?.cursor).toEqual(before);
    expect(world.alarms).toEqual([]);

    server.errors.clear();
    await world.run();
    expect(world.missing()).toEqual([]);
  });

  it('logs in anew where an error in a 200 says that the token is worth nothing', async () => {
    server.errors.set('query Poll', { code: 'UNAUTHENTICATED', message: 'token' });

    expect(await world.run()).toMatchObject({ isComplete: false });
    expect(askedOf(AUTH_HOST)).toHaveLength(2);
  });

  it('begins where all was stored when the cursor is refused, and says so', async () => {
    publish(1);
    await world.run();
    server.hasForgottenCursors = true;
    publish(PAGE_SIZE + 1);

    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(world.alarms).toEqual([{ name: 'CursorLost', message: expect.stringContaining('Reuters Connect') }]);
    expect(world.missing()).toEqual([]);
  });

  it('retries an item whose download ends too early', async () => {
    publish(1);
    let cuts = 1;
    world.weather = () => (askedOf(CONTENT_HOST).length > 0 && cuts-- > 0 ? { body: 'short' } : {});

    expect(await world.run()).toMatchObject({ counts: { stored: 0 }, pending: 1 });
    world.pass(5);
    expect(await world.run()).toMatchObject({ counts: { stored: 1 }, pending: 0 });
  });

  it.each([
    [{ chanels: ['STK567'] }, 'settings.chanels'],
    [{ channels: ['STK 567'] }, 'settings.channels.0: the alias of a channel'],
    [{ mediaTypes: ['TEXTS'] }, 'settings.mediaTypes.0'],
  ])('refuses the settings %j by their name', async (settings, message) => {
    await world.close();
    await open(settings);

    await expect(world.run()).rejects.toThrow(message);
  });
});
