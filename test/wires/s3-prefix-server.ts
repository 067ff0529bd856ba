// An agency's bucket behind S3's REST interface: signatures, ListObjectsV2 with its pages, objects with their ETags.
import { createHash } from 'node:crypto';
import type { Agency, AgencyAnswer, AgencyRequest, PageOrder } from './agency.ts';
import { signatureFault } from './aws-server.ts';
import { type Random, shuffled } from './random.ts';

export const REGION = 'eu-central-1';
export const HOST = `agency.s3.${REGION}.amazonaws.com`;
export const PREFIX = 'out/news & more/';
export const SECRET = { accessKeyId: 'AKIAOFTESTSALONE', secretAccessKey: 'secret/key+of=the/tests' };
/** S3's is 1000; smaller, so that there are pages. */
export const PAGE_SIZE = 8;

interface StoredObject {
  readonly body: string;
  readonly changedAt: string;
}

export class S3PrefixServer implements Agency {
  readonly #random: Random;
  readonly objects = new Map<string, StoredObject>();
  readonly #published: string[] = [];
  keys: { accessKeyId: string; secretAccessKey: string } = SECRET;

  constructor(random: Random) {
    this.#random = random;
  }

  publish(now: string): void {
    const count = this.#published.length;
    // S3 lists by key: what is new may stand anywhere.
    const place = Math.floor(this.#random() * 10);
    const isUpdate = count > 0 && this.#random() < 0.2;
    const name = isUpdate ? this.#published[0]!.split(' v')[0]! : `${place}/story (${String(count).padStart(4, '0')})`;
    const version = 1 + this.#published.filter((one) => one.startsWith(`${name} v`)).length;
    const id = `${name} v${version}`;
    this.#published.push(id);
    // A large upload has the time at which it was begun.
    const early = this.#random() < 0.1 ? 90 * 60_000 : 0;
    const changedAt = new Date(Date.parse(now) - early).toISOString().replace(/\d{3}Z$/, '000Z');
    this.put(`${PREFIX}${name}.xml`, `<story id="${id}">Nothing of this has happened.</story>`, changedAt);
  }

  put(key: string, body: string, changedAt: string): void {
    this.objects.set(key, { body, changedAt });
  }

  published(): readonly string[] {
    return this.#published;
  }

  /** A version that was replaced before it was taken is never seen: the later one stands for it. */
  idsIn(drop: Uint8Array): readonly string[] {
    const [, name, version] = /<story id="(.+) v(\d+)">/.exec(Buffer.from(drop).toString()) ?? [];
    return name === undefined ? [] : Array.from({ length: Number(version) }, (_, before) => `${name} v${before + 1}`);
  }

  answer(request: AgencyRequest, order: PageOrder): AgencyAnswer {
    const { method, url } = request;
    const fault = signatureFault(request, this.keys, 's3', REGION);
    if (fault !== undefined) return failed(403, fault);
    if (method !== 'GET') return failed(405, 'MethodNotAllowed');
    if (url.pathname === '/') return this.#list(url.searchParams, order);
    const object = this.objects.get(decodeURIComponent(url.pathname.slice(1)));
    if (!object) return failed(404, 'NoSuchKey');
    const { body, changedAt } = object;
    const headers = { etag: etagOf(body), 'content-length': String(Buffer.byteLength(body)) };
    return { status: 200, headers: { ...headers, 'last-modified': new Date(changedAt).toUTCString() }, body };
  }

  #list(query: URLSearchParams, order: PageOrder): AgencyAnswer {
    if (query.get('list-type') !== '2' || query.get('encoding-type') !== 'url') return failed(400, 'InvalidArgument');
    const behind = query.has('continuation-token') ? atob(query.get('continuation-token')!) : '';
    const prefix = query.get('prefix') ?? '';
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix)).sort();
    const left = keys.filter((key) => key > behind);
    const page = left.slice(0, PAGE_SIZE);
    const isTruncated = left.length > page.length;
    const before = order === 'repeated' ? keys.filter((key) => key <= behind).slice(-1) : [];
    const shown = order === 'shuffled' ? shuffled(this.#random, page) : [...before, ...page];
    const contents = shown.map((key) => {
      const { body, changedAt } = this.objects.get(key)!;
      return `<Contents><Key>${encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/')}</Key><LastModified>${changedAt}</LastModified><ETag>&quot;${etagOf(body).slice(1, -1)}&quot;</ETag><Size>${Buffer.byteLength(body)}</Size><StorageClass>STANDARD</StorageClass></Contents>`;
    });
    const next = isTruncated ? `<NextContinuationToken>${btoa(page.at(-1)!)}</NextContinuationToken>` : '';
    return {
      status: 200,
      headers: { 'content-type': 'application/xml' },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>agency</Name><IsTruncated>${isTruncated}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`,
    };
  }
}

const etagOf = (body: string): string => `"${createHash('md5').update(body).digest('hex')}"`;

const failed = (status: number, code: string): AgencyAnswer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`,
});
