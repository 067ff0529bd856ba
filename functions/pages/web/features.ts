// What is told of each text of a page before any judgement: numbers, each with a name.
import type { XmlElement } from '../../formats/syntax/xml.ts';
import { isCreditLine, readCredit } from '../captions.ts';
import { isBanner, isByline, isEndHeading, isInterruption, isStamp } from '../chrome.ts';
import { countWords, endsSentence, isProse, isShortSentence } from '../prose.ts';
import { CUE_NAMES, CUES, ROLE_NAMES, ROLES } from './page-words.ts';
import type { Box, Segment } from './segments.ts';

/** What the page says of itself outside its texts. */
export interface PageFacts {
  /** Headline candidates: title, OpenGraph, JSON-LD. */
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  /** The story as JSON-LD has it. */
  readonly stated: string | undefined;
}

const FAR = 12;
const MAX_UP = 12;
const TAGS = [
  'p',
  'div',
  'li',
  'td',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'figcaption',
  'pre',
  'dd',
  'button',
] as const;
const AROUND = [-3, -2, -1, 1, 2, 3] as const;
const ELEMENTS = [
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'figure',
  'ul',
  'table',
  'a',
  'dl',
  'blockquote',
  'ol',
  'details',
  'noscript',
  'picture',
] as const;

const OWN = [
  'length',
  'words',
  'linkShare',
  'strongShare',
  'isInLink',
  'isHidden',
  'endsSentence',
  'commas',
  'sentences',
  'digits',
  'capitals',
  'startsLower',
  'endsColon',
  'endsQuestion',
  'isProse',
  'isShortSentence',
  'isEndHeading',
  'isInterruption',
  'isStamp',
  'isByline',
  'isBanner',
  'isCreditLine',
  'hasCredit',
  'depth',
  'tag',
  'tagRepeats',
  'classRepeats',
  'classProse',
  'classLinks',
  'isRepeated',
  'isTitle',
  'inDescription',
  'isStated',
  'afterTitle',
  'proseBefore',
  'proseAfter',
  'place',
  'attributes',
  'hasItemprop',
  'avgWord',
] as const;

export const FEATURES: readonly string[] = [
  ...OWN,
  ...TAGS.map((tag) => `is:${tag}`),
  ...ELEMENTS.map((name) => `in:${name}`),
  ...ROLE_NAMES.flatMap((role) => [`role:${role}`, `roles:${role}`]),
  ...CUE_NAMES.map((cue) => `cue:${cue}`),
  ...[1, 2, 3, 4].flatMap((up) => [
    `up${up}:prose`,
    `up${up}:links`,
    `up${up}:segments`,
    `up${up}:share`,
    `up${up}:meanLength`,
    `up${up}:place`,
  ]),
  'best:inside',
  'best:apart',
  'best:share',
  'best:place',
  'best:before',
  'best:links',
  'half:inside',
  'half:apart',
  'most:inside',
  'most:apart',
  'best:depth',
  ...AROUND.flatMap((offset) => [
    `at${offset}:length`,
    `at${offset}:links`,
    `at${offset}:prose`,
    `at${offset}:tag`,
    `at${offset}:sameParent`,
    `at${offset}:sameTag`,
  ]),
  'nearProseBefore',
  'nearProseAfter',
  'proseInParent',
  'sinceHeading',
  'headingLevel',
  'headingEnds',
  'headingWords',
  'endBefore',
  'page:segments',
  'page:prose',
  'page:links',
  'page:ps',
];

const TAG_NUMBERS = new Map<string, number>(TAGS.map((tag, at) => [tag, at]));

/** Of each box, what its subtree holds. */
interface Sums {
  prose: number;
  length: number;
  linked: number;
}

/** One row of {@link FEATURES} for each segment. */
export function readFeatures(segments: readonly Segment[], facts: PageFacts): Float32Array[] {
  return new FeatureReader(segments, facts).read();
}

class FeatureReader {
  readonly #segments: readonly Segment[];
  readonly #facts: PageFacts;
  readonly #prose: Float64Array;
  readonly #proseUpTo: Float64Array;
  readonly #lengthUpTo: Float64Array;
  readonly #linkedUpTo: Float64Array;
  readonly #roles = new Map<Box, Float32Array>();
  readonly #elements = new Map<Box, Float32Array>();

  constructor(segments: readonly Segment[], facts: PageFacts) {
    this.#segments = segments;
    this.#facts = facts;
    this.#prose = Float64Array.from(segments, proseLength);
    this.#proseUpTo = sums(this.#prose);
    this.#lengthUpTo = sums(Float64Array.from(segments, ({ text }) => text.length));
    this.#linkedUpTo = sums(Float64Array.from(segments, ({ linked, text }) => Math.min(linked, text.length)));
  }

  read(): Float32Array[] {
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

    let heading = -1;
    let ended = 0;
    return segments.map((segment, at) => {
      const { text, box, tag } = segment;
      const row = new Float32Array(FEATURES.length);
      let n = 0;
      const put = (value: number | boolean): void => {
        row[n++] = Number(value);
      };
      const words = countWords(text);
      const folded = fold(text);
      const letters = count(text, /\p{L}/gu);
      const isEnd = isEndHeading(text);
      const classSum = classSums.get(classes[at]!)!;
      put(log(text.length));
      put(log(words));
      put(Math.min(1, segment.linked / text.length));
      put(Math.min(1, segment.strong / text.length));
      put(segment.isInLink);
      put(box.isHidden);
      put(endsSentence(text));
      put(log(count(text, /,/g)));
      put(log(count(text, /[.!?](?=\s|$)/g)));
      put(count(text, /\d/g) / text.length);
      put(letters === 0 ? 0 : count(text, /\p{Lu}/gu) / letters);
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
      put(Math.min(10, Object.keys(box.element.attributes).length));
      put(box.element.attributes.itemprop !== undefined);
      put(words === 0 ? 0 : letters / words);

      for (const name of TAGS) put(tag === name);
      row.set(this.#elementsAbove(box), n);
      n += ELEMENTS.length;
      row.set(this.#rolesAbove(box), n);
      n += 2 * ROLE_NAMES.length;
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
      if (/^h[1-6]$/.test(tag) || isEnd) {
        heading = at;
        if (isEnd) ended++;
      }
      const under = segments[heading];
      put(heading === -1 ? -1 : log(at - heading));
      put(under ? Number(/^h([1-6])$/.exec(under.tag)?.[1] ?? 7) : 0);
      put(under !== undefined && isEndHeading(under.text));
      put(under ? log(countWords(under.text)) : -1);
      put(log(ended));
      put(log(segments.length));
      put(log(all));
      put(links);
      put(log(ps));
      return row;
    });
  }

  #proseOf = (box: Box): number => this.#proseUpTo[box.to]! - this.#proseUpTo[box.from]!;
  #lengthOf = (box: Box): number => this.#lengthUpTo[box.to]! - this.#lengthUpTo[box.from]!;
  #linksOf = (box: Box): number =>
    (this.#linkedUpTo[box.to]! - this.#linkedUpTo[box.from]!) / Math.max(1, this.#lengthOf(box));

  /** For each role how far up the nearest element is that is called so, and how many are. */
  #rolesAbove(box: Box): Float32Array {
    const known = this.#roles.get(box);
    if (known) return known;
    const above = box.parent ? this.#rolesAbove(box.parent) : undefined;
    const row = new Float32Array(2 * ROLE_NAMES.length);
    const name = nameOf(box.element);
    ROLE_NAMES.forEach((role, at) => {
      const isCalled = name !== '' && ROLES[role].test(name);
      row[2 * at] = isCalled ? 0 : Math.min(FAR, (above?.[2 * at] ?? FAR) + 1);
      row[2 * at + 1] = (above?.[2 * at + 1] ?? 0) + Number(isCalled);
    });
    this.#roles.set(box, row);
    return row;
  }

  #elementsAbove(box: Box): Float32Array {
    const known = this.#elements.get(box);
    if (known) return known;
    const above = box.parent ? this.#elementsAbove(box.parent) : undefined;
    const row = new Float32Array(ELEMENTS.length);
    ELEMENTS.forEach((name, at) => {
      row[at] = box.element.name === name ? 0 : Math.min(FAR, (above?.[at] ?? FAR) + 1);
    });
    this.#elements.set(box, row);
    return row;
  }
}

/** Class, id and what else names the purpose of an element. */
function nameOf({ attributes }: XmlElement): string {
  const { class: classes, id, role, itemprop } = attributes;
  if (!(classes || id || role || itemprop)) return '';
  return `${classes?.value ?? ''} ${id?.value ?? ''} ${role?.value ?? ''} ${itemprop?.value ?? ''} ${attributes['data-testid']?.value ?? ''} ${attributes['data-component']?.value ?? ''}`
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

const classKey = (box: Box): string => {
  const own = (at: Box | undefined): string =>
    at ? `${at.element.name}.${at.element.attributes.class?.value.slice(0, 100) ?? ''}` : '';
  return `${own(box)} ${own(box.parent)}`;
};

const proseLength = ({ text, linked, isInLink, tag }: Segment): number =>
  !isInLink &&
  !/^(?:h[1-6]|button|figcaption)$/.test(tag) &&
  linked < text.length / 2 &&
  (isProse(text) || isShortSentence(text))
    ? text.length - linked
    : 0;

/** The box that prose stands in, as readers of pages have found it since Readability: parents count, grandparents half. */
function bestBox(segments: readonly Segment[], prose: Float64Array): Box {
  const scores = new Map<Box, number>();
  const add = (box: Box | undefined, score: number): void => {
    if (box) scores.set(box, (scores.get(box) ?? 0) + score);
  };
  segments.forEach(({ box }, at) => {
    if (prose[at] === 0) return;
    const score = 1 + Math.min(3, prose[at]! / 100);
    add(box, score / 4);
    add(box.parent, score);
    add(box.parent?.parent, score / 2);
    add(box.parent?.parent?.parent, score / 4);
  });
  let best: Box | undefined;
  for (const [box, score] of scores) if (!best || score > scores.get(best)!) best = box;
  return best ?? rootOf(segments[0]!.box);
}

function smallestWith(from: Box, segments: readonly Segment[], holds: (box: Box) => boolean): Box {
  for (let box: Box | undefined = from; box; box = box.parent) if (holds(box)) return box;
  return rootOf(segments[0]!.box);
}

function rootOf(box: Box): Box {
  let root = box;
  while (root.parent) root = root.parent;
  return root;
}

/** The nearest ancestor that holds more. */
function wider(box: Box): Box {
  let at = box;
  while (at.parent && at.parent.to - at.parent.from === box.to - box.from) at = at.parent;
  return at.parent ?? at;
}

const isInside = (at: number, box: Box): boolean => at >= box.from && at < box.to;

/** Steps up from a box to what it shares with the other. */
function apart(box: Box, other: Box): number {
  let steps = 0;
  for (let at: Box | undefined = box; at && steps < MAX_UP; at = at.parent, steps++) {
    if (at === other) return steps;
    if (at.from <= other.from && at.to >= other.to && at.depth <= other.depth) return steps + 0.5;
  }
  return MAX_UP;
}

function nearest(prose: Float64Array, step: 1 | -1): Float64Array {
  const found = new Float64Array(prose.length);
  let last = 200;
  for (let n = 0; n < prose.length; n++) {
    const at = step === 1 ? n : prose.length - 1 - n;
    found[at] = last;
    last = prose[at]! > 80 ? 1 : Math.min(200, last + 1);
  }
  return found;
}

function sums(values: Float64Array): Float64Array {
  const all = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) all[at + 1] = all[at]! + values[at]!;
  return all;
}

function counts(keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const log = (value: number): number => Math.log2(1 + Math.max(0, value));
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
