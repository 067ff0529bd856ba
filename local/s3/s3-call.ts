// One S3 request, taken apart, and the answer to it; what all operations read from a request in the same way.

import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { ObjectStore } from './object-store.ts';
import { header } from './receive-body.ts';
import { notImplemented, S3Error } from './s3-errors.ts';
import { element, leaf, xmlDocument } from './s3-xml.ts';
import type { Uploads } from './upload-calls.ts';

export interface S3Call {
  readonly request: IncomingMessage;
  readonly method: string;
  /** '' when the request names no bucket. */
  readonly bucket: string;
  /** '' when the request is about the bucket. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly store: ObjectStore;
  readonly uploads: Uploads;
  readonly maxObjectBytes: number;
}

export interface S3Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string | Buffer | Readable;
}

export const ACCOUNT_ID = '000000000000';
export const OWNER = element('Owner', leaf('ID', ACCOUNT_ID));
const MAX_KEY_BYTES = 1024;

// What a signed URL carries (of either signature version), and what the SDK adds for its own statistics and checks:
// none of it changes what is done.
const NEUTRAL_PARAMETERS = new Set([
  'awsaccesskeyid',
  'expires',
  'signature',
  'x-id',
  'x-amz-algorithm',
  'x-amz-checksum-mode',
  'x-amz-content-sha256',
  'x-amz-credential',
  'x-amz-date',
  'x-amz-expires',
  'x-amz-security-token',
  'x-amz-signature',
  'x-amz-signedheaders',
  'x-amz-user-agent',
]);

/** The path is taken as it came: a URL parser would resolve "..", which in a key are just two dots. */
export function parseTarget(target: string): { bucket: string; key: string; query: URLSearchParams } {
  const questionMark = target.indexOf('?');
  const path = questionMark < 0 ? target : target.slice(0, questionMark);
  const query = new URLSearchParams(questionMark < 0 ? '' : target.slice(questionMark + 1));
  for (const name of [...query.keys()]) {
    if (NEUTRAL_PARAMETERS.has(name.toLowerCase())) query.delete(name);
  }
  return { ...splitPath(path), query };
}

export function splitPath(path: string): { bucket: string; key: string } {
  const [, bucket = '', key = ''] = /^\/?([^/]*)\/?(.*)$/s.exec(path) ?? [];
  if (bucket === '' && path.length > 1) throw new S3Error('InvalidBucketName', 'The address has an empty bucket name.');
  const address = { bucket: decode(bucket), key: decode(key) };
  if (Buffer.byteLength(address.key) > MAX_KEY_BYTES) {
    throw new S3Error('KeyTooLongError', `Your key is longer than ${MAX_KEY_BYTES} bytes.`);
  }
  return address;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new S3Error('InvalidURI', `Could not parse the URI: ${text}`, { cause });
  }
}

/** Answers 501 for a parameter that this operation does not know, rather than do something else than was asked. */
export function allowParameters(call: S3Call, ...names: string[]): void {
  for (const name of call.query.keys()) {
    if (!names.includes(name)) throw notImplemented(`${call.method} with the parameter "${name}"`);
  }
}

/** Likewise for headers, of which only those that would change the outcome matter. */
export function refuseHeaders(call: S3Call, ...patterns: RegExp[]): void {
  for (const name of Object.keys(call.request.headers)) {
    if (patterns.some((pattern) => pattern.test(name))) throw notImplemented(`The header ${name}`);
  }
}

export function checkOwner(call: S3Call): void {
  for (const name of ['x-amz-expected-bucket-owner', 'x-amz-source-expected-bucket-owner']) {
    const owner = header(call.request, name);
    if (owner !== undefined && owner !== ACCOUNT_ID) {
      throw new S3Error('AccessDenied', `Every bucket here belongs to the account ${ACCOUNT_ID}, not to ${owner}.`);
    }
  }
}

export function intParameter(call: S3Call, name: string, fallback: number): number {
  const text = call.query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^\d{1,9}$/.test(text)) throw new S3Error('InvalidArgument', `The value ${text} of ${name} is not a number.`);
  return Number(text);
}

export function xmlAnswer(root: string, ...markup: string[]): S3Answer {
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: xmlDocument(root, ...markup) };
}

export function unquote(etag: string): string {
  return etag
    .trim()
    .replace(/^W\//, '')
    .replace(/^"(.*)"$/, '$1');
}
