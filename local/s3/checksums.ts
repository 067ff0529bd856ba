// The checksums that S3 clients send with a body: CRC-32, CRC-32C, CRC-64/NVME, SHA-1 and SHA-256, in base64.

import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

export const CHECKSUM_ALGORITHMS = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const;
export type ChecksumAlgorithm = (typeof CHECKSUM_ALGORITHMS)[number];

export interface Checksum {
  readonly algorithm: ChecksumAlgorithm;
  readonly value: string;
}

interface Digest {
  update(chunk: Uint8Array): void;
  base64(): string;
}

export function createDigest(algorithm: ChecksumAlgorithm): Digest {
  switch (algorithm) {
    case 'crc32':
      return crc32Digest((chunk, crc) => crc32(chunk, crc));
    case 'crc32c':
      return crc32Digest(crc32c);
    case 'crc64nvme':
      return crc64NvmeDigest();
    case 'sha1':
    case 'sha256': {
      const hash = createHash(algorithm);
      return { update: (chunk) => void hash.update(chunk), base64: () => hash.digest('base64') };
    }
  }
}

function crc32Digest(step: (chunk: Uint8Array, crc: number) => number): Digest {
  let crc = 0;
  return {
    update(chunk) {
      crc = step(chunk, crc);
    },
    base64() {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(crc >>> 0);
      return bytes.toString('base64');
    },
  };
}

// The tables are made on first use: most processes only ever see CRC-32, which zlib has.
let crc32cTable: Uint32Array | undefined;

function crc32c(chunk: Uint8Array, previous: number): number {
  crc32cTable ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let entry = index;
    for (let bit = 0; bit < 8; bit++) entry = entry & 1 ? (entry >>> 1) ^ 0x82f63b78 : entry >>> 1;
    return entry;
  });
  let crc = ~previous;
  for (const byte of chunk) crc = (crc >>> 8) ^ crc32cTable[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

let crc64Table: { high: Uint32Array; low: Uint32Array } | undefined;

function makeCrc64Table(): { high: Uint32Array; low: Uint32Array } {
  const table = { high: new Uint32Array(256), low: new Uint32Array(256) };
  for (let index = 0; index < 256; index++) {
    let entry = BigInt(index);
    for (let bit = 0; bit < 8; bit++) entry = entry & 1n ? (entry >> 1n) ^ 0x9a6c9329ac4bc9b5n : entry >> 1n;
    table.high[index] = Number(entry >> 32n);
    table.low[index] = Number(entry & 0xffff_ffffn);
  }
  return table;
}

/** Kept as two 32-bit halves: BigInt arithmetic on every byte would be some fifty times slower. */
function crc64NvmeDigest(): Digest {
  crc64Table ??= makeCrc64Table();
  const table = crc64Table;
  let high = ~0;
  let low = ~0;
  return {
    update(chunk) {
      for (const byte of chunk) {
        const index = (low ^ byte) & 0xff;
        low = ((low >>> 8) | (high << 24)) ^ table.low[index]!;
        high = (high >>> 8) ^ table.high[index]!;
      }
    },
    base64() {
      const bytes = Buffer.alloc(8);
      bytes.writeUInt32BE(~high >>> 0, 0);
      bytes.writeUInt32BE(~low >>> 0, 4);
      return bytes.toString('base64');
    },
  };
}
