// Each format's rate to a finished article; against bare parsers on the same files in the same run; and how its time
// grows with the size of a drop.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { toNinjs } from '../../functions/article/ninjs.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { tagged } from '../../functions/tagging/tagged.ts';
import { HTML_DROPS, TEXT_DROPS } from '../formats/drop-templates.ts';
import { samples } from '../formats/samples.ts';
import { feeds } from './feeds.ts';
import { cpuMs, inTurns, median, repeated, timesAsFast } from './median.ts';

/** Short rounds, and many: V8 has compiled all that is measured before those that count. */
const TURNS = { rounds: 120, warmUp: 50 };
const ROUND_BYTES = 250_000;

const WIRE = { name: 'sample', title: 'Samples', authorities: ['wire.example'] };
const AGENCY_FILES = fileURLToPath(new URL('../../../shared/samples/wires/agencies/', import.meta.url));

interface Drop {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function toArticles({ bytes, name }: Drop): Promise<number> {
  const read = readDrop({ bytes, name: basename(name) });
  let articles = 0;
  if (read.kind === 'items') for await (const item of read.items) if ('article' in item) articles++;
  return articles;
}

async function toDocuments({ bytes, name }: Drop): Promise<void> {
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

function bareSaxes({ bytes }: Drop): void {
  new SaxesParser({ xmlns: true }).write(new TextDecoder().decode(bytes)).close();
}

const fastXml = new XMLParser({ ignoreAttributes: false });

const PEERS: Readonly<Record<string, (drop: Drop) => unknown>> = {
  'saxes alone': bareSaxes,
  'fast-xml-parser, tree': ({ bytes }) => fastXml.parse(new TextDecoder().decode(bytes)),
};

const ARTICLE = 'to an article';
const DOCUMENT = 'to a tagged document';

/** What each worker takes for all drops once, round by round. */
async function compare(
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

const perSecond = (drops: readonly Drop[], times: readonly number[]): number =>
  Math.round((drops.length * 1000) / median(times));

async function againstParsers(title: string, drops: readonly Drop[]): Promise<void> {
  if (drops.length === 0) return;
  console.log(`\n  ${title}: ${drops.length} files`);
  // Tagging takes ten times as long, and what it leaves to collect is no cost of reading.
  const compared = await compare(drops, { ...PEERS, [ARTICLE]: toArticles });
  const tagging = await compare(drops, { ...PEERS, [DOCUMENT]: toDocuments }, { rounds: 20, warmUp: 8 });
  for (const [name, own] of [...compared, [DOCUMENT, tagging.get(DOCUMENT)!] as const]) {
    const beside = name === DOCUMENT ? tagging : compared;
    const ratios = Object.keys(PEERS).map((peer) => `${timesAsFast(own, beside.get(peer)!).toFixed(2)} ×`);
    const rate = String(perSecond(drops, own)).padStart(7);
    console.log(`    ${name.padEnd(22)} ${rate} files/CPU s   ${ratios[0]} saxes   ${ratios[1]} fast-xml-parser`);
  }
}

/** Only files that every worker can read: saxes and fast-xml-parser know no UTF-16 and no bad bytes. */
function isPlainXml({ bytes }: Drop): boolean {
  try {
    bareSaxes({ name: '', bytes: Buffer.from(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) });
    return true;
  } catch {
    return false;
  }
}

/** Real ones, where they are at hand. */
function agencyFiles(named: RegExp, format: string): Drop[] {
  if (!existsSync(AGENCY_FILES)) return [];
  return readdirSync(AGENCY_FILES)
    .filter((name) => named.test(name) && !/binary/.test(name))
    .map((name) => ({ name: `${name}.xml`, bytes: readFileSync(AGENCY_FILES + name) }))
    .filter((drop) => isPlainXml(drop) && formatOf(drop) === format);
}

function formatOf({ bytes, name }: Drop): string | undefined {
  const read = readDrop({ bytes, name });
  return read.kind === 'items' ? read.format : undefined;
}

async function rates(): Promise<void> {
  console.log('\n  every format over its samples');
  for (const [format, drops] of Map.groupBy(samples(), (sample) => sample.format)) {
    const times = await compare(drops, { [ARTICLE]: toArticles, [DOCUMENT]: toDocuments }, { rounds: 20, warmUp: 6 });
    const size = drops.reduce((sum, { bytes }) => sum + bytes.length, 0) / drops.length;
    const [article, document] = [...times.values()].map((values) => perSecond(drops, values));
    console.log(
      `    ${format.padEnd(16)} ${String(article).padStart(7)} drops/CPU s, ${String(document).padStart(6)} to tagged documents (${(size / 1024).toFixed(1)} KB each)`,
    );
  }
}

const SENTENCES = [
  'The ministry of kites said on Tuesday that a new kite had flown over the town of Skua Bay for seven hours.',
  'Its ropes were made of the wool of sheep, and none of them broke, a spokeswoman for the harbour office added.',
  '"We had hoped for more wind," said Ann Example, who has sold pancakes on the pier since it was built.',
];
const SIZES = [10, 100, 1000, 10_000];

/** A drop of so many KB, in one story. */
function grown(kilobytes: number, build: (paragraphs: readonly string[]) => string): Drop {
  const count = Math.max(1, Math.round((kilobytes * 1024) / 330));
  const paragraphs = Array.from({ length: count }, (_, at) => `${at} ${SENTENCES.join(' ')}`);
  return { name: 'grown', bytes: Buffer.from(build(paragraphs), 'latin1') };
}

async function growth(): Promise<void> {
  console.log('\n  growth: CPU ms for each KB of one story of 10 KB, 100 KB, 1 MB and 10 MB; the last over the first');
  const builders = new Map<string, (paragraphs: readonly string[]) => string>([
    ...Object.entries(HTML_DROPS).map(
      ([name, build]) =>
        [name, (paragraphs: readonly string[]) => build(paragraphs.map((one) => `<p>${one}</p>`).join(''))] as const,
    ),
    ...Object.entries(TEXT_DROPS),
  ]);
  for (const [name, build] of builders) {
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
}

export async function formats(): Promise<void> {
  const ofFormat = (wanted: string): Drop[] => samples().filter((one) => one.format === wanted && isPlainXml(one));
  await againstParsers('Reuters NewsML-G2 (../shared)', agencyFiles(/reuters/, 'newsml-g2'));
  await againstParsers('NewsML-G2, invented samples', ofFormat('newsml-g2'));
  await againstParsers('NITF (../shared)', agencyFiles(/./, 'nitf'));
  await againstParsers('NITF, invented samples', ofFormat('nitf'));
  console.log('\n  feeds, against feedsmith');
  await feeds();
  await rates();
  await growth();
}
