// A withhold that the wire dates ahead of its receipt counts as made when it came; it comes again when its date is over,
// over another channel, in other bytes, to newer code. Found by the search, each shrunk to a case with a name.
import { describe, expect, it } from 'vitest';
import { runCase, type Step } from './search.ts';
import type { Sent } from './sent.ts';

const ahead: Sent = { story: 0, created: 180, version: '1', text: 0, status: 'withheld', wrapping: 0 };
const inItsTime: Step = { do: 'wait', minutes: 240 };
const kindsOf = async (steps: readonly Step[]): Promise<string[]> =>
  (await runCase(steps)).store.written.map(({ decision }) => decision.kind);

/** More than a worker makes for one story of that kind. */
const CALLS = Array.from({ length: 24 }, (_, n) => n + 1);

describe('a withhold from the future', () => {
  it('is the same version in its time, although another channel wraps it in other bytes', async () => {
    const kinds = await kindsOf([
      { do: 'deliver', wire: 'reuters', sent: ahead },
      inItsTime,
      { do: 'deliver', wire: 'connect', sent: { ...ahead, wrapping: 1 } },
    ]);

    expect(kinds).toEqual(['withhold']);
  });

  it('is the same version where what was received first comes last', async () => {
    const kinds = await kindsOf([
      { do: 'deliver', wire: 'reuters', sent: ahead, fault: { at: 1, kind: 'fails' } },
      inItsTime,
      { do: 'deliver', wire: 'connect', sent: { ...ahead, wrapping: 1 } },
      { do: 'again', of: 1 },
    ]);

    expect(kinds).toEqual(['withhold']);
  });

  it('hides what was shown since, where the wire has dated it anew', async () => {
    const { store } = await runCase([
      { do: 'deliver', wire: 'reuters', sent: { ...ahead, created: -60 } },
      { do: 'deliver', wire: 'reuters', sent: { ...ahead, created: -30, version: '2', status: 'usable' } },
      { do: 'deliver', wire: 'reuters', sent: ahead },
    ]);

    expect(store.written.map(({ decision }) => decision.kind)).toEqual(['withhold', 'store', 'withhold']);
    expect(store.events.map(({ type }) => type)).toEqual(['article.stored', 'article.withheld']);
  });

  it.each(CALLS)(
    'leaves no text behind where its worker died at call %i and its time was over when it came again',
    async (at) => {
      const { store } = await runCase([
        { do: 'deliver', wire: 'reuters', sent: { ...ahead, keepDays: 3 }, fault: { at, kind: 'diesAfter' } },
        { do: 'wait', minutes: 50_000 },
        { do: 'otherWire', wire: 'reuters', of: 0 },
      ]);

      expect([...store.archive.keys()]).toEqual([]);
    },
  );

  it('is known to stand at its receipt, also where newer code reads a delivery of it that came in its time', async () => {
    const advisory: Sent = {
      ...ahead,
      story: 900,
      created: -120,
      status: 'advisory',
      withdraws: { of: ahead, by: 'place' },
    };
    const { store } = await runCase([
      { do: 'deliver', wire: 'reuters', sent: ahead },
      { do: 'deploy' },
      inItsTime,
      { do: 'otherWire', wire: 'reuters', of: 0 },
      { do: 'deliver', wire: 'reuters', sent: advisory },
    ]);

    expect(store.table.get('F#unsure')?.size).toBe(1);
  });
});
