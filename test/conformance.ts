// `npm run conformance -- <expectations.json> <root of samples> [--out articles.jsonl] [checker's flags]`: parses what
// the expectations name, writes the interchange, runs the checker that lies beside them and ends with its exit code.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DropRejected } from '../functions/errors.ts';
import { readDrop } from '../functions/formats/registry.ts';
import { toInterchange } from './interchange.ts';

const [expectations, root, ...flags] = process.argv.slice(2);
if (!expectations || !root) {
  console.error(
    'usage: npm run conformance -- <expectations.json> <root of samples> [--out articles.jsonl] [checker flags]',
  );
  process.exit(2);
}
const checker = join(dirname(expectations), 'check.mjs');
for (const path of [expectations, root, checker]) {
  if (existsSync(path)) continue;
  console.error(`there is no ${path}`);
  process.exit(2);
}
const outAt = flags.indexOf('--out');
const [, out = join(mkdtempSync(join(tmpdir(), 'slugline-')), 'articles.jsonl')] =
  outAt < 0 ? [] : flags.splice(outAt, 2);

const lines: object[] = [];
for (const { file } of JSON.parse(readFileSync(expectations, 'utf8')) as { file: string }[]) {
  const reject = (error: unknown): void => {
    if (!(error instanceof DropRejected)) throw error;
    lines.push({ sourceFile: file, rejected: true, reason: `${error.code}: ${error.message}` });
  };
  try {
    const read = readDrop({ bytes: readFileSync(join(root, file)), name: basename(file) });
    if (read.kind === 'media') {
      lines.push({ sourceFile: file, rejected: true, reason: `media: ${read.contentType}` });
      continue;
    }
    for await (const item of read.items) {
      if ('rejected' in item) reject(item.rejected);
      else if ('media' in item) lines.push({ sourceFile: file, rejected: true, reason: `media: ${item.media}` });
      else lines.push({ sourceFile: file, ...toInterchange(item.article) });
    }
  } catch (error) {
    reject(error);
  }
}
writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
const { status } = spawnSync(process.execPath, [checker, expectations, root, out, ...flags], { stdio: 'inherit' });
process.exitCode = status ?? 1;
