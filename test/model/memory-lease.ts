// A lease in memory.
import type { Key } from '../../functions/store/keys.ts';
import type { Gate, MemoryStore } from './memory-store.ts';

interface Lease {
  readonly owner: string;
  readonly until: string;
}

export const memoryLease = (store: MemoryStore, keyOf: (name: string) => Key, gate: Gate) => ({
  lease: (name: string, owner: string, now: string, until: string): Promise<boolean> =>
    gate('PutItem lease', () => {
      const held = store.get<Lease>(keyOf(name));
      if (held && held.until > now && held.owner !== owner) return false;
      store.put(keyOf(name), { owner, until });
      return true;
    }),
  release: (name: string, owner: string): Promise<void> =>
    gate('DeleteItem lease', () => {
      if (store.get<Lease>(keyOf(name))?.owner === owner) store.delete(keyOf(name));
    }),
});
