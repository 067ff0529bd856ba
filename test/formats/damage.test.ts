import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DropRejected } from '../../functions/errors.ts';
import { FORMATS, readDrop } from '../../functions/formats/registry.ts';
import { samples } from './samples.ts';

const wire = {};
const RUNS = 300;

/** A transfer that ended early, or one byte that came as another. */
const damaged = (format: string) =>
  fc
    .tuple(fc.constantFrom(...samples().filter((sample) => sample.format === format)), fc.nat(), fc.option(fc.nat(255)))
    .map(([{ bytes }, at, byte]) => {
      const place = at % bytes.length;
      if (byte === null) return bytes.subarray(0, place);
      const copy = Uint8Array.from(bytes);
      copy[place] = byte;
      return copy;
    });

/** @throws whatever is no rejection with a place */
async function readOrRejected(read: () => Iterable<object> | AsyncIterable<object>): Promise<void> {
  try {
    for await (const item of read()) if ('rejected' in item) throw item.rejected;
  } catch (error) {
    expect(error).toBeInstanceOf(DropRejected);
    expect((error as DropRejected).position).toBeDefined();
  }
}

describe('a drop that is cut off anywhere or damaged in one byte is read or rejected with its place, never anything else', () => {
  it.each(FORMATS.map((format) => [format.name, format] as const))('%s', async (name, format) => {
    await fc.assert(
      fc.asyncProperty(damaged(name), (bytes) => readOrRejected(() => format.parse({ bytes, name: 'drop' }, wire))),
      { numRuns: RUNS },
    );
  });

  it.each(['zip', 'gzip', 'tar', 'picture'])('%s', async (name) => {
    await fc.assert(
      fc.asyncProperty(damaged(name), (bytes) =>
        readOrRejected(() => {
          const read = readDrop({ bytes, name: 'drop' }, wire);
          return read.kind === 'items' ? read.items : [];
        }),
      ),
      { numRuns: RUNS },
    );
  });
});
