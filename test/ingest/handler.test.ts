// What a message of a queue counts for: live drops are measured, and what waits behind them is not.
import { expect, it, vi } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { handleRecord } from '../../functions/ingest/handler.ts';
import { telemetryOf } from '../../functions/telemetry.ts';
import { MemoryStore, memoryPorts } from '../model/memory-store.ts';
import { newsMessage } from '../wire-item.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const RECEIVED = '2026-11-24T11:59:58.000Z';
// None of these is large.
const queues = { goOn: () => Promise.reject(new Error('paused')) };

it.each([
  [
    'a drop that just came',
    'reuters/a.xml',
    'ObjectCreated:Put',
    undefined,
    ['DropsIngested', 'ItemsStored', 'DropToVisible'],
  ],
  ['one of an archive', 'reuters/_backfill/0a/a.xml', 'Backfill', undefined, ['DropsIngested', 'ItemsStored']],
  ['a replay', 'reuters/a.xml', 'Replay', 'r1', ['DropsReplayed']],
])('%s is counted for what it is', async (_what, key, eventName, replay, expected) => {
  const store = new MemoryStore();
  const story = newsMessage({
    usn: 'A',
    version: '1',
    versionCreated: '2026-11-24T10:00:00.000Z',
    headline: 'Invented',
  });
  const { bucket, versionId } = store.putDrop('drops', key, Buffer.from(story), RECEIVED);
  const telemetry = telemetryOf('ingest');
  const counted: string[] = [];
  vi.spyOn(telemetry.metrics, 'addMetric').mockImplementation((name) => {
    counted.push(name);
    return telemetry.metrics;
  });
  vi.spyOn(telemetry.logger, 'info').mockImplementation(() => {});
  const config = parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } });
  const body = JSON.stringify({
    Records: [{ eventName, replay, s3: { bucket: { name: bucket }, object: { key, versionId } } }],
  });

  await handleRecord({ messageId: 'm', body }, { ...memoryPorts(store), ...telemetry, config, now: () => NOW, queues });

  expect(counted).toEqual(expected);
});
