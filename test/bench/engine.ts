// The engine as a newcomer meets it: how soon `npm start` is ready, how soon a file in `drops/` is a story on the desk, and
// how many of them it takes a second.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildFunctions } from '../../bin/bundle.ts';
import { type Connection, engineConnection } from '../../bin/connection.ts';
import { findEngine } from '../../local/running-engine.ts';
import { newsMessage } from '../wire-item.ts';
import { bareWatch } from './bare-watch.ts';
import { type Follower, follow } from './follow.ts';
import { median } from './median.ts';
import { npmStart, type Started } from './npm-start.ts';
import { cpuSince, type Used, usedBelow } from './processes.ts';
import { StoryTeller } from './stories.ts';

const STARTS = 7;
const START_WANTED_MS = 2000;
const WARM_UP = 4;
const STORIES = 25;
const STORY_WANTED_MS = 300;
const DROPS = 400;
const RATE_WANTED = 100;
/** Of the drops, before the rate is taken. */
const WARM_SHARE = 0.25;
const WIRE = 'reuters';

/** The bare engine listens, in milliseconds from the start of npm. */
async function bareStart(dir: string): Promise<{ ms: number; cpuMs: number }> {
  const start = `node ${JSON.stringify(resolve(import.meta.dirname, 'bare-engine.ts'))}`;
  await writeFile(join(dir, 'package.json'), JSON.stringify({ type: 'module', scripts: { start } }));
  const began = performance.now();
  const child = spawn('npm', ['start'], { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  for await (const chunk of child.stderr!) if (String(chunk).includes('In another terminal')) break;
  const ms = performance.now() - began;
  const used = await usedBelow(child.pid!);
  process.kill(-child.pid!, 'SIGKILL');
  return { ms, cpuMs: total(used) };
}

const total = (used: readonly Used[]): number => used.reduce((sum, { cpuMs }) => sum + cpuMs, 0);

async function starts(dir: string): Promise<void> {
  // The first makes tables and buckets.
  await (await npmStart(dir)).stop();
  const bare: { ms: number; cpuMs: number }[] = [];
  const ours: { ready: number; watching: number; cpuMs: number }[] = [];
  for (let round = 0; round < STARTS; round++) {
    bare.push(await bareStart(dir));
    const started = await npmStart(dir);
    ours.push({ ready: started.readyMs, watching: started.watchingMs, cpuMs: total(started.used) });
    await started.stop();
  }
  const floor = median(bare.map(({ ms }) => ms));
  const floorCpu = median(bare.map(({ cpuMs }) => cpuMs));
  const line = (name: string, ms: number, cpu: number): void =>
    console.log(
      `    ${name.padEnd(42)} ${ms.toFixed(0).padStart(5)} ms   ${(ms / floor).toFixed(2)} × bare   CPU ${cpu.toFixed(0)} ms, ${(cpu / floorCpu).toFixed(2)} ×`,
    );
  console.log(`  from npm start, median of ${STARTS} (wanted: ready after ${START_WANTED_MS} ms)`);
  line('bare: the clients and a server', floor, floorCpu);
  const cpu = median(ours.map(({ cpuMs }) => cpuMs));
  line('ready', median(ours.map(({ ready }) => ready)), cpu);
  line('and drops are watched, stories listed', median(ours.map(({ watching }) => watching)), cpu);
}

/** Each way a file comes into a folder. */
const WRITERS: Readonly<Record<string, (folder: string, name: string, text: string) => Promise<void>>> = {
  async renamed(folder, name, text) {
    await writeFile(join(folder, `.${name}`), text);
    await rename(join(folder, `.${name}`), join(folder, name));
  },
  copied: (folder, name, text) => writeFile(join(folder, name), text),
};

const dropOf = (teller: StoryTeller, usn: string): string =>
  newsMessage({ ...teller.tell(usn), usn, version: '1', versionCreated: new Date().toISOString() });

async function latencies(started: Started, dir: string): Promise<void> {
  const teller = new StoryTeller(11);
  const folder = join(started.drops, WIRE);
  await mkdir(folder, { recursive: true });
  const bare = await bareWatch(dir);
  const desk = await follow(`${started.desk}api/live?limit=20`);
  const floor = await follow(bare.url);
  const times = new Map<string, number[]>(['bare', ...Object.keys(WRITERS)].map((name) => [name, []]));
  const one = async (name: string, follower: Follower, into: string, write: (typeof WRITERS)[string], n: number) => {
    // Whatever looks at intervals is met at any point of them.
    await sleep((((n + WARM_UP) * 137) % 10) * 50);
    const usn = `${name.toUpperCase()}${n}`;
    const text = dropOf(teller, usn);
    const seen = follower.next(usn);
    const began = performance.now();
    await write(into, `${usn}.xml`, text);
    await seen;
    if (n >= 0) times.get(name)!.push(performance.now() - began);
  };
  for (let n = -WARM_UP; n < STORIES; n++) {
    await one('bare', floor, bare.folder, WRITERS.renamed!, n);
    for (const [name, write] of Object.entries(WRITERS)) await one(name, desk, folder, write, n);
  }
  desk.close();
  floor.close();
  await bare.close();
  console.log(`  from a file in drops/ to the story on the desk, median of ${STORIES} (wanted: ${STORY_WANTED_MS} ms)`);
  const least = median(times.get('bare')!);
  for (const [name, all] of times) {
    const [ms, most] = [median(all), Math.max(...all)];
    const what = name === 'bare' ? 'bare: watched, sent, synced, told' : `${name} into the folder`;
    console.log(
      `    ${what.padEnd(42)} ${ms.toFixed(0).padStart(5)} ms   ${(ms / least).toFixed(1)} × bare   at most ${most.toFixed(0)} ms`,
    );
  }
}

interface Load {
  readonly rate: number;
  readonly seconds: number;
}

/** @param done how many have been, asked again and again */
async function load(
  count: number,
  write: (n: number) => Promise<void>,
  done: (written: number) => Promise<number>,
): Promise<Load> {
  const seen: { at: number; done: number }[] = [];
  const began = performance.now();
  let written = 0;
  const writing = (async () => {
    for (let n = 0; n < count; n++, written++) await write(n);
  })();
  do {
    await sleep(100);
    // What is written meanwhile is not counted.
    const so = written;
    seen.push({ at: performance.now() - began, done: await done(so) });
  } while (seen.at(-1)!.done < count);
  await writing;
  const first = seen.find((one) => one.done >= count * WARM_SHARE)!;
  const last = seen.at(-1)!;
  return { rate: ((last.done - first.done) * 1000) / (last.at - first.at), seconds: last.at / 1000 };
}

const filesIn = async (folder: string): Promise<number> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).length;

async function rates(started: Started, connection: Connection, dir: string): Promise<void> {
  const teller = new StoryTeller(12);
  const texts = Array.from({ length: DROPS }, (_, n) => dropOf(teller, `RATE${n}`));
  const folder = join(started.drops, WIRE);

  const bare = await bareWatch(join(dir, 'rate'));
  const taken = join(dir, 'rate', 'bare-taken');
  const floor = await load(
    DROPS,
    (n) => WRITERS.renamed!(bare.folder, `${n}.xml`, texts[n]!),
    () => filesIn(taken),
  );
  await bare.close();

  const before = await usedBelow(started.pid);
  const ours = await load(
    DROPS,
    (n) => WRITERS.renamed!(folder, `rate-${n}.xml`, texts[n]!),
    async (written) => {
      const left = await filesIn(folder);
      const { waiting, inFlight } = await connection.queueDepth();
      return written - left - waiting - inFlight;
    },
  );
  const after = await usedBelow(started.pid);
  console.log(`  ${DROPS} drops at once, each one story of 3 KB (wanted: ${RATE_WANTED} a second)`);
  console.log(`    ${'bare: watched, sent, synced'.padEnd(42)} ${floor.rate.toFixed(1).padStart(6)} a second`);
  console.log(
    `    ${'engine, until the queue is empty'.padEnd(42)} ${ours.rate.toFixed(1).padStart(6)} a second   ${(ours.rate / floor.rate).toFixed(3)} × bare, all in ${ours.seconds.toFixed(1)} s`,
  );
  const cpu = [...cpuSince(before, after)].map(([role, ms]) => [role, ms / DROPS] as const);
  const all = cpu.reduce((sum, [, ms]) => sum + ms, 0);
  const roles = cpu.filter(([, ms]) => ms >= 0.1).map(([role, ms]) => `${role} ${ms.toFixed(1)}`);
  console.log(
    `    CPU ms a drop: ${all.toFixed(1)} (${roles.join(', ')}); ${RATE_WANTED} a second on two cores leave ${2000 / RATE_WANTED}`,
  );
}

export async function engine(): Promise<void> {
  await buildFunctions();
  console.log(
    `  load of this machine before: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(', ')}`,
  );
  const dir = await mkdtemp(join(tmpdir(), 'slugline-bench-'));
  let started: Started | undefined;
  let connection: Connection | undefined;
  try {
    await starts(dir);
    started = await npmStart(dir);
    const { endpoint, names } = (await findEngine(started.data))!;
    connection = engineConnection(endpoint, names);
    await latencies(started, dir);
    await rates(started, connection, dir);
  } finally {
    await connection?.close();
    await started?.stop();
    await rm(dir, { recursive: true, force: true });
  }
}
