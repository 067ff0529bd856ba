// The signature of a request, in either direction: an HMAC over its time and its raw bytes.
import { createHmac } from 'node:crypto';

/** Lower-case hex of what is signed: the time in seconds since 1970, a full stop, and the body as it is sent. */
export const macOf = (secret: string, at: number, bytes: Uint8Array): string =>
  createHmac('sha256', secret).update(`${at}.`).update(bytes).digest('hex');

/** The value of `Slugline-Signature`: one `v1` for each secret, of which whoever receives it knows one. */
export const signatureHeader = (secrets: string | readonly string[], at: number, bytes: Uint8Array): string =>
  [`t=${at}`, ...[secrets].flat().map((secret) => `v1=${macOf(secret, at, bytes)}`)].join(',');
