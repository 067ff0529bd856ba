// Linear functions in eight bits: what each weighs most is 127 steps, and the smallest weights of all topics go first.
import { MAX_MODEL_BYTES } from '../../functions/tagging/trained/codec.ts';
import type { TopicModel } from '../../functions/tagging/trained/model.ts';
import type { Linear } from './svm.ts';

const STEPS = 127;
/** What a feature takes without its weights, what a topic takes in words, and what stands before both; upper bounds. */
const FEATURE_BYTES = 6;
const TOPIC_BYTES = 350;
const HEAD_BYTES = 1024;

export type Packed = Pick<TopicModel, 'offsets' | 'topicOf' | 'weights'> & {
  /** What one step is worth, by topic. */
  readonly steps: readonly number[];
};

/** The same functions with as many weights as a model may hold. */
export function pack(linears: readonly Linear[], features: number): Packed {
  const steps = linears.map(
    ({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / STEPS,
  );
  const quantised = linears.map(({ weights }, topic) =>
    Int8Array.from(weights, (weight) => Math.round(weight / (steps[topic]! || 1))),
  );
  const bySize = new Uint32Array(STEPS + 1);
  for (const weights of quantised) for (const weight of weights) bySize[Math.abs(weight)]!++;
  // A step between topics of more than 127 takes a byte more.
  const weightBytes = linears.length > 128 ? 3 : 2;
  let room = (MAX_MODEL_BYTES - HEAD_BYTES - features * FEATURE_BYTES - linears.length * TOPIC_BYTES) / weightBytes;
  let least = STEPS + 1;
  while (least > 1 && room >= bySize[least - 1]!) room -= bySize[--least]!;
  const offsets = new Uint32Array(features + 1);
  const topicOf: number[] = [];
  const kept: number[] = [];
  for (let place = 0; place < features; place++) {
    for (let topic = 0; topic < quantised.length; topic++) {
      const weight = quantised[topic]![place]!;
      if (Math.abs(weight) < least) continue;
      topicOf.push(topic);
      kept.push(weight);
    }
    offsets[place + 1] = kept.length;
  }
  return { steps, offsets, topicOf: Uint16Array.from(topicOf), weights: Int8Array.from(kept) };
}
