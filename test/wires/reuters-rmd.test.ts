// The poller of Reuters' older REST interface: the law, and what is its own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrop } from '../../functions/formats/registry.ts';
import { reutersRmd } from '../../functions/wires/reuters-rmd.ts';
import { PollWorld } from './poll-world.ts';
import { pollerLaw } from './poller-law.ts';
import { randomOf } from './random.ts';
import { API_HOST, CHANNELS, LOGIN_HOST, PAGE_SIZE, ReutersRmdServer, SECRET } from './reuters-rmd-server.ts';

const RMD = {
  poller: reutersRmd,
  poll: { poller: 'reuters-rmd', secret: 'rmd', hosts: [LOGIN_HOST, API_HOST] },
  hosts: [LOGIN_HOST, API_HOST],
  secret: SECRET,
};

pollerLaw({ ...RMD, agency: (random) => new ReutersRmdServer(random) });

describe("Reuters' older interface", () => {
  let server: ReutersRmdServer;
  let world: PollWorld;

  const open = async (settings: Readonly<Record<string, unknown>> = {}) => {
    server = new ReutersRmdServer(randomOf(1));
    world = await PollWorld.open({ ...RMD, poll: { ...RMD.poll, settings } }, server);
  };
  const publish = (items: number) => {
    for (let item = 0; item < items; item++) server.publish(world.now());
  };
  const asked = (method: string) => world.requests.filter(({ url }) => url.pathname === `/rmd/rest/xml/${method}`);

  beforeEach(() => open());
  afterEach(() => world.close());

  it('gives items as NewsML-G2 that ingest reads', async () => {
    publish(1);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 }, pending: 0 });
    const [bytes] = world.drops();
    const read = readDrop({ bytes: bytes!, name: 'drop.xml' });
    if (read.kind !== 'items') throw new Error('no items');
    expect(read.format).toBe('newsml-g2');
    for await (const item of read.items) {
      expect(item).toMatchObject({ article: { uri: 'tag:reuters.com,2026:newsml_KBN000000', version: '1' } });
    }
  });

  it('asks all channels of the account, and each from its own place on', async () => {
    publish(2 * PAGE_SIZE);
    await world.run();
    publish(1);
    world.requests.splice(0);
    await world.run();

    expect(new Set(asked('items').map(({ url }) => url.searchParams.get('channel')))).toEqual(new Set(CHANNELS));
    expect(asked('items').every(({ url }) => url.searchParams.has('pollToken'))).toBe(true);
    expect(world.missing()).toEqual([]);
  });

  it('asks the channels that wires.json names, and no others', async () => {
    await world.close();
    await open({ channels: [CHANNELS[1]] });
    publish(1);
    await world.run();

    expect(asked('channels')).toEqual([]);
    expect(new Set(asked('items').map(({ url }) => url.searchParams.get('channel')))).toEqual(new Set([CHANNELS[1]]));
  });

  it('discards a poll token that is worth nothing, says so, and asks from where all was stored', async () => {
    publish(2);
    await world.run();
    server.forgetPollTokens();
    publish(PAGE_SIZE + 1);

    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(world.alarms.map(({ name }) => name)).toEqual(['CursorLost', 'CursorLost']);
    expect(world.missing()).toEqual([]);
  });

  it.each([true, false])('logs in anew when the token is refused, in words: %s', async (inWords) => {
    await world.run();
    server.refusesInWords = inWords;
    server.expireTokens();
    publish(1);

    expect(await world.run()).toMatchObject({ isComplete: true, pending: 0 });
    expect(asked('login')).toHaveLength(2);
    expect(world.missing()).toEqual([]);
  });

  it('keeps no other channel back when one fails, and tells that it did', async () => {
    server.broken.add(CHANNELS[0]);
    for (let item = 0; item < 6; item++) publish(1);

    expect(await world.run()).toMatchObject({
      isComplete: false,
      failure: { message: expect.stringContaining('out of order') },
    });
    expect(world.drops().length).toBeGreaterThan(0);

    server.broken.clear();
    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(world.missing()).toEqual([]);
  });

  it('asks by time, with an overlap, where a channel gives no poll token', async () => {
    server.givesPollTokens = false;
    publish(PAGE_SIZE - 1);
    await world.run();
    world.pass(5);
    publish(1);

    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(world.missing()).toEqual([]);
    expect(world.alarms).toEqual([]);
  });

  it('takes a full page without a poll token for an error: what is behind it would be lost', async () => {
    server.givesPollTokens = false;
    server.pageSize = 100;
    publish(300);

    expect(await world.run()).toMatchObject({
      isComplete: false,
      counts: { stored: 0 },
      failure: { message: expect.stringMatching(/names 100 items, and no place/) },
    });
  });

  it('tells a wrong password without it', async () => {
    await world.close();
    const wrong = { ...SECRET, password: 'not/the=password' };
    world = await PollWorld.open({ ...RMD, secret: wrong }, server);

    expect(await world.run()).toMatchObject({ failure: { message: expect.stringContaining('Login failed') } });
    expect(world.leaked()).toEqual([]);
  });

  it('refuses the settings by their name', async () => {
    await world.close();
    await open({ channels: ['no alias'] });

    await expect(world.run()).rejects.toThrow('settings.channels.0: the alias of a channel');
  });
});
