// A warm INGEST as it is deployed, over the embedded services: batches of five of each kind of drop, with what they take
// and write; the phases of one story; and the bare clients that make the same calls, in turns.
import type { ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { buildFunctions } from '../../bin/bundle.ts';
import { INGEST_BATCH_SIZE } from '../../functions/names.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';
import { sum } from './aws-bill.ts';
import { inParts } from './clients.ts';
import { FLOOR } from './floor.ts';
import { type AwsCall, type IngestAws, openIngestAws, tableCallsOf } from './ingest-aws.ts';
import { median } from './median.ts';
import { StoryTeller } from './stories.ts';
import { measured, type Steps } from './story.ts';

const ROUNDS = 40;
/** The first warm the compilers of both processes. */
const WARM_UP = 20;

const KINDS = ['new', 'delivered again', 'update', 'kill'] as const;
type Kind = (typeof KINDS)[number];

/** Answers each event that it is sent with what it took; `isSingle` where a handler takes one record of a batch. */
const SERVE = `const { handler } = require('./index.js');
const context = { awsRequestId: 'bench', getRemainingTimeInMillis: () => 60000 };
process.on('message', async ({ Records, calls, isSingle }) => {
  const before = process.cpuUsage();
  const began = performance.now();
  const events = isSingle ? Records.map((record) => ({ Records: [record], calls })) : [{ Records }];
  const answers = await Promise.all(events.map((event) => handler(event, context)));
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  process.send({ ms, cpuMs: (user + system) / 1000, failed: answers.flatMap((answer) => answer.batchItemFailures).length });
});`;

interface Taken {
  readonly ms: number;
  readonly cpuMs: number;
}

/** One batch, with what the services saw of it. */
interface Batch extends Taken {
  readonly calls: readonly AwsCall[];
}

/** A process that serves one event after the other. */
class Warm {
  readonly #child: ChildProcess;
  readonly #aws: IngestAws;
  #written = '';

  constructor(aws: IngestAws, root: string) {
    this.#aws = aws;
    this.#child = aws.start(root, SERVE, {});
    this.#child.stderr?.on('data', (chunk) => {
      this.#written = `${this.#written}${chunk}`.slice(-4000);
    });
  }

  /** @throws Error where a drop is not ingested, or the process ends */
  async serve(records: readonly unknown[], floor?: { readonly calls: readonly string[] }): Promise<Batch> {
    this.#aws.calls.length = 0;
    const taken = await new Promise<Taken & { failed: number }>((resolve, reject) => {
      const end = () => reject(new Error(`the process ended: ${this.#written}`));
      this.#child.once('close', end);
      this.#child.once('message', (message: Taken & { failed: number }) => {
        this.#child.off('close', end);
        resolve(message);
      });
      this.#child.send({ Records: records, ...(floor ? { calls: floor.calls, isSingle: true } : {}) });
    });
    if (taken.failed > 0) throw new Error(`${taken.failed} drops were not ingested: ${this.#written}`);
    return { ...taken, calls: [...this.#aws.calls] };
  }

  end(): void {
    // One that failed has ended by itself.
    if (this.#child.connected) this.#child.disconnect();
  }
}

export async function pipeline(): Promise<void> {
  const { bundles } = await buildFunctions();
  const aws = await openIngestAws();
  const processes: Warm[] = [];
  try {
    const root = aws.layOut('ingest', dirname(bundles.find(({ name }) => name === 'ingest')!.path));
    const clients = dirname(await inParts(FLOOR, join(dirname(root), 'clients')));
    const [ingest, floor] = [new Warm(aws, root), new Warm(aws, clients)];
    processes.push(ingest, floor);
    const batches = new Map<Kind, Batch[]>(KINDS.map((kind) => [kind, []]));
    const [floors, ones]: Batch[][] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      const teller = new StoryTeller(round);
      const stories = Array.from({ length: INGEST_BATCH_SIZE + 1 }, (_, at) => ({
        ...teller.tell(`R${round}N${at}`),
        usn: `R${round}N${at}`,
      }));
      const put = (step: Partial<WireStory>, version: number, of = stories.slice(1)) =>
        recordsOf(aws, of, { ...step, version: String(version), versionCreated: `2026-03-03T10:0${version}:00Z` });
      const one = await ingest.serve(await put({}, 1, stories.slice(0, 1)));
      const fresh = await put({}, 1);
      const taken = {
        new: await ingest.serve(fresh),
        'delivered again': await ingest.serve(fresh),
        update: await ingest.serve(await put({ edStat: 'U' }, 2)),
        kill: await ingest.serve(await put({ edStat: 'D', pubStatus: 'canceled' }, 3)),
      };
      const bare = await floor.serve(fresh, { calls: tableCallsOf(one) });
      if (round < WARM_UP) continue;
      for (const kind of KINDS) batches.get(kind)!.push(taken[kind]);
      floors!.push(bare);
      ones!.push(one);
    }
    printBatches(batches, floors!);
    printPhases(ones!, batches.get('new')!, await stepsOf());
  } finally {
    for (const process of processes) process.end();
    await aws.close();
  }
}

/** CPU of the steps that no call shows, on the same stories in this process. */
async function stepsOf(): Promise<string> {
  const all: Steps[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const teller = new StoryTeller(round);
    for (let at = 0; at < INGEST_BATCH_SIZE; at++) {
      const steps = await measured(
        Buffer.from(newsMessage({ ...teller.tell(`S${at}`), ...FIRST, subjects: SUBJECTS, usn: `S${at}` })),
      );
      if (round >= WARM_UP) all.push(steps);
    }
  }
  const of = (step: keyof Steps): string => median(all.map((steps) => steps[step])).toFixed(2);
  return `CPU ms: parse ${of('read')}, tag ${of('tag')}; the document then ${of('write')}`;
}

const FIRST = { version: '1', versionCreated: '2026-03-03T10:01:00Z' } as const;
const SUBJECTS = ['N2:DIP', 'N2:NO', 'N2:WEA', 'N2:TRN', 'N2:SHP', 'N2:OIL', 'N2:EUROP'] as const;

async function recordsOf(
  aws: IngestAws,
  stories: readonly Pick<WireStory, 'usn' | 'headline' | 'paragraphs'>[],
  step: Pick<WireStory, 'version' | 'versionCreated'> & Partial<WireStory>,
): Promise<unknown[]> {
  const events = await Promise.all(
    stories.map((story) =>
      aws.put(`reuters/${story.usn}-${step.version}.xml`, newsMessage({ ...story, ...step, subjects: SUBJECTS })),
    ),
  );
  return events.flatMap(({ Records }) => Records);
}

const ofOne = (batch: readonly Batch[], of: (batch: Batch) => number): number =>
  median(batch.map(of)) / INGEST_BATCH_SIZE;
const callMs = ({ calls }: Batch): number => sum(calls.map(({ began, ended }) => ended - began));

function printBatches(batches: ReadonlyMap<Kind, readonly Batch[]>, floors: readonly Batch[]): void {
  console.log(`  batches of ${INGEST_BATCH_SIZE}, stories of 3 KB, of one:`);
  console.log('    drop              ms   CPU ms   calls: S3  table  bus   KB written   calls at once');
  for (const [kind, all] of [...batches, ['the same calls', floors] as const]) {
    const count = (service: AwsCall['service']) =>
      ofOne(all, ({ calls }) => calls.filter((call) => call.service === service).length).toFixed(1);
    const kb = ofOne(all, ({ calls }) => sum(calls.map(({ writtenBytes }) => writtenBytes))) / 1024;
    const atOnce = median(all.map((batch) => callMs(batch) / batch.ms));
    console.log(
      `    ${kind.padEnd(15)} ${ofOne(all, ({ ms }) => ms)
        .toFixed(1)
        .padStart(5)} ${ofOne(all, ({ cpuMs }) => cpuMs)
        .toFixed(1)
        .padStart(
          8,
        )} ${count('s3').padStart(11)} ${count('dynamodb').padStart(6)} ${count('events').padStart(4)} ${kb.toFixed(1).padStart(12)} ${atOnce.toFixed(1).padStart(15)}`,
    );
  }
  const ratio = ofOne(batches.get('new')!, ({ cpuMs }) => cpuMs) / ofOne(floors, ({ cpuMs }) => cpuMs);
  console.log(
    `    a new article takes ${ratio.toFixed(2)} × the CPU of bare clients that make its calls of S3 and the table`,
  );
}

/** By the calls at their borders. */
const PHASES = [
  ['read', 'the drop, and its ledger row'],
  ['parse and tag', ''],
  ['look', 'head and advisories; the document and the decision'],
  ['put', 'the document'],
  ['transact', 'what leads to a version, then head, version, history and effects'],
  ['effects', 'counterparts, tags, event, links'],
  ['ledger', 'what lay in quarantine, and the row'],
] as const;

/** Milliseconds of each phase. @throws Error where a call at a border is missing */
function phasesOf({ calls }: Batch): number[] {
  const at = (operation: string, from = 0): number => {
    const found = calls.findIndex((call, place) => place >= from && call.operation === operation);
    if (found < 0) throw new Error(`a new article makes no ${operation}`);
    return found;
  };
  const [row, known, put, change] = [at('GetItem'), at('BatchGetItem'), at('PutObject'), at('TransactWriteItems')];
  const done = at('DeleteItem', change);
  const borders = [
    calls[0]!.began,
    Math.max(calls[row]!.ended, calls[at('GetObject')]!.ended),
    calls[known]!.began,
    calls[put]!.began,
    calls[put]!.ended,
    calls[change]!.ended,
    calls[done]!.ended,
    calls.at(-1)!.ended,
  ];
  return borders.slice(1).map((border, place) => border - borders[place]!);
}

/** @param steps what parsing and tagging take apart */
function printPhases(ones: readonly Batch[], five: readonly Batch[], steps: string): void {
  const all = ones.map(phasesOf);
  const total = median(ones.map(({ ms }) => ms));
  console.log(`  one new story alone, ${total.toFixed(1)} ms, by phase:`);
  for (const [place, [phase, what]] of PHASES.entries()) {
    const ms = median(all.map((phases) => phases[place]!)).toFixed(1);
    console.log(`    ${phase.padEnd(15)} ${ms.padStart(5)} ms  ${what || steps}`);
  }
  console.log(`    five in one batch take ${(median(five.map(({ ms }) => ms)) / total).toFixed(2)} × the time of one`);
}
