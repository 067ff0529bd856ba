// What a replay would change, said by the code and the wires.json at hand: each kept drop is read and tagged in this process,
// and what INGEST would decide is decided on what is stored. Nothing is written.
import { createHash } from 'node:crypto';
import type { Changes } from '../../functions/article/changes.ts';
import { type Config, parseConfig } from '../../functions/config.ts';
import { DropRejected } from '../../functions/errors.ts';
import { contentsOf } from '../../functions/ingest/drop-contents.ts';
import { wasStored } from '../../functions/ingest/ingest-drop.ts';
import { ownTaggers } from '../../functions/ingest/own-taggers.ts';
import { type PlanServices, planArticle, refreshOf } from '../../functions/ingest/plan-article.ts';
import { topicKeeper } from '../../functions/ingest/topic-keeper.ts';
import { dynamoArticles } from '../../functions/store/articles.ts';
import { s3Documents } from '../../functions/store/documents.ts';
import { s3Drops } from '../../functions/store/drops.ts';
import { s3Models } from '../../functions/store/models.ts';
import type { Documents, LedgerRow } from '../../functions/store/ports.ts';
import type { OwnTaggers } from '../../functions/tagging/tagged.ts';
import type { Resources } from '../connection.ts';
import { say, UserError } from '../output.ts';
import { loadWires } from '../wires.ts';
import { ledgerRows, nameOf } from './pages.ts';
import { isPassedOver, tallyOf } from './run.ts';
import { type KeptDrop, pagesOf, type Selection } from './select.ts';
import { NOTHING, type Tally } from './state.ts';

/** An item that would be other than before. */
export interface Predicted {
  readonly articleId: string;
  readonly headline: string;
  /** Of the version that is stored. */
  readonly changes?: Changes;
  /** What would happen where it is no mere change: it could not be read before, or reads as another status. Told on the bus. */
  readonly told?: string;
}

export interface PredictedDrop {
  readonly drop: KeptDrop;
  readonly tally: Tally;
  readonly items: readonly Predicted[];
}

const CONCURRENCY = 8;
const MAX_DECISIONS = 20;

interface Services extends PlanServices {
  readonly documents: Pick<Documents, 'read'>;
  readonly taggers: () => Promise<OwnTaggers>;
}

/** Yields each drop of the selection, in its order. */
export async function* predict(selection: Selection, resources: Resources): AsyncGenerator<PredictedDrop> {
  const services = servicesOf(resources, parseConfig(await loadWires()));
  for await (const { drops } of pagesOf(selection, resources)) {
    const rows = await ledgerRows(drops, resources);
    const running: Promise<PredictedDrop>[] = [];
    try {
      for (const drop of drops) {
        running.push(predictDrop(drop, rows.get(nameOf(drop)), services));
        if (running.length >= CONCURRENCY) yield await running.shift()!;
      }
      while (running.length > 0) yield await running.shift()!;
    } finally {
      await Promise.allSettled(running);
    }
  }
}

function servicesOf({ s3, dynamo, names }: Resources, config: Config): Services {
  const now = () => new Date().toISOString();
  const told = new Set<string>();
  const topics = topicKeeper({
    models: s3Models(s3, names.archiveBucket),
    now,
    onTrouble({ reason }) {
      if (!told.has(reason)) say(reason);
      told.add(reason);
    },
  });
  return {
    config,
    articles: dynamoArticles(dynamo, names.table),
    documents: s3Documents(s3, names.archiveBucket),
    drops: s3Drops(s3),
    taggers: ownTaggers(config, topics),
    now,
  };
}

async function predictDrop(drop: KeptDrop, row: LedgerRow | undefined, services: Services): Promise<PredictedDrop> {
  if (isPassedOver(row)) return { drop, tally: { ...NOTHING, passedOver: 1 }, items: [] };
  const items: Predicted[] = [];
  let isFailed = false;
  let left = 0;
  try {
    for await (const item of articlesOf(drop, services)) {
      if (item.kind === 'rejected') isFailed = true;
      if (item.kind !== 'article') continue;
      const found = await predictItem(item.article, { wasStored: wasStored(row, item.article.drop.index) }, services);
      if (found === 'left') left++;
      else if (found) items.push(found);
    }
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    isFailed = true;
  }
  return { drop, tally: tallyOf({ isFailed, versions: items.length, left }), items };
}

async function* articlesOf({ ref }: KeptDrop, { config, drops, taggers }: Services) {
  const opened = await drops.open(ref);
  if (!opened) return;
  const name = ref.key.includes('/') ? ref.key.slice(0, ref.key.indexOf('/')) : '';
  const wire = config.wires[name];
  if (!wire) {
    opened.discard();
    throw new DropRejected('UNKNOWN_WIRE', `"${ref.key}" lies under no wire`);
  }
  const bytes = await opened.read();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { receivedAt } = opened;
  const contents = await contentsOf(bytes, { ref, sha256, receivedAt, wire, taggers: await taggers() });
  if (contents.kind === 'items') yield* contents.items;
}

async function predictItem(
  article: Parameters<typeof planArticle>[0],
  replayed: { readonly wasStored: boolean },
  services: Services,
): Promise<Predicted | 'left' | undefined> {
  for (let round = 0; round < MAX_DECISIONS; round++) {
    const plan = await planArticle(article, services, replayed);
    if (!plan) continue;
    if (plan.isLeft) return 'left';
    const { decision, incoming } = plan;
    if (!('head' in decision)) return undefined;
    const named = { articleId: incoming.id, headline: incoming.listing.headline };
    const changes = await refreshOf(plan, services.documents);
    if (!changes) return { ...named, told: `${decision.kind}: ${decision.reason}` };
    return changes.fields.length + changes.tags.length > 0 ? { ...named, changes } : undefined;
  }
  throw new UserError(`the article ${article.id} changes all the while; try again later`, 1);
}
