// How the time of each format grows with the size of a drop.
import { HTML_DROPS, TEXT_DROPS } from '../formats/drop-templates.ts';
import { type Drop, toArticles } from './drop-bench.ts';
import { cpuMs, median, repeated } from './median.ts';

type Build = (paragraphs: readonly string[]) => string;

const SENTENCES = [
  'The ministry of kites said on Tuesday that a new kite had flown over the town of Skua Bay for seven hours.',
  'Its ropes were made of the wool of sheep, and none of them broke, a spokeswoman for the harbour office added.',
  '"We had hoped for more wind," said Ann Example, who has sold pancakes on the pier since it was built.',
];
const SIZES = [10, 100, 1000, 10_000];
/** The compiler has done with what reads such a story before the first size counts, which it would make too dear. */
const WARM_UP = { kilobytes: 10, times: 400 };

/** A drop of so many KB, in one story. */
function grown(kilobytes: number, build: Build): Drop {
  const count = Math.max(1, Math.round((kilobytes * 1024) / 330));
  const paragraphs = Array.from({ length: count }, (_, at) => `${at} ${SENTENCES.join(' ')}`);
  return { name: 'grown', bytes: Buffer.from(build(paragraphs), 'latin1') };
}

async function growthOf(name: string, build: Build): Promise<void> {
  const first = grown(WARM_UP.kilobytes, build);
  await repeated(WARM_UP.times, () => toArticles(first));
  const costs: number[] = [];
  for (const size of SIZES) {
    const drop = grown(size, build);
    if ((await toArticles(drop)) === 0) throw new Error(`${name} of ${size} KB is not read`);
    const repeats = Math.max(1, Math.round(300 / size));
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      times.push((await cpuMs(async () => repeated(repeats, () => toArticles(drop)))) / repeats);
    }
    costs.push(median(times) / (drop.bytes.length / 1024));
  }
  const ratio = costs.at(-1)! / costs[0]!;
  console.log(`    ${name.padEnd(26)} ${costs.map((cost) => cost.toFixed(4)).join('  ')}   ${ratio.toFixed(2)}`);
}

const BUILDERS: Readonly<Record<string, Build>> = {
  ...Object.fromEntries(
    Object.entries(HTML_DROPS).map(([name, build]): [string, Build] => [
      name,
      (paragraphs) => build(paragraphs.map((one) => `<p>${one}</p>`).join('')),
    ]),
  ),
  ...TEXT_DROPS,
};

export const GROWTH: Readonly<Record<string, () => Promise<void>>> = Object.fromEntries(
  Object.entries(BUILDERS).map(([name, build]) => [name, () => growthOf(name, build)]),
);
