// What every adapter of the ports of a push must do, whatever stands behind it.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Signatures } from '../../functions/store/ports.ts';

export interface PushPorts {
  readonly signatures: Signatures;
}

const MAC = 'ab'.repeat(32);
const UNTIL = 1_900_000_000;

let counter = 0;

export function pushPortContract(name: string, open: () => Promise<PushPorts>): void {
  describe(`the push's ports of ${name}`, () => {
    let signatures: Signatures;

    beforeAll(async () => {
      ({ signatures } = await open());
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

    it('let one of many that come at once be the first', async () => {
      const wire = `pusher-${counter++}`;

      const firsts = await Promise.all(Array.from({ length: 8 }, () => signatures.remember(wire, MAC, UNTIL)));

      expect(firsts.filter(Boolean)).toHaveLength(1);
    });
  });
}
