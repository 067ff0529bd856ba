// What stands in the chosen story and is plainly none of it: its own headline again, dates and bylines right above it,
// boxes that ask for a subscription, the other cells of a table that lays out the page. The trees have learnt from long
// pages; on short ones, where few neighbours tell what a text is, these few rules help them.
import { isByline, isStamp } from '../chrome.ts';
import { countWords } from '../prose.ts';
import { boxAbove, isHeading } from './boxes.ts';
import { fold } from './features/counting.ts';
import type { Box, Segment } from './segments.ts';

const ASKS_TO_SUBSCRIBE = /newsletter|subscri(?:be|ption)|sign-?up|paywall|regwall/i;
/** A box that asks is small; one that holds the story itself is called so, too. */
const MAX_BOX_SHARE = 0.25;
const MAX_BOX_UP = 5;
const APPEAL = /\b(?:in the comments(?: section)?(?: below)?|have your say)\b/i;
const MAX_APPEAL_WORDS = 30;
/** So much of the words in one cell of a table that lays out a page, and the other cells hold none of it. */
const MAIN_CELL_SHARE = 0.6;

/** @param headlines what the page states, and so what it shows above the story */
export function trimStory(
  segments: readonly Segment[],
  isStory: readonly boolean[],
  headlines: readonly string[],
): boolean[] {
  const words = segments.map(({ text }, at) => (isStory[at] ? countWords(text) : 0));
  const all = words.reduce((sum, count) => sum + count, 0);
  const asks = new AskingBoxes(words, all * MAX_BOX_SHARE);
  const mainCell = findMainCell(segments, words, all);
  const kept = segments.map(
    ({ text, box }, at) => isStory[at]! && isVisible(text) && !asks.hold(box) && !isBesideIn(mainCell, box),
  );
  dropAbove(segments, kept, new Set(headlines.map(fold)));
  const last = kept.lastIndexOf(true);
  if (last > 0 && words[last]! <= MAX_APPEAL_WORDS && APPEAL.test(segments[last]!.text)) kept[last] = false;
  return kept;
}

/** Joiners and blanks of no width are what editors leave between paragraphs. */
const isVisible = (text: string): boolean => /[^\s\p{Cf}]/u.test(text);

/** Headline, bylines and dates, as far as the first text of the story that is no heading. */
function dropAbove(segments: readonly Segment[], kept: boolean[], headlines: ReadonlySet<string>): void {
  for (const [at, { text, tag }] of segments.entries()) {
    if (!kept[at]) continue;
    const isNoStory = tag === 'h1' ? headlines.has(fold(text)) : !isHeading(tag) && isAbove(text, headlines);
    if (isNoStory) kept[at] = false;
    else if (!isHeading(tag)) return;
  }
}

const isAbove = (text: string, headlines: ReadonlySet<string>): boolean =>
  text.length < 400 && (isByline(text) || isStamp(text) || headlines.has(fold(text)));

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
    const called = box.element.attributes.class?.value.slice(0, 300) ?? '';
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
