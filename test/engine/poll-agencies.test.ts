// Queues and listings of agencies are polled by the bundle that a stack deploys: signatures, sealed messages and receipts
// as they go over the wire, and articles at the end.
import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WiresJson } from '../../functions/config.ts';
import type { Agency } from '../wires/agency.ts';
import * as wireq from '../wires/dpa-wireq-server.ts';
import * as directory from '../wires/http-directory-server.ts';
import * as lseg from '../wires/lseg-alerts-server.ts';
import { randomOf } from '../wires/random.ts';
import * as s3 from '../wires/s3-prefix-server.ts';
import { bodyOf, serveWire, type WireServer } from '../wires/wire-server.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const now = (): string => new Date().toISOString();
const story = (name: string): string => readFileSync(`test/samples/newsml-g2/${name}.xml`, 'utf8');

const dpa = new wireq.DpaWireqServer(randomOf(1));
const alerts = new lseg.LsegAlertsServer(randomOf(1), 0);
const bucket = new s3.S3PrefixServer(randomOf(1));
const files = new directory.HttpDirectoryServer(randomOf(1), 'nginx');
const AGENCIES: Readonly<Record<string, Agency>> = {
  [wireq.HOST]: dpa,
  [lseg.API_HOST]: alerts,
  [lseg.QUEUE_HOST]: alerts,
  [lseg.CONTENT_HOST]: alerts,
  [s3.HOST]: bucket,
  [directory.HOST]: files,
};

const wire = (poll: WiresJson['wires'][string]['poll']) => ({ title: 'W', authorities: [], poll });
const wires: WiresJson = {
  wires: {
    dpa: wire({ poller: 'dpa-wireq', secret: 'dpa', hosts: [wireq.HOST] }),
    lseg: wire({ poller: 'lseg-alerts', secret: 'lseg', hosts: [lseg.API_HOST, lseg.QUEUE_HOST] }),
    bucket: wire({ poller: 's3-prefix', secret: 'bucket', urls: [`https://${s3.HOST}/out/`] }),
    files: wire({ poller: 'http-directory', secret: 'files', urls: [directory.PLACE] }),
  },
};
const SECRETS = { dpa: wireq.SECRET, lseg: lseg.SECRET, bucket: s3.SECRET, files: directory.SECRET };

let server: WireServer;
let running: RunningEngine;

beforeAll(async () => {
  server = await serveWire(Object.keys(AGENCIES), async (request, response) => {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', `https://${headers.host}`);
    const asked = { method, url, headers, body: await bodyOf(request), now: now() };
    const answer = await AGENCIES[url.hostname]!.answer(asked, 'straight');
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  running = await openEngine(undefined, { wires, localWires: server.localWires });
  const lines = Object.entries(SECRETS).flatMap(([name, fields]) =>
    Object.entries(fields).map(([field, value]) => `${name}.${field}=${value}\n`),
  );
  await appendFile(join(running.dir, 'secrets.env'), lines.join(''));
}, 120_000);

afterAll(async () => {
  await running?.close();
  await server?.close();
});

const headlines = async (name: string) => {
  await running.engine.drain();
  const { articles } = await running.connection.query({ op: 'find', wire: name, limit: 100 }, 'list');
  return articles.map(({ headline }) => headline);
};

describe('slugline poll', () => {
  it('makes a subscription with LSEG, and brings the stories of its queue', async () => {
    expect(await running.connection.poll('lseg')).toMatchObject({ isComplete: true, counts: { stored: 0 } });
    for (let item = 0; item < 12; item++) alerts.publish(now());
    const stories = new Set(alerts.published().map((one) => one.split(' ')[0])).size;

    expect(await running.connection.poll('lseg')).toMatchObject({ isComplete: true, counts: { stored: 12 } });
    expect(await headlines('lseg')).toEqual(Array.from({ length: stories }, () => 'Nothing of this has happened'));
  });

  it('brings the objects of a bucket and the files of a directory', async () => {
    bucket.put('out/a b/update.xml', story('update'), now());
    files.put('table.xml', story('table'), now());

    expect(await running.connection.poll('bucket')).toMatchObject({ isComplete: true, counts: { stored: 1 } });
    expect(await running.connection.poll('files')).toMatchObject({ isComplete: true, counts: { stored: 1 } });
    expect(await headlines('bucket')).toHaveLength(1);
    expect(await headlines('files')).toHaveLength(1);
  });

  it("hands what dpa's queue gives back once it is a drop", async () => {
    for (let item = 0; item < 5; item++) dpa.publish(now());

    expect(await running.connection.poll('dpa')).toMatchObject({ isComplete: true, counts: { stored: 5 } });
    expect(dpa.waiting()).toBe(0);
  });

  it('says that a queue cannot be asked for the past, and asks listings for it', async () => {
    const since = new Date(Date.now() - 3_600_000).toISOString();

    await expect(running.connection.poll('lseg', { since })).rejects.toThrow(/lseg-alerts is a queue/);
    expect(await running.connection.poll('bucket', { since })).toMatchObject({ counts: { stored: 0, there: 1 } });
    expect(await running.connection.poll('files', { since })).toMatchObject({ counts: { stored: 0, there: 1 } });
  });
});
