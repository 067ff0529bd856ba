// The pipeline of a push: who sent it, then the drop, then that its signature has been seen. A sender that was told
// nothing may send the same again: the drop's key holds its content's hash, so nothing is stored twice.
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { Unavailable } from '../errors.ts';
import { MAX_DROP_BYTES, MAX_PUSH_BYTES, PUSH_FOLDER, PUSH_PATH, PUSH_WINDOW_SECONDS } from '../names.ts';
import type { SharedSecret } from '../shared-secret.ts';
import type { DropUploads, DropWriter, Signatures, Upload } from '../store/ports.ts';
import type { PushConfig } from '../ways-config.ts';
import { type ProofFault, proofOf, type Signature } from './proof.ts';

/** Where in its secret what vouches for a sender stands. */
export const SECRET_FIELDS: Readonly<Record<PushConfig['auth'], string>> = { hmac: 'key', bearer: 'token' };

export interface PushRequest {
  readonly method: string;
  readonly path: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
  /** False where the gateway made text of the body, so that what was no UTF-8 is lost. */
  readonly isExact: boolean;
}

export interface PushServices {
  /** The wire's name in wires.json. */
  readonly wire: string;
  readonly config: PushConfig;
  readonly secret: SharedSecret;
  readonly drops: DropWriter;
  readonly uploads: DropUploads;
  readonly signatures: Signatures;
  readonly now: () => string;
  /** Hears why nothing could be stored: the sender must not. */
  readonly onUnavailable: (error: Unavailable) => void;
}

export type PushFault =
  | ProofFault
  | 'NOT_FOUND'
  | 'METHOD'
  | 'SIGNATURE_REPLAYED'
  | 'EMPTY'
  | 'TEXT_ONLY'
  | 'TOO_LARGE'
  | 'BAD_UPLOAD'
  | 'UNAVAILABLE';

/** What the sender is told. `id` is the key of the drop. */
export type PushBody =
  | { readonly id: string; readonly isNew: boolean }
  | { readonly id: string; readonly put: Upload }
  | { readonly code: PushFault; readonly message: string; readonly id?: string; readonly put?: Upload };

export interface PushAnswer {
  readonly status: 200 | 202 | 400 | 401 | 404 | 405 | 409 | 413 | 415 | 503;
  readonly body: PushBody;
}

// 128 bits: what has the same key is the same.
const HASH_DIGITS = 32;

const PROOF_FAULTS: Readonly<Record<ProofFault, string>> = {
  SIGNATURE_MISSING: 'the header Slugline-Signature is missing',
  SIGNATURE_MALFORMED: 'Slugline-Signature is t=<seconds since 1970>,v1=<HMAC-SHA256 in hex>',
  SIGNATURE_OLD: `Slugline-Signature was made more than ${PUSH_WINDOW_SECONDS} seconds ago or ahead; sign again`,
  SIGNATURE_WRONG: 'Slugline-Signature does not fit this body and the key of this wire',
  TOKEN_MISSING: 'the header Authorization: Bearer <token> is missing',
  TOKEN_WRONG: 'the token is not that of this wire',
};

const uploadSchema = v.strictObject({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'sha256 is 64 hex digits, in lower case')),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_DROP_BYTES, `at most ${MAX_DROP_BYTES} bytes`)),
});

/** Never throws what is the world's fault: a sender is told to try again. */
export async function push(request: PushRequest, services: PushServices): Promise<PushAnswer> {
  try {
    return await answered(request, services);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    services.onUnavailable(error);
    // The sentence would tell the world of our secrets and tables.
    return refused(503, 'UNAVAILABLE', 'nothing was stored for now; send it again');
  }
}

async function answered(request: PushRequest, services: PushServices): Promise<PushAnswer> {
  const route = routeOf(request.path, services.wire);
  if (route === undefined)
    return refused(404, 'NOT_FOUND', `there is ${PUSH_PATH}<wire> and ${PUSH_PATH}<wire>/uploads`);
  if (request.method !== 'POST') return refused(405, 'METHOD', 'only POST is taken');
  const proof = await proven(request, services);
  // What the gateway damaged fits no signature.
  if (!proof.ok && proof.fault === 'SIGNATURE_WRONG' && !request.isExact) return damaged();
  if (!proof.ok) return refused(401, proof.fault, PROOF_FAULTS[proof.fault]);
  const { signature } = proof;
  if (signature && (await services.signatures.isKnown(services.wire, signature.mac))) return replayed();
  return route === 'drop' ? pushed(request, signature, services) : handedOut(request, signature, services);
}

function routeOf(path: string, wire: string): 'drop' | 'uploads' | undefined {
  if (path === `${PUSH_PATH}${wire}`) return 'drop';
  return path === `${PUSH_PATH}${wire}/uploads` ? 'uploads' : undefined;
}

async function proven(sent: PushRequest, { config, secret, now }: PushServices) {
  const nowMs = Date.parse(now());
  const settings = { auth: config.auth, nowSeconds: nowMs / 1000, windowSeconds: PUSH_WINDOW_SECONDS };
  const proof = proofOf(sent, { ...settings, secrets: await secret.read(nowMs) });
  if (proof.ok || (proof.fault !== 'SIGNATURE_WRONG' && proof.fault !== 'TOKEN_WRONG')) return proof;
  const fresh = await secret.reread(nowMs);
  return fresh ? proofOf(sent, { ...settings, secrets: fresh }) : proof;
}

async function pushed(
  { bytes, isExact }: PushRequest,
  signature: Signature | undefined,
  services: PushServices,
): Promise<PushAnswer> {
  const { wire, drops, uploads } = services;
  if (bytes.length === 0) return refused(400, 'EMPTY', 'the body is empty');
  // A signature vouches for every byte.
  if (!isExact && !signature) return damaged();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = keyOf(wire, sha256);
  if (bytes.length > MAX_PUSH_BYTES) {
    const message = `the body has ${bytes.length} bytes, and a push at most ${MAX_PUSH_BYTES}; send it to "put" as it says`;
    const put = await uploads.sign(id, { sha256, bytes: bytes.length });
    return { status: 413, body: { code: 'TOO_LARGE', message, id, put } };
  }
  const isNew = (await drops.put(id, bytes)) === 'stored';
  return (await isFirst(signature, services)) ? { status: 202, body: { id, isNew } } : replayed();
}

async function handedOut(
  { bytes }: PushRequest,
  signature: Signature | undefined,
  services: PushServices,
): Promise<PushAnswer> {
  const asked = v.safeParse(uploadSchema, parsed(bytes));
  if (!asked.success) {
    const [issue] = asked.issues;
    return refused(400, 'BAD_UPLOAD', `{"sha256": "<hex>", "bytes": <count>} is asked for: ${issue.message}`);
  }
  const id = keyOf(services.wire, asked.output.sha256);
  const put = await services.uploads.sign(id, asked.output);
  return (await isFirst(signature, services)) ? { status: 200, body: { id, put } } : replayed();
}

const keyOf = (wire: string, sha256: string): string => `${wire}/${PUSH_FOLDER}${sha256.slice(0, HASH_DIGITS)}`;

/** Last, so that a request that failed before may come again as it is. */
async function isFirst(signature: Signature | undefined, { wire, signatures }: PushServices): Promise<boolean> {
  if (!signature) return true;
  // Our clock may be behind the sender's by the window.
  return signatures.remember(wire, signature.mac, signature.at + 2 * PUSH_WINDOW_SECONDS);
}

const damaged = (): PushAnswer =>
  refused(415, 'TEXT_ONLY', 'the body is no UTF-8; send it as Content-Type: application/octet-stream');

const replayed = (): PushAnswer =>
  refused(409, 'SIGNATURE_REPLAYED', 'this signature was taken before, and so was what it signed; sign again');

const refused = (status: PushAnswer['status'], code: PushFault, message: string): PushAnswer => ({
  status,
  body: { code, message },
});

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
}
