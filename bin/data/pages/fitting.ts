// What the fits of web pages and of page dumps have in common: which texts are the story, how much each teaches, and
// hosts that are left out.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeTrees } from '../../../functions/pages/trees.ts';
import { type Binned, boost, type Ensemble, type Options, oddsOf, randomOf } from './boosting.ts';
import { alignTexts, wordsOf } from './labels.ts';
import { meanOf, type PageScore } from './score.ts';

/** A text of which so much is the story's is the story's. */
const MIN_SHARE = 0.5;
const MAX_WORDS = 400;
/** What is surely furniture after a first look; one in so many of them is kept, with so much weight. */
const FURNITURE = 0.004;
const ONE_IN = 8;

export interface Lesson {
  /** 1 for a text of the story. */
  readonly label: number;
  readonly weight: number;
}

/** Of each text of a page, in the page's order. */
export function lessonsOf(texts: readonly string[], story: string): Lesson[] {
  const all = Math.max(60, wordsOf(story).length);
  const shares = alignTexts(texts, story);
  return texts.map((text, at) => {
    const share = shares[at]!;
    // Each page counts the same, each of its words the same; half a story's text teaches little.
    const words = Math.min(MAX_WORDS, wordsOf(text).length) + 1.5;
    const clear = share > 0.2 && share < 0.8 ? 0.5 : 1;
    return {
      label: share >= MIN_SHARE ? 1 : 0,
      weight: Number.isNaN(share) ? 0 : (clear * 20 * words) / all + 0.02,
    };
  });
}

/** @param members the rows that teach */
export function fitTrees(
  data: Binned,
  rows: readonly Float32Array[],
  lessons: readonly Lesson[],
  members: readonly number[],
  options: Options,
): Ensemble {
  const all = Uint32Array.from(members);
  const labels = Float32Array.from(lessons, ({ label }) => label);
  const weights = Float32Array.from(lessons, ({ weight }) => weight);
  const first = boost(data, labels, weights, all, { ...options, trees: 25, depth: 4, rate: 0.2 });
  const random = randomOf(options.seed);
  const heavier = Float32Array.from(weights);
  const kept = all.filter((row) => {
    if (probabilityBy(first, rows[row]!) > FURNITURE || labels[row] === 1) return true;
    heavier[row]! *= ONE_IN;
    return random() < 1 / ONE_IN;
  });
  return boost(data, labels, heavier, kept, options);
}

/** What the command line says of a fit. */
export interface Command {
  /** `<pages>,<truth.json>`, each. */
  readonly sets: readonly string[];
  /** 0 for none. */
  readonly folds: number;
  readonly options: Options;
}

const NUMBERS = ['trees', 'depth', 'rate', 'folds', 'seed'] as const;

/** Undefined where it is not understood: then it has been told how, and the exit code is 2. */
export function readCommand(
  name: string,
  source: string,
  fitted: Readonly<Record<'trees' | 'depth' | 'rate', string>>,
): Command | undefined {
  const usage = (why: string): undefined => {
    console.error(
      `${why}\nusage: npm run ${name} -- <${source}>,<truth.json> … [--trees n] [--depth n] [--rate n] [--folds n] [--seed n]`,
    );
    process.exitCode = 2;
  };
  try {
    const defaults: Readonly<Record<string, string>> = { ...fitted, folds: '0', seed: '1' };
    const { values, positionals: sets } = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries(NUMBERS.map((one) => [one, { type: 'string', default: defaults[one] }] as const)),
    });
    const wrong = NUMBERS.find((one) => !(Number(values[one]) >= 0));
    if (wrong) return usage(`--${wrong} ${values[wrong]} is no number`);
    if (sets.length === 0) return usage('there are no pages to learn from');
    const odd = sets.find((set) => set.split(',').length !== 2);
    if (odd) return usage(`${odd}: pages and their truth are parted by one comma`);
    const [trees, depth, rate, folds, seed] = NUMBERS.map((one) => Number(values[one]));
    const options = { trees: trees!, depth: depth!, rate: rate!, seed: seed!, ...SAME_FOR_ALL };
    return { sets, folds: folds!, options };
  } catch (error) {
    return usage((error as Error).message);
  }
}
const SAME_FOR_ALL = { lambda: 2, minWeight: 1, columns: 0.25, rows: 0.7 };

/** As a module with one constant, the bytes of the trees in base64. */
export function writeModel(file: string, constant: string, command: string, { depth, start, trees }: Ensemble): void {
  const bytes = Buffer.from(encodeTrees(depth, start, trees));
  writeFileSync(
    file,
    `// Made by \`npm run ${command}\` from pages of two open benchmarks (NOTICE); see functions/pages/trees.ts.\nexport const ${constant} =\n  '${bytes.toString('base64')}';\n`,
  );
  console.error(`${file}: ${trees.length} trees, ${bytes.length} bytes`);
}

export const probabilityBy = (ensemble: Ensemble, row: Float32Array): number =>
  1 / (1 + Math.exp(-oddsOf(ensemble, row)));

/** Pages of one house are in one fold. */
export const foldOf = (host: string, folds: number): number =>
  [...host].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7) % folds;

export function printFolds(set: string, folds: number, scores: readonly PageScore[]): void {
  const { f1, precision, recall, exact, empty } = meanOf(scores);
  console.log(
    `${set}: hosts left out, ${folds} folds: F1 ${f1.toFixed(4)} precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} exact ${exact} empty ${empty}`,
  );
}
