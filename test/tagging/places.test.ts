import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { CITIES } from '../../bin/data/names/cities.ts';
import { COUNTRIES, OTHER_NAMES, PARTS } from '../../bin/data/names/countries.ts';
import { countryNames, foreignNames, placeNames } from '../../bin/data/names/tables.ts';
import type { BlockRole, ParsedArticle, Tag } from '../../functions/article/article.ts';
import { FOREIGN_NAMES } from '../../functions/tagging/data/foreign-names.ts';
import { COUNTRY_NAMES, PLACE_NAMES } from '../../functions/tagging/data/place-names.ts';
import { countryPlace, placeNameAt } from '../../functions/tagging/place-names.ts';
import { places } from '../../functions/tagging/places.ts';
import { wordsOf } from '../../functions/tagging/words.ts';
import { cpuMs } from '../bench/median.ts';
import { paragraph, parsed, story } from './articles.ts';

const require = createRequire(import.meta.url);

/** What is named: `RU: Russia, Russian` for a country, `Moscow: Moscow` for a city; places without a mention left out. */
function named(article: ParsedArticle): Record<string, string> {
  const mentioned = places.tag(article).filter(({ mentions }) => mentions.length > 0);
  return Object.fromEntries(mentioned.map((tag) => [labelOf(tag), wordsOfMentions(tag, article).join(', ')]));
}

const labelOf = ({ id, name }: Tag): string => (id.startsWith('iso3166:') ? id.slice('iso3166:'.length) : name);

const wordsOfMentions = ({ mentions }: Tag, { headline, body }: ParsedArticle): string[] =>
  mentions.map(({ block, start, end }) => (block < 0 ? headline : body[block]!.text).slice(start, end));

const tagOf = (article: ParsedArticle, id: string): Tag | undefined => places.tag(article).find((tag) => tag.id === id);

describe('countries', () => {
  it.each([
    ['names, adjectives and peoples', 'Russians in Russia and a Russian.', { RU: 'Russians, Russia, Russian' }],
    ['initials with and without points', 'U.S.-led US forces from the U.S', { US: 'U.S., US, U.S' }],
    ['the United Kingdom by each of its names', 'Britain, the UK and a British team', { GB: 'Britain, UK, British' }],
    ['parts of the United Kingdom', 'Northern Ireland and Scotland', { GB: 'Northern Ireland, Scotland' }],
    ['a possessive', 'Russia’s and the United States’ plans', { RU: 'Russia', US: 'United States' }],
    ['compounds', 'anti-Russian and Sino-Japanese talks', { RU: 'Russian', JP: 'Japanese' }],
    ['two words as one', 'North Korean and South Korean envoys', { KP: 'North Korean', KR: 'South Korean' }],
    ['the longest name', 'Papua New Guinea and Equatorial Guinea', { PG: 'Papua New Guinea', GQ: 'Equatorial Guinea' }],
    ['a hyphened name', 'Guinea-Bissau and Guinea', { GW: 'Guinea-Bissau', GN: 'Guinea' }],
    ['South Sudan apart from Sudan', 'South Sudan and Sudan', { SS: 'South Sudan', SD: 'Sudan' }],
    ['the Dominican Republic', 'Dominican Republic, not Dominica', { DO: 'Dominican Republic', DM: 'Dominica' }],
    ['American Samoa', 'American Samoa and Samoa', { AS: 'American Samoa', WS: 'Samoa' }],
    ['Niger apart from Nigeria', 'Nigerien and Nigerian troops', { NE: 'Nigerien', NG: 'Nigerian' }],
    ['accents or none', 'Côte d’Ivoire, Cote d’Ivoire and Ivorians', { CI: 'Côte d’Ivoire, Cote d’Ivoire, Ivorians' }],
    [
      'irregular peoples',
      'Dutch, Danes, Filipinos and Swiss',
      { NL: 'Dutch', DK: 'Danes', PH: 'Filipinos', CH: 'Swiss' },
    ],
    ['a country inside an institution', 'Bank of China raised rates', { CN: 'China' }],
    ['Congo as the larger one', 'fighting in eastern Congo', { CD: 'Congo' }],
    ['Congo as the one that is named', 'Congo Republic said Congo was calm', { CG: 'Congo Republic, Congo' }],
  ])('finds %s', (_, text, expected) => {
    expect(named(story(text))).toEqual(expected);
  });

  it.each([
    ['an ordinary word', 'Let us serve a turkey dinner on a china plate and polish it'],
    ['a dish', 'Turkey dinner was served'],
    ['a verb', 'Polish the silver before guests come'],
    ['a person', 'Michael Jordan scored and Jordan Smith clapped. Jordan smiled'],
    ['a surname', 'Actor Tom Holland met Kathy Ireland'],
    ['an American state', 'New Mexico, Indiana and New Jersey voted'],
    ['the state of Georgia', 'Voters in Georgia queued'],
    ['the state of Georgia after its city', 'A court in Savannah, Georgia, ruled'],
    ['a sea or a continent', 'Ships left the Gulf of Oman for the Indian Ocean and Latin America'],
    ['money', 'It cost US$5 and 300 million Hong Kong dollars'],
    ['a ticker', 'Union Carbide <UK> rose'],
    ['an island that is only a shirt', 'Jersey sales rose'],
  ])('finds nothing in the name of %s', (_, text) => {
    expect(named(story(text))).toEqual({});
  });

  it('takes Georgia for the country beside its neighbours or its people', () => {
    expect(named(story('Georgia and Armenia signed'))).toEqual({ GE: 'Georgia', AM: 'Armenia' });
    expect(named(story('Georgian police said Georgia was calm'))).toEqual({ GE: 'Georgian, Georgia' });
    expect(named(story('Russia sought votes in Atlanta, Georgia'))).toEqual({ RU: 'Russia', Atlanta: 'Atlanta' });
  });

  it('takes a name that a person also bears for the country where something is in it', () => {
    expect(named(story('Michael Jordan flew out.', 'Refugees arrived in Jordan.'))).toEqual({ JO: 'Jordan' });
    expect(tagOf(story('Jordan said'), 'iso3166:JO')).toMatchObject({ confidence: 0.6 });
    expect(tagOf(story('Jordanians say Jordan is calm'), 'iso3166:JO')).toMatchObject({ confidence: 0.95 });
  });

  it('is less sure of a country by the name of a company', () => {
    expect(tagOf(story('American Airlines flew on'), 'iso3166:US')).toMatchObject({ confidence: 0.6 });
    expect(tagOf(story('American pilots flew on'), 'iso3166:US')).toMatchObject({ confidence: 0.95 });
  });

  it('gives a country that only a part of it names, without a mention', () => {
    expect(places.tag(story('A court in Texas ruled'))).toEqual([
      {
        kind: 'place',
        id: 'iso3166:US',
        name: 'United States',
        relevance: 0.029,
        confidence: 0.9,
        tagger: 'places',
        mentions: [],
      },
    ]);
  });
});

describe('cities', () => {
  it.each([
    ['large ones and capitals', 'from Mumbai to Tallinn', { Mumbai: 'Mumbai', Tallinn: 'Tallinn' }],
    ['accents or none', 'São Paulo, Sao Paulo', { 'São Paulo': 'São Paulo, Sao Paulo' }],
    [
      'names that hold a country',
      'Mexico City and New Delhi',
      { 'Mexico City': 'Mexico City', 'New Delhi': 'New Delhi' },
    ],
    ['older names', 'the road from Kiev to Bangalore', { Kyiv: 'Kiev', Bengaluru: 'Bangalore' }],
    ['a saint', 'a court in St. Petersburg', { 'St. Petersburg': 'St. Petersburg' }],
    ['a capital and its police', 'A Paris court and Paris Police', { Paris: 'Paris, Paris' }],
    ['quarters of the compass', 'shelling of East Aleppo', { Aleppo: 'Aleppo' }],
    ['a capital after a capital verb', 'Visiting Moscow, he spoke', { Moscow: 'Moscow' }],
    ['a city in its own state', 'in San Francisco, California', { 'San Francisco': 'San Francisco' }],
  ])('finds %s', (_, text, expected) => {
    expect(named(story(text))).toEqual(expected);
  });

  it.each([
    ['a person', 'Paris Hilton met Whitney Houston and Adriana Lima'],
    ['a newspaper', 'the Washington Post and the New York Times reported'],
    ['a club', 'Paris Saint-Germain beat AC Milan'],
    ['a company', 'Tokyo Electron rose'],
    ['an American namesake', 'in Paris, Texas, and Moscow, Idaho, and Athens, Georgia'],
    ['a city that is a word or many cities', 'The Male of the species; Victoria; Hamilton; Nice'],
  ])('finds none in the name of %s', (_, text) => {
    expect(named(story(text))).toEqual({});
  });

  it('chooses between namesakes by the country that the story names', () => {
    expect(named(story('San Jose, Costa Rica'))).toEqual({ 'San José': 'San Jose', CR: 'Costa Rica' });
    expect(named(story('San Jose, California'))).toEqual({ 'San Jose': 'San Jose' });
    expect(named(story('San Jose'))).toEqual({});
    expect(tagOf(story('in Hyderabad'), 'iso3166:IN')).toBeDefined();
    expect(tagOf(story('in Hyderabad, Pakistan'), 'iso3166:IN')).toBeUndefined();
  });

  it('adds the country of a city, with less relevance and without a mention', () => {
    const tags = places.tag(story('Fire broke out in Mumbai'));

    expect(tags.map(({ id, relevance, mentions }) => [id, relevance, mentions.length])).toEqual([
      ['geonames:1275339', 0.246, 1],
      ['iso3166:IN', 0.029, 0],
    ]);
  });

  it('names no country for a city that two claim', () => {
    expect(places.tag(story('Shops in Jerusalem')).map(({ name }) => name)).toEqual(['Jerusalem']);
  });
});

describe('capitals that stand for a government', () => {
  it.each([
    ['with a stance', 'Kyiv has strongly rejected it', { UA: 'Kyiv' }],
    ['beside a country', 'a link that Kyiv and the United States deny', { UA: 'Kyiv', US: 'United States' }],
    ['beside another government', 'Moscow and Kyiv said so', { RU: 'Moscow', UA: 'Kyiv' }],
    ['as a party', 'talks with Washington', { US: 'Washington' }],
    ['as a possessor', 'Tehran’s programme', { IR: 'Tehran' }],
  ])('are tagged as the country %s', (_, text, expected) => {
    expect(named(story(text))).toEqual(expected);
  });

  it.each([
    ['where something happens', 'Shells fell outside Kyiv, officials said', { Kyiv: 'Kyiv' }],
    ['where somebody speaks', 'An envoy in Washington said', { Washington: 'Washington' }],
    ['where something belongs', 'the Moscow concert hall', { Moscow: 'Moscow' }],
  ])('are tagged as the city %s', (_, text, expected) => {
    expect(named(story(text))).toEqual(expected);
  });
});

describe('other languages', () => {
  it.each([
    [
      'de-AT',
      'Russlands Präsident reiste aus Moskau nach Österreich',
      { RU: 'Russlands', Moscow: 'Moskau', AT: 'Österreich' },
    ],
    ['de', 'die Vereinigten Staaten und Großbritannien', { US: 'Vereinigten Staaten', GB: 'Großbritannien' }],
    [
      'fr',
      'la Russie, l’Égypte et les États-Unis à Genève',
      { RU: 'Russie', EG: 'Égypte', US: 'États-Unis', Geneva: 'Genève' },
    ],
    [
      'es-MX',
      'de Rusia a Corea del Sur y Ciudad de México',
      { RU: 'Rusia', KR: 'Corea del Sur', 'Mexico City': 'Ciudad de México' },
    ],
    [
      'it',
      'dall’Egitto agli Stati Uniti, da Mosca a Parigi',
      { EG: 'Egitto', US: 'Stati Uniti', Moscow: 'Mosca', Paris: 'Parigi' },
    ],
    ['pt-BR', 'A Rússia e o Reino Unido em Pequim', { RU: 'Rússia', GB: 'Reino Unido', Beijing: 'Pequim' }],
    ['nl', 'van Duitsland naar Zuid-Korea en Parijs', { DE: 'Duitsland', KR: 'Zuid-Korea', Paris: 'Parijs' }],
    ['sv', 'Rysslands president i Köpenhamn', { RU: 'Rysslands', Copenhagen: 'Köpenhamn' }],
    ['da', 'Storbritannien og Tjekkiet', { GB: 'Storbritannien', CZ: 'Tjekkiet' }],
    ['no', 'Sør-Korea og Storbritannia', { KR: 'Sør-Korea', GB: 'Storbritannia' }],
    ['id', 'Korea Selatan dan Jepang', { KR: 'Korea Selatan', JP: 'Jepang' }],
    ['fi', 'Peru ja Chile', { PE: 'Peru', CL: 'Chile' }],
  ])('name places as they do: %s', (language, text, expected) => {
    expect(named({ ...story(text), language })).toEqual(expected);
  });

  it('do not take a given name or a town for a country', () => {
    expect(named({ ...story('Dominique Dupont et Maurice Petit'), language: 'fr' })).toEqual({});
    expect(named({ ...story('El alcalde de Granada habló'), language: 'es' })).toEqual({});
  });

  it('do not lend their names to English', () => {
    expect(named({ ...story('The Wien and Roma bands met Parijs'), language: 'en' })).toEqual({});
  });
});

describe('where names count', () => {
  it('reads headline, dateline and content with exact offsets', () => {
    const article = parsed({
      headline: 'Peru votes',
      body: [
        { role: 'dateline', text: 'LIMA, Jan 3 (Agency) -' },
        paragraph('🗳 Peru voted.'),
        { role: 'list', text: 'Chile\nPeru' },
      ],
    });

    expect(tagOf(article, 'iso3166:PE')?.mentions).toEqual([
      { block: -1, start: 0, end: 4 },
      { block: 1, start: 3, end: 7 },
      { block: 2, start: 6, end: 10 },
    ]);
    expect(tagOf(article, 'geonames:3936456')?.mentions).toEqual([{ block: 0, start: 0, end: 4 }]);
  });

  it.each<BlockRole>(['caption', 'byline', 'signoff', 'contact', 'related', 'editorNote'])('reads no %s', (role) => {
    expect(places.tag(parsed({ body: [{ role, text: 'In Kabul, Afghanistan' }] }))).toEqual([]);
  });

  it('reads capitals in headlines and datelines, but no acronym or pronoun', () => {
    expect(named(parsed({ headline: 'FRENCH TROOPS LEAVE CHAD, SAYS MALIAN MINISTER' }))).toEqual({
      FR: 'FRENCH',
      ML: 'MALIAN',
    });
    expect(named(parsed({ headline: 'THEY TOLD US TO GO' }))).toEqual({});
    expect(named(parsed({ headline: 'US TROOPS GO' }))).toEqual({ US: 'US' });
    expect(named(story('The CHAD and LIMA committees met'))).toEqual({});
  });

  it('looks past the capitals of a title', () => {
    expect(named(parsed({ headline: 'Drones Attack Kharkiv Power Plant Again' }))).toEqual({ Kharkiv: 'Kharkiv' });
  });

  it.each([
    ['its state', 'LOUISVILLE, Ky. (Agency) -', 'US', 'Louisville'],
    ['its state in full', 'PORTLAND, Maine, March 3 -', 'US', 'Portland'],
    ['its state, shortened and without a point', 'TROY, MICH, March 26 -', 'US', 'Troy'],
    ['its province', 'ST. CATHARINES, Ontario, March 24 -', 'CA', 'St. Catharines'],
    ['nothing else', 'TULSA, March 30 -', 'US', 'Tulsa'],
    ['nothing else, by its English name', 'COLOGNE, April 2 -', 'DE', 'Cologne'],
    ['nothing else, in ASCII', 'DUESSELDORF, April 2 -', 'DE', 'Düsseldorf'],
  ])('reads a dateline that names a city and %s', (_, text, country, city) => {
    const tags = places.tag(parsed({ body: [{ role: 'dateline', text }] }));

    expect(tags.map(({ id, name }) => (id.startsWith('iso') ? id : name)).sort()).toEqual(
      [city, `iso3166:${country}`].sort(),
    );
    expect(tags.every(({ relevance }) => relevance > 0.7)).toBe(true);
  });

  it('reads a smaller city before its state or country, and nowhere else', () => {
    expect(named(story('A plant in Tulsa, Oklahoma, and one in Cologne, Germany'))).toEqual({
      Tulsa: 'Tulsa',
      Cologne: 'Cologne',
      DE: 'Germany',
    });
    expect(named(story('Victor Tulsa met Irving Plano in Portland'))).toEqual({});
    expect(named(story('Portland, Maine, not Portland, Oregon'))).toEqual({ Portland: 'Portland' });
  });

  it('takes the money of a country for little of it', () => {
    const tags = places.tag(story('The Canadian dollar rose against the Swiss franc. Norway watched.'));

    expect(tags.toSorted((a, b) => b.relevance - a.relevance)[0]!.name).toBe('Norway');
  });

  it('ranks headline over first paragraph over the rest', () => {
    const article = parsed({
      headline: 'Chile votes',
      body: [paragraph('Peru watches.'), paragraph('Bolivia too.')],
    });

    expect(places.tag(article).map(({ name, relevance }) => [name, relevance])).toEqual([
      ['Chile', 0.283],
      ['Peru', 0.246],
      ['Bolivia', 0.075],
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(places.tag(parsed())).toEqual([]);
    expect(places.tag(story('', '   ', '.,-’'))).toEqual([]);
  });

  it('takes time in proportion to the text', async () => {
    // The worst we know: capitals, initials, apostrophes, and what may or may not be a town before its state.
    const worst = (times: number): ParsedArticle =>
      story(
        'U.S.A.B.C.D. '.repeat(times),
        `${'A.'.repeat(2 * times)}b`,
        "A'B'C'".repeat(times),
        'Papua New '.repeat(times),
        'Peru and Moscow '.repeat(times),
        'Rancho Santa Ana, Ohio, '.repeat(times),
      );
    places.tag(worst(2_000));

    const least = async (times: number): Promise<number> => {
      const article = worst(times);
      const runs = [];
      for (let run = 0; run < 3; run++) runs.push(await cpuMs(() => places.tag(article)));
      return Math.min(...runs);
    };
    const small = await least(5_000);
    const large = await least(40_000);

    // Eight times the text; 64 would be quadratic. CPU time, so that another process changes little.
    expect(large / small).toBeLessThan(24);
  });
});

describe('the tables', () => {
  it('are what was written last', () => {
    expect([placeNames(), countryNames(), foreignNames()]).toEqual([PLACE_NAMES, COUNTRY_NAMES, FOREIGN_NAMES]);
  });

  it('hold no name that a text cannot have', () => {
    const names = [
      ...COUNTRIES.split('\n').flatMap((line) => line.split('|').slice(1)),
      ...CITIES.split('\n').map((line) => line.split('\t')[2]!),
      ...PARTS.split('\n').map((line) => line.split('|')[1]!),
      OTHER_NAMES,
    ].flatMap((words) => words.split(';').filter((word) => word !== ''));

    const lost = names.filter((marked) => {
      const name = marked.replace(/[~<?!,]$|(?<=[a-z])\.$/, '');
      const text = marked.endsWith(',') ? `Town, ${name}.` : name;
      const words = wordsOf(text);
      return placeNameAt(text, words, marked.endsWith(',') ? 1 : 0)?.length !== wordsOf(name).length;
    });

    expect(lost).toEqual([]);
  });

  it('lay each city in a known country', () => {
    const unknown = CITIES.split('\n').filter((line) => countryPlace(line.split('\t')[1]!.slice(0, 2)) === undefined);

    expect(unknown).toEqual([]);
  });

  it('have every country of ISO 3166-1', () => {
    const missing = Object.keys(countries.getAlpha2Codes()).filter((code) => countryPlace(code) === undefined);

    expect(missing).toEqual([]);
  });

  it('know the nationalities of i18n-nationality', () => {
    const { nationalities } = require('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> };
    const words = Object.entries(nationalities).filter(([, word]) => /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(word));

    const unknown = words.filter(([code, word]) => !codesOf(word).includes(code));

    // Wrong in the library: the people of Wallis and Futuna are not Welsh.
    expect(unknown).toEqual([['WF', 'Welsh']]);
  });
});

const codesOf = (word: string): string[] =>
  placeNameAt(word, wordsOf(word), 0)?.meanings.map(({ place }) => place.country) ?? [];
