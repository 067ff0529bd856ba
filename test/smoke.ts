// What a newcomer does first: starts the engine in a new folder, waits for the samples, asks for them, starts again.
// Prints a line for each claim and the count of those that held; exit code 1 where one did not.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FIRST_START_SECONDS = 90;
const SECOND_START_SECONDS = 20;

const dir = await mkdtemp(join(tmpdir(), 'slugline-smoke-'));
const args = ['--data', join(dir, 'data')];

async function slugline(...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('npx', ['slugline', ...words, ...args], { cwd: ROOT });
  return stdout;
}

/** Starts the engine and resolves when it says how to go on. */
async function start(withinSeconds: number): Promise<{ child: ChildProcess; seconds: number; desk: string }> {
  const began = performance.now();
  const child = spawn('npm', ['start', '--', ...args, '--drops', join(dir, 'drops'), '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  for await (const chunk of child.stderr!) {
    said += chunk;
    if (said.includes('In another terminal')) {
      child.stderr!.destroy();
      const desk = /The desk: (\S+)/.exec(said)?.[1] ?? '';
      return { child, seconds: (performance.now() - began) / 1000, desk };
    }
    if (performance.now() - began > withinSeconds * 1000) break;
  }
  throw new Error(`npm start was not ready in ${withinSeconds} s; it said:\n${said}`);
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid!, 'SIGTERM');
  await ended;
}

const claims = { passed: 0, failed: 0 };

function claim(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
  claims[holds ? 'passed' : 'failed']++;
}

try {
  const first = await start(FIRST_START_SECONDS);
  claim(`the first npm start was ready in ${first.seconds.toFixed(1)} s, samples ingested`, true);
  const list = await slugline('find', '--json');
  const stories = list
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; headline: string });
  claim(`find lists ${stories.length} stories`, stories.length >= 10);
  const text = await slugline('show', stories[0]!.id);
  claim('show prints the newest one', text.startsWith(stories[0]!.headline));
  const page = await fetch(first.desk).then((response) => response.text());
  const listed = (await (await fetch(`${first.desk}api/find?limit=10`)).json()) as { articles: unknown[] };
  claim('the desk is served, and lists the stories', page.includes('<title>Slugline') && listed.articles.length === 10);
  await stop(first.child);

  const second = await start(SECOND_START_SECONDS);
  claim(`the second npm start was ready in ${second.seconds.toFixed(1)} s`, true);
  claim('find lists the same stories', (await slugline('find', '--json')) === list);
  await stop(second.child);
} catch (error) {
  claim(error instanceof Error ? error.message : String(error), false);
} finally {
  await rm(dir, { recursive: true, force: true });
}
console.log(`${claims.passed} passed, ${claims.failed} failed`);
process.exitCode = claims.failed === 0 ? 0 : 1;
