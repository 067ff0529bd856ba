import { describe, expect, it } from 'vitest';
import { caseless, caselessPattern } from '../../functions/formats/syntax/caseless.ts';

describe('a caseless pattern', () => {
  it.each([
    ['EMBARGO', true],
    ['Ärzte: embargo', true],
    ['ärembargo', false],
    ['Ωembargo', false],
    ['embargoé', false],
    ['7embargo', true],
    ['解禁embargo解禁', true],
  ])('knows words of any case by the letters beside them: %j', (text, isFound) => {
    expect(caseless`(?<!\p{L})embargo(?!\p{L})`.test(text)).toBe(isFound);
  });

  it('has letters and numbers in classes, and what is none', () => {
    expect(caseless`^[^\p{L}\p{N}"]{0,9}sperrfrist`.test('*** – SPERRFRIST')).toBe(true);
    expect(caseless`^[^\p{L}\p{N}"]{0,9}sperrfrist`.test('3 SPERRFRIST')).toBe(false);
    expect(caseless`^\P{L}{0,5}[\p{L}-]{2,8}$`.test('(1) Über-Ich')).toBe(true);
    expect(caseless`^[^\p{L}]{0,3}embargo`.test('🚨🚨 EMBARGO')).toBe(true);
    expect(caseless`^\W{0,3}embargo\W{0,3}$`.test('EMBARGO 🚨🚨')).toBe(true);
    expect(caseless`^\P{L}{3}embargo`.test('🚨🚨 EMBARGO')).toBe(true);
    expect(caseless`^\p{N}{2}[\p{N}.]{2}\[\p{L}$`.test('123.[é')).toBe(true);
  });

  it('is put together from parts, with other flags', () => {
    const word = '(?:uhr|ö)';
    expect('UHR, Ö'.match(caselessPattern(`(?<!\\p{L})${word}`, 'g'))).toEqual(['UHR', 'Ö']);
    expect(caseless`^${word}\s`.test('Ö ')).toBe(true);
  });

  it('refuses what it would not read as it is written', () => {
    expect(() => caselessPattern('\\p{Lu}')).toThrow('a caseless pattern knows letters and numbers only: \\p{Lu}');
    expect(() => caselessPattern('[\\p{L}\\P{N}]')).toThrow(SyntaxError);
  });
});
