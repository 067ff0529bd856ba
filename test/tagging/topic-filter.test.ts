import { describe, expect, it } from 'vitest';
import { topicFilter } from '../../bin/data/topics/filter.ts';
import { TOPIC_TERMS } from '../../functions/tagging/data/media-topics.ts';
import { TOPIC_FILTER } from '../../functions/tagging/data/topic-filter.ts';
import { firstWords, topicTermsOf } from '../../functions/tagging/media-topic-table.ts';
import { mayBeginTerm } from '../../functions/tagging/topic-filter.ts';
import { wordsOf } from '../../functions/tagging/words.ts';

const mayBegin = (text: string): boolean => {
  const words = wordsOf(text);
  return mayBeginTerm(text, words[0]!, words[1]);
};

describe('the filter of topic terms', () => {
  const phrases = firstWords().flatMap((first) => topicTermsOf(first).map(({ rest }) => [first, ...rest]));

  it('is what was made of the terms last', () => {
    expect(topicFilter(TOPIC_TERMS)).toBe(TOPIC_FILTER);
  });

  it('lets every term through, however it is written', () => {
    const texts = phrases.flatMap(([first, ...rest]) => [
      [first, ...rest].join(' '),
      [`${first![0]!.toUpperCase()}${first!.slice(1)}`, ...rest].join(' '),
      [first, ...rest].join(' ').toUpperCase(),
      [first, ...rest.map((word) => (word.length > 3 && !word.endsWith('s') ? `${word}s` : word))].join(' '),
    ]);

    expect(texts.filter((text) => !mayBegin(text))).toEqual([]);
  });

  it('lets plurals through', () => {
    const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);

    const long = phrases.filter(([first]) => first!.length > 3 && !first!.endsWith('s'));

    expect(long.filter(([first, ...rest]) => !mayBegin([plural(first!), ...rest].join(' ')))).toEqual([]);
  });

  it('holds most other words back', () => {
    const words = Array.from({ length: 2_000 }, (_, at) => `w${(at * 7919).toString(36)}q`);

    expect(words.filter(mayBegin).length).toBeLessThan(300);
  });
});
