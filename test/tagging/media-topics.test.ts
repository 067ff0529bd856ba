import { describe, expect, it } from 'vitest';
import type { Subject } from '../../functions/article/article.ts';
import { firstWords, mediaTopics, topicOfQCode, topicTermsOf } from '../../functions/tagging/media-topic-table.ts';
import { mediaTopicTags } from '../../functions/tagging/media-topics.ts';
import { nameOfQCode } from '../../functions/tagging/subject-names.ts';
import { cpuMs } from '../bench/median.ts';
import { paragraph, parsed } from './articles.ts';

const topicsOf = (headline: string, ...texts: string[]): string[] =>
  mediaTopicTags.tag(parsed({ headline, language: 'en', body: texts.map(paragraph) })).map(({ id }) => id);

const subject = (qcode: string, rel: Subject['rel'] = 'subject'): Subject => ({ qcode, rel });

describe('Media Topics of the text', () => {
  it('are those that its words speak for, with all above them', () => {
    const topics = topicsOf(
      'Norland says it may take the Harrani off its terrorist list',
      "Norland said on Monday it had to talk with Eastmark's Harrani rulers and was about to remove them from its list of banned terrorist groups.",
      '"They are the de facto authority there, and that needs dialogue," a palace spokesman told reporters.',
      'Norland suffered its deadliest attack in years last month when gunmen stormed a theatre outside its capital, killing at least 90 people.',
    );

    expect(topics).toEqual(
      expect.arrayContaining([
        'medtop:20000639',
        'medtop:20000638',
        'medtop:11000000',
        'medtop:20000053',
        'medtop:16000000',
      ]),
    );
    expect(topics).not.toContain('medtop:20000620');
    expect(topics).not.toContain('medtop:20000086');
  });

  it.each([
    ['Harrow Mining profit falls', 'Harrow Mining said net profit fell 12 percent in the first quarter.', 20000178],
    ['Quake kills six in Eastmark', 'An earthquake of magnitude 6.1 shook Eastmark on Sunday.', 20000153],
    ['Dockers walk out over pay', 'Unions called a walkout and workers went on strike at the port.', 20000530],
    ['Central bank raises interest rate', 'The central bank raised rates by 25 basis points.', 20000371],
    ['Rovers beat United on penalties', 'The goalkeeper saved a penalty kick and the striker scored late.', 20001065],
  ])('tell what "%s" is about', (headline, text, code) => {
    expect(topicsOf(headline, text)).toContain(`medtop:${code}`);
  });

  it.each([
    ['Mayor opens bridge', 'The mayor opened a bridge on Tuesday and thanked those who had built it.'],
    ['Field trials approved', 'The company said its field trials were approved and it would strike a deal soon.'],
    ['Clocks go back', 'Clocks go back by 1 hour on the 26th, and 20 or 30 people may be late.'],
  ])('are none where little speaks for any: "%s"', (headline, text) => {
    expect(topicsOf(headline, text)).toEqual([]);
  });

  it('are read in English only', () => {
    const german = parsed({
      headline: 'Wahl',
      language: 'de',
      body: [paragraph('Election, election campaign, voter.')],
    });

    expect(mediaTopicTags.tag(german)).toEqual([]);
  });

  it('take time in proportion to the length of the text', async () => {
    const text = 'The prime minister and the foreign minister said that talks on a trade deal went on. ';
    const least = async (times: number): Promise<number> => {
      const runs = [];
      for (let run = 0; run < 3; run++) {
        const article = parsed({ language: 'en', body: [paragraph(text.repeat(times))] });
        runs.push(await cpuMs(() => mediaTopicTags.tag(article)));
      }
      return Math.min(...runs);
    };
    await least(2000);
    const small = await least(4000);
    const large = await least(32_000);

    // Eight times the text; 64 would be quadratic. CPU time, so that another process changes little.
    expect(large / small).toBeLessThan(24);
  });
});

describe('Media Topics of wire codes', () => {
  it.each([
    ['N2:DIP', '20000639'],
    ['subj:11002000', '20000639'],
    ['medtop:20000639', '20000639'],
    ['N2:SOCC', '20001065'],
    ['N2:SHOO', '20001049'],
  ])('are those that %s means, in any language, with all above them', (qcode, code) => {
    const tags = mediaTopicTags.tag(parsed({ language: 'fi', subjects: [subject(qcode)] }));

    expect(tags.map(({ id }) => id)).toContain(`medtop:${code}`);
    expect(tags.length).toBeGreaterThan(2);
    expect(tags.every(({ kind, name }) => kind === 'topic' && !name.includes(':'))).toBe(true);
  });

  it('are not taken from a genre or from codes that mean none', () => {
    const subjects = [subject('medtop:20000639', 'genre'), subject('N2:RU'), subject('medtop:1'), subject('nothing')];

    expect(mediaTopicTags.tag(parsed({ subjects }))).toEqual([]);
  });

  it('weigh a topic less the further above it is', () => {
    const tags = mediaTopicTags.tag(parsed({ subjects: [subject('N2:DIP')] }));
    const relevance = new Map(tags.map((tag) => [tag.id, tag.relevance]));

    expect([
      relevance.get('medtop:20000639'),
      relevance.get('medtop:20000638'),
      relevance.get('medtop:11000000'),
    ]).toEqual([0.5, 0.4, 0.32]);
  });
});

describe('the table of Media Topics', () => {
  it('leads every topic to one of the seventeen at the top, and knows its name', () => {
    const topics = mediaTopics();
    for (const topic of topics) {
      let [at, steps] = [topic, 0];
      while (at.parent !== undefined && steps++ < 10) at = topics[at.parent]!;
      expect(at.id).toMatch(/^medtop:\d\d000000$/);
      expect(nameOfQCode(topic.id)).toBeDefined();
    }
    expect(topics.filter(({ parent }) => parent === undefined)).toHaveLength(17);
  });

  it('has terms of words only, none of which is a mere figure', () => {
    for (const first of firstWords()) {
      const terms = topicTermsOf(first);
      expect(terms.length).toBeGreaterThan(0);
      expect(terms.every(({ rest }) => rest.length > 0 || /[a-z]/.test(first))).toBe(true);
      expect(terms.every(({ topic }) => mediaTopics()[topic] !== undefined)).toBe(true);
    }
  });

  it('knows nothing that no code means', () => {
    expect(topicOfQCode('N2:XXXX')).toBeUndefined();
    expect(topicOfQCode('')).toBeUndefined();
  });
});
