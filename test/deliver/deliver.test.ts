// What a run does with a consumer that takes, refuses or is down, over ports in memory.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleEvent, EventType } from '../../functions/article/events.ts';
import type { Head } from '../../functions/article/head.ts';
import { type DeliverResult, deliver, revive } from '../../functions/deliver/deliver.ts';
import { type Message, messageOf } from '../../functions/deliver/message.ts';
import type { Outgoing, Sent } from '../../functions/deliver/sender.ts';
import { Unavailable } from '../../functions/errors.ts';
import type { Deliveries } from '../../functions/store/delivery.ts';
import * as keys from '../../functions/store/keys.ts';
import { memoryDeliveries } from '../model/memory-deliveries.ts';
import { MemoryStore, memoryPorts, openGate } from '../model/memory-store.ts';

const CMS = { name: 'cms', webhook: { url: 'https://cms.example/', secret: 'cms' }, send: 'event' } as const;
const START = Date.parse('2026-11-24T12:00:00.000Z');
const MINUTE = 60_000;
const TAKEN: Sent = { kind: 'taken', answer: '200' };
const REFUSED: Sent = { kind: 'refused', error: 'it answers 422' };
const DOWN: Sent = { kind: 'down', error: 'it answers 503' };

let store: MemoryStore;
let deliveries: Deliveries;
let nowMs = START;
let sent: Outgoing[];
let answer: (outgoing: Outgoing) => Sent;
let runs: number;

const idOf = (letter: string): string => letter.repeat(26);
const now = (): string => new Date(nowMs).toISOString();

const event = (article: string, rev: number, type: EventType = 'article.updated'): ArticleEvent => ({
  ...{ schemaVersion: 1, eventId: `${idOf(article)}-${rev}`, type, at: now(), articleId: idOf(article), rev },
  ...{ uri: `tag:wire.example,2026:${article}`, authority: 'wire.example', wire: 'reuters', version: String(rev) },
  ...{ versionCreated: '2026-11-24T11:00:00.000Z', change: 'new' },
});

const owe = (...events: ArticleEvent[]): Promise<void> =>
  deliveries.owe(events.map((one) => ({ consumer: 'cms', event: one, attempts: 0 })));

const run = (more: { remainingMs?: () => number } = {}): Promise<DeliverResult> => {
  const { articles, documents } = memoryPorts(store);
  const send = async (outgoing: Outgoing): Promise<Sent> => {
    sent.push(outgoing);
    return answer(outgoing);
  };
  return deliver(CMS, {
    ...{ deliveries, articles, documents, send, now, owner: `run-${++runs}` },
    remainingMs: more.remainingMs ?? (() => 60_000),
  });
};

const names = (): string[] => sent.map(({ message }) => `${message.articleId[0]}${message.rev}`);
const later = (ms: number): void => {
  nowMs += ms;
  sent.length = 0;
};

beforeEach(() => {
  store = new MemoryStore();
  deliveries = memoryDeliveries(store, openGate);
  nowMs = START;
  sent = [];
  answer = () => TAKEN;
  runs = 0;
});

describe('a consumer that takes everything', () => {
  it('is told of stops first, then of news in their order, and each is receipted', async () => {
    await owe(event('a', 1, 'article.stored'), event('b', 1, 'article.stored'));
    later(1000);
    await owe(event('a', 2), event('c', 5, 'article.killed'));

    const result = await run();

    expect(names()[0]).toBe('c5');
    expect(names().filter((name) => name.startsWith('a'))).toEqual(['a1', 'a2']);
    expect(result).toEqual({
      ...{ kind: 'delivered', taken: 4, refused: 0, dead: 0, stopsWaitSeconds: 0, newsWaitSeconds: 0 },
    });
    expect(await deliveries.receipts(idOf('c'))).toEqual([
      {
        ...{ consumer: 'cms', articleId: idOf('c'), rev: 5, eventId: `${idOf('c')}-5`, type: 'article.killed' },
        ...{ at: now(), attempts: 1, answer: '200' },
      },
    ]);
    later(MINUTE);
    expect(await run()).toMatchObject({ taken: 0 });
    expect(sent).toEqual([]);
  });

  it('is told of more than a page in one run, and of what comes in meanwhile', async () => {
    await owe(...Array.from({ length: 250 }, (_, n) => event('a', n + 1)));
    let isFirst = true;
    const { release } = deliveries;
    deliveries.release = async (consumer, owner) => {
      if (isFirst) await owe(event('b', 1));
      isFirst = false;
      return release(consumer, owner);
    };

    expect(await run()).toMatchObject({ taken: 251 });
  });

  it('is told by one run at a time', async () => {
    await owe(event('a', 1));
    await deliveries.lease('cms', 'another', now(), new Date(nowMs + MINUTE).toISOString());

    expect(await run()).toEqual({ kind: 'busy' });
    expect(sent).toEqual([]);
  });

  it('is told no more once the time of a run is over, and of the rest by the next', async () => {
    await owe(...Array.from({ length: 40 }, (_, n) => event('a', n + 1)));
    let left = 60_000;

    await run({
      remainingMs: () => {
        left -= 2000;
        return left;
      },
    });

    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThan(40);
    const before = sent.length;
    await run();
    expect(sent).toHaveLength(40);
    expect(before).toBeGreaterThan(0);
  });
});

describe('an event that is refused', () => {
  it('is tried again with growing pauses, while others pass', async () => {
    await owe(event('a', 1), event('b', 1));
    answer = ({ message }) => (message.articleId === idOf('a') ? REFUSED : TAKEN);

    expect(await run()).toMatchObject({ taken: 1, refused: 1 });
    const pauses: number[] = [];
    for (let attempt = 2; attempt <= 9; attempt++) {
      const [{ notBefore = '' } = {}] = (await deliveries.owed('cms', 'news', { limit: 1 })).rows;
      pauses.push((Date.parse(notBefore) - nowMs) / 1000);
      later(Date.parse(notBefore) - nowMs - 1);
      await run();
      expect(sent).toEqual([]);
      later(1);
      await run();
      expect(sent.map((one) => one.attempt)).toEqual([attempt]);
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600]);
  });

  it('is given up after three days, and owed again by hand', async () => {
    await owe(event('a', 1));
    answer = () => REFUSED;
    let dead = 0;
    for (let hour = 0; hour < 80; hour++) {
      const result = await run();
      if (result.kind === 'delivered') dead += result.dead;
      later(61 * MINUTE);
    }

    expect(dead).toBe(1);
    expect((await deliveries.owed('cms', 'news', { limit: 9 })).rows).toEqual([]);
    answer = () => TAKEN;
    expect(await run()).toMatchObject({ taken: 0 });
    expect(await revive(CMS, { deliveries })).toBe(1);
    expect(await run()).toMatchObject({ taken: 1 });
    expect(await revive(CMS, { deliveries })).toBe(0);
  });

  it('that waited for days behind an outage is not given up for its age alone', async () => {
    await owe(event('a', 1));
    answer = () => DOWN;
    for (let hour = 0; hour < 100; hour++) {
      await run();
      later(61 * MINUTE);
    }
    answer = () => REFUSED;

    expect(await run()).toMatchObject({ refused: 1, dead: 0 });
    const [row] = (await deliveries.owed('cms', 'news', { limit: 1 })).rows;
    expect(Date.parse(row!.notBefore!) - nowMs).toBe(30_000);
  });

  it('is never given up where it stops a story, and holds what is later of it back until it is taken', async () => {
    await owe(event('a', 2, 'article.withheld'), event('a', 3, 'article.released'), event('b', 1));
    answer = ({ message }) => (message.type === 'article.withheld' ? REFUSED : TAKEN);
    for (let hour = 0; hour < 100; hour++) {
      await run();
      expect(names().filter((name) => name === 'a3')).toEqual([]);
      later(61 * MINUTE);
    }
    expect((await deliveries.owed('cms', 'stop', { limit: 9 })).rows).toHaveLength(1);

    answer = () => TAKEN;
    await run();

    expect(names()).toEqual(['a2', 'a3']);
  });
});

describe('an event that brings the consumer down', () => {
  it.each(['article.killed', 'article.updated'] as const)('of the kind %s keeps no other from it', async (type) => {
    await owe(event('a', 1, type), ...['b', 'c', 'd'].map((article) => event(article, 1)));
    answer = ({ message }) => (message.articleId === idOf('a') ? DOWN : TAKEN);

    const taken = new Set<string>();
    for (let minute = 0; minute < 60; minute++) {
      await run();
      for (const name of names()) taken.add(name);
      later(MINUTE);
    }

    expect([...taken].sort()).toEqual(['a1', 'b1', 'c1', 'd1']);
    expect((await deliveries.owed('cms', 'news', { limit: 9 })).rows.map(({ event: one }) => one.articleId)).toEqual(
      type === 'article.killed' ? [] : [idOf('a')],
    );
  });

  it('is given up like one that is refused, where it is news', async () => {
    await owe(event('a', 1));
    answer = ({ message }) => (message.articleId === idOf('a') ? DOWN : TAKEN);
    let dead = 0;
    for (let hour = 0; hour < 120; hour++) {
      await owe(event('b', hour + 1));
      const result = await run();
      if (result.kind === 'delivered') dead += result.dead;
      later(61 * MINUTE);
    }

    expect(dead).toBe(1);
  });
});

describe('two stops of one article', () => {
  it('hold back what follows both until both are taken', async () => {
    await owe(event('a', 3, 'article.withheld'), event('a', 4, 'article.released'));
    await owe(event('a', 5, 'article.withheld'), event('a', 6, 'article.released'));
    answer = ({ message }) => (message.rev === 5 ? REFUSED : TAKEN);

    await run();
    expect(names()).toEqual(['a3', 'a5']);

    later(MINUTE);
    answer = () => TAKEN;
    await run();
    expect(names()).toEqual(['a5', 'a4', 'a6']);
  });
});

describe('a store that fails', () => {
  it('ends the run, and only once all that is under way has ended', async () => {
    await owe(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'k'].map((article) => event(article, 1)));
    let isReleased = false;
    const late: string[] = [];
    const { release } = deliveries;
    deliveries.release = async (consumer, owner) => {
      isReleased = true;
      return release(consumer, owner);
    };
    const { taken } = deliveries;
    deliveries.taken = async (delivery, receipt) => {
      if (delivery.event.articleId === idOf('b')) throw new Unavailable('STORE', 'the table is gone');
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (isReleased) late.push(delivery.event.articleId);
      return taken(delivery, receipt);
    };

    await expect(run()).rejects.toThrow('the table is gone');

    expect(late).toEqual([]);
    deliveries.taken = taken;
    expect(await run()).toMatchObject({ kind: 'delivered' });
    expect((await deliveries.owed('cms', 'news', { limit: 20 })).rows).toEqual([]);
  });

  it('is none where one event alone cannot be sent: that one waits, others pass', async () => {
    await owe(event('a', 1), event('b', 1));
    answer = ({ message }) => {
      if (message.articleId === idOf('a')) throw new TypeError('no JSON');
      return TAKEN;
    };

    expect(await run()).toMatchObject({ taken: 1, refused: 1 });
    expect((await deliveries.owed('cms', 'news', { limit: 9 })).rows).toMatchObject([
      { error: 'it cannot be sent: no JSON' },
    ]);
  });
});

describe('a consumer that is down', () => {
  it('is asked once a run, after growing pauses, and told of all once it is back', async () => {
    await owe(...Array.from({ length: 30 }, (_, n) => event(String.fromCharCode(97 + (n % 26)), n + 1)));
    answer = () => DOWN;

    const first = await run();
    const asked = sent.length;
    later(1000);
    await run();
    const tooSoon = sent.length;

    expect(first).toMatchObject({ taken: 0, trouble: 'it answers 503' });
    // As many as are told at a time.
    expect(asked).toBeLessThanOrEqual(8);
    expect(tooSoon).toBe(0);
    for (let n = 0; n < 12; n++) {
      const { notBefore = '', failures = 0 } = (await deliveries.trouble('cms')) ?? {};
      expect(failures).toBe(n + 1);
      later(Math.max(Date.parse(notBefore) - nowMs, 10_000));
      await run();
    }
    const { notBefore = '' } = (await deliveries.trouble('cms')) ?? {};
    expect(Date.parse(notBefore) - nowMs).toBe(5 * MINUTE);

    answer = () => TAKEN;
    let taken = 0;
    for (let round = 0; round < 13; round++) {
      later(5 * MINUTE);
      const result = await run();
      if (result.kind === 'delivered') taken += result.taken;
    }
    expect(taken).toBe(30);
    expect(await deliveries.trouble('cms')).toBeUndefined();
  });

  it('is asked for as long after as it says', async () => {
    await owe(event('a', 1));
    answer = () => ({ ...DOWN, retryAfterSeconds: 1800 }) as Sent;

    await run();

    expect((await deliveries.trouble('cms'))?.notBefore).toBe(new Date(nowMs + 30 * MINUTE).toISOString());
  });

  it('is tried with a stop while news rest, and told of the rest once it takes that', async () => {
    await owe(event('a', 1));
    answer = () => DOWN;
    for (let n = 0; n < 6; n++) {
      await run();
      later(5 * MINUTE);
    }
    await run();
    later(15_000);
    await run();
    expect(sent).toEqual([]);

    await owe(event('b', 2, 'article.killed'));
    answer = () => TAKEN;
    await run();
    // By itself it has been tried often enough to let others go first for five minutes.
    later(5 * MINUTE);
    const second = await run();

    expect(names().concat(second.kind)).toEqual(['a1', 'delivered']);
  });
});

describe('what is sent', () => {
  const head = (version: string, more: Partial<Head> = {}): Head => ({
    ...{ id: idOf('a'), uri: 'tag:wire.example,2026:a', authority: 'wire.example', rev: 9, state: 'visible' },
    newest: { key: 'k', version },
    visible: {
      ...{ key: 'k', version, versionCreated: '2026-11-24T11:00:00.000Z', wire: 'reuters', document: 'a/1.json' },
      ...{ listing: { headline: 'Rain in Bergen', type: 'text', change: 'new' }, indexedTags: ['x'], pipelineRev: 1 },
    },
    ...more,
  });
  const message = async (of: ArticleEvent, is: Head | undefined, send: 'event' | 'article'): Promise<Message> => {
    if (is) store.put(keys.headKey(idOf('a')), is);
    await memoryPorts(store).documents.put('a/1.json', JSON.stringify({ uri: 'tag:wire.example,2026:a' }), false);
    return messageOf(of, { send }, memoryPorts(store));
  };

  it('says what the version says while that is the one that is visible', async () => {
    const told = await message(event('a', 4), head('4'), 'article');

    expect(told).toEqual({
      ...event('a', 4),
      ...{ headline: 'Rain in Bergen', tags: ['x'], article: { uri: 'tag:wire.example,2026:a' } },
    });
    expect(await message(event('a', 4), head('4'), 'event')).not.toHaveProperty('article');
  });

  it.each<[string, ArticleEvent, Head | undefined]>([
    ['another version is visible', event('a', 4), head('5')],
    ['it is killed', event('a', 4), head('4', { killed: { key: 'k', version: '4', at: '2026-11-24T12:00:00.000Z' } })],
    ['nothing of it is there', event('a', 4), undefined],
    ['it is the stop itself', event('a', 4, 'article.withheld'), head('4')],
  ])('says nothing of the story where %s', async (_what, of, is) => {
    expect(await message(of, is, 'article')).toEqual(of);
  });

  it('says nothing of a story that is killed while it is read', async () => {
    store.put(keys.headKey(idOf('a')), head('4'));
    const { articles } = memoryPorts(store);
    const documents = {
      async read() {
        store.delete(keys.headKey(idOf('a')));
        return '{}';
      },
    };

    expect(await messageOf(event('a', 4), { send: 'article' }, { articles, documents })).toEqual(event('a', 4));
  });
});
