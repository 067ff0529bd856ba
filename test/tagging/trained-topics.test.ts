import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { Examples } from '../../bin/train/examples.ts';
import { type Fitted, fitTopics } from '../../bin/train/fit.ts';
import { decodeModel, encodeModel, MAX_MODEL_BYTES } from '../../functions/tagging/trained/codec.ts';
import { FEATURES_REV, featuresOf } from '../../functions/tagging/trained/features.ts';
import type { TopicModel } from '../../functions/tagging/trained/model.ts';
import { ModelUnusable } from '../../functions/tagging/trained/model-unusable.ts';
import { trainedTopics } from '../../functions/tagging/trained/trained-topics.ts';
import { paragraph, parsed } from './articles.ts';
import { INVENTED_TOPICS, type InventedTopic, inventedStory } from './topic-stories.ts';

const STORIES_EACH = 40;

const storyOf = (topic: InventedTopic, number: number) => {
  const { headline, paragraphs } = inventedStory(topic, number);
  return parsed({ headline, body: paragraphs.map(paragraph) });
};

const subject = (qcode: string, name?: string) => ({
  qcode,
  rel: 'subject' as const,
  ...(name === undefined ? {} : { name }),
});

let fitted: Fitted;
let model: TopicModel;

beforeAll(() => {
  const examples = new Examples();
  for (const topic of INVENTED_TOPICS) {
    for (let number = 0; number < STORIES_EACH; number++) {
      const subjects = [subject(topic, topic === 'N2:GRA' ? 'Grains' : undefined), subject('N2:FR')];
      examples.add({ ...storyOf(topic, number), subjects, wire: 'reuters' });
    }
  }
  fitted = fitTopics(examples.all(), { minExamples: 10, minF1: 0.5, names: examples.names });
  model = { ...fitted.model, version: 3, trainedAt: '2026-11-26T00:00:00.000Z' };
});

describe('a trained topic model', () => {
  it('finds the topics of stories that it has not seen', () => {
    const tagger = trainedTopics(decodeModel(encodeModel(model)));

    for (const topic of INVENTED_TOPICS) {
      const tags = Array.from({ length: 20 }, (_, at) => tagger.tag(storyOf(topic, 1000 + at)).map(({ id }) => id));
      expect(tags.filter((ids) => ids.length === 1 && ids[0] === topic).length).toBeGreaterThanOrEqual(18);
    }
  });

  it('says of a tag which model gave it, what the wire calls it and how sure it is', () => {
    const [tag] = trainedTopics(model).tag(storyOf('N2:GRA', 5000));

    expect(tag).toMatchObject({ kind: 'topic', id: 'N2:GRA', name: 'Grains', tagger: 'trained-topics/3' });
    expect(tag!.confidence).toBeGreaterThan(0.6);
  });

  it('leaves countries to the tagger of countries, and judges by stories that were held out', () => {
    expect(fitted.figures.map(({ id }) => id)).toEqual(['N2:GRA', 'N2:INT', 'N2:SHP']);
    for (const { held, examples } of fitted.figures) {
      expect(examples).toBe(STORIES_EACH);
      expect(held.right + held.missed).toBe(STORIES_EACH);
    }
  });

  it('gives the same bytes for the same examples', () => {
    const again = new Examples();
    for (const topic of INVENTED_TOPICS) {
      for (let number = 0; number < STORIES_EACH; number++) {
        const subjects = [subject(topic, topic === 'N2:GRA' ? 'Grains' : undefined), subject('N2:FR')];
        again.add({ ...storyOf(topic, number), subjects, wire: 'reuters' });
      }
    }
    const twin = fitTopics(again.all(), { minExamples: 10, minF1: 0.5, names: again.names });

    expect(encodeModel({ ...twin.model, version: 3, trainedAt: model.trainedAt })).toEqual(encodeModel(model));
  });

  it('says nothing of a story of which it knows no word', () => {
    expect(trainedTopics(model).tag(parsed({ headline: 'Зерно' }))).toEqual([]);
  });
});

describe('the features of a story', () => {
  it('are those of revision 2: where they are others, FEATURES_REV must be raised, since stored models know these', () => {
    const headline = "U.S. farmers' 12 companies: d'Ivoire's Café news";
    const features = featuresOf(
      parsed({ headline, body: [paragraph('The parties met on 3 May; glass prices rose.')] }),
    );

    const hash = createHash('sha256')
      .update(JSON.stringify([...features]))
      .digest('hex');

    expect([FEATURES_REV, features.size, hash.slice(0, 16)]).toEqual([2, 31, '5974e7e0fe5773ae']);
  });
});

describe('the bytes of a model', () => {
  it('come back as they were', () => {
    expect(decodeModel(encodeModel(model))).toEqual(model);
  });

  it('are refused as damaged where any of them is another, is missing or is too many', () => {
    const bytes = encodeModel(model);

    for (let at = 0; at < bytes.length; at += 97) {
      const other = Uint8Array.from(bytes);
      other[at]! ^= 0x55;
      expect(() => decodeModel(other)).toThrow(ModelUnusable);
      expect(() => decodeModel(bytes.subarray(0, at))).toThrow(ModelUnusable);
    }
    expect(() => decodeModel(Buffer.concat([bytes, Buffer.from('x')]))).toThrow(ModelUnusable);
    expect(() => decodeModel(new Uint8Array(MAX_MODEL_BYTES + 1))).toThrow(/at most/);
  });

  it('are refused where hash and content agree on what no model is', () => {
    const wrong: TopicModel[] = [
      { ...model, topics: [] },
      { ...model, weights: model.weights.subarray(1) },
      { ...model, version: 0 },
      { ...model, topics: model.topics.map((topic) => ({ ...topic, threshold: Number.NaN })) },
    ];

    for (const one of wrong) expect(() => decodeModel(encodeModel(one))).toThrow(ModelUnusable);
  });
});

describe('examples', () => {
  const story = (wire: string, ...qcodes: string[]) => ({
    ...parsed({ headline: 'Words' }),
    subjects: qcodes.map((qcode) => subject(qcode)),
    wire,
  });

  it('do not count as counter-examples where the wire seldom uses the scheme', () => {
    const examples = new Examples();
    examples.add(story('reuters', 'N2:GRA'));
    examples.add(story('reuters', 'N2:GRA'));
    examples.add(story('reuters'));
    examples.add(story('feeds', 'iptc:1'));

    const unknown = examples.all().map((example) => [...example.unknown]);

    expect(unknown).toEqual([['iptc'], ['iptc'], ['iptc'], ['N2']]);
  });

  it('leave out instruments unless their scheme is asked for', () => {
    const [all, asked] = [new Examples(), new Examples(['R'])];
    for (const examples of [all, asked]) examples.add(story('reuters', 'N2:GRA', 'R:GM.N'));

    expect(all.all().map(({ labels }) => [...labels])).toEqual([['N2:GRA']]);
    expect(asked.all().map(({ labels }) => [...labels])).toEqual([['R:GM.N']]);
  });

  it('have only the subjects of the schemes that are asked for', () => {
    const examples = new Examples(['medtop']);
    examples.add(story('reuters', 'N2:GRA', 'medtop:20000639', 'no scheme'));

    expect(examples.all().map(({ labels }) => [...labels])).toEqual([['medtop:20000639']]);
  });
});
