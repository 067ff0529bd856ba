// Requests to AWS's own interfaces over the way out, signed by Signature Version 4: SDK clients open connections of
// their own, past the checks of `fetch.ts`.
import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { WireRequest } from './fetch.ts';

export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of keys that hold for a while. */
  readonly sessionToken?: string;
}

export interface Signing {
  readonly keys: AwsKeys;
  /** As AWS signs for it: `s3`, `sqs`. */
  readonly service: string;
  readonly region: string;
  /** ISO 8601, UTC: a signature holds for minutes. */
  readonly now: string;
}

/** The same request, with its signature among the headers that only the wire's own hosts see. */
export async function signed(
  address: string,
  request: WireRequest,
  { keys, service, region, now }: Signing,
): Promise<WireRequest> {
  const { method = 'GET', headers = {}, body } = request;
  const url = new URL(address);
  const signer = new SignatureV4({
    credentials: keys,
    service,
    region,
    sha256: Sha256,
    uriEscapePath: service !== 's3',
  });
  const asked = {
    ...{ method, protocol: url.protocol, hostname: url.hostname, path: url.pathname, body },
    query: Object.fromEntries(url.searchParams),
    headers: { ...headers, host: url.host },
  };
  const { headers: sent } = await signer.sign(asked, { signingDate: now });
  const { host: _host, ...ours } = sent;
  const secret = Object.entries(ours).filter(([name]) => headers[name] === undefined);
  return { ...request, secretHeaders: { ...request.secretHeaders, ...Object.fromEntries(secret) } };
}

/** As a signature has it: RFC 3986, but for letters, digits and `-._~` all is escaped. */
export const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** A query in the order of its names, as a signature has it. */
export const queryOf = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .sort()
    .join('&');

type Bytes = Parameters<Hash['update']>[0];

/** What the signer wants of a hash. */
class Sha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    const key = typeof secret === 'string' ? secret : secret && bytesOf(secret);
    this.#hash = key === undefined ? createHash('sha256') : createHmac('sha256', key);
  }

  update(data: Bytes): void {
    this.#hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    throw new TypeError('a hash is used once');
  }
}

const bytesOf = (data: ArrayBuffer | ArrayBufferView): Uint8Array =>
  ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
