// What we hand on to users: the licences of all that is installed without development, and the bill of materials itself.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';

/** They allow use, change and redistribution, also in a closed product; MPL-2.0 where the source is named in NOTICE. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
]);
const NAMED_IN_NOTICE = new Set(['MPL-2.0']);

interface Component {
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string }[];
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

const ROOT = new URL('..', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

let components: readonly Component[];

beforeAll(() => {
  // With `--omit dev` npm leaves out what something of development asks for, too: aws-cdk-lib, esbuild.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--offline'];
  const text = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const { components: all }: { components: Component[] } = JSON.parse(text);
  // What lies beside the lock file is nobody's dependency.
  components = all.filter(
    ({ properties = [] }) => !properties.some(({ name }) => /:(?:development|extraneous)$/.test(name)),
  );
}, 60_000);

const licencesOf = ({ licenses = [] }: Component): string[] =>
  licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression ?? 'unknown');

/** One of several that may be chosen: `(MIT OR GPL-3.0-or-later)`. */
const isAllowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => ALLOWED.has(one));

it('has a bill of materials with every dependency of package.json', () => {
  const named = new Set(components.map(({ name }) => name));

  expect(Object.keys(JSON.parse(read('package.json')).dependencies).filter((name) => !named.has(name))).toEqual([]);
});

it('depends on nothing whose licence is not allowed', () => {
  const notice = read('NOTICE').toLowerCase();
  const refused = components.filter((component) => {
    const licences = licencesOf(component);
    const isNamed = licences.every((licence) => NAMED_IN_NOTICE.has(licence)) && notice.includes(component.name);
    return licences.length === 0 || !(isNamed || licences.every(isAllowed));
  });

  expect(refused.map((component) => `${component.name} ${component.version}: ${licencesOf(component)}`)).toEqual([]);
});
