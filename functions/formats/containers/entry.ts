// One entry of a container as its reader hands it on, and how much a container may hold.
import { MAX_DROP_BYTES } from '../../names.ts';

/** A day of a busy wire is some 1,500 items; a month of them is a mistake, and each call that goes on in it unpacks all before. */
export const MAX_ENTRIES = 2000;
/** News packs 3:1 to 20:1, a table of zeros 60:1; what unpacks to more was made to. Deflate itself ends at 1032:1. */
export const MAX_RATIO = 200;
/** Up to here a ratio says nothing: a short notice with a long template. */
export const RATIO_FREE_BYTES = 1024 * 1024;
/** Of all entries together. Of these only one is in memory at a time, beside the container: twice MAX_DROP_BYTES. */
export const MAX_UNPACKED_BYTES = 4 * MAX_DROP_BYTES;

/** What so many bytes may unpack to. */
export const unpackedLimit = (packedBytes: number): number => Math.max(RATIO_FREE_BYTES, packedBytes * MAX_RATIO);

export interface ContainerEntry {
  /** As the container has it: shown, and never used as a path. */
  readonly path: string;
  /** Unpacked, as the container says. */
  readonly size: number;
  /** Of its bytes in the container. */
  readonly packedSize: number;
  readonly isFolder?: boolean;
  /** @throws DropRejected where it cannot be unpacked to exactly its size */
  readonly read: () => Uint8Array | Promise<Uint8Array>;
}
