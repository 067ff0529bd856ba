// The first invocation after a start: INGEST with one article, against the two SDK clients that make the same calls.
import { dirname, join } from 'node:path';
import { readParagraphs } from '../../bin/data/mentions/paragraphs.ts';
import { newsMessage } from '../wire-item.ts';
import { IN_PARTS, inOneFile, inParts, ONE_FILE } from './clients.ts';
import { FLOOR } from './floor.ts';
import { type IngestAws, messagesOf, openIngestAws, tableCallsOf } from './ingest-aws.ts';
import { median } from './median.ts';

const ROUNDS = 15;

const FIRST = `const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const started = cpu();
const { handler } = require('./index.js');
const loaded = cpu();
handler(JSON.parse(process.env.EVENT), { awsRequestId: 'first', getRemainingTimeInMillis: () => 60000 }).then((answer) => {
  if (answer.batchItemFailures.length > 0) throw new Error('the drop was not ingested');
  process.send({ start: loaded - started, first: cpu() - loaded }, () => process.exit(0));
});`;

interface Taken {
  /** CPU milliseconds. */
  readonly start: number;
  readonly first: number;
}

/** Invented headlines and paragraphs, some for each story: no two are alike, or they would be linked. */
const PARAGRAPHS = readParagraphs().flatMap(({ texts }) => texts.map(({ text }) => text));
const OF_A_STORY = 14;
let told = 0;

/** CPU of start and first article together, as a ratio to the floor. */
export async function firstArticle(ingestPath: string): Promise<void> {
  const aws = await openIngestAws();
  try {
    const ingest = aws.layOut('ingest', dirname(ingestPath));
    const beside = (name: string) => join(dirname(ingest), name);
    const calls = await callsOfOne(aws, ingest);
    const roots = new Map([
      [ONE_FILE, dirname(await inOneFile(FLOOR, beside('clients')))],
      [IN_PARTS, dirname(await inParts(FLOOR, beside('parts')))],
      ['ingest', ingest],
    ]);
    const taken = new Map<string, Taken[]>([...roots.keys()].map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, root] of roots) taken.get(name)!.push(await first(aws, root, `${name} ${round}`, calls));
    }
    const total = (name: string) => median(taken.get(name)!.map(({ start, first }) => start + first));
    console.log(`  the first article, with ${calls.length} calls of the table, CPU ms`);
    for (const [name, all] of taken) {
      const [start, first] = [median(all.map((one) => one.start)), median(all.map((one) => one.first))];
      const [one, parts] = [total(name) / total(ONE_FILE), total(name) / total(IN_PARTS)];
      const cpu = `start ${start.toFixed(0)}, article ${first.toFixed(0)}, together ${total(name).toFixed(0)}`;
      console.log(`  ${name.padEnd(16)} ${cpu}   ${one.toFixed(2)} × the clients, ${parts.toFixed(2)} × them in parts`);
    }
  } finally {
    await aws.close();
  }
}

/** Of a process that has just started, on a day on which there are stories already. */
async function callsOfOne(aws: IngestAws, ingest: string): Promise<readonly string[]> {
  await first(aws, ingest, 'of the day', []);
  aws.calls.length = 0;
  await first(aws, ingest, 'counted', []);
  return tableCallsOf(aws);
}

async function first(aws: IngestAws, root: string, name: string, calls: readonly string[]): Promise<Taken> {
  const usn = name.toUpperCase().replaceAll(/\W/g, '');
  told += OF_A_STORY;
  const story = newsMessage({
    usn,
    version: '1',
    versionCreated: '2026-03-03T10:00:00Z',
    headline: `Storm closes the pier of Gull Harbour ${usn}`,
    paragraphs: [...PARAGRAPHS.slice(told, told + OF_A_STORY), '(Reporting by Ann Example; Editing by John Sample)'],
    subjects: ['N2:DIP', 'N2:NO', 'N2:WEA'],
  });
  const event = { ...(await aws.put(`reuters/${usn}.xml`, story)), calls };
  let taken: Taken | undefined;
  await messagesOf<Taken>(aws.start(root, FIRST, event), (message) => {
    taken = message;
  });
  return taken!;
}
