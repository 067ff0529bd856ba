// What services of AWS do with a request before anything else: they work its signature out again (Signature Version 4).
import { createHash, createHmac } from 'node:crypto';
import type { AgencyRequest } from './agency.ts';

export interface ServerKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

const MAX_SKEW_MS = 15 * 60_000;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** What is wrong with the signature, as the service's code has it; undefined where nothing is. */
export function signatureFault(
  { method, url, headers, body, now }: AgencyRequest,
  keys: ServerKeys,
  service: string,
  region: string,
): string | undefined {
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(
      String(headers.authorization ?? ''),
    );
  if (!parts) return 'MissingAuthenticationToken';
  const [, id, day = '', inRegion, forService, names = '', signature] = parts;
  if (id !== keys.accessKeyId) return 'InvalidAccessKeyId';
  if (inRegion !== region || forService !== service) return 'SignatureDoesNotMatch';
  if (keys.sessionToken !== undefined && headers['x-amz-security-token'] !== keys.sessionToken) return 'InvalidToken';
  const date = String(headers['x-amz-date']);
  const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(at - Date.parse(now)) < MAX_SKEW_MS)) return 'RequestTimeTooSkewed';
  const signed = names.split(';');
  if (!signed.includes('host') || !signed.includes('x-amz-date')) return 'SignatureDoesNotMatch';
  const query = [...url.searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort();
  const canonical = [
    ...[method, url.pathname, query.join('&')],
    ...signed.map((name) => `${name}:${String(headers[name]).trim()}`),
    ...['', names, String(headers['x-amz-content-sha256'] ?? sha256(body))],
  ].join('\n');
  if (headers['x-amz-content-sha256'] !== undefined && headers['x-amz-content-sha256'] !== sha256(body)) {
    return 'XAmzContentSHA256Mismatch';
  }
  const scope = `${day}/${region}/${service}/aws4_request`;
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${keys.secretAccessKey}`);
  const expected = hmac(key, ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')).toString('hex');
  return expected === signature ? undefined : 'SignatureDoesNotMatch';
}
