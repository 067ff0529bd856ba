// `kill -9` of the engine in the middle of a hundred drops, twice; then every row, document and event is read.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Connection, engineConnection, type PutDrop } from '../../bin/connection.ts';
import type { ArticleEvent } from '../../functions/article/events.ts';
import type { Head, VersionRow } from '../../functions/article/head.ts';
import { indexRows } from '../../functions/store/index-rows.ts';
import { findEngine } from '../../local/engine.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';
import { openEngine } from './engine-fixture.ts';

const DROPS = 100;
const CLI = fileURLToPath(new URL('../../bin/slugline.ts', import.meta.url));

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'slugline-crash-'));
});

afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
});

/** Forty stories: each with an update, every second one with a kill. */
const stories: readonly WireStory[] = Array.from({ length: DROPS }, (_, n) => {
  const [usn, step] = [`LCRASH${n % 40}`, Math.floor(n / 40)];
  return {
    usn,
    version: String(1000 + step),
    versionCreated: `2026-11-23T1${step}:00:00.000Z`,
    headline: `Invented story ${n % 40}, version ${step}`,
    paragraphs: ['PARIS, Nov 23 (Reuters) - Nothing of this has happened.'],
    ...(step === 2 ? { edStat: 'D' as const, pubStatus: 'canceled' as const } : {}),
  };
});

async function startEngineProcess(): Promise<{ child: ChildProcess; connection: Connection }> {
  const child = spawn(
    process.execPath,
    [CLI, 'start', '--data', join(dir, 'data'), '--drops', join(dir, 'drops'), '--port', '0', '--no-samples'],
    { stdio: 'ignore' },
  );
  for (;;) {
    const engine = await findEngine(join(dir, 'data'));
    if (engine) return { child, connection: engineConnection(engine.endpoint, engine.names) };
    if (child.exitCode !== null) throw new Error(`the engine ended with exit code ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

it('loses nothing and tears nothing under kill -9', { timeout: 180_000 }, async () => {
  const put: PutDrop[] = [];
  const pending = [...stories];
  for (const stopAt of [35, 75]) {
    const { child, connection } = await startEngineProcess();
    try {
      while (put.length < stopAt) {
        const story = pending[0]!;
        put.push(
          await connection.putDrop(`reuters/${story.usn}-${story.version}.xml`, Buffer.from(newsMessage(story))),
        );
        pending.shift();
      }
    } finally {
      await killed(child);
      await connection.close();
    }
  }

  const running = await openEngine(join(dir, 'data'));
  try {
    for (const story of pending) {
      const key = `reuters/${story.usn}-${story.version}.xml`;
      put.push(await running.connection.putDrop(key, Buffer.from(newsMessage(story))));
    }
    await running.engine.drain();
    await running.engine.sweep(0);

    for (const drop of put) {
      const answer = await running.connection.query({ op: 'drop', wire: 'reuters', ...drop }, 'drop');
      expect(answer.row, drop.key).toMatchObject({ outcome: expect.stringMatching(/articles|duplicate/) });
    }

    const rows = await running.rows();
    const keys = new Set(rows.map(({ pk, sk }) => `${pk}\n${sk}`));
    const heads = rows.filter(({ sk }) => sk === 'HEAD') as unknown as (Head & { pk: string })[];
    expect(heads).toHaveLength(40);
    expect(heads.filter(({ state }) => state === 'killed')).toHaveLength(20);

    const expected = new Set(heads.flatMap((head) => indexRows(head).map(({ pk, sk }) => `${pk}\n${sk}`)));
    const index = [...keys].filter((key) => /^(T#|TIME#|W#[^#]+#)/.test(key));
    expect(new Set(index)).toEqual(expected);

    expect([...keys].filter((key) => key.startsWith('O#'))).toEqual([]);

    const lines = (await readFile(join(dir, 'data/events.jsonl'), 'utf8')).split('\n').filter((line) => line !== '');
    const sent = new Set(lines.map((line) => (JSON.parse(line).detail as ArticleEvent).eventId));
    const owed = rows.filter(({ sk }) => String(sk).startsWith('H#')).flatMap(({ eventId }) => eventId ?? []);
    expect(owed.length).toBeGreaterThanOrEqual(40);
    expect(owed.filter((eventId) => !sent.has(eventId as string))).toEqual([]);

    const within = new Set(await running.archived('articles/'));
    const out = new Set(await running.archived('restricted/'));
    for (const head of heads) {
      if (head.visible) expect(within).toContain(`articles/${head.visible.document}`);
      const versions = rows.filter(
        ({ pk, sk }) => pk === head.pk && String(sk).startsWith('V#'),
      ) as unknown as VersionRow[];
      for (const { document } of versions) {
        expect(within.has(`articles/${document}`) || out.has(`restricted/${document}`)).toBe(true);
        if (head.killed) expect(within).not.toContain(`articles/${document}`);
      }
    }
  } finally {
    await running.close();
  }
});
