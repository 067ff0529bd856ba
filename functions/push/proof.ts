// Who sent a push: the signature over its raw bytes, or its bearer token. Pure; secrets are compared in constant time.
import { createHash, timingSafeEqual } from 'node:crypto';
import { macOf } from '../signature.ts';
import type { PushConfig } from '../ways-config.ts';

export type ProofFault =
  | 'SIGNATURE_MISSING'
  | 'SIGNATURE_MALFORMED'
  | 'SIGNATURE_OLD'
  | 'SIGNATURE_WRONG'
  | 'TOKEN_MISSING'
  | 'TOKEN_WRONG';

export type Proof =
  /** `signature` tells this request from all others; a token does not, so it has none. */
  { readonly ok: true; readonly signature?: Signature } | { readonly ok: false; readonly fault: ProofFault };

export interface Signature {
  /** The HMAC, as lower-case hex. */
  readonly mac: string;
  /** When it was made, as its sender says: seconds since 1970. */
  readonly at: number;
}

export interface Sent {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
}

export interface ProofSettings {
  readonly auth: PushConfig['auth'];
  /** Any of them will do: the one that holds, and the one before it. */
  readonly secrets: readonly string[];
  readonly nowSeconds: number;
  readonly windowSeconds: number;
}

const MAX_HEADER = 1000;

export function proofOf(sent: Sent, settings: ProofSettings): Proof {
  return settings.auth === 'hmac' ? signed(sent, settings) : borne(sent, settings);
}

function signed({ headers, bytes }: Sent, { secrets, nowSeconds, windowSeconds }: ProofSettings): Proof {
  const header = headers['slugline-signature'];
  if (!header) return { ok: false, fault: 'SIGNATURE_MISSING' };
  const fields = header.length > MAX_HEADER ? [] : header.split(',').map((field) => field.trim());
  const at = Number(fields.find((field) => /^t=\d{1,12}$/.test(field))?.slice(2) ?? Number.NaN);
  const macs = fields.filter((field) => /^v1=[0-9a-f]{64}$/i.test(field)).map((field) => field.slice(3).toLowerCase());
  if (Number.isNaN(at) || macs.length === 0) return { ok: false, fault: 'SIGNATURE_MALFORMED' };
  if (Math.abs(nowSeconds - at) > windowSeconds) return { ok: false, fault: 'SIGNATURE_OLD' };
  for (const secret of secrets) {
    const mac = macOf(secret, at, bytes);
    if (macs.some((given) => isSame(given, mac))) return { ok: true, signature: { mac, at } };
  }
  return { ok: false, fault: 'SIGNATURE_WRONG' };
}

function borne({ headers }: Sent, { secrets }: ProofSettings): Proof {
  const header = headers.authorization?.slice(0, MAX_HEADER) ?? '';
  const [, token] = /^Bearer +([^\s]+)$/i.exec(header) ?? [];
  if (token === undefined) return { ok: false, fault: 'TOKEN_MISSING' };
  return secrets.some((secret) => isSame(token, secret)) ? { ok: true } : { ok: false, fault: 'TOKEN_WRONG' };
}

// Of equal length, whatever was sent.
const isSame = (given: string, known: string): boolean => timingSafeEqual(digest(given), digest(known));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
