// The files of one function: index.js, which holds all that a start needs, and a file for each part that is loaded when it
// is first needed. esbuild splits ES modules only and CommonJS starts faster, so it goes round twice (decision 0032).
import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/**
 * The table of HTML's entities as it is once `entities` has unpacked it, which takes that library 5 ms of every start.
 * Unpacked here by its own code.
 */
const unpackedEntities: Plugin = {
  name: 'unpacked-entities',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/ }, async ({ path }) => {
      const { htmlDecodeTree } = (await import(pathToFileURL(path).href)) as { htmlDecodeTree: Uint16Array };
      const { buffer, byteOffset, byteLength } = htmlDecodeTree;
      const base64 = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
      const bytes = `new Uint8Array(Buffer.from('${base64}', 'base64')).buffer`;
      return { contents: `export const htmlDecodeTree = /* #__PURE__ */ new Uint16Array(${bytes});`, loader: 'js' };
    });
  },
};

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
    plugins: [unpackedEntities],
    ...('path' in entry
      ? { entryPoints: [{ in: entry.path, out: 'index' }] }
      : { stdin: { contents: entry.source, resolveDir: root, sourcefile: INDEX } }),
  });
  const parts = new Parts(
    split.outputFiles.map(({ path, text }) => [nameOf(path), text]),
    Object.entries(split.metafile.outputs).map(([path, output]) => [nameOf(path), output]),
  );
  const results = await Promise.all(
    [...parts.files].map(([name, source]) =>
      build({
        ...FOLD,
        absWorkingDir: root,
        outdir,
        stdin: { contents: source, resolveDir: outdir, sourcefile: name },
        entryNames: name.slice(0, -extname(name).length),
        plugins: [parts.pluginOf(name)],
      }),
    ),
  );
  const outputs = results.flatMap(({ outputFiles }) => outputFiles);
  const files = outputs.flatMap(({ path, contents }) => {
    if (path.endsWith('.map')) return [];
    const map = outputs.find((other) => other.path === `${path}.map`)!.contents;
    return [{ name: basename(path), code: contents, map }];
  });
  return { files, inputs: Object.keys(split.metafile.inputs), warnings: split.warnings };
}

const nameOf = (path: string): string => (basename(path) === 'stdin.js' ? INDEX : basename(path));

interface PartOutput {
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
  readonly exports: readonly string[];
  /** Where `import()` asks for it by itself. */
  readonly entryPoint?: string;
}

/** A file that is opened costs half a millisecond, as much as to parse some ten KB more of another one. */
const SMALL_BYTES = 16 * 1024;
const SHARED = 'shared.js';

/**
 * What esbuild has split. All that the entry imports is folded into index.js; of what only later files share, the small
 * parts into shared.js. Who needs a folded part imports it from there, under a name that is its own.
 */
class Parts {
  /** What becomes a file: a source of its own parts, by the file's name. index.js last. */
  readonly files = new Map<string, string>();
  readonly #code: ReadonlyMap<string, string>;
  readonly #outputs: ReadonlyMap<string, PartOutput>;
  /** The file in which each part ends up. */
  readonly #fileOf = new Map<string, string>();

  constructor(code: [string, string][], outputs: [string, PartOutput][]) {
    this.#code = new Map(code);
    this.#outputs = new Map(outputs);
    const main = this.#reachedFrom(INDEX);
    const small = this.#smallBeside(main);
    for (const name of this.#code.keys()) {
      this.#fileOf.set(name, main.has(name) ? INDEX : small.has(name) ? SHARED : name);
    }
    const own = [...this.#code.keys()].filter((name) => this.#fileOf.get(name) === name && name !== INDEX).sort();
    for (const name of own) this.files.set(name, this.#all(name));
    if (small.size > 0) this.files.set(SHARED, this.#sourceOf(SHARED, small));
    this.files.set(INDEX, `${this.#all(INDEX)}\n${this.#sourceOf(INDEX, main)}`);
  }

  pluginOf(file: string): Plugin {
    return {
      name: 'parts',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^\.\// }, ({ path }) => {
          const name = basename(path);
          if (this.#fileOf.get(name) === file) return { path: name, namespace: 'part' };
          if (this.files.has(name)) return { path, external: true };
          return this.#code.has(name) ? { path: name, namespace: 'folded' } : undefined;
        });
        onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
          contents: this.#pointed(path, file),
          loader: 'js',
        }));
        // `import()` of a part that is folded into another file.
        onLoad({ filter: /.*/, namespace: 'folded' }, ({ path }) => ({ contents: this.#again(path), loader: 'js' }));
      },
    };
  }

  #importsOf(name: string): string[] {
    const { imports } = this.#outputs.get(name)!;
    return imports.flatMap(({ path, kind, external }) => {
      const isPart = !external && kind === 'import-statement' && this.#code.has(nameOf(path));
      return isPart ? [nameOf(path)] : [];
    });
  }

  #reachedFrom(start: string): Set<string> {
    const reached = new Set([start]);
    for (const name of reached) for (const other of this.#importsOf(name)) reached.add(other);
    return reached;
  }

  /** Small ones that need nothing but each other and index.js: no file may need one that needs it. */
  #smallBeside(main: ReadonlySet<string>): Set<string> {
    const isSmall = (name: string): boolean =>
      !main.has(name) &&
      this.#outputs.get(name)!.entryPoint === undefined &&
      this.#code.get(name)!.length < SMALL_BYTES;
    const small = new Set([...this.#code.keys()].filter(isSmall).sort());
    for (let size = -1; size !== small.size; ) {
      size = small.size;
      for (const name of small) {
        if (this.#importsOf(name).some((other) => !main.has(other) && !small.has(other))) small.delete(name);
      }
    }
    return small;
  }

  #all(name: string): string {
    // A star leaves the default out.
    const hasDefault = this.#outputs.get(name)!.exports.includes('default');
    return `export * from './${name}';${hasDefault ? ` export { default } from './${name}';` : ''}`;
  }

  /** Exports what other files need of parts that are folded into one. */
  #sourceOf(file: string, folded: ReadonlySet<string>): string {
    const others = [...this.#code.keys()].filter((name) => this.#fileOf.get(name) !== file);
    const needed = new Set(others.flatMap((name) => this.#importsOf(name)));
    return [...folded]
      .filter((name) => needed.has(name))
      .map((name) => {
        const names = this.#outputs.get(name)!.exports.map((one) => `${one} as ${this.#foldedName(name, one)}`);
        return `export { ${names.join(', ')} } from './${name}';`;
      })
      .join('\n');
  }

  #foldedName = (part: string, name: string): string => `${part.replaceAll(/\W/g, '_')}$${name}`;

  /** A part whose imports of folded parts lead to the files that hold them. */
  #pointed(name: string, file: string): string {
    return this.#code.get(name)!.replaceAll(PART_IMPORT, (whole, names: string, from: string) => {
      const target = this.#fileOf.get(from);
      if (target === undefined || target === from || target === file) return whole;
      const renamed = names.split(',').map((one) => {
        const [sent = '', local = sent] = one.trim().split(' as ');
        return `${this.#foldedName(from, sent)} as ${local}`;
      });
      // As many lines as before, so that the source map holds.
      return `import { ${renamed.join(', ')} } from "./${target}";${'\n'.repeat(whole.split('\n').length - 1)}`;
    });
  }

  #again(name: string): string {
    const names = this.#outputs.get(name)!.exports.map((one) => `${this.#foldedName(name, one)} as ${one}`);
    return `export { ${names.join(', ')} } from './${this.#fileOf.get(name)}';`;
  }
}

/** As esbuild writes them, at the top of a part. */
const PART_IMPORT = /^import \{([^}]*)\} from "\.\/([\w.-]+)";$/gm;
