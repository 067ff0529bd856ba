import { describe, expect, it } from 'vitest';
import { Unavailable } from '../../functions/errors.ts';
import { type TopicTrouble, topicKeeper } from '../../functions/ingest/topic-keeper.ts';
import { encodeModel } from '../../functions/tagging/trained/codec.ts';
import { ModelUnusable } from '../../functions/tagging/trained/model-unusable.ts';

const bytesOf = (version: number): Uint8Array =>
  encodeModel({
    version,
    trainedAt: '2026-11-26T00:00:00.000Z',
    stories: 50,
    topics: [],
    hashes: new Uint32Array(0),
    idf: new Uint8Array(0),
    offsets: new Uint32Array(1),
    topicOf: new Uint16Array(0),
    weights: new Int8Array(0),
  });

/** A keeper over an archive that a test changes, and a clock that it moves. */
function world() {
  const stored = new Map<number, Uint8Array>();
  const state = {
    current: undefined as number | undefined,
    seconds: 0,
    reads: 0,
    failure: undefined as Error | undefined,
  };
  const troubles: TopicTrouble[] = [];
  const taggers = topicKeeper({
    models: {
      async current() {
        state.reads++;
        if (state.failure) throw state.failure;
        return state.current;
      },
      read: async (version) => stored.get(version),
    },
    now: () => new Date(Date.UTC(2026, 10, 26) + state.seconds * 1000).toISOString(),
    onTrouble: (trouble) => troubles.push(trouble),
  });
  const names = async () => (await taggers()).map(({ name }) => name);
  const later = async () => {
    state.seconds += 5;
    return names();
  };
  return { stored, state, troubles, names, later };
}

describe('the keeper of the topic model', () => {
  it('looks once in a while, and takes up, changes and lays down what is in use', async () => {
    const { stored, state, troubles, names, later } = world();
    stored.set(1, bytesOf(1)).set(2, bytesOf(2));

    expect(await names()).toEqual([]);
    state.current = 1;
    expect(await names()).toEqual([]);
    expect(await later()).toEqual(['trained-topics/1']);
    state.current = 2;
    expect(await later()).toEqual(['trained-topics/2']);
    state.current = 1;
    expect(await later()).toEqual(['trained-topics/1']);
    state.current = undefined;
    expect(await later()).toEqual([]);
    expect(state.reads).toBe(5);
    expect(troubles).toEqual([]);
  });

  it('asks once for drops that come at the same time', async () => {
    const { stored, state, names } = world();
    stored.set(1, bytesOf(1));
    state.current = 1;

    expect(await Promise.all([names(), names(), names()])).toEqual(Array(3).fill(['trained-topics/1']));
    expect(state.reads).toBe(1);
  });

  it('keeps the last model, and tells of it, where the next one is missing, damaged or out of reach', async () => {
    const { stored, state, troubles, later } = world();
    stored.set(1, bytesOf(1)).set(2, bytesOf(2).subarray(1));
    state.current = 1;
    expect(await later()).toEqual(['trained-topics/1']);

    state.current = 2;
    expect(await later()).toEqual(['trained-topics/1']);
    state.current = 3;
    expect(await later()).toEqual(['trained-topics/1']);
    state.failure = new Unavailable('STORE', 'S3 is away');
    expect(await later()).toEqual(['trained-topics/1']);
    state.failure = new ModelUnusable('DAMAGED', 'the pointer is no JSON');
    expect(await later()).toEqual(['trained-topics/1']);

    expect(troubles.map(({ name }) => name)).toEqual([
      'TopicModelUnusable',
      'TopicModelMissing',
      'TopicModelUnread',
      'TopicModelUnusable',
    ]);
  });

  it('takes up a damaged model once it has been mended', async () => {
    const { stored, state, later } = world();
    stored.set(1, bytesOf(1).subarray(1));
    state.current = 1;
    expect(await later()).toEqual([]);

    stored.set(1, bytesOf(1));

    expect(await later()).toEqual(['trained-topics/1']);
  });
});
