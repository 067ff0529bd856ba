// `npm run soak -- [--engine] [--cases n] [--seed n] [--workers n]`: the search at length, over several processes; with
// `--engine` on the real adapters over the embedded services. Ends with a line `N cases, N violations`; each violation
// is printed with its shrunk case.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EngineServices } from './engine-store.ts';
import { search } from './search.ts';
import { World } from './world.ts';

/** Cases of one run: each has a seed of its own, so that a find is repeated by itself. */
const RUNS = { memory: 1000, engine: 20 };

interface Report {
  readonly seed: number;
  readonly violation?: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      engine: { type: 'boolean', default: false },
      cases: { type: 'string' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const where = values.engine ? 'engine' : 'memory';
  const size = RUNS[where];
  const [seed, workers] = [Number(values.seed), Number(values.workers)];
  const runs = Math.ceil(Number(values.cases ?? (values.engine ? 3000 : 1_000_000)) / size);
  console.log(`${runs * size} cases in ${where}, seed ${seed}, ${workers} workers`);
  const started = Date.now();
  let next = 0;
  let violations = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(fileURLToPath(import.meta.url), ['worker', where]);
      const give = (): void => {
        if (next < runs) child.send(seed + next++);
        else child.disconnect();
      };
      child.on('message', ({ seed: done, violation }: Report) => {
        if (violation !== undefined) {
          violations++;
          console.log(`seed ${done}, ${size} cases: ${violation}`);
        }
        if ((done - seed) % 50 === 49) console.log(`  ${(done - seed + 1) * size} cases, ${seconds(started)} s`);
        give();
      });
      child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
      give();
    });
  await Promise.all(Array.from({ length: workers }, work));
  console.log(`${runs * size} cases, ${violations} violations, seed ${seed}, ${seconds(started)} s`);
  process.exitCode = violations === 0 ? 0 : 1;
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 1000);

async function work(where: keyof typeof RUNS): Promise<void> {
  const services = where === 'engine' ? await EngineServices.open() : undefined;
  const open = services ? async () => new World(await services.desk()) : undefined;
  process.on('message', async (seed: number) => {
    const report = await search(seed, RUNS[where], open).then(
      (): Report => ({ seed }),
      (error: Error): Report => ({ seed, violation: `${error.message}\n${String(error.cause ?? '')}` }),
    );
    process.send?.(report);
  });
  process.on('disconnect', () => services?.close());
}

if (process.argv[2] === 'worker') await work(process.argv[3] === 'engine' ? 'engine' : 'memory');
else await main();
