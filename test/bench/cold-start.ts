// Importing each deployed bundle against the S3 and DynamoDB clients alone, in new processes, in turns.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildFunctions } from '../../bin/bundle.ts';
import { median } from './median.ts';

const ROUNDS = 15;
const MEASURE = `const a = process.cpuUsage(); require(process.argv[1]); const b = process.cpuUsage(a);
process.stdout.write(String((b.user + b.system) / 1000)); process.exit(0);`;

export async function coldStart(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'slugline-bench-'));
  try {
    const floor = join(dir, 'floor', 'index.js');
    await build({
      stdin: {
        contents: `import { S3Client } from '@aws-sdk/client-s3'; import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
          exports.clients = [S3Client, DynamoDBClient];`,
        resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
      },
      bundle: true,
      platform: 'node',
      target: 'node24',
      format: 'cjs',
      minify: true,
      mainFields: ['module', 'main'],
      outfile: floor,
    });
    const { bundles } = await buildFunctions();
    const paths = new Map([['the two clients', floor]]);
    for (const { name, path } of bundles) {
      // Out of the repository: a parent with "type": "module" would make another thing of index.js.
      mkdirSync(join(dir, name));
      copyFileSync(path, join(dir, name, 'index.js'));
      paths.set(name, join(dir, name, 'index.js'));
    }
    writeFileSync(join(dir, 'package.json'), '{}');
    const times = new Map<string, number[]>([...paths.keys()].map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, path] of paths) {
        const { stdout } = spawnSync(process.execPath, ['-e', MEASURE, path], { encoding: 'utf8', cwd: dir });
        times.get(name)!.push(Number(stdout));
      }
    }
    const least = median(times.get('the two clients')!);
    for (const [name, path] of paths) {
      const ms = median(times.get(name)!);
      const kb = (statSync(path).size / 1024).toFixed(0);
      console.log(
        `  ${name.padEnd(16)} ${kb.padStart(5)} KB ${ms.toFixed(0).padStart(5)} CPU ms   ${(ms / least).toFixed(2)} × the clients`,
      );
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
