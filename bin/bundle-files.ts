// The files of one function: index.js, which holds all that a start needs, and a file for each part that is loaded when it
// is first needed. esbuild splits ES modules only and CommonJS starts faster, so it goes round twice (decision 0032).
import { basename, extname } from 'node:path';
import { type BuildOptions, build, type Loader, type Message, type Plugin } from 'esbuild';

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** The SDK is bundled from its ES modules, which are smaller than what it has for CommonJS. */
const SPLIT = {
  ...COMMON,
  format: 'esm',
  splitting: true,
  metafile: true,
  minifySyntax: true,
  mainFields: ['module', 'main'],
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  sourcemap: 'inline',
  loader: { '.txt': 'text', '.bin': 'binary', '.json': 'json' } as Record<string, Loader>,
} as const satisfies BuildOptions;

const FOLD = {
  ...COMMON,
  format: 'cjs',
  minify: true,
  // `import()` becomes `require`: a second CommonJS file costs less than a module.
  supported: { 'dynamic-import': false },
  // `external`: the map is written, and the bundle does not mention it.
  sourcemap: 'external',
} as const satisfies BuildOptions;

/** What shapes the files besides their sources. */
export const BUNDLE_SETTINGS = [SPLIT, FOLD] as const;

const INDEX = 'index.js';

export interface BundleFile {
  /** `index.js`, or another file beside it. */
  readonly name: string;
  readonly code: Uint8Array;
  readonly map: Uint8Array;
}

export interface BundleFiles {
  /** index.js last: whoever finds it finds the others. */
  readonly files: readonly BundleFile[];
  /** Paths from `root`. */
  readonly inputs: readonly string[];
  readonly warnings: readonly Message[];
}

export interface BundleEntry {
  /** The handler's file, or what stands in it. */
  readonly entry: { readonly path: string } | { readonly source: string };
  /** Where the files will lie: paths in their source maps start there. */
  readonly outdir: string;
  readonly root: string;
}

/** @throws esbuild's BuildFailure */
export async function bundleFiles({ entry, outdir, root }: BundleEntry): Promise<BundleFiles> {
  const split = await build({
    ...SPLIT,
    absWorkingDir: root,
    outdir,
    ...('path' in entry
      ? { entryPoints: [{ in: entry.path, out: 'index' }] }
      : { stdin: { contents: entry.source, resolveDir: root, sourcefile: INDEX } }),
  });
  const parts = new Parts(
    split.outputFiles.map(({ path, text }) => [nameOf(path), text]),
    Object.entries(split.metafile.outputs).map(([path, { imports }]) => [nameOf(path), imports]),
  );
  const options = { ...FOLD, absWorkingDir: root, outdir };
  const main = await build({
    ...options,
    stdin: { contents: parts.mainSource(), resolveDir: outdir, sourcefile: INDEX },
    entryNames: 'index',
    plugins: [parts.plugin(outdir, true)],
  });
  const later = await build({
    ...options,
    entryPoints: parts.later.map((name) => ({ in: `./${name}`, out: name.slice(0, -extname(name).length) })),
    plugins: [parts.plugin(outdir, false)],
  });
  const outputs = [...later.outputFiles, ...main.outputFiles];
  const files = outputs.flatMap(({ path, contents }) => {
    if (path.endsWith('.map')) return [];
    const map = outputs.find((other) => other.path === `${path}.map`)!.contents;
    return [{ name: basename(path), code: contents, map }];
  });
  return { files, inputs: Object.keys(split.metafile.inputs), warnings: split.warnings };
}

const nameOf = (path: string): string => (basename(path) === 'stdin.js' ? INDEX : basename(path));

interface PartImport {
  readonly path: string;
  readonly kind: string;
  readonly external?: boolean;
}

/** What esbuild has split: all that the entry imports is folded into index.js, and the others ask index.js for it. */
class Parts {
  /** Files that are loaded when they are first needed, and what only those share. */
  readonly later: readonly string[];
  readonly #code: ReadonlyMap<string, string>;
  readonly #main = new Set<string>();
  /** Parts of index.js that others need, and as what it exports them. */
  readonly #shared: ReadonlyMap<string, string>;

  constructor(code: [string, string][], imports: [string, readonly PartImport[]][]) {
    this.#code = new Map(code);
    const importsOf = new Map(
      imports.map(([name, all]) => [
        name,
        all.filter(({ path, external }) => !external && this.#code.has(nameOf(path))),
      ]),
    );
    const visit = (name: string): void => {
      if (this.#main.has(name)) return;
      this.#main.add(name);
      for (const { path, kind } of importsOf.get(name)!) if (kind === 'import-statement') visit(nameOf(path));
    };
    visit(INDEX);
    this.later = [...this.#code.keys()].filter((name) => !this.#main.has(name)).sort();
    const needed = this.later.flatMap((name) => importsOf.get(name)!.map(({ path }) => nameOf(path)));
    const shared = [...new Set(needed)].filter((name) => this.#main.has(name)).sort();
    this.#shared = new Map(shared.map((name, at) => [name, `shared${at}`]));
  }

  mainSource(): string {
    const shared = [...this.#shared].map(([name, as]) => `export * as ${as} from './${name}';`);
    return [`export * from './${INDEX}';`, ...shared].join('\n');
  }

  plugin(resolveDir: string, isMain: boolean): Plugin {
    return {
      name: 'parts',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^\.\// }, ({ path, kind, namespace }) => {
          const name = basename(path);
          // What stands in for a part of index.js asks for the file itself.
          if (namespace === 'shared') return { path, external: true };
          if (kind === 'entry-point') return { path: name, namespace: 'part' };
          if (this.#main.has(name)) return { path: name, namespace: isMain ? 'part' : 'shared' };
          return this.#code.has(name) ? { path, external: true } : undefined;
        });
        onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
          contents: this.#code.get(path)!,
          loader: 'js',
          resolveDir,
        }));
        onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
          contents: `module.exports = require('./${INDEX}').${this.#shared.get(path)}`,
          loader: 'js',
          resolveDir,
        }));
      },
    };
  }
}
