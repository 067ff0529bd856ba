// `npm run train:pages -- <folder>,<truth.json> … [--trees n] [--folds n]`: fits the judgement of functions/pages/web to
// pages whose stories are known, writes functions/pages/data/page-model.ts, and with `--folds` first prints the
// figures on pages of hosts that were left out.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFeatures } from '../../../functions/pages/web/features/features.ts';
import { chooseStory } from '../../../functions/pages/web/story-part.ts';
import { encodeTrees } from '../../../functions/pages/web/trees.ts';
import { trimStory } from '../../../functions/pages/web/trim.ts';
import { Binned, boost, type Ensemble, oddsOf, randomOf } from './boosting.ts';
import { alignTexts, wordsOf } from './labels.ts';
import { type TruePage, truePages } from './pages.ts';
import { meanOf, scorePage } from './score.ts';

const MODEL = fileURLToPath(new URL('../../../functions/pages/data/page-model.ts', import.meta.url));
/** A text of which so much is the story's is the story's. */
const MIN_SHARE = 0.5;
const MAX_WORDS = 400;
/** What is surely furniture after a first look; one in so many of them is kept, with so much weight. */
const FURNITURE = 0.004;
const ONE_IN = 8;

interface Sample {
  readonly page: TruePage;
  readonly set: string;
  readonly first: number;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      trees: { type: 'string', default: '250' },
      depth: { type: 'string', default: '5' },
      rate: { type: 'string', default: '0.06' },
      folds: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
    },
  });
  const samples: Sample[] = [];
  const rows: Float32Array[] = [];
  const [labels, weights]: [number[], number[]] = [[], []];
  for (const set of positionals) {
    const [folder, truth] = set.split(',');
    for (const page of truePages(folder!, truth!)) {
      samples.push({ page, set, first: rows.length });
      const { titles, descriptions, texts } = page.statements;
      const facts = { titles, descriptions, stated: texts[0] };
      rows.push(...readFeatures(page.segments, facts, (row) => row.slice()));
      const all = Math.max(60, wordsOf(page.truth.articleBody).length);
      const shares = alignTexts(
        page.segments.map(({ text }) => text),
        page.truth.articleBody,
      );
      page.segments.forEach(({ text }, at) => {
        const share = shares[at]!;
        labels.push(share >= MIN_SHARE ? 1 : 0);
        // Each page counts the same, each of its words the same; half a story's text teaches little.
        const words = Math.min(MAX_WORDS, wordsOf(text).length) + 1.5;
        const clear = share > 0.2 && share < 0.8 ? 0.5 : 1;
        weights.push(Number.isNaN(share) ? 0 : (clear * 20 * words) / all + 0.02);
      });
    }
    console.error(`${set}: ${samples.length} pages, ${rows.length} texts`);
  }
  const data = new Binned(rows);
  const options = {
    trees: Number(values.trees),
    depth: Number(values.depth),
    rate: Number(values.rate),
    lambda: 2,
    minWeight: 1,
    columns: 0.25,
    rows: 0.7,
    seed: Number(values.seed),
  };
  const fitted = (members: number[]): Ensemble => {
    const all = Uint32Array.from(members);
    const first = boost(data, Float32Array.from(labels), Float32Array.from(weights), all, {
      ...options,
      trees: 25,
      depth: 4,
      rate: 0.2,
    });
    const random = randomOf(options.seed);
    const heavier = Float32Array.from(weights);
    const kept = all.filter((row) => {
      if (1 / (1 + Math.exp(-oddsOf(first, rows[row]!))) > FURNITURE || labels[row] === 1) return true;
      heavier[row]! *= ONE_IN;
      return random() < 1 / ONE_IN;
    });
    return boost(data, Float32Array.from(labels), heavier, kept, options);
  };
  const rowsOf = (of: readonly Sample[]): number[] =>
    of.flatMap(({ page, first }) => page.segments.map((_, at) => first + at));

  const folds = Number(values.folds);
  const foldOf = ({ page }: Sample): number =>
    [...page.host].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7) % folds;
  const left = Array.from({ length: folds }, (_, fold) => {
    const ensemble = fitted(rowsOf(samples.filter((sample) => foldOf(sample) !== fold)));
    return samples
      .filter((sample) => foldOf(sample) === fold)
      .map((sample) => ({ sample, text: storyBy(ensemble, sample, rows) }));
  }).flat();
  for (const [set, pages] of Map.groupBy(left, ({ sample }) => sample.set)) {
    const { f1, precision, recall, exact, empty } = meanOf(
      pages.map(({ sample, text }) => scorePage(sample.page.truth.articleBody, text)),
    );
    console.log(
      `${set}: hosts left out, ${folds} folds: F1 ${f1.toFixed(4)} precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} exact ${exact} empty ${empty}`,
    );
  }

  const { depth, start, trees } = fitted(rowsOf(samples));
  const bytes = Buffer.from(encodeTrees(depth, start, trees));
  writeFileSync(
    MODEL,
    `// Made by \`npm run train:pages\` from pages of two open benchmarks (NOTICE); see functions/pages/web/trees.ts.\nexport const PAGE_MODEL =\n  '${bytes.toString('base64')}';\n`,
  );
  console.error(`${MODEL}: ${trees.length} trees, ${bytes.length} bytes`);
}

function storyBy(ensemble: Ensemble, { page, first }: Sample, rows: readonly Float32Array[]): string {
  const probabilities = Float64Array.from(
    page.segments,
    (_, at) => 1 / (1 + Math.exp(-oddsOf(ensemble, rows[first + at]!))),
  );
  const isStory = trimStory(page.segments, chooseStory(page.segments, probabilities), page.statements.titles);
  return page.segments
    .filter((_, at) => isStory[at])
    .map(({ text }) => text)
    .join('\n');
}

main();
