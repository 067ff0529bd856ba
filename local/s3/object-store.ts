// The durable object store behind the embedded S3: versions, conditional writes, delete markers.
// Whatever a promise here has resolved for is on the disk, and survives kill -9.

import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { BodyStore, type BodyWriter, type StoredBody } from './body-store.ts';
import { Buckets } from './buckets.ts';
import { IndexDb, type ObjectAttributes, type ObjectVersion, toVersion } from './index-db.ts';
import {
  formatVersionId,
  type ListPosition,
  type ListQuery,
  listObjects,
  listVersions,
  type ObjectPage,
  parseVersionId,
  type VersionPage,
  type VersionPosition,
} from './listing.ts';
import { type CreationEvent, creationEvent, wants } from './notifications.ts';
import { type NotificationQueues, Outbox } from './outbox.ts';
import { noSuchKey, S3Error } from './s3-errors.ts';

export interface ObjectStoreOptions {
  readonly dir: string;
  readonly queues: NotificationQueues;
  /** Named in notifications. */
  readonly region?: string;
  readonly now?: () => Date;
  /** Hears of notifications that could not be sent yet. */
  readonly warn?: (message: string) => void;
}

export interface ObjectAddress {
  readonly bucket: string;
  readonly key: string;
}

export interface WriteConditions {
  /** If-None-Match: * */
  readonly onlyIfAbsent?: boolean;
  /** If-Match, without quotes. */
  readonly onlyIfEtag?: string | undefined;
}

export interface NewObject {
  readonly body: StoredBody;
  readonly size: number;
  readonly etag: string;
  readonly attributes: ObjectAttributes;
}

export interface Removed {
  readonly versionId: string | undefined;
  /** Whether a delete marker was made, or removed. */
  readonly isDeleteMarker: boolean;
}

export interface ByteRange {
  readonly start: number;
  /** The last byte, inclusive. */
  readonly end: number;
}

export class ObjectStore {
  readonly buckets: Buckets;
  #db: IndexDb;
  #bodies: BodyStore;
  #outbox: Outbox;
  #region: string;
  #now: () => Date;

  private constructor(db: IndexDb, bodies: BodyStore, options: ObjectStoreOptions) {
    this.#db = db;
    this.#bodies = bodies;
    this.#now = options.now ?? (() => new Date());
    this.#region = options.region ?? 'us-east-1';
    this.#outbox = new Outbox(db, options.queues, options.warn ?? (() => undefined));
    this.buckets = new Buckets(db, this.#outbox, options.queues, this.#region, this.#now);
  }

  /** Opens or makes the store, removes what a crash left behind, and sends the notifications still owed. */
  static async open(options: ObjectStoreOptions): Promise<ObjectStore> {
    await mkdir(options.dir, { recursive: true });
    const db = new IndexDb(join(options.dir, 'index.sqlite'));
    const bodies = await BodyStore.open(join(options.dir, 'bodies'));
    await bodies.sweep((id) => db.get('SELECT 1 FROM versions WHERE file = ?', id) !== undefined);
    const store = new ObjectStore(db, bodies, options);
    store.#outbox.deliver();
    return store;
  }

  bodyWriter(): BodyWriter {
    return this.#bodies.writer();
  }

  /** A body that no object has yet. */
  readStored(body: StoredBody): Promise<Readable> {
    return this.#bodies.stream(body);
  }

  /** For a body that no object will have. */
  discard(body: StoredBody): Promise<void> {
    return this.#bodies.discard(body);
  }

  put(
    address: ObjectAddress,
    object: NewObject,
    conditions: WriteConditions = {},
    event: CreationEvent = 'ObjectCreated:Put',
  ): Promise<ObjectVersion> {
    return this.#write(address, object, conditions, event);
  }

  /** Copies the body of `source`; the attributes are the caller's choice. Undefined when the source has gone. */
  async copy(
    source: ObjectVersion,
    address: ObjectAddress,
    attributes: ObjectAttributes,
    conditions: WriteConditions = {},
  ): Promise<ObjectVersion | undefined> {
    const body = await this.#copyBody(source);
    if (body === undefined) return undefined;
    const object = { body, size: source.size, etag: source.etag, attributes };
    return this.#write(address, object, conditions, 'ObjectCreated:Copy');
  }

  async #copyBody(source: ObjectVersion): Promise<StoredBody | undefined> {
    if (source.file !== undefined) return this.#bodies.copy(source.file).catch(ignoreMissing);
    const data = this.#inlineBody(source);
    return data && { kind: 'inline', data };
  }

  async #write(
    { bucket, key }: ObjectAddress,
    object: NewObject,
    conditions: WriteConditions,
    event: CreationEvent,
  ): Promise<ObjectVersion> {
    const garbage: string[] = [];
    try {
      const version = await this.#db.commit(() => {
        const { versioning, notifications } = this.buckets.get(bucket);
        checkConditions(this.#newest({ bucket, key }), key, conditions);
        if (versioning !== 'Enabled') this.#erase(this.#exact({ bucket, key }, 'null'), garbage);
        const written = this.#insert({ bucket, key }, versioning === 'Enabled', object);
        const interested = notifications.filter((item) => wants(item, event, key));
        for (const item of interested) {
          this.#outbox.add(item.queueArn, creationEvent(event, written, item, this.#region));
        }
        return { written, notify: interested.length > 0 };
      });
      if (version.notify) this.#outbox.deliver();
      await this.#removeFiles(garbage);
      return version.written;
    } catch (error) {
      await this.#bodies.discard(object.body);
      throw error;
    }
  }

  #insert({ bucket, key }: ObjectAddress, isVersioned: boolean, object: NewObject | undefined): ObjectVersion {
    const seq = this.#db.nextSeq();
    const version: ObjectVersion = {
      bucket,
      key,
      seq,
      versionId: isVersioned ? formatVersionId(seq, randomBytes(17)) : 'null',
      isDeleteMarker: object === undefined,
      modifiedAt: this.#now(),
      etag: object?.etag ?? '',
      size: object?.size ?? 0,
      attributes: object?.attributes ?? { headers: {}, metadata: {} },
      file: object?.body.kind === 'file' ? object.body.id : undefined,
    };
    this.#db.run(
      'INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      bucket,
      key,
      seq,
      version.versionId,
      version.isDeleteMarker ? 1 : 0,
      version.modifiedAt.getTime(),
      version.etag,
      version.size,
      JSON.stringify(version.attributes),
      version.file ?? null,
    );
    if (object?.body.kind === 'inline') {
      this.#db.run('INSERT INTO inline_bodies VALUES (?, ?)', seq, object.body.data);
    }
    return version;
  }

  #erase(version: ObjectVersion | undefined, garbage: string[]): void {
    if (version === undefined) return;
    const { bucket, key, seq, file } = version;
    this.#db.run('DELETE FROM versions WHERE bucket = ? AND key = ? AND seq = ?', bucket, key, seq);
    this.#db.run('DELETE FROM inline_bodies WHERE seq = ?', seq);
    if (file !== undefined) garbage.push(file);
  }

  async #removeFiles(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.#bodies.remove(id);
  }

  /** Without a version id: a delete marker in a versioned bucket, the end of the object elsewhere. */
  async remove({ bucket, key }: ObjectAddress, versionId: string | undefined, onlyIfEtag?: string): Promise<Removed> {
    const garbage: string[] = [];
    const removed = await this.#db.commit((): Removed => {
      const { versioning } = this.buckets.get(bucket);
      if (versionId !== undefined) {
        const version = this.#exact({ bucket, key }, versionId);
        if (onlyIfEtag !== undefined) checkConditions(version, key, { onlyIfEtag });
        this.#erase(version, garbage);
        return { versionId, isDeleteMarker: version?.isDeleteMarker ?? false };
      }
      if (onlyIfEtag !== undefined) checkConditions(this.#newest({ bucket, key }), key, { onlyIfEtag });
      if (versioning !== 'Enabled') this.#erase(this.#exact({ bucket, key }, 'null'), garbage);
      if (versioning === '') return { versionId: undefined, isDeleteMarker: false };
      const marker = this.#insert({ bucket, key }, versioning === 'Enabled', undefined);
      return { versionId: marker.versionId, isDeleteMarker: true };
    });
    await this.#removeFiles(garbage);
    return removed;
  }

  /** Throws NoSuchKey, NoSuchVersion, or MethodNotAllowed for a delete marker asked for by its id, as S3 does. */
  find({ bucket, key }: ObjectAddress, versionId: string | undefined): ObjectVersion {
    this.buckets.get(bucket);
    const version = versionId === undefined ? this.#newest({ bucket, key }) : this.#exact({ bucket, key }, versionId);
    if (version === undefined) {
      if (versionId === undefined) throw noSuchKey(key);
      throw new S3Error('NoSuchVersion', `The key ${key} has no version ${versionId}.`);
    }
    if (version.isDeleteMarker) {
      const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId };
      if (versionId === undefined) throw noSuchKey(key, headers);
      throw new S3Error('MethodNotAllowed', 'The specified method is not allowed against a delete marker.', {
        headers: { ...headers, allow: 'DELETE', 'last-modified': version.modifiedAt.toUTCString() },
      });
    }
    return version;
  }

  /** Undefined when the version has gone since it was found: look again. */
  async openBody(version: ObjectVersion, range: ByteRange | undefined): Promise<Readable | Buffer | undefined> {
    if (version.file === undefined) {
      const data = this.#inlineBody(version);
      if (data === undefined) return undefined;
      return range === undefined ? data : data.subarray(range.start, range.end + 1);
    }
    // From here on the open file outlives its own removal.
    const handle = await this.#bodies.read(version.file).catch(ignoreMissing);
    return handle?.createReadStream(range ?? {});
  }

  #inlineBody(version: ObjectVersion): Buffer | undefined {
    const row = this.#db.get('SELECT data FROM inline_bodies WHERE seq = ?', version.seq);
    return row && Buffer.from(row.data as Uint8Array);
  }

  #newest({ bucket, key }: ObjectAddress): ObjectVersion | undefined {
    const row = this.#db.get(
      'SELECT * FROM versions WHERE bucket = ? AND key = ? ORDER BY seq DESC LIMIT 1',
      bucket,
      key,
    );
    return row && toVersion(row);
  }

  #exact({ bucket, key }: ObjectAddress, versionId: string): ObjectVersion | undefined {
    if (versionId !== 'null') parseVersionId(versionId);
    const row = this.#db.get(
      'SELECT * FROM versions WHERE bucket = ? AND key = ? AND version_id = ?',
      bucket,
      key,
      versionId,
    );
    return row && toVersion(row);
  }

  list(query: ListQuery, from: ListPosition | undefined): ObjectPage {
    this.buckets.get(query.bucket);
    return listObjects(this.#db, query, from);
  }

  listVersions(query: ListQuery, from: VersionPosition | undefined): VersionPage {
    this.buckets.get(query.bucket);
    return listVersions(this.#db, query, from);
  }

  /** How many notifications no queue has taken yet. */
  get owedNotifications(): number {
    return this.#outbox.size;
  }

  async close(): Promise<void> {
    await this.#outbox.close();
    this.#db.close();
  }
}

function checkConditions(newest: ObjectVersion | undefined, key: string, conditions: WriteConditions): void {
  const current = newest?.isDeleteMarker ? undefined : newest;
  if (conditions.onlyIfAbsent && current !== undefined) throw preconditionFailed('If-None-Match');
  if (conditions.onlyIfEtag === undefined) return;
  if (current === undefined) throw noSuchKey(key);
  if (conditions.onlyIfEtag !== '*' && conditions.onlyIfEtag !== current.etag) throw preconditionFailed('If-Match');
}

export function preconditionFailed(condition: string): S3Error {
  return new S3Error('PreconditionFailed', `The precondition ${condition} did not hold.`);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
