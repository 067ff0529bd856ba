// The pipeline: one drop becomes articles, media, a duplicate or a quarantined drop. Every call may be made
// again for the same drop and changes nothing then.
import { hash } from 'node:crypto';
import type { Alarm } from '../article/alarm.ts';
import type { Article, DropRef, ParsedArticle } from '../article/article.ts';
import { decide } from '../article/decide.ts';
import type { Changed, Incoming } from '../article/decision.ts';
import { daysAfter, expiryOf, isGone } from '../article/expiry.ts';
import type { Head } from '../article/head.ts';
import { toNinjs } from '../article/ninjs.ts';
import { normalise } from '../article/normalise.ts';
import { titleOf } from '../article/title.ts';
import { versionPrefix } from '../article/versions.ts';
import { fingerprintsOf } from '../article/withdrawals.ts';
import type { Config, Wire } from '../config.ts';
import { DropRejected, Unavailable } from '../errors.ts';
import type { DropItem } from '../formats/format.ts';
import { DRILL_WIRE, MAIL_FOLDER, PIPELINE_REV, SES_SETUP_OBJECT, UNKNOWN_WIRE } from '../names.ts';
import { doEffects } from '../store/effects.ts';
import { placeHash } from '../store/keys.ts';
import { withdrawnBy } from '../store/matching.ts';
import type {
  Articles,
  Bus,
  Documents,
  DropOutcome,
  Drops,
  ItemOutcome,
  Ledger,
  LedgerRow,
  OpenDrop,
  QuarantineRow,
} from '../store/ports.ts';
import type { OwnTaggers } from '../tagging/tagged.ts';
import { alarmOf, alarmsAgain } from './alarms.ts';
import { incomingOf } from './incoming.ts';
import { asPart, supersedeParts } from './upload-parts.ts';

export interface Services {
  readonly config: Config;
  readonly drops: Drops;
  readonly documents: Documents;
  readonly articles: Articles;
  readonly ledger: Ledger;
  readonly bus: Bus;
  /** Those of this archive alone; none where absent. */
  readonly taggers?: () => Promise<OwnTaggers>;
  readonly now: () => string;
}

/** What became of a drop: its ledger row, or why it has none. */
export type IngestResult =
  | { readonly kind: 'done'; readonly row: LedgerRow; readonly alarms: readonly Alarm[] }
  | { readonly kind: 'repeated'; readonly row: LedgerRow }
  | { readonly kind: 'ignored'; readonly reason: string };

const MAX_LEDGER_ITEMS = 50;
// Two writers of one article take turns; more rounds than there are workers mean that something else is wrong.
const MAX_DECISIONS = 20;

/**
 * @throws Unavailable where the drop must come again
 */
export async function ingestDrop(ref: DropRef, services: Services): Promise<IngestResult> {
  const opened = await services.drops.open(ref);
  if (!opened) return { kind: 'ignored', reason: 'the object is gone' };
  if (ref.key.endsWith('/') && opened.size === 0) {
    opened.discard();
    return { kind: 'ignored', reason: 'a folder, not a drop' };
  }
  const wireName = ref.key.includes('/') ? ref.key.slice(0, ref.key.indexOf('/')) : '';
  const row = await services.ledger.find(wireName, ref, opened.receivedAt);
  // What is in quarantine is tried again each time: the reason may be gone.
  if (row && row.pipelineRev >= PIPELINE_REV && !row.counts.quarantined) {
    opened.discard();
    await supersedeParts(row, services);
    return { kind: 'repeated', row };
  }
  const result = await new Ingestion(opened, wireName, services, row !== undefined).run();
  if (result.kind !== 'done') return result;
  return { ...result, row: await supersedeParts(result.row, services) };
}

/** One drop on its way through the pipeline. */
class Ingestion {
  readonly #opened: OpenDrop;
  readonly #wireName: string;
  readonly #services: Services;
  readonly #items: ItemOutcome[] = [];
  readonly #quarantined: QuarantineRow[] = [];
  readonly #alarms: Alarm[] = [];
  readonly #quarantineWire: string;
  readonly #wasQuarantined: boolean;
  /** When each item expires; `undefined` for what never does. */
  readonly #expiries: (string | undefined)[] = [];
  /** False where it holds anything but erased articles. */
  #isErased = true;
  #sha256 = '';
  #isIncomplete = false;

  constructor(opened: OpenDrop, wireName: string, services: Services, wasQuarantined: boolean) {
    this.#wasQuarantined = wasQuarantined;
    this.#opened = opened;
    this.#wireName = wireName;
    this.#services = services;
    this.#quarantineWire = services.config.wires[wireName] ? wireName : UNKNOWN_WIRE;
  }

  async run(): Promise<IngestResult> {
    try {
      const wire = this.#wire();
      const taggers = await this.#services.taggers?.();
      const bytes = await this.#opened.read();
      this.#sha256 = sha256(bytes);
      if (this.#isMail()) {
        if (this.#opened.ref.key.endsWith(SES_SETUP_OBJECT))
          return await this.#end('media', { contentType: 'text/plain' });
        const { checkReceipt } = await import('../formats/mail/receipt.ts');
        checkReceipt(bytes, wire.mail?.senders ?? []);
      }
      const name = this.#opened.ref.key.slice(this.#opened.ref.key.lastIndexOf('/') + 1);
      const { readDrop } = await import('../formats/registry.ts');
      const read = readDrop({ bytes, name }, wire);
      if (read.kind === 'media') return await this.#end('media', { contentType: read.contentType });
      let index = 0;
      let contentType: string | undefined;
      for await (const item of read.items) {
        if ('media' in item) contentType ??= item.media;
        await this.#item(item, index++, wire, taggers);
      }
      const outcome = outcomeOf(this.#items);
      const of = outcome === 'media' && contentType !== undefined ? { contentType } : {};
      return await this.#end(outcome, { format: read.format, ...of });
    } catch (error) {
      if (!(error instanceof DropRejected)) throw error;
      // A drop that breaks in the middle keeps the items before the break.
      const part = asPart(error, this.#opened.ref.key, this.#services.config.wires[this.#wireName]);
      this.#isIncomplete = part !== undefined;
      await this.#reject(part ?? error, undefined);
      return await this.#end(this.#items.some(isStored) ? 'articles' : 'quarantined', {});
    }
  }

  #wire(): Wire {
    const wire = this.#services.config.wires[this.#wireName];
    if (wire) return wire;
    this.#opened.discard();
    const known = Object.keys(this.#services.config.wires)
      .filter((name) => name !== DRILL_WIRE)
      .join(', ');
    throw new DropRejected(
      'UNKNOWN_WIRE',
      `"${this.#opened.ref.key}" lies under no wire: a key must begin with one of ${known} and a slash`,
    );
  }

  /** Also where the wire takes mail no more: a replay must not read what was refused. */
  #isMail(): boolean {
    return this.#opened.ref.key.startsWith(`${this.#wireName}/${MAIL_FOLDER}`);
  }

  async #item(item: DropItem, index: number, wire: Wire, taggers: OwnTaggers | undefined): Promise<void> {
    const { retention } = wire;
    try {
      if ('rejected' in item) throw item.rejected;
      if ('media' in item) {
        this.#expiries.push(this.#unread());
        this.#items.push({ index, outcome: 'media', reason: `${item.name} is ${item.media}` });
        return;
      }
      if (isHeartbeat(item.article, wire)) {
        this.#expiries.push(this.#unread());
        this.#items.push({ index, outcome: 'heartbeat', reason: 'says that the line is alive, as the wire does it' });
        return;
      }
      const { tagged } = await import('../tagging/tagged.ts');
      const article = tagged(
        normalise(item.article, {
          wire,
          drop: { ...this.#opened.ref, sha256: this.#sha256, index },
          receivedAt: this.#opened.receivedAt,
          source: item.source,
        }),
        taggers,
      );
      const outcome = await storeArticle(article, this.#services);
      const { alarms, gone, ...rest } = outcome;
      const isErased = gone === 'erased';
      // What is erased goes from every drop, as soon as that holds nothing else.
      this.#expiries.push(isErased ? this.#opened.receivedAt : expiryOf(article, retention)?.at);
      if (!isErased) this.#isErased = false;
      this.#alarms.push(...alarms);
      const headline = gone ? {} : { headline: titleOf(article).slice(0, 200) };
      this.#items.push({ index, articleId: article.id, ...headline, ...rest });
    } catch (error) {
      if (!(error instanceof DropRejected)) throw error;
      await this.#reject(error, index);
    }
  }

  // What cannot be read, and what is no article, is kept as long as the wire's stories are.
  #unread(): string | undefined {
    this.#isErased = false;
    const until = daysAfter(this.#opened.receivedAt, this.#services.config.wires[this.#wireName]?.retention);
    return until === undefined ? undefined : new Date(until).toISOString();
  }

  // A drop goes with the last of what it holds.
  #expiresAt(): string | undefined {
    if (this.#services.config.wires[this.#wireName]?.keepDrops && !this.#isErased) return undefined;
    const all = this.#expiries.length === 0 ? [this.#unread()] : this.#expiries;
    return all.includes(undefined) ? undefined : all.toSorted().at(-1);
  }

  async #reject({ code, message, position }: DropRejected, index: number | undefined): Promise<void> {
    const row: QuarantineRow = {
      wire: this.#quarantineWire,
      drop: this.#opened.ref,
      receivedAt: this.#opened.receivedAt,
      sha256: this.#sha256 || placeHash(this.#opened.ref),
      ...(index === undefined ? {} : { item: index }),
      code,
      message: message.slice(0, 1000),
      ...(position ? { position } : {}),
      at: this.#services.now(),
    };
    await this.#services.ledger.quarantine(row);
    this.#expiries.push(this.#unread());
    this.#quarantined.push(row);
    this.#items.push({ index: index ?? this.#items.length, outcome: 'quarantined', reason: `${code}: ${row.message}` });
  }

  async #end(outcome: DropOutcome, of: { format?: string; contentType?: string }): Promise<IngestResult> {
    const { ledger, now } = this.#services;
    const { ref, receivedAt } = this.#opened;
    const place = { drop: ref, receivedAt };
    await ledger.release({ ...place, wire: this.#quarantineWire, sha256: this.#sha256 }, this.#quarantined);
    if (this.#wasQuarantined) {
      // It may lie there as a drop that was not read, or from before its wire had a name.
      for (const wire of [this.#quarantineWire, UNKNOWN_WIRE]) {
        await ledger.release({ ...place, wire, sha256: placeHash(ref) }, this.#quarantined);
      }
    }
    const expiresAt = this.#expiresAt();
    const counts: Record<string, number> = {};
    for (const item of this.#items) counts[item.outcome] = (counts[item.outcome] ?? 0) + 1;
    const row: LedgerRow = {
      wire: this.#wireName,
      drop: ref,
      receivedAt,
      sha256: this.#sha256,
      outcome,
      ...of,
      counts,
      items: this.#items.slice(0, MAX_LEDGER_ITEMS),
      pipelineRev: PIPELINE_REV,
      ...(this.#isIncomplete ? { isIncomplete: true as const } : {}),
      ...(expiresAt === undefined ? {} : { expiresAt }),
      at: now(),
    };
    await ledger.record(row);
    return { kind: 'done', row, alarms: this.#alarms };
  }
}

interface StoreOutcome extends Pick<ItemOutcome, 'outcome' | 'reason'> {
  readonly alarms: readonly Alarm[];
  /** Nothing may be left of the version, here either. */
  readonly gone?: 'expired' | 'erased';
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

/** Read, decide, write; and again where another writer was faster. */
export async function storeArticle(article: Article, services: Services): Promise<StoreOutcome> {
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
    const dated = await withKnownDate(article, services.articles);
    const document = JSON.stringify(toNinjs(dated));
    const incoming = await incomingOf(dated, sha256(document), services.config.wires[dated.wire]?.retention);
    const prefix = versionPrefix(dated.versionCreated, dated.version);
    const { advised, ...known } = await services.articles.known(dated.id, prefix, fingerprintsOf(incoming));
    // The head has been read since: another worker may have stored the same item under its own drop's date.
    const again = await withKnownDate(article, services.articles);
    if (again.versionCreated !== dated.versionCreated) continue;
    const withdrawn = await withdrawnBy(incoming, advised, services.articles);
    const decision = decide({ ...known, withdrawn }, incoming, services.now());
    if (!('head' in decision)) {
      // An earlier attempt may have put it and died before another delivery was stored.
      strays.add(incoming.document);
      const same = known.twins.find(({ textHash }) => textHash === incoming.textHash);
      const gone = isGone(known.head, incoming.key) || (same !== undefined && isGone(known.head, same.key));
      if (gone) await removeStrays();
      else await restrictStrays(known.twins.map((twin) => twin.document));
      const alarms = alarmsAgain(known, incoming, services.now());
      return { outcome: 'duplicate', reason: decision.reason, alarms, ...goneAs(gone, known.head) };
    }
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
    const { head, effects } = decision;
    const documents = remembering(incoming.document, document, services.documents);
    const alarms = await doEffects({ id: head.id, rev: head.rev, effects }, { ...services, documents }, false);
    const alarm = alarmOf(decision.kind, incoming);
    return {
      outcome: OUTCOMES[decision.kind],
      reason: decision.reason,
      alarms: alarm ? [...alarms, { name: alarm, articleId: dated.id, reason: decision.reason }] : alarms,
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

// An item without a date takes that of its drop, and so does a withhold from the future; the same item dropped
// again must not become a version by that.
async function withKnownDate(article: Article, articles: Articles): Promise<Article> {
  if (!article.versionCreatedInferred && article.pubStatus !== 'withheld') return article;
  const source = article.sourceHash.slice(0, 8);
  const stored = (await articles.versions(article.id)).find(
    ({ key, version, textHash }) =>
      key.endsWith(`#${source}`) ||
      (article.versionCreatedInferred && version === article.version && textHash === article.textHash),
  );
  return stored ? { ...article, versionCreated: stored.versionCreated } : article;
}

const isRestricted = (decision: Changed, { document }: Incoming): boolean =>
  decision.kind === 'hold' ||
  decision.effects.some(
    (effect) => effect.kind === 'restrict' && (effect.documents === 'all' || effect.documents.includes(document)),
  );

const isHeartbeat = ({ headlineSent, slugline = '' }: ParsedArticle, { heartbeats = [] }: Wire): boolean =>
  heartbeats.length > 0 && [headlineSent, slugline].some((text) => heartbeats.includes(text.trim().toLowerCase()));

const isStored = ({ outcome }: ItemOutcome): boolean =>
  !['quarantined', 'duplicate', 'media', 'heartbeat'].includes(outcome);

function outcomeOf(items: readonly ItemOutcome[]): DropOutcome {
  if (items.some(isStored)) return 'articles';
  if (items.length === 0 || items.some(({ outcome }) => outcome === 'duplicate')) return 'duplicate';
  if (items.some(({ outcome }) => outcome === 'media')) return 'media';
  return items.some(({ outcome }) => outcome === 'heartbeat') ? 'heartbeat' : 'quarantined';
}

const sha256 = (content: string | Uint8Array): string => hash('sha256', content);
