// Importing each deployed bundle against the S3 and DynamoDB clients alone, in new processes, in turns; and the first
// article after it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildFunctions } from '../../bin/bundle.ts';
import { IN_PARTS, inOneFile, inParts, ONE_FILE } from './clients.ts';
import { firstArticle } from './first-article.ts';
import { median } from './median.ts';

const ROUNDS = 15;
const MEASURE = `const a = process.cpuUsage(); require(process.argv[1]); const b = process.cpuUsage(a);
process.stdout.write(String((b.user + b.system) / 1000)); process.exit(0);`;

const CLIENTS = `import { S3Client } from '@aws-sdk/client-s3'; import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
export const clients = [S3Client, DynamoDBClient];`;

export async function cold(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'slugline-bench-'));
  try {
    // Out of the repository: a parent with "type": "module" would make another thing of index.js.
    writeFileSync(join(dir, 'package.json'), '{}');
    const { bundles } = await buildFunctions();
    const paths = new Map([
      [ONE_FILE, await inOneFile(CLIENTS, join(dir, 'clients'))],
      [IN_PARTS, await inParts(CLIENTS, join(dir, 'parts'))],
    ]);
    for (const { name, path } of bundles) {
      cpSync(dirname(path), join(dir, name), { recursive: true });
      paths.set(name, join(dir, name, 'index.js'));
    }
    const times = new Map<string, number[]>([...paths.keys()].map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, path] of paths) {
        const { stdout } = spawnSync(process.execPath, ['-e', MEASURE, path], { encoding: 'utf8', cwd: dir });
        times.get(name)!.push(Number(stdout));
      }
    }
    const of = (name: string): number => median(times.get(name)!);
    for (const [name, path] of paths) {
      const kb = (statSync(path).size / 1024).toFixed(0).padStart(5);
      const [one, parts] = [of(name) / of(ONE_FILE), of(name) / of(IN_PARTS)];
      console.log(
        `  ${name.padEnd(16)} ${kb} KB ${of(name).toFixed(0).padStart(5)} CPU ms   ${one.toFixed(2)} × the clients, ${parts.toFixed(2)} × them in parts`,
      );
    }
    await firstArticle(bundles.find(({ name }) => name === 'ingest')!.path);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
