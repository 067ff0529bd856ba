// A message of LSEG's alerts: AES-256-GCM in Base64. Sixteen bytes stand before the text and are authenticated with it,
// the nonce is the last twelve of them, and sixteen bytes behind the text are the tag.
import { createDecipheriv } from 'node:crypto';
import { WireUnavailable } from './wire-error.ts';

const HEAD_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/**
 * The text of a message.
 * @param key in Base64, as the subscription tells it
 * @throws WireUnavailable MALFORMED where it was not sealed with this key, or was changed since
 */
export function openMessage(sealed: string, key: string): Buffer {
  const keyBytes = Buffer.from(key, 'base64');
  const bytes = Buffer.from(sealed, 'base64');
  if (keyBytes.length !== KEY_BYTES) throw new WireUnavailable('MALFORMED', 'the key of the subscription is no key');
  if (bytes.length < HEAD_BYTES + TAG_BYTES) throw new WireUnavailable('MALFORMED', 'a message of LSEG is too short');
  const head = bytes.subarray(0, HEAD_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', keyBytes, head.subarray(-NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(head);
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new WireUnavailable('MALFORMED', 'a message of LSEG does not open with the key of its subscription');
  }
}
