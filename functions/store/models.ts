// Trained models in the archive bucket: one object for each version, which never changes, and a pointer to the one in use.
import type { S3Client } from '@aws-sdk/client-s3';
import * as v from 'valibot';
import { TOPIC_MODELS_PREFIX } from '../names.ts';
import { ModelUnusable } from '../tagging/trained/model-unusable.ts';
import { objectBytes } from './object-bytes.ts';
import type { Models } from './ports.ts';

export const MODEL_POINTER = `${TOPIC_MODELS_PREFIX}current.json`;

export const modelKey = (version: number): string => `${TOPIC_MODELS_PREFIX}${String(version).padStart(6, '0')}.bin`;

/** The version that a key names; undefined for any other object. */
export function versionOfKey(key: string): number | undefined {
  const version = Number(key.slice(TOPIC_MODELS_PREFIX.length, -'.bin'.length));
  return Number.isSafeInteger(version) && version > 0 && key === modelKey(version) ? version : undefined;
}

const pointer = v.object({ version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

export function s3Models(s3: S3Client, bucket: string): Models {
  const get = (key: string) => objectBytes(s3, bucket, key);
  return {
    async current() {
      const bytes = await get(MODEL_POINTER);
      if (bytes === undefined) return undefined;
      let json: unknown;
      try {
        json = JSON.parse(Buffer.from(bytes).toString('utf8'));
      } catch (cause) {
        throw new ModelUnusable('DAMAGED', `${MODEL_POINTER} is no JSON`, cause);
      }
      const read = v.safeParse(pointer, json);
      if (!read.success) throw new ModelUnusable('DAMAGED', `${MODEL_POINTER} names no version of a model`);
      return read.output.version;
    },
    read: (version) => get(modelKey(version)),
  };
}
