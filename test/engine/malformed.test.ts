// Malformed drops through the whole pipeline: each in quarantine with its reason, and the drops beside them stored.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MALFORMED_DROPS } from '../faults/malformed.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const MAX_RSS_MB = 512;
const MAX_CPU_SECONDS = 5;

let running: RunningEngine;

beforeAll(async () => {
  running = await openEngine();
}, 120_000);

afterAll(async () => {
  await running?.close();
});

it('quarantines each with code and position, and stores the drops beside them', { timeout: 120_000 }, async () => {
  const good = Array.from({ length: 8 }, (_, n) => ({
    usn: `LBESIDE${n}`,
    version: '1',
    versionCreated: '2026-11-23T10:00:00.000Z',
    headline: `Invented story ${n} beside a broken one`,
    paragraphs: ['OSLO (Reuters) - All is well.'],
  }));
  const [bad, stored] = await Promise.all([
    Promise.all(MALFORMED_DROPS.map(({ name, bytes }) => running.ingest(`reuters/${name}`, bytes()))),
    Promise.all(good.map((story) => running.story(story))),
  ]);

  expect(bad.map(({ drop, counts, items }) => [drop.key, counts, items[0]?.reason.split(':')[0]])).toEqual(
    MALFORMED_DROPS.map(({ name, code }) => [`reuters/${name}`, { quarantined: 1 }, code]),
  );
  expect(stored.map(({ counts }) => counts)).toEqual(good.map(() => ({ stored: 1 })));

  const { drops } = await running.connection.query({ op: 'quarantine', wire: 'reuters', limit: 100 }, 'quarantine');
  expect(drops).toHaveLength(MALFORMED_DROPS.length);
  for (const row of drops) expect(row.position, row.drop.key).toBeDefined();
});

it('is read in bounded memory and time, all one after the other in one process', () => {
  const script = fileURLToPath(new URL('./malformed-reader.ts', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' });

  expect(status).toBe(0);
  const { maxRssMb, slowestCpuSeconds, rejected } = JSON.parse(stdout);
  expect(rejected).toBe(MALFORMED_DROPS.length);
  expect(maxRssMb).toBeLessThan(MAX_RSS_MB);
  expect(slowestCpuSeconds).toBeLessThan(MAX_CPU_SECONDS);
});
