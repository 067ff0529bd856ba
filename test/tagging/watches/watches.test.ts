import { describe, expect, it } from 'vitest';
import type { Article } from '../../../functions/article/article.ts';
import { checkWatches, parseConfig } from '../../../functions/config.ts';
import { compileWatches } from '../../../functions/tagging/watches/watches.ts';
import { leastCpuMs } from '../../bench/median.ts';
import { article } from './stories.ts';

const story = article({
  headline: 'Dockers in Port Harrow vote to strike',
  slugline: 'PORT-STRIKE/VOTE',
  byline: 'Ann Example',
  language: 'en-GB',
  provider: 'Example News',
  urgency: 3,
  subjects: [{ qcode: 'N2:DISP', rel: 'subject' }],
  body: [
    { role: 'dateline', text: 'HARROW, Nov 26' },
    { role: 'paragraph', text: 'Dockers will walk out on Monday, the union said. It wants higher pay.' },
    { role: 'paragraph', text: 'Ferries to the U.S. may stop, organisers told the café owners of L’Aquila.' },
    { role: 'signoff', text: '(Reporting by Ann Example)' },
  ],
});

const isMatch = (query: string, one: Article = story): boolean =>
  compileWatches({ it: { query } }).tag(one, one.tags).length === 1;

describe('a watch', () => {
  it.each([
    'dockers',
    'DOCKERS',
    'cafe',
    "l'aquila",
    'u.s.',
    'docker*',
    'organi?ers',
    '"walk out"',
    '"union wants"~2',
    'dockers strike',
    'strike OR lockout',
    'dockers -lockout',
    'ferries NEAR/5 stop',
    'stop NEAR/5 ferries',
    '(lockout OR "walk out") NEAR/3 union',
    'headline:strike',
    'body:monday',
    'slugline:vote',
    'byline:example',
    'wire:reuters',
    'language:en',
    'language:en-gb',
    'provider:"example news"',
    'urgency:3',
    'type:text',
    'subject:n2:disp',
    'subject:N2:*',
  ])('matches by %s', (query) => {
    expect(isMatch(query)).toBe(true);
  });

  it.each([
    'lockout',
    'dock',
    'strike AND lockout',
    'strike -dockers',
    '"out walk"',
    '"union wants"',
    'ferries NEAR/1 stop',
    'dockers NEAR/100 ferries AND lockout',
    // The words of two paragraphs are not near each other.
    'pay NEAR/20 ferries',
    '"pay ferries"',
    'headline:monday',
    'body:vote',
    // Neither dateline nor sign-off is the story, and a byline is asked for by name.
    'reporting',
    'example',
    'wire:feeds',
    'language:fi',
    'urgency:1',
    'subject:DISP',
    'tag:iso3166:GB',
  ])('does not match by %s', (query) => {
    expect(isMatch(query)).toBe(false);
  });

  it('becomes a tag that says where its words stand', () => {
    const watcher = compileWatches({
      ports: { title: 'Port strikes', query: '("walk out" OR lockout) AND strike -ferry' },
    });

    expect(watcher.tag(story, [])).toEqual([
      {
        kind: 'watch',
        id: 'watch:ports',
        name: 'Port strikes',
        relevance: 1,
        confidence: 1,
        tagger: 'watches',
        mentions: [
          { block: -1, start: 31, end: 37 },
          { block: 1, start: 13, end: 21 },
        ],
      },
    ]);
  });

  it('may ask for other tags', () => {
    const tag = {
      kind: 'place',
      id: 'iso3166:GB',
      name: '',
      relevance: 1,
      confidence: 1,
      tagger: '',
      mentions: [],
    } as const;

    expect(isMatch('tag:iso3166:GB strike', { ...story, tags: [tag] })).toBe(true);
  });

  it('is asked in time that grows with the story, however often its words stand there', async () => {
    const long = (times: number) => article({ body: [{ role: 'paragraph', text: 'alpha beta gamma '.repeat(times) }] });
    const watcher = compileWatches({
      a: { query: 'alpha NEAR/100 (beta OR gamma OR alpha)' },
      b: { query: '"alpha gamma"~50 AND al* NEAR/100 be*' },
    });
    const time = (times: number): Promise<number> => {
      const one = long(times);
      return leastCpuMs(() => expect(watcher.tag({ ...one }, [])).toHaveLength(2));
    };
    await time(3000);

    expect((await time(60_000)) / (await time(6000))).toBeLessThan(50);
  });
});

describe('watches in wires.json', () => {
  const check = (watches: object) => () => checkWatches(parseConfig({ wires: {}, watches }));

  it('are refused with their name and the column where a query cannot be read', () => {
    const watches = { ports: { query: 'ferry AND' }, rates: { query: 'rate' }, oil: { query: 'oil (gas' } };

    expect(check(watches)).toThrow(
      'wires.json is not valid: watches.ports.query, column 10: a word is missing at the end; ' +
        'watches.oil.query, column 5: this "(" is not closed',
    );
  });

  it.each(['-strike', 'strike OR NOT ferry', 'NOT a AND NOT b'])(
    'are refused where nothing must occur: %s',
    (query) => {
      expect(check({ it: { query } })).toThrow('watches.it.query, column 1: nothing must occur');
    },
  );

  it('are refused where their shape is wrong', () => {
    expect(check({ 'Not a name': { query: 'x' } })).toThrow('a watch is named in a-z');
    expect(check({ it: { query: 7 } })).toThrow('watches.it.query: a query is a text');
    expect(check({ it: { query: 'x', more: 1 } })).toThrow('watches.it');
  });

  it('are none where there is none', () => {
    expect(parseConfig({ wires: {}, watches: {} })).not.toHaveProperty('watches');
  });
});
