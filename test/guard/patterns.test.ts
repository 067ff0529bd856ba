// The code that V8 makes of our patterns: beyond 16 MB of machine code in a process, that of functions among it, it optimises
// no pattern that comes later, which then takes twice as long; and each megabyte takes the first story some 50 ms.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PATTERN_KB } from './limits.ts';

const FLAGS = ['--no-opt', '--no-maglev', '--no-sparkplug'];

it('patterns are no more code than they have to be', () => {
  const script = join(import.meta.dirname, 'pattern-code.ts');
  const { all, large } = JSON.parse(execFileSync(process.execPath, [...FLAGS, script], { encoding: 'utf8' }));

  expect(all / 1024, 'KB of all').toBeLessThanOrEqual(PATTERN_KB.all.most);
  expect(large / 1024, 'KB of those over 128 KB').toBeLessThanOrEqual(PATTERN_KB.large.most);
  // A limit with much room guards nothing.
  expect(all / 1024, 'KB of all: the limit can be lowered').toBeGreaterThan(PATTERN_KB.all.most * 0.8);
}, 60_000);

it('patterns of formats that ignore case are caseless, which takes V8 a third of the time to read', () => {
  const formats = join(import.meta.dirname, '../../functions/formats');
  const sources = readdirSync(formats, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const both = /(?:\/|')(?=[a-z]{0,6}i)(?=[a-z]{0,6}u)[gimsuy]{2,6}(?=[,;.)\s\]'])/;

  expect(sources.length).toBeGreaterThan(100);
  expect('/embargo/iu;').toMatch(both);
  expect(sources.filter((file) => both.test(readFileSync(join(formats, file), 'utf8')))).toEqual([]);
});
