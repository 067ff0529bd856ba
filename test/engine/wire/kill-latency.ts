// How long a kill takes: from the putting of its drop to the first answer of QUERY that has the article no more.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection, PutDrop } from '../../../bin/connection.ts';

const LOOK_MS = 4;
const TIMEOUT_MS = 120_000;

export interface KillDrop {
  readonly key: string;
  readonly bytes: Uint8Array;
  /** Of the article that it kills. */
  readonly articleId: string;
}

export interface TimedKill {
  readonly put: PutDrop;
  readonly milliseconds: number;
}

/** @throws Error where the article is not shown before, or is still shown after two minutes */
export async function timeKill({ key, bytes, articleId }: KillDrop, connection: Connection): Promise<TimedKill> {
  const isShown = async (): Promise<boolean> => {
    const { body } = await connection.answer({ op: 'show', article: articleId });
    if (body.kind !== 'article' && body.kind !== 'killed') throw new Error(`${articleId}: ${body.kind}`);
    return body.kind === 'article';
  };
  if (!(await isShown())) throw new Error(`${articleId} is killed already`);
  const began = performance.now();
  const put = await connection.putDrop(key, bytes);
  while (await isShown()) {
    if (performance.now() - began > TIMEOUT_MS) throw new Error(`${articleId} is still shown, ${key} was put long ago`);
    await sleep(LOOK_MS);
  }
  return { put, milliseconds: performance.now() - began };
}

export interface Latency {
  readonly kills: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export function latencyOf(milliseconds: readonly number[]): Latency {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN);
  return { kills: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}
