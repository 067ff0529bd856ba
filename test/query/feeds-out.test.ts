// Lists written out: read again by a library that is not ours, and with nothing in them that may not be shown.
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { feedOf } from '../../functions/query/feeds-out.ts';
import { findAny } from '../../functions/query/query.ts';
import { parseRequest, type RequestOf } from '../../functions/query/request.ts';
import type { FeedResponse } from '../../functions/query/response.ts';
import { SegmentCache } from '../../functions/words/segment-cache.ts';
import { MemoryStore, memoryPorts } from '../model/memory-store.ts';
import { ninjsErrors } from '../validators.ts';
import { newsMessage, uriOf, type WireStory } from '../wire-item.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const config = parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } });
const story: WireStory = {
  usn: 'L1',
  version: '101',
  versionCreated: '2026-11-24T10:00:00.000Z',
  headline: 'Gull & <tern> census "begins"',
  paragraphs: [
    'OSLO, Norway, Nov 24 (Reuters) - Gulls are counted <b>twice</b> & ]]> once more.',
    'A second paragraph.',
  ],
};

function desk() {
  const store = new MemoryStore();
  const services = { ...memoryPorts(store), config, now: () => NOW };
  return {
    store,
    services,
    async ingest(fields: Partial<WireStory> = {}) {
      const sent = { ...story, ...fields };
      const key = `reuters/${sent.usn}-${sent.version}.xml`;
      await ingestDrop(store.putDrop('drops', key, Buffer.from(newsMessage(sent)), NOW), services);
    },
    async feed(as: FeedResponse['as'], more: object = {}, between = async () => {}): Promise<FeedResponse> {
      const segments = new SegmentCache();
      const request = parseRequest({ op: 'find', as, ...more }) as RequestOf<'find'>;
      const page = await findAny(request, { ...services, segments });
      await between();
      segments.close();
      return feedOf(page, { ...request, as }, services);
    },
  };
}

it('writes JSON Feed, with the story as safe HTML', async () => {
  const { ingest, feed } = desk();
  await ingest();

  const { content, contentType, articles } = await feed('json-feed', { wire: 'reuters' });

  const read = parseJsonFeed(JSON.parse(content));
  expect({ contentType, articles }).toEqual({ contentType: 'application/feed+json; charset=utf-8', articles: 1 });
  expect(read).toMatchObject({
    title: 'Slugline: wire reuters',
    items: [
      {
        ...{ id: uriOf('L1'), title: story.headline, language: 'en', date_modified: '2026-11-24T10:00:00.000Z' },
        content_html: expect.stringContaining('Gulls are counted <strong>twice</strong> &amp; ]]&gt; once more.'),
        tags: expect.arrayContaining(['Norway']),
      },
    ],
  });
  expect(JSON.parse(content).items[0]._slugline).toMatchObject({ wire: 'reuters', version: '101', change: 'new' });
});

it('writes Atom that another reader reads the same', async () => {
  const { ingest, feed } = desk();
  await ingest();
  await ingest({ usn: 'L2', versionCreated: '2026-11-24T11:00:00.000Z', headline: 'Later story' });

  const { content } = await feed('atom');

  const read = parseAtomFeed(content);
  expect(read).toMatchObject({
    ...{ id: expect.stringMatching(/^urn:sha256:[0-9a-f]{64}$/), updated: '2026-11-24T11:00:00.000Z' },
    entries: [{ id: uriOf('L2') }, { id: uriOf('L1'), title: { value: story.headline } }],
  });
  const [, entry] = read.entries!;
  expect(entry!.content).toMatchObject({ type: 'html', value: expect.stringContaining('&amp; ]]&gt; once more.') });
  expect(entry!.categories).toContainEqual({ term: 'iso3166:NO', label: 'Norway' });
  expect(entry!.authors).toHaveLength(1);
});

it('names a feed by its question, whatever its page', async () => {
  const { ingest, feed } = desk();
  for (const usn of ['L1', 'L2']) await ingest({ usn });
  const id = async (more: object) => parseAtomFeed((await feed('atom', more)).content).id;

  const first = await feed('atom', { limit: 1 });

  expect(first.cursor).toBeDefined();
  expect(await id({ limit: 1, cursor: first.cursor })).toBe(parseAtomFeed(first.content).id);
  expect(await id({ wire: 'reuters' })).not.toBe(parseAtomFeed(first.content).id);
});

it('writes ninjs documents, one a line', async () => {
  const { ingest, feed } = desk();
  for (const usn of ['L1', 'L2']) await ingest({ usn });

  const { content, articles } = await feed('ninjs');

  const lines = content.split('\n');
  expect({ articles, last: lines.pop(), count: lines.length }).toEqual({ articles: 2, last: '', count: 2 });
  for (const line of lines) expect(ninjsErrors(JSON.parse(line))).toEqual([]);
});

it('holds nothing that is killed, withheld or under embargo, not even where that came while it was written', async () => {
  const { ingest, feed } = desk();
  await ingest({ usn: 'L1' });
  await ingest({ usn: 'L2', pubStatus: 'withheld' });
  await ingest({ usn: 'L3', embargoed: '2026-11-24T18:00:00Z' });
  await ingest({ usn: 'L4' });
  const kill = () =>
    ingest({ usn: 'L4', version: '102', versionCreated: '2026-11-24T11:00:00.000Z', pubStatus: 'canceled' });

  const { content, articles } = await feed('json-feed', {}, kill);

  expect(articles).toBe(1);
  expect(JSON.parse(content).items.map(({ id }: { id: string }) => id)).toEqual([uriOf('L1')]);
});

it('writes a feed of nothing', async () => {
  const { feed } = desk();

  expect(JSON.parse((await feed('json-feed')).content)).toMatchObject({ title: 'Slugline: all stories' });
  expect(parseAtomFeed((await feed('atom')).content).title?.value).toBe('Slugline: all stories');
  expect((await feed('ninjs')).content).toBe('');
});

it('stays within what Lambda answers, and then names the rest', async () => {
  const { ingest, feed } = desk();
  const long = 'Gulls are counted once more by the shore and by the sea. '.repeat(9000);
  for (let n = 0; n < 12; n++) await ingest({ usn: `L${n}`, paragraphs: [long] });

  const { content, articles } = await feed('json-feed');

  const { items } = JSON.parse(content) as { items: { content_html?: string; content_text?: string }[] };
  expect(articles).toBe(12);
  expect(Buffer.byteLength(content)).toBeLessThan(5_500_000);
  expect(items.filter(({ content_html: html }) => html !== undefined).length).toBeGreaterThan(5);
  expect(items.at(-1)).toMatchObject({ content_text: story.headline });
});
