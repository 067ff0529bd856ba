import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Workers and the processes that tests start compile each module once between them; the command's own place for it.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/slugline', import.meta.url));

/** Tests of functions that keep nothing: their files share a worker, and import what they test once between them. */
const TOGETHER = [
  'test/*.test.ts',
  ...'article backfill deliver faults formats ingest lib local model pages poll push query store sweep tagging watch wires words'
    .split(' ')
    .map((folder) => `test/${folder}/**/*.test.ts`),
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
    // On two cores: tests of the engine wait a fifth of their time, for leases, outages and restarts; more workers
    // than that only steal time from the processes that it starts.
    maxWorkers: 3,
    // Node reads the sources itself, as it does for users: what Vite makes of imports
    // takes a sixth of the CPU of a search.
    experimental: { viteModuleRunner: false },
    projects: [
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.ts'], exclude: TOGETHER } },
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
    ],
  },
});
