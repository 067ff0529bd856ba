// Doing what a change has left to do: events, moves and ends of documents, the kills that follow from an advisory, and
// links to other articles. Each may be done again without harm.
import type { Alarm } from '../article/alarm.ts';
import { isNews } from '../article/backfill.ts';
import { decideWithdrawal } from '../article/decide-later.ts';
import type { Changed } from '../article/decision.ts';
import { isGone } from '../article/expiry.ts';
import type { Effect, Head, Matching } from '../article/head.ts';
import { Unavailable } from '../errors.ts';
import type { Deliveries } from './delivery.ts';
import { taggedChange } from './index-rows.ts';
import { linkArticle } from './link-article.ts';
import { findMatches, isCertain, type Match } from './matching.ts';
import type { Articles, Bus, Documents, PendingEffects, UnsureRow } from './ports.ts';
import { bare, oweEvents } from './telling.ts';

export interface EffectServices {
  readonly articles: Articles;
  readonly documents: Documents;
  readonly bus: Bus;
  /** Where wires.json names consumers. */
  readonly deliveries?: Deliveries;
  readonly now: () => string;
}

export interface OwedEffects extends Pick<PendingEffects, 'id' | 'rev' | 'effects'> {
  /** As the caller has just written it. */
  readonly head?: Head;
}

/** Of a change that the caller has written. */
export const owedBy = ({ head, effects }: Changed): OwedEffects => ({ id: head.id, rev: head.rev, effects, head });

const MAX_DECISIONS = 20;

/**
 * Does the effects of one revision and deletes their row.
 * @param mayPurge false where every object version cannot be deleted: that is left to the sweeper, and the row stays
 * @returns what a person must look at
 * @throws Unavailable; the row stays and the sweeper does them again
 */
export async function doEffects(
  { id, rev, effects, head }: OwedEffects,
  services: EffectServices,
  mayPurge = true,
): Promise<readonly Alarm[]> {
  if (effects.length === 0) return [];
  // Documents out of reach first: an event must not tell of a kill while the story can still be read.
  for (const effect of effects) if (mayPurge || effect.kind !== 'purge') await move(id, effect, services);
  // Nor must one tell what a story said that has just been withdrawn.
  const found = { isKilled: false, alarms: [] as Alarm[] };
  for (const effect of effects) if (effect.kind === 'match') await meet(id, effect, services, found);
  // What has just been withdrawn is read anew.
  const written = found.isKilled ? undefined : head;
  const tags = tagsToIndex(effects);
  // Whoever hears of a story finds it under its tags; a stop waits for no rows, which show nothing any more.
  const isNewsOwed = effects.some((effect) => effect.kind === 'event' && isNews(effect.event.type));
  const indexed = isNewsOwed ? await index(id, tags, services, written) : undefined;
  // Before the event, since that calls whoever delivers.
  await oweEvents({ id, rev, effects }, services, indexed);
  const events = found.isKilled ? withoutText(effects) : effects;
  await services.bus.publish(events.flatMap((effect) => (effect.kind === 'event' ? [effect.event] : [])));
  if (!isNewsOwed) await index(id, tags, services, written);
  if (effects.some(({ kind }) => kind === 'link')) await linkArticle(id, services);
  const isDone = mayPurge || effects.every(({ kind }) => kind !== 'purge');
  if (isDone) await services.articles.effectsDone(id, rev);
  return found.alarms;
}

/** Those of an article that has gone out of sight since: events are still told of, without what they said. */
export const withoutText = (effects: readonly Effect[]): Effect[] =>
  effects.map((effect) => {
    if (effect.kind === 'event') return { kind: 'event', event: bare(effect.event) };
    return effect.kind === 'index' ? { kind: 'index', tags: tagsToIndex(effects) } : effect;
  });

/** @param found what of it the caller must know: that the article itself is killed, and alarms */
async function meet(
  id: string,
  effect: Matching,
  services: EffectServices,
  found: { isKilled: boolean; alarms: Alarm[] },
): Promise<void> {
  const { advisory, matches } = await findMatches(id, effect, services.articles);
  const killed = new Set<string>();
  for (const match of matches) {
    const { story } = match;
    if (killed.has(story.id)) continue;
    if (isCertain(match)) {
      await withdraw(match, services);
      killed.add(story.id);
      continue;
    }
    if ((await services.articles.head(story.id))?.killed) continue;
    found.alarms.push(
      ...(await unsure(
        { ...match, story: story.id, advisory: match.advisory.id, at: match.advisory.versionCreated },
        services,
      )),
    );
  }
  found.isKilled = killed.has(id);
  if (!advisory || matches.length > 0) return;
  found.alarms.push(
    ...(await unsure({ advisory: id, at: advisory.versionCreated, because: [], against: [] }, services)),
  );
}

async function withdraw(match: Match, services: EffectServices): Promise<void> {
  const { articles, now } = services;
  const { story } = match;
  for (let round = 0; round < MAX_DECISIONS; round++) {
    const head = await articles.head(story.id);
    if (!head) return;
    const decision = decideWithdrawal(head, story, match, now());
    if (!('head' in decision)) return;
    if ((await articles.apply(decision)) === 'moved') continue;
    await doEffects(owedBy(decision), services);
    return;
  }
  throw new Unavailable('STORE', `article ${story.id} changed ${MAX_DECISIONS} times while it was withdrawn`);
}

async function unsure(row: UnsureRow, { articles }: EffectServices): Promise<Alarm[]> {
  const { advisory, at, story, because, against } = row;
  if (!(await articles.noteUnsure({ advisory, at, ...(story === undefined ? {} : { story }), because, against })))
    return [];
  if (story === undefined) {
    return [
      { name: 'WithdrawalUnmatched', articleId: advisory, reason: 'the advisory withdraws a story that is not here' },
    ];
  }
  const reason = `the advisory may withdraw the story: its ${because.join(', ')} agree, ${against.join(', ') || 'nothing'} against it`;
  return [{ name: 'WithdrawalUnsure', articleId: story, advisoryId: advisory, reason }];
}

async function move(id: string, effect: Effect, services: EffectServices): Promise<void> {
  switch (effect.kind) {
    case 'event':
    case 'match':
    case 'index':
    case 'link':
      return;
    case 'remove':
      return remove(id, effect.document, services);
    case 'restrict':
      return place(id, effect.documents === 'all' ? await documentsOf(id, services) : effect.documents, services);
    case 'unrestrict':
      return place(id, [effect.document], services);
    case 'purge':
      return purge(id, effect.upTo, services);
    default:
      // Newer code has left it: its row stays until that is here.
      throw new Unavailable('NEWER_ROW', `an effect of article ${id} is of a kind that this code does not know`);
  }
}

// A replay may have brought it back since: code and wires.json as they were before make the same document of an item.
async function remove(id: string, path: string, { articles, documents }: EffectServices): Promise<void> {
  const head = await articles.head(id);
  const versions = await articles.versions(id);
  if (!versions.some(({ key, document }) => document === path && !isGone(head, key))) await documents.remove(path);
}

/** Those whose rows are to become what the head says. */
export function tagsToIndex(effects: readonly Effect[]): readonly string[] {
  const named = effects.flatMap((effect) => (effect.kind === 'event' ? (effect.event.tags ?? []) : []));
  return effects.flatMap((effect) => (effect.kind === 'index' ? (effect.tags ?? named) : []));
}

// The head is looked at again behind each write: of two that write at once, the one that knew less finds that it did.
async function index(
  id: string,
  tags: readonly string[],
  { articles }: EffectServices,
  written: Head | undefined,
): Promise<Head | undefined> {
  if (tags.length === 0) return undefined;
  let head = written ?? (await articles.head(id));
  for (let round = 0; round < MAX_DECISIONS; round++) {
    await articles.setIndex(taggedChange(head, tags));
    const after = await articles.head(id);
    if (after?.rev === head?.rev) return after;
    if (head && !after) {
      // Taken away with all its rows, as a drill is: these may have come behind that.
      const { visible: _visible, ...gone } = head;
      await articles.setIndex(taggedChange(gone, tags));
      return undefined;
    }
    head = after;
  }
  throw new Unavailable('STORE', `article ${id} changed ${MAX_DECISIONS} times while its tags were indexed`);
}

// What is purged already is passed over: an article of many versions is done with in several attempts.
async function purge(id: string, upTo: string, { articles, documents }: EffectServices): Promise<void> {
  const versions = await articles.versions(id);
  const kept = new Set(versions.filter(({ key }) => key > upTo).map(({ document }) => document));
  for (const version of versions) {
    if (version.key > upTo || version.purged) continue;
    if (!kept.has(version.document)) await documents.purge(version.document);
    await articles.purged(version);
  }
  for (const path of await articles.strays(id)) {
    if (kept.has(path)) continue;
    await documents.purge(path);
    await articles.strayDone(id, path);
  }
}

// Every document to where the head says, whatever the effect said when it was written: an earlier attempt may have moved
// it either way, and ended before it saw what had come in between.
async function place(id: string, paths: readonly string[], { articles, documents }: EffectServices): Promise<void> {
  let head = await articles.head(id);
  for (let round = 0; round < MAX_DECISIONS; round++) {
    const gone = await goneOf(head, articles);
    for (const path of paths) {
      if (isShown(head, path)) await documents.unrestrict(path);
      else await (gone.has(path) ? documents.remove(path) : documents.restrict(path));
    }
    // A release or a kill may have come in between, and moved its document before this did.
    const after = await articles.head(id);
    if (after?.rev === head?.rev) return;
    head = after;
  }
  throw new Unavailable('STORE', `article ${id} changed ${MAX_DECISIONS} times while its documents were moved`);
}

const isShown = (head: Head | undefined, document: string): boolean =>
  head !== undefined && !head.killed && head.visible?.document === document;

/** Documents that must not be left anywhere: a move that met their end may have brought them back. */
async function goneOf(head: Head | undefined, articles: Articles): Promise<ReadonlySet<string>> {
  if (!head?.expired && !head?.erased) return new Set();
  const versions = await articles.versions(head.id);
  return new Set(versions.filter(({ key }) => isGone(head, key)).map(({ document }) => document));
}

const documentsOf = async (id: string, { articles }: EffectServices): Promise<string[]> =>
  (await articles.versions(id)).map((version) => version.document);
