// One worker is overtaken by another at every one of its calls: what runs when chance alone hits the one point between
// two calls too seldom.
import { describe, expect, it } from 'vitest';
import { checkSettled, checkStep } from './invariants.ts';
import type { Gate } from './memory-store.ts';
import { headlineOf, idOf, type Sent } from './sent.ts';
import { World } from './world.ts';

const first: Sent = { story: 0, created: -180, version: '1', text: 0, status: 'usable', wrapping: 0 };
const embargoed: Sent = { ...first, embargo: { kind: 'zoned', minutes: 60 } };
const later = (status: Sent['status']): Sent => ({ ...first, created: -60, version: '2', status });
const id = idOf(first, 'reuters');

interface Work {
  readonly name: string;
  readonly run: (world: World, gate?: Gate) => Promise<unknown>;
}

const deliver = (name: string, sent: Sent): Work => ({
  name,
  run: async (world, gate) => world.ingest(await world.put('reuters', [sent]), world.code, gate),
});
const sweep: Work = { name: 'a sweep', run: (world, gate) => world.sweep(0, gate) };

const stories = async (world: World): Promise<void> => {
  await deliver('', first).run(world);
};
const due = async (world: World): Promise<void> => {
  await deliver('', embargoed).run(world);
  world.minutes += 90;
};
const heldUpdate = async (world: World): Promise<void> => {
  await stories(world);
  await deliver('', { ...later('usable'), embargo: { kind: 'zoned', minutes: 60 } }).run(world);
  world.minutes += 90;
};
const owed = async (world: World): Promise<void> => {
  let calls = 0;
  // The change is written, and the worker dies before its effects.
  const dies: Gate = async (call, effect) => {
    if (calls > 0) throw new Error('gone');
    if (call === 'TransactWriteItems') calls++;
    return effect();
  };
  await deliver('', first)
    .run(world, dies)
    .catch(() => undefined);
};

const BEGINNINGS = [
  ['an empty store', async () => {}],
  ['a visible story', stories],
  ['a story whose embargo has ended', due],
  ['an update whose embargo has ended', heldUpdate],
  ['a story whose event is owed', owed],
] as const;

const WORKS: readonly Work[] = [
  sweep,
  deliver('the story', first),
  deliver('an update', later('usable')),
  deliver('a withhold', later('withheld')),
  deliver('a withhold of an older version', { ...first, created: -240, version: '0', status: 'withheld' }),
  deliver('a kill', later('kill')),
];

describe.each(BEGINNINGS)('with %s', (_name, begin) => {
  it.each(
    WORKS.flatMap((overtaken) =>
      WORKS.flatMap((other) => (overtaken === other ? [] : [[overtaken.name, other.name, overtaken, other] as const])),
    ),
  )('%s that is overtaken by %s ends as if one had come after the other', async (_one, _other, overtaken, other) => {
    let points = 0;
    for (let at = 1; points === at - 1; at++) {
      const world = new World();
      await begin(world);
      let calls = 0;
      await overtaken.run(world, async (_call, effect) => {
        if (++calls === at) {
          points++;
          await other.run(world);
          await checkStep(world);
        }
        return effect();
      });
      await checkStep(world);
      await world.settle();
      await checkSettled(world);
    }

    expect(points).toBeGreaterThan(1);
  });
});

describe('a reader that is overtaken', () => {
  // The last call before which a kill must still be seen: lists look at heads behind the index, show behind the document.
  const inList = (calls: readonly string[]): number => calls.indexOf('BatchGetItem');
  const inShow = (calls: readonly string[]): number => calls.lastIndexOf('GetObject');
  const questions = [
    ['a list of all news', { op: 'find' }, inList],
    ['a list of a wire', { op: 'find', wire: 'reuters' }, inList],
    ['show', { op: 'show', article: id }, inShow],
    ['show of a version', { op: 'show', article: id, version: '1' }, inShow],
  ] as const;
  const others = [deliver('a kill', later('kill')), deliver('a withhold', later('withheld'))];

  it.each(
    questions.flatMap(([name, question, lastSeen]) =>
      others.map((other) => [name, other.name, question, lastSeen, other] as const),
    ),
  )('%s by %s shows nothing, up to the last look at the head', async (_one, _other, question, lastSeen, other) => {
    let points = 0;
    for (let at = 1; points === at - 1; at++) {
      const world = new World();
      await stories(world);
      expect(JSON.stringify(await world.query(question))).toContain(headlineOf(first));
      const calls: string[] = [];
      const answer = await world.query(question, async (call, effect) => {
        calls.push(call);
        if (calls.length === at) {
          points++;
          await other.run(world);
        }
        return effect();
      });

      if (lastSeen(calls) >= at - 1) expect(JSON.stringify(answer ?? null)).not.toContain(headlineOf(first));
    }

    expect(points).toBeGreaterThan(2);
  });

  it('a list of a tag by a correction that takes the tag away names the story no more', async () => {
    const paris = { op: 'find', tag: 'geonames:2988507' };
    const correction = deliver('a correction', { ...later('correction'), text: 2 });
    let points = 0;
    for (let at = 1; points === at - 1; at++) {
      const world = new World();
      await stories(world);
      expect(await world.query(paris)).toMatchObject({ articles: [{ id }] });
      const calls: string[] = [];
      const answer = await world.query(paris, async (call, effect) => {
        calls.push(call);
        if (calls.length === at) {
          points++;
          await correction.run(world);
        }
        return effect();
      });

      if (inList(calls) >= at - 1) expect(answer).toMatchObject({ articles: [] });
    }

    expect(points).toBeGreaterThan(1);
  });
});
