// `npm run fuzz -- [--inputs n] [--seed n] [--workers n]`: mutations of all samples through every format, to the
// document. Ends with a line `N inputs, N finds`; each find is written as a file, to be made a sample.
import { fork } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { samples } from '../formats/samples.ts';
import { Mutator } from './mutate.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** CPU time that an input may take: so much, and so much for each KB. */
const MAX_MS = 100;
const MAX_MS_PER_KB = 0.5;
const MAX_RSS_MB = 512;
const HEAP_MB = 256;
/** Of one half of V8's young generation, which takes 128 MB where nothing holds it back. */
const YOUNG_MB = 16;
/** Runs of neighbouring seeds have no input in common. */
const SEED_STEP = 1_000_000;
/** One in so many goes through tagging and schema validation, too. */
const WHOLE_EVERY = 25;

const NAMES = ['drop', 'drop.xml', 'drop.json', 'drop.txt'];

interface Find {
  readonly why: string;
  readonly bytes: Uint8Array;
}

interface Report {
  readonly outcomes: Readonly<Record<string, number>>;
  readonly finds: readonly string[];
  readonly slowestMs: number;
  readonly rssMb: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      inputs: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const [inputs, seed, workers] = [Number(values.inputs), Number(values.seed), Number(values.workers)];
  console.log(`${inputs} inputs from ${samples().length} samples, seed ${seed}, ${workers} workers`);
  const folder = mkdtempSync(join(tmpdir(), 'slugline-fuzz-'));
  const reports = await Promise.all(
    Array.from({ length: workers }, (_, n) => runWorker(Math.ceil(inputs / workers), seed + n * SEED_STEP, folder)),
  );
  const outcomes: Record<string, number> = {};
  for (const report of reports) {
    for (const [outcome, count] of Object.entries(report.outcomes))
      outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  }
  for (const [outcome, count] of Object.entries(outcomes).sort((a, b) => b[1] - a[1])) {
    console.log(`  ${String(count).padStart(8)} ${outcome}`);
  }
  const finds = reports.flatMap((report) => report.finds);
  for (const find of finds.slice(0, 50)) console.log(find);
  const slowest = Math.max(...reports.map(({ slowestMs }) => slowestMs));
  const rss = Math.max(...reports.map(({ rssMb }) => rssMb));
  console.log(`slowest ${slowest.toFixed(0)} ms CPU, RSS at most ${rss} MB (limit ${MAX_RSS_MB})`);
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  console.log(`${total} inputs, ${finds.length} finds`);
  process.exitCode = finds.length > 0 || rss > MAX_RSS_MB ? 1 : 0;
}

function runWorker(inputs: number, seed: number, folder: string): Promise<Report> {
  const env = { ...process.env, FUZZ_WORKER: JSON.stringify([inputs, seed, folder]) };
  // Otherwise V8 lets its heap grow as far as the machine allows, and RSS would say nothing of what is needed.
  const execArgv = [`--max-old-space-size=${HEAP_MB}`, `--max-semi-space-size=${YOUNG_MB}`];
  const child = fork(fileURLToPath(import.meta.url), { env, execArgv });
  return new Promise((resolve, reject) => {
    child.once('message', (report) => resolve(report as Report));
    child.once('exit', (code) => reject(new Error(`a worker ended with ${code}`)));
  });
}

async function work(inputs: number, seed: number, folder: string): Promise<Report> {
  const outcomes: Record<string, number> = {};
  const finds: string[] = [];
  let slowestMs = 0;
  let rssMb = 0;
  const add = (find: Find): void => {
    const path = join(folder, `${seed}-${finds.length}.bin`);
    writeFileSync(path, find.bytes);
    finds.push(`${path}: ${find.why}`);
  };
  // As they are, first: what an earlier run found is among them.
  const asSent = samples();
  const mutator = new Mutator(
    samples().map(({ bytes }) => bytes),
    seed,
  );
  for (let at = 0; at < inputs; at++) {
    const bytes = asSent[at]?.bytes ?? mutator.next();
    const before = process.cpuUsage();
    const outcome = await tryOut(bytes, NAMES[at % NAMES.length]!, at % WHOLE_EVERY === 0, add);
    const ms = elapsed(before);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    slowestMs = Math.max(slowestMs, ms);
    if (ms > limitOf(bytes)) await confirmSlow(bytes, add);
    if (at % 500 === 0) rssMb = Math.max(rssMb, Math.round(process.memoryUsage.rss() / 1024 / 1024));
  }
  return { outcomes, finds, slowestMs, rssMb };
}

const limitOf = (bytes: Uint8Array): number => MAX_MS + (MAX_MS_PER_KB * bytes.length) / 1024;

const elapsed = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** A collection of garbage or a busy machine is no find: the same input must be slow three times more. */
async function confirmSlow(bytes: Uint8Array, add: (find: Find) => void): Promise<void> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    await tryOut(bytes, 'drop', false, () => {});
    best = Math.min(best, elapsed(before));
  }
  if (best > limitOf(bytes)) add({ why: `${best.toFixed(0)} ms CPU for ${bytes.length} bytes`, bytes });
}

async function tryOut(bytes: Uint8Array, name: string, isWhole: boolean, add: (find: Find) => void): Promise<string> {
  try {
    return nameOf(await outcomeOf(bytes, name, isWhole));
  } catch (error) {
    add({ why: error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error), bytes });
    return 'FIND';
  }
}

const nameOf = ({ kind, code, format }: Outcome): string => [kind, code ?? format].filter(Boolean).join(' ');

const isWorker = process.send !== undefined && process.env.FUZZ_WORKER !== undefined;
if (isWorker) {
  const [inputs, seed, folder] = JSON.parse(process.env.FUZZ_WORKER!) as [number, number, string];
  process.send!(await work(inputs, seed, folder), () => process.exit(0));
} else if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
