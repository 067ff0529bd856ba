import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Workers and the processes that tests start compile each module once between them; the command's own place for it.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/slugline', import.meta.url));

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores: more workers only steal time from the child processes that the engine starts.
    maxWorkers: 2,
    // Node reads the sources itself, as it does for users: what Vite makes of imports
    // takes a sixth of the CPU of a search.
    experimental: { viteModuleRunner: false },
  },
});
