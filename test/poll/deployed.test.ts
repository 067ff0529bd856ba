// The bundle as it is deployed: it takes no other way out than the world's, whatever its environment says.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFunctions } from '../../bin/bundle.ts';
import { serveWire, type WireServer } from '../wires/wire-server.ts';

const HOST = 'feeds.wire.example';
const CALL = `require('./index.js').handler({ ask: {} }, { awsRequestId: 'run', getRemainingTimeInMillis: () => 60000 })
  .then((answer) => console.log('RESULT' + JSON.stringify(answer)), (error) => console.log('RESULT' + error.name + ': ' + error.message));`;

let dir: string;
let wire: WireServer;
/** Stands for DynamoDB, and for whatever else this environment names. */
let aws: Server;
let connections = 0;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'slugline-deployed-'));
  const { bundles } = await buildFunctions();
  cpSync(dirname(bundles.find(({ name }) => name === 'poll')!.path), dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), '{}');
  const poll = { poller: 'feeds', urls: [`https://${HOST}/rss`] };
  writeFileSync(join(dir, 'wires.json'), JSON.stringify({ wires: { papers: { title: 'P', authorities: [], poll } } }));
  wire = await serveWire([HOST], (_request, response) => void response.end('<rss></rss>'));
  aws = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  aws.listen(0, '127.0.0.1');
  await once(aws, 'listening');
}, 120_000);

afterAll(async () => {
  await wire?.close();
  aws?.close();
  rmSync(dir, { recursive: true, force: true });
});

async function call(environment: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['-e', CALL], {
    cwd: dir,
    env: {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'id',
      AWS_SECRET_ACCESS_KEY: 'key',
      AWS_MAX_ATTEMPTS: '1',
      LAMBDA_TASK_ROOT: dir,
      SLUGLINE_DROP_BUCKET: 'drops',
      SLUGLINE_TABLE: 'articles',
      SLUGLINE_WIRE: 'papers',
      ...environment,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  await once(child, 'exit');
  return /^RESULT(.*)$/m.exec(output)?.[1] ?? output;
}

describe('a deployed bundle', () => {
  const local = () => ({
    SLUGLINE_LOCAL_WIRES: JSON.stringify(wire.localWires),
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(aws.address() as { port: number }).port}`,
  });

  it.each([
    ['with the session of a role, as every function on AWS has it', { AWS_SESSION_TOKEN: 'session' }, {}],
    ['whose SDK goes to AWS', {}, { AWS_ENDPOINT_URL: 'https://dynamodb.us-east-1.amazonaws.com' }],
  ])(
    '%s refuses hosts, ports and certificates from its environment, and sends nothing',
    async (_name, more, instead) => {
      const answer = await call({ ...local(), ...more, ...instead });

      expect(answer).toBe(
        'ConfigError: SLUGLINE_LOCAL_WIRES is for the engine on one machine; a deployed function does not take it',
      );
      expect({ wire: wire.connections(), aws: connections }).toEqual({ wire: 0, aws: 0 });
    },
  );

  it('has no other way to be told of a resolver, an allowed address, a port or a certificate', () => {
    const handler = readFileSync('functions/poll/handler.ts', 'utf8');
    const given = /createFetch\(\{([\s\S]*?)\n {4}\}\)/.exec(handler)![1]!;

    // `localFetchOptions` is what the environment was just refused for.
    expect(given.replace(/\s+/g, ' ').trim()).toBe(
      'hosts: hostsOf(polled.poll), ...(localWires ? localFetchOptions(localWires) : {}),',
    );
  });
});
