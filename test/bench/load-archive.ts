// Brings an invented archive into an engine's data in minutes: the decisions, rows and segments are made by the
// pipeline's own code, only without parsing, tagging and effects, and the rows go into the engine's store by thousands at
// once instead of one transaction after the other. Documents are left out: no list reads them.
import { hash } from 'node:crypto';
import { join } from 'node:path';
import {
  type AttributeValue,
  DynamoDBClient,
  PutItemCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { startEmbedded } from '../../bin/embedded.ts';
import type { Article } from '../../functions/article/article.ts';
import { decide } from '../../functions/article/decide.ts';
import type { Changed } from '../../functions/article/decision.ts';
import { comparable, linksOf } from '../../functions/article/links.ts';
import { toNinjs } from '../../functions/article/ninjs.ts';
import { incomingOf } from '../../functions/ingest/incoming.ts';
import { dynamoArticles } from '../../functions/store/articles.ts';
import type { Segment } from '../../functions/store/ports.ts';
import { storedWords } from '../../functions/store/words.ts';
import { type Part, type Read, rewritten } from '../../functions/words/rewritten.ts';
import { searchableOf } from '../../functions/words/searchable.ts';
import { wholeDay } from '../../functions/words/words-day.ts';
import { dynalite, type Item } from '../../local/dynamo/dynalite.ts';
import { Store } from '../../local/dynamo/store.ts';
import { engineClientConfig } from '../../local/running-engine.ts';
import { WIRES_JSON } from './invented-archive.ts';

const ROWS_AT_ONCE = 20_000;

/** @param say told how far it has come */
export async function loadArchive(
  dataDir: string,
  articles: Iterable<Article>,
  say: (articles: number) => void,
): Promise<void> {
  const fresh = await startEmbedded(dataDir, { wires: WIRES_JSON });
  const { names } = fresh;
  await fresh.close();

  const store = await Store.open(join(dataDir, 'dynamo'));
  const loader = new BulkWriter(store, names.table);
  const table = dynamoArticles(loader.client(), names.table);
  const segments = new Segments();
  let count = 0;
  for (const article of articles) {
    const text = JSON.stringify(toNinjs(article));
    const now = article.receivedAt;
    const incoming = await incomingOf(article, hash('sha256', text), undefined);
    const decision = decide({ head: undefined, twins: [] }, incoming, now);
    if (decision.kind !== 'store') throw new Error(`an invented article was not stored: ${decision.reason}`);
    const { document } = (decision as Changed).head.visible!;
    await table.apply({ ...(decision as Changed), effects: [] });
    const links = linksOf(undefined, article.id, document, comparable(text)!, now);
    await table.relink([{ before: undefined, after: links }]);
    segments.add({ id: article.id, listedAt: now, shown: { document, text: searchableOf(text)! } });
    if (loader.rows >= ROWS_AT_ONCE) await loader.flush();
    if (++count % 10_000 === 0) say(count);
  }
  await loader.flush();
  await store.close();
  await segments.publish(dataDir);
}

/** Stands where the SDK's client stands, for what a new article writes. */
class BulkWriter {
  #items: Item[] = [];
  readonly #store: Store;
  readonly #table: string;

  constructor(store: Store, table: string) {
    this.#store = store;
    this.#table = table;
  }

  get rows(): number {
    return this.#items.length;
  }

  client(): DynamoDBClient {
    const client = new DynamoDBClient({ region: 'us-east-1' });
    client.send = async (command: unknown) => {
      if (command instanceof PutItemCommand) this.#put(command.input.Item!);
      else if (command instanceof TransactWriteItemsCommand) {
        for (const { Put } of command.input.TransactItems ?? []) {
          if (!Put) throw new Error('a new article only puts rows');
          this.#put(Put.Item!);
        }
      } else throw new Error(`a new article asks for nothing else: ${(command as object).constructor.name}`);
      return {};
    };
    return client;
  }

  #put(item: Record<string, AttributeValue>): void {
    // Its words are in a segment already.
    if (item.pk?.S?.startsWith('WORDS#')) return;
    const entries = Object.entries(item).map(([name, value]) => [name, stored(value)]);
    this.#items.push(Object.fromEntries(entries) as Item);
  }

  async flush(): Promise<void> {
    const items = this.#items.splice(0);
    await this.#store.exclusively(async () => {
      const stage = this.#store.stage();
      const table = stage.table(this.#table);
      const rows = stage.getItemDb(this.#table);
      for (const item of items) {
        rows.put(dynalite.createKey(item, table), item, (error) => {
          if (error) throw error;
        });
      }
      await stage.commit();
    });
  }
}

/** As a value travels: binary in base64. */
function stored(value: AttributeValue): object {
  if (value.B) return { B: Buffer.from(value.B).toString('base64') };
  if (value.L) return { L: value.L.map(stored) };
  if (value.M) return { M: Object.fromEntries(Object.entries(value.M).map(([name, one]) => [name, stored(one)])) };
  return value;
}

/** The words of each day, as the sweeper would have them. */
class Segments {
  readonly #days = new Map<string, readonly Part[]>();
  #day = '';
  #read: Read[] = [];

  /** Days one after the other. */
  add({ id, listedAt, shown }: Read): void {
    const day = listedAt.slice(0, 10);
    if (day !== this.#day) this.#close();
    this.#day = day;
    this.#read.push({ id, listedAt, shown });
  }

  #close(): void {
    if (this.#read.length === 0) return;
    this.#days.set(this.#day, [...rewritten(undefined, wholeDay(this.#day), this.#read.splice(0))]);
  }

  async publish(dataDir: string): Promise<void> {
    this.#close();
    const engine = await startEmbedded(dataDir, { wires: WIRES_JSON });
    const config = engineClientConfig(engine.endpoint);
    const [dynamo, s3] = [new DynamoDBClient(config), new S3Client(config)];
    const words = storedWords(dynamo, engine.names.table, s3, engine.names.archiveBucket);
    for (const [day, parts] of this.#days) {
      const segments: Segment[] = [];
      for (const { from, articles, bytes } of parts) {
        const path = `${day}/1-bench${segments.length}.sqlite`;
        await words.write(path, bytes);
        segments.push({ from, path, articles, bytes: bytes.length });
      }
      await words.publish({ day, seq: 1, segments }, undefined);
    }
    for (const client of [dynamo, s3]) client.destroy();
    await engine.close();
  }
}
