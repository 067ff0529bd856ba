import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../functions/article/article.ts';
import {
  foldSlugline,
  isSameStory,
  type StoryTrace,
  storyKeys,
  storyOf,
  takesOf,
  traceOf,
} from '../../functions/article/story.ts';
import { articleWith, paragraphs } from './advisory-fixture.ts';

const FLOOD = [
  'Floods in western Kenya killed at least 40 people overnight after the Nzoia river burst its banks, officials said.',
  'Rescue teams reached the town of Budalangi by boat and found hundreds of families on the roofs of schools and churches.',
  'The Red Cross said it needed tents for 6,000 people, and that the road from Kisumu was cut in four places.',
  'The river has flooded in each of the past five years. A dam that was planned upstream in 2009 has never been built.',
];
const TEA = [
  'Tea growers in Kericho expect to lose a fifth of the harvest as heavy rain washes soil from the slopes, their board said.',
  'Auction prices in Mombasa rose by 8 percent this week, to the highest since March of last year.',
  'Pickers have been told to stay at home until the factories can take leaves again, a manager in Sotik said.',
];

const item = (usn: string, fields: Partial<Article>): StoryTrace =>
  traceOf(
    articleWith({
      uri: `tag:reuters.com,2026:newsml_${usn}`,
      provider: 'Reuters',
      language: 'en',
      slugline: 'KENYA-FLOODS/',
      headline: 'Floods kill 40 in western Kenya',
      body: paragraphs(...FLOOD),
      ...fields,
    }),
  );

const first = item('L1N40000', { versionCreated: '2026-11-23T06:00:00.000Z' });
const update1 = item('L1N40001', {
  versionCreated: '2026-11-23T08:00:00.000Z',
  change: 'update',
  headline: 'Kenya floods kill 62, thousands flee to the hills',
  headlinePrefixes: ['UPDATE 1'],
  slugline: 'KENYA-FLOODS/ (UPDATE 1, PIX)',
  body: paragraphs(
    'The death toll from floods in western Kenya rose to 62 on Monday and thousands fled to the hills, officials said.',
    ...FLOOD.slice(1),
  ),
});
const update2 = item('L1N40002', {
  versionCreated: '2026-11-23T11:00:00.000Z',
  change: 'update',
  headline: 'Kenya calls in army as floods kill 75',
  headlinePrefixes: ['UPDATE 2'],
  slugline: 'KENYA-FLOODS/ (UPDATE 2, PIX, GRAPHIC)',
  body: paragraphs(
    'Kenya sent 1,200 soldiers to the Nzoia river on Monday as the number of people killed by floods rose to 75.',
    'President Amina Otieno cut short a visit to Addis Ababa and promised that nobody would be left behind.',
    ...FLOOD.slice(2),
  ),
});
const tea = item('L1N40010', {
  versionCreated: '2026-11-23T09:00:00.000Z',
  headline: 'Floods wash away part of the tea harvest in Kenya',
  body: paragraphs(...TEA),
});
const tea1 = item('L1N40011', {
  versionCreated: '2026-11-23T12:00:00.000Z',
  change: 'update',
  headline: 'Kenya tea prices at eight-month high after floods',
  headlinePrefixes: ['UPDATE 1'],
  slugline: 'KENYA-FLOODS/ (UPDATE 1)',
  body: paragraphs(...TEA, 'Kenya is the largest exporter of black tea in the world.'),
});

const meets = (written: StoryTrace, arriving: StoryTrace): boolean =>
  storyKeys(written).write.some((key) => storyKeys(arriving).read.includes(key));

const urisOf = (traces: readonly StoryTrace[]): string[] => traces.map(({ uri }) => uri.slice(-8));

function orders<T>(values: readonly T[]): T[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, at) =>
    orders(values.filter((_, other) => other !== at)).map((rest) => [value, ...rest]),
  );
}

describe('foldSlugline', () => {
  it.each([
    ['KENYA-FLOODS/ (UPDATE 1, PIX, CORRECTED)', 'kenya-floods'],
    ['PORTUGAL-FERRIES/STRIKE', 'portugal-ferries/strike'],
    ['PORTUGAL-FERRIES/STRIKE (UPDATE 3', 'portugal-ferries/strike'],
    ['BC-US--Squirrel Bank, 1st Ld-Writethru', 'us-squirrel-bank'],
    ['Britain-animals-ducks,lead', 'britain-animals-ducks'],
    ['USA-WEATHER/STORM =2', 'usa-weather/storm'],
    ['Unfälle', 'unfalle'],
    ['BC-', 'bc'],
    ['(UPDATE 1)', ''],
    ['', ''],
  ])('reads %j as %j', (slugline, folded) => {
    expect(foldSlugline(slugline)).toBe(folded);
  });
});

describe('a story', () => {
  it('holds the updates that Reuters sends under new USNs, and not another that runs under its slugline', () => {
    const all = [first, update1, update2, tea, tea1];

    const stories = all.map((trace) => urisOf(storyOf(trace, all)));

    const floods = ['L1N40000', 'L1N40001', 'L1N40002'];
    const harvest = ['L1N40010', 'L1N40011'];
    expect(stories).toEqual([floods, floods, floods, harvest, harvest]);
  });

  it('is the same in every order of arrival', () => {
    const told = new Set(
      orders([first, update1, update2, tea, tea1]).map((all) => urisOf(storyOf(update2, all)).join()),
    );

    expect([...told]).toEqual(['L1N40000,L1N40001,L1N40002']);
  });

  it('is found under a key that each of its articles writes, also over midnight', () => {
    const late = item('L1N40001', { versionCreated: '2026-11-23T23:50:00.000Z' });
    const after = item('L1N40002', { versionCreated: '2026-11-24T00:10:00.000Z', change: 'update' });

    const meets = [late, after].map((a) =>
      [late, after].map((b) => storyKeys(a).write.some((key) => storyKeys(b).read.includes(key))),
    );

    expect(meets).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('is found by what names it, whatever the slugline', () => {
    const named = item('L1N40005', { slugline: 'OTHER', associations: [{ rel: 'derivedFrom', uri: first.uri }] });

    expect(storyKeys(named).write.some((key) => storyKeys(first).read.includes(key))).toBe(true);
    expect(isSameStory(first, named)).toBe(true);
  });

  it('writes few keys, and plain JSON of about 1 KB', () => {
    expect(storyKeys(update2).write.map((key) => key.length)).toEqual([22]);
    expect(JSON.parse(JSON.stringify(update2))).toEqual(update2);
    expect(JSON.stringify(update2).length).toBeLessThan(1500);
  });

  it('without slugline, group or link has no key to write', () => {
    expect(storyKeys(item('L1N40009', { slugline: '' })).write).toEqual([]);
  });

  it.each<readonly [string, Partial<Article>]>([
    [
      'its correction',
      { change: 'correction', headlinePrefixes: ['CORRECTED'], slugline: 'KENYA-FLOODS/ (CORRECTED)' },
    ],
    ['its repeat', { change: 'repeat', headlinePrefixes: ['RPT'] }],
    [
      'an update with little text',
      {
        change: 'update',
        headlinePrefixes: ['UPDATE 1'],
        body: [],
        headline: 'Floods kill 43 in western Kenya, bridge down',
      },
    ],
    ["a wire's own group", { story: 'K-1' }],
  ])('holds %s', (_, fields) => {
    const other = item('L1N40003', { versionCreated: '2026-11-23T07:00:00.000Z', ...fields });
    const base = item('L1N40000', { versionCreated: '2026-11-23T06:00:00.000Z', story: 'K-1' });

    expect([isSameStory(base, other), isSameStory(other, base)]).toEqual([true, true]);
  });

  it.each<readonly [string, Partial<Article>]>([
    ['a second first story, however alike', {}],
    [
      'an update of the next day but one',
      { change: 'update', headlinePrefixes: ['UPDATE 1'], versionCreated: '2026-11-25T07:00:00.000Z' },
    ],
    ['a factbox beside it', { change: 'update', headlinePrefixes: ['FACTBOX', 'UPDATE 1'] }],
    ['a wrapup of several stories', { change: 'update', headlinePrefixes: ['WRAPUP 1'] }],
    ['the same in French', { change: 'update', headlinePrefixes: ['UPDATE 1'], language: 'fr' }],
    ['what another agency says', { change: 'update', headlinePrefixes: ['UPDATE 1'], authority: 'ap.org' }],
    ['what another provider wrote', { change: 'update', headlinePrefixes: ['UPDATE 1'], provider: 'Gracenote' }],
    ['a picture', { change: 'update', headlinePrefixes: ['UPDATE 1'], type: 'picture' }],
    [
      'an update that came before it',
      { change: 'update', headlinePrefixes: ['UPDATE 1'], versionCreated: '2026-11-23T05:00:00.000Z' },
    ],
    [
      'an update under a longer slugline',
      { change: 'update', headlinePrefixes: ['UPDATE 1'], slugline: 'KENYA-FLOODS/TEA' },
    ],
    ['an update without slugline', { change: 'update', headlinePrefixes: ['UPDATE 1'], slugline: '' }],
    ['an update of other text', { change: 'update', headlinePrefixes: ['UPDATE 1'], body: paragraphs(...TEA) }],
  ])('does not hold %s', (_, fields) => {
    const other = item('L1N40003', { versionCreated: '2026-11-23T07:00:00.000Z', ...fields });

    expect([isSameStory(first, other), isSameStory(other, first)]).toEqual([false, false]);
  });

  it('does not hold two updates of one number that differ', () => {
    const rival = item('L1N40007', {
      versionCreated: '2026-11-23T08:30:00.000Z',
      change: 'update',
      headlinePrefixes: ['UPDATE 1'],
      headline: 'Kenya floods close airport',
      body: paragraphs('The airport of Kisumu was closed by floods on Monday.', ...TEA.slice(1), FLOOD[3]!),
    });

    expect(isSameStory(update1, rival)).toBe(false);
  });

  it('is one and the same for all its articles, whichever there are', () => {
    const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
    const fields = fc.record({
      slugline: some('KENYA-FLOODS/ (UPDATE 1)', 'KENYA-FLOODS/', 'OTHER', ''),
      headline: some('Floods kill 40 in western Kenya', 'Kenya tea prices at eight-month high'),
      headlinePrefixes: some<readonly string[]>([], ['UPDATE 1'], ['UPDATE 2'], ['FACTBOX'], ['CORRECTED']),
      change: some<Article['change']>('new', 'update', 'correction', 'repeat'),
      body: some(paragraphs(...FLOOD), paragraphs(...TEA), []),
      versionCreated: some('2026-11-23T06:00:00.000Z', '2026-11-23T23:00:00.000Z', '2026-11-25T06:00:00.000Z'),
      associations: some([], [{ rel: 'derivedFrom' as const, uri: 'tag:reuters.com,2026:newsml_L1N4X1' }]),
    });
    let joined = 0;

    fc.assert(
      fc.property(fc.array(fields, { maxLength: 6 }), (all) => {
        const items = all.map((one, at) => item(`L1N4X${at}`, one));
        for (const a of items) {
          const story = storyOf(a, items);
          for (const b of items) {
            expect(isSameStory(a, b)).toBe(isSameStory(b, a));
            expect(storyOf(b, items).includes(a)).toBe(story.includes(b));
            if (story.includes(b)) expect(storyOf(b, items.toReversed())).toEqual(story);
            if (a === b || !isSameStory(a, b)) continue;
            joined++;
            expect(meets(a, b) || meets(b, a)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(joined).toBeGreaterThan(100);
  });

  it("is not spun on for ever by a wire's own group", () => {
    const monday = item('L1N40000', { story: 'BUDGET', slugline: 'BUDGET' });
    const friday = item('L1N40001', {
      story: 'BUDGET',
      slugline: 'BUDGET',
      versionCreated: '2026-11-27T06:00:00.000Z',
    });

    expect(isSameStory(monday, friday)).toBe(false);
  });
});

describe('takes', () => {
  const take = (usn: string, number: number | undefined, minute: string): StoryTrace =>
    item(usn, {
      ...(number === undefined ? {} : { take: number }),
      versionCreated: `2026-11-23T06:${minute}:00.000Z`,
      headline: 'Special report: who owns the river',
      body: paragraphs(...[FLOOD, TEA, ['Nothing more is known of it.']][(number ?? 1) - 1]!),
    });
  const one = take('L1N40021', undefined, '00');
  const two = take('L1N40022', 2, '01');
  const three = take('L1N40023', 3, '02');

  it('are one story, in their order', () => {
    const story = storyOf(two, [three, one, tea]);

    expect(urisOf(story)).toEqual(['L1N40021', 'L1N40022', 'L1N40023']);
    expect(takesOf(two, story)).toEqual({ takes: [one, two, three], missing: [] });
  });

  it('say which has not come', () => {
    expect(takesOf(three, [one, three])).toEqual({ takes: [one, three], missing: [2] });
  });

  it('of another update or headline do not belong to it', () => {
    const later = item('L1N40031', { take: 2, headline: 'Who owns the lake', versionCreated: two.versionCreated });

    expect(isSameStory(one, later)).toBe(false);
    expect(takesOf(one, [one, later]).takes).toEqual([one]);
  });

  it('that were sent again count once', () => {
    const again = take('L1N40024', 2, '09');

    expect(takesOf(one, [one, two, again]).takes).toEqual([one, again]);
  });
});
