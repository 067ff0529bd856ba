import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Workers and the processes that tests start compile each module once between them; the command's own place for it.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/slugline', import.meta.url));

/** Tests of functions that keep nothing: their files share a worker, and import what they test once between them. */
const TOGETHER = [
  'test/*.test.ts',
  ...'article backfill deliver faults formats ingest lib local model pages poll push query store sweep tagging watch wires words'
    .split(' ')
    .map((folder) => `test/${folder}/**/*.test.ts`),
];

/** They take minutes, with `CI` set many: begun first, they end while there is something left for the other workers. */
const LONGEST = ['model/life-cycle', 'model/engine-search', 'engine/audit', 'engine/drill', 'faults/aws-calls'].map(
  (name) => `/test/${name}.test.ts`,
);
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
function placeOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(name));
  return place === -1 ? LONGEST.length : place;
}

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
    // On two cores: tests of the engine wait a fifth of their time, for leases, outages and restarts; more workers
    // than that only steal time from the processes that it starts.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Node reads the sources itself, as it does for users: what Vite makes of imports
    // takes a sixth of the CPU of a search.
    experimental: { viteModuleRunner: false },
    projects: [
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.ts'], exclude: TOGETHER } },
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
    ],
  },
});
