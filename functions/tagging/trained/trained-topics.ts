// Tags topics as a model has learned them from the archive's own wire subjects. There is one tagger for each model.
import type { Tag } from '../../article/article.ts';
import { wordsOfBlock } from '../article-words.ts';
import type { Tagger } from '../tagger.ts';
import { featuresOf } from './features.ts';
import { scoresOf, type TopicModel, vectorOf } from './model.ts';

// A score tells whether a story has a topic, not how much it is about it; a wire does not rank its codes either.
const RELEVANCE = 0.7;

/** Its tags say which model gave them: `trained-topics/3`. */
export function trainedTopics(model: TopicModel): Tagger {
  const name = `trained-topics/${model.version}`;
  return {
    name,
    tag(article) {
      const vector = vectorOf(
        featuresOf(article, (block) => wordsOfBlock(article, block)),
        model,
      );
      // A story of no known word is not told apart by the sign of a bias.
      if (vector.places.length === 0) return [];
      const scores = scoresOf(vector, model);
      return model.topics.flatMap((topic, at): Tag[] => {
        const score = scores[at]!;
        if (score < topic.threshold) return [];
        const chance = 1 / (1 + Math.exp(-(topic.slope * score + topic.offset)));
        const confidence = Math.round(chance * 100) / 100;
        return [
          {
            kind: 'topic',
            id: topic.id,
            name: topic.name,
            relevance: RELEVANCE,
            confidence,
            tagger: name,
            mentions: [],
          },
        ];
      });
    },
  };
}
