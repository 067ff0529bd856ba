// Objects under a prefix of an agency's own S3 bucket: listed (ListObjectsV2, in the order of their keys), compared with
// what was taken, and got one by one.
import * as v from 'valibot';
import { ConfigError, DropRejected } from '../errors.ts';
import { childElements, foldedText, type XmlElement } from '../formats/syntax/xml-element.ts';
import { xmlAnswer } from './answer.ts';
import { type AwsKeys, escaped, queryOf, signed } from './aws-signature.ts';
import type { WireRequest, WireResponse } from './fetch.ts';
import { type Listed, newUnder, takenSchema } from './listing.ts';
import type { PolledPage, Poller, PollFrom, PollServices } from './poller.ts';
import { extensionOf, isTemporary } from './whole.ts';
import { WireUnavailable } from './wire-error.ts';

/** 200 requests for a listing. */
const MAX_OBJECTS = 200_000;
/** The key may have been changed. */
const REFUSALS = [401, 403];
const GONE = [404];

const settingsSchema = v.strictObject({
  /** Where the address does not say it: `eu-central-1`. */
  region: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,40}$/, 'a region: eu-central-1'))),
});
const cursorSchema = v.object({ prefixes: v.record(v.string(), takenSchema) });

export const s3Prefix = {
  name: 's3-prefix',
  // Those of `urls`, which may see the secret anyway.
  hosts: [],
  secretFields: ['accessKeyId', 'secretAccessKey'],
  isSecretOptional: true,
  urls: 'required',
  settings: settingsSchema,
  poll,
  fetchItem,
} satisfies Poller;

async function* poll({ cursor, since }: PollFrom, services: PollServices): AsyncGenerator<PolledPage> {
  const before = cursor ? v.parse(cursorSchema, cursor).prefixes : {};
  const list = (url: string) => listedUnder(url, services);
  for await (const { ids, places } of newUnder(services.poll.urls, before, { since, now: services.now, list })) {
    yield { drops: [], items: ids, nextCursor: { prefixes: places } };
  }
}

async function fetchItem(id: string, services: PollServices) {
  // A key with `..` in it has no address: another object would be asked for.
  if (URL.parse(id)?.href !== id) throw new DropRejected('MALFORMED', 'the key of the object is no path of an address');
  const response = await ask(id, { accept: GONE }, services);
  if (GONE.includes(response.status)) return [];
  // S3 always says how long an object is, and the way out holds it to that.
  if (response.headers['content-length'] === undefined) throw malformed('an object without a length');
  return [{ id: decodeURIComponent(new URL(id).pathname.slice(1)), bytes: response.bytes, extension: extensionOf(id) }];
}

async function listedUnder(address: string, services: PollServices): Promise<Listed[]> {
  const { bucket, prefix } = placeOf(address);
  const listed: Listed[] = [];
  let token: string | undefined;
  do {
    const query = queryOf({
      ...{ 'list-type': '2', prefix, 'encoding-type': 'url' },
      ...(token === undefined ? {} : { 'continuation-token': token }),
    });
    const root = await xmlAnswer(await ask(`${bucket}/?${query}`, {}, services), 'a listing of S3');
    if (root.name !== 'ListBucketResult') throw malformed('a listing that is none');
    listed.push(...childrenOf(root, 'Contents').flatMap((entry) => objectIn(entry, bucket)));
    const isTruncated = textIn(root, 'IsTruncated');
    const next = isTruncated === 'true' ? textIn(root, 'NextContinuationToken') : undefined;
    if (isTruncated === undefined || (isTruncated === 'true' && (next === undefined || next === token))) {
      throw malformed('a listing that does not say where it goes on');
    }
    token = next;
    if (listed.length > MAX_OBJECTS) throw malformed(`more than ${MAX_OBJECTS} objects under one prefix`);
  } while (token !== undefined);
  return listed;
}

function objectIn(entry: XmlElement, bucket: string): Listed[] {
  const [key, changed, etag, size] = ['Key', 'LastModified', 'ETag', 'Size'].map((name) => textIn(entry, name));
  const changedAt = Date.parse(changed ?? '');
  if (key === undefined || size === undefined || Number.isNaN(changedAt)) throw malformed('an object without a name');
  const path = decoded(key.replaceAll('+', ' '));
  // What the console calls a folder; and what has nothing in it.
  if (Number(size) === 0 || isTemporary(path.slice(path.lastIndexOf('/') + 1))) return [];
  const id = `${bucket}/${path.split('/').map(escaped).join('/')}`;
  return [{ id, mark: `${changed} ${etag} ${size}`, changedAt: new Date(changedAt).toISOString() }];
}

/** `https://bucket.s3.eu-central-1.amazonaws.com/prefix/`, or with the bucket as the first part of the path. */
function placeOf(address: string): { bucket: string; prefix: string } {
  const { hostname, origin, pathname } = new URL(address);
  const path = decoded(pathname.slice(1));
  if (!/^s3[.-]/.test(hostname)) return { bucket: origin, prefix: path };
  const [bucket = ''] = path.split('/', 1);
  return { bucket: `${origin}/${bucket}`, prefix: path.slice(bucket.length + 1) };
}

function regionOf({ hostname }: URL, { poll }: PollServices): string {
  const { region } = v.parse(settingsSchema, poll.settings);
  const told = /(?:^|\.)s3[.-](?:dualstack\.)?([a-z0-9-]{2,40})\.amazonaws\.com(?:\.cn)?$/.exec(hostname)?.[1];
  const found = region ?? told ?? (hostname.endsWith('.s3.amazonaws.com') ? 'us-east-1' : undefined);
  if (found === undefined) throw new ConfigError(`settings.region of this wire: ${hostname} does not tell its region`);
  return found;
}

async function ask(address: string, request: WireRequest, services: PollServices): Promise<WireResponse> {
  if (services.poll.secret === undefined) return services.fetch(address, request);
  const region = regionOf(new URL(address), services);
  const asked = async (isFresh: boolean) => {
    const { accessKeyId = '', secretAccessKey = '' } = await services.secret(isFresh);
    const keys: AwsKeys = { accessKeyId, secretAccessKey };
    const signing = { keys, service: 's3', region, now: services.now() };
    return services.fetch(address, await signed(address, request, signing));
  };
  return asked(false).catch((error) => {
    if (!(error instanceof WireUnavailable) || !REFUSALS.includes(error.status ?? 0)) throw error;
    return asked(true);
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw malformed('a key that is no text');
  }
}

const malformed = (what: string) => new WireUnavailable('MALFORMED', `S3 answers with ${what}`);

const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  childElements(element).filter((one) => one.name === name);

function textIn(element: XmlElement, name: string): string | undefined {
  const [found] = childrenOf(element, name);
  return (found && foldedText(found)) || undefined;
}
