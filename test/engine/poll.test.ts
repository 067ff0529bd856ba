// Feeds that are served on this machine are polled by the bundle that a stack deploys, and their articles are found.
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../bin/audit/audit.ts';
import { describePoll } from '../../bin/commands/poll.ts';
import type { WiresJson } from '../../functions/config.ts';
import { awsSecrets } from '../../functions/store/secrets.ts';
import { engineClientConfig } from '../../local/running-engine.ts';
import { responseErrors } from '../validators.ts';
import { serveWire, type WireServer } from '../wires/wire-server.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const HOST = 'feeds.wire.example';
const SAMPLES = 'test/samples';
const SHARED = '../shared/samples/wires/extra/rss-nrk.xml';

const FEEDS: Readonly<Record<string, string>> = {
  '/sea.rss': `${SAMPLES}/rss/whole-stories-in-modules.xml`,
  '/birds.atom': `${SAMPLES}/atom/contents-of-every-type.xml`,
  '/pond.json': `${SAMPLES}/json-feed/several-items.json`,
  ...(existsSync(SHARED) ? { '/open.rss': SHARED } : {}),
};

/** As lists show them: with their prefixes. */
const headlinesOf = (sample: string): string[] => {
  const path = `${SAMPLES}/${sample}.article.json`;
  const articles: { headline?: string; headlinePrefixes: string[] }[] = JSON.parse(readFileSync(path, 'utf8'));
  return articles.flatMap(({ headline, headlinePrefixes }) =>
    headline ? [...headlinePrefixes, headline].join('-') : [],
  );
};

const urls = Object.keys(FEEDS).map((path) => `https://${HOST}${path}`);
const wires: WiresJson = {
  wires: {
    papers: { title: 'Papers', authorities: [], poll: { poller: 'feeds', urls } },
    hidden: {
      title: 'Metadata',
      authorities: [],
      poll: { poller: 'feeds', urls: ['https://metadata.google.internal/'] },
    },
    idle: { title: 'Idle', authorities: [] },
  },
};

let server: WireServer;
let running: RunningEngine;

beforeAll(async () => {
  server = await serveWire([HOST], (request, response) => {
    const file = FEEDS[request.url ?? ''];
    const etag = `"${request.url}"`;
    if (!file) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(readFileSync(file));
  });
  running = await openEngine(undefined, { wires, localWires: server.localWires });
}, 120_000);

afterAll(async () => {
  await running?.close();
  await server?.close();
});

const found = async () => {
  const { articles } = await running.connection.query({ op: 'find', wire: 'papers', limit: 100 }, 'list');
  return articles.map(({ headline }) => headline);
};

describe('slugline poll', () => {
  it('brings the articles of an RSS, an Atom and a JSON feed', async () => {
    const answer = await running.connection.poll('papers');
    await running.engine.drain();

    expect(answer).toMatchObject({ kind: 'polled', isComplete: true, pending: 0, counts: { stored: urls.length } });
    const expected = ['rss/whole-stories-in-modules', 'atom/contents-of-every-type', 'json-feed/several-items'].flatMap(
      headlinesOf,
    );
    expect(expected.length).toBeGreaterThan(6);
    expect(await found()).toEqual(expect.arrayContaining(expected));
  });

  it('brings nothing twice', async () => {
    const before = await found();

    const again = await running.connection.poll('papers');
    const since = await running.connection.poll('papers', { since: '2026-11-24T00:00:00.000Z' });
    await running.engine.drain();

    expect(again).toMatchObject({ isComplete: true, counts: { stored: 0, there: 0 } });
    expect(since).toMatchObject({ isComplete: true, counts: { stored: 0, there: urls.length } });
    expect(await found()).toEqual(before);
  });

  it('tells people what came of it', async () => {
    const lines = describePoll('papers', await running.connection.poll('papers'));

    expect(lines).toMatch(/^papers {3}0 new drops, 0 known\n {9}complete until 20\d\d-\d\d-\d\d \d\d:\d\d UTC$/);
  });

  it('names the wires that are polled, where one is not', async () => {
    await expect(running.connection.poll('idle')).rejects.toThrow('these are: papers, hidden');
  });

  it('leaves a cursor that status shows', async () => {
    const { wires: all } = await running.connection.query({ op: 'status' }, 'status');

    const of = (name: string) => all.find(({ wire }) => wire === name);
    expect(of('papers')?.poll).toEqual({
      reachedAt: expect.stringMatching(/^20/),
      movedAt: expect.stringMatching(/^20/),
      pending: 0,
      cursor: expect.stringContaining('etag'),
    });
    expect(of('idle')).not.toHaveProperty('poll');
    expect(responseErrors(await running.answer({ op: 'status' }))).toEqual([]);
  });

  it('says why a wire failed, and leaves the cursor', async () => {
    const answer = await running.connection.poll('hidden');

    expect(answer).toMatchObject({ isComplete: false, failure: expect.stringContaining('has no address') });
  });

  it('counts in metrics of the wire, on which its alarms stand', async () => {
    const log = await readFile(join(running.dir, 'functions.log'), 'utf8');
    const metrics = log
      .split('\n')
      .flatMap((line) => (line.includes('"PollLag"') ? [JSON.parse(line.slice(line.indexOf('{')))] : []));

    expect(metrics[0]).toMatchObject({
      service: 'poll',
      wire: 'papers',
      DropsFetched: urls.length,
      PollLag: expect.any(Number),
    });
    expect(metrics[0]._aws.CloudWatchMetrics[0]).toMatchObject({
      Namespace: 'Slugline',
      Dimensions: [expect.arrayContaining(['service', 'wire'])],
    });
  });
});

describe('the engine', () => {
  it('polls on schedule the wires that need no secret, if it is told to', async () => {
    server.seen.splice(0);
    const other = await openEngine(undefined, { wires, localWires: server.localWires, polls: true });
    try {
      const deadline = Date.now() + 60_000;
      while (server.seen.length < urls.length && Date.now() < deadline)
        await new Promise((done) => setTimeout(done, 50));

      expect(server.seen.map(({ url }) => `https://${url}`).sort()).toEqual([...urls].sort());
    } finally {
      await other.close();
    }
  });

  it('keeps secrets of wires in a file of its data, which the bundle is given as Secrets Manager would', async () => {
    const client = new SecretsManagerClient(engineClientConfig(running.engine.endpoint));
    const secrets = awsSecrets(client);
    try {
      await expect(secrets.read('slugline/agency')).rejects.toMatchObject({
        code: 'SECRETS',
        message: expect.stringMatching(/there is no secret "slugline\/agency".*slugline\/agency\.<field>=<value>/),
      });

      const lines =
        '# agency\nslugline/agency.clientId=me\nslugline/agency.clientSecret = "a=b c"\nother.key=1\nnonsense\n';
      await appendFile(join(running.dir, 'secrets.env'), lines);

      expect(await secrets.read('slugline/agency')).toEqual({ clientId: 'me', clientSecret: 'a=b c' });
    } finally {
      client.destroy();
    }
  });

  it('audits a store that was polled as whole', async () => {
    // Objects are dated by whole seconds.
    const now = () => new Date(Date.now() + 1000).toISOString();

    expect(
      await Array.fromAsync(audit(running.connection.resources, { settleSeconds: 0, now, onProgress: () => {} })),
    ).toEqual([]);
  });
});
