// The ports of pollers in memory, over the same store as those of the pipeline.

import * as keys from '../../functions/store/keys.ts';
import type { Cursors, DropWriter, PollState } from '../../functions/store/ports.ts';
import { type Gate, type MemoryStore, openGate } from './memory-store.ts';

interface Lease {
  readonly owner: string;
  readonly until: string;
}

export function memoryCursors(store: MemoryStore, gate: Gate = openGate): Cursors {
  return {
    lease: (wire, owner, now, until) =>
      gate('PutItem lease', () => {
        const held = store.get<Lease>(keys.leaseKey(wire));
        if (held && held.until > now) return false;
        store.put(keys.leaseKey(wire), { owner, until });
        return true;
      }),
    release: (wire, owner) =>
      gate('DeleteItem lease', () => {
        if (store.get<Lease>(keys.leaseKey(wire))?.owner === owner) store.delete(keys.leaseKey(wire));
      }),
    read: (wire) => gate('GetItem cursor', () => store.get<PollState>(keys.cursorKey(wire))),
    move: (wire, state) =>
      gate('PutItem cursor', () => {
        if ((store.get<PollState>(keys.cursorKey(wire))?.rev ?? 0) !== state.rev - 1) return false;
        store.put(keys.cursorKey(wire), state);
        return true;
      }),
  };
}

export function memoryDropWriter(
  store: MemoryStore,
  bucket: string,
  now: () => string,
  gate: Gate = openGate,
): DropWriter {
  return {
    put: (key, bytes) =>
      gate('PutObject drop', () => {
        if ([...store.drops.keys()].some((place) => place.startsWith(`${bucket}\n${key}\n`))) return 'there';
        store.putDrop(bucket, key, bytes, now());
        return 'stored';
      }),
  };
}
