// The law of all pollers, rule by rule, with the poller and the agency of the suite's own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leaseKey } from '../../functions/store/keys.ts';
import type { Poller } from '../../functions/wires/poller.ts';
import { numbered, numberedCase } from '../wires/numbered.ts';
import { NumberedAgency, PAGE_SIZE, SECRET } from '../wires/numbered-agency.ts';
import { type PollerCase, PollWorld } from '../wires/poll-world.ts';
import { randomOf } from '../wires/random.ts';

let agency: NumberedAgency;
let world: PollWorld;

beforeEach(async () => {
  await open();
});

afterEach(() => world.close());

async function open(of: PollerCase = numberedCase()): Promise<void> {
  await world?.close();
  agency = new NumberedAgency(randomOf(1));
  world = await PollWorld.open(of, agency);
}

const publish = (count: number) => {
  for (let item = 0; item < count; item++) agency.publish(world.now());
};

/** Paths that were asked since the last look. */
const asked = () => world.requests.splice(0).map(({ url }) => url.pathname);

describe('an item that cannot be had', () => {
  it('is tried again, ever more seldom, then quarantined with an alarm, and keeps no other item back', async () => {
    publish(5);
    agency.refuses.set('item-0001', 404);
    const triedAt: number[] = [];

    for (let minute = 0; minute < 200; minute++) {
      const result = await world.run();
      if (asked().includes('/items/item-0001')) triedAt.push(minute);
      expect(result).toMatchObject({ kind: 'polled', isComplete: true });
      if (minute === 0) expect(world.missing()).toEqual(['item-0001']);
      world.pass(1);
    }

    expect(triedAt).toEqual([0, 1, 3, 7, 15, 31, 63, 123]);
    expect(world.quarantined()).toEqual([
      expect.objectContaining({
        wire: 'wire',
        code: 'WIRE',
        drop: { bucket: 'drops', key: 'wire/item-0001', versionId: '' },
        receivedAt: '2026-11-24T12:00:00.000Z',
        wireItem: 'item-0001',
        message: 'item item-0001 could not be fetched in 8 tries: api.numbered.example answers 404',
      }),
    ]);
    expect(world.alarms).toEqual([{ name: 'ItemQuarantined', message: expect.stringContaining('item-0001') }]);
    expect(world.state()?.pending).toEqual([]);
  });

  it('is a drop as soon as it can be had', async () => {
    publish(2);
    agency.refuses.set('item-0000', 404);
    await world.run();

    agency.refuses.clear();
    world.pass(2);
    await world.run();

    expect(world.missing()).toEqual([]);
    expect(world.state()?.pending).toEqual([]);
    expect(world.quarantined()).toEqual([]);
  });

  it('is taken out of quarantine when it is asked for by hand and can be had, and stays there if not', async () => {
    publish(2);
    agency.refuses.set('item-0001', 404);
    for (let minute = 0; minute < 130; minute++) {
      await world.run();
      world.pass(1);
    }
    const rows = world.quarantined();
    expect(rows).toHaveLength(1);
    const items = rows.map(({ receivedAt, wireItem = '' }) => ({ id: wireItem, receivedAt }));

    await world.run({ ask: { items } });
    expect(world.quarantined()).toHaveLength(1);
    expect(world.state()?.pending).toEqual([]);

    agency.refuses.clear();
    await world.run({ ask: { items } });
    expect(world.quarantined()).toEqual([]);
    expect(world.missing()).toEqual([]);
  });

  it('is not given up for three days where it may be an outage', async () => {
    publish(1);
    agency.refuses.set('item-0000', 503);
    for (let hour = 0; hour < 71; hour++) {
      await world.run();
      world.pass(60);
    }
    expect(world.quarantined()).toEqual([]);
    expect(world.state()?.pending).toMatchObject([{ id: 'item-0000', firstFailedAt: '2026-11-24T12:00:03.500Z' }]);

    world.pass(120);
    await world.run();

    expect(world.quarantined()).toHaveLength(1);
  });

  it('waits without being asked for twice where its page comes again', async () => {
    publish(1);
    agency.refuses.set('item-0000', 404);
    await world.run();
    asked();

    await world.run({ ask: { since: '2026-11-24T00:00:00.000Z' } });

    expect(asked()).toEqual(['/items']);
    expect(world.state()?.pending).toHaveLength(1);
  });
});

describe('a page', () => {
  it('that is bad leaves the cursor where it was, and is told', async () => {
    publish(PAGE_SIZE + 1);
    let pages = 0;
    world.weather = () => (++pages === 6 ? { body: 'short' } : {});

    const result = await world.run();

    expect(result).toMatchObject({
      isComplete: false,
      counts: { pages: 1, stored: PAGE_SIZE },
      failure: expect.objectContaining({ message: expect.stringMatching(/^the items: \d+ bytes that are no JSON$/) }),
    });
    expect(world.state()).toMatchObject({ cursor: { after: PAGE_SIZE }, reachedAt: '2026-11-24T06:00:00.000Z' });

    world.weather = () => ({});
    await world.run();
    expect(world.missing()).toEqual([]);
  });

  it('moves the cursor only when all of it is stored', async () => {
    publish(PAGE_SIZE);
    for (let call = 1; call < 30 && world.missing().length > 0; call++) {
      await world.run({ killAt: call });
      const had = PAGE_SIZE - world.missing().length;
      if (world.state()?.cursor) expect(had).toBe(PAGE_SIZE);
      world.pass(5);
    }
    expect(world.missing()).toEqual([]);
  });
});

describe('a run', () => {
  it('keeps others away while it lasts, and for no longer than it can last', async () => {
    publish(1);
    const ends = await Promise.all([world.run(), world.run()]);
    expect(ends.map(({ kind }) => kind).sort()).toEqual(['busy', 'polled']);
    expect(world.store.get(leaseKey('wire'))).toBeUndefined();

    await world.run({ killAt: 4 });
    expect(await world.run()).toEqual({ kind: 'busy' });
    world.pass(2);
    expect(await world.run()).toMatchObject({ kind: 'polled', isComplete: true });
  });

  it('that another one overtook stops, and loses nothing', async () => {
    publish(PAGE_SIZE * 2);
    let pages = 0;
    world.weather = () => {
      const state = world.state();
      // As if a run had come in between that was thought dead.
      if (++pages === 7 && state) world.store.put({ pk: 'P#wire', sk: 'CURSOR' }, { ...state, rev: state.rev + 1 });
      return {};
    };

    expect(await world.run()).toEqual({ kind: 'store failed' });

    world.weather = () => ({});
    await world.run();
    expect(world.missing()).toEqual([]);
  });

  it('that has little time does what it can, and the next one goes on', async () => {
    publish(PAGE_SIZE * 3);
    world.weather = () => {
      world.pass(0.25);
      return {};
    };
    let runs = 0;
    for (; runs < 20 && world.missing().length > 0; runs++) await world.run({ runMs: 60_000 });

    expect(world.missing()).toEqual([]);
    expect(runs).toBeGreaterThan(3);
  });

  it('asks again from an earlier time, without a second drop', async () => {
    publish(2);
    await world.run();
    world.pass(30);
    publish(1);
    const { size } = world.store.drops;

    const result = await world.run({ ask: { since: '2026-11-24T11:00:00.000Z' } });

    expect(result).toMatchObject({ counts: { stored: 1, there: 2 } });
    expect(world.store.drops.size).toBe(size + 1);
  });

  it('passes nothing over for a time that is later than where it stands', async () => {
    publish(1);
    world.pass(120);

    await world.run({ ask: { since: '2026-11-24T13:30:00.000Z' } });

    expect(world.missing()).toEqual([]);
  });

  it('begins before the end of the last one, by the overlap', async () => {
    const since: string[] = [];
    const poller: Poller = {
      ...numbered,
      async *poll(from) {
        since.push(from.since);
        yield { drops: [], nextCursor: {} };
      },
    };
    await open({ ...numberedCase(poller), poll: { ...numberedCase().poll, overlapMinutes: 20 } });

    await world.run();
    world.pass(60);
    await world.run();
    world.pass(60);
    await world.run();

    expect(since).toEqual(['2026-11-24T05:40:00.000Z', '2026-11-24T11:40:00.000Z', '2026-11-24T12:40:00.000Z']);
  });
});

describe('a wire that asks for time', () => {
  it('is waited for where there is time', async () => {
    publish(1);
    let asks = 0;
    world.weather = () => (++asks === 2 ? { status: { code: 429, retryAfter: '20' } } : {});

    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(world.waited).toBe(20_000);
  });

  it('is left alone until then where there is none, but not when someone asks by hand', async () => {
    publish(1);
    world.weather = () => ({ status: { code: 429, retryAfter: '600' } });
    expect(await world.run()).toMatchObject({ isComplete: false, failure: expect.any(Error) });
    asked();

    world.weather = () => ({});
    world.pass(9);
    expect(await world.run()).toEqual({ kind: 'resting', until: '2026-11-24T12:10:00.000Z' });
    expect(asked()).toEqual([]);

    expect(await world.run({ ask: { since: '2026-11-24T11:00:00.000Z' } })).toMatchObject({ isComplete: true });
    expect(world.state()).not.toHaveProperty('notBefore');
  });

  it('is left alone in the middle of its items too, and they wait', async () => {
    publish(PAGE_SIZE);
    world.weather = () => (asked().at(-1)?.startsWith('/items/') ? { status: { code: 429, retryAfter: '600' } } : {});
    await world.run();
    expect(
      world
        .state()
        ?.pending.map(({ id }) => id)
        .sort(),
    ).toEqual(agency.published());

    world.weather = () => ({});
    world.pass(11);
    await world.run();
    expect(world.missing()).toEqual([]);
  });

  it('is asked no faster than it allows', async () => {
    await open(numberedCase({ ...numbered, requestsPerMinute: 5 }));
    publish(PAGE_SIZE * 4);

    const times: number[] = [];
    world.weather = () => {
      times.push(Date.parse(world.now()));
      return {};
    };

    for (let run = 0; run < 20 && world.missing().length > 0; run++) {
      await world.run();
      world.pass(0.5);
    }

    expect(world.missing()).toEqual([]);
    // 1 login, 4 pages and 12 items.
    expect(times.length).toBeGreaterThanOrEqual(17);
    for (const [place, time] of times.slice(5).entries()) expect(time - times[place]!).toBeGreaterThanOrEqual(60_000);
  });
});

describe('a secret', () => {
  it('that is not there is named, with the way out', async () => {
    const { secret: _secret, ...of } = numberedCase();
    await open(of);

    const result = await world.run();

    expect(result).toMatchObject({ failure: { message: 'there is no secret "numbered"' } });
  });

  it('that lacks a field is named with it, and nothing is asked', async () => {
    await open({ ...numberedCase(), secret: { clientId: SECRET.clientId } });

    const result = await world.run();

    expect(result).toMatchObject({
      failure: { message: 'the secret "numbered" has no field "clientSecret", which numbered needs' },
    });
    expect(world.requests).toEqual([]);
  });

  it('and each token are kept out of errors, even where a poller puts them in', async () => {
    const poller: Poller = {
      ...numbered,
      // biome-ignore lint/correctness/useYield: it fails before it has a page.
      async *poll(_from, services) {
        const { clientSecret } = await services.secret();
        services.alarm('QuotaLow', `quota of ${clientSecret}`);
        throw new Error(`https://${encodeURIComponent(clientSecret!)}@wire/?x=${clientSecret}`);
      },
    };
    await open(numberedCase(poller));

    await world.run();

    expect(world.alarms).toEqual([{ name: 'QuotaLow', message: 'quota of …' }]);
    expect(world.leaked()).toEqual([]);
    expect(world.told.join()).toContain('https://…@wire/?x=…');
  });

  it('is asked for once, and its token renewed when the agency refuses it', async () => {
    publish(1);
    await world.run();
    expect(asked()).toEqual(['/token', '/items', '/items/item-0000']);

    publish(1);
    await world.run();
    expect(asked()).toEqual(['/items', '/items/item-0001']);

    agency.expireTokens();
    publish(1);
    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(asked()).toEqual(['/items', '/token', '/items', '/items/item-0002']);
  });
});
