// Drops in S3: always read by versionId, since a wire may reuse a key.
import type { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { DropRef } from '../article/article.ts';
import { DropRejected } from '../errors.ts';
import { MAX_DROP_BYTES } from '../names.ts';
import { asked, isMissing } from './aws.ts';
import type { Drops } from './ports.ts';

export function s3Drops(s3: S3Client, maxBytes = MAX_DROP_BYTES): Drops {
  return {
    async open(ref: DropRef) {
      const object = await asked(`reading ${ref.key}`, async () => {
        try {
          return await s3.send(
            new GetObjectCommand({ Bucket: ref.bucket, Key: ref.key, VersionId: ref.versionId || undefined }),
          );
        } catch (error) {
          if (isMissing(error)) return undefined;
          throw error;
        }
      });
      if (!object) return undefined;
      const body = object.Body as Readable;
      const size = object.ContentLength ?? 0;
      return {
        ref,
        receivedAt: (object.LastModified ?? new Date(0)).toISOString(),
        size,
        read: () => asked(`reading ${ref.key}`, () => readAll(body, size, maxBytes)),
        discard: () => void body.destroy(),
      };
    },

    async purge({ bucket: Bucket, key: Key, versionId }) {
      // A bucket without versions has one, and calls it null.
      const VersionId = versionId || 'null';
      await asked(`deleting ${Key}`, () => s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId })));
    },
  };
}

async function readAll(body: Readable, size: number, maxBytes: number): Promise<Uint8Array> {
  if (size > maxBytes) {
    body.destroy();
    throw new DropRejected('TOO_LARGE', `the drop has ${size} bytes; at most ${maxBytes} are read`, {
      position: { byte: maxBytes },
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
