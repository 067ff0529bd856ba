import { describe, expect, it } from 'vitest';
import { DropRejected } from '../../functions/errors.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { MALFORMED_DROPS, type MalformedDrop } from './malformed.ts';

const MAX_CPU_MS = 5000;

async function rejectionOf({ name, bytes }: MalformedDrop): Promise<DropRejected | undefined> {
  try {
    const read = readDrop({ bytes: bytes(), name });
    if (read.kind === 'media') return undefined;
    for await (const item of read.items) if ('rejected' in item) return item.rejected;
    return undefined;
  } catch (error) {
    if (error instanceof DropRejected) return error;
    throw error;
  }
}

describe('a malformed drop', () => {
  it.each(MALFORMED_DROPS.map((drop) => [drop.name, drop.code, drop] as const))(
    '%s is rejected as %s, with its position, in bounded time',
    async (_name, code, drop) => {
      const before = process.cpuUsage();

      const rejected = await rejectionOf(drop);

      const { user, system } = process.cpuUsage(before);
      expect(rejected).toMatchObject({ code });
      expect(rejected?.position).toBeDefined();
      expect(rejected?.message.length).toBeLessThan(500);
      expect((user + system) / 1000).toBeLessThan(MAX_CPU_MS);
    },
  );
});
