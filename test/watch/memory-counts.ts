// What wires brought, in memory, over the same store as the ports of the pipeline.
import { countsKey } from '../../functions/store/keys.ts';
import type { Counts, CountsRow } from '../../functions/store/ports.ts';
import type { MemoryStore } from '../model/memory-store.ts';

export const memoryCounts = (store: MemoryStore): Counts => ({
  between: async (wire, first, last) =>
    store.query<CountsRow>(countsKey(wire, first).pk, (sk) => sk >= first && sk <= last).map(([, row]) => row),
  write: async (wire, row) => store.put(countsKey(wire, row.day), row),
});
