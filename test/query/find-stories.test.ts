// Lists of one story, and lists that show of each story its newest article only.
import { describe, expect, it } from 'vitest';
import { Chance } from '../../bin/data/mentions/chance.ts';
import { Desk, idOf, minutesAfter, type Sent } from './lists-fixture.ts';

const START = '2026-11-23T08:00:00.000Z';
const TEXTS = [
  'The beams of the opera house were laid in 1866 and have been eaten by beetles, the ministry of culture said.',
  'Rain washed a bridge away between two villages whose ferries had been sold the year before, the mayor said.',
  'A herd of goats held up the night train for an hour until a conductor played them a tune on his whistle.',
  'Bakers of the old town refused to bake after dark, since the price of flour had doubled within three weeks.',
];

const headline = (story: number, update: number): string =>
  `${update === 0 ? '' : `UPDATE ${update}-`}Story ${story} goes on, part ${update}`;

/** Update `update` of story `story`. */
const member = (story: number, update: number, fields: Partial<Sent> = {}): Sent => ({
  usn: `S${story}U${update}`,
  slugline: `STORY${story}/`,
  headline: headline(story, update),
  paragraphs: [TEXTS[story]!, `This was report number ${update}.`],
  edStat: update === 0 ? 'N' : 'U',
  ...fields,
});

async function send(desk: Desk, story: Sent): Promise<void> {
  desk.now = minutesAfter(desk.now, 10);
  await desk.send({ ...story, versionCreated: desk.now });
}

async function newsroom(): Promise<Desk> {
  const desk = new Desk();
  desk.now = START;
  for (let update = 0; update < 5; update++) {
    for (let story = 0; story < TEXTS.length; story++) {
      const subjects = update === 4 && story === 0 ? ['N2:OIL'] : ['N2:DIP'];
      await send(desk, member(story, update, { subjects, urgency: 5 - update }));
    }
    await send(desk, { usn: `ALONE${update}`, headline: `Alone ${update}`, subjects: ['N2:DIP'] });
  }
  return desk;
}

const NEWEST = [
  'Alone 4',
  headline(3, 4),
  headline(2, 4),
  headline(1, 4),
  headline(0, 4),
  'Alone 3',
  'Alone 2',
  'Alone 1',
  'Alone 0',
];

describe('a list of stories', () => {
  it('shows of each its newest article, on pages of any size, in at most five round trips', async () => {
    const desk = await newsroom();

    for (const limit of [1, 2, 5, 100]) {
      const seen: string[] = [];
      for await (const page of desk.pages({ stories: true, limit })) {
        expect(page.length).toBeLessThanOrEqual(limit);
        expect(desk.roundTrips).toBeLessThanOrEqual(5);
        seen.push(...page.map(({ headline }) => headline));
      }

      expect(seen).toEqual(NEWEST);
    }
  });

  it('shows the newest that the list holds, where a newer one is none of it', async () => {
    const desk = await newsroom();

    expect(await desk.all({ stories: true, subject: 'N2:DIP', limit: 2 })).toEqual(
      NEWEST.toSpliced(4, 1).toSpliced(5, 0, headline(0, 3)),
    );
    expect(await desk.all({ stories: true, urgency: 2, until: minutesAfter(START, 201), limit: 3 })).toEqual(
      [3, 2, 1, 0].map((story) => headline(story, 3)),
    );
    expect(await desk.all({ stories: true, wire: 'nobody' })).toEqual([]);
  });

  it.each(['newest', 'best'])('by words shows the newest in which they stand, the %s first', async (order) => {
    const desk = await newsroom();
    for (const isIndexed of [false, true]) {
      if (isIndexed) await desk.index();
      const found = await desk.all({ stories: true, text: 'beetles OR goats', order, limit: 1 });
      const third = await desk.all({ stories: true, text: 'beetles AND NOT "number 4"', order, limit: 2 });

      expect(found.toSorted()).toEqual([headline(0, 4), headline(2, 4)]);
      expect(third).toEqual([headline(0, 3)]);
    }
  });

  it.each([1, 2, 3, 4])('shows no story again for an older article while news comes in: seed %i', async (seed) => {
    const chance = new Chance(seed);
    const desk = new Desk();
    desk.now = START;
    const updates = TEXTS.map(() => 0);
    const more = async (): Promise<void> => {
      const story = chance.upTo(0, TEXTS.length - 1);
      await send(desk, member(story, updates[story]!++, { subjects: ['N2:DIP'] }));
    };
    for (let n = 0; n < 20; n++) await more();

    for (const fields of [{}, { subject: 'N2:DIP' }, { text: 'story' }]) {
      const seen: string[] = [];
      for await (const page of desk.pages({ ...fields, stories: true, limit: 1 })) {
        seen.push(...page.map(({ slugline = '' }) => slugline));
        if (chance.is(0.5)) await more();
      }

      expect(new Set(seen).size, JSON.stringify(fields)).toBe(seen.length);
    }
  });

  it('shows an older article where the newest is killed', async () => {
    const desk = await newsroom();
    await send(desk, member(3, 4, { version: '2', pubStatus: 'canceled' }));

    expect((await desk.all({ stories: true, limit: 2 })).filter((one) => one.includes('Story 3'))).toEqual([
      headline(3, 3),
    ]);
  });
});

describe('the list of one story', () => {
  it('holds its articles newest first, whichever names it, on pages of any size', async () => {
    const desk = await newsroom();
    const articles = [4, 3, 2, 1, 0].map((update) => headline(2, update));

    for (const update of [0, 3]) {
      for (const limit of [2, 25]) {
        expect(await desk.all({ story: idOf(member(2, update)), limit })).toEqual(articles);
      }
    }
    expect(await desk.all({ story: `tag:reuters.com,2026:newsml_${member(2, 1).usn}` })).toEqual(articles);
    expect(await desk.all({ story: idOf({ usn: 'ALONE2' }) })).toEqual(['Alone 2']);
  });

  it('is narrowed down like any other', async () => {
    const desk = await newsroom();
    const story = idOf(member(0, 2));

    expect(await desk.all({ story, urgency: 2 })).toEqual([headline(0, 4), headline(0, 3)]);
    expect(await desk.all({ story, subject: 'N2:DIP', stories: true })).toEqual([headline(0, 3)]);
    expect(await desk.all({ story, wire: 'mirror' })).toEqual([]);
  });

  it('is empty where the article that names it may not be shown, or is none', async () => {
    const desk = await newsroom();
    await send(desk, member(1, 4, { version: '2', pubStatus: 'canceled' }));

    expect(await desk.all({ story: idOf(member(1, 4)) })).toEqual([]);
    expect(await desk.all({ story: 'tag:nowhere,2026:1' })).toEqual([]);
    expect(await desk.all({ story: idOf(member(1, 0)) })).toHaveLength(4);
  });
});
