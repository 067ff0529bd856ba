// A trained topic model in memory, and the scores that it gives: one linear function for each topic over log tf-idf.
import type { Features } from './features.ts';

export interface TrainedTopic {
  /** QCode of the wire subject that it was trained on. */
  readonly id: string;
  readonly name: string;
  /** A story whose score reaches it has the topic. */
  readonly threshold: number;
  /** confidence = 1 / (1 + exp(-(slope × score + offset))), fitted to stories held out of training. */
  readonly slope: number;
  readonly offset: number;
  readonly bias: number;
  /** What one step of its eight-bit weights is worth. */
  readonly step: number;
}

export interface TopicModel {
  /** Counts up with each model of an archive, from 1. */
  readonly version: number;
  /** ISO 8601 UTC. */
  readonly trainedAt: string;
  /** How many stories it learned from. */
  readonly stories: number;
  readonly topics: readonly TrainedTopic[];
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** Inverse document frequency of each feature, in steps of `IDF_STEP`. */
  readonly idf: Uint8Array;
  /** The weights of feature `i` are those from `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  readonly topicOf: Uint16Array;
  readonly weights: Int8Array;
}

export const IDF_STEP = 1 / 16;

/** Places of the features that the model knows, and their values: log tf × idf, of length 1 together. */
export interface Vector {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

export function vectorOf(features: Features, { hashes, idf }: Pick<TopicModel, 'hashes' | 'idf'>): Vector {
  const places: number[] = [];
  const values: number[] = [];
  let square = 0;
  for (const [hash, count] of features) {
    const place = placeOf(hash, hashes);
    if (place < 0) continue;
    const value = (1 + Math.log(count)) * idf[place]! * IDF_STEP;
    places.push(place);
    values.push(value);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  return { places: Int32Array.from(places), values: Float32Array.from(values, (value) => value / length) };
}

type LinearTopics = Pick<TopicModel, 'offsets' | 'topicOf' | 'weights'> & {
  readonly topics: readonly Pick<TrainedTopic, 'bias' | 'step'>[];
};

/** One score for each topic, in the order of `topics`. */
export function scoresOf({ places, values }: Vector, model: LinearTopics): Float64Array {
  const { topics, offsets, topicOf, weights } = model;
  const scores = new Float64Array(topics.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const value = values[i]!;
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++) scores[topicOf[at]!]! += weights[at]! * value;
  }
  return scores.map((score, topic) => score * topics[topic]!.step + topics[topic]!.bias);
}

function placeOf(hash: number, hashes: Uint32Array): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle]!;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
