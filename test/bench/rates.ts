// Each format's rate to a finished article, over its invented samples.
import { samples } from '../formats/samples.ts';
import { compare, type Drop, perSecond, toArticles, toDocuments } from './drop-bench.ts';

async function rateOf(format: string, drops: readonly Drop[]): Promise<void> {
  const times = await compare(drops, { toArticles, toDocuments }, { rounds: 20, warmUp: 6 });
  const size = drops.reduce((sum, { bytes }) => sum + bytes.length, 0) / drops.length;
  const [article, document] = [...times.values()].map((values) => perSecond(drops, values));
  console.log(
    `    ${format.padEnd(16)} ${String(article).padStart(7)} drops/CPU s, ${String(document).padStart(6)} to tagged documents (${(size / 1024).toFixed(1)} KB each)`,
  );
}

export const RATES: Readonly<Record<string, () => Promise<void>>> = Object.fromEntries(
  [...Map.groupBy(samples(), ({ format }) => format)].map(([format, drops]) => [format, () => rateOf(format, drops)]),
);
