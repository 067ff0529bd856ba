// The floor of a cold start: a few lines over the S3 and DynamoDB clients, in one file as esbuild gives it, and in parts as
// our own bundles are.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundleFiles } from '../../bin/bundle-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export const ONE_FILE = 'the two clients';
export const IN_PARTS = '… in parts';

/** @returns where index.js lies */
export async function inOneFile(source: string, folder: string): Promise<string> {
  const outfile = join(folder, 'index.js');
  await build({
    stdin: { contents: source, resolveDir: ROOT },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    minify: true,
    mainFields: ['module', 'main'],
    outfile,
  });
  return outfile;
}

/** @returns where index.js lies */
export async function inParts(source: string, folder: string): Promise<string> {
  mkdirSync(folder);
  const { files } = await bundleFiles({ entry: { source }, outdir: folder, root: ROOT });
  for (const { name, code } of files) writeFileSync(join(folder, name), code);
  return join(folder, 'index.js');
}
