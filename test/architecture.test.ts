import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PURE = ['functions/article', 'functions/formats', 'functions/pages', 'functions/tagging'];
/** Libraries that turn text or bytes into values, and nothing else. */
const READERS = [
  'saxes',
  'valibot',
  'htmlparser2',
  '@date-fns/tz',
  'tinyld/light',
  'feedsmith',
  'postal-mime',
  'yauzl',
  'tar-stream',
];
/** What all may use. */
const EDGE_OF_ALL = ['names', 'config', 'errors', 'later', 'time-zone'].map((name) => `functions/${name}.ts`);

interface Import {
  readonly file: string;
  /** A path from the root, or a package. */
  readonly target: string;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|cjs|mjs|js)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const calls = /\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g;
  return [...source.matchAll(STATEMENTS), ...source.matchAll(calls)].map((match) => importOf(file, match));
}
const STATEMENTS = /^(?:import|export|\}) ?[^'"`;=]*from ['"]([^'"\n]+)['"]|^import ['"]([^'"\n]+)['"]/gm;

function importOf(file: string, [, from, bare]: RegExpExecArray): Import {
  const specifier = from ?? bare!;
  const isOurs = specifier.startsWith('.');
  return { file, target: isOurs ? relative(ROOT, join(ROOT, dirname(file), specifier)) : specifier };
}

/** All that is loaded with a file, packages by their names. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  const source = readFileSync(join(ROOT, file), 'utf8');
  for (const match of source.matchAll(STATEMENTS)) {
    const { target } = importOf(file, match);
    if (/^(?:import|export) type\b/.test(match[0]) || loaded.has(target)) continue;
    loaded.add(target);
    if (target.endsWith('.ts')) loadedWith(target, loaded);
  }
  return loaded;
}

const importsIn = (folder: string): Import[] => sourcesIn(folder).flatMap(importsOf);

const within = (target: string, folders: readonly string[]): boolean =>
  folders.some((folder) => target === folder || target.startsWith(`${folder}/`));

describe('imports', () => {
  it('are read at all', () => {
    expect(importsIn('functions').length).toBeGreaterThan(50);
  });

  it('of pure folders name no AWS, no I/O and nothing but pure folders', () => {
    const wrong = PURE.flatMap(importsIn).filter(
      ({ target }) =>
        !(within(target, PURE) || EDGE_OF_ALL.includes(target)) &&
        !['node:buffer', 'node:crypto', 'node:zlib', ...READERS].includes(target),
    );

    expect(wrong).toEqual([]);
  });

  it('of pure folders are used without a clock, chance or the environment', () => {
    const wrong = PURE.flatMap(sourcesIn).filter((file) =>
      /\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.|fetch\(|setTimeout\()/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );

    expect(wrong).toEqual([]);
  });

  it('of the store go to pure folders and packages only', () => {
    const wrong = importsIn('functions/store').filter(
      ({ target }) =>
        /^(functions|lib|local|bin|test)\//.test(target) &&
        !within(target, [...PURE, ...EDGE_OF_ALL, 'functions/store']),
    );

    expect(wrong).toEqual([]);
  });

  it('of words go to pure folders, the store, SQLite and files', () => {
    const wrong = importsIn('functions/words').filter(
      ({ target }) =>
        !within(target, [...PURE, ...EDGE_OF_ALL, 'functions/store', 'functions/words']) &&
        !['node:sqlite', 'node:fs', 'node:os', 'node:path'].includes(target),
    );

    expect(wrong).toEqual([]);
  });

  it('of pollers name no AWS and nothing of ours but pure folders and themselves', () => {
    const wrong = importsIn('functions/wires').filter(
      ({ target }) =>
        /^(functions|lib|local|bin|test)\/|^@aws-/.test(target) &&
        !within(target, [...PURE, ...EDGE_OF_ALL, 'functions/poll-config.ts', 'functions/wires']),
    );

    expect(wrong).toEqual([]);
  });

  it('of what opens a connection stand in the way out alone', () => {
    const opens = /^import (?!type).*from 'node:(https?|http2|tls|dns|dgram)(\/promises)?'|(?<![.\w])fetch\(/m;
    const files = [...sourcesIn('functions/wires'), ...sourcesIn('functions/poll')];

    const out = files.filter((file) => opens.test(readFileSync(join(ROOT, file), 'utf8')));

    expect(out).toEqual(['functions/wires/fetch.ts']);
  });

  it('of functions name neither lib nor local nor bin nor test', () => {
    expect(importsIn('functions').filter(({ target }) => within(target, ['lib', 'local', 'bin', 'test']))).toEqual([]);
  });

  it('of lib name only names and config of functions, and nothing of local', () => {
    const wrong = importsIn('lib').filter(
      ({ target }) => within(target, ['functions', 'local', 'bin', 'test']) && !EDGE_OF_ALL.includes(target),
    );

    expect(wrong).toEqual([]);
  });

  it('of local name only names, config and errors of functions', () => {
    const wrong = importsIn('local').filter(
      ({ target }) => within(target, ['functions', 'lib', 'test']) && !EDGE_OF_ALL.includes(target),
    );

    expect(wrong).toEqual([]);
  });

  it('of the command line load no client of AWS, and nothing of the engine, before a command is called', () => {
    const loaded = loadedWith('bin/slugline.ts');

    expect([...loaded]).toEqual(expect.arrayContaining(['commander', 'local/running-engine.ts']));
    expect([...loaded].filter((target) => /^@aws-sdk|^local\/(?!running-engine)|^bin\/commands/.test(target))).toEqual(
      [],
    );
    expect(loadedWith('local/engine.ts').size).toBeGreaterThan(50);
  });

  it('of the desk name nothing but the desk, and it builds no HTML of text', () => {
    const files = sourcesIn('desk');
    const sinks = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\(|new Function|srcdoc/;

    expect(files.length).toBeGreaterThan(5);
    expect(importsIn('desk').filter(({ target }) => !within(target, ['desk']))).toEqual([]);
    expect(files.filter((file) => sinks.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});
