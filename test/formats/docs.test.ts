import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../functions/formats/registry.ts';
import { FORMATS_DOC, withSampleTable } from './sample-table.ts';
import { samples } from './samples.ts';

const MIN_SAMPLES = 8;

describe('docs/formats.md', () => {
  const page = readFileSync(FORMATS_DOC, 'utf8');

  it('has one row for each format that is read, and for pictures and containers', () => {
    const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1]!);

    expect(rows.toSorted()).toEqual([...FORMATS.map(({ name }) => name), 'picture', 'gzip', 'zip', 'tar'].toSorted());
  });

  it('lists the samples that there are', () => {
    expect(withSampleTable(page)).toBe(page);
  });

  it.each(FORMATS.map(({ name }) => name))('%s has at least eight samples', (name) => {
    expect(samples().filter(({ format }) => format === name).length).toBeGreaterThanOrEqual(MIN_SAMPLES);
  });
});
