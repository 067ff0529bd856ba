import { describe, expect, it } from 'vitest';
import type { Block } from '../../functions/article/article.ts';
import {
  bandsToRead,
  bandsToWrite,
  isNearDuplicate,
  printText,
  similarityOf,
  type TextPrint,
} from '../../functions/article/similarity.ts';
import { ALL_TEXTS, PAIRS, type Pair } from './similarity-pairs.ts';

const blocks = (paragraphs: readonly string[]): Block[] => paragraphs.map((text) => ({ role: 'paragraph', text }));
const printOf = (paragraphs: readonly string[]): TextPrint => printText(blocks(paragraphs));

/** As the store will do it: what is found under a band, and then confirmed. */
function isLinked(written: TextPrint, arriving: TextPrint): boolean {
  const rows = new Set(bandsToWrite(written));
  return bandsToRead(arriving).some((band) => rows.has(band)) && isNearDuplicate(written, arriving);
}

const namesOf = (pairs: readonly Pair[]): string[] => pairs.map(({ name }) => name);

describe('near-duplicates', () => {
  const texts = PAIRS.map((pair) => ({ pair, a: printOf(pair.a), b: printOf(pair.b) }));

  it('are measured on at least 200 pairs, half of them different stories', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(200);
    expect(PAIRS.filter(({ isDuplicate }) => !isDuplicate).length * 2).toBeGreaterThanOrEqual(PAIRS.length);
    expect(new Set(namesOf(PAIRS)).size).toBe(PAIRS.length);
  });

  it.each([
    ['the original first', (a: TextPrint, b: TextPrint) => isLinked(a, b)],
    ['the copy first', (a: TextPrint, b: TextPrint) => isLinked(b, a)],
  ])('are linked with a precision of 0.98 and a recall of 0.90, %s', (order, linked) => {
    const found = texts.filter(({ a, b }) => linked(a, b)).map(({ pair }) => pair);
    const right = found.filter(({ isDuplicate }) => isDuplicate);
    const duplicates = PAIRS.filter(({ isDuplicate }) => isDuplicate);
    const precision = right.length / found.length;
    const recall = right.length / duplicates.length;

    console.log(
      `near-duplicates, ${order}: ${PAIRS.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('keep their distance: the worst copy is well above each limit, the best of the rest below one of them', () => {
    const copies = texts.filter(({ pair }) => pair.isDuplicate).map(({ a, b }) => similarityOf(a, b));

    expect(Math.min(...copies.map(({ containment }) => containment))).toBeGreaterThan(0.8);
    expect(Math.min(...copies.map(({ resemblance }) => resemblance))).toBeGreaterThan(0.5);
    expect(Math.min(...copies.map(({ lead }) => lead))).toBeGreaterThan(0.5);
  });

  it('are the same whichever comes first', () => {
    const turned = texts.filter(({ a, b }) => isNearDuplicate(a, b) !== isNearDuplicate(b, a));

    expect(turned).toEqual([]);
  });

  it('are looked for under at most 6 bands, of which at most 3 are written', () => {
    const prints = ALL_TEXTS.map(printOf);

    expect(new Set(prints.map((print) => [bandsToWrite(print).length, bandsToRead(print).length].join()))).toEqual(
      new Set(['3,6']),
    );
    for (const print of prints) {
      expect(bandsToRead(print).slice(0, 3)).toEqual(bandsToWrite(print));
      for (const band of bandsToRead(print)) expect(band).toMatch(/^[0-9a-z]{7}$/);
    }
  });

  it('are found among all others: different stories seldom stand under one band', () => {
    const prints = ALL_TEXTS.map(printOf);
    const rows = prints.map((print) => new Set(bandsToWrite(print)));
    const met = prints.flatMap((print, at) =>
      rows.filter((row, other) => other !== at && bandsToRead(print).some((band) => row.has(band))),
    );

    // An update shares its background with the first story, so most of those meet.
    expect(met.length).toBeLessThanOrEqual(2 * ALL_TEXTS.length);
    expect(prints.flatMap((a, at) => prints.slice(at + 1).filter((b) => isNearDuplicate(a, b)))).toEqual([]);
  });
});

describe('a printed text', () => {
  const shinglesOf = (text: string): readonly number[] => printOf([text]).shingles;

  it.each([
    ['the organisation recognised it', 'The organization recognized it'],
    ['a defence centre for labour', 'a defense center for labor'],
    ['travellers cancelled the programme', 'travelers canceled the programme'],
    ['it rose 5 per cent then', 'it rose 5 percent then'],
    ['it rose 5% then', 'it rose 5 percent then'],
    ['the caf\u00e9 won\u2019t open', "the cafe\u0301 won't open"],
    ['some 1,900 people came', 'some 1900 people came'],
  ])('is the same for %j and %j', (a, b) => {
    expect(shinglesOf(a)).toEqual(shinglesOf(b));
  });

  it.each([
    ['it sold 1,900 cars', 'it sold 1,901 cars'],
    ['a rate of 6-5/16 percent', 'a rate of 6-1/16 percent'],
    ['the bank said so', 'the tank said so'],
  ])('differs for %j and %j', (a, b) => {
    expect(shinglesOf(a)).not.toEqual(shinglesOf(b));
  });

  it('is the same however the text is parted into paragraphs', () => {
    const text = ALL_TEXTS[0]!;

    expect(printOf([text.join(' ')])).toEqual(printOf(text));
  });

  it('leaves out what stands around the story', () => {
    const body: Block[] = [
      { role: 'paragraph', text: 'The boat sank.' },
      { role: 'signoff', text: 'Reporting by Ann Example' },
    ];

    expect(printText(body)).toEqual(printOf(['The boat sank.']));
  });

  it('reads scripts without blanks letter by letter', () => {
    expect(shinglesOf('港口罢工').length).toBe(2);
  });

  it.each([[[]], [['']], [['Storm closes port, ferries cancelled until the morning']]])(
    'has no bands and no like where it is short: %j',
    (text) => {
      const print = printOf(text);

      expect([bandsToWrite(print), bandsToRead(print), isNearDuplicate(print, print)]).toEqual([[], [], false]);
    },
  );

  it('costs the same for each letter, however long the text', () => {
    const story = ALL_TEXTS[0]!;
    const timeOf = (paragraphs: readonly string[], times: number): number => {
      const body = blocks(paragraphs);
      const start = performance.now();
      for (let at = 0; at < times; at++) printText(body);
      return (performance.now() - start) / times;
    };
    timeOf(story, 2000);

    const one = timeOf(story, 2000);
    const fifty = timeOf(Array.from({ length: 50 }, () => story).flat(), 40);

    console.log(`printing a story of ${story.join('').length} characters: ${(one * 1000).toFixed(0)} µs`);
    expect(fifty).toBeLessThan(50 * one * 4);
  });
});
