// A trained topic model as the bytes that lie in the archive: mark, description as JSON, features with their weights,
// and a hash over all of it, so that damage is noticed before anything is believed.
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { FEATURES_REV } from './features.ts';
import type { TopicModel } from './model.ts';
import { ModelUnusable } from './model-unusable.ts';

const MARK = 'SLUGLINE-TOPICS\n';
const CHECK_BYTES = 32;
/** In bytes; a model that has come about otherwise is not even read. */
export const MAX_MODEL_BYTES = 350 * 1024;
export const MAX_TOPICS = 2000;

const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const description = v.object({
  featuresRev: count,
  version: v.pipe(count, v.minValue(1)),
  trainedAt: v.string(),
  stories: count,
  features: v.pipe(count, v.maxValue(MAX_MODEL_BYTES)),
  weights: v.pipe(count, v.maxValue(MAX_MODEL_BYTES)),
  topics: v.pipe(
    v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        threshold: finite,
        slope: finite,
        offset: finite,
        bias: finite,
        step: finite,
      }),
    ),
    v.maxLength(MAX_TOPICS),
  ),
});

export function encodeModel(model: TopicModel): Uint8Array {
  const { version, trainedAt, stories, topics, hashes, idf, offsets, topicOf, weights } = model;
  const about: v.InferInput<typeof description> = {
    featuresRev: FEATURES_REV,
    version,
    trainedAt,
    stories,
    features: hashes.length,
    weights: weights.length,
    topics: [...topics],
  };
  const json = Buffer.from(JSON.stringify(about));
  const bytes: number[] = [...Buffer.from(MARK), ...numberBytes(json.length), ...json];
  let last = 0;
  for (let i = 0; i < hashes.length; i++) {
    bytes.push(...numberBytes(hashes[i]! - last), idf[i]!, ...numberBytes(offsets[i + 1]! - offsets[i]!));
    last = hashes[i]!;
    let topic = 0;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      bytes.push(...numberBytes(topicOf[at]! - topic), weights[at]! & 0xff);
      topic = topicOf[at]!;
    }
  }
  const body = Uint8Array.from(bytes);
  return Buffer.concat([body, createHash('sha256').update(body).digest()]);
}

/** @throws ModelUnusable */
export function decodeModel(bytes: Uint8Array): TopicModel {
  const damaged = (what: string, cause?: unknown) => new ModelUnusable('DAMAGED', `the topic model ${what}`, cause);
  if (bytes.length > MAX_MODEL_BYTES) throw damaged(`has ${bytes.length} bytes; at most ${MAX_MODEL_BYTES} are read`);
  const body = bytes.subarray(0, Math.max(0, bytes.length - CHECK_BYTES));
  const check = createHash('sha256').update(body).digest();
  if (!check.equals(bytes.subarray(body.length))) throw damaged('is not what was stored: its hash is another');
  const reader = new Reader(body);
  if (!Buffer.from(MARK).equals(reader.bytes(MARK.length))) throw damaged('does not begin as one');
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(reader.bytes(reader.number())).toString('utf8'));
  } catch (cause) {
    throw damaged('has no description', cause);
  }
  const about = v.safeParse(description, json);
  if (!about.success) throw damaged(`is not described as one: ${about.issues[0].message}`);
  const { featuresRev, features, weights: weightCount, ...rest } = about.output;
  if (featuresRev !== FEATURES_REV) {
    const message = `the topic model was trained on features ${featuresRev}, this code reads ${FEATURES_REV}; train again`;
    throw new ModelUnusable('OTHER_FEATURES', message);
  }
  const hashes = new Uint32Array(features);
  const idf = new Uint8Array(features);
  const offsets = new Uint32Array(features + 1);
  const topicOf = new Uint16Array(weightCount);
  const weights = new Int8Array(weightCount);
  let hash = 0;
  let at = 0;
  for (let i = 0; i < features; i++) {
    hash += reader.number();
    hashes[i] = hash;
    idf[i] = reader.byte();
    let topic = 0;
    for (let left = reader.number(); left > 0; left--, at++) {
      topic += reader.number();
      if (topic >= rest.topics.length || at >= weightCount) throw damaged('weighs what it does not have');
      topicOf[at] = topic;
      weights[at] = reader.byte();
    }
    offsets[i + 1] = at;
  }
  if (reader.hasFailed || at !== weightCount) throw damaged('ends too early');
  return { ...rest, hashes, idf, offsets, topicOf, weights };
}

/** Seven bits a byte, low ones first. */
function numberBytes(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  while (left > 0x7f) {
    bytes.push((left & 0x7f) | 0x80);
    left = Math.floor(left / 128);
  }
  bytes.push(left);
  return bytes;
}

/** Reads zeros behind the end, and says so. */
class Reader {
  hasFailed = false;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) this.hasFailed = true;
    return byte ?? 0;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (let left = 5; left > 0; left--) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
      scale *= 128;
    }
    return value;
  }

  bytes(length: number): Uint8Array {
    const found = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    if (found.length < length) this.hasFailed = true;
    return found;
  }
}
