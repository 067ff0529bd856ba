// `explain` through the query function of the engine.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleId } from '../../functions/article/identity.ts';
import { responseErrors } from '../validators.ts';
import { uriOf, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const SECRET = 'Invented secret headline';
const FAR = '2036-11-23T12:00:00.000Z';

let running: RunningEngine;

beforeAll(async () => {
  running = await openEngine();
}, 120_000);

afterAll(async () => {
  await running?.close();
});

const story = (usn: string, step: number, more: Partial<WireStory> = {}): WireStory => ({
  usn,
  version: String(100 + step),
  versionCreated: `2026-11-23T1${step}:00:00.000Z`,
  headline: SECRET,
  paragraphs: ['WARSAW, Nov 23 (Reuters) - Nothing of this has happened.'],
  ...more,
});

const explain = (article: string, more: object = {}) =>
  running.connection.query({ op: 'explain', article, ...more }, 'explain');

describe('explain', () => {
  it('tells each decision with its reason, drop and event, and the state that they led to', async () => {
    const id = articleId('reuters.com', uriOf('L1X'));
    await running.story(story('L1X', 1));
    await running.story(story('L1X', 3, { edStat: 'U' }));
    await running.story(story('L1X', 2, { edStat: 'U' }));

    const answer = await explain(uriOf('L1X'));

    const drop = (step: number) => ({
      bucket: running.engine.names.dropBucket,
      key: `reuters/L1X-${100 + step}.xml`,
      versionId: expect.any(String),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      index: 0,
    });
    const decided = (rev: number, step: number, kind: string, reason: string, change: string) => ({
      rev,
      at: expect.stringMatching(/^20.*Z$/),
      kind,
      reason,
      versionCreated: `2026-11-23T1${step}:00:00.000Z`,
      version: String(100 + step),
      wire: 'reuters',
      change,
      drop: drop(step),
    });
    expect(answer).toEqual({
      kind: 'explain',
      id,
      uri: uriOf('L1X'),
      authority: 'reuters.com',
      state: 'visible',
      rev: 3,
      newest: { version: '103', versionCreated: '2026-11-23T13:00:00.000Z' },
      visible: { version: '103', versionCreated: '2026-11-23T13:00:00.000Z' },
      held: [],
      firstCreated: '2026-11-23T11:00:00.000Z',
      listedAt: answer.decisions[0]!.at,
      decisions: [
        { ...decided(1, 1, 'store', 'first visible version', 'new'), eventId: `${id}-1` },
        { ...decided(2, 3, 'store', 'newer than what was visible', 'update'), eventId: `${id}-2` },
        decided(3, 2, 'stale', 'older than the visible version', 'update'),
      ],
    });
    expect(await explain(id)).toEqual(answer);
  });

  it('tells of what is held and killed, and nothing of what it says', async () => {
    await running.story(story('L1Y', 1));
    await running.story(story('L1Y', 2, { edStat: 'U', embargoed: FAR }));

    const held = await explain(uriOf('L1Y'));

    expect(held).toMatchObject({
      state: 'visible',
      visible: { version: '101' },
      newest: { version: '102', hold: { kind: 'embargo', until: FAR } },
      held: [{ version: '102', versionCreated: '2026-11-23T12:00:00.000Z', hold: { kind: 'embargo', until: FAR } }],
    });

    await running.story(story('L1Y', 3, { edStat: 'D', pubStatus: 'canceled' }));
    const killed = await explain(uriOf('L1Y'));

    expect(killed).toMatchObject({ state: 'killed', held: [], killed: { version: '103' } });
    expect(killed.decisions.map(({ kind }) => kind)).toEqual(['store', 'hold', 'kill']);
    expect(killed).not.toHaveProperty('visible');
    for (const answer of [held, killed]) expect(JSON.stringify(answer)).not.toContain(SECRET);
  });

  it('pages through a long history', async () => {
    for (const step of [1, 2, 3]) await running.story(story('L1Z', step));

    const first = await explain(uriOf('L1Z'), { limit: 2 });
    const second = await explain(uriOf('L1Z'), { limit: 2, cursor: first.cursor });

    expect(first.decisions.map(({ rev }) => rev)).toEqual([1, 2]);
    expect(second.decisions.map(({ rev }) => rev)).toEqual([3]);
    expect(second).not.toHaveProperty('cursor');
    await expect(explain(uriOf('L1Y'), { cursor: first.cursor })).rejects.toThrow(/cursor/);
  });

  it('keeps to its schema, and says so where there is no such article', async () => {
    for (const article of [uriOf('L1X'), uriOf('L1Y'), 'nothing']) {
      expect(responseErrors(await running.answer({ op: 'explain', article }))).toEqual([]);
    }
    await expect(explain('nothing')).rejects.toThrow('there is no article nothing');
  });
});
