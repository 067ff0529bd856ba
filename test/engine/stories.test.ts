// Stories, takes and near-duplicates through the bundles of the engine: linked as they come, and out of every list as
// soon as they may not be shown.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relatedRows } from '../../bin/commands/show.ts';
import { articleId } from '../../functions/article/identity.ts';
import { SCHEMA_VERSION } from '../../functions/names.ts';
import type { ArticleResponse } from '../../functions/query/response.ts';
import { responseErrors } from '../validators.ts';
import { newsMessage, uriOf, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

let running: RunningEngine;

beforeAll(async () => {
  running = await openEngine();
}, 120_000);

afterAll(async () => {
  await running?.close();
});

interface Item {
  readonly usn: string;
  readonly hour: number;
  readonly slugline: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly of?: Partial<WireStory>;
}

const idOf = (usn: string): string => articleId('reuters.com', uriOf(usn));

/** Drops an item of Reuters under its slugline. */
async function send({ usn, hour, slugline, headline, paragraphs, of = {} }: Item): Promise<void> {
  const versionCreated = `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const story: WireStory = { usn, version: String(100 + hour), versionCreated, headline, paragraphs, ...of };
  const xml = newsMessage(story).replace(`TEST-${usn}`, slugline);
  await running.ingest(`reuters/${usn}-${story.version}.xml`, xml);
}

async function show(article: string): Promise<ArticleResponse> {
  const answer = await running.connection.query({ op: 'show', article }, 'article', 'killed');
  if (answer.kind !== 'article') throw new Error(`${article} is killed`);
  return answer;
}

const members = async (usn: string): Promise<readonly string[] | undefined> =>
  (await show(idOf(usn))).story?.members.map(({ article, update }) => `${article.uri.slice(-5)} ${update}`);

const takes = async (usn: string): Promise<unknown> => {
  const { story } = await show(idOf(usn));
  return (
    story && [
      story.takes?.map((id) => story.members.find(({ article }) => article.id === id)?.take),
      story.missingTakes,
    ]
  );
};

/** What `find` marks as a copy, and of what. */
async function copies(): Promise<Record<string, string>> {
  const page = await running.connection.query({ op: 'find', limit: 100 }, 'list');
  return Object.fromEntries(page.articles.flatMap(({ id, copyOf }) => (copyOf === undefined ? [] : [[id, copyOf]])));
}

const FLOODS = [
  'BUDALANGI, Nov 23 (Reuters) - Floods in the west of Kenya killed at least 40 people overnight after the Nzoia river burst its banks, officials said.',
  'Rescue teams reached the town of Budalangi by boat and found hundreds of families on the roofs of schools and churches.',
  'The Red Cross said that relief organisations needed tents for 6,000 people, and that the road from Kisumu was cut in four places.',
  'The river has flooded in each of the past five years. A dam that was planned upstream in 2009 has never been built.',
];
const TEA = [
  'KERICHO, Nov 23 (Reuters) - Tea growers in Kericho expect to lose a fifth of the harvest as heavy rain washes soil from the slopes, their board said.',
  'Auction prices in Mombasa rose by 8 percent this week, to the highest since March of last year.',
  'Pickers have been told to stay at home until the factories can take leaves again, a manager in Sotik said.',
];
const slugline = 'KENYA-FLOODS/';
const floods: Item = {
  usn: 'L1F00',
  hour: 6,
  slugline,
  headline: 'Floods kill 40 in western Kenya',
  paragraphs: FLOODS,
};
const update1: Item = {
  usn: 'L1F01',
  hour: 8,
  slugline: `${slugline} (UPDATE 1, PIX)`,
  headline: 'UPDATE 1-Kenya floods kill 62, thousands flee',
  paragraphs: [
    'BUDALANGI, Nov 23 (Reuters) - The death toll from floods in the west of Kenya rose to 62 on Monday.',
    ...FLOODS.slice(1),
  ],
  of: { edStat: 'U' },
};
const update2: Item = {
  usn: 'L1F02',
  hour: 11,
  slugline: `${slugline} (UPDATE 2, PIX)`,
  headline: 'UPDATE 2-Kenya calls in army as floods kill 75',
  paragraphs: [
    'BUDALANGI, Nov 23 (Reuters) - Kenya sent 1,200 soldiers to the Nzoia river on Monday as the dead numbered 75.',
    'President Amina Otieno cut short a visit to Addis Ababa and promised that nobody would be left behind.',
    ...FLOODS.slice(2),
  ],
  of: { edStat: 'U' },
};
const update3: Item = {
  ...update2,
  usn: 'L1F03',
  hour: 14,
  slugline: `${slugline} (UPDATE 3, PIX)`,
  headline: 'UPDATE 3-Kenyan army reaches flooded town, 81 dead',
  paragraphs: [
    'BUDALANGI, Nov 23 (Reuters) - Soldiers reached Budalangi on Monday afternoon and found six more dead.',
    ...update2.paragraphs.slice(1),
  ],
};
const tea: Item = {
  usn: 'L1F10',
  hour: 9,
  slugline,
  headline: 'Floods wash away part of the tea harvest in Kenya',
  paragraphs: TEA,
};

describe('a story', () => {
  const whole = ['L1F00 0', 'L1F01 1', 'L1F02 2', 'L1F03 3'];

  it('gathers the updates that come under new USNs, in whatever order they come', async () => {
    for (const item of [update2, floods, tea, update3]) await send(item);

    expect(await members('L1F00')).toEqual(['L1F00 0', 'L1F02 2', 'L1F03 3']);
    expect(await members('L1F10')).toBeUndefined();

    await send(update1);

    for (const { usn } of [floods, update1, update2, update3]) expect(await members(usn)).toEqual(whole);
    expect((await show(idOf('L1F02'))).sameAs).toEqual([]);
    expect(await copies()).toEqual({});
  });

  it('tells nobody of its links', async () => {
    const events = await running.events(idOf('L1F00'));

    expect(events.map(({ type }) => type)).toEqual(['article.stored']);
  });

  it('is as its members are now: a correction moves it out under another slugline and back', async () => {
    await send({
      ...update1,
      hour: 15,
      slugline: 'URUGUAY-SEALS/',
      headline: 'CORRECTED-Seals return',
      paragraphs: TEA,
      of: { edStat: 'C' },
    });
    expect(await members('L1F00')).toEqual(['L1F00 0', 'L1F02 2', 'L1F03 3']);

    await send({ ...update1, hour: 16 });
    expect(await members('L1F00')).toEqual(['L1F00 0', 'L1F02 2', 'L1F03 3', 'L1F01 1']);
  });

  it('loses a member that is killed or withheld at once, and takes it back when it may be shown again', async () => {
    await send({ ...update3, hour: 17, of: { edStat: 'D', pubStatus: 'canceled' } });
    expect(await members('L1F00')).toEqual(['L1F00 0', 'L1F02 2', 'L1F01 1']);

    await send({ ...update2, hour: 17, of: { edStat: 'U', pubStatus: 'withheld' } });
    expect(await members('L1F00')).toEqual(['L1F00 0', 'L1F01 1']);

    await send({ ...update2, hour: 18 });
    expect(await members('L1F01')).toEqual(['L1F00 0', 'L1F01 1', 'L1F02 2']);
  });

  it('leaves no word of what is killed in any row that leads to it', async () => {
    const rows = (await running.rows()).filter(({ pk, sk }) => `${pk}`.match(/^[SN]#/) || sk === 'LINKS');
    const killed = rows.filter(({ pk, sk }) => JSON.stringify([pk, sk]).includes(idOf('L1F03')));

    expect(killed).toEqual([
      {
        pk: `A#${idOf('L1F03')}`,
        sk: 'LINKS',
        schemaVersion: SCHEMA_VERSION,
        id: idOf('L1F03'),
        seq: expect.any(Number),
        storyKeys: [],
        bands: [],
        sameAs: [],
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain(idOf('L1F03').concat('","listedAt'));
    // Only what expires has an end.
    for (const { pk, bandUntil } of await running.rows()) {
      expect(typeof bandUntil, `${pk}`).toBe(`${pk}`.startsWith('N#') ? 'number' : 'undefined');
    }
  });
});

describe('takes', () => {
  const take = (usn: string, number: number, paragraphs: readonly string[]): Item => ({
    usn,
    hour: 10,
    slugline: `PERU-TRAINS/LONG (TAKE ${number})`,
    headline: `Peru reopens a railway in the clouds =${number}`,
    paragraphs,
    of: { versionCreated: `2026-11-23T10:0${number}:00.000Z` },
  });
  const [one, two, three] = [
    take('L1T01', 1, ['LIMA, Nov 23 (Reuters) - The highest railway of Peru ran again on Monday after eleven years.']),
    take('L1T02', 2, ['Engineers had replaced 61 bridges and the whole of a tunnel that a landslide had filled.']),
    take('L1T03', 3, ['Tickets are sold out until March, and the station has no roof yet.']),
  ] as const;

  it('are joined in their order, and those that have not come are named', async () => {
    await send(three);
    expect(await takes('L1T03')).toEqual([[3], [1, 2]]);

    await send(one);
    expect(await takes('L1T03')).toEqual([[1, 3], [2]]);
    expect(relatedRows(await show(idOf('L1T01'))).at(-1)).toEqual(['missing', 'take 2']);

    await send(two);
    for (const { usn } of [one, two, three]) expect(await takes(usn)).toEqual([[1, 2, 3], []]);
  });

  it('are missing again when they are killed', async () => {
    await send({ ...two, hour: 11, of: { edStat: 'D', pubStatus: 'canceled' } });

    expect(await takes('L1T03')).toEqual([[1, 3], [2]]);
  });
});

const OPERA = [
  'VALLETTA, Nov 23 (Reuters) - The opera house of Valletta will close for two years while its roof is rebuilt, the ministry of culture said on Monday.',
  'Beams of cedar that were laid in 1866 have been eaten by beetles, and the labour of 140 carpenters will be needed to replace them.',
  'Twelve organisations have promised money, among them the Farrugia Foundation, which recognised the danger in 2021.',
  'Singers will perform in the harbour in the meantime, the director Ilaria Vella told reporters.',
  'Valletta has had an opera house since 1732.',
];
const opera: Item = {
  usn: 'L1N01',
  hour: 12,
  slugline: 'MALTA-OPERA/',
  headline: 'Beetles close opera house of Valletta',
  paragraphs: OPERA,
};

const rss = (
  guid: string,
  title: string,
  paragraphs: readonly string[],
  hour = 13,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example News</title>
<link>https://news.example/</link><description>All of it</description><language>en-US</language>
<item><title>${title}</title><link>https://news.example/${guid}</link><guid isPermaLink="false">tag:news.example,2026:${guid}</guid>
<pubDate>Mon, 23 Nov 2026 ${hour}:00:00 GMT</pubDate>
<content:encoded><![CDATA[${paragraphs.map((text) => `<p>${text}</p>`).join('')}]]></content:encoded></item></channel></rss>`;

const AMERICAN = OPERA.slice(0, -1).map((text) =>
  text
    .replace('VALLETTA, Nov 23 (Reuters) - ', 'VALLETTA (Reuters) – ')
    .replace('labour', 'labor')
    .replace('organisations', 'organizations')
    .replace('recognised', 'recognized'),
);
const copyId = (guid: string): string => articleId('wire:sample', `tag:news.example,2026:${guid}`);

describe('near-duplicates', () => {
  it('are linked over channels, both shown, and the later marked as a copy of the first', async () => {
    await send(opera);
    await running.ingest('sample/opera.xml', rss('opera', 'Malta’s opera falls silent as beetles feast', AMERICAN));

    const [original, copy] = [await show(idOf('L1N01')), await show(copyId('opera'))];

    expect(original.sameAs.map(({ id }) => id)).toEqual([copyId('opera')]);
    expect(copy.sameAs.map(({ id }) => id)).toEqual([idOf('L1N01')]);
    expect([original.summary.copyOf, copy.summary.copyOf]).toEqual([undefined, idOf('L1N01')]);
    expect(copy.sameAs[0]).toMatchObject({ headline: opera.headline, wire: 'reuters' });
    expect(await copies()).toEqual({ [copyId('opera')]: idOf('L1N01') });
    expect(relatedRows(copy)).toEqual([
      ['copy of', `${opera.headline} [${idOf('L1N01')}] of reuters, 2026-11-23 12:00`],
    ]);
    for (const article of [idOf('L1N01'), idOf('L1F00'), idOf('L1T01')]) {
      expect(responseErrors(await running.answer({ op: 'show', article }))).toEqual([]);
    }
    expect(responseErrors(await running.answer({ op: 'find', limit: 100 }))).toEqual([]);
  });

  it('are parted by an update with another text, and linked again by what says the same', async () => {
    const rewritten = [
      'GOZO (Reuters) – Nothing in this text has anything to do with beetles, wood, music or with the theatre of the capital city of the island at all.',
    ];
    await running.ingest('sample/opera-2.xml', rss('opera', 'Another story under the same address', rewritten, 14));
    expect([(await show(idOf('L1N01'))).sameAs, await copies()]).toEqual([[], {}]);

    await running.ingest('sample/opera-3.xml', rss('opera', 'Malta’s opera falls silent', AMERICAN, 15));
    expect(await copies()).toEqual({ [copyId('opera')]: idOf('L1N01') });
  });

  it('are never linked with what the next to come says when the first is held or killed', async () => {
    await running.ingest('sample/third.xml', rss('third', 'Opera and beetles', AMERICAN));
    expect((await show(copyId('third'))).sameAs.map(({ id }) => id)).toEqual([idOf('L1N01'), copyId('opera')]);

    await send({ ...opera, hour: 16, of: { edStat: 'U', pubStatus: 'withheld' } });
    expect(await copies()).toEqual({ [copyId('third')]: copyId('opera') });
    expect((await show(copyId('third'))).sameAs.map(({ id }) => id)).toEqual([copyId('opera')]);

    await send({ ...opera, hour: 17 });
    expect(await copies()).toEqual({ [copyId('third')]: idOf('L1N01'), [copyId('opera')]: idOf('L1N01') });

    await send({ ...opera, hour: 18, of: { edStat: 'D', pubStatus: 'canceled' } });
    expect(await copies()).toEqual({ [copyId('third')]: copyId('opera') });
    const rows = (await running.rows()).filter(({ sk }) => sk === 'LINKS');
    expect(rows.filter(({ sameAs }) => JSON.stringify(sameAs).includes(idOf('L1N01')))).toEqual([]);
  });
});
