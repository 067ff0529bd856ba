// Doing what a change has left to do: events and moves of documents. Each may be done again without harm.
import type { Effect, Head } from '../article/head.ts';
import type { Articles, Bus, Documents } from './ports.ts';

export interface EffectServices {
  readonly articles: Articles;
  readonly documents: Documents;
  readonly bus: Bus;
}

/**
 * Does the effects of one revision and deletes their row.
 * @throws Unavailable; the row stays and the sweeper does them again
 */
export async function doEffects(
  { id, rev, effects }: { readonly id: string; readonly rev: number; readonly effects: readonly Effect[] },
  services: EffectServices,
): Promise<void> {
  if (effects.length === 0) return;
  // Documents out of reach first: an event must not tell of a kill while the story can still be read.
  for (const effect of effects) if (effect.kind !== 'event') await move(id, effect, services);
  await services.bus.publish(effects.filter((effect) => effect.kind === 'event').map((effect) => effect.event));
  await services.articles.effectsDone(id, rev);
}

async function move(id: string, effect: Exclude<Effect, { kind: 'event' }>, services: EffectServices): Promise<void> {
  const { documents } = services;
  switch (effect.kind) {
    case 'remove':
      return documents.remove(effect.document);
    case 'restrict': {
      const paths = effect.documents === 'all' ? await documentsOf(id, services) : effect.documents;
      await restrictAll(paths, await services.articles.head(id), documents);
      return;
    }
    case 'unrestrict': {
      if (!isShown(await services.articles.head(id), effect.document)) return;
      await documents.unrestrict(effect.document);
      // A kill may have come in between and found nothing to move.
      const head = await services.articles.head(id);
      if (!isShown(head, effect.document)) await restrictAll(await documentsOf(id, services), head, documents);
      return;
    }
  }
}

const isShown = (head: Head | undefined, document: string): boolean =>
  head !== undefined && !head.killed && head.visible?.document === document;

// What has become visible since the effect was written stays within reach.
async function restrictAll(paths: readonly string[], head: Head | undefined, documents: Documents): Promise<void> {
  for (const path of paths) if (!isShown(head, path)) await documents.restrict(path);
}

const documentsOf = async (id: string, { articles }: EffectServices): Promise<string[]> =>
  (await articles.versions(id)).map((version) => version.document);
