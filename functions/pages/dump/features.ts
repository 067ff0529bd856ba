// What is told of each line of a page dump before any judgement: numbers, each with a name.
import { isCreditLine } from '../captions.ts';
import { charactersOf } from '../characters.ts';
import { isBanner, isCommentsHeading, isCopyright, isStamp, opensLinks } from '../chrome.ts';
import { count, counts, log, sums } from '../counting.ts';
import { foldLine } from '../lines.ts';
import type { LineKind, ReadLine, Run } from '../main-text.ts';
import { endsSentence, isCutOff } from '../prose.ts';
import { AROUND, FEATURES, KINDS, WINDOWS } from './names.ts';
import { lastBefore, MAX_LOOKED_AT, nextBehind, type Told, tell } from './told.ts';

/**
 * Reads one row of {@link FEATURES} for each line and gives what becomes of it. The row is the same array each time.
 * @param run what the rules take for the story
 */
export function readFeatures<T>(lines: readonly ReadLine[], run: Run | undefined, use: (row: Float32Array) => T): T[] {
  const reader = new FeatureReader(lines, run);
  return lines.map((_, at) => use(reader.read(at)));
}

const SENTENCE = /[.!?…]["”’»)]{0,2}\s+["“«(]?\p{Lu}/gu;
/** The site speaks to its readers. */
const YOU =
  /\b(?:you|your|yours|our|us|we|vous|votre|vos|nous|notre|nos|sie|ihre?|uns|wir|du|dein|tu|tus|su|nuestro|nosotros|vi|oss)\b/gi;
const ADDRESS = /https?:\/\/|www\.|\S@\S/;
const QUOTES = /["“”«»„]/g;
/** Between the names of a menu or of a path. */
const BARS = /[|›»·•>]/g;
/** Of a line, to know it again. */
const MAX_COMPARED = 300;
const MAX_HEADLINE = 200;
const MIN_HEADLINE_LIKENESS = 0.5;
/** Blank lines: more say no more. */
const MAX_GAP = 3;
/** In place of what there is nothing to tell of. */
const NOTHING = -1;

/** Lines without a blank line between. */
interface Group {
  readonly first: number;
  end: number;
}

class FeatureReader {
  readonly #lines: readonly ReadLine[];
  readonly #run: Run | undefined;
  readonly #told: readonly Told[];
  readonly #folded: readonly string[];
  readonly #repeats: ReadonlyMap<string, number>;
  readonly #title: ReadonlySet<string>;
  /** How many words of each line the title has. */
  readonly #titleWords: readonly number[];
  readonly #topics: readonly number[];
  /** The line that is most like the title; -1 where none is. */
  readonly #headline: number;
  readonly #proseUpTo: Float64Array;
  readonly #lengthUpTo: Float64Array;
  readonly #endsUpTo: Float64Array;
  readonly #labelsUpTo: Float64Array;
  readonly #isCopyright: readonly boolean[];
  readonly #opensLinks: readonly boolean[];
  readonly #last: Readonly<
    Record<
      'end' | 'interruption' | 'links' | 'prose' | 'other' | 'comments' | 'signoff' | 'dateline' | 'copyright',
      readonly number[]
    >
  >;
  readonly #next: Readonly<Record<'end' | 'prose' | 'other' | 'signoff' | 'dateline', readonly number[]>>;
  readonly #gaps: readonly number[];
  readonly #groups: readonly Group[];
  /** Of each line the place of its group. */
  readonly #groupAt: readonly number[];
  readonly #row = new Float32Array(FEATURES.length);
  #place = 0;

  constructor(lines: readonly ReadLine[], run: Run | undefined) {
    this.#lines = lines;
    this.#run = run;
    const told = lines.map(tell);
    this.#told = told;
    this.#folded = lines.map(({ text }) => foldLine(text.slice(0, MAX_COMPARED)));
    this.#repeats = counts(this.#folded);
    this.#title = new Set(told[0]?.stems);
    this.#titleWords = told.map(({ stems }) => stems.filter((stem) => this.#title.has(stem)).length);
    this.#topics = topicsOf(told);
    this.#headline = this.#findHeadline();

    const sumOf = (numberOf: (line: ReadLine, at: number) => number): Float64Array =>
      sums(Float64Array.from(lines, numberOf));
    const isOf = (...kinds: LineKind[]): boolean[] => lines.map(({ kind }) => kinds.includes(kind));
    this.#proseUpTo = sumOf(({ text }, at) => (told[at]!.isProse ? text.length : 0));
    this.#lengthUpTo = sumOf(({ text }) => text.length);
    this.#endsUpTo = sumOf(({ kind }) => Number(kind === 'end'));
    this.#labelsUpTo = sumOf(({ kind }) => Number(kind === 'label'));
    this.#isCopyright = lines.map(({ text }) => isCopyright(text));
    this.#opensLinks = lines.map(({ kind, text }) => (kind === 'end' || kind === 'interruption') && opensLinks(text));
    const prose = told.map(({ isProse }) => isProse);
    const other = prose.map((isProse) => !isProse);
    const datelines = told.map(({ isDateline }) => isDateline);
    const signoffs = isOf('signoff', 'contribution');
    this.#last = {
      end: lastBefore(isOf('end')),
      interruption: lastBefore(isOf('interruption')),
      links: lastBefore(this.#opensLinks),
      prose: lastBefore(prose),
      other: lastBefore(other),
      comments: lastBefore(lines.map(({ text }) => isCommentsHeading(text))),
      signoff: lastBefore(signoffs),
      dateline: lastBefore(datelines),
      copyright: lastBefore(this.#isCopyright),
    };
    this.#next = {
      end: nextBehind(isOf('end')),
      prose: nextBehind(prose),
      other: nextBehind(other),
      signoff: nextBehind(signoffs),
      dateline: nextBehind(datelines),
    };

    this.#gaps = lines.map(({ number }, at) =>
      at === 0 ? MAX_GAP : Math.min(MAX_GAP, number - lines[at - 1]!.end - 1),
    );
    const groups: Group[] = [];
    this.#groupAt = lines.map((_, at) => {
      const group = groups.at(-1);
      if (group && this.#gaps[at] === 0) group.end = at + 1;
      else groups.push({ first: at, end: at + 1 });
      return groups.length - 1;
    });
    this.#groups = groups;
  }

  read(at: number): Float32Array {
    this.#place = 0;
    this.#putOwn(at);
    this.#putPlace(at);
    this.#putGroup(at);
    for (const size of WINDOWS) {
      this.#put(this.#proseShare(at - size, at + size + 1));
      this.#put(this.#proseShare(at - size, at));
      this.#put(this.#proseShare(at + 1, at + size + 1));
      const [first, end] = [Math.max(0, at - size), Math.min(this.#lines.length, at + size + 1)];
      this.#put((this.#labelsUpTo[end]! - this.#labelsUpTo[first]!) / (end - first));
    }
    for (const by of AROUND) {
      const other = this.#told[at + by];
      this.#put(other ? log(other.length) : NOTHING);
      this.#put(other?.isProse ?? false);
      this.#put(other ? other.lowerShare : NOTHING);
      this.#put(other ? log(other.words) : NOTHING);
      this.#put(this.#topics[at + by] ?? NOTHING);
    }
    const size = this.#lines.length;
    this.#put(log(size));
    this.#put(log(this.#proseUpTo.at(-1)!));
    this.#put(log(this.#lengthUpTo.at(-1)! / size));
    this.#put((this.#groups.length - 1) / size);
    return this.#row;
  }

  #put(value: number | boolean): void {
    this.#row[this.#place++] = Number(value);
  }

  #putOwn(at: number): void {
    const { text, kind } = this.#lines[at]!;
    const own = this.#told[at]!;
    const looked = text.slice(0, MAX_LOOKED_AT);
    const { capitals, letters, digits, commas } = charactersOf(text);
    const words = Math.max(1, own.words);
    this.#put(log(own.length));
    this.#put(log(own.words));
    this.#put(endsSentence(text));
    this.#put(/[:;]$/.test(text));
    this.#put(/\?["”’»]?$/.test(text));
    this.#put(isCutOff(text));
    this.#put(/^\p{Ll}/u.test(text));
    this.#put(/^["“«„'‘]/.test(text));
    this.#put(/^\d/.test(text));
    this.#put(own.lowerShare);
    this.#put(own.smallShare);
    this.#put(capitals / Math.max(1, letters));
    this.#put(digits / Math.max(1, own.length));
    this.#put(commas / words);
    this.#put(log(count(looked, SENTENCE)));
    this.#put(log(count(looked, QUOTES)));
    this.#put(log(count(looked, BARS)));
    this.#put(ADDRESS.test(looked));
    this.#put(count(looked, YOU) / words);
    this.#put(isBanner(text));
    this.#put(this.#isCopyright[at]!);
    this.#put(isStamp(text));
    this.#put(isCreditLine(text));
    this.#put(own.isDateline);
    this.#put(this.#opensLinks[at]!);
    this.#put(this.#titleWords[at]! / Math.max(1, own.stems.length));
    this.#put(this.#likenessToTitle(at));
    this.#put(this.#topics[at]!);
    this.#put(log(this.#repeats.get(this.#folded[at]!)! - 1));
    for (const one of KINDS) this.#put(kind === one);
  }

  #putPlace(at: number): void {
    const size = this.#lines.length;
    const [last, next] = [this.#last, this.#next];
    const prose = Math.max(1, this.#proseUpTo.at(-1)!);
    this.#put(at / size);
    this.#put(log(at));
    this.#put(log(size - at));
    this.#put(this.#proseUpTo[at]! / prose);
    this.#put(this.#lengthUpTo[at]! / Math.max(1, this.#lengthUpTo.at(-1)!));
    this.#put(this.#headline === -1 ? 0 : signedLog(at - this.#headline));
    this.#put(this.#headline !== -1);
    this.#put(log(this.#endsUpTo[at]!));
    this.#put(log(this.#endsUpTo[size]! - this.#endsUpTo[at]!));
    this.#put(last.comments[at] !== -1);
    this.#put(last.signoff[at] === -1 ? 0 : log(at - last.signoff[at]!));
    this.#put(next.signoff[at] === size ? 0 : log(next.signoff[at]! - at));
    this.#put(last.dateline[at] === -1 ? 0 : log(at - last.dateline[at]!));
    this.#put(next.dateline[at] === size ? 0 : log(next.dateline[at]! - at));
    this.#put(last.copyright[at] !== -1);
    this.#put(log(at - last.end[at]!));
    this.#put(log(next.end[at]! - at));
    this.#put(log(at - last.interruption[at]!));
    this.#put(log(at - last.links[at]!));
    this.#put(log(at - last.prose[at]!));
    this.#put(log(next.prose[at]! - at));
    this.#put(log(this.#proseUpTo[at]! - this.#proseUpTo[last.other[at]! + 1]!));
    this.#put(log(this.#proseUpTo[next.other[at]!]! - this.#proseUpTo[at + 1]!));
    const run = this.#run;
    this.#put(run !== undefined && at >= run.start && at < run.end);
    this.#put(run ? signedLog(at - run.start) : 0);
    this.#put(run ? signedLog(at - run.end) : 0);
    this.#put(run ? (this.#proseUpTo[run.end]! - this.#proseUpTo[run.start]!) / prose : 0);
  }

  #putGroup(at: number): void {
    const place = this.#groupAt[at]!;
    const group = this.#groups[place]!;
    const [before, behind] = [this.#groups[place - 1], this.#groups[place + 1]];
    this.#put(this.#gaps[at]!);
    this.#put(this.#gaps[at + 1] ?? MAX_GAP);
    this.#put(log(group.end - group.first));
    this.#put((at - group.first) / (group.end - group.first));
    this.#put(log(this.#meanLength(group)));
    this.#put(this.#proseShare(group.first, group.end));
    this.#put(before ? log(before.end - before.first) : 0);
    this.#put(behind ? log(behind.end - behind.first) : 0);
    this.#put(log(this.#meanLength(before)));
    this.#put(log(this.#meanLength(behind)));
  }

  #meanLength(group: Group | undefined): number {
    if (!group) return 0;
    return (this.#lengthUpTo[group.end]! - this.#lengthUpTo[group.first]!) / (group.end - group.first);
  }

  /** Of the characters of these lines. */
  #proseShare(from: number, to: number): number {
    const [first, end] = [Math.max(0, from), Math.min(this.#lines.length, to)];
    const length = this.#lengthUpTo[end]! - this.#lengthUpTo[first]!;
    return (this.#proseUpTo[end]! - this.#proseUpTo[first]!) / Math.max(1, length);
  }

  /** Of the words that either has: 1 for the same, 0 for none in common. */
  #likenessToTitle(at: number): number {
    const { stems } = this.#told[at]!;
    return stems.length === 0 ? 0 : this.#titleWords[at]! / (stems.length + this.#title.size - this.#titleWords[at]!);
  }

  #findHeadline(): number {
    let best = -1;
    for (let at = 1; at < this.#lines.length; at++) {
      if (this.#lines[at]!.text.length > MAX_HEADLINE || this.#likenessToTitle(at) < MIN_HEADLINE_LIKENESS) continue;
      if (best === -1 || this.#likenessToTitle(at) > this.#likenessToTitle(best) + 0.01) best = at;
    }
    return best;
  }
}

const signedLog = (value: number): number => (value < 0 ? -log(-value) : log(value));

/** How well known the words of each line are: in how many other lines of prose each stands, on the scale of features. */
function topicsOf(told: readonly Told[]): number[] {
  const known = counts(told.flatMap(({ isProse, stems }) => (isProse ? stems : [])));
  return told.map(({ stems, isProse }) => {
    const sum = stems.reduce((all, stem) => all + log((known.get(stem) ?? 0) - (isProse ? 1 : 0)), 0);
    return sum / Math.max(1, stems.length);
  });
}
