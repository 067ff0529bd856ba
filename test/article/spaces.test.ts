import { expect, test } from 'vitest';
import { foldSpaces, hasSetSpaces, plainBlanks, visible } from '../../functions/article/spaces.ts';
import { foldBlanks } from '../../functions/formats/syntax/xml-element.ts';

const SPACES = [...'\t\n\v\f\r \u00a0\u1680\u2000\u2005\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'];
const texts = SPACES.flatMap((one) =>
  SPACES.flatMap((other) => [`a${one}b`, `a${one}${other}b`, `${one}a b${other}${one}c d${other}`, `a ${one} b c`]),
);

test('white space of all kinds is folded as a pattern of runs folds it', () => {
  for (const text of [...texts, '', ' ', 'one line']) expect(foldSpaces(text)).toBe(text.replace(/\s+/g, ' ').trim());
});

test('blanks of XML alone are folded where a line is, and no-break spaces stay within it', () => {
  for (const text of [...texts, 'a\r\n   \tb\n\n  c  d\n']) {
    expect(foldBlanks(text)).toBe(text.replace(/[ \t\r\n]+/g, ' ').trim());
  }
});

test('signs that nobody sees are left out, but for those that part words or say how a text runs', () => {
  expect(visible('Soft\xad\u200bly \u200espoken\u2060\ufeff.')).toBe('Softly spoken.');
  expect(visible('\u200fقال (GPT-4\u200f) رويترز.\u200f ')).toBe('قال (GPT-4\u200f) رويترز. ');
  expect(visible('\u200fGPT-4 قال')).toBe('\u200fGPT-4 قال');
  expect(visible('ภาษา\u200bไทย')).toBe('ภาษา\u200bไทย');
  expect(visible('👩\u200d🚒, می\u200cخواهم')).toBe('👩\u200d🚒, می\u200cخواهم');
});

test('what a text is asked for at once is what either of the two changes', () => {
  for (let code = 0; code < 0x10000; code++) {
    const text = `a${String.fromCharCode(code)}b`;
    const isChanged = plainBlanks(text) !== text || visible(text) !== text;
    expect(hasSetSpaces(text), code.toString(16)).toBe(isChanged);
  }
});
