// Whole drops of NewsML-G2 and NITF to articles, against bare parsers over the same bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { readDrop } from '../../functions/formats/registry.ts';
import { samples } from '../formats/samples.ts';
import { compare, type Drop, perSecond, toArticles, toDocuments } from './drop-bench.ts';
import { timesAsFast } from './median.ts';

const AGENCY_FILES = fileURLToPath(new URL('../../../shared/samples/wires/agencies/', import.meta.url));

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

async function againstParsers(title: string, drops: readonly Drop[]): Promise<void> {
  console.log(`    ${title}: ${drops.length} files`);
  if (drops.length === 0) return;
  // Tagging takes ten times as long, and what it leaves to collect is no cost of reading.
  const compared = await compare(drops, { ...PEERS, [ARTICLE]: toArticles });
  const tagging = await compare(drops, { ...PEERS, [DOCUMENT]: toDocuments }, { rounds: 20, warmUp: 8 });
  for (const [name, own] of [...compared, [DOCUMENT, tagging.get(DOCUMENT)!] as const]) {
    const beside = name === DOCUMENT ? tagging : compared;
    const ratios = Object.keys(PEERS).map((peer) => `${timesAsFast(own, beside.get(peer)!).toFixed(2)} ×`);
    const rate = String(perSecond(drops, own)).padStart(7);
    console.log(`      ${name.padEnd(22)} ${rate} files/CPU s   ${ratios[0]} saxes   ${ratios[1]} fast-xml-parser`);
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

const ofFormat = (wanted: string): Drop[] => samples().filter((one) => one.format === wanted && isPlainXml(one));

const DROPS: Readonly<Record<string, () => Drop[]>> = {
  'Reuters NewsML-G2 (../shared)': () => agencyFiles(/reuters/, 'newsml-g2'),
  'NewsML-G2, invented samples': () => ofFormat('newsml-g2'),
  'NITF (../shared)': () => agencyFiles(/./, 'nitf'),
  'NITF, invented samples': () => ofFormat('nitf'),
};

export const AGAINST_PARSERS: Readonly<Record<string, () => Promise<void>>> = Object.fromEntries(
  Object.entries(DROPS).map(([title, drops]) => [title, () => againstParsers(title, drops())]),
);
