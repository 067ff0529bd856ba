// Makes the app from stub bundles, and reads what CDK wrote of it. The real bundles take seconds to build.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { createApp } from '../../bin/app.ts';
import type { WiresJson } from '../../functions/config.ts';
import { FUNCTIONS } from '../../functions/names.ts';
import type { SluglineStack } from '../../lib/slugline-stack.ts';

export const WIRES: WiresJson = { wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } };

// Files of tests that share a worker share this module: what one has removed the next makes anew.
let made: string | undefined;
const root = (): string => {
  made ??= mkdtempSync(join(tmpdir(), 'slugline-synth-'));
  return made;
};

export function removeSynthesised(): void {
  if (made !== undefined) rmSync(made, { recursive: true, force: true });
  made = undefined;
}

/** What cdk.json says, with which the command line synthesises too. */
const flags: Record<string, unknown> = JSON.parse(readFileSync('cdk.json', 'utf8')).context;

export const stubFunctions = (): string => {
  const folder = join(root(), 'functions');
  if (existsSync(folder)) return folder;
  for (const name of FUNCTIONS) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'index.js'), `exports.handler = async () => '${name}';\n`);
  }
  return folder;
};

export function appOf({ context = {}, wires = WIRES }: { context?: Record<string, unknown>; wires?: WiresJson } = {}) {
  const outdir = mkdtempSync(join(root(), 'out-'));
  const app = createApp({ wires, context: { ...flags, ...context }, functionsDir: stubFunctions(), outdir });
  return { app, outdir, stack: app.node.children.at(-1) as SluglineStack };
}

export const templateOf = (options?: Parameters<typeof appOf>[0]): Template => Template.fromStack(appOf(options).stack);

/** The files of each asset, by the folder that CDK named for its hash. */
export function assetsIn(outdir: string): { folder: string; files: Record<string, string> }[] {
  return readdirSync(outdir)
    .filter((name) => name.startsWith('asset.'))
    .map((folder) => ({
      folder,
      files: Object.fromEntries(
        readdirSync(join(outdir, folder)).map((file) => [file, readFileSync(join(outdir, folder, file), 'utf8')]),
      ),
    }));
}
