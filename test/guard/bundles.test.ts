// The bytes of each function's bundle: a library that slips in is seen here before it is felt in a cold start.
import { expect, it } from 'vitest';
import { buildFunctions } from '../../bin/bundle.ts';
import { FUNCTIONS } from '../../functions/names.ts';
import { BUNDLE_KB } from './limits.ts';

it.each(FUNCTIONS)(
  '%s is no larger than it has to be',
  async (name) => {
    const { bundles } = await buildFunctions();
    const { bytes, allBytes, files } = bundles.find((bundle) => bundle.name === name)!;
    const { start, all } = BUNDLE_KB[name];

    expect(bytes / 1024, 'KB of index.js').toBeLessThanOrEqual(start.most);
    expect(allBytes / 1024, `KB of ${files.length} files`).toBeLessThanOrEqual(all.most);
    // A limit with much room guards nothing.
    expect(bytes / 1024, 'KB of index.js: the limit can be lowered').toBeGreaterThan(start.most * 0.9);
    expect(allBytes / 1024, 'KB of all: the limit can be lowered').toBeGreaterThan(all.most * 0.9);
  },
  60_000,
);
