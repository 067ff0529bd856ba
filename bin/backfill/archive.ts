// The archive that a backfill reads: a prefix of a bucket, or a folder. Always listed in the same order.
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { ArchiveObject } from '../../functions/backfill/import-objects.ts';
import { s3Archive } from '../../functions/store/backfill.ts';
import { filesOf } from '../files.ts';
import { UserError } from '../output.ts';

export interface Archive {
  /** Of an S3 archive. */
  readonly bucket?: string;
  /** What names of drops do without. */
  readonly prefix: string;
  /** Pages of objects, those behind `after` where it is given. */
  list(after?: string): AsyncGenerator<readonly ArchiveObject[]>;
  read(key: string): Promise<Uint8Array | undefined>;
}

const PAGE = 100;
const S3_URI = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/s;

/** @param source `s3://bucket/prefix`, read with the caller's credentials, or a folder @throws UserError */
export function archiveOf(source: string): Archive {
  if (!source.startsWith('s3:')) return folder(source);
  const [, bucket, prefix = ''] = S3_URI.exec(source) ?? [];
  if (!bucket) throw new UserError(`${source} is no address in S3: write s3://bucket/prefix`);
  return bucketArchive(new S3Client({}), bucket, prefix);
}

export const bucketArchive = (s3: S3Client, bucket: string, prefix: string): Archive => ({
  bucket,
  prefix,
  async *list(after) {
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: prefix,
          MaxKeys: PAGE,
          // Only the first call says where to begin.
          ...(ContinuationToken === undefined ? { StartAfter: after } : { ContinuationToken }),
        }),
      );
      const objects = (page.Contents ?? []).map(({ Key = '', Size = 0 }) => ({ key: Key, size: Size }));
      if (objects.length > 0) yield objects;
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
  },
  read: s3Archive(s3, bucket).read,
});

const folder = (path: string): Archive => ({
  prefix: '',
  async *list(after = '') {
    const files = (await filesOf([path])).filter(({ name }) => name > after);
    // By code unit, as S3 lists.
    files.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (let from = 0; from < files.length; from += PAGE) {
      const some = files.slice(from, from + PAGE);
      yield await Promise.all(some.map(async (file) => ({ key: file.name, size: (await stat(file.path)).size })));
    }
  },
  async read(key) {
    try {
      return await readFile(join((await stat(path)).isDirectory() ? path : dirname(path), key));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  },
});
