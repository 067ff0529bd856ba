// Builds the function bundles with esbuild: what the stack deploys and the local engine runs, byte for byte.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { formatMessages, type Message, version } from 'esbuild';
import { FUNCTIONS } from '../functions/names.ts';
import { BUNDLE_SETTINGS, bundleFiles } from './bundle-files.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** What shapes a bundle without being part of it. */
const SETTINGS_FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'bin/bundle-files.ts'];
const INPUTS_FILE = '.inputs.json';

export interface BundleOptions {
  /**
   * Each bundle becomes the folder `<outdir>/<name>` with index.js and what that loads when it is first needed; source maps
   * become `source-maps/<name>/<file>.map` beside outdir.
   */
  readonly outdir?: string;
  /** Holds `<name>/handler.ts` for each function. */
  readonly entryDir?: string;
  readonly names?: readonly string[];
}

export interface Bundle {
  readonly name: string;
  /** Of index.js, absolute; nothing else lies in its folder but what it may load. */
  readonly path: string;
  /** Of index.js: what every start reads. */
  readonly bytes: number;
  /** Of all files. */
  readonly allBytes: number;
  readonly files: readonly WrittenFile[];
}

export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface BuildResult {
  /** False when the bundles that were there are still those of the sources. */
  readonly built: boolean;
  readonly bundles: readonly Bundle[];
  /** esbuild's, formatted for a terminal. */
  readonly warnings: readonly string[];
}

/** What a finished build writes down: what it read and what it wrote, by sha256. */
interface BuildRecord {
  /** Of esbuild's version, the options and the layout. */
  readonly settings: string;
  /** Inputs of all bundles by path from the root of the repository. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly bundles: readonly Omit<Bundle, 'path'>[];
}

/**
 * Bundles each function, unless no source has changed since. The same sources give the same bytes. A new file that
 * only hides another one from a bare import is not noticed as a change; package-lock.json would be.
 * @throws Error that shows what esbuild found wrong, and where
 */
export async function buildFunctions(options: BundleOptions = {}): Promise<BuildResult> {
  const outdir = resolve(ROOT, options.outdir ?? 'dist/functions');
  const entryDir = resolve(ROOT, options.entryDir ?? 'functions');
  const names = options.names ?? FUNCTIONS;
  const settings = sha256(JSON.stringify([version, BUNDLE_SETTINGS, SETTINGS_FILES, names, relative(ROOT, entryDir)]));
  const place = (bundle: Omit<Bundle, 'path'>) => ({ ...bundle, path: join(outdir, bundle.name, 'index.js') });

  const last = await readRecord(outdir);
  if (last !== undefined && last.settings === settings && isUpToDate(last, place)) {
    return { built: false, bundles: last.bundles.map(place), warnings: [] };
  }
  await rm(join(outdir, INPUTS_FILE), { force: true });

  const startedAt = Date.now();
  const built = await Promise.all(names.map((name) => bundleFunction(name, entryDir, outdir)));
  const inputs = [...new Set([...SETTINGS_FILES, ...built.flatMap((one) => one.inputs)])].sort();
  const record: BuildRecord = {
    settings,
    inputs: Object.fromEntries(inputs.map((path) => [path, hashOf(path)])),
    bundles: built.map(({ bundle }) => bundle),
  };
  // A source that was saved while esbuild read it may not be the one that was hashed; then the next call builds again.
  const savedAt = await Promise.all(inputs.map(modifiedAt));
  if (Math.max(...savedAt) < startedAt)
    await write(outdir, join(outdir, INPUTS_FILE), `${JSON.stringify(record, undefined, 1)}\n`);
  const warnings = await format(
    built.flatMap((one) => one.warnings),
    'warning',
  );
  return { built: true, bundles: record.bundles.map(place), warnings };
}

interface Built {
  readonly bundle: Omit<Bundle, 'path'>;
  readonly inputs: readonly string[];
  readonly warnings: readonly Message[];
}

async function bundleFunction(name: string, entryDir: string, outdir: string): Promise<Built> {
  const folder = join(outdir, name);
  const entry = { path: join(entryDir, name, 'handler.ts') };
  const { files, inputs, warnings } = await bundleFiles({ entry, outdir: folder, root: ROOT }).catch(
    async (error: { errors?: Message[] }) => {
      if (error.errors === undefined) throw error;
      const found = await format(error.errors, 'error');
      throw new Error(`The function ${name} cannot be bundled.\n${found.join('')}`, { cause: error });
    },
  );

  // Maps lie as deep as the files, so that the paths in them hold.
  const mapFolder = join(dirname(outdir), 'source-maps', name);
  for (const { name: file, code, map } of files) {
    await write(outdir, join(mapFolder, `${file}.map`), map);
    await write(outdir, join(folder, file), code);
  }
  const written = files.map(({ name: file, code }) => ({ file, bytes: code.length, sha256: sha256(code) }));
  const names = written.map(({ file }) => file);
  await removeOthers(folder, names);
  await removeOthers(
    mapFolder,
    names.map((file) => `${file}.map`),
  );
  const bytes = written.find(({ file }) => file === 'index.js')!.bytes;
  const allBytes = written.reduce((sum, file) => sum + file.bytes, 0);
  return { bundle: { name, bytes, allBytes, files: written }, inputs, warnings };
}

/** What an earlier build left: it would be deployed, too. */
async function removeOthers(folder: string, names: readonly string[]): Promise<void> {
  const others = (await readdir(folder)).filter((name) => !names.includes(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function isUpToDate(last: BuildRecord, place: (bundle: Omit<Bundle, 'path'>) => Bundle): boolean {
  const isSame = (path: string, sha: string): boolean => hashOf(path) === sha;
  return (
    Object.entries(last.inputs).every(([path, sha]) => isSame(path, sha)) &&
    last.bundles.map(place).every((bundle) => {
      const folder = dirname(bundle.path);
      return bundle.files.every((of) => isSame(join(folder, of.file), of.sha256));
    })
  );
}

/** A record that cannot be read, or is another version's, means that there is nothing to rely on. */
async function readRecord(outdir: string): Promise<BuildRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(join(outdir, INPUTS_FILE), 'utf8')) as BuildRecord;
    return typeof record.settings === 'string' ? record : undefined;
  } catch {
    return undefined;
  }
}

/** In milliseconds; a file that is gone by now has changed just now. */
async function modifiedAt(path: string): Promise<number> {
  return stat(resolve(ROOT, path)).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.POSITIVE_INFINITY,
  );
}

/** Of a file by its path from the root; empty when it is not there. All at once took four times the CPU for 1,500 files. */
function hashOf(path: string): string {
  try {
    return sha256(readFileSync(resolve(ROOT, path)));
  } catch {
    return '';
  }
}

function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/**
 * Whole or not at all: an engine may be reading the bundle that is there, and another command building the same. What is
 * half written lies beside the output, for either would take it for a part of the bundle.
 */
async function write(outdir: string, path: string, content: string | Uint8Array): Promise<void> {
  const half = join(dirname(outdir), 'half-written', crypto.randomUUID());
  await Promise.all([dirname(path), dirname(half)].map((folder) => mkdir(folder, { recursive: true })));
  await writeFile(half, content);
  await rename(half, path);
}

function format(messages: readonly Message[], kind: 'error' | 'warning'): Promise<string[]> {
  return formatMessages([...messages], { kind, color: process.stderr.isTTY === true });
}
