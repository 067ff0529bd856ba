// `slugline start`: the whole pipeline on this machine, until it is told to stop.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { WiresJson } from '../../functions/config.ts';
import { SAMPLE_WIRE } from '../../functions/names.ts';
import type { LocalWires } from '../../local/polls.ts';
import { findEngine } from '../../local/running-engine.ts';
import { watchDrops } from '../../local/watch.ts';
import { engineConnection } from '../connection.ts';
import { serveDesk } from '../desk/server.ts';
import { startEmbedded } from '../embedded.ts';
import { filesOf } from '../files.ts';
import { plural, print, say, UserError } from '../output.ts';
import { loadWires } from '../wires.ts';
import { lineOf } from './find.ts';
import { ingestFiles } from './ingest.ts';

export interface StartOptions {
  readonly data: string;
  readonly drops: string;
  readonly port: number;
  readonly smtpPort: number;
  readonly deskPort?: number;
  readonly samples: boolean;
  readonly poll?: boolean;
  /** Wires that are served on this machine; tests give them. */
  readonly localWires?: LocalWires;
}

const SAMPLES = fileURLToPath(new URL('../../test/samples/', import.meta.url));
const SAMPLE_TIMEOUT_SECONDS = 120;

export async function start({
  data,
  drops,
  port,
  smtpPort,
  deskPort,
  samples,
  poll = false,
  localWires,
}: StartOptions): Promise<void> {
  const began = performance.now();
  if (await findEngine(data))
    throw new UserError(`an engine is running on ${data} already; slugline find talks to it`, 1);
  const wires = await loadWires();
  const engine = await startEmbedded(data, {
    port,
    smtpPort,
    wires,
    polls: poll,
    ...(localWires ? { localWires } : {}),
  });
  const connection = engineConnection(engine.endpoint, engine.names);
  const { onNews } = engine;
  const desk = await serveDesk({ connection, port: deskPort, source: 'this machine', onNews }).catch(async (error) => {
    await engine.close();
    throw error;
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`Slugline is ready after ${seconds} s; its data lies in ${data}, its AWS endpoint is ${engine.endpoint}`);
  say(`The desk: ${desk.url}`);

  const { articles: before } = await connection.query({ op: 'find', limit: 1 }, 'list');
  if (before.length === 0 && samples) await ingestSamples(connection);
  const { articles } = await connection.query({ op: 'find', limit: 10 }, 'list');
  say(articles.length === 0 ? '\nNo stories yet.' : '\nNewest stories:');
  for (const article of articles) print(lineOf(article));
  const tag = articles.flatMap(({ tags }) => tags).at(0) ?? 'iso3166:RU';

  await mkdir(drops, { recursive: true });
  const { s3 } = connection.resources;
  const watcher = watchDrops(drops, {
    put: (Key, Body) => s3.send(new PutObjectCommand({ Bucket: engine.names.dropBucket, Key, Body })),
    onDrop: (key) => say(`drop ${key}`),
    onError: (path, error) => say(`${path} cannot be put: ${error instanceof Error ? error.message : error}`),
  });
  if (poll) say(pollingOf(wires));
  for (const [name, url] of engine.pushUrls) say(`${name} may push to ${url}`);
  for (const [name, { mail }] of Object.entries(wires.wires)) {
    if (mail) say(`${name} takes mail to ${mail.recipients.join(', ')} at 127.0.0.1:${engine.smtpPort}`);
  }
  const [wire = 'hand'] = Object.keys(wires.wires);
  say(`
In another terminal:
  npx slugline find --tag ${tag.padEnd(16)} stories by tag
  npx slugline show ${(articles[0]?.id ?? '<id>').padEnd(26)} one story
  npx slugline ingest <file>               put a file in
  npx slugline quarantine                  what could not be read
Or open the desk at ${desk.url}, or put files into ${drops}/${wire}/. Press Ctrl-C to stop; nothing is lost.`);

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  say('stopping …');
  await watcher.close();
  await desk.close();
  await connection.close();
  await engine.close();
}

function pollingOf(wires: WiresJson): string {
  const polled = Object.entries(wires.wires).filter(([, wire]) => wire.poll);
  if (polled.length === 0) return '\nNothing to poll: no wire of wires.json has a "poll".';
  const lines = polled.map(([name, { poll }]) =>
    poll?.secret === undefined
      ? `polling ${name}`
      : `not polling ${name}: it needs a secret; slugline poll ${name} asks once`,
  );
  return ['', ...lines].join('\n');
}

async function ingestSamples(connection: ReturnType<typeof engineConnection>): Promise<void> {
  const files = (await filesOf([SAMPLES])).filter(({ name }) => !/\.(article\.json|ts)$/.test(name));
  const counts = new Map<string, number>();
  const options = { wire: SAMPLE_WIRE, timeoutSeconds: SAMPLE_TIMEOUT_SECONDS, isListing: false };
  for await (const { row } of ingestFiles(connection, files, options)) {
    for (const [outcome, count] of Object.entries(row.counts)) counts.set(outcome, (counts.get(outcome) ?? 0) + count);
  }
  const outcomes = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  say(
    `The store was empty, so ${plural(files.length, 'invented sample')} came in as the wire "${SAMPLE_WIRE}": ${outcomes}`,
  );
}
