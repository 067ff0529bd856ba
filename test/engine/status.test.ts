// `status` through the query function of the engine.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { responseErrors } from '../validators.ts';
import type { WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

let running: RunningEngine;

beforeAll(async () => {
  running = await openEngine();
}, 120_000);

afterAll(async () => {
  await running?.close();
});

const story = (usn: string, more: Partial<WireStory> = {}): WireStory => ({
  usn,
  version: '101',
  versionCreated: '2026-11-23T10:00:00.000Z',
  headline: 'Invented headline',
  paragraphs: ['WARSAW, Nov 23 (Reuters) - Nothing of this has happened.'],
  ...more,
});

const status = () => running.connection.query({ op: 'status' }, 'status');

it('tells of a store that is empty', async () => {
  const { wires, holds, effects } = await status();

  const nothing = {
    today: { drops: 0, outcomes: {}, byHour: Array(24).fill(0), isComplete: true },
    quarantined: { count: 0, isComplete: true },
  };
  expect(wires).toEqual(['reuters', 'hand', 'sample', 'unknown'].map((wire) => ({ wire, ...nothing })));
  expect({ holds, effects }).toEqual({
    holds: { waiting: 0, due: 0, isComplete: true },
    effects: { pending: 0, isComplete: true },
  });
});

it('tells what each wire brought today, what is held, and what waits in quarantine', async () => {
  const until = '2036-11-23T12:00:00.000Z';
  await running.story(story('L1'));
  await running.story(story('L2'));
  await running.story(story('L3', { embargoed: until }));
  await running.ingest('reuters/L1-again.xml', (await import('../wire-item.ts')).newsMessage(story('L1')));
  const last = await running.ingest('reuters/broken.xml', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">');

  const answer = await status();

  expect(answer.wires.find(({ wire }) => wire === 'reuters')).toMatchObject({
    today: { drops: 5, outcomes: { stored: 2, held: 1, duplicate: 1, quarantined: 1 }, isComplete: true },
    quarantined: { count: 1, isComplete: true, newest: { receivedAt: last.receivedAt, code: 'MALFORMED' } },
  });
  const { byHour } = answer.wires.find(({ wire }) => wire === 'reuters')!.today;
  expect([byHour.length, byHour.reduce((sum, drops) => sum + drops)]).toEqual([24, 5]);
  expect(byHour[Number(last.receivedAt.slice(11, 13))]).toBeGreaterThan(0);
  expect(answer.holds).toEqual({ waiting: 1, due: 0, isComplete: true, next: until });
  expect(answer.effects).toEqual({ pending: 0, isComplete: true });
  expect(responseErrors(await running.answer({ op: 'status' }))).toEqual([]);
  await running.engine.drain();
  expect(await running.connection.queueDepth()).toEqual({ waiting: 0, inFlight: 0, replays: 0 });
});
