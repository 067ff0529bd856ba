// What the headers of a request say about an object: attributes to keep, conditions, ranges; and those of an answer.

import type { IncomingMessage } from 'node:http';
import type { Checksum } from './checksums.ts';
import type { ObjectAttributes, ObjectVersion } from './index-db.ts';
import { type ByteRange, preconditionFailed, type WriteConditions } from './object-store.ts';
import { header } from './receive-body.ts';
import { refuseHeaders, type S3Call, unquote } from './s3-call.ts';
import { notImplemented, S3Error } from './s3-errors.ts';

const KEPT_HEADERS = ['cache-control', 'content-disposition', 'content-language', 'expires'];
const MAX_METADATA_BYTES = 2048;
const METADATA_PREFIX = 'x-amz-meta-';

// Each would change what is stored or who may read it, and none of that exists here.
const UNSUPPORTED_WRITE_HEADERS = [
  /^x-amz-server-side-encryption/,
  /^x-amz-object-lock-/,
  /^x-amz-grant-/,
  /^x-amz-tagging$/,
  /^x-amz-website-redirect-location$/,
  /^x-amz-write-offset-bytes$/,
];

export function refuseUnsupportedWrites(call: S3Call): void {
  refuseHeaders(call, ...UNSUPPORTED_WRITE_HEADERS);
  const storageClass = header(call.request, 'x-amz-storage-class') ?? 'STANDARD';
  if (storageClass !== 'STANDARD') throw notImplemented(`The storage class ${storageClass}`);
  const acl = header(call.request, 'x-amz-acl') ?? 'private';
  if (acl !== 'private' && acl !== 'bucket-owner-full-control') throw notImplemented(`The ACL ${acl}`);
}

export function readAttributes(request: IncomingMessage, checksum: Checksum | undefined): ObjectAttributes {
  const headers: Record<string, string> = { 'content-type': request.headers['content-type'] ?? 'binary/octet-stream' };
  for (const name of KEPT_HEADERS) {
    const value = header(request, name);
    if (value !== undefined) headers[name] = value;
  }
  const encoding = contentEncoding(request);
  if (encoding !== '') headers['content-encoding'] = encoding;

  const metadata: Record<string, string> = {};
  let metadataBytes = 0;
  for (const name of Object.keys(request.headers)) {
    if (!name.startsWith(METADATA_PREFIX)) continue;
    const value = header(request, name) ?? '';
    metadata[name.slice(METADATA_PREFIX.length)] = value;
    metadataBytes += name.length - METADATA_PREFIX.length + value.length;
  }
  if (metadataBytes > MAX_METADATA_BYTES) {
    throw new S3Error('MetadataTooLarge', `Your metadata headers exceed ${MAX_METADATA_BYTES} bytes.`);
  }
  return { headers, metadata, ...(checksum && { checksum }) };
}

/** Without aws-chunked, which is of the request and not of the object. */
function contentEncoding(request: IncomingMessage): string {
  const encodings = (request.headers['content-encoding'] ?? '').split(',').map((name) => name.trim());
  return encodings.filter((name) => name !== '' && name !== 'aws-chunked').join(',');
}

export function readWriteConditions(request: IncomingMessage): WriteConditions {
  const ifNoneMatch = header(request, 'if-none-match');
  const ifMatch = header(request, 'if-match');
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') throw notImplemented('If-None-Match of a write, but for "*",');
  return { onlyIfAbsent: ifNoneMatch === '*', onlyIfEtag: ifMatch === undefined ? undefined : unquote(ifMatch) };
}

/** Returns 304 when the caller has it already. Throws PreconditionFailed. Precedence as in RFC 9110, 13.2.2. */
export function checkReadConditions(request: IncomingMessage, version: ObjectVersion): 304 | undefined {
  const modified = Math.floor(version.modifiedAt.getTime() / 1000) * 1000;
  const ifMatch = header(request, 'if-match');
  const ifUnmodifiedSince = dateHeader(request, 'if-unmodified-since');
  if (ifMatch !== undefined) {
    if (!listsEtag(ifMatch, version.etag)) throw preconditionFailed('If-Match');
  } else if (ifUnmodifiedSince !== undefined && modified > ifUnmodifiedSince) {
    throw preconditionFailed('If-Unmodified-Since');
  }
  const ifNoneMatch = header(request, 'if-none-match');
  if (ifNoneMatch !== undefined) return listsEtag(ifNoneMatch, version.etag) ? 304 : undefined;
  const ifModifiedSince = dateHeader(request, 'if-modified-since');
  return ifModifiedSince !== undefined && modified <= ifModifiedSince ? 304 : undefined;
}

export function checkCopySource(request: IncomingMessage, source: ObjectVersion): void {
  const ifMatch = header(request, 'x-amz-copy-source-if-match');
  const ifNoneMatch = header(request, 'x-amz-copy-source-if-none-match');
  if (ifMatch !== undefined && !listsEtag(ifMatch, source.etag)) {
    throw preconditionFailed('x-amz-copy-source-If-Match');
  }
  if (ifNoneMatch !== undefined && listsEtag(ifNoneMatch, source.etag)) {
    throw preconditionFailed('x-amz-copy-source-If-None-Match');
  }
}

function listsEtag(list: string, etag: string): boolean {
  return list.split(',').some((item) => item.trim() === '*' || unquote(item) === etag);
}

function dateHeader(request: IncomingMessage, name: string): number | undefined {
  const time = Date.parse(header(request, name) ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** Undefined for the whole object, also where the header cannot be read or names several ranges, as S3 does it. */
export function readRange(request: IncomingMessage, size: number): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header(request, 'range')?.trim() ?? '');
  if (match === null) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start >= size) {
    throw new S3Error('InvalidRange', 'The requested range is not satisfiable.', {
      headers: { 'content-range': `bytes */${size}` },
    });
  }
  return { start, end };
}

export function describeObject(version: ObjectVersion, isVersioned: boolean): Record<string, string> {
  const metadata = Object.entries(version.attributes.metadata).map(([name, value]) => [METADATA_PREFIX + name, value]);
  return {
    ...version.attributes.headers,
    ...Object.fromEntries(metadata),
    etag: `"${version.etag}"`,
    'last-modified': version.modifiedAt.toUTCString(),
    'accept-ranges': 'bytes',
    ...(isVersioned && { 'x-amz-version-id': version.versionId }),
  };
}

export function checksumHeaders(checksum: Checksum | undefined): Record<string, string> {
  if (checksum === undefined) return {};
  return { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': 'FULL_OBJECT' };
}

export function versionHeader(call: S3Call, version: ObjectVersion): Record<string, string> {
  const { versioning } = call.store.buckets.get(call.bucket);
  return versioning === '' ? {} : { 'x-amz-version-id': version.versionId };
}
