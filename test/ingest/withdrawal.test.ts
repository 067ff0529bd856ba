// A withdrawal advisory and its story, in both orders, through the pipeline over the store in memory.
import { describe, expect, it } from 'vitest';
import { articleId } from '../../functions/article/identity.ts';
import { parseConfig } from '../../functions/config.ts';
import { type IngestResult, ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { type Gate, MemoryStore, memoryPorts, SECOND_PART } from '../model/memory-store.ts';
import { newsMessage, uriOf, type WireStory } from '../wire-item.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const config = parseConfig({
  wires: {
    reuters: { title: 'Reuters', authorities: ['reuters.com'] },
    feed: { title: 'A feed', authorities: ['feed.example'] },
  },
});

const story: WireStory = {
  usn: 'L1',
  version: '101',
  versionCreated: '2026-11-24T10:00:00.000Z',
  headline: 'Invented bridge opens over invented river',
  paragraphs: ['WARSAW, Nov 24 (Reuters) - Nothing of this has happened.'],
};
const advisory: WireStory = {
  usn: 'L9',
  version: '901',
  versionCreated: '2026-11-24T11:00:00.000Z',
  headline: 'ADVISORY-Warsaw story on bridge is withdrawn',
  paragraphs: [`The Warsaw story headlined "${story.headline}" is withdrawn.`],
};
/** Names the headline, and another place. */
const unsure: WireStory = {
  ...advisory,
  usn: 'L8',
  headline: 'ADVISORY-Gdansk story on bridge is withdrawn',
  paragraphs: [`The Gdansk story headlined "${story.headline}" is withdrawn.`],
};
const byUri: WireStory = { ...advisory, usn: 'L7', paragraphs: [`The story ${uriOf('L1')} is withdrawn.`] };

const idOf = ({ usn }: WireStory): string => articleId('reuters.com', uriOf(usn));

class Desk {
  readonly store = new MemoryStore();

  put(content: WireStory, wire = 'reuters') {
    return this.store.putDrop('drops', `${wire}/${content.usn}.xml`, Buffer.from(newsMessage(content)), NOW);
  }

  async ingest(
    content: WireStory,
    { wire = 'reuters', gate, now = NOW }: { wire?: string; gate?: Gate; now?: string } = {},
  ) {
    // As where wires.json names no consumers.
    const { deliveries: _deliveries, ...ports } = memoryPorts(this.store, gate);
    const result = await ingestDrop(this.put(content, wire), { ...ports, config, now: () => now });
    return result as Extract<IngestResult, { kind: 'done' }>;
  }

  async sweep() {
    const onError = (_what: string, _id: string, error: unknown): void => {
      throw error;
    };
    return sweep({ ...memoryPorts(this.store), now: () => NOW, onError }, { graceMs: 0 });
  }

  get articles() {
    return memoryPorts(this.store).articles;
  }

  eventsOf(of: WireStory) {
    return this.store.events.filter(({ articleId: id }) => id === idOf(of));
  }

  within(of: WireStory): string[] {
    return [...this.store.archive.keys()].filter((key) => key.startsWith('articles/') && key.includes(idOf(of)));
  }
}

describe('a withdrawal advisory', () => {
  it.each([
    ['headline and place', advisory],
    ['uri', byUri],
  ])('that names the story by %s kills it, and says why', async (_how, sent) => {
    const desk = new Desk();
    await desk.ingest(story);

    const { alarms } = await desk.ingest(sent);

    const head = (await desk.articles.head(idOf(story)))!;
    expect(head).toMatchObject({ rev: 2, state: 'killed', killed: { version: '101', at: NOW, advisory: idOf(sent) } });
    expect(head).not.toHaveProperty('visible');
    expect(await desk.articles.versions(idOf(story))).toHaveLength(1);
    expect((await desk.articles.history(idOf(story)))[1]).toMatchObject({
      kind: 'kill',
      reason: expect.stringContaining(`withdrawn by the advisory ${idOf(sent)}, which names its `),
      advisory: { id: idOf(sent), drop: { key: `reuters/${sent.usn}.xml` } },
    });
    expect(desk.eventsOf(story).map(({ type, change }) => [type, change])).toEqual([
      ['article.stored', 'new'],
      ['article.killed', 'withdrawal'],
    ]);
    expect(desk.within(story)).toEqual([]);
    expect(alarms).toEqual([]);
    expect((await desk.articles.head(idOf(sent)))?.state).toBe('visible');
    expect(desk.eventsOf(sent).map(({ type }) => type)).toEqual(['article.stored']);
  });

  it.each([
    ['headline and place', advisory],
    ['uri', byUri],
  ])('that comes first, by %s, lets the story never be seen', async (_how, sent) => {
    const desk = new Desk();
    const { alarms } = await desk.ingest(sent);

    const { row } = await desk.ingest(story);

    expect(alarms).toMatchObject([{ name: 'WithdrawalUnmatched', articleId: idOf(sent) }]);
    expect(row.items).toMatchObject([{ outcome: 'killed', reason: expect.stringContaining('withdrawn by') }]);
    const head = await desk.articles.head(idOf(story));
    expect(head).toMatchObject({ rev: 1, state: 'killed', killed: { advisory: idOf(sent) } });
    expect(head).not.toHaveProperty('listedAt');
    expect(desk.eventsOf(story).map(({ type }) => type)).toEqual(['article.killed']);
    expect(desk.eventsOf(story)[0]).not.toHaveProperty('headline');
    expect(desk.within(story)).toEqual([]);
  });

  it.each(['story', 'advisory'])(
    'that may mean the story kills nothing and raises one alarm, the %s first',
    async (first) => {
      const desk = new Desk();
      const order = first === 'story' ? [story, unsure] : [unsure, story];
      const alarms: object[] = [];
      for (const sent of [...order, ...order]) alarms.push(...(await desk.ingest(sent)).alarms);

      expect(alarms.filter((alarm) => 'advisoryId' in alarm)).toMatchObject([
        { name: 'WithdrawalUnsure', articleId: idOf(story), advisoryId: idOf(unsure) },
      ]);
      expect((await desk.articles.head(idOf(story)))?.state).toBe('visible');
      expect(await desk.articles.unsure({ limit: 10, from: '2026' })).toContainEqual({
        advisory: idOf(unsure),
        at: unsure.versionCreated,
        story: idOf(story),
        because: ['headline'],
        against: ['place'],
      });
    },
  );

  it.each([advisory, byUri])('of a wire that may not speak for the agency kills nothing of it', async (sent) => {
    for (const order of [
      [story, sent],
      [sent, story],
    ]) {
      const desk = new Desk();
      for (const one of order) await desk.ingest(one, { wire: one === sent ? 'feed' : 'reuters' });

      expect((await desk.articles.head(idOf(story)))?.state).toBe('visible');
    }
  });

  it('that comes again, or in another version, kills once', async () => {
    const desk = new Desk();
    await desk.ingest(story);
    await desk.ingest(advisory);
    await desk.ingest(advisory);
    await desk.ingest({ ...advisory, version: '902', versionCreated: '2026-11-24T11:30:00.000Z' });
    await desk.sweep();

    expect((await desk.articles.head(idOf(story)))?.rev).toBe(2);
    expect(desk.eventsOf(story).filter(({ type }) => type === 'article.killed')).toHaveLength(1);
  });

  it('is not undone by a newer version of the story', async () => {
    const desk = new Desk();
    await desk.ingest(story);
    await desk.ingest(advisory);
    const later = {
      ...story,
      version: '102',
      versionCreated: '2026-11-24T11:40:00.000Z',
      headline: 'Another headline of it',
    };

    const { row } = await desk.ingest(later);

    expect(row.items).toMatchObject([{ outcome: 'stale', reason: 'the article is killed' }]);
    expect((await desk.articles.head(idOf(story)))?.state).toBe('killed');
    expect(desk.within(story)).toEqual([]);
  });

  it('withdraws a story that is under embargo', async () => {
    const desk = new Desk();
    await desk.ingest({ ...story, embargoed: '2026-11-24T18:00:00Z' });

    await desk.ingest(advisory);

    expect((await desk.articles.head(idOf(story)))?.state).toBe('killed');
  });

  it('is heeded at the release of a story that it met while its function died', async () => {
    const desk = new Desk();
    await desk.ingest({ ...story, embargoed: '2026-11-24T11:59:00Z' }, { now: '2026-11-24T11:00:00.000Z' });
    let hasWritten = false;
    const dies: Gate = async (call, effect) => {
      if (hasWritten) throw new Error('the process is gone');
      const result = effect();
      if (call === 'TransactWriteItems') hasWritten = true;
      return result;
    };
    await expect(desk.ingest(advisory, { gate: dies })).rejects.toThrow('the process is gone');

    await desk.sweep();

    expect((await desk.articles.head(idOf(story)))?.state).toBe('killed');
    expect(desk.eventsOf(story).map(({ type }) => type)).toEqual(['article.killed']);
  });

  it('that says in no words what it withdraws raises an alarm', async () => {
    const desk = new Desk();

    const { alarms } = await desk.ingest({
      ...advisory,
      headline: 'WITHDRAWAL-The kill of the Warsaw story was sent in error',
      paragraphs: ['The kill of the Warsaw story was sent in error.'],
    });

    expect(alarms).toMatchObject([{ name: 'WithdrawalUnmatched', articleId: idOf(advisory) }]);
  });

  it('and its story see each other wherever one comes between two calls of the other', async () => {
    for (const [slow, fast] of [
      [story, advisory],
      [advisory, story],
    ] as const) {
      for (let at = 1, isReached = true; isReached; at++) {
        const desk = new Desk();
        let calls = 0;
        isReached = false;
        const gate: Gate = async (_call, effect) => {
          if (++calls === at) {
            isReached = true;
            await desk.ingest(fast);
          }
          return effect();
        };
        await desk.ingest(slow, { gate });

        if (!isReached) continue;
        expect((await desk.articles.head(idOf(story)))?.state, `call ${at} of ${slow.usn}`).toBe('killed');
        expect(desk.within(story)).toEqual([]);
      }
    }
  });

  it('is applied by the sweep where its function died', async () => {
    const desk = new Desk();
    await desk.ingest(story);
    let hasWritten = false;
    const dies: Gate = async (call, effect) => {
      if (hasWritten) throw new Error('the process is gone');
      const result = effect();
      if (call === 'TransactWriteItems') hasWritten = true;
      return result;
    };
    await expect(desk.ingest(advisory, { gate: dies })).rejects.toThrow('the process is gone');
    expect((await desk.articles.head(idOf(story)))?.state).toBe('visible');

    await desk.sweep();

    expect((await desk.articles.head(idOf(story)))?.state).toBe('killed');
  });

  it('may be unsure where the sweep finds it, which then raises the alarm', async () => {
    const desk = new Desk();
    await desk.ingest(story);
    let hasWritten = false;
    const dies: Gate = async (call, effect) => {
      if (hasWritten) throw new Error('the process is gone');
      const result = effect();
      if (call === 'TransactWriteItems') hasWritten = true;
      return result;
    };
    await expect(desk.ingest(unsure, { gate: dies })).rejects.toThrow('the process is gone');

    const { alarms } = await desk.sweep();

    expect(alarms).toMatchObject([{ name: 'WithdrawalUnsure', articleId: idOf(story), advisoryId: idOf(unsure) }]);
  });
});

it('costs a story no more than two calls of the store', async () => {
  const desk = new Desk();
  const calls: string[] = [];

  await desk.ingest(story, {
    gate: async (call, effect) => {
      if (call !== SECOND_PART) calls.push(call);
      return effect();
    },
  });

  // `read drop` is the same call as `GetObject drop`; days and months are marked once in a process.
  const billed = calls.filter(
    (call, place) => call !== 'read drop' && !(call === 'PutItem' && place < calls.length - 1),
  );
  expect(billed).toEqual([
    'GetObject drop',
    'GetItem',
    'BatchGetItem',
    'PutObject',
    // Under which an advisory finds it; and behind the change, whether one has come.
    'BatchWriteItem',
    'TransactWriteItems',
    'BatchGetItem',
    // Its tags, and whether they are still its own.
    'BatchWriteItem',
    'GetItem',
    'PutEvents',
    // Its links; of a longer text the bands, too.
    'BatchGetItem',
    'GetItem',
    'TransactWriteItems',
    'DeleteItem',
    'Query',
    'PutItem',
  ]);
});
