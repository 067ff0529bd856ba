// Receives the body of a request: undoes aws-chunked, holds the size cap, and verifies every digest the client sent.

import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { decodeAwsChunked } from './aws-chunked.ts';
import { CHECKSUM_ALGORITHMS, type Checksum, type ChecksumAlgorithm, createDigest } from './checksums.ts';
import { S3Error } from './s3-errors.ts';

export interface BodyFacts {
  readonly size: number;
  /** MD5 in hex: the ETag without its quotes. */
  readonly etag: string;
  readonly checksum: Checksum | undefined;
}

/** Hands each decoded chunk to `onChunk`, one after the other. Throws `S3Error` when anything does not agree. */
export async function receiveBody(
  request: IncomingMessage,
  maxBytes: number,
  onChunk: (chunk: Buffer) => void | Promise<void>,
): Promise<BodyFacts> {
  const framing = readFraming(request, maxBytes);
  const expected = readExpectations(request);
  const md5 = createHash('md5');
  const sha256 = expected.contentSha256 === undefined ? undefined : createHash('sha256');
  const digest = expected.algorithm === undefined ? undefined : createDigest(expected.algorithm);
  const trailers = new Map<string, string>();

  // destroyOnReturn would close the socket when we stop early, and the error could not be answered.
  const raw = request.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>;
  let size = 0;
  for await (const chunk of framing.chunked ? decodeAwsChunked(raw, trailers) : raw) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    md5.update(chunk);
    sha256?.update(chunk);
    digest?.update(chunk);
    await onChunk(chunk);
  }

  if (size !== framing.size) {
    throw new S3Error('IncompleteBody', `The body has ${size} bytes where ${framing.size} were announced.`);
  }
  if (sha256 !== undefined && sha256.digest('hex') !== expected.contentSha256) {
    throw new S3Error('XAmzContentSHA256Mismatch', 'The body does not match its x-amz-content-sha256 header.');
  }
  const md5Bytes = md5.digest();
  if (expected.md5 !== undefined && !md5Bytes.equals(expected.md5)) {
    throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
  const checksum = verifyChecksum(expected, trailers, digest?.base64());
  return { size, etag: md5Bytes.toString('hex'), checksum };
}

/** Receives a small body (XML) whole. */
export async function receiveText(request: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  await receiveBody(request, maxBytes, (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function readFraming(request: IncomingMessage, maxBytes: number): { chunked: boolean; size: number } {
  const encodings = (request.headers['content-encoding'] ?? '').split(',').map((name) => name.trim());
  const chunked =
    encodings.includes('aws-chunked') || header(request, 'x-amz-content-sha256')?.startsWith('STREAMING-');
  const stated = chunked ? header(request, 'x-amz-decoded-content-length') : request.headers['content-length'];
  const hasBody = request.headers['transfer-encoding'] !== undefined || stated !== undefined;
  if (!hasBody) return { chunked: false, size: 0 };
  if (stated === undefined || !/^\d{1,15}$/.test(stated)) {
    throw new S3Error('MissingContentLength', 'You must provide the length of the body.');
  }
  const size = Number(stated);
  if (size > maxBytes) throw tooLarge(maxBytes);
  return { chunked: chunked === true, size };
}

interface Expectations {
  readonly md5: Buffer | undefined;
  readonly contentSha256: string | undefined;
  readonly algorithm: ChecksumAlgorithm | undefined;
  /** Sent ahead as a header; otherwise it comes as a trailer. */
  readonly value: string | undefined;
}

function readExpectations(request: IncomingMessage): Expectations {
  const announced = (header(request, 'x-amz-trailer') ?? '').split(',').map((name) => name.trim().toLowerCase());
  const found = CHECKSUM_ALGORITHMS.filter(
    (name) => header(request, `x-amz-checksum-${name}`) !== undefined || announced.includes(`x-amz-checksum-${name}`),
  );
  if (found.length > 1) throw new S3Error('InvalidRequest', 'Expecting a single x-amz-checksum- header.');
  const algorithm = found[0];
  const contentSha256 = header(request, 'x-amz-content-sha256');
  return {
    md5: readContentMd5(request),
    contentSha256: contentSha256 !== undefined && /^[0-9a-f]{64}$/.test(contentSha256) ? contentSha256 : undefined,
    algorithm,
    value: algorithm === undefined ? undefined : header(request, `x-amz-checksum-${algorithm}`),
  };
}

function readContentMd5(request: IncomingMessage): Buffer | undefined {
  const text = header(request, 'content-md5');
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 16) throw new S3Error('InvalidDigest', 'The Content-MD5 you specified is not valid.');
  return bytes;
}

function verifyChecksum(
  expected: Expectations,
  trailers: ReadonlyMap<string, string>,
  computed: string | undefined,
): Checksum | undefined {
  const { algorithm } = expected;
  if (algorithm === undefined || computed === undefined) return undefined;
  const value = expected.value ?? trailers.get(`x-amz-checksum-${algorithm}`);
  if (value === undefined) {
    throw new S3Error('InvalidRequest', `The trailer x-amz-checksum-${algorithm} was announced and never came.`);
  }
  if (value !== computed) {
    const name = algorithm.toUpperCase();
    throw new S3Error('BadDigest', `The ${name} you specified did not match the calculated checksum.`);
  }
  return { algorithm, value };
}

function tooLarge(maxBytes: number): S3Error {
  return new S3Error('EntityTooLarge', `Your upload exceeds the maximum of ${maxBytes} bytes.`);
}

export function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}
