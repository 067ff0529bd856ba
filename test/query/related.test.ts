// How much of a long story is shown, and what it costs, on the memory's ports.
import { beforeAll, describe, expect, it } from 'vitest';
import { articleId } from '../../functions/article/identity.ts';
import { parseConfig } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import type { StoryResponse } from '../../functions/query/response.ts';
import { show } from '../../functions/query/show.ts';
import { type Gate, MemoryStore, memoryPorts, openGate } from '../model/memory-store.ts';
import { newsMessage, uriOf } from '../wire-item.ts';

const NOW = '2026-11-30T12:00:00.000Z';
const config = parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } });
const services = (store: MemoryStore, gate: Gate = openGate) => ({
  ...memoryPorts(store, gate),
  config,
  now: () => NOW,
});

const TEXT = [
  'The beams of the opera house were laid in 1866 and have been eaten by beetles, the ministry of culture said on Monday.',
  'One hundred and forty carpenters will be needed to replace them, and singers will perform in the harbour in the meantime.',
];
const usnOf = (n: number): string => `L1S${String(n).padStart(3, '0')}`;
const idOf = (n: number): string => articleId('reuters.com', uriOf(usnOf(n)));

/** A first story and its updates, so many minutes apart. */
async function storyOf(updates: number, minutes: number): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (let n = 0; n <= updates; n++) {
    const usn = usnOf(n);
    const versionCreated = new Date(Date.parse('2026-11-23T00:30:00Z') + n * minutes * 60_000).toISOString();
    const headline = `${n === 0 ? '' : `UPDATE ${n}-`}Beetles close opera house, day ${n}`;
    const paragraphs = [...TEXT, `It was the ${n}th report of the day from the harbour.`];
    const xml = newsMessage({ usn, version: '1', versionCreated, headline, paragraphs, edStat: n === 0 ? 'N' : 'U' });
    const body = Buffer.from(xml.replace(`TEST-${usn}`, 'MALTA-OPERA/'));
    await ingestDrop(await store.receive(`reuters/${usn}.xml`, body, NOW), services(store));
  }
  return store;
}

async function shown(store: MemoryStore, n: number, gate?: Gate): Promise<StoryResponse> {
  const answer = await show({ op: 'show', article: idOf(n) }, services(store, gate));
  if (answer?.kind !== 'article' || !answer.story) throw new Error(`article ${n} has no story`);
  return answer.story;
}

const updatesOf = ({ members }: StoryResponse): number[] => members.map(({ update }) => update);
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('a long story', () => {
  let long: MemoryStore;

  beforeAll(async () => {
    long = await storyOf(70, 10);
  });

  it.each([
    [0, range(0, 49)],
    [40, range(15, 64)],
    [70, range(21, 70)],
  ])('is shown from around its update %i, and said to be longer', async (n, updates) => {
    const story = await shown(long, n);

    expect(updatesOf(story)).toEqual(updates);
    expect(story.isComplete).toBe(false);
  });

  it('is followed over days, from one to the next, as far as three days to each side', async () => {
    const days = await storyOf(9, 20 * 60);

    expect(updatesOf(await shown(days, 4))).toEqual(range(1, 7));
    expect(updatesOf(await shown(days, 0))).toEqual(range(0, 3));
  });

  it('costs a bounded number of calls', async () => {
    const calls: string[] = [];
    await shown(long, 40, async (call, effect) => {
      calls.push(call);
      return effect();
    });

    expect(calls.filter((call) => call === 'Query').length).toBeLessThanOrEqual(21);
    expect(calls.length).toBeLessThan(60);
  });
});
