// One article on its way into the store: read, decide, write; and again where another writer was faster.
import type { Alarm } from '../article/alarm.ts';
import type { Article } from '../article/article.ts';
import type { Changed, Incoming } from '../article/decision.ts';
import { isGone } from '../article/expiry.ts';
import type { Head } from '../article/head.ts';
import { Unavailable } from '../errors.ts';
import { doEffects, owedBy } from '../store/effects.ts';
import type { Bus, Documents, ItemOutcome } from '../store/ports.ts';
import { alarmOf, alarmsAgain } from './alarms.ts';
import { type PlanServices, planArticle, type Replayed, refreshOf } from './plan-article.ts';

// Two writers of one article take turns; more rounds than there are workers mean that something else is wrong.
const MAX_DECISIONS = 20;

export interface StoreServices extends PlanServices {
  readonly documents: Documents;
  readonly bus: Bus;
}

export interface StoreOutcome extends Pick<ItemOutcome, 'outcome' | 'reason'> {
  readonly alarms: readonly Alarm[];
  /** Nothing may be left of the version, here either. */
  readonly gone?: 'expired' | 'erased';
  /** Something of the article is other than before, beside which code has written it. */
  readonly isChanged: boolean;
  readonly isLeft?: boolean;
}

const goneAs = (isGone: boolean, head: Head | undefined): Pick<StoreOutcome, 'gone'> =>
  isGone ? { gone: head?.erased ? 'erased' : 'expired' } : {};

const OUTCOMES: Readonly<Record<Changed['kind'], ItemOutcome['outcome']>> = {
  store: 'stored',
  hold: 'held',
  withhold: 'held',
  kill: 'killed',
  stale: 'stale',
  refresh: 'refreshed',
  release: 'stored',
  expire: 'expired',
  erase: 'stale',
};

/** @param replayed where somebody asked for the drop to be read once more */
export async function storeArticle(
  article: Article,
  services: StoreServices,
  replayed?: Replayed,
): Promise<StoreOutcome> {
  // What was put for a decision that another writer overtook. No row names it, so no kill would find it.
  const strays = new Set<string>();
  const removeStrays = async (): Promise<void> => {
    for (const path of strays) await services.documents.remove(path);
  };
  const restrictStrays = async (named: readonly string[]): Promise<void> => {
    for (const path of strays) {
      if (named.includes(path) || !(await services.documents.has(path))) continue;
      await services.articles.addStray(article.id, path);
      await services.documents.restrict(path);
    }
  };
  for (let round = 0; round < MAX_DECISIONS; round++) {
    const plan = await planArticle(article, services, replayed);
    if (!plan) continue;
    const { decision, document, incoming, known } = plan;
    // An earlier attempt may have put it there and died.
    for (const path of plan.elsewhere) strays.add(path);
    if (!('head' in decision)) {
      // An earlier attempt may have put it and died before another delivery was stored.
      strays.add(incoming.document);
      const same = known.twins.find(({ textHash }) => textHash === incoming.textHash);
      const gone = isGone(known.head, incoming.key) || (same !== undefined && isGone(known.head, same.key));
      if (gone) await removeStrays();
      else await restrictStrays(known.twins.map((twin) => twin.document));
      // Whoever asks for a replay is not told again of what a person has looked at.
      const alarms = replayed ? [] : alarmsAgain(known, incoming, services.now());
      const { reason } = decision;
      const { isLeft } = plan;
      return { outcome: 'duplicate', reason, alarms, isChanged: false, isLeft, ...goneAs(gone, known.head) };
    }
    const refresh = replayed && (await refreshOf(plan, services.documents));
    // After the decision, so that nothing of a killed article ever lies within reach; docs/decisions/0002.
    const gone = isGone(decision.head, incoming.key);
    const named = decision.version?.document ?? incoming.document;
    if (!gone && named === incoming.document) {
      await services.documents.put(incoming.document, document, isRestricted(decision, incoming));
    }
    strays.add(incoming.document);
    if ((await services.articles.apply(decision)) === 'moved') continue;
    if (gone) await removeStrays();
    else await restrictStrays([named]);
    const { head } = decision;
    const documents = remembering(incoming.document, document, services.documents);
    const alarms = await doEffects(owedBy(decision), { ...services, documents }, false);
    const alarm = alarmOf(decision.kind, incoming);
    return {
      outcome: OUTCOMES[decision.kind],
      reason: decision.reason,
      alarms: alarm ? [...alarms, { name: alarm, articleId: incoming.id, reason: decision.reason }] : alarms,
      isChanged: refresh === undefined || refresh.fields.length + refresh.tags.length > 0,
      ...goneAs(gone, head),
    };
  }
  throw new Unavailable('STORE', `article ${article.id} changed ${MAX_DECISIONS} times while it was written`);
}

// What was put a moment ago is not read again; a path holds its content's hash.
const remembering = (known: string, text: string, documents: Documents): Documents => ({
  ...documents,
  read: async (path) => (path === known ? text : documents.read(path)),
});

const isRestricted = (decision: Changed, { document }: Incoming): boolean =>
  decision.kind === 'hold' ||
  decision.effects.some(
    (effect) => effect.kind === 'restrict' && (effect.documents === 'all' || effect.documents.includes(document)),
  );
