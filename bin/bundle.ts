// Builds the function bundles with esbuild: what the stack deploys and the local engine runs, byte for byte.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type BuildOptions, build, formatMessages, type Message, version } from 'esbuild';
import { FUNCTIONS } from '../functions/names.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** What shapes a bundle without being part of it. */
const SETTINGS_FILES = ['package-lock.json', 'tsconfig.json'];
const INPUTS_FILE = '.inputs.json';

// CommonJS, minified, the SDK bundled from its ES modules: the fastest cold start of all that was measured.
const ESBUILD_OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  minify: true,
  mainFields: ['module', 'main'],
  charset: 'utf8',
  legalComments: 'none',
  // `external`: the map is written, and the bundle does not mention it.
  sourcemap: 'external',
  loader: { '.txt': 'text', '.bin': 'binary', '.json': 'json' },
} as const satisfies BuildOptions;

export interface BundleOptions {
  /** Each bundle becomes `<outdir>/<name>/index.js`, its source map `source-maps/<name>/index.js.map` beside outdir. */
  readonly outdir?: string;
  /** Holds `<name>/handler.ts` for each function. */
  readonly entryDir?: string;
  readonly names?: readonly string[];
}

export interface Bundle {
  readonly name: string;
  /** The file, as an absolute path. */
  readonly path: string;
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
  const settings = sha256(JSON.stringify([version, ESBUILD_OPTIONS, names, relative(ROOT, entryDir)]));
  const place = (bundle: Omit<Bundle, 'path'>) => ({ ...bundle, path: join(outdir, bundle.name, 'index.js') });

  const last = await readRecord(outdir);
  if (last !== undefined && last.settings === settings && (await isUpToDate(last, place))) {
    return { built: false, bundles: last.bundles.map(place), warnings: [] };
  }
  await rm(join(outdir, INPUTS_FILE), { force: true });

  const startedAt = Date.now();
  const built = await Promise.all(names.map((name) => bundleFunction(name, entryDir, outdir)));
  const inputs = [...new Set([...SETTINGS_FILES, ...built.flatMap((one) => one.inputs)])].sort();
  const record: BuildRecord = {
    settings,
    inputs: Object.fromEntries(await Promise.all(inputs.map(async (path) => [path, await hashOf(path)] as const))),
    bundles: built.map(({ bundle }) => bundle),
  };
  // A source that was saved while esbuild read it may not be the one that was hashed; then the next call builds again.
  const savedAt = await Promise.all(inputs.map(modifiedAt));
  if (Math.max(...savedAt) < startedAt)
    await write(join(outdir, INPUTS_FILE), `${JSON.stringify(record, undefined, 1)}\n`);
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
  const result = await build({
    ...ESBUILD_OPTIONS,
    absWorkingDir: ROOT,
    entryPoints: [join(entryDir, name, 'handler.ts')],
    outfile: join(outdir, name, 'index.js'),
    metafile: true,
    write: false,
    logLevel: 'silent',
  }).catch(async (error: { errors?: Message[] }) => {
    if (error.errors === undefined) throw error;
    const found = await format(error.errors, 'error');
    throw new Error(`The function ${name} cannot be bundled.\n${found.join('')}`, { cause: error });
  });

  // The map lies as deep as the bundle, so that the paths in it hold.
  const mapPath = join(dirname(outdir), 'source-maps', name, 'index.js.map');
  let bundle: Omit<Bundle, 'path'> | undefined;
  for (const { path, contents } of result.outputFiles) {
    await write(path.endsWith('.map') ? mapPath : path, contents);
    if (!path.endsWith('.map')) bundle = { name, bytes: contents.length, sha256: sha256(contents) };
  }
  if (bundle === undefined) throw new Error(`esbuild gave no bundle of the function ${name}`);
  return { bundle, inputs: Object.keys(result.metafile.inputs), warnings: result.warnings };
}

async function isUpToDate(last: BuildRecord, place: (bundle: Omit<Bundle, 'path'>) => Bundle): Promise<boolean> {
  const inputs = Object.entries(last.inputs).map(async ([path, hash]) => (await hashOf(path)) === hash);
  const outputs = last.bundles.map(place).map(async (bundle) => (await hashOf(bundle.path)) === bundle.sha256);
  return (await Promise.all([...inputs, ...outputs])).every(Boolean);
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

/** Of a file by its path from the root; empty when it is not there. */
async function hashOf(path: string): Promise<string> {
  try {
    return sha256(await readFile(resolve(ROOT, path)));
  } catch {
    return '';
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Whole or not at all: an engine may be reading the bundle that is there. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.tmp`;
  await writeFile(half, content);
  await rename(half, path);
}

function format(messages: readonly Message[], kind: 'error' | 'warning'): Promise<string[]> {
  return formatMessages([...messages], { kind, color: process.stderr.isTTY === true });
}
