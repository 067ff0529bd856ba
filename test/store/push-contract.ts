// What every adapter of the ports of pushes and of WATCH must do, whatever stands behind it.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Counts, Signatures } from '../../functions/store/ports.ts';

export interface PushPorts {
  readonly signatures: Signatures;
  readonly counts: Counts;
}

const MAC = 'ab'.repeat(32);
const UNTIL = 1_900_000_000;

let counter = 0;

export function pushPortContract(name: string, open: () => Promise<PushPorts>): void {
  describe(`the ports of pushes and of WATCH of ${name}`, () => {
    let signatures: Signatures;
    let counts: Counts;

    beforeAll(async () => {
      ({ signatures, counts } = await open());
    });

    it('remember a signature once, for one wire', async () => {
      const wire = `pusher-${counter++}`;

      const before = await signatures.isKnown(wire, MAC);
      const first = await signatures.remember(wire, MAC, UNTIL);
      const again = await signatures.remember(wire, MAC, UNTIL);

      expect({ before, first, again }).toEqual({ before: false, first: true, again: false });
      expect(await signatures.isKnown(wire, MAC)).toBe(true);
      expect(await signatures.isKnown(`pusher-${counter}`, MAC)).toBe(false);
      expect(await signatures.isKnown(wire, MAC.replace('a', 'b'))).toBe(false);
    });

    it('keep what a wire brought, by day, and give it in the order of days', async () => {
      const wire = `counted-${counter++}`;
      const row = (day: string, count: number) => ({ day, counts: { 'en text': count } });
      for (const one of [row('2026-11-24', 1), row('2026-10-31', 2), row('2026-11-02', 3), row('2026-11-24', 4)]) {
        await counts.write(wire, one);
      }

      expect(await counts.between(wire, '2026-10-31', '2026-11-24')).toEqual([
        row('2026-10-31', 2),
        row('2026-11-02', 3),
        row('2026-11-24', 4),
      ]);
      expect(await counts.between(wire, '2026-11-01', '2026-11-23')).toEqual([row('2026-11-02', 3)]);
      expect(await counts.between(`${wire}x`, '2026-01-01', '2026-12-31')).toEqual([]);
    });

    it('let one of many that come at once be the first', async () => {
      const wire = `pusher-${counter++}`;

      const firsts = await Promise.all(Array.from({ length: 8 }, () => signatures.remember(wire, MAC, UNTIL)));

      expect(firsts.filter(Boolean)).toHaveLength(1);
    });
  });
}
