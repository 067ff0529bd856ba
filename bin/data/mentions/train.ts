// `npm run train:mentions [-- --seed N] [corpora]`: trains the mention model from the open corpora, invented stories and
// paragraphs.txt, and writes functions/tagging/data/mention-model.ts. The same inputs and seed give the same file.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MENTION_GROUPS, MENTION_PHRASES, MENTION_WORDS } from '../../../functions/tagging/data/mention-words.ts';
import { Lexicon } from '../../../functions/tagging/mentions/lexicon.ts';
import { PackedModel } from '../../../functions/tagging/mentions/model.ts';
import { calibrate } from './calibrate.ts';
import { Chance } from './chance.ts';
import type { LabelledDocument } from './corpus.ts';
import { examplesOf } from './examples.ts';
import { inventStories } from './generator.ts';
import { readTwitter, readWikigold } from './open-corpora.ts';
import { packModel } from './pack.ts';
import { readParagraphs } from './paragraphs.ts';
import { train } from './perceptron.ts';
import { scoreLines, scoreMentions } from './score.ts';

const STORIES = 3_000;
/** Invented by hand, near to real wires and few: each counts more than once. */
const PARAGRAPH_WEIGHT = 3;
/** Share of the invented rows that hide what the gazetteers know. */
const HIDDEN = 0.5;
const ROUNDS = 8;
const MIN_COUNT = 2;
/** More bring nothing that can be measured. */
const FEATURES = 20_000;
/** One in so many is held out to calibrate confidence. */
const HELD_OUT = 5;

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, out: { type: 'string' } },
  allowPositionals: true,
});
const seed = Number(values.seed);
const corpora = positionals[0] ?? new URL('../../../../shared/corpora/open-mentions/', import.meta.url).pathname;
const lexicon = new Lexicon({ words: MENTION_WORDS, phrases: MENTION_PHRASES, groups: MENTION_GROUPS });

const wikigold = readWikigold(corpora);
const paragraphs = readParagraphs();
const stories = inventStories(STORIES, seed);
const twitter = readTwitter(corpora);
console.log(
  `${wikigold.length} articles, ${twitter.length} tweets, ${stories.length} stories, ${paragraphs.length} paragraphs`,
);

function trained(open: readonly LabelledDocument[], own: readonly LabelledDocument[]) {
  const chance = new Chance(seed + 1);
  const weighted = Array.from({ length: PARAGRAPH_WEIGHT }, () => own).flat();
  const examples = [
    ...examplesOf([...open, ...twitter], lexicon),
    ...examplesOf(stories, lexicon, { hidesPhrases: () => chance.is(HIDDEN) }),
    ...examplesOf(weighted, lexicon),
  ];
  const weights = train(examples, { rounds: ROUNDS, seed, minCount: MIN_COUNT });
  return packModel(weights, FEATURES);
}

const isHeld = (_: unknown, at: number): boolean => at % HELD_OUT === 0;
const isKept = (_: unknown, at: number): boolean => at % HELD_OUT !== 0;
const trial = new PackedModel(trained(wikigold.filter(isKept), paragraphs.filter(isKept)).toString('base64'));
const held = [...wikigold.filter(isHeld), ...paragraphs.filter(isHeld)];
const calibration = calibrate(held, lexicon, trial);
console.log('Held out of a trial run:');
for (const line of scoreLines(scoreMentions(held, { lexicon, model: trial, calibration }))) console.log(`  ${line}`);

const packed = trained(wikigold, paragraphs);
const file = values.out ?? new URL('../../../functions/tagging/data/mention-model.ts', import.meta.url);
writeFileSync(
  file,
  `// The mention model: an averaged structured perceptron trained on wikigold and the Broad Twitter Corpus (CC BY 4.0) and on
// text of our own. Written by \`npm run train:mentions\`; the layout is in mentions/model.ts.
export const MENTION_CALIBRATION = { base: ${calibration.base.toFixed(3)}, slope: ${calibration.slope.toFixed(3)} };
export const MENTION_MODEL =
  '${packed.toString('base64')}';
`,
);
console.log(`${FEATURES} features, ${packed.length} bytes`);
