// The ports of a push in memory, over the same store as those of the pipeline.
import { signatureKey } from '../../functions/store/keys.ts';
import type { DropUploads, Signatures } from '../../functions/store/ports.ts';
import type { MemoryStore } from '../model/memory-store.ts';

export const memorySignatures = (store: MemoryStore): Signatures => ({
  isKnown: async (wire, mac) => store.get(signatureKey(wire, mac)) !== undefined,
  async remember(wire, mac, untilSeconds) {
    if (store.get(signatureKey(wire, mac))) return false;
    store.put(signatureKey(wire, mac), { untilSeconds });
    return true;
  },
});

export const memoryUploads = (expiresAt: string): DropUploads => ({
  sign: async (key, { sha256, bytes }) => ({
    method: 'PUT',
    url: `https://drops.example/${key}`,
    headers: { 'content-length': String(bytes), 'x-sha256': sha256 },
    expiresAt,
  }),
});
