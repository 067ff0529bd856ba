// Many articles through the whole pipeline on the engine: whether what one takes grows with those that are there. Time, CPU and
// memory by tenths, pages, disk, a start behind a crash, and calls of the table in an empty and in a full archive.
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildFunctions } from '../../bin/bundle.ts';
import { type Connection, engineConnection } from '../../bin/connection.ts';
import { findEngine, type PipelineNames } from '../../local/running-engine.ts';
import { newsMessage } from '../wire-item.ts';
import { messagesOf, openIngestAws, tableCallsOf } from './ingest-aws.ts';
import { type InventedDrop, inventedWire, KILLS, subjectOf, UPDATES } from './invented-wire.ts';
import { median } from './median.ts';
import { npmStart, type Started } from './npm-start.ts';
import { cpuSince, type Used, usedBelow } from './processes.ts';
import { StoryTeller } from './stories.ts';

const ARTICLES = 5000;
const MANY = 200_000;
const TENTHS = 10;
const OUTSTANDING = 150;
const AT_THE_CRASH = 60;
const LOOK_MS = 100;
const WIRE = 'reuters';
const PAGES = 15;
const COUNTED = 12;
const WARM_UP = 50;
const WANTED = { rate: 0.8, pages: 1.5 };

const QUESTIONS: Readonly<Record<string, object>> = {
  'by time': {},
  'by wire': { wire: WIRE },
  'by the commonest subject': { tag: subjectOf(0) },
  'by a rare subject': { tag: subjectOf(300) },
  'by time, stories': { stories: true },
};

/** One tenth of the drops. */
interface Tenth {
  readonly drops: number;
  readonly seconds: number;
  /** CPU milliseconds of a drop, by role. */
  readonly cpu: ReadonlyMap<string, number>;
  readonly used: readonly Used[];
}

/** The next drops of a wire, until so many new stories are among them. */
function* some(wire: Generator<InventedDrop>, stories: number): Generator<InventedDrop> {
  for (let told = 0; told < stories; ) {
    const { value, done } = wire.next();
    if (done) return;
    if (value.kind === 'new') told++;
    yield value;
  }
}

/** A running engine whose drops are counted. */
class Feed {
  readonly #started: Started;
  readonly #connection: Connection;
  readonly #folder: string;
  #written = 0;

  constructor(started: Started, connection: Connection) {
    this.#started = started;
    this.#connection = connection;
    this.#folder = join(started.drops, WIRE);
  }

  async put({ name, text }: InventedDrop): Promise<void> {
    const hidden = join(this.#folder, `.${name}`);
    await writeFile(hidden, text);
    await rename(hidden, join(this.#folder, name));
    this.#written++;
  }

  async outstanding(): Promise<number> {
    const files = (await readdir(this.#folder)).filter((name) => !name.startsWith('.')).length;
    const { waiting, inFlight } = await this.#connection.queueDepth();
    return files + waiting + inFlight;
  }

  /** Puts drops in, never more than so many before others are done, and waits for all. */
  async run(drops: Iterable<InventedDrop>): Promise<Tenth> {
    const before = await usedBelow(this.#started.pid);
    const began = performance.now();
    const start = this.#written;
    for (const drop of drops) {
      await this.put(drop);
      if (this.#written % (OUTSTANDING / 3) !== 0) continue;
      while ((await this.outstanding()) >= OUTSTANDING) await sleep(LOOK_MS);
    }
    while ((await this.outstanding()) > 0) await sleep(LOOK_MS);
    const count = this.#written - start;
    const seconds = (performance.now() - began) / 1000;
    const used = await usedBelow(this.#started.pid);
    const cpu = new Map([...cpuSince(before, used)].map(([role, ms]) => [role, ms / count]));
    return { drops: count, seconds, cpu, used };
  }
}

async function pages(connection: Connection): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const [name, fields] of Object.entries(QUESTIONS)) {
    const all: number[] = [];
    for (let round = 0; round < PAGES; round++) {
      const began = performance.now();
      await connection.query({ op: 'find', limit: 25, ...fields }, 'list');
      all.push(performance.now() - began);
    }
    times.set(name, median(all));
  }
  return times;
}

/** Of a file, or of all in a folder. */
async function bytesOf(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  const files = entries?.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) ?? [path];
  let bytes = 0;
  // One may go while they are counted.
  for (const file of files) bytes += (await stat(file).catch(() => ({ size: 0 }))).size;
  return bytes;
}

/** Calls of the table that a new article takes over the services on this data, in an INGEST that has run before. */
async function callsOfOne(ingest: string, data?: { dir: string; names: PipelineNames }): Promise<number> {
  const aws = await openIngestAws(data);
  const teller = new StoryTeller(99);
  try {
    const root = aws.layOut('calls', ingest);
    const events: object[] = [];
    for (let n = 0; n <= COUNTED; n++) {
      const usn = `CALLS${n}`;
      const versionCreated = new Date().toISOString();
      const text = newsMessage({ ...teller.tell(usn), usn, version: '1', versionCreated, subjects: [subjectOf(n)] });
      events.push(await aws.put(`${WIRE}/${usn}.xml`, text));
    }
    const script = `const { handler } = require('./index.js');
(async () => {
  for (const event of JSON.parse(process.env.EVENT)) {
    const answer = await handler(event, { awsRequestId: 'calls', getRemainingTimeInMillis: () => 60000 });
    if (answer.batchItemFailures.length > 0) throw new Error('the drop was not ingested');
    await new Promise((done) => process.send('done', done));
  }
  process.exit(0);
})();`;
    const at: number[] = [];
    await messagesOf(aws.start(root, script, events), () => at.push(tableCallsOf(aws).length));
    return (at.at(-1)! - at[0]!) / COUNTED;
  } finally {
    await aws.close();
  }
}

const residentOf = (used: readonly Used[], role: string): number =>
  Math.max(0, ...used.filter((one) => one.role === role).map(({ residentMb }) => residentMb));

const ROLES = ['engine', 'ingest', 'sweep', 'query'];

const rateOf = ({ drops, seconds }: Tenth): number => drops / seconds;
const cpuOf = ({ cpu }: Tenth): number => ROLES.reduce((sum, role) => sum + (cpu.get(role) ?? 0), 0);

function printTenths(tenths: readonly Tenth[]): void {
  console.log(
    `    ${'tenth'.padEnd(7)} drops/s   CPU ms a drop: ${ROLES.join(', ')}   resident MB: ${ROLES.join(', ')}`,
  );
  for (const [at, tenth] of tenths.entries()) {
    const ms = ROLES.map((role) => (tenth.cpu.get(role) ?? 0).toFixed(1).padStart(6)).join('');
    const mb = ROLES.map((role) => residentOf(tenth.used, role).toFixed(0).padStart(6)).join('');
    console.log(`    ${String(at + 1).padEnd(7)} ${rateOf(tenth).toFixed(1).padStart(7)}   ${ms}   ${mb}`);
  }
  const [first, last] = [tenths[0]!, tenths.at(-1)!];
  const rate = (rateOf(last) / rateOf(first)).toFixed(2);
  console.log(
    `    last tenth / first tenth: rate ${rate} (wanted: at least ${WANTED.rate}), CPU of a drop ${(cpuOf(last) / cpuOf(first)).toFixed(2)}`,
  );
  const drops = tenths.reduce((sum, one) => sum + one.drops, 0);
  const seconds = tenths.reduce((sum, one) => sum + one.seconds, 0);
  const hours = ((seconds / drops) * MANY * (1 + UPDATES + KILLS)) / 3600;
  console.log(`    ${drops} drops in ${seconds.toFixed(0)} s; ${MANY} articles at this rate: ${hours.toFixed(1)} h`);
}

async function printDisk(dir: string, drops: number): Promise<void> {
  const parts = ['data/dynamo', 'data/s3', 'data/sqs', 'data/events.jsonl', 'data/functions.log', 'drops/.ingested'];
  const sizes: string[] = [];
  for (const part of parts) sizes.push(`${part} ${((await bytesOf(join(dir, part))) / 1024 / drops).toFixed(1)}`);
  console.log(`    disk, KB a drop: ${sizes.join(', ')}`);
}

function printPages(few: ReadonlyMap<string, number>, many: ReadonlyMap<string, number>): void {
  console.log(
    `    a page of 25, with all articles and with the first tenth of them (wanted: at most ${WANTED.pages} ×)`,
  );
  for (const [name, ms] of many) {
    const before = few.get(name)!;
    console.log(
      `      ${name.padEnd(26)} ${ms.toFixed(1).padStart(6)} ms, of few ${before.toFixed(1).padStart(6)} ms   ${(ms / before).toFixed(2)} ×`,
    );
  }
}

/** @param articles new stories; a quarter as many updates and one kill in a hundred come beside them */
export async function scale(articles = ARTICLES): Promise<void> {
  const { bundles } = await buildFunctions();
  const ingest = dirname(bundles.find(({ name }) => name === 'ingest')!.path);
  const wire = inventedWire(articles, Date.now());
  const dir = await mkdtemp(join(tmpdir(), 'slugline-bench-'));
  let started: Started | undefined;
  let connection: Connection | undefined;
  const open = async (): Promise<Feed> => {
    await connection?.close();
    started = await npmStart(dir);
    const { endpoint, names } = (await findEngine(started.data))!;
    connection = engineConnection(endpoint, names);
    return new Feed(started, connection);
  };
  try {
    console.log(
      `  ${articles} articles, updates and kills; load of this machine before: ${loadavg()
        .map((one) => one.toFixed(1))
        .join(', ')}`,
    );
    await (await npmStart(dir)).stop();
    let feed = await open();
    const empty = started!.readyMs;
    const { names } = (await findEngine(started!.data))!;
    await mkdir(join(started!.drops, WIRE), { recursive: true });
    // Processes start, tables are decoded.
    await feed.run(some(wire, WARM_UP));
    const tenths: Tenth[] = [];
    let few = new Map<string, number>();
    for (let n = 0; n < TENTHS; n++) {
      tenths.push(await feed.run(some(wire, Math.floor((articles - WARM_UP) / TENTHS))));
      console.error(`  … ${n + 1} of ${TENTHS}`);
      if (n === 0) few = await pages(connection!);
    }
    const many = await pages(connection!);
    printTenths(tenths);
    printPages(few, many);
    for (const drop of inventedWire(AT_THE_CRASH, Date.now(), 22)) await feed.put(drop);
    await started!.kill();
    feed = await open();
    const began = performance.now();
    while ((await feed.outstanding()) > 0) await sleep(LOOK_MS);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const { readyMs } = started!;
    console.log(
      `    ready ${readyMs.toFixed(0)} ms after a crash, ${(readyMs / empty).toFixed(2)} × with nothing in it; what was under way is done ${seconds} s later`,
    );
    await started!.stop();
    started = undefined;
    await printDisk(
      dir,
      tenths.reduce((sum, { drops }) => sum + drops, 0),
    );
    const data = { dir: join(dir, 'data'), names };
    const [none, all] = [await callsOfOne(ingest), await callsOfOne(ingest, data)];
    console.log(
      `    calls of the table for a new article: ${none.toFixed(1)} in an empty archive, ${all.toFixed(1)} in this one   ${(all / none).toFixed(2)} ×`,
    );
  } finally {
    await connection?.close();
    await started?.stop();
    await rm(dir, { recursive: true, force: true });
  }
}
