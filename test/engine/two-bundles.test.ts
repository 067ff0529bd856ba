// While a stack is deployed, functions of the release before and of the next one work on the same queue and table. Here both
// bundles are the real ones; the next one has another PIPELINE_REV and tags one thing more.
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { audit } from '../../bin/audit/audit.ts';
import { buildFunctions } from '../../bin/bundle.ts';
import { loadWires } from '../../bin/wires.ts';
import type { DropRef } from '../../functions/article/article.ts';
import type { Head, VersionRow } from '../../functions/article/head.ts';
import { ENV, INGEST_BATCH_SIZE, PIPELINE_REV } from '../../functions/names.ts';
import { createFunctionHost, type FunctionHost } from '../../local/lambda/function-host.ts';
import { createSqsSource, type SqsSource } from '../../local/lambda/sqs-source.ts';
import { engineClientConfig } from '../../local/running-engine.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STORIES = 24;
const NEXT = PIPELINE_REV + 1;

let running: RunningEngine;
let next: FunctionHost;
let source: SqsSource;
let client: SQSClient;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'slugline-two-'));
  for (const part of ['functions', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(ROOT, part), join(dir, 'tree', part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'tree/node_modules'));
  change('functions/names.ts', `PIPELINE_REV = ${PIPELINE_REV};`, `PIPELINE_REV = ${NEXT};`);
  change('functions/tagging/registry.ts', '[wireSubjects, places,', `[wireSubjects, ${NEXT_TAGGER}, places,`);
  const bundles = join(dir, 'bundles');
  await buildFunctions({ outdir: bundles, entryDir: join(dir, 'tree/functions'), names: ['ingest'] });

  running = await openEngine();
  const { names, endpoint } = running.engine;
  next = await createFunctionHost({
    ...{ name: 'slugline-ingest-next', bundleDir: join(bundles, 'ingest'), workDir: join(dir, 'work') },
    wiresJson: await loadWires(),
    environment: {
      [ENV.archiveBucket]: names.archiveBucket,
      [ENV.table]: names.table,
      [ENV.eventBus]: names.eventBus,
      [ENV.dropQueue]: names.ingestQueueUrl,
      [ENV.replayQueue]: names.replayQueueUrl,
    },
    ...{ endpointUrl: endpoint, region: 'us-east-1', timeoutSeconds: 60, memoryMb: 1024, maxConcurrency: 2 },
    onLog: () => {},
  });
  client = new SQSClient(engineClientConfig(endpoint));
  source = createSqsSource({
    ...{ client, queueUrl: names.ingestQueueUrl, queueArn: 'arn:aws:sqs:us-east-1:000000000000:slugline-drops' },
    ...{ target: next, batchSize: INGEST_BATCH_SIZE, maximumConcurrency: 2 },
    retryBackoff: { baseSeconds: 1, maxSeconds: 5 },
  });
}, 300_000);

afterAll(async () => {
  await source?.stop();
  await next?.close();
  client?.destroy();
  await running?.close();
  if (dir) await rm(dir, { recursive: true, force: true });
});

const NEXT_TAGGER = `{
  name: 'next',
  tag: () => [{ kind: 'topic', id: 'next:tag', name: 'Next', relevance: 1, confidence: 1, tagger: 'next', mentions: [] }],
}`;

function change(file: string, from: string, to: string): void {
  const path = join(dir, 'tree', file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} looks different; change this test`);
  writeFileSync(path, text.replace(from, to));
}

const story = (number: number, version: number, more: Partial<WireStory> = {}): WireStory => ({
  usn: `T${number}`,
  version: String(version),
  versionCreated: `2026-11-23T1${version}:00:00.000Z`,
  headline: `Story ${number}, version ${version}`,
  ...more,
});

it('two releases at once lose, double and leak nothing, and what the next one wrote is not taken back', async () => {
  source.start();
  const drops: DropRef[] = [];
  const put = async (sent: WireStory) => {
    const { receivedAt: _receivedAt, ...drop } = await running.connection.putDrop(
      `reuters/${sent.usn}-${sent.version}.xml`,
      Buffer.from(newsMessage(sent)),
    );
    drops.push(drop);
  };
  // A third is killed, before, between or behind its versions.
  for (const version of [2, 1, 3]) {
    for (let number = 0; number < STORIES; number++) {
      const isKill = number % 3 === 0 && version === 1 + ((number / 3) % 3);
      await put(story(number, version, isKill ? { pubStatus: 'canceled' } : {}));
    }
  }
  // Each comes again, to whichever release.
  for (const drop of drops) await running.connection.requeue(drop);
  await running.engine.drain();

  const both = await stateOf();
  const revs = new Set(both.versions.map(({ pipelineRev }) => pipelineRev));
  expect([...revs].every((rev) => rev === PIPELINE_REV || rev === NEXT)).toBe(true);
  expect(revs.has(NEXT)).toBe(true);
  for (const { pipelineRev, indexedTags } of both.versions) {
    expect(indexedTags.includes('next:tag')).toBe(pipelineRev === NEXT);
  }
  expect(both.heads).toHaveLength(STORIES);
  for (const { uri, state, visible } of both.heads) {
    const isKilled = Number(/_T(\d+)$/.exec(uri)![1]) % 3 === 0;
    expect([uri, state, visible?.version]).toEqual([uri, isKilled ? 'killed' : 'visible', isKilled ? undefined : '3']);
  }
  const events = await eventIds();
  expect(events.size).toBe((await running.allEvents()).length);

  // The deployment has come to its end, and all is read again by the next release: nobody is told.
  await running.engine.sweep(0);
  for (const drop of drops) await invokeNext(drop);
  const after = await stateOf();

  expect(new Set(after.versions.map(({ pipelineRev }) => pipelineRev))).toEqual(new Set([NEXT]));
  expect(after.versions.map(({ id, key }) => `${id} ${key}`)).toEqual(
    both.versions.map(({ id, key }) => `${id} ${key}`),
  );
  expect(await eventIds()).toEqual(events);
  // And the release before takes nothing back.
  for (const drop of drops) await running.connection.requeue(drop);
  await source.stop();
  await running.engine.drain();
  expect(await stateOf()).toEqual(after);

  const gaps: unknown[] = [];
  await running.engine.sweep(0);
  for await (const gap of audit(running.connection.resources, {
    ...{ settleSeconds: 0, now: () => new Date().toISOString(), onProgress: () => {} },
  })) {
    gaps.push(gap);
  }
  expect(gaps).toEqual([]);
}, 400_000);

async function stateOf(): Promise<{ heads: Head[]; versions: VersionRow[] }> {
  const rows = await running.rows();
  const of = <T>(isWanted: (sk: string) => boolean): T[] =>
    rows.filter(({ pk, sk }) => String(pk).startsWith('A#') && isWanted(String(sk))) as T[];
  return { heads: of((sk) => sk === 'HEAD'), versions: of((sk) => sk.startsWith('V#')) };
}

const eventIds = async (): Promise<Set<string>> => {
  const lines = (await readFile(join(running.dir, 'events.jsonl'), 'utf8')).split('\n').filter((line) => line !== '');
  return new Set(lines.map((line) => JSON.parse(line).detail.eventId));
};

async function invokeNext({ bucket, key, versionId }: DropRef): Promise<void> {
  const record = { eventName: 'Retry', s3: { bucket: { name: bucket }, object: { key, versionId } } };
  const body = JSON.stringify({ Records: [record] });
  const result = await next.invoke({ Records: [{ messageId: key, body, eventSource: 'aws:sqs' }] });
  expect(result).toEqual({ ok: true, payload: { batchItemFailures: [] } });
}
