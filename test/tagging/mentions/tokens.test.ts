import { describe, expect, it } from 'vitest';
import { Case, sentencesOf, tokensOf } from '../../../functions/tagging/mentions/tokens.ts';

const words = (text: string): string[] => tokensOf(text).map(({ start, end }) => text.slice(start, end));
const sentences = (text: string): string[] =>
  sentencesOf(text).map(({ tokens }) => text.slice(tokens[0]!.start, tokens.at(-1)!.end));

describe('tokens', () => {
  it.each([
    ['words and marks', 'Peace, he said.', ['Peace', ',', 'he', 'said', '.']],
    [
      'a possessive apart from its name',
      "Norrland's and Norrland’s",
      ['Norrland', "'", 's', 'and', 'Norrland', '’', 's'],
    ],
    ['names with marks whole', "O'Brien, Jean-Luc and Ould-Taya", ["O'Brien", ',', 'Jean-Luc', 'and', 'Ould-Taya']],
    [
      'initials with their points',
      'J. Smith, U.S. troops, D.R. Congo',
      ['J.', 'Smith', ',', 'U.S.', 'troops', ',', 'D.R.', 'Congo'],
    ],
    ['abbreviations with their point', 'Harrow Corp. and St. Ives.', ['Harrow', 'Corp.', 'and', 'St.', 'Ives', '.']],
    ['numbers whole', '1,000 of 3.5 in 2026-11-20', ['1,000', 'of', '3.5', 'in', '2026-11-20']],
    ['letters of every script', 'Łódź Þór Ærø 東京', ['Łódź', 'Þór', 'Ærø', '東京']],
  ])('keep %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('have the offsets of the text that they were read from', () => {
    const text = '🦆 Ida\u00a0Æble\n  said';

    expect(tokensOf(text).map(({ start, end, key }) => [text.slice(start, end), key])).toContainEqual(['Æble', 'æble']);
    expect(words(text).slice(-3)).toEqual(['Ida', 'Æble', 'said']);
  });
});

describe('sentences', () => {
  it.each([
    ['at a full stop before a capital', 'It rained. Anna left.', ['It rained.', 'Anna left.']],
    ['not inside a name', 'Gen. Anna Berg of St. Ives left.', ['Gen. Anna Berg of St. Ives left.']],
    ['not at a figure', 'It cost 3.5 crowns.', ['It cost 3.5 crowns.']],
    ['at a line break', 'Kotka 2\nRiga 1', ['Kotka 2', 'Riga 1']],
    ['behind a quotation', '"We left." Anna said so.', ['"We left."', 'Anna said so.']],
  ])('end %s', (_, text, expected) => {
    expect(sentences(text).map((sentence) => sentence.trim())).toEqual(expected);
  });

  it('say whether capitals tell anything', () => {
    const cases = [
      'KOTKA BEAT RIGA 2-1',
      'Mayor Wins Race After Storm Hits Harbour',
      'The mayor won the race on Friday',
    ];

    expect(cases.map((text) => sentencesOf(text)[0]!.case)).toEqual([Case.capitals, Case.title, Case.normal]);
  });
});
