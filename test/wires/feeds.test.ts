// The poller of feeds: the law, and what is its own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feeds } from '../../functions/wires/feeds.ts';
import type { Agency, AgencyAnswer, AgencyRequest } from './agency.ts';
import { FEED_HOST, FEED_URLS, FeedsServer } from './feeds-server.ts';
import { PollWorld } from './poll-world.ts';
import { pollerLaw } from './poller-law.ts';
import { randomOf } from './random.ts';

const NEW_HOST = 'new.wire.example';
const FEEDS = { poller: feeds, poll: { poller: 'feeds', urls: FEED_URLS }, hosts: [FEED_HOST, NEW_HOST] };
const [RSS = '', ATOM = '', JSON_FEED = ''] = FEED_URLS;

pollerLaw({ ...FEEDS, agency: (random) => new FeedsServer(random) });

describe('a feed', () => {
  let server: FeedsServer;
  let world: PollWorld;
  /** What is answered instead, by address. */
  let instead: Record<string, AgencyAnswer | undefined>;

  beforeEach(async () => {
    server = new FeedsServer(randomOf(1));
    instead = {};
    const agency: Agency = {
      answer: (request: AgencyRequest, order) => instead[request.url.href] ?? server.answer(request, order),
      publish: (now) => server.publish(now),
      published: () => server.published(),
      idsIn: (drop) => server.idsIn(drop),
    };
    world = await PollWorld.open(FEEDS, agency);
    for (const _ of FEED_URLS) server.publish(world.now());
  });

  afterEach(() => world.close());

  const asked = () => world.requests.splice(0).map(({ url }) => url.href);

  it('is a drop under its wire when it was fetched first, byte for byte', async () => {
    const result = await world.run();

    expect(result).toMatchObject({ kind: 'polled', isComplete: true, counts: { stored: 3, there: 0 } });
    expect(world.dropKeys().sort()).toEqual([
      expect.stringMatching(/^wire\/feeds\.wire\.example_atom\.xml\.[0-9a-f]{32}\.xml$/),
      expect.stringMatching(/^wire\/feeds\.wire\.example_feed\.json\.[0-9a-f]{32}\.json$/),
      expect.stringMatching(/^wire\/feeds\.wire\.example_rss\.xml\.[0-9a-f]{32}\.xml$/),
    ]);
    const sent = FEED_URLS.map((url) => {
      const request = { method: 'GET', url: new URL(url), headers: {}, body: '', now: world.now() };
      return String(server.answer(request, 'straight').body);
    });
    expect(
      world
        .drops()
        .map((body) => Buffer.from(body).toString())
        .sort(),
    ).toEqual(sent.sort());
  });

  it('is asked with what it said of itself, and is no drop while it has not changed', async () => {
    await world.run();
    world.pass(5);
    world.requests.splice(0);

    const result = await world.run();

    expect(result).toMatchObject({ isComplete: true, counts: { stored: 0, there: 0 } });
    expect(world.requests.map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']])).toEqual(
      FEED_URLS.map(() => [expect.stringMatching(/^"[0-9a-f]{16}"$/), 'Tue, 24 Nov 2026 12:00:00 GMT']),
    );
  });

  it('is no second drop where a server knows no ETag', async () => {
    instead[RSS] = { status: 200, body: '<rss><channel></channel></rss>' };
    await world.run();
    world.pass(5);

    expect(await world.run()).toMatchObject({ counts: { stored: 0, there: 1 } });
  });

  it('that has moved for good is asked where it is now, and where it was if it is there no more', async () => {
    const moved = `https://${NEW_HOST}/rss.xml`;
    instead[RSS] = { status: 301, headers: { location: moved } };
    instead[moved] = { status: 200, headers: { etag: '"1"' }, body: '<rss><channel></channel></rss>' };
    await world.run();
    expect(asked().slice(0, 2)).toEqual([RSS, moved]);

    await world.run();
    expect(asked().slice(0, 2)).toEqual([moved, ATOM]);

    instead[moved] = { status: 404 };
    instead[RSS] = undefined;
    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(asked().slice(0, 2)).toEqual([moved, RSS]);
    await world.run();
    expect(asked().slice(0, 1)).toEqual([RSS]);
  });

  it('that is gone is asked no more, with an alarm, until someone asks again', async () => {
    instead[ATOM] = { status: 410 };
    await world.run();
    await world.run();

    expect(world.alarms).toEqual([{ name: 'FeedGone', message: expect.stringContaining(ATOM) }]);
    expect(asked()).toEqual([RSS, ATOM, JSON_FEED, RSS, JSON_FEED]);

    instead[ATOM] = undefined;
    await world.run({ ask: { since: '2026-11-24T10:00:00.000Z' } });
    expect(asked()).toContain(ATOM);
    expect(world.missing()).toEqual([]);
  });

  it.each([
    ['a page that says sorry', { status: 200, body: '<!doctype html><html><body>Back soon</body></html>' }],
    ['nothing', { status: 200, body: '' }],
    ['half a document', { status: 200, body: '<rss version="2.0"><channel><item><title>Half' }],
    ['JSON that is no feed', { status: 200, body: '{"error":"no"}' }],
    ['a failure', { status: 500 }],
  ])('that answers with %s is an error, no drop, and keeps no other feed back', async (_name, answer) => {
    instead[RSS] = answer;

    const result = await world.run();

    expect(result).toMatchObject({ isComplete: false, counts: { stored: 2 }, failure: expect.any(Error) });
    expect(world.missing()).toEqual(['urn:feed:0:item:0:']);

    instead[RSS] = undefined;
    world.pass(5);
    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(world.missing()).toEqual([]);
  });

  it('in UTF-16 is seen for what it is', async () => {
    const body = Buffer.from('\ufeff<?xml version="1.0" encoding="utf-16"?><rss><channel/></rss>', 'utf16le');
    instead[RSS] = { status: 200, body };

    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(world.drops()[0]).toEqual(body);
  });
});
