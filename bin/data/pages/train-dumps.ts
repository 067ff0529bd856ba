// `npm run train:dumps -- <folder or dumps.json>,<truth.json> … [--trees n] [--folds n]`: fits the judgement of
// functions/pages/dump to pages whose stories are known and to our invented dumps, writes
// functions/pages/data/dump-model.ts, and with `--folds` first prints the figures on pages of hosts that were left out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedArticle } from '../../../functions/article/article.ts';
import { readFeatures } from '../../../functions/pages/dump/features.ts';
import { storyBy } from '../../../functions/pages/dump/story-lines.ts';
import { decodeDump, type Line, splitLines } from '../../../functions/pages/lines.ts';
import { findMainText, type ReadLine, readLines } from '../../../functions/pages/main-text.ts';
import { Binned } from './boosting.ts';
import { dumpOf } from './dump-of.ts';
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
import { hostOf, readPage, readTruth } from './pages.ts';
import { scorePage } from './score.ts';

const MODEL = fileURLToPath(new URL('../../../functions/pages/data/dump-model.ts', import.meta.url));

const INVENTED = fileURLToPath(new URL('../../../test/samples/page-dump', import.meta.url));

interface TrueDump {
  readonly dump: string;
  readonly story: string;
  readonly host: string;
}

interface Lessoned extends Line {
  readonly lesson: Lesson;
}

/**
 * Dumps of one page, as one tool leaves it and as others do: without blank lines, with one behind every line, and the story
 * by itself with a line or two around.
 */
const STYLES: readonly Style[] = [
  { name: 'sent', weight: 0.55, of: (lines) => lines },
  { name: 'dense', weight: 0.15, of: (lines) => numbered(lines, 1) },
  { name: 'airy', weight: 0.15, of: (lines) => numbered(lines, 2) },
  {
    name: 'story',
    weight: 0.15,
    of: (lines) => {
      const start = lines.findIndex(({ lesson }) => lesson.label === 1);
      const end = lines.findLastIndex(({ lesson }) => lesson.label === 1);
      if (start === -1) return lines;
      return [lines[0]!, ...lines.slice(Math.max(1, start - LINES_AROUND), end + 1 + LINES_AROUND)];
    },
  },
];
const LINES_AROUND = 2;

/** @param step 1 without blank lines, 2 with one behind each line */
const numbered = (lines: readonly Lessoned[], step: number): Lessoned[] =>
  lines.map((line, at) => ({ ...line, number: step * at + 1, end: step * at + 1 }));

interface Style {
  readonly name: string;
  /** Of what the page teaches. */
  readonly weight: number;
  readonly of: (lines: readonly Lessoned[]) => readonly Lessoned[];
}

interface Sample {
  readonly set: string;
  readonly style: string;
  readonly host: string;
  readonly story: string;
  readonly lines: readonly ReadLine[];
  /** Of its rows. */
  readonly first: number;
}

function main(): void {
  const command = readCommand('train:dumps', 'folder of <id>.html.gz, or dumps.json', {
    trees: '200',
    depth: '4',
    rate: '0.08',
  });
  if (!command) return;
  const { sets, folds, options } = command;
  const samples: Sample[] = [];
  const rows: Float32Array[] = [];
  const lessons: Lesson[] = [];
  for (const set of [INVENTED, ...sets]) {
    const [source, truthFile] = set.split(',');
    for (const { dump, story, host } of truthFile === undefined ? inventedDumps() : trueDumps(source!, truthFile)) {
      const sent = splitLines(dump);
      const known = lessonsOf(
        sent.map(({ text }) => text),
        story,
      );
      for (const { name: style, weight, of } of STYLES) {
        const styled = of(sent.map((line, at) => ({ ...line, lesson: known[at]! })));
        const lines = readLines(styled);
        samples.push({ set, style, host, story, lines, first: rows.length });
        rows.push(...readFeatures(lines, findMainText(lines), (row) => row.slice()));
        for (const { lesson } of styled) lessons.push({ ...lesson, weight: lesson.weight * weight });
      }
    }
    console.error(`${set}: ${samples.length} dumps, ${rows.length} lines`);
  }
  const data = new Binned(rows);
  const fitted = (of: readonly Sample[]) =>
    fitTrees(
      data,
      rows,
      lessons,
      of.flatMap(({ lines, first }) => lines.map((_, at) => first + at)),
      options,
    );

  const left = Array.from({ length: folds }, (_, fold) => {
    const ensemble = fitted(samples.filter(({ host }) => foldOf(host, folds) !== fold));
    return samples
      .filter(({ host }) => foldOf(host, folds) === fold)
      .map((sample) => {
        const probabilities = sample.lines.map((_, at) => probabilityBy(ensemble, rows[sample.first + at]!));
        const isStory = storyBy(sample.lines, probabilities) ?? [];
        const text = sample.lines
          .filter((_, at) => isStory[at])
          .map((line) => line.text)
          .join('\n');
        return { sample, score: scorePage(sample.story, text) };
      });
  }).flat();
  for (const [set, pages] of Map.groupBy(left, ({ sample }) => `${sample.set} ${sample.style}`))
    printFolds(
      set,
      folds,
      pages.map(({ score }) => score),
    );

  writeModel(MODEL, 'DUMP_MODEL', 'train:dumps', fitted(samples));
}

const BESIDE = new Set(['byline', 'caption']);

function* inventedDumps(): Generator<TrueDump> {
  for (const name of readdirSync(INVENTED).filter((one) => one.endsWith('.txt'))) {
    const [article]: ParsedArticle[] = JSON.parse(
      readFileSync(join(INVENTED, name.replace(/txt$/, 'article.json')), 'utf8'),
    );
    const text = article!.body.filter(({ role }) => !BESIDE.has(role)).map((block) => block.text);
    yield { dump: decodeDump(readFileSync(join(INVENTED, name))), story: text.join('\n'), host: name };
  }
}

function* trueDumps(source: string, truthFile: string): Generator<TrueDump> {
  const dumps: Record<string, { readonly dump: string }> | undefined = source.endsWith('.json')
    ? JSON.parse(readFileSync(source, 'utf8'))
    : undefined;
  for (const [id, truth] of Object.entries(readTruth(truthFile))) {
    const dump = dumps ? dumps[id]!.dump : dumpOf(new TextDecoder().decode(readPage(source, id)));
    yield { dump, story: truth.articleBody, host: hostOf(truth.url, id) };
  }
}

main();
