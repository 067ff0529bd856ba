// Ten articles through their lives, step by step: what the fault tests run, whole or one life after the other.
import { BROKEN, type Sent, type WireName } from './sent.ts';
import type { Delivery, World } from './world.ts';

/** One thing that happens; it changes nothing in the store but the drop bucket. */
export type LifeStep = (
  world: World,
) => Promise<{ readonly ingest: Delivery; readonly code: number; readonly isAsked?: boolean } | 'sweep'>;

type Fields = Partial<Sent>;

const whole = (fields: Fields): Sent => ({
  story: 0,
  created: -180,
  version: '1',
  text: 0,
  status: 'usable',
  wrapping: 0,
  ...fields,
});

export const put =
  (wire: WireName, ...items: readonly (Fields | 'broken')[]): LifeStep =>
  async (world) => ({
    ingest: await world.put(
      wire,
      items.map((item) => (item === 'broken' ? item : whole(item))),
    ),
    code: 0,
  });

const putBroken =
  (wire: WireName, bytes: Uint8Array): LifeStep =>
  async (world) => ({ ingest: await world.put(wire, bytes), code: 0 });

export const waitAndSweep =
  (minutes: number): LifeStep =>
  async (world) => {
    world.minutes += minutes;
    return 'sweep';
  };

/** The drop that was put `of` drops ago comes again, under the code of that number. */
const again =
  (of: number, code: number): LifeStep =>
  async (world) => ({ ingest: world.deliveries.at(-1 - of)!, code });

const embargo = (minutes: number): Pick<Sent, 'embargo'> => ({ embargo: { kind: 'zoned', minutes } });

/** Each life is whole without the others. */
export const LIVES: Readonly<Record<string, readonly LifeStep[]>> = {
  'new, updated, corrected, and a version that comes late': [
    put('reuters', { story: 0 }),
    put('reuters', { story: 0, created: -60, version: '3', text: 1 }),
    put('reuters', { story: 0, created: 0, version: '10', text: 2, status: 'correction' }),
    put('reuters', { story: 0, created: -120, version: '2', text: 1 }),
  ],
  'the same bytes again, in other words, and over another wire': [
    put('reuters', { story: 1 }),
    again(0, 0),
    put('connect', { story: 1 }),
    put('reuters', { story: 1, wrapping: 1 }),
    put('feed', { story: 1 }),
  ],
  'embargoed, and released': [put('reuters', { story: 3, ...embargo(60) }), waitAndSweep(61)],
  'public, updated under embargo, and released': [
    put('connect', { story: 4 }),
    put('connect', { story: 4, created: -60, version: '2', text: 1, ...embargo(120) }),
    waitAndSweep(121),
  ],
  'killed, and an older version that comes late': [
    put('reuters', { story: 5, created: -120, version: '2', text: 1 }),
    put('reuters', { story: 5, created: 0, version: '10', status: 'kill' }),
    put('reuters', { story: 5 }),
  ],
  'killed before it comes': [
    put('reuters', { story: 6, created: -60, version: '2', status: 'delete' }),
    put('reuters', { story: 6 }),
    put('reuters', { story: 6, created: 0, version: '3', text: 1 }),
  ],
  'withheld, and sent anew': [
    put('feed', { story: 7 }),
    put('feed', { story: 7, created: -120, version: '2', status: 'withheld' }),
    put('feed', { story: 7, created: -60, version: '3', text: 2 }),
  ],
  'dated in the future, until that has come': [
    put('reuters', { story: 2 }),
    put('reuters', { story: 2, created: 180, version: '2', text: 1 }),
    put('reuters', { story: 2, created: -60, version: '3', text: 2, embargo: { kind: 'prose' } }),
    waitAndSweep(240),
  ],
  'several in one drop, one of them broken': [
    put('reuters', { story: 8 }),
    put(
      'reuters',
      { story: 9, ...embargo(60) },
      'broken',
      { story: 8, created: -60, version: '2', text: 1, status: 'correction' },
      { story: 10, created: -60, status: 'kill' },
    ),
    putBroken('reuters', BROKEN[1]!),
    waitAndSweep(61),
  ],
  'read again by newer code, which reads another embargo': [
    put('reuters', { story: 11 }),
    put('reuters', { story: 11, created: -60, version: '2', text: 1, embargo: { kind: 'local', minutes: 60 } }),
    again(1, 1),
    again(0, 1),
    waitAndSweep(61),
  ],
  // The sweep follows without a wait: what is left to do then ends at the same instant as it would have.
  'withdrawn by an advisory': [
    put('reuters', { story: 12 }),
    put('connect', {
      story: 900,
      created: -60,
      status: 'advisory',
      withdraws: { of: whole({ story: 12 }), by: 'uri' },
    }),
    waitAndSweep(0),
  ],
  'withdrawn before it comes': [
    put('reuters', {
      story: 900,
      created: 0,
      status: 'advisory',
      withdraws: { of: whole({ story: 13 }), by: 'place' },
    }),
    put('reuters', { story: 13 }),
    waitAndSweep(0),
  ],
};
