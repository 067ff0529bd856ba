// A drop that the bundle of INGEST has no time for: what it leaves on the queue, the engine's own INGEST reads to its end.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadWires } from '../../bin/wires.ts';
import { ENV, INGEST_PAUSE_SECONDS } from '../../functions/names.ts';
import { notification } from '../../functions/store/drop-queues.ts';
import { createFunctionHost, type FunctionHost } from '../../local/lambda/function-host.ts';
import { newsMessage } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const BUNDLE = fileURLToPath(new URL('../../dist/functions/ingest', import.meta.url));
// S3 tells the engine's own INGEST nothing of what a backfill puts.
const KEY = 'reuters/_backfill/0a/large.xml';
const STORIES = 5;

let running: RunningEngine;
let hurried: FunctionHost;
const log: string[] = [];

beforeAll(async () => {
  running = await openEngine();
  const { names, endpoint } = running.engine;
  hurried = await createFunctionHost({
    ...{ name: 'slugline-ingest-hurried', bundleDir: BUNDLE, workDir: join(running.dir, 'hurried') },
    wiresJson: await loadWires(),
    environment: {
      [ENV.archiveBucket]: names.archiveBucket,
      [ENV.table]: names.table,
      [ENV.eventBus]: names.eventBus,
      // Not for the rest of what waited behind other drops.
      [ENV.dropQueue]: `${names.ingestQueueUrl}-none`,
      [ENV.replayQueue]: names.replayQueueUrl,
    },
    ...{ endpointUrl: endpoint, region: 'us-east-1', memoryMb: 1024, maxConcurrency: 1 },
    timeoutSeconds: INGEST_PAUSE_SECONDS - 1,
    onLog: (line) => void log.push(line),
  });
}, 120_000);

afterAll(async () => {
  await hurried?.close();
  await running?.close();
});

it('goes on in another process, where the first one left off', { timeout: 60_000 }, async () => {
  const [first, ...others] = Array.from({ length: STORIES }, (_, at) => ({
    usn: `L${at}`,
    version: '1',
    versionCreated: '2026-11-24T10:00:00.000Z',
    headline: `Invented story ${at}`,
  }));
  const drop = await running.connection.putDrop(KEY, Buffer.from(newsMessage(first!, ...others)));

  const answer = await hurried.invoke({
    Records: [{ messageId: 'm', body: notification(drop, 'Backfill'), eventSource: 'aws:sqs' }],
  });

  expect(answer).toMatchObject({ ok: true, payload: { batchItemFailures: [] } });
  expect(log.join('')).toContain('drop goes on');
  await running.engine.drain();
  const { row } = await running.connection.query({ op: 'drop', wire: 'reuters', ...drop }, 'drop');
  // None of them twice.
  expect(row).toMatchObject({ outcome: 'articles', counts: { stored: STORIES } });
});
