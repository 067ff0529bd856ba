// moto, a second opinion on what AWS does, where it is installed: `pip install "moto[server]"`.
import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

const STARTS_WITHIN_MS = 60_000;

export interface Moto {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Undefined where there is none. */
export async function startMoto(): Promise<Moto | undefined> {
  for (const [command, ...args] of [['moto_server'], ['python3', '-m', 'moto.server']] as const) {
    const port = await freePort();
    const child = spawn(command, [...args, '-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    const endpoint = `http://127.0.0.1:${port}`;
    if (await answers(endpoint, child)) return { endpoint, stop: () => stopped(child) };
    await stopped(child);
  }
  return undefined;
}

async function answers(endpoint: string, child: ChildProcess): Promise<boolean> {
  let isGone = false;
  child.on('error', () => {
    isGone = true;
  });
  child.on('exit', () => {
    isGone = true;
  });
  for (const end = Date.now() + STARTS_WITHIN_MS; Date.now() < end && !isGone; ) {
    if (
      await fetch(`${endpoint}/moto-api/`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    // It keeps nothing, and may be long at work.
    child.kill('SIGKILL');
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
