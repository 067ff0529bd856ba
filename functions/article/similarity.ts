// Near-duplicates: the same story on another channel, re-spelt, cut, under a new headline. Shingles of three words; the
// lowest of their hashes are the bands under which a story is found, and an exact comparison confirms what was found.
import type { Block } from './article.ts';
import { isContent } from './body.ts';

/** Shorter ones are shared by any two reports of one kind, in longer ones each re-spelt word costs more. */
const SHINGLE_WORDS = 3;
/** Texts with fewer shingles are alerts and captions: all of one kind look alike. */
const MIN_SHINGLES = 20;
/** Rows that a story writes; a story that looks for its like reads more, as a cut or a tail shifts the ranks. */
const BANDS_WRITTEN = 3;
const BANDS_READ = 6;
/** The opening, whose words tell a copy from an update with the same background. */
const LEAD_SHINGLES = 40;
/**
 * By how many bits a shingle with so many names and figures comes further to the front: `a quarterly profit of` finds
 * everyone, and three names in a row are the dateline, which changes.
 */
const TELLING_SHIFT = [0, 3, 6, 3] as const;
const MAX_TEXT_LENGTH = 100_000;

// The pairs in test/article/similarity-pairs.ts made these; similarity.test.ts prints what they reach. On Reuters-21578
// a containment of 0.65 still let notices of two companies pass as one, and copies made by rule have 0.8 and more.
const MIN_CONTAINMENT = 0.7;
const MIN_RESEMBLANCE = 0.3;
const MIN_LEAD = 0.4;
const MIN_FIGURES = 0.75;
const MIN_NAMES = 0.7;

/** A text made comparable; hashes only, in the order of the text. */
export interface TextPrint {
  readonly shingles: readonly number[];
  /** What differs between two reports made from one template: each figure behind the hash of the words before it. */
  readonly figures: readonly number[];
  /** The same of names: capitalised words within a sentence. */
  readonly names: readonly number[];
  /** The shingles that rank lowest, the lowest first. */
  readonly lowest: readonly number[];
}

/** How much two texts have in common; each is 0 to 1, and the same in both directions. */
export interface Similarity {
  /** Shingles of both among the shingles of either. */
  readonly resemblance: number;
  /** Shingles of both among those of the shorter text. */
  readonly containment: number;
  /** How much of the opening of each stands in the other: the lower of the two. */
  readonly lead: number;
  /** Of the figures that stand behind the same words in both, how many are the same. */
  readonly figures: number;
  /** The same of names. */
  readonly names: number;
}

/** Prints the clean text: what stands around it differs from site to site. Linear in its length. */
export function printText(body: readonly Block[]): TextPrint {
  const reader = new PrintReader();
  let left = MAX_TEXT_LENGTH;
  for (const block of body) {
    if (!isContent(block) || left <= 0) continue;
    reader.read(block.text.slice(0, left));
    left -= block.text.length;
  }
  return reader;
}

/** The keys under which a story is written as a hint for later ones, at most 3; none for a text that is too short. */
export const bandsToWrite = (print: TextPrint): string[] => bands(print, BANDS_WRITTEN);

/** The keys under which its like may stand, at most 6; those to write are among them. */
export const bandsToRead = (print: TextPrint): string[] => bands(print, BANDS_READ);

const bands = ({ shingles, lowest }: TextPrint, count: number): string[] =>
  shingles.length < MIN_SHINGLES ? [] : lowest.slice(0, count).map((hash) => hash.toString(36).padStart(7, '0'));

/** Compares two texts exactly, shingle by shingle. */
export function similarityOf(a: TextPrint, b: TextPrint): Similarity {
  const [ofA, ofB] = [new Set(a.shingles), new Set(b.shingles)];
  let shared = 0;
  for (const hash of ofA) if (ofB.has(hash)) shared++;
  return {
    resemblance: ratio(shared, ofA.size + ofB.size - shared),
    containment: ratio(shared, Math.min(ofA.size, ofB.size)),
    lead: Math.min(leadIn(ofB, a), leadIn(ofA, b)),
    figures: agreement(a.figures, b.figures),
    names: agreement(a.names, b.names),
  };
}

/** True where both are one story, whoever carried it; an update with a new opening is another. */
export function isNearDuplicate(a: TextPrint, b: TextPrint): boolean {
  if (Math.min(a.shingles.length, b.shingles.length) < MIN_SHINGLES) return false;
  const { resemblance, containment, lead, figures, names } = similarityOf(a, b);
  return (
    containment >= MIN_CONTAINMENT &&
    resemblance >= MIN_RESEMBLANCE &&
    lead >= MIN_LEAD &&
    figures >= MIN_FIGURES &&
    names >= MIN_NAMES
  );
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function leadIn(all: ReadonlySet<number>, { shingles }: TextPrint): number {
  const lead = shingles.slice(0, LEAD_SHINGLES);
  return ratio(lead.filter((hash) => all.has(hash)).length, lead.length);
}

/** Where no place is the same in both, nothing speaks against them. */
function agreement(a: readonly number[], b: readonly number[]): number {
  const [ofA, ofB] = [byPlace(a), byPlace(b)];
  let same = 0;
  let compared = 0;
  for (const [place, word] of ofA) {
    const other = ofB.get(place);
    if (other === undefined) continue;
    compared++;
    if (other === word) same++;
  }
  return compared === 0 ? 1 : same / compared;
}

/** The first word of each place: a place may come again. */
function byPlace(pairs: readonly number[]): Map<number, number> {
  const words = new Map<number, number>();
  for (let at = 0; at < pairs.length; at += 2) {
    if (!words.has(pairs[at]!)) words.set(pairs[at]!, pairs[at + 1]!);
  }
  return words;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Reads words without making strings of them: some 30 µs for each 1,000 characters. */
class PrintReader implements TextPrint {
  readonly shingles: number[] = [];
  readonly figures: number[] = [];
  readonly names: number[] = [];
  readonly lowest: number[] = [];
  readonly #ranks: number[] = [];
  // The last two words, and which of them tell; the last two that do not tell, and how many that do came since.
  #older = 0;
  #old = 0;
  #olderTells = 0;
  #oldTells = 0;
  #olderPlain = 0;
  #oldPlain = 0;
  #tellingSince = 0;
  #words = 0;

  read(sent: string): void {
    const text = isAscii(sent) ? sent : sent.normalize('NFD');
    let opensSentence = true;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (!isWordCode(code)) {
        if (endsSentence(code)) opensSentence = true;
        at++;
        continue;
      }
      // Scripts without blanks between words are read letter by letter.
      const end = isIdeograph(code) ? at + 1 : wordEnd(text, at);
      const hash = hashWord(text, at, end);
      if (!PERCENT.has(hash)) this.#word(hash, kindOf(text, at, opensSentence));
      opensSentence = false;
      at = end;
    }
  }

  #word(hash: number, kind: WordKind): void {
    const tells = kind === 'plain' ? 0 : 1;
    if (tells) {
      const place = mix(this.#olderPlain, this.#oldPlain, this.#tellingSince++);
      (kind === 'figure' ? this.figures : this.names).push(place, hash);
    } else {
      this.#olderPlain = this.#oldPlain;
      this.#oldPlain = hash;
      this.#tellingSince = 0;
    }
    if (++this.#words >= SHINGLE_WORDS) {
      const shingle = mix(this.#older, this.#old, hash);
      this.shingles.push(shingle);
      this.#rank(shingle, shingle >>> TELLING_SHIFT[tells + this.#oldTells + this.#olderTells]!);
    }
    this.#older = this.#old;
    this.#olderTells = this.#oldTells;
    this.#old = hash;
    this.#oldTells = tells;
  }

  #rank(shingle: number, rank: number): void {
    const ranks = this.#ranks;
    const isFull = ranks.length === BANDS_READ;
    if (isFull && rank >= ranks[BANDS_READ - 1]!) return;
    if (this.lowest.includes(shingle)) return;
    let place = isFull ? BANDS_READ - 1 : ranks.length;
    for (; place > 0 && ranks[place - 1]! > rank; place--) {
      ranks[place] = ranks[place - 1]!;
      this.lowest[place] = this.lowest[place - 1]!;
    }
    ranks[place] = rank;
    this.lowest[place] = shingle;
  }
}

type WordKind = 'figure' | 'name' | 'plain';

function kindOf(text: string, at: number, opensSentence: boolean): WordKind {
  if (isDigit(text.charCodeAt(at))) return 'figure';
  return !opensSentence && isCapital(text, at) ? 'name' : 'plain';
}

/** One hash of three, the order counting; the last steps are those of MurmurHash3. */
function mix(first: number, second: number, third: number): number {
  let hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca77) ^ third;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** ASCII letters as small ones, digits as they are, 0 for what is not part of a word. */
const LOWER = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

const S = 0x73;
const Z = 0x7a;
const APOSTROPHE = 0x27;

/**
 * The hash of a word with case, accents and apostrophes left out and American and British spelling made one: s is z,
 * c before e is s, ou is o, a doubled letter is one, -re is -er.
 */
function hashWord(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  let last = 0;
  const isNumber = isDigit(text.charCodeAt(start));
  for (let at = start; at < end; at++) {
    let code = lowerCode(text, at);
    if ((code > 0x7f || code === APOSTROPHE) && isSkipped(code)) continue;
    if (!isNumber) {
      if (code === 0x63 && at + 1 < end && lowerCode(text, at + 1) === 0x65) code = S;
      if (code === Z) code = S;
      if ((code === 0x75 && last === 0x6f) || code === last) continue;
      if (at === end - 2 && end - start > 4 && code === 0x72 && lowerCode(text, at + 1) === 0x65) {
        hash = add(add(hash, 0x65), 0x72);
        break;
      }
    } else if (code === 0x2c) continue;
    hash = add(hash, code);
    last = code;
  }
  return hash >>> 0;
}

const add = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isIdeograph(code)) break;
    if (isWordCode(code)) continue;
    // `1,000`, `3.5`, `6-5/16`, `won't`
    const joins =
      (code >= 0x2c && code <= 0x2f && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) ||
      ((code === APOSTROPHE || code === 0x2019) && isWordCode(text.charCodeAt(at + 1)));
    if (!joins) break;
  }
  return at;
}

const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function isWordCode(code: number): boolean {
  if (code < 0x80) return LOWER[code] !== 0;
  // Behind Latin-1's signs; not × and ÷, not the punctuation of U+2000 to U+2BFF and of CJK.
  if (code < 0xc0) return code === 0xad || code === 0xb5;
  if (code === 0xd7 || code === 0xf7) return false;
  return !((code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || (code >= 0xff00 && code < 0xff10));
}

/** Kana, Han and Thai. */
const isIdeograph = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0e7f);

/** Combining accents, soft hyphens, apostrophes. */
const isSkipped = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || code === 0xad || code === APOSTROPHE || code === 0x2019;

const endsSentence = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a || code === 0x22 || code === 0x201c || code === 0x0a;

function lowerCode(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return LOWER[code]! || code;
  return code < 0xc0 ? code : text[at]!.toLowerCase().charCodeAt(0);
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = text[at]!;
  return letter !== letter.toLowerCase();
}

/** Written in two words, in one, or as a sign. */
const PERCENT: ReadonlySet<number> = new Set(
  ['percent', 'per', 'cent', 'pct'].map((word) => hashWord(word, 0, word.length)),
);
