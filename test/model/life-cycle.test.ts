// The search in the suite, and what it found before, each shrunk to a case with a name.
// SLUGLINE_MODEL_CASES sizes it (20,000 in CI), SLUGLINE_MODEL_SEED takes another seed. The same one stands here, so that
// a red suite is the change's own doing; `npm run soak` draws new ones and finds what is rarer.
import { describe, expect, it } from 'vitest';
import { runCase, type Step, search } from './search.ts';
import type { Sent } from './sent.ts';

const CASES = Number(process.env.SLUGLINE_MODEL_CASES ?? (process.env.CI ? 20_000 : 2000));
const SEED = Number(process.env.SLUGLINE_MODEL_SEED ?? 20261125);
/** Some ten times what a case takes. */
const MS_PER_CASE = 120;

const story: Sent = { story: 0, created: -180, version: '1', text: 0, status: 'usable', wrapping: 0 };
const deliver = (sent: Partial<Sent> = {}): Step => ({ do: 'deliver', wire: 'reuters', sent: { ...story, ...sent } });
const together = (seed: number, ...works: Step[]): Step => ({ do: 'together', seed, works: works as never });
const replay = (of: number, code: number): Step => ({ do: 'replay', of, code });
const wait = (minutes: number): Step => ({ do: 'wait', minutes });
const sweep: Step = { do: 'sweep', graceMs: 0 };

/** More than a worker makes for one story of that kind. */
const CALLS = Array.from({ length: 24 }, (_, n) => n + 1);

describe('the life cycle', () => {
  it(`holds its invariants in ${CASES} cases, seed ${SEED}`, { timeout: 60_000 + CASES * MS_PER_CASE }, async () => {
    await search(SEED, CASES);
  });

  it('tells once of a version that two workers read at the same instant', async () => {
    for (let seed = 0; seed < 200; seed++) {
      const { store } = await runCase([together(seed, deliver(), deliver(), deliver())]);

      expect(store.events.map(({ type }) => type)).toEqual(['article.stored']);
    }
  });

  it('keeps what is visible when newer code reads another embargo that has ended, too', async () => {
    const { store } = await runCase([
      { do: 'deploy' },
      deliver({ embargo: { kind: 'local', minutes: -60 } }),
      deliver({ created: -60, version: 'a', embargo: { kind: 'zoned', minutes: 120 } }),
      replay(1, 2),
    ]);

    expect(store.events.map(({ type }) => type)).toEqual(['article.stored']);
  });

  it('releases nothing at the former end of an embargo that newer code reads as a later one', async () => {
    const { store } = await runCase([
      { do: 'deploy' },
      deliver({ embargo: { kind: 'local', minutes: 300 } }),
      replay(0, 3),
      wait(240),
      sweep,
    ]);

    expect(store.events).toEqual([]);
  });

  it('knows the newest version as newer code reads it: from the future, and not under an embargo', async () => {
    await runCase([
      deliver({ created: 180, embargo: { kind: 'local', minutes: -60 } }),
      replay(0, 1),
      deliver(),
      { do: 'settle' },
    ]);
  });

  it('loses no document when a release and a withhold move it at once', async () => {
    for (let seed = 0; seed < 300; seed++) {
      await runCase([
        deliver({ embargo: { kind: 'zoned', minutes: 60 } }),
        wait(90),
        together(seed, sweep, deliver({ created: -60, status: seed % 2 ? 'withheld' : 'kill' }), sweep),
      ]);
    }
  });

  it('keeps within reach what a release shows while a withhold that came too late restricts all', async () => {
    const sent = { story: 0, created: -180, version: '1', text: 0, wrapping: 0 } as const;

    await runCase([
      { do: 'deploy' },
      { do: 'deliver', wire: 'reuters', sent: { ...sent, status: 'usable', embargo: { kind: 'local', minutes: 300 } } },
      { do: 'replay', of: 0, code: 0 },
      { do: 'wait', minutes: 240 },
      {
        do: 'together',
        seed: 2057310024,
        works: [
          { do: 'sweep', graceMs: 0, fault: { at: 1, kind: 'fails' } },
          {
            do: 'deliver',
            wire: 'reuters',
            sent: { ...sent, status: 'withheld', embargo: { kind: 'zoned', minutes: -60 } },
          },
          { do: 'sweep', graceMs: 0 },
        ],
      },
    ]);
  });

  it.each(CALLS)(
    'keeps within reach what a release shows although a withhold that came too late died behind its move, at call %i',
    async (at) => {
      await runCase([
        deliver({ created: 180, embargo: { kind: 'zoned', minutes: 60 } }),
        wait(240),
        {
          do: 'together',
          seed: -2147418090,
          works: [
            { do: 'sweep', graceMs: 0, fault: { at: 1, kind: 'fails' } },
            {
              do: 'deliver',
              wire: 'reuters',
              sent: { ...story, created: -4000, status: 'withheld' },
              fault: { at, kind: 'diesAfter' },
            },
            { do: 'sweep', graceMs: 0 },
          ],
        },
      ]);
    },
  );

  it('lets no late older version pass a withhold because newer code hides what was newer than both', async () => {
    const sent = { story: 2, created: -180, text: 0, wrapping: 0 } as const;

    await runCase([
      { do: 'deploy' },
      {
        do: 'deliver',
        wire: 'reuters',
        sent: { ...sent, version: 'a', status: 'usable', embargo: { kind: 'local', minutes: 60 } },
      },
      replay(0, 0),
      wait(90),
      sweep,
      { do: 'deliver', wire: 'reuters', sent: { ...sent, version: 'B-2', status: 'withheld' } },
      replay(1, 3),
      { do: 'deliver', wire: 'reuters', sent: { ...sent, version: '1', status: 'usable' } },
    ]);
  });

  it('takes a withhold from the future for the same one when it comes again in its time', async () => {
    const withhold: Step = deliver({ created: 180, status: 'withheld' });

    const { store } = await runCase([withhold, wait(240), { do: 'otherWire', wire: 'connect', of: 0 }]);

    expect(store.written.map(({ decision }) => decision.kind)).toEqual(['withhold']);
  });

  it('tells of what a version has ended that expired before it came, although one from the future was newest', async () => {
    const future = deliver({ created: 43_200, embargo: { kind: 'local', minutes: -60 } });

    const { store } = await runCase([
      future,
      { do: 'deploy' },
      deliver({ created: -180, keepDays: 1 }),
      wait(1500),
      sweep,
      replay(1, 1),
      deliver({ created: -120, embargo: { kind: 'prose' }, keepDays: 1 }),
    ]);

    const { decision } = store.written.at(-1)!;
    expect(decision.head.state).toBe('expired');
    expect(decision.effects).toContainEqual(
      expect.objectContaining({ event: expect.objectContaining({ type: 'article.expired' }) }),
    );
  });

  it('derives a version anew from another drop that holds it where a replay asks and its own drop is gone, once', async () => {
    const asked: Step = { do: 'replay', of: 0, code: 0, isAsked: true };
    const { store } = await runCase([
      deliver({ created: -4000 }),
      deliver({ created: -4000, embargo: { kind: 'prose' }, keepDays: 1 }),
      sweep,
      { do: 'otherWire', wire: 'reuters', of: 0 },
      asked,
      asked,
    ]);

    expect(store.written.map(({ decision }) => decision.kind)).toEqual(['store', 'stale', 'refresh']);
  });

  it('ends a drop for good where newer code, that would have kept it, reads it at that moment', async () => {
    const of = { ...story, created: -4000 };
    const advisory: Sent = { ...story, story: 900, created: -120, status: 'advisory', withdraws: { of, by: 'place' } };
    for (let seed = 0; seed < 200; seed++) {
      await runCase([
        { do: 'deploy' },
        wait(3000),
        { do: 'deliver', wire: 'connect', sent: advisory },
        { do: 'deploy' },
        together(seed, { do: 'again', of: 0 }, { do: 'sweep', graceMs: 0 }),
        together(seed, { do: 'again', of: 0 }, { do: 'sweep', graceMs: 0 }),
      ]);
    }
  });
});
