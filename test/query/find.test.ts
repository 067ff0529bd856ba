// Lists and their combinations, page by page, and what a page costs.
import { beforeAll, describe, expect, it } from 'vitest';
import { Chance } from '../../bin/data/mentions/chance.ts';
import { BadQuery } from '../../functions/errors.ts';
import { Desk, idOf, minutesAfter, type Sent } from './lists-fixture.ts';

const START = '2026-11-20T08:00:00.000Z';
const SUBJECTS = ['N2:DIP', 'N2:OIL', 'N2:RU'] as const;
const LANGUAGES = ['en', 'en-GB', 'de'] as const;

/** Of each combination some, over four days. */
const STORIES: readonly (Sent &
  Required<Pick<Sent, 'wire' | 'versionCreated' | 'subjects' | 'urgency' | 'language'>>)[] = Array.from(
  { length: 120 },
  (_, n) => ({
    usn: `L${String(n).padStart(3, '0')}`,
    headline: `Story ${n}`,
    wire: n % 4 === 0 ? 'mirror' : 'reuters',
    versionCreated: minutesAfter(START, n * 47),
    subjects: SUBJECTS.filter((_subject, at) => n % (at + 2) === 0),
    urgency: 1 + (n % 5),
    language: LANGUAGES[n % 3]!,
  }),
);

const newestFirst = (isWanted: (story: (typeof STORIES)[number]) => boolean): string[] =>
  STORIES.filter(isWanted)
    .map(({ headline }) => headline!)
    .reverse();

describe('a list', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = new Desk();
    for (const story of STORIES) {
      desk.now = minutesAfter(story.versionCreated, 1);
      await desk.send(story);
    }
    desk.now = minutesAfter(START, 120 * 47);
  });

  const LISTS: readonly (readonly [object, (story: (typeof STORIES)[number]) => boolean])[] = [
    [{}, () => true],
    [{ wire: 'mirror' }, ({ wire }) => wire === 'mirror'],
    [{ subject: 'N2:OIL' }, ({ subjects }) => subjects.includes('N2:OIL')],
    [{ tag: ['N2:OIL', 'N2:DIP'] }, ({ subjects }) => subjects.includes('N2:OIL') && subjects.includes('N2:DIP')],
    [
      { tag: 'N2:RU', subject: ['N2:OIL'], wire: 'reuters' },
      ({ subjects, wire }) => subjects.includes('N2:RU') && subjects.includes('N2:OIL') && wire === 'reuters',
    ],
    [{ urgency: 2 }, ({ urgency }) => urgency <= 2],
    [{ language: 'en' }, ({ language }) => language.startsWith('en')],
    [{ language: 'EN-gb' }, ({ language }) => language === 'en-GB'],
    [
      { wire: 'reuters', urgency: 1, language: 'de' },
      (of) => of.wire === 'reuters' && of.urgency === 1 && of.language === 'de',
    ],
    [{ subject: 'N2:DIP', urgency: 1 }, ({ subjects, urgency }) => subjects.includes('N2:DIP') && urgency === 1],
    [{ since: STORIES[40]!.versionCreated }, ({ versionCreated }) => versionCreated >= STORIES[40]!.versionCreated],
    [{ until: STORIES[40]!.versionCreated }, ({ versionCreated }) => versionCreated < STORIES[40]!.versionCreated],
    [
      { since: STORIES[20]!.versionCreated, until: STORIES[90]!.versionCreated, wire: 'mirror', urgency: 3 },
      (of) =>
        of.versionCreated >= STORIES[20]!.versionCreated &&
        of.versionCreated < STORIES[90]!.versionCreated &&
        of.wire === 'mirror' &&
        of.urgency <= 3,
    ],
    [
      { subject: 'N2:DIP', since: STORIES[20]!.versionCreated, until: STORIES[60]!.versionCreated },
      (of) =>
        of.subjects.includes('N2:DIP') &&
        of.versionCreated >= STORIES[20]!.versionCreated &&
        of.versionCreated < STORIES[60]!.versionCreated,
    ],
    [{ subject: 'N2:NONE' }, () => false],
    [{ wire: 'nobody' }, () => false],
  ];

  it.each(LISTS)('of %o holds these and no others, newest first, in pages of any size', async (fields, isWanted) => {
    for (const limit of [3, 25, 100])
      expect(await desk.all({ ...fields, limit }), `${limit}`).toEqual(newestFirst(isWanted));
  });

  it.each(LISTS)('of %o takes at most three round trips a page', async (fields) => {
    for (const limit of [25, 100]) {
      for await (const _page of desk.pages({ ...fields, limit })) expect(desk.roundTrips).toBeLessThanOrEqual(3);
    }
  });

  it('by tag takes two calls a page where nothing may be a copy, and the first page by time one more', async () => {
    await desk.find({ subject: 'N2:DIP' });
    expect([desk.calls, desk.roundTrips]).toEqual([2, 2]);
    const { cursor } = await desk.find({ limit: 3 });
    expect([desk.calls, desk.roundTrips]).toEqual([3, 2]);
    await desk.find({ limit: 3, cursor });
    expect([desk.calls, desk.roundTrips]).toEqual([2, 2]);
  });

  it.each([
    ['urgency', { urgency: 0 }],
    ['urgency', { urgency: '1' }],
    ['language', { language: 'en GB' }],
    ['tag', { tag: [] }],
    ['tag', { tag: ['a', 'b', 'c', 'd', 'e'] }],
    ['subject', { subject: '' }],
    ['since', { since: 'yesterday' }],
    ['until', { until: 'noon' }],
    ['until', { since: '2026-11-24T10:00:00Z', until: '2026-11-24T10:00:00Z' }],
    ['stories', { stories: 'yes' }],
    ['story', { story: 'x', text: 'gull' }],
    ['order', { order: 'best' }],
    ['colour', { colour: 'red' }],
    ['cursor', { cursor: 'bm9uZQ' }],
  ])('is refused with the name of the field %s: %o', async (field, fields) => {
    const refused = await desk.find(fields).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(BadQuery);
    expect(refused).toMatchObject({ field, message: expect.stringMatching(new RegExp(`^${field}: `)) });
  });

  it('takes no cursor of another list', async () => {
    const { cursor } = await desk.find({ subject: 'N2:DIP', limit: 5 });

    for (const fields of [
      {},
      { wire: 'reuters' },
      { subject: 'N2:OIL' },
      { subject: ['N2:DIP', 'N2:OIL'] },
      { text: 'story' },
    ]) {
      await expect(desk.find({ ...fields, cursor })).rejects.toMatchObject({ field: 'cursor' });
    }
  });
});

it.each([{}, { wire: 'reuters' }])(
  'a list of %o goes on over days, months and years, and begins with what is dated ahead',
  async (fields) => {
    const desk = new Desk();
    const dated = [
      '2025-03-31T23:59:59.000Z',
      '2026-09-30T12:00:00.000Z',
      '2026-10-01T00:00:00.000Z',
      '2026-12-31T23:40:00.000Z',
    ];
    for (const versionCreated of dated) {
      desk.now = minutesAfter(versionCreated, 1);
      await desk.send({ usn: `Y${versionCreated.slice(0, 10)}`, headline: versionCreated, versionCreated });
    }
    const ahead = '2027-01-01T00:20:00.000Z';
    await desk.send({ usn: 'AHEAD', headline: ahead, versionCreated: ahead });
    const newest = [ahead, ...dated.toReversed()];

    for (const limit of [1, 2, 25]) expect(await desk.all({ ...fields, limit })).toEqual(newest);
    expect(await desk.all({ ...fields, until: ahead, since: '2026-10-01T00:00:00Z' })).toEqual(newest.slice(1, 3));
    desk.now = '2027-06-01T00:00:00.000Z';
    for (const limit of [1, 2, 25]) expect(await desk.all({ ...fields, limit })).toEqual(newest);
  },
);

describe('a list that is read while news comes in', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'shows nothing twice, and leaves out nothing that stays where it was: seed %i',
    async (seed) => {
      const chance = new Chance(seed);
      const desk = new Desk();
      const known: Sent[] = [];
      const state = new Map<string, 'untouched' | 'moved' | 'killed' | 'new'>();
      const send = async (story: Sent): Promise<void> => {
        desk.now = minutesAfter(desk.now, 7);
        await desk.send({ ...story, versionCreated: desk.now });
      };
      for (let n = 0; n < 40; n++) {
        const story: Sent = { usn: `M${n}`, wire: chance.is(0.3) ? 'mirror' : 'reuters', subjects: ['N2:DIP'] };
        known.push(story);
        await send(story);
      }
      let round = 0;
      const change = async (round: number): Promise<void> => {
        const story = chance.pick(known);
        const id = idOf(story);
        const version = String(2 + round);
        switch (chance.upTo(0, 2)) {
          case 0: {
            const fresh: Sent = { usn: `N${seed}-${round}`, subjects: ['N2:DIP'] };
            state.set(idOf(fresh), 'new');
            return send(fresh);
          }
          case 1:
            if (state.get(id) !== 'killed') state.set(id, 'moved');
            return send({ ...story, version, edStat: 'U' });
          default:
            state.set(id, 'killed');
            return send({ ...story, version, pubStatus: 'canceled' });
        }
      };

      for (const fields of [
        {},
        { wire: 'reuters' },
        { subject: 'N2:DIP' },
        { tag: 'N2:DIP', urgency: 5 },
        { text: 'story' },
      ]) {
        state.clear();
        const there: string[] = [];
        for await (const page of desk.pages({ ...fields, limit: 100 })) there.push(...page.map(({ id }) => id));
        const seen: string[] = [];
        for await (const page of desk.pages({ ...fields, limit: 4 })) {
          seen.push(...page.map(({ id }) => id));
          expect(page.filter(({ id }) => state.get(id) === 'killed')).toEqual([]);
          await change(round++);
        }

        expect(new Set(seen).size, JSON.stringify(fields)).toBe(seen.length);
        // By tag and by words an article keeps its place for ever; by time an update moves it to the top.
        const isFixed = 'subject' in fields || 'tag' in fields || 'text' in fields;
        const mayLack = (id: string): boolean => state.get(id) === 'killed' || (!isFixed && state.get(id) === 'moved');
        expect(
          there.filter((id) => !mayLack(id) && !seen.includes(id)),
          JSON.stringify(fields),
        ).toEqual([]);
      }
    },
  );
});

describe('copies in a list', () => {
  const PARAGRAPHS = [
    'The beams of the opera house were laid in 1866 and have been eaten by beetles, the ministry of culture said on Monday.',
    'One hundred and forty carpenters will be needed to replace them, and singers will perform in the harbour meanwhile.',
    'Twelve organisations have promised money, among them a foundation that recognised the danger five years ago.',
  ];

  it('are marked within three round trips, also where the newest days are long past', async () => {
    const desk = new Desk();
    const first: Sent[] = [];
    for (let day = 0; day < 20; day++) {
      desk.now = minutesAfter('2026-10-01T09:00:00.000Z', day * 24 * 60);
      const paragraphs = PARAGRAPHS.map((text) =>
        text.replaceAll(/[aeiou]/g, (vowel) => 'aeiou'.repeat(9)[day + 'aeiou'.indexOf(vowel)]!),
      );
      const story: Sent = { usn: `C${day}`, paragraphs: [`It was day ${day}.`, ...paragraphs] };
      first.push(story);
      await desk.send(story);
      desk.now = minutesAfter(desk.now, 60);
      await desk.send({ ...story, wire: 'mirror' });
    }
    desk.now = '2026-11-24T12:00:00.000Z';
    const expected = first.flatMap((story) => [
      { id: idOf(story), copyOf: undefined },
      { id: idOf({ ...story, wire: 'mirror' }), copyOf: idOf(story) },
    ]);

    for (const limit of [3, 25]) {
      const seen: { id: string; copyOf: string | undefined }[] = [];
      for await (const page of desk.pages({ limit })) {
        expect(desk.roundTrips).toBeLessThanOrEqual(3);
        seen.push(...page.map(({ id, copyOf }) => ({ id, copyOf })));
      }

      expect(seen).toEqual(expected.toReversed());
    }
  });
});
