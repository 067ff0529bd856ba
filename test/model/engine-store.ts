// A desk of the model on the embedded services: the real AWS adapters, wired as the functions wire them, over SDK
// clients whose every request passes the gate. Each desk has a table, buckets and a bus of its own.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { ConfiguredRetryStrategy } from '@smithy/core/retry';
import type { DropRef } from '../../functions/article/article.ts';
import type { ArticleEvent } from '../../functions/article/events.ts';
import { ENV, WORDS_PREFIX } from '../../functions/names.ts';
import { keyOf } from '../../functions/store/aws.ts';
import { MAX_ATTEMPTS } from '../../functions/store/clients.ts';
import type { Key } from '../../functions/store/keys.ts';
import { linksIn } from '../../functions/store/links.ts';
import { articleStore, dropStore, eventStore } from '../../functions/store/services.ts';
import { openDynamo } from '../../local/dynamo/open-dynamo.ts';
import { type Events, openEvents } from '../../local/events.ts';
import { serveFront } from '../../local/front.ts';
import { createResources } from '../../local/resources.ts';
import type { ObjectVersion } from '../../local/s3/index-db.ts';
import type { ListPosition } from '../../local/s3/listing.ts';
import { S3Error } from '../../local/s3/s3-errors.ts';
import { openS3, type S3 } from '../../local/s3/s3-http.ts';
import { clientConfig, makeTempDir, removeDir } from '../local/aws-front.ts';
import { type Answer, type Call, type Handler, requestGate } from './aws-call.ts';
import { type Gate, type MemoryPorts, MemoryStore, openGate, placeOf, type Written } from './memory-store.ts';

/** Between the SDK and the service: answers a request itself, or lets it pass. */
export type Meet = (call: Call, pass: () => Promise<Answer>) => Promise<Answer>;

const letPass: Meet = (_call, pass) => pass();

/** Embedded S3, DynamoDB and EventBridge in this process, for one desk after the other. */
export class EngineServices {
  readonly config: ReturnType<typeof clientConfig> & { readonly signer: { sign<T>(request: T): Promise<T> } };
  readonly inner: Handler;
  readonly s3: S3;
  /** Past the gate. */
  readonly dynamo: DynamoDBClient;
  readonly s3Client: S3Client;
  events: Events | undefined;
  /** S3's clock. */
  #now = new Date().toISOString();
  #count = 0;
  readonly #received = new Map<string, DropRef>();
  readonly #dir: string;
  readonly #closers: (() => unknown)[];

  private constructor(dir: string, endpoint: string, s3: S3, closers: (() => unknown)[]) {
    this.#dir = dir;
    this.#closers = closers;
    this.s3 = s3;
    // The engine checks no signature, and to make one is a good part of a call.
    this.config = { ...clientConfig(endpoint), signer: { sign: async (request) => request } };
    this.s3Client = new S3Client(this.config);
    this.inner = this.s3Client.config.requestHandler as unknown as Handler;
    this.dynamo = new DynamoDBClient({ ...this.config, requestHandler: this.inner });
    closers.push(() => this.s3Client.destroy());
  }

  static async open(): Promise<EngineServices> {
    const dir = await makeTempDir();
    const dynamo = await openDynamo({ dir: join(dir, 'dynamo') });
    const queues = { hasQueue: () => false, sendMessage: () => {} };
    const s3 = await openS3({ dir: join(dir, 's3'), queues, now: () => new Date(services.#now) });
    const front = await serveFront({
      port: 0,
      dynamo: dynamo.handle,
      s3: s3.handle,
      events: (request, response, body) => services.events!.handle(request, response, body),
      sqs: { handle: async (_request, response) => void response.writeHead(501).end() },
      lambda: async (_request, response) => void response.writeHead(501).end(),
      secrets: async (_request, response) => void response.writeHead(501).end(),
    });
    const services: EngineServices = new EngineServices(dir, front.endpoint, s3, [
      () => removeDir(dir),
      () => dynamo.close(),
      () => s3.close(),
      () => services.events?.close(),
      () => front.close(),
    ]);
    return services;
  }

  /** A new desk; the one before is over. */
  async desk(): Promise<EngineStore> {
    const name = `desk-${++this.#count}`;
    await this.events?.close();
    this.events = await openEvents(join(this.#dir, `${name}.jsonl`));
    const names = { dropBucket: DROPS, archiveBucket: `${name}-archive`, table: name };
    await createResources({ ...this.config, requestHandler: this.inner }, names);
    return new EngineStore(this, names);
  }

  /**
   * What was put before under this key at this instant is the same object, unless the desk that put it has purged it:
   * its version is part of what it becomes.
   */
  async put(key: string, body: Uint8Array, receivedAt: string): Promise<DropRef> {
    const place = [key, receivedAt, createHash('sha256').update(body).digest('hex')].join(' ');
    const known = this.#received.get(place);
    if (known && this.holds(known)) return known;
    this.#now = receivedAt;
    const { VersionId = '' } = await this.s3Client.send(new PutObjectCommand({ Bucket: DROPS, Key: key, Body: body }));
    const ref = { bucket: DROPS, key, versionId: VersionId };
    this.#received.set(place, ref);
    return ref;
  }

  /** True where the object's bytes are there. */
  holds({ bucket, key, versionId }: DropRef): boolean {
    try {
      this.s3.store.find({ bucket, key }, versionId);
      return true;
    } catch (error) {
      if (!(error instanceof S3Error)) throw error;
      return false;
    }
  }

  async close(): Promise<void> {
    for (const close of this.#closers.reverse()) await close();
  }
}

const DROPS = 'drops';
const WHOLE = { prefix: '', delimiter: '', maxKeys: 1000 };

type Names = Parameters<typeof createResources>[1];

export class EngineStore extends MemoryStore {
  /** What every request of a caller meets on its way. */
  meet: Meet = letPass;
  readonly #services: EngineServices;
  readonly #names: Names;
  readonly #ports: MemoryPorts;
  readonly #gates = new AsyncLocalStorage<Gate>();
  readonly #applying = new AsyncLocalStorage<Written['decision']>();
  readonly #applied = new Set<Written['decision']>();

  constructor(services: EngineServices, names: Names) {
    super();
    this.#services = services;
    this.#names = names;
    const settings = {
      ...services.config,
      // As often as in a function, without its pauses.
      retryStrategy: new ConfiguredRetryStrategy(MAX_ATTEMPTS, 1),
      requestHandler: requestGate(services.inner, (call, pass) => this.#request(call, pass)),
    };
    const environment = {
      [ENV.table]: names.table,
      [ENV.archiveBucket]: names.archiveBucket,
      [ENV.eventBus]: 'slugline',
    };
    const store = articleStore(environment, settings);
    const { articles } = store;
    this.#ports = {
      ...store,
      ...dropStore(settings),
      ...eventStore(environment, settings),
      articles: { ...articles, apply: (...all) => this.#applying.run(all[0], () => articles.apply(...all)) },
    };
  }

  #request(call: Call, pass: () => Promise<Answer>): Promise<Answer> {
    const decision = this.#applying.getStore();
    const gate = this.#gates.getStore() ?? openGate;
    const noting = async (): Promise<Answer> => {
      const answer = await pass();
      const isTransaction = call.operation === 'TransactWriteItems' && answer.statusCode === 200;
      // The SDK may ask a second time for what was written at the first.
      if (isTransaction && decision && !this.#applied.has(decision)) {
        this.#applied.add(decision);
        this.written.push({ before: decision.before, decision });
      }
      return answer;
    };
    return gate(call.operation, () => this.meet(call, noting));
  }

  override async receive(key: string, body: Uint8Array, receivedAt: string): Promise<DropRef> {
    const ref = await this.#services.put(key, body, receivedAt);
    this.drops.set(placeOf(ref), { body, receivedAt });
    return ref;
  }

  override as<T>(gate: Gate, work: (ports: MemoryPorts) => Promise<T>): Promise<T> {
    return this.#gates.run(gate, () => work(this.#ports));
  }

  override async look(): Promise<void> {
    await Promise.all([this.#lookAtTable(), this.#lookAtArchive(), this.#lookAtEvents()]);
    this.#lookAtDrops();
  }

  async #lookAtTable(): Promise<void> {
    const items: object[] = [];
    let ExclusiveStartKey: ScanCommand['input']['ExclusiveStartKey'];
    do {
      // The engine knows consistent reads only, and refuses the word in a scan.
      const page = await this.#services.dynamo.send(
        new ScanCommand({ TableName: this.#names.table, ExclusiveStartKey }),
      );
      items.push(
        ...(page.Items ?? []).map((item) =>
          item.sk?.S === 'LINKS' ? { ...keyOf(item), ...linksIn(item) } : unmarshall(item),
        ),
      );
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    this.table.clear();
    for (const { pk, sk, schemaVersion: _schemaVersion, ...row } of items as (Key & { schemaVersion: unknown })[]) {
      this.put({ pk, sk }, row);
    }
  }

  // The store itself is asked, which is as durable and a tenth of the work of two requests.
  async #lookAtArchive(): Promise<void> {
    const { store } = this.#services.s3;
    const there = new Map<string, ObjectVersion>();
    let next: ListPosition | undefined;
    do {
      const page = store.list({ ...WHOLE, bucket: this.#names.archiveBucket }, next);
      for (const object of page.objects) if (!object.key.startsWith(WORDS_PREFIX)) there.set(object.key, object);
      next = page.next;
    } while (next);
    for (const key of this.archive.keys()) if (!there.has(key)) this.archive.delete(key);
    for (const [key, object] of there) {
      // A key names the hash of its content.
      if (this.archive.has(key)) continue;
      const body = await store.openBody(object, undefined);
      this.archive.set(key, body instanceof Uint8Array ? body.toString() : await text(body!));
    }
  }

  async #lookAtEvents(): Promise<void> {
    this.events.length = 0;
    for await (const { detail } of this.#services.events!.read()) this.events.push(detail as ArticleEvent);
  }

  /** A drop whose bytes are gone is there no more. */
  #lookAtDrops(): void {
    for (const place of this.drops.keys()) {
      const [bucket = '', key = '', versionId = ''] = place.split('\n');
      if (!this.#services.holds({ bucket, key, versionId })) this.drops.delete(place);
    }
  }
}
