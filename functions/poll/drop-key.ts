// The key of a drop that was fetched: under its wire, named by the agency's id and by its content.
import { createHash } from 'node:crypto';
import type { WireDrop } from '../wires/poller.ts';

const MAX_ID = 120;
// 128 bits: what has the same key is the same.
const HASH_DIGITS = 32;

/** `<wire>/<id>.<hash>.<extension>`: the same bytes of the same item have the same key. */
export function dropKey(wire: string, { id, bytes, extension }: WireDrop): string {
  const hash = createHash('sha256').update(id).update('\0').update(bytes).digest('hex').slice(0, HASH_DIGITS);
  return `${wire}/${readableId(id)}.${hash}.${extension}`;
}

/** As a key takes it; the end of a long id tells more than its beginning. */
export const readableId = (id: string): string => id.replace(/[^A-Za-z0-9_.-]/g, '_').slice(-MAX_ID) || '_';
