// How the audit looks: at many things at once, and twice at what looks like a gap.
import type { Gap } from './gap.ts';

const CONCURRENCY = 16;

/** The pipeline runs meanwhile: what is not seen twice was under way. */
export async function confirmed(look: () => Promise<readonly Gap[]>): Promise<readonly Gap[]> {
  const first = await look();
  if (first.length === 0) return first;
  const seen = new Set(first.map(({ kind, where }) => `${kind}\n${where}`));
  return (await look()).filter(({ kind, where }) => seen.has(`${kind}\n${where}`));
}

export async function pooled<T>(items: readonly T[], check: (item: T) => Promise<readonly Gap[]>): Promise<Gap[]> {
  const gaps: Gap[] = [];
  const queue = items.values();
  const work = async (): Promise<void> => {
    for (const item of queue) gaps.push(...(await check(item)));
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, work));
  return gaps;
}
