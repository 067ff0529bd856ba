// What storing an article would do, decided on what is stored now; nothing is written. A replay and its dry run ask here.
import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Article, ItemRef } from '../article/article.ts';
import { type Changes, changesOf } from '../article/changes.ts';
import { decide } from '../article/decide.ts';
import type { Decision, Incoming, Known } from '../article/decision.ts';
import { isGone } from '../article/expiry.ts';
import type { VersionRow } from '../article/head.ts';
import { toNinjs } from '../article/ninjs.ts';
import { versionPrefix } from '../article/versions.ts';
import { fingerprintsOf } from '../article/withdrawals.ts';
import type { Config } from '../config.ts';
import { withdrawnBy } from '../store/matching.ts';
import type { Articles, Documents, Drops } from '../store/ports.ts';
import { incomingOf } from './incoming.ts';
import { withKnownDate } from './known-date.ts';

export interface PlanServices {
  readonly config: Config;
  readonly articles: Articles;
  readonly drops: Pick<Drops, 'open'>;
  readonly now: () => string;
}

/** A drop is read once more because somebody asked for it. */
export interface Replayed {
  /** The item has become a version already, so it may become no other. */
  readonly wasStored: boolean;
}

export interface Plan {
  readonly decision: Decision;
  readonly incoming: Incoming;
  /** As it would be stored. */
  readonly document: string;
  readonly known: Known;
  /** Where an earlier attempt, that gave it another date, may have put it; no row names these. */
  readonly elsewhere: readonly string[];
  /** The stored version that the item is. */
  readonly same?: VersionRow;
  /** A replay reads it as another version than before, and brings none. */
  readonly isLeft: boolean;
}

/** @returns undefined where the article changed meanwhile: ask again */
export async function planArticle(
  article: Article,
  services: PlanServices,
  replayed?: Replayed,
): Promise<Plan | undefined> {
  const { articles, config, now } = services;
  const { article: dated } = await withKnownDate(article, articles);
  const { document, incoming } = await derive(dated, config);
  const prefix = versionPrefix(dated.versionCreated, dated.version);
  const { advised, ...stored } = await articles.known(dated.id, prefix, fingerprintsOf(incoming));
  // The head has been read since: another worker may have stored the same item under its own drop's date.
  const again = await withKnownDate(article, articles);
  if (again.article.versionCreated !== dated.versionCreated) return undefined;
  const others = await Promise.all(again.others.map((other) => derive(other, config)));
  const elsewhere = others.map((other) => other.incoming.document).filter((path) => !again.named.has(path));
  const known = { ...stored, withdrawn: await withdrawnBy(incoming, advised, articles) };
  const same = stored.twins.find(({ key }) => key === incoming.key);
  const plan = { incoming, document, known, elsewhere, ...(same ? { same } : {}) };
  if (!replayed) return { ...plan, isLeft: false, decision: decide(known, incoming, now()) };
  const decision = await decideReplay(plan, services);
  if (same || !replayed.wasStored || !('head' in decision)) return { ...plan, isLeft: false, decision };
  const reason = 'read as another version than before, and a replay brings none; slugline ingest does';
  return { ...plan, isLeft: true, decision: { kind: 'duplicate', reason } };
}

async function derive(dated: Article, { wires }: Config): Promise<Pick<Plan, 'document' | 'incoming'>> {
  const document = JSON.stringify(toNinjs(dated));
  return { document, incoming: await incomingOf(dated, hash('sha256', document), wires[dated.wire]?.retention) };
}

async function decideReplay(
  { incoming, known, same }: Pick<Plan, 'incoming' | 'known' | 'same'>,
  { drops, now }: PlanServices,
): Promise<Decision> {
  // A version that came twice is derived anew from the drop that its row names, else each would undo the other.
  if (same && !isSameItem(same.drop, incoming.drop) && (await isThere(same.drop, drops))) {
    return decide(known, { ...incoming, pipelineRev: same.pipelineRev }, now());
  }
  const decision = decide(known, incoming, now(), true);
  if (!('head' in decision)) return decision;
  if (same && decision.kind === 'refresh' && isDeepStrictEqual(asStored(decision.version), asStored(same))) {
    return { kind: 'duplicate', reason: 'derived anew, and the same' };
  }
  return decision;
}

const isSameItem = (a: ItemRef, b: ItemRef): boolean =>
  a.bucket === b.bucket && a.key === b.key && a.versionId === b.versionId && a.index === b.index;

async function isThere({ bucket, key, versionId }: ItemRef, drops: PlanServices['drops']): Promise<boolean> {
  const opened = await drops.open({ bucket, key, versionId });
  opened?.discard();
  return opened !== undefined;
}

/** Without fields that are undefined, which no row has. */
const asStored = (row: VersionRow | undefined): unknown => JSON.parse(JSON.stringify(row ?? null));

/** What a refresh would change of the stored version; undefined where the plan is no refresh. @throws Unavailable */
export async function refreshOf(
  { decision, document, same }: Plan,
  documents: Pick<Documents, 'read'>,
): Promise<Changes | undefined> {
  if (!same || !('head' in decision) || decision.kind !== 'refresh') return undefined;
  // What is gone has no document, and gets none.
  const isTold = !isGone(decision.head, same.key);
  return changesOf(
    { row: same, document: isTold ? await documents.read(same.document) : undefined },
    { row: decision.version ?? same, document: isTold ? document : undefined },
  );
}
