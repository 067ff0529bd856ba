// What every adapter of the pollers' ports must do, whatever stands behind it.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cursors, DropWriter, PollState } from '../../functions/store/ports.ts';

export interface PollPorts {
  readonly cursors: Cursors;
  readonly dropWriter: DropWriter;
  /** How many versions an object has. */
  readonly versionsOf: (key: string) => Promise<number>;
}

const T0 = '2026-11-24T12:00:00.000Z';
const T1 = '2026-11-24T12:01:00.000Z';
const T2 = '2026-11-24T12:02:00.000Z';

let counter = 0;

export function pollPortContract(name: string, open: () => Promise<PollPorts>): void {
  describe(`the pollers' ports of ${name}`, () => {
    let ports: PollPorts;
    let wire: string;

    beforeAll(async () => {
      ports = await open();
    });

    const newWire = () => {
      wire = `wire-${counter++}`;
      return wire;
    };
    const state = (rev: number, more: Partial<PollState> = {}): PollState => ({
      rev,
      reachedAt: T0,
      pending: [],
      movedAt: T0,
      ...more,
    });

    describe('the lease', () => {
      it('is had by one owner, and by another one when it was given back', async () => {
        newWire();

        expect(await ports.cursors.lease(wire, 'a', T0, T2)).toBe(true);
        expect(await ports.cursors.lease(wire, 'b', T1, T2)).toBe(false);
        await ports.cursors.release(wire, 'a');
        expect(await ports.cursors.lease(wire, 'b', T1, T2)).toBe(true);
      });

      it('ends at its time, though nobody gave it back', async () => {
        newWire();
        await ports.cursors.lease(wire, 'a', T0, T1);

        expect(await ports.cursors.lease(wire, 'b', T1, T2)).toBe(true);
      });

      it('is not given back by whom it was taken from', async () => {
        newWire();
        await ports.cursors.lease(wire, 'a', T0, T1);
        await ports.cursors.lease(wire, 'b', T1, T2);

        await ports.cursors.release(wire, 'a');

        expect(await ports.cursors.lease(wire, 'c', T1, T2)).toBe(false);
      });

      it('is each wire’s own, and leaves the cursor alone', async () => {
        const first = newWire();
        await ports.cursors.move(first, state(1));
        await ports.cursors.lease(first, 'a', T0, T2);

        expect(await ports.cursors.lease(newWire(), 'a', T0, T2)).toBe(true);
        expect(await ports.cursors.read(first)).toEqual(state(1));
      });

      it('is had by one of many that ask at once', async () => {
        newWire();
        const asked = await Promise.all(
          Array.from({ length: 8 }, (_, owner) => ports.cursors.lease(wire, `o${owner}`, T0, T2)),
        );

        expect(asked.filter(Boolean)).toHaveLength(1);
      });
    });

    describe('the cursor', () => {
      it('is what was moved last, whole', async () => {
        newWire();
        const pending = [{ id: 'tag:x', tries: 2, firstFailedAt: T0, nextAt: T2, reason: 'x.example answers 500' }];
        const second = state(2, {
          cursor: { page: 'ü', seen: [1, 2], none: null },
          pending,
          notBefore: T2,
          reachedAt: T1,
        });

        expect(await ports.cursors.read(wire)).toBeUndefined();
        await ports.cursors.move(wire, state(1));
        expect(await ports.cursors.move(wire, second)).toBe(true);
        expect(await ports.cursors.read(wire)).toEqual(second);
      });

      it('is not moved by whom another one overtook', async () => {
        newWire();
        await ports.cursors.move(wire, state(1));
        await ports.cursors.move(wire, state(2, { cursor: { at: 'b' } }));

        expect(await ports.cursors.move(wire, state(2, { cursor: { at: 'a' } }))).toBe(false);
        expect(await ports.cursors.move(wire, state(1))).toBe(false);
        expect(await ports.cursors.move(wire, state(4))).toBe(false);
        expect(await ports.cursors.read(wire)).toMatchObject({ rev: 2, cursor: { at: 'b' } });
      });
    });

    describe('the writer of drops', () => {
      it('puts a key once', async () => {
        const key = `wire/a story ü.${counter++}.xml`;

        expect(await ports.dropWriter.put(key, Buffer.from('one'))).toBe('stored');
        expect(await ports.dropWriter.put(key, Buffer.from('one'))).toBe('there');
        expect(await ports.versionsOf(key)).toBe(1);
      });
    });
  });
}
