import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { tagArticle } from '../../functions/tagging/registry.ts';
import { cpuMs } from '../bench/median.ts';
import { paragraph, parsed } from './articles.ts';

/** A Wednesday. */
const WRITTEN = '2026-03-04T09:30:00Z';

const at = (parts: Partial<ParsedArticle>, ...texts: readonly string[]): ParsedArticle =>
  parsed({ language: 'en', versionCreated: WRITTEN, ...parts, body: [...(parts.body ?? []), ...texts.map(paragraph)] });

const events = (article: ParsedArticle): string[] =>
  tagArticle(article)
    .filter(({ kind }) => kind === 'event')
    .map(({ id }) => id.slice('event:'.length))
    .sort();

const told = (...texts: readonly string[]): string[] => events(at({}, ...texts));

describe('events', () => {
  it.each([
    ['Gunmen stormed a market in Kano on Monday, killing 12 people.', 'attack:geonames:2335204:2026-03-02'],
    ['A car bomb killed five people in Baghdad on March 1.', 'attack:geonames:98182:2026-03-01'],
    [
      'An explosion at a refinery near Houston injured four workers on Tuesday.',
      'explosion:geonames:4699066:2026-03-03',
    ],
    ['A magnitude 6.3 earthquake struck northern Chile early on Tuesday.', 'earthquake:iso3166:CL:2026-03-03'],
    ['Typhoon Salome made landfall in the Philippines on Sunday, killing nine.', 'storm:iso3166:PH:2026-03-01'],
    ['Flash floods swept away homes in Nepal, officials said.', 'flood:iso3166:NP'],
    ['A passenger train derailed near Prague on Wednesday, injuring 30.', 'crash:geonames:3067696:2026-03-04'],
    ['A ferry capsized off Indonesia yesterday and 40 passengers are missing.', 'sinking:iso3166:ID:2026-03-03'],
    [
      'Voters in Portugal went to the polls in a presidential election on 25 January 2026.',
      'election:iso3166:PT:2026-01-25',
    ],
    ['Dockworkers walked out over pay in Antwerp, Belgium, on Monday.', 'strike:geonames:2803138:2026-03-02'],
    ['Police fired tear gas as protesters clashed in Nairobi on Tuesday.', 'protest:geonames:184745:2026-03-03'],
    ['Leaders of the G7 hold their summit in Canada on June 14.', 'summit:iso3166:CA:2026-06-14'],
    ['Suicide bombings killed 59 people in Oslo in November.', 'attack:geonames:3143244:2025-11'],
    ['A referendum in Slovenia is due on November 8, when voters may reject it.', 'referendum:iso3166:SI:2026-11-08'],
    ['Soldiers ousted the president in a coup in Niger in 2023.', 'coup:iso3166:NE:2023'],
  ])('have kind, place and date: %s', (text, id) => {
    expect(told(text)).toEqual([id]);
  });

  it.each([
    'He died of a heart attack in Paris on Monday.',
    'Shares rallied in London, where thousands of small investors bought.',
    'The minister’s attack on the budget surprised Berlin.',
    'Climbers reached the summit of a mountain in Nepal on Monday.',
    'Rovers have the best attack in England, the manager said.',
    'The dispute over the strike price of the option reached a court in London.',
    'The explosion of prices in Turkey hurt the poor.',
    'A storm of protest met the film in Italy.',
  ])('are none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('have no date where none can be known', () => {
    const text = 'Gunmen stormed a concert hall in Oslo last month, killing 12 people.';
    const undated = parsed({ language: 'en', body: [paragraph(text)] });

    expect(events(undated)).toEqual(['attack:geonames:3143244']);
    expect(told(text)).toEqual(['attack:geonames:3143244:2026-02']);
  });

  it('do not take the day on which a file arrived for the day of the story', () => {
    const article = { ...at({}, 'Gunmen killed 12 people in Oslo on Monday.'), versionCreatedInferred: true };

    expect(events(article)).toEqual(['attack:geonames:3143244']);
  });

  it('happen where the story is told from, if its head says nothing else', () => {
    const body = [{ role: 'dateline' as const, text: 'OSLO, March 3 (Agency) -' }];

    expect(events(at({ body }, 'Gunmen stormed a concert hall on Tuesday, killing 12 people.'))).toEqual([
      'attack:geonames:3143244:2026-03-03',
    ]);
  });

  it('are one where headline and text tell of one', () => {
    const article = at(
      { headline: 'Quake kills 40 in Turkey' },
      'An earthquake killed at least 40 people in Turkey on Tuesday.',
      'The quake struck near Ankara, Turkey, at a depth of 10 km.',
    );

    expect(events(article)).toEqual(['earthquake:geonames:323786:2026-03-03']);
  });

  it('take time in proportion to the text', async () => {
    const worst = (times: number): ParsedArticle =>
      at({}, 'Gunmen killed 12 people in Oslo, Norway, on 3 March 1987. '.repeat(times));
    events(worst(500));
    const least = async (times: number): Promise<number> => {
      const runs = [];
      for (let run = 0; run < 3; run++) {
        const article = worst(times);
        runs.push(await cpuMs(() => tagArticle(article)));
      }
      return Math.min(...runs);
    };
    const small = await least(1_000);
    const large = await least(8_000);

    expect(large / small).toBeLessThan(24);
  });
});
