// The S3 operations on one object: put, copy, get, head and delete.

import type { ObjectVersion } from './index-db.ts';
import {
  checkCopySource,
  checkReadConditions,
  checksumHeaders,
  describeObject,
  readAttributes,
  readRange,
  readWriteConditions,
  refuseUnsupportedWrites,
  versionHeader,
} from './object-headers.ts';
import type { ObjectAddress, ObjectStore, Removed } from './object-store.ts';
import { header, receiveBody } from './receive-body.ts';
import {
  allowParameters,
  refuseHeaders,
  type S3Answer,
  type S3Call,
  splitPath,
  unquote,
  xmlAnswer,
} from './s3-call.ts';
import { noSuchKey, notImplemented, S3Error } from './s3-errors.ts';
import { leaf, xmlTime } from './s3-xml.ts';
import { uploadCall } from './upload-calls.ts';

/** How often a read starts over when the object it found is replaced before it is opened. */
const MAX_LOOKS = 5;

export async function objectCall(call: S3Call): Promise<S3Answer> {
  if (call.query.has('uploads') || call.query.has('uploadId')) return uploadCall(call);
  switch (call.method) {
    case 'PUT':
      allowParameters(call);
      return header(call.request, 'x-amz-copy-source') === undefined ? putObject(call) : copyObject(call);
    case 'GET':
    case 'HEAD':
      return getObject(call);
    case 'DELETE':
      return deleteObject(call);
    default:
      throw notImplemented(`${call.method} of an object`);
  }
}

async function putObject(call: S3Call): Promise<S3Answer> {
  refuseUnsupportedWrites(call);
  const { store, request } = call;
  const conditions = readWriteConditions(request);
  store.buckets.get(call.bucket);
  const writer = store.bodyWriter();
  try {
    const facts = await receiveBody(request, call.maxObjectBytes, (chunk) => writer.write(chunk));
    const attributes = readAttributes(request, facts.checksum);
    const version = await store.put(call, { body: await writer.finish(), ...facts, attributes }, conditions);
    const headers = { etag: `"${version.etag}"`, ...checksumHeaders(facts.checksum), ...versionHeader(call, version) };
    return { status: 200, headers };
  } catch (error) {
    await writer.abort();
    throw error;
  }
}

async function copyObject(call: S3Call): Promise<S3Answer> {
  refuseUnsupportedWrites(call);
  refuseHeaders(call, /^x-amz-copy-source-if-(un)?modified-since$/, /^x-amz-copy-source-server-side-/);
  if ((header(call.request, 'x-amz-tagging-directive') ?? 'COPY') !== 'COPY') throw notImplemented('Tagging');
  const replaces = readMetadataDirective(call) === 'REPLACE';
  const conditions = readWriteConditions(call.request);
  const { address, versionId } = parseCopySource(header(call.request, 'x-amz-copy-source') ?? '');
  if (!replaces && versionId === undefined && address.bucket === call.bucket && address.key === call.key) {
    throw new S3Error('InvalidRequest', 'This copy request copies an object to itself and changes nothing.');
  }

  for (let look = 0; look < MAX_LOOKS; look++) {
    const source = findCopySource(call, address, versionId);
    const { checksum } = source.attributes;
    const wanted = header(call.request, 'x-amz-checksum-algorithm')?.toLowerCase();
    if (wanted !== undefined && wanted !== checksum?.algorithm) throw notImplemented('A new checksum for a copy');
    const attributes = replaces ? readAttributes(call.request, checksum) : source.attributes;
    const version = await call.store.copy(source, call, attributes, conditions);
    if (version === undefined) continue;
    const answer = xmlAnswer(
      'CopyObjectResult',
      leaf('LastModified', xmlTime(version.modifiedAt)),
      leaf('ETag', `"${version.etag}"`),
      checksum === undefined ? '' : leaf(`Checksum${checksum.algorithm.toUpperCase()}`, checksum.value),
    );
    const isSourceVersioned = call.store.buckets.get(address.bucket).versioning !== '';
    const sourceHeader = isSourceVersioned ? { 'x-amz-copy-source-version-id': source.versionId } : {};
    return { ...answer, headers: { ...answer.headers, ...sourceHeader, ...versionHeader(call, version) } };
  }
  throw noSuchKey(address.key);
}

function readMetadataDirective(call: S3Call): string {
  const directive = header(call.request, 'x-amz-metadata-directive') ?? 'COPY';
  if (directive === 'COPY' || directive === 'REPLACE') return directive;
  throw new S3Error('InvalidArgument', `Unknown metadata directive: ${directive}`);
}

function parseCopySource(text: string): { address: ObjectAddress; versionId: string | undefined } {
  const [, path = '', versionId] = /^(.*?)(?:\?versionId=([^?]*))?$/s.exec(text) ?? [];
  const address = splitPath(`/${path.replace(/^\//, '')}`);
  if (address.bucket === '' || address.key === '') {
    throw new S3Error('InvalidArgument', `The copy source ${text} names no bucket and key.`);
  }
  return { address, versionId };
}

function findCopySource(call: S3Call, address: ObjectAddress, versionId: string | undefined): ObjectVersion {
  try {
    const source = call.store.find(address, versionId);
    checkCopySource(call.request, source);
    return source;
  } catch (error) {
    if (!(error instanceof S3Error) || error.code !== 'MethodNotAllowed') throw error;
    throw new S3Error('InvalidRequest', 'The source of a copy may not be a delete marker.', { cause: error });
  }
}

async function getObject(call: S3Call): Promise<S3Answer> {
  allowParameters(call, 'versionId', 'response-content-type');
  const versionId = call.query.get('versionId') ?? undefined;
  const contentType = call.query.get('response-content-type') ?? undefined;
  if (contentType !== undefined && !/^[\x20-\x7e]+$/.test(contentType)) {
    throw new S3Error('InvalidArgument', 'The value of response-content-type is no media type.');
  }
  for (let look = 0; look < MAX_LOOKS; look++) {
    const version = call.store.find(call, versionId);
    const isVersioned = call.store.buckets.get(call.bucket).versioning !== '';
    const described = describeObject(version, isVersioned);
    if (checkReadConditions(call.request, version) === 304) {
      return { status: 304, headers: described };
    }
    const range = readRange(call.request, version.size);
    const length = range === undefined ? version.size : range.end - range.start + 1;
    // A checksum is of the whole object: beside a part of it the SDK would find it wrong.
    const wantsChecksum = range === undefined && header(call.request, 'x-amz-checksum-mode') === 'ENABLED';
    const headers = {
      ...described,
      ...(contentType !== undefined && { 'content-type': contentType }),
      ...(wantsChecksum && checksumHeaders(version.attributes.checksum)),
      'content-length': length,
      ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${version.size}` }),
    };
    const status = range === undefined ? 200 : 206;
    if (call.method === 'HEAD') return { status, headers };
    const body = await call.store.openBody(version, range);
    if (body !== undefined) return { status, headers, body };
  }
  throw noSuchKey(call.key);
}

async function deleteObject(call: S3Call): Promise<S3Answer> {
  allowParameters(call, 'versionId');
  refuseHeaders(call, /^x-amz-if-match-/, /^x-amz-mfa$/, /^x-amz-bypass-governance-retention$/);
  const versionId = call.query.get('versionId') ?? undefined;
  const removed = await deleteOne(call.store, call, versionId, header(call.request, 'if-match'));
  return {
    status: 204,
    headers: {
      ...(removed.isDeleteMarker && { 'x-amz-delete-marker': 'true' }),
      ...(removed.versionId !== undefined && { 'x-amz-version-id': removed.versionId }),
    },
  };
}

export function deleteOne(
  store: ObjectStore,
  address: ObjectAddress,
  versionId: string | undefined,
  ifMatch: string | undefined,
): Promise<Removed> {
  return store.remove(address, versionId, ifMatch === undefined ? undefined : unquote(ifMatch));
}
