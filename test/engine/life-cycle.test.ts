// The life cycle through S3 event, queue, bundles, DynamoDB and S3 of the engine.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleId } from '../../functions/article/identity.ts';
import { eventErrors, ninjsErrors, responseErrors } from '../validators.ts';
import { newsMessage, uriOf, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

let running: RunningEngine;

beforeAll(async () => {
  running = await openEngine();
}, 120_000);

afterAll(async () => {
  await running?.close();
});

const idOf = (usn: string): string => articleId('reuters.com', uriOf(usn));

const found = async (filter: object = {}): Promise<string[]> => {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await running.connection.query({ op: 'find', limit: 100, ...filter, cursor }, 'list');
    ids.push(...page.articles.map(({ id }) => id));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return ids;
};

const show = (article: string, version?: string) =>
  running.connection.query({ op: 'show', article, ...(version ? { version } : {}) }, 'article', 'killed');

const story = (usn: string): WireStory => ({
  usn,
  version: '100200300',
  versionCreated: '2026-11-23T10:00:00.000Z',
  headline: 'Invented minister opens invented bridge in Warsaw',
  paragraphs: ['WARSAW, Nov 23 (Reuters) - An invented minister opened a bridge that does not exist.', 'It is long.'],
});

const correction = (usn: string): WireStory => ({
  ...story(usn),
  version: '100200400',
  versionCreated: '2026-11-23T11:00:00.000Z',
  headline: 'CORRECTED-Invented minister opens invented tunnel in Warsaw',
  edStat: 'C',
});

const kill = (usn: string): WireStory => ({
  ...correction(usn),
  version: '100200500',
  versionCreated: '2026-11-23T12:00:00.000Z',
  paragraphs: [],
  edStat: 'D',
  pubStatus: 'canceled',
});

const expectKilled = async (usn: string): Promise<void> => {
  const id = idOf(usn);
  expect(await found()).not.toContain(id);
  expect(await found({ wire: 'reuters' })).not.toContain(id);
  expect(await found({ tag: 'N2:DIP' })).not.toContain(id);
  expect(await show(uriOf(usn))).toMatchObject({ kind: 'killed', id, killedAt: expect.stringMatching(/^20/) });
  expect(await running.archived(`articles/reuters/${id}/`)).toEqual([]);
  expect((await running.archived(`restricted/reuters/${id}/`)).length).toBeGreaterThan(0);
  const events = await running.events(id);
  expect(new Set(events.filter(({ type }) => type === 'article.killed').map(({ eventId }) => eventId)).size).toBe(1);
};

describe('the pipeline on the engine', () => {
  it('stores a story, finds it by time, wire and tag, and shows it', async () => {
    const row = await running.story(story('L1A'));

    expect(row).toMatchObject({ outcome: 'articles', format: 'newsml-g2', counts: { stored: 1 } });
    const id = idOf('L1A');
    expect(await found()).toContain(id);
    expect(await found({ wire: 'reuters', since: '2026-11-01T00:00:00Z' })).toContain(id);
    expect(await found({ tag: 'iso3166:PL' })).toContain(id);
    expect(await show(id)).toMatchObject({
      isCurrent: true,
      summary: { id, uri: uriOf('L1A'), headline: story('L1A').headline },
      extensions: { guid: uriOf('L1A'), provider: 'Reuters', dateline: { place: 'WARSAW' } },
    });
    expect((await running.events(id)).map(({ type }) => type)).toEqual(['article.stored']);
  });

  it('changes nothing for the same bytes again', async () => {
    await running.story(story('L1B'));
    const again = await running.ingest(
      'reuters/another-name.xml',
      (await import('../wire-item.ts')).newsMessage(story('L1B')),
    );

    expect(again).toMatchObject({ outcome: 'duplicate', counts: { duplicate: 1 } });
    expect(await running.events(idOf('L1B'))).toHaveLength(1);
  });

  it('replaces a story by its correction, keeps the first as history, and tells of both', async () => {
    await running.story(story('L1C'));
    await running.story(correction('L1C'));

    expect(await show(uriOf('L1C'))).toMatchObject({ summary: { version: '100200400', change: 'correction' } });
    expect(await show(uriOf('L1C'), '100200300')).toMatchObject({
      isCurrent: false,
      summary: { version: '100200300' },
    });
    expect((await running.events(idOf('L1C'))).map(({ type }) => type)).toEqual([
      'article.stored',
      'article.corrected',
    ]);
  });

  it('kills after a correction', async () => {
    for (const one of [story, correction, kill]) await running.story(one('L1D'));

    await expectKilled('L1D');
  });

  it('kills before the correction and its story come', async () => {
    for (const one of [kill, correction, story]) await running.story(one('L1E'));

    await expectKilled('L1E');
  });

  it('kills when all come at once', async () => {
    const usns = Array.from({ length: 6 }, (_, n) => `L1F${n}`);
    await Promise.all(usns.flatMap((usn) => [story, correction, kill].map((one) => running.story(one(usn)))));

    for (const usn of usns) await expectKilled(usn);
  });

  it('hides an embargoed update behind the public version until its time, then shows it by itself', async () => {
    const id = idOf('L1G');
    const embargoed = new Date(Date.now() + 4_000).toISOString();
    await running.story(story('L1G'));
    const held = await running.story({ ...correction('L1G'), edStat: 'U', headline: 'Not yet', embargoed });

    expect(held.counts).toEqual({ held: 1 });
    expect(JSON.stringify(held)).not.toContain('Not yet');
    expect(await show(id)).toMatchObject({ summary: { version: '100200300' } });
    await expect(show(id, '100200400')).rejects.toThrow(/no article/);
    expect(await running.archived(`restricted/reuters/${id}/`)).toHaveLength(1);

    await expect
      .poll(() => show(id), { timeout: 20_000, interval: 200 })
      .toMatchObject({
        summary: { version: '100200400', headline: 'Not yet' },
      });
    expect(new Date().toISOString() >= embargoed).toBe(true);
    await expect
      .poll(async () => (await running.events(id)).map(({ type }) => type))
      .toEqual(['article.stored', 'article.released']);
    await expect.poll(() => running.archived(`articles/reuters/${id}/`)).toHaveLength(2);
  });

  it('takes a withheld story out of sight until a newer version comes', async () => {
    await running.story(story('L1H'));
    await running.story({ ...correction('L1H'), edStat: 'U', pubStatus: 'withheld' });

    expect(await found()).not.toContain(idOf('L1H'));
    await expect(show(idOf('L1H'))).rejects.toThrow(/no article/);

    await running.story({
      ...story('L1H'),
      version: '100200600',
      versionCreated: '2026-11-23T13:00:00.000Z',
      edStat: 'U',
    });

    expect(await found()).toContain(idOf('L1H'));
  });

  it('lets no other wire overwrite or kill a story that it does not own', async () => {
    await running.story(story('L1I'));
    const { newsMessage } = await import('../wire-item.ts');
    const row = await running.ingest('sample/foreign-kill.xml', newsMessage(kill('L1I')));

    expect(row.counts).toEqual({ killed: 1 });
    expect(await show(idOf('L1I'))).toMatchObject({ kind: 'article' });
    expect(await show(articleId('wire:sample', uriOf('L1I')))).toMatchObject({ kind: 'killed' });
  });

  it('keeps a picture as media and quarantines what lies under no wire', async () => {
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]);

    expect(await running.ingest('reuters/binary-BASEIMAGE', jpeg)).toMatchObject({
      outcome: 'media',
      contentType: 'image/jpeg',
    });
    expect(await running.ingest('nobody/story.xml', 'x')).toMatchObject({ outcome: 'quarantined' });
    const { drops } = await running.connection.query({ op: 'quarantine', wire: 'unknown' }, 'quarantine');
    expect(drops).toMatchObject([{ code: 'UNKNOWN_WIRE', drop: { key: 'nobody/story.xml' } }]);
  });

  it('tries a quarantined drop again when it is asked to', async () => {
    const row = await running.ingest(
      'reuters/broken.xml',
      '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>',
    );
    expect(row).toMatchObject({ outcome: 'quarantined', items: [{ reason: expect.stringMatching(/^MALFORMED/) }] });

    await running.connection.requeue(row.drop);

    await expect
      .poll(
        async () => {
          const { receivedAt, drop } = row;
          const answer = await running.connection.query({ op: 'drop', wire: 'reuters', receivedAt, ...drop }, 'drop');
          return answer.row!.at > row.at;
        },
        { timeout: 10_000 },
      )
      .toBe(true);
  });

  it('answers a wrong question with the field that is wrong', async () => {
    await expect(running.connection.query({ op: 'find', limit: 0 }, 'list')).rejects.toThrow(/limit/);
    await expect(running.connection.query({ op: 'find', cursor: 'bm9uZQ' }, 'list')).rejects.toThrow(/cursor/);
    await expect(running.connection.query({ op: 'find', color: 'red' }, 'list')).rejects.toThrow(/color/);
  });

  it('pages through all stories without missing or repeating one', async () => {
    const all = await found({ wire: 'reuters' });
    const small = await found({ wire: 'reuters', limit: 2 });

    expect(new Set(all).size).toBe(all.length);
    expect(small).toEqual(all);
  });

  it('keeps the words of a waiting version out of what became of its drops, however often it comes', async () => {
    const update = { ...story('L1WAITS'), version: '100200400', versionCreated: '2026-11-23T11:00:00.000Z' };
    const embargoed = newsMessage({ ...update, headline: 'Not to be read yet', embargoed: '2099-11-23T12:00:00Z' });
    const first = await running.story(story('L1WAITS'));

    const second = await running.ingest('reuters/waits-1.xml', embargoed);
    const third = await running.ingest('reuters/waits-2.xml', embargoed);
    const fourth = await running.ingest('reuters/waits-3.xml', newsMessage(story('L1WAITS')));

    expect(first.items).toMatchObject([{ outcome: 'stored', headline: story('L1WAITS').headline }]);
    expect([second, third].map(({ items }) => items[0]!.outcome)).toEqual(['held', 'duplicate']);
    for (const { items } of [second, third]) expect(items[0]).not.toHaveProperty('headline');
    expect(fourth.items).toMatchObject([{ outcome: 'duplicate', headline: story('L1WAITS').headline }]);
  });

  it('finds the members of a package, and the packages of a package, in whatever order they come', async () => {
    const packageOf = (usn: string, ...members: string[]): string =>
      `<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${uriOf(usn)}" version="1">
        <itemMeta><itemClass qcode="ninat:composite"/><versionCreated>2026-11-23T10:00:00Z</versionCreated></itemMeta>
        <contentMeta><headline>Package ${usn}</headline></contentMeta>
        <groupSet root="main"><group id="main">${members.map((one) => `<itemRef residref="${uriOf(one)}"/>`).join('')}</group></groupSet>
      </packageItem>`;
    const associated = async (usn: string): Promise<unknown> => {
      const answer = await show(uriOf(usn));
      return answer.kind === 'article' ? answer.associated.map(({ id, headline }) => [id, headline]) : answer.kind;
    };

    await running.ingest('reuters/snep.xml', packageOf('L1SNEP', 'L1NEP', 'L1NEVER'));
    expect(await associated('L1SNEP')).toEqual([]);
    await running.ingest('reuters/nep.xml', packageOf('L1NEP', 'L1MEMBER', 'L1DEAD'));
    expect(await associated('L1SNEP')).toEqual([[idOf('L1NEP'), 'Package L1NEP']]);
    await running.story(story('L1MEMBER'));
    await running.story(kill('L1DEAD'));
    expect(await associated('L1NEP')).toEqual([[idOf('L1MEMBER'), story('L1MEMBER').headline]]);
  });

  it('keeps to its published schemas in every document, event and answer', async () => {
    const documents = [...(await running.archived('articles/')), ...(await running.archived('restricted/'))];
    const events = await running.allEvents();
    const killed = events.find(({ type }) => type === 'article.killed')!;
    const requests = [
      { op: 'find', limit: 3 },
      { op: 'show', article: idOf('L1A') },
      { op: 'show', article: killed.articleId },
      { op: 'show', article: 'nothing' },
      { op: 'find', limit: -1 },
      { op: 'quarantine', wire: 'unknown' },
      {
        op: 'drop',
        wire: 'reuters',
        bucket: 'b',
        key: 'reuters/none',
        versionId: '',
        receivedAt: '2026-11-23T10:00:00Z',
      },
    ];

    expect(documents.length).toBeGreaterThan(10);
    for (const key of documents) expect(ninjsErrors(await running.document(key)), key).toEqual([]);
    for (const event of events) expect(eventErrors(event), event.eventId).toEqual([]);
    for (const request of requests) expect(responseErrors(await running.answer(request)), request.op).toEqual([]);
  });
});
