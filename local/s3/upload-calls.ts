// The S3 operations of an upload in parts, as the AWS CLI makes of each file above 8 MB: begin, put a part, complete, abort.
// An upload under way ends with the process; what its parts left on the disk goes at the next start.

import { createHash, randomUUID } from 'node:crypto';
import type { StoredBody } from './body-store.ts';
import type { ObjectAttributes, ObjectVersion } from './index-db.ts';
import {
  checksumHeaders,
  readAttributes,
  readWriteConditions,
  refuseUnsupportedWrites,
  versionHeader,
} from './object-headers.ts';
import type { ObjectAddress } from './object-store.ts';
import { header, receiveBody, receiveText } from './receive-body.ts';
import { allowParameters, refuseHeaders, type S3Answer, type S3Call, unquote, xmlAnswer } from './s3-call.ts';
import { notImplemented, S3Error } from './s3-errors.ts';
import { childrenOf, leaf, parseXml, textOf } from './s3-xml.ts';

const MAX_PARTS = 10_000;
/** Of each part but the last. */
const MIN_PART_BYTES = 5 * 1024 * 1024;
const MAX_XML_BYTES = 4 * 1024 * 1024;

interface Part {
  readonly body: StoredBody;
  readonly size: number;
  readonly etag: string;
}

interface Upload extends ObjectAddress {
  readonly attributes: ObjectAttributes;
  readonly parts: Map<number, Part>;
}

/** Those under way, by id. */
export type Uploads = Map<string, Upload>;

export function uploadCall(call: S3Call): Promise<S3Answer> | S3Answer {
  if (call.method === 'POST') return call.query.has('uploads') ? begin(call) : complete(call);
  if (call.method === 'PUT') return putPart(call);
  if (call.method === 'DELETE') return abort(call);
  throw notImplemented(`${call.method} of an upload`);
}

function begin(call: S3Call): S3Answer {
  allowParameters(call, 'uploads');
  refuseUnsupportedWrites(call);
  const { bucket, key } = call;
  call.store.buckets.get(bucket);
  const id = randomUUID();
  call.uploads.set(id, { bucket, key, attributes: readAttributes(call.request, undefined), parts: new Map() });
  return xmlAnswer('InitiateMultipartUploadResult', leaf('Bucket', bucket), leaf('Key', key), leaf('UploadId', id));
}

async function putPart(call: S3Call): Promise<S3Answer> {
  allowParameters(call, 'uploadId', 'partNumber');
  refuseHeaders(call, /^x-amz-copy-source/, /^x-amz-server-side-encryption/);
  const number = Number(call.query.get('partNumber'));
  if (!Number.isInteger(number) || number < 1 || number > MAX_PARTS) {
    throw new S3Error('InvalidArgument', `Part number must be an integer between 1 and ${MAX_PARTS}, inclusive.`);
  }
  const { id, upload } = uploadOf(call);
  const writer = call.store.bodyWriter();
  try {
    const { size, etag, checksum } = await receiveBody(call.request, call.maxObjectBytes, (chunk) =>
      writer.write(chunk),
    );
    const body = await writer.finish();
    if (call.uploads.get(id) !== upload) {
      await call.store.discard(body);
      throw noSuchUpload();
    }
    const before = upload.parts.get(number);
    upload.parts.set(number, { body, size, etag });
    if (before) await call.store.discard(before.body);
    const { 'x-amz-checksum-type': _type, ...checksums } = checksumHeaders(checksum);
    return { status: 200, headers: { etag: `"${etag}"`, ...checksums } };
  } catch (error) {
    await writer.abort();
    throw error;
  }
}

async function complete(call: S3Call): Promise<S3Answer> {
  allowParameters(call, 'uploadId');
  refuseHeaders(call, /^x-amz-checksum-(?!type$)/);
  const conditions = readWriteConditions(call.request);
  const { id, upload } = uploadOf(call);
  const listed = childrenOf(parseXml(await receiveText(call.request, MAX_XML_BYTES)), 'Part').map((part) => ({
    number: Number(textOf(part, 'PartNumber')),
    etag: unquote(textOf(part, 'ETag') ?? ''),
  }));
  const parts = chosenParts(upload, listed);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (size > call.maxObjectBytes)
    throw new S3Error('EntityTooLarge', `Your upload exceeds ${call.maxObjectBytes} bytes.`);
  const stated = header(call.request, 'x-amz-mp-object-size');
  if (stated !== undefined && Number(stated) !== size) {
    throw new S3Error('InvalidRequest', `The parts have ${size} bytes where ${stated} were announced.`);
  }

  // Whoever completes it a second time, or sends it one more part, finds none.
  if (!call.uploads.delete(id)) throw noSuchUpload();
  const writer = call.store.bodyWriter();
  let version: ObjectVersion;
  try {
    for (const { body } of parts) {
      for await (const chunk of await call.store.readStored(body)) await writer.write(chunk);
    }
    const etag = etagOf(parts);
    const object = { body: await writer.finish(), size, etag, attributes: upload.attributes };
    version = await call.store.put(upload, object, conditions, 'ObjectCreated:CompleteMultipartUpload');
  } catch (error) {
    await writer.abort();
    call.uploads.set(id, upload);
    throw error;
  }
  await discardParts(call, upload);
  const { bucket, key } = upload;
  const about = [leaf('Bucket', bucket), leaf('Key', key), leaf('ETag', `"${version.etag}"`)];
  const answer = xmlAnswer('CompleteMultipartUploadResult', leaf('Location', `/${bucket}/${key}`), ...about);
  return { ...answer, headers: { ...answer.headers, ...versionHeader(call, version) } };
}

async function abort(call: S3Call): Promise<S3Answer> {
  allowParameters(call, 'uploadId');
  const { id, upload } = uploadOf(call);
  call.uploads.delete(id);
  await discardParts(call, upload);
  return { status: 204 };
}

function chosenParts(upload: Upload, listed: readonly { readonly number: number; readonly etag: string }[]): Part[] {
  if (listed.length === 0 || listed.length > MAX_PARTS) {
    throw new S3Error('MalformedXML', `A CompleteMultipartUpload names 1 to ${MAX_PARTS} parts.`);
  }
  return listed.map(({ number, etag }, index) => {
    if (index > 0 && number <= listed[index - 1]!.number) {
      throw new S3Error('InvalidPartOrder', 'The list of parts was not in ascending order.');
    }
    const part = upload.parts.get(number);
    if (part?.etag !== etag) throw new S3Error('InvalidPart', `Part ${number} was not uploaded, or is another by now.`);
    if (index < listed.length - 1 && part.size < MIN_PART_BYTES) {
      throw new S3Error('EntityTooSmall', `Part ${number} has ${part.size} bytes, fewer than ${MIN_PART_BYTES}.`);
    }
    return part;
  });
}

/** As S3 has it: the MD5 of the parts' MD5s, and how many there are. */
function etagOf(parts: readonly Part[]): string {
  const all = createHash('md5');
  for (const { etag } of parts) all.update(Buffer.from(etag, 'hex'));
  return `${all.digest('hex')}-${parts.length}`;
}

async function discardParts({ store }: S3Call, { parts }: Upload): Promise<void> {
  for (const { body } of parts.values()) await store.discard(body);
}

function uploadOf({ uploads, query, bucket, key }: S3Call): { id: string; upload: Upload } {
  const id = query.get('uploadId') ?? '';
  const upload = uploads.get(id);
  if (upload?.bucket !== bucket || upload.key !== key) throw noSuchUpload();
  return { id, upload };
}

const noSuchUpload = (): S3Error =>
  new S3Error('NoSuchUpload', 'The specified upload does not exist. It may have been aborted or completed.');
