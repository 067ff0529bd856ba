// `npm run train:pages -- <folder>,<truth.json> … [--trees n] [--folds n]`: fits the judgement of functions/pages/web to
// pages whose stories are known, writes functions/pages/data/page-model.ts, and with `--folds` first prints the
// figures on pages of hosts that were left out.
import { fileURLToPath } from 'node:url';
import { chooseStory } from '../../../functions/pages/likely-story.ts';
import { readFeatures } from '../../../functions/pages/web/features/features.ts';
import { trimStory } from '../../../functions/pages/web/trim.ts';
import { Binned, type Ensemble } from './boosting.ts';
import {
  fitTrees,
  foldOf,
  type Lesson,
  lessonsOf,
  printFolds,
  probabilityBy,
  readCommand,
  writeModel,
} from './fitting.ts';
import { type TruePage, truePages } from './pages.ts';
import { scorePage } from './score.ts';

const MODEL = fileURLToPath(new URL('../../../functions/pages/data/page-model.ts', import.meta.url));

interface Sample {
  readonly page: TruePage;
  readonly set: string;
  readonly first: number;
}

function main(): void {
  const command = readCommand('train:pages', 'folder of <id>.html.gz', { trees: '250', depth: '5', rate: '0.06' });
  if (!command) return;
  const { sets, folds, options } = command;
  const samples: Sample[] = [];
  const rows: Float32Array[] = [];
  const lessons: Lesson[] = [];
  for (const set of sets) {
    const [folder, truth] = set.split(',');
    for (const page of truePages(folder!, truth!)) {
      samples.push({ page, set, first: rows.length });
      const { titles, descriptions, texts } = page.statements;
      const facts = { titles, descriptions, stated: texts[0] };
      rows.push(...readFeatures(page.segments, facts, (row) => row.slice()));
      lessons.push(
        ...lessonsOf(
          page.segments.map(({ text }) => text),
          page.truth.articleBody,
        ),
      );
    }
    console.error(`${set}: ${samples.length} pages, ${rows.length} texts`);
  }
  const data = new Binned(rows);
  const fitted = (of: readonly Sample[]): Ensemble =>
    fitTrees(
      data,
      rows,
      lessons,
      of.flatMap(({ page, first }) => page.segments.map((_, at) => first + at)),
      options,
    );

  const left = Array.from({ length: folds }, (_, fold) => {
    const ensemble = fitted(samples.filter(({ page }) => foldOf(page.host, folds) !== fold));
    return samples
      .filter(({ page }) => foldOf(page.host, folds) === fold)
      .map((sample) => ({ sample, text: storyBy(ensemble, sample, rows) }));
  }).flat();
  for (const [set, pages] of Map.groupBy(left, ({ sample }) => sample.set)) {
    printFolds(
      set,
      folds,
      pages.map(({ sample, text }) => scorePage(sample.page.truth.articleBody, text)),
    );
  }

  writeModel(MODEL, 'PAGE_MODEL', 'train:pages', fitted(samples));
}

function storyBy(ensemble: Ensemble, { page, first }: Sample, rows: readonly Float32Array[]): string {
  const probabilities = Float64Array.from(page.segments, (_, at) => probabilityBy(ensemble, rows[first + at]!));
  const isStory = trimStory(page.segments, chooseStory(page.segments, probabilities), page.statements.titles);
  return page.segments
    .filter((_, at) => isStory[at])
    .map(({ text }) => text)
    .join('\n');
}

main();
