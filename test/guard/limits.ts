// What each change is measured against: calls of AWS, bytes of bundles, bytes that are allocated. Times would flake; these
// are the same on every machine. Whoever raises a number says in `why` what is had for it.
import type { FunctionName } from '../../functions/names.ts';

export interface Limit {
  readonly most: number;
  readonly why: string;
}

/** Calls of AWS by what becomes of a drop, in a process that has ingested on that day before. */
export const CALLS = {
  new: {
    most: 24,
    why: 'six look for copies under the bands of the text, seven more bring its links about (0011); four write and check what leads to it (0035)',
  },
  redelivered: { most: 2, why: 'the drop is opened, its ledger row read' },
  update: { most: 24, why: 'as a new one, and links of the version before' },
  kill: {
    most: 24,
    why: 'documents are moved out of reach, one by one (0002); rows under tags and bands are taken away behind it (0035)',
  },
  copy: {
    most: 8,
    why: 'the same item in another drop: what an attempt may have left is looked for (stray documents, quarantine)',
  },
  rejected: { most: 5, why: 'a row in quarantine, and the ledger row' },
  picture: { most: 4, why: 'no article' },
} as const satisfies Record<string, Limit>;

/** KB of index.js, which every start reads, and of all files of the function. */
export const BUNDLE_KB = {
  ingest: {
    start: { most: 560, why: 'the SDK, Powertools, the life cycle' },
    all: {
      most: 3_220,
      why: 'the tables of the taggers; readers of some twenty formats, which are loaded with their drops, and the words by which desks of thirty languages hold a story, open one and keep a note to themselves',
    },
  },
  sweep: {
    start: { most: 525, why: 'the SDK, effects, words' },
    all: { most: 720, why: 'readers of stored documents' },
  },
  query: {
    start: { most: 530, why: 'the SDK, all questions' },
    all: { most: 810, why: 'export, signed addresses' },
  },
  poll: { start: { most: 535, why: 'the SDK, all pollers' }, all: { most: 760, why: 'XML of some interfaces' } },
  push: { start: { most: 465, why: 'the SDK' }, all: { most: 650, why: 'Secrets Manager' } },
  watch: {
    start: { most: 320, why: 'the DynamoDB client' },
    all: { most: 530, why: 'what its client never loads in Lambda' },
  },
  deliver: { start: { most: 540, why: 'the SDK, deliveries' }, all: { most: 715, why: 'clients of queues and buses' } },
  backfill: {
    start: { most: 475, why: 'the SDK, keys of drops' },
    all: { most: 670, why: 'what its clients never load' },
  },
} as const satisfies Record<FunctionName, { readonly start: Limit; readonly all: Limit }>;

/** KB that V8 allocates for one story of 3 KB once all tables are there, without its optimising compilers. */
export const ALLOCATED_KB = {
  parse: { most: 133, why: 'the tree of the XML, its pieces and blocks, and whether each is for the desk alone' },
  tag: { most: 2_000, why: 'sentences, tokens and their features; without a compiler most hashes are objects' },
  write: { most: 60, why: 'the document' },
} as const satisfies Record<string, Limit>;

/** KB of code that V8 makes of patterns when all samples are read, some 13,780 and on a busy machine 400 more; of those over 128 KB alone. */
export const PATTERN_KB = {
  all: {
    most: 15_150,
    why: 'some 1,950 patterns of twenty formats, a tenth of it for times, as much for what desks of other languages say to one another',
  },
  large: { most: 350, why: 'what on a page leads to other pages' },
} as const satisfies Record<string, Limit>;
