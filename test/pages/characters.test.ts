import { describe, expect, it } from 'vitest';
import { charactersOf } from '../../functions/pages/characters.ts';

const counted = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('the characters of a text', () => {
  it.each([
    ['', 0, 0, 0, 0, 0],
    ['The ferry ran aground, again.', 5, 23, 1, 0, 1],
    ["O'Neil's 3.5-tonne boat cost 2,000 euros", 6, 24, 2, 6, 1],
    ['Ærø – Łódź, ΑΘΗΝΑ', 3, 12, 7, 0, 1],
    // Letters of scripts without blanks: by thirds.
    ['東京で船が座礁した', 3, 9, 0, 0, 0],
    ['ภาษาไทย', 2, 7, 0, 0, 0],
    // Beyond the BMP, half of a pair, a mark by itself and behind its letter.
    ['𝒜 𐐀b 😀', 2, 3, 2, 0, 0],
    ['\ud835 a\ud835\udc9c', 1, 2, 1, 0, 0],
    ['\u0301 e\u0301te\u0301', 1, 3, 0, 0, 0],
    ['½ ² ٣', 3, 0, 0, 0, 0],
  ])('of %j', (text, words, letters, capitals, digits, commas) => {
    expect(charactersOf(text)).toEqual({ words, letters, capitals, digits, commas });
  });

  it('are those that patterns find', () => {
    const alphabet = [..."aZ9 ,.'’-–é\u0301ßΩя漢ไ한カ😀𝒜𐐀½٣\ud800\udc00\u00a0\n"];
    let state = 20261126;
    const draw = (below: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: draw(30) }, () =>
        draw(10) === 0 ? String.fromCharCode(draw(0x10000)) : alphabet[draw(alphabet.length)],
      ).join('');
      const dense = counted(text, /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g);

      expect(charactersOf(text), JSON.stringify(text)).toEqual({
        words: Math.max(counted(text, /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu), Math.floor(dense / 3)),
        letters: counted(text, /\p{L}/gu),
        capitals: counted(text, /\p{Lu}/gu),
        digits: counted(text, /\d/g),
        commas: counted(text, /,/g),
      });
    }
  });
});
