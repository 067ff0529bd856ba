// ListObjectsV2 and ListObjectVersions: their parameters, paging and XML.

import type { ObjectVersion } from './index-db.ts';
import type { ListPosition, ListQuery, VersionPosition } from './listing.ts';
import { allowParameters, intParameter, OWNER, type S3Answer, type S3Call, xmlAnswer } from './s3-call.ts';
import { S3Error } from './s3-errors.ts';
import { element, leaf, xmlTime } from './s3-xml.ts';

const MAX_KEYS = 1000;

export function listObjectsCall(call: S3Call): S3Answer {
  allowParameters(
    call,
    'list-type',
    'prefix',
    'delimiter',
    'max-keys',
    'start-after',
    'continuation-token',
    'encoding-type',
    'fetch-owner',
  );
  const query = readQuery(call);
  const encode = readEncoding(call);
  const startAfter = call.query.get('start-after') || undefined;
  const token = call.query.get('continuation-token') ?? undefined;
  const page = call.store.list(query, token === undefined ? afterKey(startAfter) : readToken(token));
  const owner = call.query.get('fetch-owner') === 'true' ? OWNER : '';
  return xmlAnswer(
    'ListBucketResult',
    leaf('Name', query.bucket),
    leaf('Prefix', encode(query.prefix)),
    leaf('Delimiter', encode(query.delimiter) || undefined),
    leaf('MaxKeys', query.maxKeys),
    leaf('EncodingType', call.query.get('encoding-type') ?? undefined),
    leaf('KeyCount', page.objects.length + page.commonPrefixes.length),
    leaf('IsTruncated', page.next !== undefined),
    leaf('ContinuationToken', token),
    leaf('NextContinuationToken', page.next && writeToken(page.next)),
    leaf('StartAfter', startAfter && encode(startAfter)),
    ...page.objects.map((object) => element('Contents', leaf('Key', encode(object.key)), ...describe(object), owner)),
    ...page.commonPrefixes.map((prefix) => element('CommonPrefixes', leaf('Prefix', encode(prefix)))),
  );
}

export function listVersionsCall(call: S3Call): S3Answer {
  allowParameters(
    call,
    'versions',
    'prefix',
    'delimiter',
    'max-keys',
    'key-marker',
    'version-id-marker',
    'encoding-type',
  );
  const query = readQuery(call);
  const encode = readEncoding(call);
  const keyMarker = call.query.get('key-marker') || undefined;
  const versionIdMarker = call.query.get('version-id-marker') || undefined;
  const page = call.store.listVersions(query, readMarkers(query, keyMarker, versionIdMarker));
  return xmlAnswer(
    'ListVersionsResult',
    leaf('Name', query.bucket),
    leaf('Prefix', encode(query.prefix)),
    leaf('Delimiter', encode(query.delimiter) || undefined),
    leaf('KeyMarker', encode(keyMarker ?? '')),
    leaf('VersionIdMarker', versionIdMarker ?? ''),
    leaf('MaxKeys', query.maxKeys),
    leaf('EncodingType', call.query.get('encoding-type') ?? undefined),
    leaf('IsTruncated', page.next !== undefined),
    leaf('NextKeyMarker', page.next && encode(page.next.key)),
    leaf('NextVersionIdMarker', page.next?.versionId),
    ...page.versions.map((version) =>
      element(
        version.isDeleteMarker ? 'DeleteMarker' : 'Version',
        leaf('Key', encode(version.key)),
        leaf('VersionId', version.versionId),
        leaf('IsLatest', version.isLatest),
        ...describe(version),
        OWNER,
      ),
    ),
    ...page.commonPrefixes.map((prefix) => element('CommonPrefixes', leaf('Prefix', encode(prefix)))),
  );
}

function describe(version: ObjectVersion): string[] {
  const modified = leaf('LastModified', xmlTime(version.modifiedAt));
  if (version.isDeleteMarker) return [modified];
  const { checksum } = version.attributes;
  return [
    modified,
    leaf('ETag', `"${version.etag}"`),
    leaf('ChecksumAlgorithm', checksum?.algorithm.toUpperCase()),
    leaf('ChecksumType', checksum && 'FULL_OBJECT'),
    leaf('Size', version.size),
    leaf('StorageClass', 'STANDARD'),
  ];
}

function readQuery(call: S3Call): ListQuery {
  return {
    bucket: call.bucket,
    prefix: call.query.get('prefix') ?? '',
    delimiter: call.query.get('delimiter') ?? '',
    maxKeys: Math.min(intParameter(call, 'max-keys', MAX_KEYS), MAX_KEYS),
  };
}

function readEncoding(call: S3Call): (text: string) => string {
  const encoding = call.query.get('encoding-type');
  if (encoding === null) return (text) => text;
  if (encoding !== 'url') throw new S3Error('InvalidArgument', `Invalid encoding type specified: ${encoding}`);
  return (text) => encodeURIComponent(text).replaceAll('%2F', '/');
}

function afterKey(key: string | undefined): ListPosition | undefined {
  return key === undefined ? undefined : { after: key, isCommonPrefix: false };
}

function writeToken(position: ListPosition): string {
  return Buffer.from((position.isCommonPrefix ? 'p' : 'k') + position.after).toString('base64url');
}

function readToken(token: string): ListPosition {
  const text = Buffer.from(token, 'base64url').toString();
  if (!/^[kp]/.test(text)) throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect.');
  return { after: text.slice(1), isCommonPrefix: text.startsWith('p') };
}

function readMarkers(query: ListQuery, key: string | undefined, versionId: string | undefined) {
  if (key === undefined) {
    if (versionId === undefined) return undefined;
    throw new S3Error('InvalidArgument', 'A version-id marker cannot be specified without a key marker.');
  }
  // A page that ended with a common prefix names it as its key marker.
  const isCommonPrefix =
    versionId === undefined &&
    query.delimiter !== '' &&
    key.endsWith(query.delimiter) &&
    key.startsWith(query.prefix) &&
    key.length > query.prefix.length;
  return { key, versionId, isCommonPrefix } satisfies VersionPosition;
}
