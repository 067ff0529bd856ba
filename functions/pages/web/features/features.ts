// What is told of each text of a page before any judgement: numbers, each with a name.
import { attribute } from '../../../formats/syntax/xml-element.ts';
import { isCreditLine, readCredit } from '../../captions.ts';
import { charactersOf } from '../../characters.ts';
import { isBanner, isByline, isEndHeading, isInterruption, isStamp } from '../../chrome.ts';
import { count, counts, fold, log, nearest, sums } from '../../counting.ts';
import { endsSentence, isProse, isShortSentence } from '../../prose.ts';
import { CUE_NAMES, CUES } from '../page-words.ts';
import type { Box, Segment } from '../segments.ts';
import { Ancestors, classKey } from './ancestors.ts';
import { AROUND, FEATURES, TAG_NUMBERS, TAGS } from './names.ts';
import { apart, bestBox, isInside, proseLength, smallestWith, wider } from './prose-boxes.ts';

/** What the page says of itself outside its texts. */
export interface PageFacts {
  /** Headline candidates: title, OpenGraph, JSON-LD. */
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  /** The story as JSON-LD has it. */
  readonly stated: string | undefined;
}

/** What texts that look alike hold together. */
interface Sums {
  prose: number;
  length: number;
  linked: number;
}

/** The last heading, under which a text stands. */
interface Heading {
  readonly at: number;
  /** From 1; 7 where no element says it. */
  readonly level: number;
  readonly isEnd: boolean;
  /** On the scale of features. */
  readonly words: number;
}

/**
 * Reads one row of {@link FEATURES} for each segment and gives what becomes of it. The row is the same array each time:
 * a page of 60,000 texts would have 80 MB of them.
 */
export function readFeatures<T>(segments: readonly Segment[], facts: PageFacts, use: (row: Float32Array) => T): T[] {
  return new FeatureReader(segments, facts).read(use);
}

class FeatureReader {
  readonly #segments: readonly Segment[];
  readonly #facts: PageFacts;
  readonly #prose: Float64Array;
  readonly #proseUpTo: Float64Array;
  readonly #lengthUpTo: Float64Array;
  readonly #linkedUpTo: Float64Array;
  readonly #ancestors = new Ancestors();

  constructor(segments: readonly Segment[], facts: PageFacts) {
    this.#segments = segments;
    this.#facts = facts;
    this.#prose = Float64Array.from(segments, proseLength);
    this.#proseUpTo = sums(this.#prose);
    this.#lengthUpTo = sums(Float64Array.from(segments, ({ text }) => text.length));
    this.#linkedUpTo = sums(Float64Array.from(segments, ({ linked, text }) => Math.min(linked, text.length)));
  }

  read<T>(use: (row: Float32Array) => T): T[] {
    const segments = this.#segments;
    const all = this.#proseUpTo.at(-1) ?? 0;
    const repeats = counts(segments.map(({ text }) => text));
    const tagged = counts(segments.map(({ tag, box }) => `${tag} ${box.parent?.element.name}`));
    const classes = segments.map(({ box }) => classKey(box));
    const classed = counts(classes);
    const classSums = new Map<string, Sums>();
    segments.forEach(({ text, linked }, at) => {
      const known = classSums.get(classes[at]!) ?? { prose: 0, length: 0, linked: 0 };
      known.prose += this.#prose[at]!;
      known.length += text.length;
      known.linked += linked;
      classSums.set(classes[at]!, known);
    });
    const best = bestBox(segments, this.#prose);
    const half = smallestWith(best, segments, (box) => this.#proseOf(box) >= 0.5 * all);
    const most = smallestWith(best, segments, (box) => this.#proseOf(box) >= 0.8 * all);
    const titles = this.#facts.titles.map(fold).filter((title) => title.length > 8);
    const described = this.#facts.descriptions.map(fold).filter((text) => text.length > 20);
    const stated = this.#facts.stated === undefined ? undefined : fold(this.#facts.stated);
    const titleAt = segments.findIndex(
      ({ text, tag }) => tag === 'h1' && titles.some((title) => title.includes(fold(text))),
    );
    const h1At = titleAt === -1 ? segments.findIndex(({ tag }) => tag === 'h1') : titleAt;
    const nearBefore = nearest(this.#prose, 1);
    const nearAfter = nearest(this.#prose, -1);
    const links = this.#linkedUpTo.at(-1)! / Math.max(1, this.#lengthUpTo.at(-1)!);
    const ps = segments.filter(({ tag }, at) => tag === 'p' && this.#prose[at]! > 0).length;

    const row = new Float32Array(FEATURES.length);
    let n = 0;
    const put = (value: number | boolean): void => {
      row[n++] = Number(value);
    };
    let heading: Heading | undefined;
    let ended = 0;
    return segments.map((segment, at) => {
      const { text, box, tag } = segment;
      n = 0;
      const { words, letters, capitals, digits, commas } = charactersOf(text);
      const folded = fold(text);
      const isEnd = isEndHeading(text);
      const classSum = classSums.get(classes[at]!)!;
      put(log(text.length));
      put(log(words));
      put(Math.min(1, segment.linked / text.length));
      put(Math.min(1, segment.strong / text.length));
      put(segment.isInLink);
      put(box.isHidden);
      put(endsSentence(text));
      put(log(commas));
      put(log(count(text, /[.!?](?=\s|$)/g)));
      put(digits / text.length);
      put(letters === 0 ? 0 : capitals / letters);
      put(/^[^\p{L}]{0,3}\p{Ll}/u.test(text));
      put(/:$/.test(text));
      put(/\?$/.test(text));
      put(isProse(text));
      put(isShortSentence(text));
      put(isEnd);
      put(isInterruption(text));
      put(isStamp(text));
      put(isByline(text));
      put(isBanner(text));
      put(isCreditLine(text));
      put(text.length < 400 && readCredit(text) !== undefined);
      put(Math.min(40, box.depth));
      put(TAG_NUMBERS.get(tag) ?? TAGS.length);
      put(log(tagged.get(`${tag} ${box.parent?.element.name}`)!));
      put(log(classed.get(classes[at]!)!));
      put(all === 0 ? 0 : classSum.prose / all);
      put(classSum.linked / Math.max(1, classSum.length));
      put(log(repeats.get(text)! - 1));
      put(titles.some((title) => title === folded || (folded.length > 15 && title.includes(folded))));
      put(folded.length > 20 && described.some((text) => text.includes(folded) || folded.includes(text)));
      put(stated === undefined ? -1 : folded.length > 12 && stated.includes(folded));
      put(h1At === -1 ? 0 : Math.sign(at - h1At) * log(Math.abs(at - h1At)));
      put(this.#proseUpTo[at]! / Math.max(1, all));
      put((all - this.#proseUpTo[at + 1]!) / Math.max(1, all));
      put(at / segments.length);
      put(Math.min(10, box.element.attributes.length));
      put(attribute(box.element, 'itemprop') !== undefined);
      put(words === 0 ? 0 : letters / words);

      for (const name of TAGS) put(tag === name);
      const above = this.#ancestors.of(box);
      row.set(above, n);
      n += above.length;
      for (const cue of CUE_NAMES) put(CUES[cue].test(text));

      let up: Box | undefined = box;
      for (let level = 1; level <= 4; level++) {
        if (level > 1 && up?.parent) up = wider(up);
        put(log(this.#proseOf(up)));
        put(this.#linksOf(up));
        put(log(up.to - up.from));
        put(all === 0 ? 0 : this.#proseOf(up) / all);
        put(log(this.#lengthOf(up) / Math.max(1, up.to - up.from)));
        put((at - up.from) / Math.max(1, up.to - up.from));
      }

      put(isInside(at, best));
      put(apart(box, best));
      put(all === 0 ? 0 : this.#proseOf(best) / all);
      put(isInside(at, best) ? (at - best.from) / Math.max(1, best.to - best.from) : at < best.from ? -1 : 2);
      put(Math.sign(at - best.from) * log(Math.abs(at - best.from)));
      put(this.#linksOf(best));
      put(isInside(at, half));
      put(apart(box, half));
      put(isInside(at, most));
      put(apart(box, most));
      put(box.depth - best.depth);

      for (const offset of AROUND) {
        const other = segments[at + offset];
        put(other ? log(other.text.length) : -1);
        put(other ? Math.min(1, other.linked / other.text.length) : -1);
        put(other ? log(this.#prose[at + offset]!) : -1);
        put(other ? (TAG_NUMBERS.get(other.tag) ?? TAGS.length) : -1);
        put(other !== undefined && other.box.parent === box.parent);
        put(other !== undefined && other.tag === tag);
      }

      put(log(nearBefore[at]!));
      put(log(nearAfter[at]!));
      put(log(this.#proseOf(box.parent ?? box)));
      const level = /^h([1-6])$/.exec(tag)?.[1];
      if (level || isEnd) {
        heading = { at, level: Number(level ?? 7), isEnd, words: log(words) };
        if (isEnd) ended++;
      }
      put(heading ? log(at - heading.at) : -1);
      put(heading?.level ?? 0);
      put(heading?.isEnd ?? false);
      put(heading?.words ?? -1);
      put(log(ended));
      put(log(segments.length));
      put(log(all));
      put(links);
      put(log(ps));
      return use(row);
    });
  }

  #proseOf = (box: Box): number => this.#proseUpTo[box.to]! - this.#proseUpTo[box.from]!;
  #lengthOf = (box: Box): number => this.#lengthUpTo[box.to]! - this.#lengthUpTo[box.from]!;
  #linksOf = (box: Box): number =>
    (this.#linkedUpTo[box.to]! - this.#linkedUpTo[box.from]!) / Math.max(1, this.#lengthOf(box));
}
