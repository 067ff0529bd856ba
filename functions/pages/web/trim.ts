// What stands in the chosen story and is plainly none of it: its own headline again, dates and bylines right above it,
// boxes that ask for a subscription, the other cells of a table that lays out the page, comments. The trees have learnt from
// long pages; on short ones, where few neighbours tell what a text is, these few rules help them.
import { attribute } from '../../formats/syntax/xml-element.ts';
import { readCredit } from '../captions.ts';
import { isEndHeading, isInterruption } from '../chrome.ts';
import { fold } from '../counting.ts';
import { countWords, isProse } from '../prose.ts';
import { dropAbove } from './above-story.ts';
import { partsBehind } from './behind-story.ts';
import { boxAbove, isHeading } from './boxes.ts';
import { withWholeQuotes } from './quotes.ts';
import type { Box, Segment } from './segments.ts';

const ASKS_TO_SUBSCRIBE = /newsletter|subscri(?:be|ption)|sign-?up|paywall|regwall/i;
/** A box that asks is small; one that holds the story itself is called so, too. */
const MAX_BOX_SHARE = 0.25;
/** Less of the story stands outside captions than in them. */
const TOLD_IN_CAPTIONS = 0.5;
const MAX_BOX_UP = 5;
const APPEAL = /\b(?:in the comments(?: section)?(?: below)?|have your say)\b/i;
const MAX_APPEAL_WORDS = 30;
const MIN_LINKED = 0.6;
/** So much of the words in one cell of a table that lays out a page, and the other cells hold none of it. */
const MAIN_CELL_SHARE = 0.6;

const MAX_HIDDEN = 20;
const MIN_TABLE_SHARE = 0.6;

/** @param headlines what the page states, and so what it shows above the story */
export function trimStory(
  segments: readonly Segment[],
  isStory: readonly boolean[],
  headlines: readonly string[],
): boolean[] {
  const chosen = withWholeQuotes(segments, isStory);
  const words = segments.map(({ text }, at) => (chosen[at] ? countWords(text) : 0));
  const all = words.reduce((sum, count) => sum + count, 0);
  const asks = new AskingBoxes(words, all * MAX_BOX_SHARE);
  const mainCell = findMainCell(segments, words, all);
  const isBehindStory = partsBehind(segments, words);
  const captions = captionsIn(segments, words, all * TOLD_IN_CAPTIONS);
  const kept = segments.map(
    (segment, at) =>
      chosen[at]! &&
      isVisible(segment.text) &&
      !isFurniture(segment) &&
      !isSettings(segments, at) &&
      !isBehindStory[at] &&
      !(captions.size > 0 && captions.has(captionAbove(segment))) &&
      !asks.hold(segment.box) &&
      !isBesideIn(mainCell, segment.box),
  );
  dropAbove(segments, kept, new Set(headlines.map(fold)));
  dropRepeats(segments, kept);
  dropCopies(segments, kept, words);
  fillTables(segments, kept);
  dropLinksBehind(segments, kept);
  const last = kept.lastIndexOf(true);
  if (last > 0 && isBehind(segments[last]!)) kept[last] = false;
  return kept;
}

/**
 * Captions, labels and what leads elsewhere. On hosts that the trees have not seen 0.002 of F1 (news) and 0.0006 (WCXB):
 * each site has its own words and classes for them.
 */
function isFurniture({ text, tag, linked }: Segment): boolean {
  if (text.length <= MAX_CAPTION && readCredit(text) !== undefined) return true;
  if (!isHeading(tag) && isInterruption(text)) return true;
  // A headline of another story, as some set it between their paragraphs.
  return linked >= text.length * ALL_LINKED && text === text.toUpperCase() && CAPITALS.test(text);
}
const MAX_CAPTION = 250;
const ALL_LINKED = 0.9;
/** Four words or more. */
const CAPITALS = /^(?:\S*\p{Lu}\S* ){3}/u;

/**
 * Of a script, where it expects them, and of a button that was never made: `[button link="…"]`; but no example of code, as
 * its box says or the text above it.
 */
function isSettings(segments: readonly Segment[], at: number): boolean {
  const { text, box } = segments[at]!;
  if (!SETTINGS.test(text) || segments[at - 1]?.text.endsWith(':')) return false;
  return !boxAbove(box, 'pre') && ![box, box.parent].some((around) => around && isOfCode(around));
}
const SETTINGS = /^\[?\{\s?"[\w-]{1,60}"\s?:|^\[[\w-]{1,40} [\w-]{1,40}=/;
/** Of one text: boxes of many would be looked through for each. */
const isOfCode = ({ element, from, to }: Box): boolean =>
  CALLED_CODE.test(attribute(element, 'class')?.slice(0, 300) ?? '') ||
  (to - from === 1 && element.children.some((child) => typeof child !== 'string' && child.name === 'code'));
const CALLED_CODE = /(?:^|[\s_-])code/i;

/** An appeal to readers, a line of links. */
const isBehind = ({ text, linked, tag, isInLink }: Segment): boolean =>
  countWords(text) <= MAX_APPEAL_WORDS &&
  (APPEAL.test(text) || (tag !== 'li' && !isInLink && linked > text.length * MIN_LINKED && / \| /.test(text)));

/** Joiners and blanks of no width are what editors leave between paragraphs, and long lines; `___` is an agency's. */
const isVisible = (text: string): boolean => /[^\s\p{Cf}]/u.test(text) && !/^_{10,}$/.test(text);

/**
 * Captions that are none of the story. What has parts and among them headings, tables, a number or more words than captions
 * have tells the story itself, and so do captions that hold most of it.
 */
function captionsIn(
  segments: readonly Segment[],
  words: readonly number[],
  most: number,
): ReadonlySet<Box | undefined> {
  const [captions, telling] = [new Map<Box, number>(), new Set<Box>()];
  let count = 0;
  for (const [at, segment] of segments.entries()) {
    const { tag, text } = segment;
    const tells = isHeading(tag) || CELLS.has(tag) || NUMBERED.test(text);
    const caption = words[at] === 0 && !tells ? undefined : captionAbove(segment);
    if (!caption) continue;
    count += words[at]!;
    const own = (captions.get(caption) ?? 0) + words[at]!;
    if (tag !== 'figcaption' && (tells || own > MAX_CAPTION_WORDS)) telling.add(caption);
    captions.set(caption, own);
  }
  return new Set(count < most ? [...captions.keys()].filter((caption) => !telling.has(caption)) : []);
}
const MAX_CAPTION_WORDS = 70;
/** An item of a list that is told in pictures. */
const NUMBERED = /^(?:(?:number|no\.|nr\.|nummer|platz|#)\s?\d{1,3}(?![\d.,:]\d|\d)|\d{1,3}[.)]\s)/i;
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** By its element, or by what its own box or the next is called. */
const captionAbove = ({ box, text }: Segment): Box | undefined =>
  boxAbove(box, 'figcaption') ??
  (text.length > MAX_CAPTION ? undefined : [box, box.parent].find((at) => at !== undefined && isCalledCaption(at)));
const isCalledCaption = ({ element }: Box): boolean =>
  CALLED_CAPTION.test(attribute(element, 'class')?.slice(0, 300) ?? '');
/** The whole of a name: no `no-caption`, no `captions-off`, no `video-captioned`. */
const CALLED_CAPTION = /(?:^|\s)(?:(?:wp|img|image|photo|picture|media|figure)[_-]?)?caption(?:[_-]?text)?(?![\w-])/i;

/** What is hidden from those who have it read to them, a pull quote, stands in the text as well. */
function dropRepeats(segments: readonly Segment[], kept: boolean[]): void {
  const hidden = segments.flatMap(({ box }, at) => (kept[at] && box.isHidden ? [at] : []));
  if (hidden.length === 0 || hidden.length > MAX_HIDDEN) return;
  const shown = fold(segments.flatMap(({ text, box }, at) => (kept[at] && !box.isHidden ? [text] : [])).join(' '));
  for (const at of hidden) if (shown.includes(fold(segments[at]!.text))) kept[at] = false;
}

/**
 * Pages hold their story once for each width of a window, and one caption under each picture of a series: the first copy
 * is told, or the one that is shown. On hosts that the trees have not seen 0.002 of F1 on both sets, no page the worse.
 */
function dropCopies(segments: readonly Segment[], kept: boolean[], words: readonly number[]): void {
  const told = new Map<string, number>();
  for (const [at, { text, box }] of segments.entries()) {
    if (!kept[at] || words[at]! < MIN_COPY_WORDS) continue;
    const first = told.get(text);
    if (first === undefined) told.set(text, at);
    else if (segments[first]!.box.isHidden && !box.isHidden) {
      kept[first] = false;
      told.set(text, at);
    } else if (placeOf(segments[first]!.box) !== placeOf(box)) kept[at] = false;
  }
}

/** What holds it, lists aside: what is said twice in one place is said twice. */
function placeOf(box: Box): Box | undefined {
  let at = box.parent;
  while (at && LISTS.has(at.element.name)) at = at.parent;
  return at;
}
const LISTS = new Set(['ul', 'ol', 'li']);
/** Shorter ones return in a story: refrains, headings of each part, cells. */
const MIN_COPY_WORDS = 10;

/**
 * The heading of what comes after a story, where nothing but links of other stories was taken below it: 0.001 on news hosts
 * that the trees have not seen, no page of any set the worse.
 */
function dropLinksBehind(segments: readonly Segment[], kept: boolean[]): void {
  const isRunning = ({ text, linked, isInLink }: Segment): boolean =>
    !isInLink && linked <= text.length / 2 && isProse(text);
  const lastProse = segments.findLastIndex((segment, at) => kept[at] && isRunning(segment));
  const from = segments.findIndex(
    ({ text, tag }, at) => at > lastProse && kept[at] && tag !== 'li' && isEndHeading(text.replace(CUT_OFF, '')),
  );
  if (lastProse === -1 || from === -1) return;
  const behind = segments.filter((_, at) => at > from && kept[at]);
  const links = behind.filter(({ text, linked, isInLink }) => isInLink || linked > text.length / 2);
  if (links.length >= behind.length / 2) kept.fill(false, from);
}
const CUT_OFF = /\s?(?:\.{3}|…)$/;

/** A table of figures is of the story as a whole. */
function fillTables(segments: readonly Segment[], kept: boolean[]): void {
  const seen = new Set<Box>();
  for (const [at, { tag, box }] of segments.entries()) {
    const table = kept[at] && (tag === 'td' || tag === 'th') ? boxAbove(box, 'table') : undefined;
    if (!table || seen.has(table)) continue;
    seen.add(table);
    const cells = segments.slice(table.from, table.to);
    const isOfFigures = cells.every(({ tag, box }) => (tag === 'td' || tag === 'th') && box.to - box.from === 1);
    const count = kept.slice(table.from, table.to).filter(Boolean).length;
    if (isOfFigures && count >= cells.length * MIN_TABLE_SHARE) kept.fill(true, table.from, table.to);
  }
}

class AskingBoxes {
  readonly #known = new Map<Box, boolean>();
  readonly #wordsUpTo: number[] = [0];
  readonly #most: number;

  constructor(words: readonly number[], most: number) {
    for (const count of words) this.#wordsUpTo.push(this.#wordsUpTo.at(-1)! + count);
    this.#most = most;
  }

  hold(box: Box): boolean {
    for (let at: Box | undefined = box, up = 0; at && up < MAX_BOX_UP; at = at.parent, up++) {
      if (this.#asks(at)) return true;
    }
    return false;
  }

  #asks(box: Box): boolean {
    const known = this.#known.get(box);
    if (known !== undefined) return known;
    const called = attribute(box.element, 'class')?.slice(0, 300) ?? '';
    const asks = ASKS_TO_SUBSCRIBE.test(called) && this.#wordsUpTo[box.to]! - this.#wordsUpTo[box.from]! < this.#most;
    this.#known.set(box, asks);
    return asks;
  }
}

/** The one cell that holds nearly all of the story, if a table lays out the page. */
function findMainCell(segments: readonly Segment[], words: readonly number[], all: number): Box | undefined {
  const inCells = new Map<Box, number>();
  for (const [at, { box }] of segments.entries()) {
    const cell = words[at] === 0 ? undefined : boxAbove(box, 'td');
    if (cell) inCells.set(cell, (inCells.get(cell) ?? 0) + words[at]!);
  }
  for (const [cell, count] of inCells) if (count > all * MAIN_CELL_SHARE) return cell;
  return undefined;
}

function isBesideIn(main: Box | undefined, box: Box): boolean {
  const cell = main && boxAbove(box, 'td');
  return cell !== undefined && cell !== main && boxAbove(cell, 'table') === boxAbove(main!, 'table');
}
