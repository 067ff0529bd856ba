// `slugline replay` on the engine, with a tagger that was changed; `npm run soak:replay` does the first test with 5,000 drops.
import { expect, it } from 'vitest';
import { replayScenario } from './replay-scenario.ts';

it('changes just what its dry run said, tells nobody, and reads no drop twice though it is killed three times', async () => {
  const outcome = await replayScenario(60, 3);

  const { forecast, receipt, changed, readings } = outcome;
  expect(outcome.writtenByDryRun).toBe(0);
  expect(changed.length).toBeGreaterThan(30);
  expect(changed).toEqual(outcome.predicted);
  const { read, ...drops } = forecast.drops;
  expect(receipt.drops).toEqual({ ...drops, replayed: read, versions: forecast.versions, left: 0 });
  expect(drops).toMatchObject({ failed: 2, passedOver: 0 });
  expect(read).toBe(60);
  expect(forecast.taggers).toMatchObject({ places: { added: 0 }, ferries: { removed: 0 } });
  expect(forecast.told).toEqual({});

  expect(outcome.eventsAfter).toBe(outcome.eventsBefore);
  expect(outcome.eventsBefore).toBeGreaterThan(30);
  expect(outcome.versionsAfter).toBe(outcome.versionsBefore);

  expect(readings.size).toBe(60);
  expect([...readings.values()].filter((times) => times !== 1)).toEqual([]);
  expect(outcome.doneAtKills).toHaveLength(3);
  expect(outcome.doneAtKills.at(-1)).toBeLessThan(60);
}, 400_000);
