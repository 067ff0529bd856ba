// What `npm pack` makes, as another app would use it: its construct synthesised with types checked, its command line run.
// The app's other packages are those of this checkout, linked, so that nothing is fetched.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const APP = `import { App, Stack } from 'aws-cdk-lib';
import { Slugline, type WiresJson } from 'slugline';

const wires: WiresJson = { wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } };
const app = new App({ outdir: 'cdk.out' });
const stack = new Stack(app, 'Desk');
const slugline = new Slugline(stack, 'Wires', { wires, keep: false });
slugline.query.function.lambda.grantInvoke(slugline.sweep.function.lambda);
app.synth();
`;

let folder: string;
let app: string;

const run = (command: string, args: readonly string[], cwd = app): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slugline-package-'));
  app = join(folder, 'app');
  const modules = join(app, 'node_modules');
  mkdirSync(modules, { recursive: true });
  run('npm', ['pack', '--silent', '--pack-destination', folder], ROOT);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  run('tar', ['xzf', join(folder, tarball), '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'slugline'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(app, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  writeFileSync(join(app, 'app.ts'), APP);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('gives its construct with types to another app, which synthesises it with the bundles', () => {
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
    run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, 'app.ts']);
    run(process.execPath, ['app.ts']);

    const template = JSON.parse(readFileSync(join(app, 'cdk.out/Desk.template.json'), 'utf8'));
    const resources = Object.values<{ Type: string; Properties?: { Handler?: string; Environment?: object } }>(
      template.Resources,
    );
    const own = resources.filter(({ Type, Properties }) => Type === 'AWS::Lambda::Function' && Properties?.Environment);
    expect(own).toHaveLength(4);
    const bundles = readdirSync(join(app, 'cdk.out'))
      .filter((name) => name.startsWith('asset.'))
      .map((name) => readFileSync(join(app, 'cdk.out', name, 'index.js'), 'utf8'));
    expect(bundles).toContain(readFileSync(join(ROOT, 'dist/functions/ingest/index.js'), 'utf8'));
  }, 120_000);

  it('runs its command line without sources or a build', () => {
    const sample = 'node_modules/slugline/dist/package/test/samples/nitf';
    const [first = ''] = readdirSync(join(app, sample)).filter((name) => name.endsWith('.xml'));

    const lines = run(process.execPath, [
      'node_modules/slugline/bin/slugline.js',
      'parse',
      join(sample, first),
      '--json',
    ]);

    expect(JSON.parse(lines.split('\n')[0]!)).toMatchObject({ format: 'nitf' });
  }, 60_000);

  it('holds no sources, no tests and no data of training', () => {
    const files = readdirSync(join(app, 'node_modules/slugline'), { recursive: true, encoding: 'utf8' });

    expect(files.filter((path) => /(?<!\.d)\.ts$/.test(path))).toEqual([]);
    expect(files.filter((path) => path.includes('bin/data') || path.includes('node_modules'))).toEqual([]);
  });
});
