import { describe, expect, it } from 'vitest';
import { monthInProse, monthNamed } from '../../functions/formats/readings/months.ts';

const words: readonly [word: string, month: number][] = [
  ['January', 1],
  ['SEPT.', 9],
  ['mar', 3],
  ['May', 5],
  ['févr.', 2],
  ['juil', 7],
  ['août', 8],
  ['AOUT', 8],
  ['März', 3],
  ['MRZ', 3],
  ['Jänner', 1],
  ['ene', 1],
  ['set', 9],
  ['out', 10],
  ['gen.', 1],
  ['giugno', 6],
  ['mrt', 3],
  ['mei', 5],
  ['maj', 5],
  ['des.', 12],
  ['мая', 5],
  ['МАР', 3],
  ['июня', 6],
  ['июля', 7],
  ['травня', 5],
  ['stycznia', 1],
  ['paź', 10],
  ['června', 6],
  ['července', 7],
  ['března', 3],
  ['március', 3],
  ['noiembrie', 11],
  ['maaliskuuta', 3],
  ['marraskuuta', 11],
  ['kasım', 11],
  ['maaliskuun', 3],
  ['Maret', 3],
  ['Agustus', 8],
  ['ožujka', 3],
  ['srpnja', 7],
  ['listopada', 11],
  ['liepos', 7],
  ['jūlijs', 7],
  ['juuli', 7],
  ['juliol', 7],
  ['юли', 7],
  ['Ιουλίου', 7],
  ['júla', 7],
  ['avgusta', 8],
];

const others: readonly string[] = [
  '',
  'ma',
  'jui',
  'Marseille',
  'Market',
  'Junction',
  'Mayor',
  'Octopus',
  'März3',
  '3',
];

describe('monthNamed', () => {
  it.each(words)('reads %j', (word, month) => {
    expect(monthNamed(word)).toBe(month);
  });

  it.each(others)('finds no month in %j', (word) => {
    expect(monthNamed(word)).toBeUndefined();
  });
});

describe('monthInProse', () => {
  it('knows the months of the languages in which embargoes are read, and no other words for them', () => {
    expect(['März', 'mars', 'Sept', 'dicembre', 'des', 'mei'].map(monthInProse)).toEqual([3, 3, 9, 12, 12, 5]);
    expect(['out', 'sie', 'led', 'decided', 'mayor', ''].map(monthInProse)).toEqual(Array(6).fill(undefined));
  });
});
