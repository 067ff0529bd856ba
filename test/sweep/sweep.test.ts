import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Changed, decide, type Incoming } from '../../functions/article/decide.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { type EnginePorts, openEnginePorts } from '../store/engine-ports.ts';
import { version } from '../store/port-contract.ts';

const NOW = '2026-11-24T12:00:00.000Z';

let ports: EnginePorts;

beforeAll(async () => {
  ports = await openEnginePorts();
});

afterAll(async () => {
  await ports.close();
});

/** Writes the change and leaves its effects undone, as a function that dies does. */
async function leave(incoming: Incoming): Promise<void> {
  const { head } = await ports.articles.known(incoming.id, '');
  await ports.articles.apply(decide({ head, twins: [] }, incoming, NOW) as Changed);
}

const sweepNow = (now = NOW) =>
  sweep(
    {
      ...ports,
      now: () => now,
      onError: (what, id, error) => {
        throw new Error(`${what} of ${id}`, { cause: error });
      },
    },
    { graceMs: 0 },
  );

const eventsOf = async (id: string) => (await ports.events()).filter(({ articleId }) => articleId === id);

describe('sweep', () => {
  it('does the effects that were left over, once', async () => {
    const story = version();
    await leave(story);

    expect(await sweepNow()).toMatchObject({ effectsDone: 1, failed: 0 });
    expect(await sweepNow()).toMatchObject({ effectsDone: 0 });
    expect(await eventsOf(story.id)).toMatchObject([{ type: 'article.stored', headline: story.listing.headline }]);
  });

  it('tells nothing of what a story said that has been killed since', async () => {
    const story = version();
    await leave(story);
    await leave(version({ id: story.id, version: '2', change: 'kill', pubStatus: 'canceled' }));

    await sweepNow();

    const events = await eventsOf(story.id);
    expect(events.map(({ type }) => type).toSorted()).toEqual(['article.killed', 'article.stored']);
    for (const event of events) expect(event).not.toHaveProperty('headline');
  });

  it('leaves young effects to whoever is doing them', async () => {
    const story = version();
    await leave(story);

    const result = await sweep({ ...ports, now: () => NOW, onError: () => {} });

    expect(result.effectsDone).toBe(0);
    await sweepNow();
  });

  it('shows an embargoed story when its time has come, and not before', async () => {
    const until = '2026-11-24T15:00:00.000Z';
    const story = version({ hold: { kind: 'embargo', until } });
    await ports.documents.put(story.document, '{}', true);
    await leave(story);

    expect(await sweepNow('2026-11-24T14:59:59.999Z')).toMatchObject({ released: 0 });
    expect(await sweepNow(until)).toMatchObject({ released: 1, overdueSeconds: 0 });
    expect((await ports.articles.head(story.id))?.state).toBe('visible');
    expect(await eventsOf(story.id)).toMatchObject([{ type: 'article.released' }]);
    expect(await sweepNow(until)).toMatchObject({ released: 0, superseded: 0 });
  });
});
