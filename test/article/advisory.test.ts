import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWithdrawal } from '../../functions/article/advisory.ts';
import type { Article } from '../../functions/article/article.ts';
import {
  keysOfStory,
  keysOfWithdrawal,
  type Match,
  marksOf,
  matchWithdrawal,
} from '../../functions/article/withdrawals.ts';
import { articleWith, paragraphs } from './advisory-fixture.ts';

/** Sent at 11:20 on Monday, 23 November 2026. */
const advisory = (headline: string, text: string, fields: Partial<Article> = {}): Article =>
  articleWith({
    uri: 'tag:reuters.com,2026:newsml_L1N4A17AA',
    change: 'withdrawal',
    headline,
    headlinePrefixes: ['ADVISORY'],
    versionCreated: '2026-11-23T11:20:00.000Z',
    body: paragraphs(...text.split('\n')),
    ...fields,
  });

const story = (fields: Partial<Article> = {}): Article =>
  articleWith({
    headline: 'Bridge over the Tigris closes after cracks are found',
    slugline: 'IRAQ-BRIDGE/',
    dateline: { text: 'BAGHDAD, Nov 23 (Reuters)', place: 'BAGHDAD', date: 'Nov 23', source: 'Reuters' },
    ...fields,
  });

const REUTERS = advisory(
  'Baghdad story on bridge withdrawn',
  'The Baghdad story headlined "Bridge over the Tigris closes after cracks are found" issued on Nov. 23 is withdrawn. A substitute story will follow.',
);

interface Named {
  readonly headlines?: readonly string[];
  readonly place?: string;
  readonly sluglines?: readonly string[];
  readonly numbers?: readonly string[];
  readonly uris?: readonly string[];
  readonly date?: string;
  readonly time?: string;
}

function namedBy(article: Article): Named | undefined {
  const withdrawal = readWithdrawal(article);
  if (!withdrawal) return undefined;
  const {
    id: _id,
    authority: _authority,
    versionCreated: _created,
    versionCreatedInferred: _inferred,
    ...named
  } = withdrawal;
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value.length > 0));
}

const match = (of: Article, candidate: Article): Match => matchWithdrawal(readWithdrawal(of)!, marksOf(candidate)!);

describe('a withdrawal advisory', () => {
  it.each<readonly [string, Article, Named]>([
    [
      'Reuters',
      REUTERS,
      { headlines: ['Bridge over the Tigris closes after cracks are found'], place: 'Baghdad', date: '2026-11-23' },
    ],
    [
      'Reuters, with the prefixes of the story, its time and a slugline of its own',
      advisory(
        'Lima story on talking llamas is withdrawn',
        'The Lima story headlined “UPDATE 1-Llamas of Peru learn to talk” that was sent at 1005 GMT is withdrawn. The llamas could not be reached. There will be no substitute story.',
        { slugline: 'PERU-LLAMAS/ (ADVISORY)' },
      ),
      { headlines: ['Llamas of Peru learn to talk'], place: 'Lima', sluglines: ['peru-llamas'], time: '10:05' },
    ],
    [
      'a substitute, which is not withdrawn',
      advisory(
        'Paris story on cheese',
        'Please disregard the Paris story headlined "Cheese prices fall" and use the story headlined "Cheese prices rise".\nThe correct version is headlined "Cheese prices rise again".',
      ),
      { headlines: ['Cheese prices fall'], place: 'Paris' },
    ],
    [
      'several stories',
      advisory(
        'Two stories',
        'The following stories headlined "Storm closes port of Example" and "Ferries stay in port for a day" are withdrawn.',
      ),
      { headlines: ['Storm closes port of Example', 'Ferries stay in port for a day'] },
    ],
    [
      'a quotation beside the headline',
      advisory(
        'Rome story',
        'The Rome story headlined "Mayor opens fountain", which quoted him as saying "the water is warm", is withdrawn.',
      ),
      { headlines: ['Mayor opens fountain'], place: 'Rome' },
    ],
    [
      'a headline that stands in the sentence before',
      advisory(
        'Oslo story',
        'On Friday we sent an Oslo story headlined "Elk walks into a bank". It has been withdrawn.',
      ),
      { headlines: ['Elk walks into a bank'], place: 'Oslo', date: '2026-11-20' },
    ],
    [
      'AP by slugline and number',
      advisory('BC-OH--Mayor Plan', 'EDITORS:\nKill the story BC-OH--Mayor-Plan, a0584. It is wrong.\nThe AP', {
        headlinePrefixes: [],
      }),
      { sluglines: ['oh-mayor-plan'], numbers: ['A0584'] },
    ],
    [
      'AP by slugline and dateline',
      advisory(
        '',
        'The Associated Press has withdrawn its story slugged BC-US--Squirrel Bank, datelined COLUMBUS, Ohio. A substitute will follow.',
      ),
      { sluglines: ['us-squirrel-bank'], place: 'COLUMBUS' },
    ],
    [
      'dpa',
      advisory(
        'dpa zieht Meldung 0500 (Bäckerei senkt Preise) zurück',
        'Die Meldung dpa0500 vom Montag wird zurückgezogen. Bitte verwenden Sie sie nicht mehr.',
        { slugline: 'Hinweis' },
      ),
      {
        headlines: ['Bäckerei senkt Preise'],
        sluglines: ['hinweis'],
        numbers: ['0500', 'DPA0500'],
        date: '2026-11-23',
      },
    ],
    [
      'AFP in French',
      advisory(
        '',
        'Nous annulons notre dépêche datée de Bruxelles titrée « Le pont du canal est fermé » du 22 novembre.',
      ),
      { headlines: ['Le pont du canal est fermé'], place: 'Bruxelles', date: '2026-11-22' },
    ],
    [
      'a USN and a uri',
      advisory('', 'Item L1N4A16QQ (tag:reuters.com,2026:newsml_L1N4A16QQ) is withdrawn.'),
      { numbers: ['L1N4A16QQ'], uris: ['tag:reuters.com,2026:newsml_L1N4A16QQ'] },
    ],
  ])('names what it withdraws: %s', (_, article, named) => {
    expect(namedBy(article)).toEqual(named);
  });

  it.each([
    ['a digest', advisory('News digest for Monday', 'The following stories are planned.', { change: 'advisory' })],
    ['news of a withdrawal', advisory('Troops leave', 'The army has withdrawn from Mosul.', { change: 'advisory' })],
    ['news of a kill', advisory('', 'Court: 40 people were killed in the flood.', { change: 'advisory' })],
    ['a story', story()],
    ['a kill, which has its own uri', story({ change: 'kill' })],
  ])('is not %s', (_, article) => {
    expect(readWithdrawal(article)).toBeUndefined();
  });

  it('is one although the wire only calls it an advisory, if it says so of a story', () => {
    const article = advisory('', 'The story headlined "Cheese prices fall" is withdrawn.', { change: 'advisory' });

    expect(namedBy(article)).toEqual({ headlines: ['Cheese prices fall'] });
  });

  it.each([
    'The Baghdad story headlined "Bridge over the Tigris closes" that was withdrawn on Nov 23 is reinstated.',
    'The Baghdad story headlined "Bridge over the Tigris closes" has not been withdrawn.',
    'The withdrawal of the Baghdad story headlined "Bridge over the Tigris closes" was sent in error.',
    'Please disregard the earlier kill of the Baghdad story headlined "Bridge over the Tigris closes".',
    'The third paragraph of the Baghdad story headlined "Bridge over the Tigris closes" is withdrawn.',
    'The pictures with the Baghdad story headlined "Bridge over the Tigris closes" are withdrawn.',
  ])('names nothing, so that a person looks, where it gives back a story or takes back a part: %s', (text) => {
    expect(namedBy(advisory('Baghdad story', text, { slugline: 'IRAQ-BRIDGE/ (ADVISORY)' }))).toEqual({});
  });

  it('may say what was wrong with a part of the story that it withdraws', () => {
    const text =
      'The Lima story headlined "Llamas of Peru learn to talk" is withdrawn. A quote in the third paragraph was invented.';

    expect(namedBy(advisory('', text))).toEqual({ headlines: ['Llamas of Peru learn to talk'], place: 'Lima' });
  });

  it('that withdraws without naming anything names nothing', () => {
    expect(namedBy(advisory('Story withdrawn', 'It was wrong.'))).toEqual({});
  });
});

describe('a match', () => {
  it('is a value for whatever text stands in an advisory', () => {
    const words = [
      'The',
      'Baghdad',
      'story',
      'headlined',
      '"',
      '“',
      '”',
      "'",
      'is',
      'withdrawn',
      '.',
      '\n\n',
      'BC-A--B',
      ',',
      '(',
      '31',
      'Feb',
    ];
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words)).map((some) => some.join(' ')),
    );

    fc.assert(
      fc.property(texts, texts, (headline, text) => {
        const withdrawal = readWithdrawal(advisory(headline, text, { slugline: headline }))!;
        expect(JSON.parse(JSON.stringify(withdrawal))).toEqual(withdrawal);
        expect(keysOfWithdrawal(withdrawal)).toEqual([...new Set(keysOfWithdrawal(withdrawal))]);
        // Nothing that is not in the story can make it certain.
        expect(matchWithdrawal(withdrawal, marksOf(story())!).kind).not.toBe('certain');
      }),
      { numRuns: 2000 },
    );
  });

  it('is certain where headline, place and day agree', () => {
    expect(match(REUTERS, story())).toEqual({ kind: 'certain', because: ['headline', 'place', 'date'], against: [] });
  });

  it.each<readonly [string, Article, Partial<Article>]>([
    ['a prefix is left out', REUTERS, { headlinePrefixes: ['UPDATE 1'] }],
    ['the dateline names a region too', REUTERS, { dateline: { text: 'BAGHDAD, Iraq', place: 'BAGHDAD, Iraq' } }],
    ['the story has two places', REUTERS, { dateline: { text: 'x', place: 'MOSUL/BAGHDAD' } }],
    ['the story has no dateline but the day agrees', REUTERS, { dateline: { text: 'Nov 23 (Reuters)' } }],
    ['case and punctuation differ', REUTERS, { headline: "BRIDGE OVER THE TIGRIS: closes, after 'cracks' are found" }],
    [
      'headline and slugline agree',
      advisory('', 'The story headlined "Bridge over the Tigris closes after cracks are found" is withdrawn.', {
        slugline: 'IRAQ-BRIDGE/ (ADVISORY)',
      }),
      {},
    ],
    [
      'headline and minute agree',
      advisory(
        '',
        'The story headlined "Bridge over the Tigris closes after cracks are found" sent at 1003 GMT is withdrawn.',
      ),
      {},
    ],
    ['its uri is given', advisory('', 'tag:reuters.com,2026:newsml_L1N4A16QQ has been withdrawn.'), {}],
    ['its USN is given', advisory('', 'The item L1N4A16QQ has been withdrawn.'), {}],
    [
      'slugline and number of the day agree',
      advisory('', 'Kill the story BC-Iraq-Bridge, a0584.'),
      { slugline: 'BC-Iraq-Bridge', altIds: [{ role: 'transmission', value: 'a0584' }] },
    ],
    [
      'an old one is named by its day',
      advisory(
        '',
        'The Baghdad story headlined "Bridge over the Tigris closes after cracks are found" of Oct 30 is withdrawn.',
      ),
      { versionCreated: '2026-10-30T08:00:00.000Z' },
    ],
  ])('is certain where %s', (_, of, fields) => {
    expect(match(of, story(fields)).kind).toBe('certain');
  });

  it.each<readonly [string, Article, Partial<Article>]>([
    [
      'only the headline agrees',
      advisory('', 'The story headlined "Bridge over the Tigris closes after cracks are found" is withdrawn.'),
      {},
    ],
    ['the place is another', REUTERS, { dateline: { text: 'MOSUL', place: 'MOSUL' } }],
    ['the day is another', REUTERS, { versionCreated: '2026-11-20T10:00:00.000Z' }],
    [
      'the minute is another',
      advisory(
        '',
        'The Baghdad story headlined "Bridge over the Tigris closes after cracks are found" sent at 0700 GMT is withdrawn.',
      ),
      {},
    ],
    [
      'it is a month old',
      advisory('', 'The Baghdad story headlined "Bridge over the Tigris closes after cracks are found" is withdrawn.'),
      { versionCreated: '2026-10-20T10:00:00.000Z' },
    ],
    ['the order is not known', REUTERS, { versionCreatedInferred: true }],
    ['the headline was edited', REUTERS, { headline: 'Bridge over the Tigris closes after a crack is found' }],
    [
      'the headline is too short to be its own',
      advisory('', 'The Baghdad story headlined "Oil prices" is withdrawn.'),
      { headline: 'Oil prices' },
    ],
    ['no headline is given, but place and day', advisory('', 'The Baghdad story of Nov 23 is withdrawn.'), {}],
  ])('is unsure where %s', (_, of, fields) => {
    expect(match(of, story(fields)).kind).toBe('unsure');
  });

  it.each<readonly [string, Article, Partial<Article>]>([
    ['another agency wrote the story', REUTERS, { authority: 'ap.org' }],
    [
      'a feed says so of an agency',
      advisory(
        '',
        'The Baghdad story headlined "Bridge over the Tigris closes after cracks are found" of Nov 23 is withdrawn.',
        { authority: 'wire:blog' },
      ),
      {},
    ],
    ['it is the substitute', REUTERS, { versionCreated: '2026-11-23T12:00:00.000Z' }],
    ['the headline is another', REUTERS, { headline: 'Parliament in Baghdad elects a new speaker' }],
    ['it is the same item', REUTERS, { uri: REUTERS.uri, id: REUTERS.id }],
    ['nothing is named', advisory('Story withdrawn', 'It was wrong.'), {}],
  ])('is none where %s', (_, of, fields) => {
    expect(match(of, story(fields))).toEqual({ kind: 'none' });
  });

  it('is of stories, not of other advisories or kills', () => {
    const marks = (['advisory', 'withdrawal', 'kill'] as const).map((change) => marksOf(story({ change })));

    expect(marks).toEqual([undefined, undefined, undefined]);
  });

  it('never kills where text is damaged: no cut of an advisory is certain of another story', () => {
    const other = story({
      headline: 'Parliament in Baghdad elects a new speaker',
      uri: 'tag:reuters.com,2026:newsml_L1N4A99ZZ',
    });
    const text = REUTERS.body[0]!.text;

    const certain = Array.from({ length: text.length }, (_, at) => [text.slice(0, at), text.slice(at)])
      .flat()
      .map((part) => readWithdrawal({ ...REUTERS, body: paragraphs(part) })!)
      .filter((withdrawal) => matchWithdrawal(withdrawal, marksOf(other)!).kind === 'certain');

    expect(certain).toEqual([]);
  });
});

describe('an advisory and its story', () => {
  it('meet under a key whenever the match is certain and no uri was given', () => {
    const maybe = <T>(...values: readonly T[]) => fc.constantFrom(...values);
    const headlines = [
      'Bridge over the Tigris closes after cracks are found',
      'Oil prices',
      'Mayor of Lima opens a new bridge',
    ];
    const advisories = fc
      .record({
        place: maybe('Baghdad ', 'Lima ', ''),
        named: maybe(
          ...headlines.map((headline) => ` headlined "${headline}"`),
          ' BC-Iraq-Bridge, a0584,',
          ' L1N4A16QQ',
          '',
        ),
        when: maybe(' of Nov 23', ' of Monday', ' sent at 1005 GMT', ' of Oct 30', ''),
        slugline: maybe('IRAQ-BRIDGE/ (ADVISORY)', 'ADVISORY', ''),
      })
      .map(({ place, named, when, slugline }) =>
        advisory('', `The ${place}story${named}${when} is withdrawn.`, { slugline }),
      );
    const stories = fc.record({
      headline: maybe(...headlines),
      dateline: maybe({ text: 'BAGHDAD', place: 'BAGHDAD' }, { text: 'LIMA', place: 'LIMA' }, { text: '(Reuters)' }),
      slugline: maybe('IRAQ-BRIDGE/', 'BC-Iraq-Bridge', ''),
      altIds: maybe([], [{ role: 'transmission', value: 'a0584' }]),
      uri: maybe('tag:reuters.com,2026:newsml_L1N4A16QQ', 'tag:reuters.com,2026:newsml_L1N4A16ZZ'),
      versionCreated: maybe(
        ...[
          '2026-11-23T10:05:00.000Z',
          '2026-11-22T11:30:00.000Z',
          '2026-10-30T01:00:00.000Z',
          '2026-11-23T12:00:00.000Z',
        ],
      ),
    });
    let certain = 0;

    fc.assert(
      fc.property(advisories, stories, (of, fields) => {
        const candidate = story(fields);
        if (match(of, candidate).kind !== 'certain') return;
        certain++;
        expect(meet(of, candidate)).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(certain).toBeGreaterThan(100);
  });

  const meet = (of: Article, candidate: Article): boolean => {
    const keys = new Set(keysOfWithdrawal(readWithdrawal(of)!));
    return keysOfStory(marksOf(candidate)!).some((key) => keys.has(key));
  };

  it.each<readonly [string, Article, Partial<Article>]>([
    ['headline', REUTERS, { slugline: 'OTHER' }],
    [
      'slugline on the day before',
      advisory('', 'It is withdrawn.', { slugline: 'IRAQ-BRIDGE/ (ADVISORY)' }),
      { versionCreated: '2026-11-22T23:00:00.000Z' },
    ],
    [
      'slugline on the day that is named',
      advisory('', 'Kill the story BC-Iraq-Bridge of Nov 3.'),
      { slugline: 'BC-Iraq-Bridge', versionCreated: '2026-11-03T23:00:00.000Z' },
    ],
    ['USN', advisory('', 'The item L1N4A16QQ has been withdrawn.'), { slugline: 'OTHER' }],
  ])('meet under one key by %s, so either may come first', (_, of, fields) => {
    expect(meet(of, story(fields))).toBe(true);
  });

  it('do not meet where the story is of another agency', () => {
    expect(meet(REUTERS, story({ authority: 'ap.org' }))).toBe(false);
  });

  it('take at most three keys for the story, each of 22 characters', () => {
    const keys = keysOfStory(marksOf(story())!);

    expect(keys.map((key) => key.length)).toEqual([22, 22, 22]);
  });

  it('have the same keys in every version that leaves headline, slugline and day as they are', () => {
    const later = story({ version: '2', versionCreated: '2026-11-23T10:30:00.000Z', headlinePrefixes: ['UPDATE 1'] });

    expect(keysOfStory(marksOf(later)!)).toEqual(keysOfStory(marksOf(story())!));
  });
});
