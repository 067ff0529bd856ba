// The two listings of a bucket, current objects and all versions, in UTF-8 order of the keys.

import { type IndexDb, type ObjectVersion, toVersion } from './index-db.ts';
import { S3Error } from './s3-errors.ts';

export interface ListQuery {
  readonly bucket: string;
  readonly prefix: string;
  readonly delimiter: string;
  readonly maxKeys: number;
}

/** Where a listing goes on: after this key, or after everything that this common prefix stands for. */
export interface ListPosition {
  readonly after: string;
  readonly isCommonPrefix: boolean;
}

export interface ObjectPage {
  readonly objects: ObjectVersion[];
  readonly commonPrefixes: string[];
  /** Undefined on the last page. */
  readonly next: ListPosition | undefined;
}

// Sorts after every key that goes on with an ordinary character; the few that do not are skipped one by one.
const LAST = '\u{10FFFF}';

export function listObjects(db: IndexDb, query: ListQuery, from: ListPosition | undefined): ObjectPage {
  const objects: ObjectVersion[] = [];
  const commonPrefixes: string[] = [];
  let last: ListPosition | undefined;
  if (query.maxKeys === 0) return { objects, commonPrefixes, next: undefined };

  let done = from?.isCommonPrefix ? from.after : undefined;
  let start = startOf(query.prefix, from);
  for (;;) {
    const restart = scan();
    if (restart === undefined) return { objects, commonPrefixes, next: undefined };
    if (typeof restart !== 'string') return { objects, commonPrefixes, next: restart };
    start = { key: restart, inclusive: true };
  }

  /** Goes on until the end (undefined), a full page (where to go on), or a prefix that is worth jumping over (its end). */
  function scan(): ListPosition | string | undefined {
    let seen: string | undefined;
    for (const row of rowsFrom(db, query.bucket, start)) {
      const key = String(row.key);
      if (!key.startsWith(query.prefix)) return undefined;
      // Only the newest version counts: older ones follow it, and a delete marker hides them.
      if (key === seen || (done !== undefined && key.startsWith(done))) continue;
      seen = key;
      if (row.is_marker === 1) continue;
      if (objects.length + commonPrefixes.length === query.maxKeys) return last;
      const common = commonPrefixOf(key, query);
      if (common === undefined) {
        objects.push(toVersion(row));
        last = { after: key, isCommonPrefix: false };
      } else {
        commonPrefixes.push(common);
        done = common;
        last = { after: common, isCommonPrefix: true };
        return common + LAST;
      }
    }
    return undefined;
  }
}

export interface VersionPosition {
  readonly key: string;
  readonly versionId: string | undefined;
  readonly isCommonPrefix: boolean;
}

export interface VersionPage {
  readonly versions: (ObjectVersion & { readonly isLatest: boolean })[];
  readonly commonPrefixes: string[];
  readonly next: VersionPosition | undefined;
}

export function listVersions(db: IndexDb, query: ListQuery, from: VersionPosition | undefined): VersionPage {
  const versions: (ObjectVersion & { isLatest: boolean })[] = [];
  const commonPrefixes: string[] = [];
  const fromSeq = from?.versionId === undefined ? undefined : seqOf(db, query.bucket, from.key, from.versionId);
  let last: VersionPosition | undefined;
  let done = from?.isCommonPrefix ? from.key : undefined;
  let seen: string | undefined;
  if (query.maxKeys === 0) return { versions, commonPrefixes, next: undefined };

  const start = startOf(query.prefix, from && { after: from.key, isCommonPrefix: from.isCommonPrefix });
  // With a version id the listing goes on within its key.
  const inclusive = start.inclusive || (from?.versionId !== undefined && start.key === from.key);
  for (const row of rowsFrom(db, query.bucket, { key: start.key, inclusive })) {
    const key = String(row.key);
    if (!key.startsWith(query.prefix)) break;
    const isLatest = key !== seen;
    seen = key;
    if (done !== undefined && key.startsWith(done)) continue;
    if (key === from?.key && fromSeq !== undefined && Number(row.seq) >= fromSeq) continue;
    if (versions.length + commonPrefixes.length === query.maxKeys) {
      return { versions, commonPrefixes, next: last };
    }
    const common = commonPrefixOf(key, query);
    if (common === undefined) {
      versions.push({ ...toVersion(row), isLatest });
      last = { key, versionId: String(row.version_id), isCommonPrefix: false };
    } else {
      commonPrefixes.push(common);
      done = common;
      last = { key: common, versionId: undefined, isCommonPrefix: true };
    }
  }
  return { versions, commonPrefixes, next: undefined };
}

interface Start {
  readonly key: string;
  readonly inclusive: boolean;
}

function startOf(prefix: string, from: ListPosition | undefined): Start {
  // Compared as bytes, because JavaScript's own order of strings differs from UTF-8 beyond U+D7FF.
  if (from === undefined || Buffer.compare(Buffer.from(from.after), Buffer.from(prefix)) < 0) {
    return { key: prefix, inclusive: true };
  }
  return { key: from.isCommonPrefix ? from.after + LAST : from.after, inclusive: from.isCommonPrefix };
}

function* rowsFrom(db: IndexDb, bucket: string, start: Start) {
  const comparison = start.inclusive ? '>=' : '>';
  yield* db.iterate(
    `SELECT * FROM versions WHERE bucket = ? AND key ${comparison} ? ORDER BY bucket, key, seq DESC`,
    bucket,
    start.key,
  );
}

function commonPrefixOf(key: string, { prefix, delimiter }: ListQuery): string | undefined {
  if (delimiter === '') return undefined;
  const end = key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
}

/** Read from the id itself, because who empties a bucket page by page has deleted the version it goes on from. */
function seqOf(db: IndexDb, bucket: string, key: string, versionId: string): number | undefined {
  if (versionId !== 'null') return parseVersionId(versionId);
  const row = db.get('SELECT seq FROM versions WHERE bucket = ? AND key = ? AND version_id = ?', bucket, key, 'null');
  return row === undefined ? undefined : Number(row.seq);
}

const VERSION_ID = /^([0-9a-z]{10})[0-9a-zA-Z_-]{22}$/;

export function formatVersionId(seq: number, random: Buffer): string {
  return seq.toString(36).padStart(10, '0') + random.toString('base64url').slice(0, 22);
}

/** The seq within a version id. Throws InvalidArgument for what cannot be one of ours, as S3 does. */
export function parseVersionId(versionId: string): number {
  const match = VERSION_ID.exec(versionId);
  if (match === null) throw new S3Error('InvalidArgument', `Invalid version id specified: ${versionId}`);
  return Number.parseInt(match[1]!, 36);
}
