// Every metric of ours that an alarm or the dashboard of the template reads is written by the bundles, under the same
// dimensions: an alarm on a name that nobody writes would never go off.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Effect, VersionRow } from '../../functions/article/head.ts';
import { fingerprintsOf } from '../../functions/article/withdrawals.ts';
import type { WiresJson } from '../../functions/config.ts';
import { METRICS_NAMESPACE } from '../../functions/names.ts';
import { keyItem, toItem } from '../../functions/store/aws.ts';
import { effectKey, unsurePk } from '../../functions/store/keys.ts';
import { MODEL_POINTER } from '../../functions/store/models.ts';
import { engineClientConfig } from '../../local/running-engine.ts';
import { removeSynthesised, templateOf } from '../lib/synth.ts';
import type { WireStory } from '../wire-item.ts';
import { serveWire, type WireServer } from '../wires/wire-server.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const HOST = 'feeds.wire.example';
const wires: WiresJson = {
  wires: {
    reuters: { title: 'Reuters', authorities: ['reuters.com'], quiet: [{ minutes: 10_080 }] },
    papers: { title: 'Papers', authorities: [], poll: { poller: 'feeds', urls: [`https://${HOST}/gone.rss`] } },
    pusher: { title: 'Pushes', authorities: [], push: { auth: 'hmac', secret: 'not-there' } },
    upload: { title: 'Uploads', authorities: [], sftp: { publicKeys: [`ssh-ed25519 ${'A'.repeat(68)}`] } },
  },
  consumers: { desk: { queue: 'arn:aws:sqs:us-east-1:123456789012:desk' } },
};

const template = templateOf({ wires, context: { alarms: 'desk@newsroom.example' } });

interface Named {
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: unknown }[];
}

const nameOf = ({ MetricName, Dimensions = [] }: Named): string =>
  [MetricName, ...Dimensions.map(({ Name, Value }) => `${Name}=${Value}`).sort()].join(' ');

/** All metrics of ours that alarms read, alone or in a sum. */
function readByAlarms(): string[] {
  const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);
  const named: Named[] = alarms.flatMap((one) =>
    one.MetricName
      ? [one]
      : one.Metrics.flatMap((part: { MetricStat?: { Metric: Named } }) => part.MetricStat?.Metric ?? []),
  );
  return [...new Set(named.filter(({ Namespace }) => Namespace === METRICS_NAMESPACE).map(nameOf))].sort();
}

/** Those of the dashboard: a list each, `[namespace, name, dimension, value …, options]`. */
function readByDashboard(): string[] {
  const [board] = Object.values(template.findResources('AWS::CloudWatch::Dashboard'));
  const text = JSON.stringify(board!.Properties.DashboardBody).replaceAll('\\"', '"');
  const lists = text.matchAll(/\["Slugline"((?:,"[^"]*")+)/g);
  return [...lists].map(([, rest = '']) => {
    const [MetricName, ...pairs] = [...rest.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
    const Dimensions = pairs.flatMap((Name, at) => (at % 2 === 0 ? [{ Name, Value: pairs[at + 1] }] : []));
    return nameOf({ MetricName: MetricName!, Dimensions });
  });
}

let server: WireServer;
let running: RunningEngine;

beforeAll(async () => {
  server = await serveWire([HOST], (_request, response) => void response.writeHead(410).end());
  running = await openEngine(undefined, { wires, localWires: server.localWires });
}, 120_000);

afterAll(async () => {
  removeSynthesised();
  await running?.close();
  await server?.close();
});

const story = (usn: string, more: Partial<WireStory> = {}): WireStory => ({
  usn,
  version: '101',
  versionCreated: '2026-11-24T10:00:00.000Z',
  headline: `Invented ferry ${usn} runs to an invented island`,
  paragraphs: ['WARSAW, Nov 24 (Reuters) - Nothing of this has happened.'],
  ...more,
});

const advisory = (usn: string, headline: string): WireStory =>
  story(usn, {
    versionCreated: '2026-11-24T11:00:00.000Z',
    headline: 'ADVISORY-Gdansk story on it is withdrawn',
    paragraphs: [`The Gdansk story headlined "${headline}" is withdrawn.`],
  });

const invoke = async (FunctionName: string, payload: object = {}): Promise<void> => {
  const lambda = new LambdaClient(engineClientConfig(running.engine.endpoint));
  await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(payload) }));
  lambda.destroy();
};

/** As if INGEST had died before it looked for the stories of its advisories. */
async function forgetWithdrawals(): Promise<void> {
  const dynamo = new DynamoDBClient(engineClientConfig(running.engine.endpoint));
  const TableName = running.engine.names.table;
  for (const row of await running.rows()) {
    const { pk, sk } = row as { pk: string; sk: string };
    if (pk === unsurePk) await dynamo.send(new DeleteItemCommand({ TableName, Key: keyItem({ pk, sk }) }));
    if (row.withdrawal === undefined) continue;
    const version = row as unknown as VersionRow;
    const match: Effect = { kind: 'match', key: version.key, fingerprints: fingerprintsOf(version) };
    const left = { id: version.id, rev: 1, at: '2026-11-24T12:00:00.000Z', effects: [match] };
    await dynamo.send(new PutItemCommand({ TableName, Item: toItem(effectKey(version.id, 1), left) }));
  }
  dynamo.destroy();
}

/** What the functions wrote of metrics, as CloudWatch reads it. */
async function written(): Promise<ReadonlySet<string>> {
  const log = await readFile(join(running.dir, 'functions.log'), 'utf8');
  const names = new Set<string>();
  for (const line of log.split('\n').filter((one) => one.includes('"CloudWatchMetrics"'))) {
    const emf = JSON.parse(line.slice(line.indexOf('{')));
    for (const { Namespace, Dimensions, Metrics } of emf._aws.CloudWatchMetrics) {
      expect(Namespace).toBe(METRICS_NAMESPACE);
      for (const { Name: MetricName } of Metrics) {
        for (const of of Dimensions as string[][]) {
          names.add(nameOf({ MetricName, Dimensions: of.map((Name) => ({ Name, Value: emf[Name] })) }));
        }
      }
    }
  }
  return names;
}

describe('a run in which all goes wrong that can', () => {
  it('writes every metric that an alarm or the dashboard reads', async () => {
    const { names } = running.engine;
    const model = { Bucket: names.archiveBucket, Key: MODEL_POINTER, Body: JSON.stringify({ version: 7 }) };
    await running.s3.send(new PutObjectCommand(model));
    const named = story('L1A');
    await running.story(named);
    await running.story(advisory('L9A', named.headline));
    await running.story(advisory('L9B', 'Nobody has ever written this headline here'));
    await running.story(story('L1B', { embargoed: 'until the minister speaks' }));
    await running.story(story('L1C', { versionCreated: '2099-01-01T00:00:00.000Z' }));
    await running.story(story('L1D'));
    await running.story(story('L1D', { version: '102', pubStatus: 'canceled' }));
    await running.ingest('reuters/broken.xml', '<newsItem');
    await running.ingest('upload/part.xml', '<newsItem');
    // A model that is in use and not there, then one that is no model.
    await running.s3.send(new PutObjectCommand({ ...model, Body: 'no model' }));
    await new Promise((resolve) => setTimeout(resolve, 5500));
    await running.story(story('L1E'));
    await running.connection.poll('papers').catch(() => undefined);
    await fetch(running.engine.pushUrls.get('pusher')!, {
      ...{ method: 'POST', body: '<story/>', headers: { 'slugline-signature': `t=1,v1=${'0'.repeat(64)}` } },
    });
    await invoke('slugline-watch');
    await forgetWithdrawals();
    await running.engine.sweep(0);
    await running.connection.deliver('desk', {});

    const seen = await written();
    const [alarms, dashboard] = [readByAlarms(), readByDashboard()];
    const wanted = [...new Set([...alarms, ...dashboard])];

    expect(alarms.length).toBeGreaterThanOrEqual(18);
    expect(dashboard.length).toBeGreaterThanOrEqual(9);
    expect(wanted.filter((name) => !seen.has(name))).toEqual([]);
    // No text and no secret in a log.
    expect(await readFile(join(running.dir, 'functions.log'), 'utf8')).not.toMatch(
      /Nothing of this has happened|Invented ferry/,
    );
  }, 120_000);
});
