// Some hours of a wire in small: an hour, two bursts, an outage of either kind and a backlog of 200 replays. `npm run
// soak:wire` is the same at length, and there kills may take twice as long behind a backlog and no longer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../engine-fixture.ts';
import { dataOf } from '../kill/engine-process.ts';
import type { Sent } from '../kill/settled.ts';
import { latencyOf } from './kill-latency.ts';
import { unreplayed, wrongInLists, wrongInQuarantine } from './whole.ts';
import { countsOf, removeWireSoak, slowdownOf, soakWire, type WireSoakReport } from './wire-soak.ts';

const KILLS = 8;

let report: WireSoakReport;

beforeAll(async () => {
  report = await soakWire({
    seed: 11,
    hours: 1,
    itemsAnHour: 220,
    burst: 30,
    replays: 200,
    kills: KILLS,
    say: () => {},
  });
}, 300_000);

afterAll(async () => {
  if (report) await removeWireSoak(report);
});

describe('an hour of a busy wire', () => {
  it('is stored whole, shown as it was sent, told of once, and replayed without a change', () => {
    const { orphans, exitCode, crashes, plan, sent } = report;

    expect(report.wrong).toEqual(Object.fromEntries(Object.keys(countsOf(report)).map((kind) => [kind, []])));
    expect({ orphans, exitCode, crashes }).toEqual({ orphans: 0, exitCode: 0, crashes: 1 });
    expect(sent.puts.length).toBeGreaterThanOrEqual(plan.drops.length + 2 * KILLS);
  });

  it('has its kills timed at rest and while replays wait', () => {
    const { atRest, whileReplaying } = report;

    expect(atRest.kills).toBe(KILLS);
    expect(whileReplaying.kills).toBeGreaterThanOrEqual(KILLS);
    // A kill that stood behind the backlog would take as long as that takes to drain.
    expect(whileReplaying.p50).toBeLessThan((report.drainTook * 1000) / 4);
  });
});

describe('the look at what a reader is told', () => {
  it('finds whatever is not as it was sent', { timeout: 60_000 }, async () => {
    const running = await openEngine(dataOf(report.dir));
    try {
      const { connection } = running;
      const { plan, sent } = report;
      // Of a format in which none was killed to be timed.
      const [killed, hidden] = plan.shown.filter(({ story }) => plan.formats.get(story) === 'ninjs');
      const poisoned = sent.puts.find(({ drop }) => sent.plan.drops[drop]!.content.kind === 'poison')!;
      const [whole] = sent.puts.filter(({ put }) => put.key.startsWith('sample/'));
      const other: Sent = {
        ...sent,
        // Sent as it was not: one that was killed, one more, and poison that can be read, and the other way round.
        plan: {
          ...sent.plan,
          stories: new Map([
            ...[...sent.plan.stories].filter(([story]) => story !== killed!.story),
            [9_999_999, [{ ...hidden!, story: 9_999_999 }]],
          ]),
        },
        puts: sent.puts.map((one) => {
          if (one === poisoned) return { ...whole!, put: one.put };
          return one === whole ? { ...poisoned, put: one.put } : one;
        }),
      };

      expect(await wrongInLists(connection, other)).toEqual([
        `9999999.${hidden!.step} is in no list`,
        `${killed!.story}.${killed!.step} is in a list, and must not be`,
      ]);
      expect((await wrongInQuarantine(connection, other)).sort()).toEqual(
        [`${poisoned.put.key} is in quarantine`, `${whole!.put.key} is not in quarantine`].sort(),
      );
      expect(await unreplayed(connection, [whole!], 'another')).toEqual([`${whole!.put.key} was not replayed`]);
    } finally {
      await running.close();
    }
  });
});

describe('the figures', () => {
  it('are percentiles by rank, and a ratio of the 99th', () => {
    const atRest = latencyOf(Array.from({ length: 200 }, (_, n) => 200 - n));
    const whileReplaying = latencyOf(Array.from({ length: 200 }, (_, n) => 2 * n + 2));

    expect(atRest).toEqual({ kills: 200, p50: 100, p99: 198, max: 200 });
    expect(whileReplaying).toEqual({ kills: 200, p50: 200, p99: 396, max: 400 });
    expect(slowdownOf({ atRest, whileReplaying })).toBe(2);
  });
});
