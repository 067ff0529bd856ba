// What one story costs V8 in allocated bytes: more of them are more collections, which a profile of CPU shows as something else.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ALLOCATED_KB } from './limits.ts';

const FLAGS = [
  '--expose-gc',
  '--no-opt',
  '--no-maglev',
  '--no-sparkplug',
  '--single-threaded',
  '--min-semi-space-size=128',
  '--max-semi-space-size=128',
];

type Step = keyof typeof ALLOCATED_KB;

it('a story is read, tagged and written with no more garbage than it takes', () => {
  const script = join(import.meta.dirname, 'allocated.ts');
  const allocated = JSON.parse(execFileSync(process.execPath, [...FLAGS, script], { encoding: 'utf8' }));
  const kb = Object.fromEntries(Object.entries(allocated).map(([step, bytes]) => [step, Number(bytes) / 1024]));

  for (const step of Object.keys(ALLOCATED_KB) as Step[]) {
    const { most } = ALLOCATED_KB[step];
    expect(kb[step], `KB to ${step}`).toBeLessThanOrEqual(most);
    // A limit with much room guards nothing.
    expect(kb[step], `KB to ${step}: the limit can be lowered`).toBeGreaterThan(most * 0.8);
  }
}, 60_000);
