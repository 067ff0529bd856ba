// `npm run package`, and what `npm pack` runs first: dist/package, with JavaScript and types of the construct, the command
// line and the engine, and all that they read, in the layout of the sources.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFunctions } from './bundle.ts';

const ROOT = join(import.meta.dirname, '..');
const PACKAGE = join(ROOT, 'dist/package');
/** Read as they are. */
const COPIED = ['dist/functions', 'desk', 'local/lambda/bootstrap.cjs', 'test/samples', 'wires.json'] as const;

await buildFunctions();
rmSync(PACKAGE, { recursive: true, force: true });
execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.package.json'], {
  ...{ cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
});
for (const path of COPIED) {
  if (!existsSync(join(ROOT, path))) throw new Error(`${path} is missing`);
  // Node strips no types in a package: a source would be of no use.
  cpSync(join(ROOT, path), join(PACKAGE, path), { recursive: true, filter: (from) => !from.endsWith('.ts') });
}
console.error(`dist/package holds JavaScript and types; npm pack makes a tarball of it`);
