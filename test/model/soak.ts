// `npm run soak -- [--cases n] [--seed n] [--workers n]`: the search at length, over several processes. Ends with a
// line `N cases, N violations`; each violation is printed with its shrunk case.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { search } from './search.ts';

/** Cases of one run: each has a seed of its own, so that a find is repeated by itself. */
const RUN = 1000;

interface Report {
  readonly seed: number;
  readonly violation?: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const [cases, seed, workers] = [Number(values.cases), Number(values.seed), Number(values.workers)];
  const runs = Math.ceil(cases / RUN);
  console.log(`${runs * RUN} cases, seed ${seed}, ${workers} workers`);
  const started = Date.now();
  let next = 0;
  let violations = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(fileURLToPath(import.meta.url), ['worker']);
      const give = (): void => {
        if (next < runs) child.send(seed + next++);
        else child.disconnect();
      };
      child.on('message', ({ seed: done, violation }: Report) => {
        if (violation !== undefined) {
          violations++;
          console.log(`seed ${done}, ${RUN} cases: ${violation}`);
        }
        if ((done - seed) % 50 === 49) console.log(`  ${(done - seed + 1) * RUN} cases, ${seconds(started)} s`);
        give();
      });
      child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
      give();
    });
  await Promise.all(Array.from({ length: workers }, work));
  console.log(`${runs * RUN} cases, ${violations} violations, seed ${seed}, ${seconds(started)} s`);
  process.exitCode = violations === 0 ? 0 : 1;
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 1000);

function work(): void {
  process.on('message', async (seed: number) => {
    const report = await search(seed, RUN).then(
      (): Report => ({ seed }),
      (error: Error): Report => ({ seed, violation: `${error.message}\n${String(error.cause ?? '')}` }),
    );
    process.send?.(report);
  });
}

if (process.argv[2] === 'worker') work();
else await main();
