// The topic models of an archive, as `slugline train` writes, lists, chooses and removes them. A version is never written
// over and never deleted, so each can be taken up again.
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { TOPIC_MODELS_PREFIX } from '../../functions/names.ts';
import { errorName } from '../../functions/store/aws.ts';
import { MODEL_POINTER, modelKey, s3Models, versionOfKey } from '../../functions/store/models.ts';
import { decodeModel, encodeModel } from '../../functions/tagging/trained/codec.ts';
import type { TopicModel } from '../../functions/tagging/trained/model.ts';
import { ModelUnusable } from '../../functions/tagging/trained/model-unusable.ts';
import type { Resources } from '../connection.ts';

/** Two trainings that end at the same time take turns. */
const MAX_TRIES = 10;

export interface KeptModel {
  readonly version: number;
  readonly bytes: number;
  readonly model: TopicModel | ModelUnusable;
}

export class TopicModels {
  readonly #resources: Resources;

  constructor(resources: Resources) {
    this.#resources = resources;
  }

  /** Stores a new version; it is not in use yet. */
  async add(model: Omit<TopicModel, 'version'>): Promise<{ readonly version: number; readonly bytes: number }> {
    const { s3, names } = this.#resources;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const version = ((await this.versions()).at(-1) ?? 0) + 1;
      const bytes = encodeModel({ ...model, version });
      const place = { Bucket: names.archiveBucket, Key: modelKey(version) };
      try {
        await s3.send(new PutObjectCommand({ ...place, Body: bytes, IfNoneMatch: '*' }));
        return { version, bytes: bytes.length };
      } catch (error) {
        if (!['PreconditionFailed', 'ConditionalRequestConflict'].includes(errorName(error))) throw error;
      }
    }
    throw new Error(`${MAX_TRIES} versions of a topic model came in between; train again`);
  }

  /** INGEST takes it up when it looks the next time. */
  async use(version: number): Promise<void> {
    const { s3, names } = this.#resources;
    const place = { Bucket: names.archiveBucket, Key: MODEL_POINTER };
    await s3.send(
      new PutObjectCommand({ ...place, Body: JSON.stringify({ version }), ContentType: 'application/json' }),
    );
  }

  /** From then on none is in use. */
  async remove(): Promise<void> {
    const { s3, names } = this.#resources;
    await s3.send(new DeleteObjectCommand({ Bucket: names.archiveBucket, Key: MODEL_POINTER }));
  }

  /** Undefined where none is in use, or the pointer is damaged. */
  async current(): Promise<number | undefined> {
    try {
      return await this.#stored().current();
    } catch (error) {
      if (error instanceof ModelUnusable) return undefined;
      throw error;
    }
  }

  /** Undefined where there is no such version. */
  async read(version: number): Promise<KeptModel | undefined> {
    const bytes = await this.#stored().read(version);
    if (bytes === undefined) return undefined;
    try {
      return { version, bytes: bytes.length, model: decodeModel(bytes) };
    } catch (error) {
      if (error instanceof ModelUnusable) return { version, bytes: bytes.length, model: error };
      throw error;
    }
  }

  /** Oldest first. */
  async versions(): Promise<number[]> {
    const { s3, names } = this.#resources;
    const found: number[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({ Bucket: names.archiveBucket, Prefix: TOPIC_MODELS_PREFIX, ContinuationToken }),
      );
      found.push(...(page.Contents ?? []).flatMap(({ Key }) => versionOfKey(Key ?? '') ?? []));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    return found.sort((a, b) => a - b);
  }

  #stored() {
    return s3Models(this.#resources.s3, this.#resources.names.archiveBucket);
  }
}
