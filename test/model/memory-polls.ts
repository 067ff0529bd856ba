// The ports of pollers in memory, over the same store as those of the pipeline.

import * as keys from '../../functions/store/keys.ts';
import type { Cursors, DropWriter, PollState } from '../../functions/store/ports.ts';
import { memoryLease } from './memory-lease.ts';
import { type Gate, type MemoryStore, openGate } from './memory-store.ts';

export function memoryCursors(store: MemoryStore, gate: Gate = openGate): Cursors {
  return {
    ...memoryLease(store, keys.leaseKey, gate),
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
