// The bundle build: what it writes, that it repeats itself byte for byte, and when it has nothing to do.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFunctions } from '../../bin/bundle.ts';

let root: string;
let options: { outdir: string; entryDir: string; names: string[] };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'slugline-build-'));
  options = { outdir: join(root, 'dist', 'functions'), entryDir: join(root, 'functions'), names: ['greet', 'count'] };
  await source('functions/words.ts', "export const word: string = 'Grüße';\n");
  await source('functions/greet/cities.txt', 'Zürich\nKraków\n');
  await source('functions/greet/table.bin', Buffer.from([0, 255, 7]));
  await source(
    'functions/greet/handler.ts',
    `/*! a licence */
import { word } from '../words.ts';
import cities from './cities.txt';
import table from './table.bin';
import { statSync } from 'node:fs';
export async function handler() { return { word, cities, table: [...table], node: typeof statSync }; }\n`,
  );
  await source(
    'functions/count/handler.ts',
    "import { word } from '../words.ts';\nexport const handler = async () => word.length;\n",
  );
});

// A build that failed may still be writing another bundle.
afterEach(() => rm(root, { recursive: true, force: true, maxRetries: 10 }));

/** Saved some time ago, since a source that is saved during a build makes that build not count. */
async function source(path: string, content: string | Uint8Array, secondsAgo = 10): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  const at = new Date(Date.now() - secondsAgo * 1000);
  await utimes(file, at, at);
}

function output(path: string): Promise<string> {
  return readFile(join(root, 'dist', path), 'utf8');
}

/** What the handler of a bundle answers, in a process of its own. */
function run(path: string): unknown {
  const script = `require(${JSON.stringify(path)}).handler().then((r) => console.log(JSON.stringify(r)))`;
  return JSON.parse(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout);
}

// `tried` is read through the binding: it must be the one variable, not a copy of it.
const RARE = `import { Rejected, tries } from '../errors.ts';
export const refuse = (): never => { tries(); throw new Rejected('Seldom'); };
export default 'rare';
`;
const RARELY = `import { Rejected, tried } from '../errors.ts';
export async function handler() {
  const before = tried;
  const { refuse } = await import('./rare.ts');
  try {
    return refuse();
  } catch (error) {
    const again = await import('./rare.ts');
    const isSame = again.refuse === refuse && again.default === 'rare';
    return { before, isRejected: error instanceof Rejected, message: (error as Error).message, tried, isSame };
  }
}
`;

describe('buildFunctions', () => {
  it('holds nothing but whole files while several commands build it at once', async () => {
    const folder = join(options.outdir, 'greet');
    const seen = new Set<string>();
    let isDone = false;
    const builds = Promise.all([1, 2, 3, 4].map(() => buildFunctions(options))).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      for (const file of await readdir(folder).catch(() => [])) {
        seen.add(file);
        await readFile(join(folder, file));
      }
    }
    await builds;

    expect([...seen].sort()).toEqual((await readdir(folder)).sort());
    expect(run(join(folder, 'index.js'))).toMatchObject({ word: 'Grüße' });
  });

  it('writes a CommonJS file for each function, which runs on its own', async () => {
    const { built, bundles, warnings } = await buildFunctions(options);

    expect({ built, warnings, names: bundles.map(({ name }) => name) }).toEqual({
      built: true,
      warnings: [],
      names: ['greet', 'count'],
    });
    expect(await readdir(join(root, 'dist', 'functions', 'greet'))).toEqual(['index.js']);
    expect(run(bundles[0]!.path)).toEqual({
      word: 'Grüße',
      cities: 'Zürich\nKraków\n',
      table: [0, 255, 7],
      node: 'function',
    });
  });

  it('loads what is imported on demand from a file beside index.js, which shares with it what both use', async () => {
    await source(
      'functions/errors.ts',
      'export class Rejected extends Error {}\nexport let tried = 0;\nexport const tries = () => ++tried;\n',
    );
    await source('functions/greet/rare.ts', RARE);
    await source('functions/greet/handler.ts', RARELY);

    const { bundles } = await buildFunctions(options);

    const folder = join(root, 'dist', 'functions', 'greet');
    const [rare, index] = (await readdir(folder)).sort().reverse();
    expect({ rare, index }).toEqual({ rare: expect.stringMatching(/^rare-\w+\.js$/), index: 'index.js' });
    expect(bundles[0]?.files.map(({ file }) => file)).toEqual([rare, index]);
    expect(await output('functions/greet/index.js')).not.toContain('Seldom');
    expect(run(bundles[0]!.path)).toEqual({ before: 0, isRejected: true, message: 'Seldom', tried: 1, isSame: true });
    const map = JSON.parse(await output(`source-maps/greet/${rare}.map`));
    expect(map.sources).toContain('../../../functions/greet/rare.ts');
  });

  it('removes what an earlier build left beside a bundle', async () => {
    await buildFunctions(options);
    await source('dist/functions/greet/rare-OLD.js', 'exports.old = true;');
    await source('functions/words.ts', "export const word = 'Moin';\n");

    await buildFunctions(options);

    expect(await readdir(join(root, 'dist', 'functions', 'greet'))).toEqual(['index.js']);
  });

  it('keeps comments, and any mention of the source map, out of the bundle', async () => {
    await buildFunctions(options);

    const bundle = await output('functions/greet/index.js');
    expect(bundle).not.toMatch(/licence|sourceMappingURL/);
    expect(bundle).not.toContain(root);
  });

  it('writes source maps to a folder of their own, with paths that lead to the sources', async () => {
    await buildFunctions(options);

    const map = JSON.parse(await output('source-maps/greet/index.js.map'));
    expect(map.sources).toContain('../../../functions/words.ts');
    expect(await readdir(join(root, 'dist', 'source-maps', 'greet'))).toEqual(['index.js.map']);
  });

  it('gives the same bytes for the same sources', async () => {
    const first = await buildFunctions(options);
    await rm(join(root, 'dist'), { recursive: true });

    const second = await buildFunctions(options);

    expect(second).toEqual(first);
  });

  it('does nothing while no source has changed', async () => {
    const first = await buildFunctions(options);

    const second = await buildFunctions(options);

    expect(second).toEqual({ ...first, built: false });
  });

  it.each(['functions/words.ts', 'functions/greet/cities.txt'])('builds again when %s has changed', async (path) => {
    const first = await buildFunctions(options);
    await source(path, path.endsWith('.ts') ? "export const word = 'Moin';\n" : 'Gdańsk\n');

    const second = await buildFunctions(options);

    expect(second.built).toBe(true);
    expect(second.bundles[0]?.files).not.toEqual(first.bundles[0]?.files);
  });

  it('builds again when a bundle is not what it wrote', async () => {
    await buildFunctions(options);
    await source('dist/functions/count/index.js', 'broken');

    const { built } = await buildFunctions(options);

    expect(built).toBe(true);
    expect(await output('functions/count/index.js')).not.toBe('broken');
  });

  it('builds again after one that ran while a source was being saved', async () => {
    await source('functions/words.ts', "export const word = 'Moin';\n", -60);
    await buildFunctions(options);

    const { built } = await buildFunctions(options);

    expect(built).toBe(true);
  });

  it('says what is wrong in a source and where, and then counts nothing as built', async () => {
    await buildFunctions(options);
    await source(
      'functions/count/handler.ts',
      "import { nothing } from './nothing.ts';\nexport const handler = nothing;\n",
    );

    await expect(buildFunctions(options)).rejects.toThrow(/The function count cannot be bundled[\s\S]*nothing\.ts/);
    await expect(buildFunctions(options)).rejects.toThrow(/cannot be bundled/);
  });
});
