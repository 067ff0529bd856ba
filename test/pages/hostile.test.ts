// What a page may cost, whoever wrote it. Each is read in a process of its own, so that its memory is its own.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { HOSTILE_PAGES } from './hostile-pages.ts';

const READER = fileURLToPath(new URL('read-hostile.ts', import.meta.url));
const MAX_CPU_MS = 5000;
const MAX_RSS_MB = 512;

const run = promisify(execFile);

describe('a hostile page ends within 5 s of CPU and 512 MB, read or with a typed rejection', () => {
  it.each(Object.entries(HOSTILE_PAGES))(
    '%s',
    async (name, { outcome }) => {
      const { stdout } = await run(process.execPath, [READER, name]);
      const cost = JSON.parse(stdout) as { outcome: string; cpuMs: number; rssMb: number };

      expect(cost.outcome).toBe(outcome);
      expect(cost.cpuMs).toBeLessThanOrEqual(MAX_CPU_MS);
      expect(cost.rssMb).toBeLessThanOrEqual(MAX_RSS_MB);
    },
    60_000,
  );
});
