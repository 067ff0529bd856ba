// The floor of a watched folder: each file that is renamed into it is read, sent over HTTP, written to a log that is
// on the disk before the answer, and told to whoever follows. No pipeline, nothing parsed.
import { type FSWatcher, watch } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface BareWatch {
  readonly folder: string;
  /** Where names of files come as server-sent events. */
  readonly url: string;
  close(): Promise<void>;
}

export async function bareWatch(dir: string): Promise<BareWatch> {
  const folder = join(dir, 'bare');
  const taken = join(dir, 'bare-taken');
  await mkdir(folder, { recursive: true });
  await mkdir(taken, { recursive: true });
  const log = await open(join(dir, 'bare.log'), 'a');
  const followers = new Set<ServerResponse>();
  const server = serve(log, followers);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const watcher: FSWatcher = watch(folder, (_event, name) => {
    if (name === null || name.startsWith('.')) return;
    take(join(folder, name), join(taken, name), `${url}${name}`).catch((error: NodeJS.ErrnoException) => {
      // Told twice of the same file; it was taken the first time.
      if (error.code !== 'ENOENT') throw error;
    });
  });
  return {
    folder,
    url,
    async close() {
      watcher.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await log.close();
    },
  };
}

async function take(path: string, target: string, url: string): Promise<void> {
  const bytes = await readFile(path);
  await rename(path, target);
  await fetch(url, { method: 'POST', body: bytes });
}

function serve(log: FileHandle, followers: Set<ServerResponse>): Server {
  return createServer(async (request, response) => {
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      followers.add(response);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await log.appendFile(Buffer.concat(chunks));
    await log.datasync();
    response.end();
    for (const follower of followers) follower.write(`data: ${request.url}\n\n`);
  });
}
