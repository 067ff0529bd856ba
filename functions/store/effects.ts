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
    case 'restrict':
      return restrict(id, effect.documents === 'all' ? await documentsOf(id, services) : effect.documents, services);
    case 'unrestrict':
      return unrestrict(id, effect.document, services);
  }
}

// What has become visible since the effect was written stays within reach.
async function restrict(id: string, paths: readonly string[], services: EffectServices): Promise<void> {
  const { articles, documents } = services;
  const before = await articles.head(id);
  const moved = paths.filter((path) => !isShown(before, path));
  for (const path of moved) await documents.restrict(path);
  // A release may have come in between, and moved its document before this did.
  const after = moved.length === 0 ? undefined : await articles.head(id);
  const shown = moved.find((path) => isShown(after, path));
  if (shown !== undefined) await unrestrict(id, shown, services);
}

async function unrestrict(id: string, document: string, services: EffectServices): Promise<void> {
  const { articles, documents } = services;
  if (!isShown(await articles.head(id), document)) return;
  await documents.unrestrict(document);
  // A kill may have come in between and found nothing to move.
  if (!isShown(await articles.head(id), document)) await restrict(id, await documentsOf(id, services), services);
}

const isShown = (head: Head | undefined, document: string): boolean =>
  head !== undefined && !head.killed && head.visible?.document === document;

const documentsOf = async (id: string, { articles }: EffectServices): Promise<string[]> =>
  (await articles.versions(id)).map((version) => version.document);
