// Effects that meet what is not there, or what they do not know.
import { expect, it } from 'vitest';
import type { Changed } from '../../functions/article/decision.ts';
import type { Effect } from '../../functions/article/head.ts';
import { Unavailable } from '../../functions/errors.ts';
import { doEffects, owedBy } from '../../functions/store/effects.ts';
import { headKey } from '../../functions/store/keys.ts';
import { type Gate, memoryPorts, openGate } from '../model/memory-store.ts';
import { idOf, type Sent } from '../model/sent.ts';
import { World } from '../model/world.ts';

const story: Sent = { story: 0, created: -180, version: '1', text: 0, status: 'usable', wrapping: 0 };
const id = idOf(story, 'reuters');

async function deliver(world: World, sent: Sent, gate: Gate = openGate): Promise<void> {
  await world.ingest(await world.put('reuters', [sent]), 0, gate);
}

const tagRows = ({ store }: World): string[] => [...store.table.keys()].filter((pk) => pk.startsWith('T#'));
const lastOf = ({ store }: World): Changed => store.written.at(-1)!.decision;
const effectRows = ({ store }: World): number => [...store.table.keys()].filter((pk) => pk.startsWith('O#')).length;

it('tells of a kill although rows under its tags cannot be taken away, and takes them away afterwards', async () => {
  const world = new World();
  await deliver(world, story);
  let isWritten = false;
  await deliver(world, { ...story, created: -60, version: '2', status: 'kill' }, async (call, effect) => {
    if (isWritten && call === 'BatchWriteItem') throw new Unavailable('STORE', 'throttled');
    isWritten ||= call === 'TransactWriteItems';
    return effect();
  });

  expect(world.store.events.map(({ type }) => type)).toEqual(['article.stored', 'article.killed']);
  expect(tagRows(world)).not.toEqual([]);
  await world.settle();
  expect(tagRows(world)).toEqual([]);
});

it('tells of a story only once it is found under its tags', async () => {
  const world = new World();
  await deliver(world, story, async (call, effect) => {
    if (call === 'PutEvents') expect(tagRows(world).length).toBeGreaterThan(0);
    return effect();
  });

  expect(world.store.events).toHaveLength(1);
});

it('leaves nothing under tags where the article was taken away with all its rows meanwhile', async () => {
  const world = new World();
  await deliver(world, story);
  const decision = lastOf(world);
  for (const pk of tagRows(world)) world.store.table.delete(pk);
  world.store.delete(headKey(id));

  await doEffects(owedBy(decision), { ...memoryPorts(world.store), now: world.now });

  expect(tagRows(world)).toEqual([]);
});

it('leaves an effect of a kind that newer code has made to that', async () => {
  const world = new World();
  await deliver(world, story, async (call, effect) => {
    if (call === 'PutEvents') throw new Unavailable('STORE', 'gone');
    return effect();
  });
  const newer = { kind: 'translate' } as unknown as Effect;
  const { effects, ...owed } = owedBy(lastOf(world));

  const done = doEffects({ ...owed, effects: [...effects, newer] }, { ...memoryPorts(world.store), now: world.now });

  await expect(done).rejects.toMatchObject({ code: 'NEWER_ROW' });
  expect(effectRows(world)).toBe(1);
});
