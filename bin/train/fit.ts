// Fits a topic model to examples: five folds tell each topic's threshold and what it is worth, then all examples teach.
import type { TopicModel, TrainedTopic } from '../../functions/tagging/trained/model.ts';
import { IDF_STEP, scoresOf, vectorOf } from '../../functions/tagging/trained/model.ts';
import { type Example, schemeOf } from './examples.ts';
import { FOLDS, foldsOf } from './folds.ts';
import { pack } from './pack.ts';
import { fitSvm, type Linear } from './svm.ts';
import { type Counts, countsAt, f1Of, type Held, sigmoidOf, summed, thresholdOf } from './thresholds.ts';

/** A word of a single story says nothing of others; of the others the most frequent are kept. */
const MIN_STORIES = 2;
const MAX_FEATURES = 24_000;
/** What fits into a model with words enough for each. */
export const MAX_FITTED_TOPICS = 300;

export interface FitOptions {
  /** A topic of fewer examples is left out. */
  readonly minExamples: number;
  /** So is one whose F1 over stories held out is lower. */
  readonly minF1: number;
  readonly names: ReadonlyMap<string, string>;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface TopicFigures {
  readonly id: string;
  readonly name: string;
  readonly examples: number;
  /** Of stories held out, each judged by a threshold that it had no part in. */
  readonly held: Counts;
  readonly isKept: boolean;
}

export interface Fitted {
  readonly model: Omit<TopicModel, 'version' | 'trainedAt'>;
  /** Most examples first. */
  readonly figures: readonly TopicFigures[];
}

/** The topics that have at least so many examples, most first; never more than a model holds. */
export function topicsOf(examples: readonly Example[], minExamples: number): string[] {
  const counts = new Map<string, number>();
  for (const { labels } of examples) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= minExamples)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MAX_FITTED_TOPICS)
    .map(([label]) => label);
}

/** Deterministic: the same examples in the same order give the same model. */
export function fitTopics(examples: readonly Example[], options: FitOptions): Fitted {
  const labels = topicsOf(examples, options.minExamples);
  const vocabulary = vocabularyOf(examples);
  const vectors = examples.map(({ features }) => vectorOf(features, vocabulary));
  const folds = foldsOf(examples.map((example) => example.labels));
  let done = 0;
  const learn = (ids: readonly string[], isTaught: (row: number) => boolean) => {
    const linears = ids.map((id) => {
      const rows = [...examples.keys()].filter((row) => isTaught(row) && isExampleOf(id, examples[row]!));
      const linear = fitSvm(vectors, (row) => examples[row]!.labels.has(id), rows, vocabulary.hashes.length);
      options.onProgress?.(++done, labels.length * (FOLDS + 1));
      return linear;
    });
    return packed(linears, vocabulary.hashes.length);
  };

  const scores = new Array<Float64Array>(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(labels, (row) => folds[row] !== fold);
    for (const row of examples.keys()) if (folds[row] === fold) scores[row] = scoresOf(vectors[row]!, model);
  }
  const topics = labels.map((id, place) => judge(id, place, examples, scores, folds, options));
  const kept = topics.filter(({ figures }) => figures.isKept);
  const { topics: linears, ...weights } = learn(
    kept.map(({ figures }) => figures.id),
    () => true,
  );
  return {
    model: {
      ...vocabulary,
      ...weights,
      stories: examples.length,
      topics: kept.map(({ figures: { id, name }, judged }, at) => ({ id, name, ...judged, ...linears[at]! })),
    },
    figures: topics.map(({ figures }) => figures),
  };
}

const isExampleOf = (id: string, { unknown }: Example): boolean => unknown.size === 0 || !unknown.has(schemeOf(id));

function packed(linears: readonly Linear[], features: number) {
  const { steps, ...weights } = pack(linears, features);
  return { ...weights, topics: linears.map(({ bias }, at) => ({ bias, step: steps[at]! })) };
}

type Judged = Pick<TrainedTopic, 'threshold' | 'slope' | 'offset'>;

function judge(
  id: string,
  place: number,
  examples: readonly Example[],
  scores: readonly Float64Array[],
  folds: Uint8Array,
  { minF1, names }: FitOptions,
): { figures: TopicFigures; judged: Judged } {
  const rows = [...examples.keys()].filter((row) => isExampleOf(id, examples[row]!));
  const heldOf = (these: readonly number[]): Held[] =>
    these.map((row) => ({ score: scores[row]![place]!, isPositive: examples[row]!.labels.has(id) }));
  const held = summed(
    Array.from({ length: FOLDS }, (_, fold) => {
      const threshold = thresholdOf(heldOf(rows.filter((row) => folds[row] !== fold)));
      return countsAt(threshold, heldOf(rows.filter((row) => folds[row] === fold)));
    }),
  );
  const all = heldOf(rows);
  return {
    figures: {
      id,
      name: names.get(id) ?? id,
      examples: all.filter(({ isPositive }) => isPositive).length,
      held,
      isKept: f1Of(held) >= minF1,
    },
    judged: { threshold: thresholdOf(all), ...sigmoidOf(all) },
  };
}

function vocabularyOf(examples: readonly Example[]): Pick<TopicModel, 'hashes' | 'idf'> {
  const stories = new Map<number, number>();
  for (const { features } of examples)
    for (const hash of features.keys()) stories.set(hash, (stories.get(hash) ?? 0) + 1);
  const kept = [...stories]
    .filter(([, count]) => count >= MIN_STORIES)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MAX_FEATURES)
    .sort(([a], [b]) => a - b);
  const idf = (count: number): number => Math.log((1 + examples.length) / (1 + count));
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    idf: Uint8Array.from(kept, ([, count]) => Math.min(255, Math.round(idf(count) / IDF_STEP))),
  };
}
