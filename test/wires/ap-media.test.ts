// The poller of the AP Media API: the law, and what is its own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrop } from '../../functions/formats/registry.ts';
import { apMedia } from '../../functions/wires/ap-media.ts';
import { ApMediaServer, FILE_HOST, HOST, PAGE_SIZE, SECRET } from './ap-media-server.ts';
import { PollWorld } from './poll-world.ts';
import { pollerLaw } from './poller-law.ts';
import { randomOf } from './random.ts';

const secret: { apiKey: string } = { ...SECRET };
const AP = {
  poller: apMedia,
  poll: { poller: 'ap-media', secret: 'ap', hosts: [HOST] },
  hosts: [HOST, FILE_HOST],
  secret,
};

pollerLaw({ ...AP, agency: (random) => new ApMediaServer(random) });

describe('the AP Media API', () => {
  let server: ApMediaServer;
  let world: PollWorld;

  const open = async (settings: Readonly<Record<string, unknown>> = {}) => {
    server = new ApMediaServer(randomOf(1));
    world = await PollWorld.open({ ...AP, poll: { ...AP.poll, settings } }, server);
  };
  const publish = (items: number) => {
    for (let item = 0; item < items; item++) server.publish(world.now());
  };
  const feeds = () => world.requests.filter(({ url }) => url.pathname.endsWith('/feed'));
  const formats = () =>
    world
      .drops()
      .map((bytes) => readDrop({ bytes, name: 'drop' }))
      .map((read) => 'format' in read && read.format);

  beforeEach(async () => {
    secret.apiKey = SECRET.apiKey;
    await open();
  });
  afterEach(() => world.close());

  it('gives an item and its text as one drop, which ingest reads as one story', async () => {
    publish(1);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 }, pending: 0 });
    expect(world.dropKeys()).toEqual([expect.stringMatching(/^wire\/a{31}0_0a0aza3c0\.[0-9a-f]{32}\.json$/)]);
    const read = readDrop({ bytes: world.drops()[0]!, name: 'drop' });
    if (read.kind !== 'items') throw new Error('no items');
    const articles: unknown[] = [];
    for await (const item of read.items) articles.push('article' in item && item.article);
    expect(articles).toEqual([
      expect.objectContaining({
        format: 'ap-media',
        uri: `${'a'.repeat(31)}0`,
        headline: 'Nothing of this has happened',
        body: [expect.objectContaining({ text: expect.stringMatching(/^This is the text of a{31}0_0a0aza3c0/) })],
      }),
    ]);
  });

  it('never buys a text', async () => {
    server.isPriced = true;
    publish(2);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 2 } });
    expect(formats()).toEqual(['ap-media', 'ap-media']);
  });

  it('asks from the query and the time on, then where the last page ends, with no key in the cursor', async () => {
    await world.close();
    await open({ query: 'productid:(7 OR 8)' });
    publish(PAGE_SIZE + 1);
    await world.run();
    await world.run();

    expect(feeds().map(({ url }) => url.searchParams.get('q'))).toEqual([
      '(productid:(7 OR 8)) AND mindate:>2026-11-24T05:44:59Z',
      ...[null, null, null],
    ]);
    expect(JSON.stringify(world.state()?.cursor)).not.toContain('apikey');
    expect(world.missing()).toEqual([]);
  });

  it('has in the same poll what is published while the feed is held', async () => {
    server.holdMs = 5_000;
    setTimeout(() => {
      server.publish(world.now());
      server.holdMs = 0;
    }, 200);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { pages: 2 } });
    expect(world.missing()).toEqual([]);
    expect(world.drops()).not.toEqual([]);
  });

  it('leaves a feed that may be held to the next run, where too little time is left for it', async () => {
    publish(1);

    expect(await world.run({ runMs: 31_000 })).toEqual({
      ...{ kind: 'polled', isComplete: false, reachedAt: expect.any(String), pending: 0 },
      counts: { pages: 0, stored: 0, there: 0, quarantined: 0 },
    });
    expect(world.requests).toEqual([]);

    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(world.missing()).toEqual([]);
  });

  it('begins where all was stored when its place has died, and says so', async () => {
    publish(2);
    await world.run();
    world.pass(73 * 60);
    server.forgetPlaces();
    publish(PAGE_SIZE + 1);

    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(world.alarms).toEqual([{ name: 'CursorLost', message: expect.stringContaining('AP') }]);
    expect(world.missing()).toEqual([]);
  });

  it('tells any other error by its code', async () => {
    await world.close();
    await open({ query: 'mindate:>x' });
    world.agency.answer = () => ({
      status: 400,
      body: JSON.stringify({ error: { code: 5001, message: 'Invalid q' } }),
    });

    expect(await world.run()).toMatchObject({ failure: { message: 'the feed of AP: 400, 5001: Invalid q' } });
    expect(world.alarms).toEqual([]);
  });

  it('takes a page that tells of items and holds none for an error', async () => {
    const next_page = `https://${HOST}/media/v/content/feed?qt=x`;
    world.agency.answer = () => ({ status: 200, body: JSON.stringify({ data: { next_page, current_item_count: 3 } }) });

    expect(await world.run()).toMatchObject({
      isComplete: false,
      failure: { message: expect.stringMatching(/3 items/) },
    });
    expect(world.state()?.cursor).toBeUndefined();
  });

  it('keeps a page with an entry that has no name, and stops at nothing', async () => {
    server.extraEntries = [null];
    publish(1);
    world.weather = () => {
      if (feeds().length > 1) server.extraEntries = [];
      return {};
    };

    expect(await world.run()).toMatchObject({ isComplete: true, pending: 0 });
    expect(world.dropKeys()).toContainEqual(expect.stringMatching(/^wire\/feed\.[0-9a-f]{32}\.json$/));
    expect(world.missing()).toEqual([]);
  });

  it('rests while a quota is used up, instead of asking in vain', async () => {
    publish(PAGE_SIZE + 1);
    const used = { 'x-mediaapi-Q-name': 'feed', 'x-mediaapi-Q-used': '20/20', 'x-mediaapi-Q-secondsLeft': '42' };
    server.quotas = { feed: used };

    expect(await world.run()).toMatchObject({ isComplete: false, pending: 0, failure: { message: /quota/ } });
    expect(feeds()).toHaveLength(1);
    expect(await world.run()).toEqual({ kind: 'resting', until: '2026-11-24T12:00:42.000Z' });

    server.quotas = {};
    world.pass(1);
    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(world.missing()).toEqual([]);
  });

  it('raises an alarm once a day when the quota of the day is low', async () => {
    const used = { 'x-mediaapi-Q-name': 'feed', 'x-mediaapi-QDay-used': '95/100' };
    server.quotas = { feed: used };
    await world.run();
    await world.run();

    expect(world.alarms).toEqual([{ name: 'QuotaLow', message: expect.stringContaining('95 of 100') }]);
  });

  it('reads the key anew when it is refused', async () => {
    await world.run();
    server.changeKey('ap-key/of=today');
    secret.apiKey = 'ap-key/of=today';
    publish(1);

    expect(await world.run()).toMatchObject({ isComplete: true, pending: 0 });
    expect(world.missing()).toEqual([]);
  });

  it('refuses settings by their name', async () => {
    await world.close();
    await open({ q: 'productid:7' });

    await expect(world.run()).rejects.toThrow('settings.q');
  });
});
