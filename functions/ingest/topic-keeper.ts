// The tagger of the topic model in use. Looked for at most every few seconds; what is wrong with a model is told, and
// never stands in the way of a drop.
import { Unavailable } from '../errors.ts';
import { TOPIC_MODEL_SECONDS } from '../names.ts';
import type { Models } from '../store/ports.ts';
import type { Tagger } from '../tagging/tagger.ts';
import { ModelUnusable } from '../tagging/trained/model-unusable.ts';

export interface TopicTrouble {
  /** Metric of the same name. */
  readonly name: 'TopicModelUnusable' | 'TopicModelMissing' | 'TopicModelUnread';
  readonly reason: string;
}

export interface TopicKeeperServices {
  readonly models: Models;
  readonly now: () => string;
  readonly onTrouble: (trouble: TopicTrouble) => void;
}

/** Gives the tagger of the model in use; where that cannot be had, of the last one that could. */
export function topicKeeper({ models, now, onTrouble }: TopicKeeperServices): () => Promise<readonly Tagger[]> {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let version: number | undefined;
  let taggers: readonly Tagger[] = [];
  // Drops of one batch that look at the same time share one look.
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    try {
      const current = await models.current();
      if (current === version) return;
      const bytes = current === undefined ? undefined : await models.read(current);
      if (current !== undefined && bytes === undefined) {
        onTrouble({ name: 'TopicModelMissing', reason: `topic model ${current} is in use, and is not in the archive` });
        return;
      }
      taggers = bytes === undefined ? [] : [await taggerOf(bytes)];
      version = current;
    } catch (error) {
      if (error instanceof ModelUnusable) onTrouble({ name: 'TopicModelUnusable', reason: error.message });
      else if (error instanceof Unavailable) onTrouble({ name: 'TopicModelUnread', reason: error.message });
      else throw error;
    }
  };

  return async () => {
    const time = Date.parse(now());
    if (looking === undefined && time - lookedAt >= TOPIC_MODEL_SECONDS * 1000) {
      lookedAt = time;
      looking = look().finally(() => {
        looking = undefined;
      });
    }
    await looking;
    return taggers;
  };
}

/** Archives without a model load nothing of it. */
async function taggerOf(model: Uint8Array): Promise<Tagger> {
  const [{ decodeModel }, { trainedTopics }] = await Promise.all([
    import('../tagging/trained/codec.ts'),
    import('../tagging/trained/trained-topics.ts'),
  ]);
  return trainedTopics(decodeModel(model));
}
