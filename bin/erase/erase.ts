// Erasing an article, for good and with a receipt: what is found is written down, then the tombstone is set, then all is
// removed. Every step may be done again; what a worker brings back meanwhile is found by the next look.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { decideErasure } from '../../functions/article/decide-later.ts';
import { remainsOf } from '../../functions/article/expiry.ts';
import type { Head, VersionRow } from '../../functions/article/head.ts';
import type { Config } from '../../functions/config.ts';
import { ARTICLES_PREFIX, INGEST_TIMEOUT_SECONDS, RESTRICTED_PREFIX } from '../../functions/names.ts';
import { dynamoArticles } from '../../functions/store/articles.ts';
import { errorName, fromItem, toItem } from '../../functions/store/aws.ts';
import { s3Documents } from '../../functions/store/documents.ts';
import { s3Drops } from '../../functions/store/drops.ts';
import { tagsToIndex, withoutText } from '../../functions/store/effects.ts';
import { endDrop } from '../../functions/store/end-drop.ts';
import { taggedChange } from '../../functions/store/index-rows.ts';
import { headKey, type Key, ledgerKey, linksKey, strayKey, versionRowKey } from '../../functions/store/keys.ts';
import { dynamoLedger } from '../../functions/store/ledger.ts';
import { linkArticle } from '../../functions/store/link-article.ts';
import { objectVersions, removeVersions } from '../../functions/store/object-versions.ts';
import type { LedgerRow, PendingEffects } from '../../functions/store/ports.ts';
import { storedWords } from '../../functions/store/words.ts';
import { indexDay } from '../../functions/words/index-words.ts';
import { auditReader, nameOf } from '../audit/reader.ts';
import type { Resources } from '../connection.ts';
import { type HeldDrop, heldDrops } from './held-drops.ts';
import {
  close,
  type Erased,
  type ErasedObject,
  type Erasure,
  joined,
  lastReceipt,
  openErasure,
  writeDown,
} from './receipt.ts';
import { removeRows, rowsOf } from './rows.ts';

export interface EraseOptions {
  readonly reason: string;
  readonly operator: string;
  readonly config: Config;
  /** Drops that hold something else go, too. */
  readonly withDrops: boolean;
  readonly now: () => string;
}

const MAX_DECISIONS = 20;
const MAX_LOOKS = 5;

/** What is there of one article, and how it goes. */
export class Eraser {
  readonly #id: string;
  readonly #resources: Resources;
  readonly #options: EraseOptions;
  readonly #articles: ReturnType<typeof dynamoArticles>;
  #drops: readonly HeldDrop[] = [];
  #hasDrops = false;

  constructor(id: string, resources: Resources, options: EraseOptions) {
    this.#id = id;
    this.#resources = resources;
    this.#options = options;
    this.#articles = dynamoArticles(resources.dynamo, resources.names.table);
  }

  /** What would be removed. Changes nothing. */
  async plan(): Promise<Erasure> {
    return (await this.#look()).erasure;
  }

  /** @throws Error where something comes back again and again */
  async run(): Promise<Erased> {
    let erasure = await openErasure(this.#id, this.#resources);
    for (let look = 0; look < MAX_LOOKS; look++) {
      const found = await this.#look();
      if (look === 0 && !erasure && found.isErased && !hasWork(found.erasure)) {
        const last = await lastReceipt(this.#id, this.#resources);
        if (last) return last;
      }
      erasure = erasure ? joined(erasure, found.erasure) : found.erasure;
      if (look > 0 && !hasWork(found.erasure)) return close(erasure, this.#options.now(), this.#resources);
      await writeDown(erasure, this.#resources);
      await this.#remove(erasure);
    }
    throw new Error(`article ${this.#id} is there again after ${MAX_LOOKS} removals; erase it once more`);
  }

  async #look(): Promise<{ erasure: Erasure; isErased: boolean }> {
    const options = this.#options;
    const [head, versions, places] = await Promise.all([
      this.#articles.head(this.#id),
      this.#articles.versions(this.#id),
      rowsOf(this.#id, this.#resources),
    ]);
    if (!head) throw new Error(`article ${this.#id} has no head; restore the table to a point in time, or audit it`);
    await this.#lookForDrops(new Set(versions.map(({ wire }) => wire)));
    const there = this.#drops.filter(({ row }) => row.goneAt === undefined);
    const strays = await this.#articles.strays(this.#id);
    return {
      isErased: head.erased !== undefined,
      erasure: {
        schemaVersion: 1,
        articleId: head.id,
        uri: head.uri,
        authority: head.authority,
        reason: options.reason,
        operator: options.operator,
        startedAt: options.now(),
        objects: [
          ...(await this.#documents()),
          ...there.filter((drop) => this.#isGoing(drop)).map(({ row }) => objectOf(row)),
        ],
        rowsRemoved: [
          ...places.pointers.filter(({ pk }) => !pk.startsWith('O#')),
          ...strays.map((path) => strayKey(this.#id, path)),
        ],
        rowsEmptied: [
          ...speakingRows(head, versions),
          ...(await this.#speakingEffects(places.pointers, head)),
          ...this.#drops.filter(({ row }) => speaks(row, this.#id)).map(({ row }) => rowOf(row)),
        ],
        dropsKept: there
          .filter((drop) => !this.#isGoing(drop))
          .map(({ row, articles, others }) => ({ ...objectOf(row), articles, others })),
      },
    };
  }

  #isGoing({ articles, others }: HeldDrop): boolean {
    return this.#options.withDrops || articles.length + others === 0;
  }

  /** The table is read through once; then the rows that were found are looked at again. */
  async #lookForDrops(wires: ReadonlySet<string>): Promise<void> {
    if (!this.#hasDrops) {
      this.#drops = await heldDrops(this.#id, wires, this.#options.config, this.#resources);
      this.#hasDrops = true;
      return;
    }
    const rows = await auditReader(this.#resources).rows(this.#drops.map(({ row }) => rowOf(row)));
    this.#drops = this.#drops.flatMap((drop) => {
      const item = rows.get(nameOf(rowOf(drop.row)));
      return item ? [{ ...drop, row: fromItem<LedgerRow>(item) }] : [];
    });
  }

  /** Every object version under the article's folders, whichever wire brought it and whether or not a row names it. */
  async #documents(): Promise<ErasedObject[]> {
    const { s3, names } = this.#resources;
    const found: ErasedObject[] = [];
    for (const prefix of [ARTICLES_PREFIX, RESTRICTED_PREFIX]) {
      const { CommonPrefixes = [] } = await s3.send(
        new ListObjectsV2Command({ Bucket: names.archiveBucket, Prefix: prefix, Delimiter: '/' }),
      );
      for (const { Prefix = '' } of CommonPrefixes) {
        for await (const { key, versionId } of objectVersions(s3, names.archiveBucket, `${Prefix}${this.#id}/`)) {
          found.push({ bucket: names.archiveBucket, key, versionId });
        }
      }
    }
    return found;
  }

  /** Nobody else is at the effects of this change. */
  #isAlone({ rev, at }: PendingEffects, head: Head | undefined): boolean {
    const since = Date.parse(this.#options.now()) - INGEST_TIMEOUT_SECONDS * 1000;
    return (head?.erased !== undefined && rev === head.rev) || Date.parse(at) < since;
  }

  async #speakingEffects(pointers: readonly Key[], head: Head): Promise<Key[]> {
    const rows = await auditReader(this.#resources).rows(pointers.filter(({ pk }) => pk.startsWith('O#')));
    return pointers.filter((row) => {
      const item = rows.get(nameOf(row));
      const effects = item ? fromItem<PendingEffects>(item).effects : [];
      const isOurs = item !== undefined && this.#isAlone(fromItem<PendingEffects>(item), head);
      return effects.some(
        (effect) =>
          (isOurs && effect.kind === 'index') || (effect.kind === 'event' && effect.event.headline !== undefined),
      );
    });
  }

  async #remove(erasure: Erasure): Promise<void> {
    const { s3, dynamo, names } = this.#resources;
    const { now } = this.#options;
    // First, so that whoever is at work on it meets the tombstone and takes away what it brings.
    await this.#entomb();
    const going = new Set(erasure.objects.map(({ bucket, key, versionId }) => `${bucket}\n${key}\n${versionId}`));
    await removeVersions(
      s3,
      names.archiveBucket,
      erasure.objects.filter(({ bucket }) => bucket === names.archiveBucket),
    );
    await linkArticle(this.#id, {
      articles: this.#articles,
      documents: s3Documents(s3, names.archiveBucket),
      now,
    });
    for (const version of await this.#articles.versions(this.#id)) if (isSpeaking(version)) await this.#empty(version);
    await this.#emptyEffects(erasure);
    await this.#forgetWords();
    for (const { row } of this.#drops) {
      const { bucket, key, versionId } = objectOf(row);
      if (going.has(`${bucket}\n${key}\n${versionId}`)) {
        const services = { drops: s3Drops(s3), ledger: dynamoLedger(dynamo, names.table), now };
        // Before its row says so: an erasure that is cut short finds it again.
        await services.drops.purge(row.drop);
        if (!(await endDrop(row, services))) {
          throw new Error(`the drop ${row.drop.key} was read anew in the meantime; erase the article once more`);
        }
      } else if (speaks(row, this.#id)) await this.#emptyLedger(row);
    }
    await removeRows(this.#resources, erasure.rowsRemoved);
  }

  /** Out of the segment by which it was searched; else the next sweep would write it without them. */
  async #forgetWords(): Promise<void> {
    const { s3, dynamo, names } = this.#resources;
    const words = storedWords(dynamo, names.table, s3, names.archiveBucket);
    // A damaged segment has none of its words when it is begun anew; the next audit names what it lacks.
    const onError = (): void => undefined;
    const services = { articles: this.#articles, documents: s3Documents(s3, names.archiveBucket), words, onError };
    for (let round = 0; round < MAX_DECISIONS; round++) {
      const head = await this.#articles.head(this.#id);
      if (head?.listedAt === undefined) return;
      const { listedAt, rev } = head;
      const day = listedAt.slice(0, 10);
      if (!(await words.day(day))) return;
      if ((await indexDay(day, [{ id: this.#id, rev, listedAt }], services)) > 0) return;
    }
    throw new Error(`the words of its day are written anew all the while; erase the article once more`);
  }

  async #entomb(): Promise<void> {
    for (let round = 0; round < MAX_DECISIONS; round++) {
      const head = await this.#articles.head(this.#id);
      const newest = head && (await this.#articles.version(this.#id, head.newest.key));
      if (!head || !newest) throw new Error(`article ${this.#id} has lost its newest version; audit it first`);
      const decision = decideErasure(head, newest, this.#options.reason, this.#options.now());
      if (!('head' in decision) || (await this.#articles.apply(decision)) === 'applied') return;
    }
    throw new Error(`article ${this.#id} changed ${MAX_DECISIONS} times while it was erased`);
  }

  // Whoever writes a version of an erased article writes it empty; so one that has changed meanwhile is.
  async #empty(version: VersionRow): Promise<void> {
    const remains = { ...remainsOf({ erased: { at: '', reason: '' } }, version), purged: true };
    await this.#putIf(versionRowKey(version.id, version.key), remains, 'pipelineRev', version.pipelineRev);
  }

  async #emptyEffects({ rowsEmptied }: Erasure): Promise<void> {
    const wanted = rowsEmptied.filter(({ pk }) => pk.startsWith('O#'));
    const head = await this.#articles.head(this.#id);
    for (const [, item] of await auditReader(this.#resources).rows(wanted)) {
      const pending = fromItem<PendingEffects>(item);
      const key = { pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' };
      // Tags say what the story was about, too: what is left to do about them is done here. Where a worker may be at it, its row
      // names them until SWEEP has looked once more.
      await this.#articles.setIndex(taggedChange(head, tagsToIndex(pending.effects)));
      const isOurs = this.#isAlone(pending, head);
      const effects = withoutText(pending.effects).filter(({ kind }) => !(isOurs && kind === 'index'));
      await this.#putIf(key, { ...pending, effects }, 'rev', pending.rev);
    }
  }

  // A drop that is read again meanwhile writes its row without the headline.
  async #emptyLedger(row: LedgerRow): Promise<void> {
    const items = row.items.map((item) => {
      const { headline: _headline, ...rest } = item;
      return item.articleId === this.#id ? rest : item;
    });
    await this.#putIf(rowOf(row), { ...row, items }, 'at', row.at);
  }

  /** Writes a row unless another writer was faster. */
  async #putIf(key: Key, row: object, field: string, value: string | number): Promise<void> {
    const { dynamo, names } = this.#resources;
    try {
      await dynamo.send(
        new PutItemCommand({
          TableName: names.table,
          Item: toItem(key, row),
          ConditionExpression: '#field = :read',
          ExpressionAttributeNames: { '#field': field },
          ExpressionAttributeValues: { ':read': typeof value === 'number' ? { N: String(value) } : { S: value } },
        }),
      );
    } catch (error) {
      if (errorName(error) !== 'ConditionalCheckFailedException') throw error;
    }
  }
}

export const hasWork = ({ objects, rowsRemoved, rowsEmptied }: Erasure): boolean =>
  objects.length + rowsRemoved.length + rowsEmptied.length > 0;

/** Rows of the article that say something of the story. */
const speakingRows = (head: Head, versions: readonly VersionRow[]): Key[] => [
  ...(head.erased ? [] : [headKey(head.id), ...(head.listedAt ? [linksKey(head.id)] : [])]),
  ...versions.filter(isSpeaking).map(({ id, key }) => versionRowKey(id, key)),
];

const isSpeaking = ({ listing, indexedTags, marks, withdrawal, hold }: VersionRow): boolean =>
  listing.headline !== '' ||
  indexedTags.length > 0 ||
  marks !== undefined ||
  withdrawal !== undefined ||
  (hold?.kind === 'unreadable' && hold.text !== '');

const speaks = ({ items }: LedgerRow, id: string): boolean =>
  items.some(({ articleId, headline }) => articleId === id && headline !== undefined);

const rowOf = ({ wire, drop, receivedAt }: LedgerRow): Key => ledgerKey(wire, drop, receivedAt);

const objectOf = ({ drop: { bucket, key, versionId } }: LedgerRow): ErasedObject => ({
  bucket,
  key,
  versionId: versionId || 'null',
});
