// What the benches of reading have in common: a drop, what becomes of it, and how often that is done in a second.
import { basename } from 'node:path';
import { toNinjs } from '../../functions/article/ninjs.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { tagged } from '../../functions/tagging/tagged.ts';
import { inTurns, median, repeated } from './median.ts';

export interface Drop {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const WIRE = { name: 'sample', title: 'Samples', authorities: ['wire.example'] };

/** How many there are in it. */
export async function toArticles({ bytes, name }: Drop): Promise<number> {
  const read = readDrop({ bytes, name: basename(name) });
  let articles = 0;
  if (read.kind === 'items') for await (const item of read.items) if ('article' in item) articles++;
  return articles;
}

export async function toDocuments({ bytes, name }: Drop): Promise<void> {
  const read = readDrop({ bytes, name: basename(name) });
  if (read.kind !== 'items') return;
  for await (const item of read.items) {
    if (!('article' in item)) continue;
    const drop = { bucket: 'b', key: name, versionId: 'v', sha256: '0'.repeat(64), index: 0 };
    const origin = { wire: WIRE, drop, receivedAt: '2026-11-24T12:00:00.000Z', source: item.source };
    try {
      JSON.stringify(toNinjs(tagged(normalise(item.article, origin))));
    } catch {
      // Some samples are refused only here.
    }
  }
}

/** Short rounds, and many: V8 has compiled all that is measured before those that count. */
const TURNS = { rounds: 120, warmUp: 50 };
const ROUND_BYTES = 250_000;

/** What each worker takes for all drops once, round by round. */
export async function compare(
  drops: readonly Drop[],
  workers: Readonly<Record<string, (drop: Drop) => unknown>>,
  turns = TURNS,
): Promise<Map<string, number[]>> {
  const bytes = drops.reduce((sum, drop) => sum + drop.bytes.length, 0);
  const repeats = Math.max(1, Math.round(ROUND_BYTES / bytes));
  const once = (work: (drop: Drop) => unknown) => async () => {
    for (const drop of drops) await work(drop);
  };
  const rounds = Object.entries(workers).map(([name, work]) => [name, () => repeated(repeats, once(work))] as const);
  const times = await inTurns(Object.fromEntries(rounds), turns);
  return new Map([...times].map(([name, values]) => [name, values.map((ms) => ms / repeats)]));
}

export const perSecond = (drops: readonly Drop[], times: readonly number[]): number =>
  Math.round((drops.length * 1000) / median(times));
