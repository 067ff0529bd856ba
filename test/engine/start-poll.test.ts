// `slugline start --poll`: feeds are polled by themselves, and their articles are found from another terminal.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineConnection } from '../../bin/connection.ts';
import { titleOf } from '../../functions/article/title.ts';
import type { WiresJson } from '../../functions/config.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { findEngine } from '../../local/running-engine.ts';
import { serveWire, type WireServer } from '../wires/wire-server.ts';

const HOST = 'feeds.wire.example';
const SHARED = {
  broadcaster: '../shared/samples/wires/extra/rss-nrk.xml',
  agency: '../shared/samples/wires/agencies/wenn.xml',
};
const there = Object.entries(SHARED).filter(([, path]) => existsSync(path));
const ROOT = resolve(import.meta.dirname, '../..');
const FEEDS: Readonly<Record<string, string>> = {
  rss: 'test/samples/rss/whole-stories-in-modules.xml',
  atom: 'test/samples/atom/contents-of-every-type.xml',
  json: 'test/samples/json-feed/several-items.json',
  ...Object.fromEntries(there),
};
for (const path of Object.values(SHARED)) {
  if (!existsSync(path)) console.warn(`a real feed is not tried: there is no ${path}`);
}

const polled = Object.fromEntries(
  Object.keys(FEEDS).map((name) => [
    name,
    { title: name, authorities: [], poll: { poller: 'feeds', urls: [`https://${HOST}/${name}`] } },
  ]),
) satisfies WiresJson['wires'];

const wires: WiresJson = {
  wires: {
    ...polled,
    pusher: { title: 'Pusher', authorities: [], push: { auth: 'hmac', secret: 'slugline/pusher' } },
    post: {
      title: 'Post',
      authorities: [],
      mail: { recipients: ['news@wires.example'], senders: ['@agency.example'] },
    },
  },
};

async function headlinesIn(path: string): Promise<string[]> {
  const read = readDrop({ bytes: readFileSync(path), name: '' });
  const headlines: string[] = [];
  if (read.kind === 'items') {
    for await (const item of read.items) if ('article' in item) headlines.push(titleOf(item.article));
  }
  return headlines;
}

let dir: string;
let data: string;
let server: WireServer;
let child: ChildProcess;
let output = '';

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'slugline-start-'));
  data = join(dir, 'data');
  writeFileSync(join(dir, 'wires.json'), JSON.stringify(wires));
  server = await serveWire([HOST], (request, response) => {
    const file = FEEDS[request.url?.slice(1) ?? ''];
    if (file) response.writeHead(200).end(readFileSync(file));
    else response.writeHead(404).end();
  });
  const script = join(ROOT, 'test/engine/start-with-wires.ts');
  child = spawn(process.execPath, [script, data, join(dir, 'drops'), JSON.stringify(server.localWires)], { cwd: dir });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
}, 60_000);

afterAll(async () => {
  if (child?.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await server?.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Waits for what another process brings about. */
async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 90_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline || child.exitCode !== null) throw new Error(`nothing came of it: ${output}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

describe('start --poll', () => {
  it('finds the articles of an RSS, an Atom and a JSON feed', async () => {
    const { endpoint, names } = await eventually(() => findEngine(data));
    const connection = engineConnection(endpoint, names);
    try {
      for (const [wire, path] of Object.entries(FEEDS)) {
        const expected = await headlinesIn(path);
        expect(expected.length, wire).toBeGreaterThan(0);

        const found = await eventually(async () => {
          const { articles } = await connection.query({ op: 'find', wire, limit: 100 }, 'list');
          const headlines = articles.map(({ headline }) => headline);
          return expected.every((one) => headlines.includes(one)) ? headlines : undefined;
        });

        expect(found).toEqual(expect.arrayContaining(expected));
      }
      expect(output).toContain(`pusher may push to ${endpoint}/push/pusher`);
      expect(output).toMatch(/post takes mail to news@wires\.example at 127\.0\.0\.1:\d+/);
      for (const wire of Object.keys(FEEDS)) expect(output).toContain(`polling ${wire}`);
    } finally {
      await connection.close();
    }
  }, 180_000);

  it('ends when it is told to, with nothing lost', async () => {
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');

    expect(code).toBe(0);
  }, 60_000);
});
