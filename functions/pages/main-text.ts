// Where the story stands on the page by rules: the run of lines with the highest sum of weights, one voice among those of
// dump/ and the only one where a dump is no page.
import { readDateline } from '../formats/readings/dateline.ts';
import { readSignoff } from '../formats/readings/signoff.ts';
import { isCopy, isCreditLine, readCaption } from './captions.ts';
import { isByline, isChrome, isCommentsHeading, isEndHeading, isInterruption } from './chrome.ts';
import { hasAtMost, type Line } from './lines.ts';
import { isCutOff, isListItem, isProse, isShortSentence } from './prose.ts';

/**
 * What a line of the page is, told from the line and its neighbours alone. `end` heads a part that comes after the
 * story, `interruption` is a button or label that may stand within it, `label` any short line that is nothing else.
 */
export type LineKind =
  | 'prose'
  | 'sentence'
  | 'caption'
  | 'signoff'
  | 'chrome'
  | 'interruption'
  | 'end'
  | 'contribution'
  | 'item'
  | 'teaser'
  | 'byline'
  | 'label';

export interface ReadLine extends Line {
  readonly kind: LineKind;
}

/** How far away a second copy of a caption is looked for: a gallery prints a credit or two between the copies. */
const NEARBY = 4;

/** Names the kind of every line. */
export function readLines(lines: readonly Line[]): ReadLine[] {
  const ends = lines.map(({ text }) => endOf(text));
  return lines.map((line, at) => {
    const kind = kindOf(
      line.text,
      nearby(lines, at, (other) => ends[other]),
    );
    return { ...line, kind: MAY_BE_CAPTION.has(kind) && isCaptioned(line, lines[at + 1]) ? 'caption' : kind };
  });
}

const MAY_BE_CAPTION: ReadonlySet<LineKind> = new Set<LineKind>(['prose', 'sentence', 'label', 'teaser']);
// The captions measured have up to 257 characters; a longer line above a credit is a paragraph.
const MAX_CAPTION_LENGTH = 300;

/** A line right above a line that is only a credit is that picture's caption. */
const isCaptioned = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && line.text.length <= MAX_CAPTION_LENGTH && !isCreditLine(line.text) && isCreditLine(next.text);

/** What a second copy of a caption does not stand beyond: who signs the story, and another paragraph. */
const endOf = (text: string): 'byline' | 'prose' | undefined =>
  isByline(text) ? 'byline' : isProse(text) ? 'prose' : undefined;

/**
 * The lines around one, in which a second copy of it may stand.
 * @param endAt whoever asks for all lines knows it of each
 */
export function nearby(
  lines: readonly Line[],
  at: number,
  endAt = (other: number) => endOf(lines[other]!.text),
): string[] {
  const { text } = lines[at]!;
  const around: string[] = [];
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= NEARBY; distance++) {
      const line = lines[at + step * distance];
      if (!line) break;
      around.push(line.text);
      const end = endAt(at + step * distance);
      if (end === 'byline' || (end === 'prose' && !isCopy(text, line.text))) break;
    }
  }
  return around;
}

function kindOf(text: string, around: readonly string[]): LineKind {
  if (readSignoff(text)) return 'signoff';
  if (isEndHeading(text)) return 'end';
  if (isInterruption(text)) return 'interruption';
  if (isChrome(text)) return 'chrome';
  if (isByline(text)) return 'byline';
  if (readCaption(text, around)) return 'caption';
  if (isContribution(text)) return 'contribution';
  if (isListItem(text)) return 'item';
  if (isProse(text)) return 'prose';
  if (isShortSentence(text)) return 'sentence';
  return isCutOff(text) ? 'teaser' : 'label';
}

/** "Ann Example in Oslo contributed to this report.": a trailer in words, told from the prose around it. */
export const isContribution = (text: string): boolean =>
  text.length <= 250 && /\bcontributed (?:reporting|research|to (?:this|the) (?:report|story|article))\b/i.test(text);

// Weights, fitted by hand on the 72 pages measured. A paragraph of 200 characters outweighs two labels; an end heading
// outweighs the teasers that come after it, but not the rest of a story that a newsletter box cuts in two.
const WEIGHTS: Readonly<Record<LineKind, number>> = {
  prose: 0,
  sentence: 0.4,
  caption: 0,
  signoff: 10,
  contribution: 1,
  item: 0.1,
  chrome: -0.8,
  interruption: -0.5,
  end: -5,
  teaser: -1,
  byline: -0.7,
  label: -0.7,
};
const PROSE_CHARACTERS = 100;
const MAX_PROSE_WEIGHT = 4;
const DATELINE_WEIGHT = 8;
// Comments are prose by other hands: they count less than the story they stand under.
const COMMENT_SHARE = 0.3;
// Less than this before "Comments" is a menu, not a story.
const MIN_STORY_WEIGHT = 6;
// A sentence alone among labels is the teaser of another story.
const ALONE_SHARE = 0.5;
// A box costs once, whatever number of headings and buttons stands in it.
const NEXT_END_WEIGHT = -1;
const NEXT_BUTTON_WEIGHT = -0.1;

function weights(lines: readonly ReadLine[]): number[] {
  let hasEnd = false;
  let hasButton = false;
  return lines.map((line, at) => {
    if (line.kind === 'end') {
      const weight = hasEnd ? NEXT_END_WEIGHT : WEIGHTS.end;
      hasEnd = true;
      return weight;
    }
    if (line.kind === 'interruption' || line.kind === 'chrome') {
      const weight = hasButton ? NEXT_BUTTON_WEIGHT : WEIGHTS[line.kind];
      hasButton = true;
      return weight;
    }
    if ((hasButton || lines[at - 1]?.kind === 'prose') && isOffer(lines, at)) {
      const weight = hasButton ? NEXT_BUTTON_WEIGHT : WEIGHTS.interruption;
      hasButton = true;
      return weight;
    }
    if (line.kind !== 'prose') return WEIGHTS[line.kind];
    hasButton = false;
    hasEnd = false;
    const weight = Math.min(line.text.length / PROSE_CHARACTERS, MAX_PROSE_WEIGHT);
    if (readDateline(line.text)) return weight + DATELINE_WEIGHT;
    return isInText(lines, at) ? weight : weight * ALONE_SHARE;
  });
}

// What a box offers above its button: a few words a line, and no headline.
const MAX_OFFER_WORDS = 8;
const MAX_OFFER_LINES = 6;

/** A label with a button below it, and nothing but labels between. */
function isOffer(lines: readonly ReadLine[], at: number): boolean {
  for (let next = at; next < Math.min(lines.length, at + MAX_OFFER_LINES); next++) {
    const { kind, text } = lines[next]!;
    if (kind === 'interruption' || kind === 'chrome') return true;
    if (kind !== 'label' || !hasAtMost(MAX_OFFER_WORDS, text)) return false;
  }
  return false;
}

/** In running text: next to another of its lines, or under a crosshead that follows one. */
const isInText = (lines: readonly ReadLine[], at: number): boolean =>
  isRunning(lines[at - 1]) || isRunning(lines[at + 1]) || (lines[at - 1]?.kind === 'label' && isRunning(lines[at - 2]));

const RUNNING: ReadonlySet<LineKind> = new Set<LineKind>(['prose', 'sentence', 'item', 'signoff', 'caption']);
const isRunning = (line: ReadLine | undefined): boolean => line !== undefined && RUNNING.has(line.kind);

/** The story's first line and the line after its last. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Finds the run of lines that is the story; undefined where no line reads like one. */
export function findMainText(lines: readonly ReadLine[]): Run | undefined {
  let best: Run | undefined;
  let bestSum = 0;
  let sum = 0;
  let start = 0;
  let share = 1;
  const weightAt = weights(lines);
  for (const [at, line] of lines.entries()) {
    if (bestSum >= MIN_STORY_WEIGHT && isCommentsHeading(line.text)) share = COMMENT_SHARE;
    const weight = weightAt[at]!;
    if (sum <= 0) {
      sum = 0;
      start = at;
    }
    sum += weight > 0 ? weight * share : weight;
    if (sum > bestSum && line.kind !== 'caption') {
      bestSum = sum;
      best = { start, end: at + 1 };
    }
    // Nothing of a story comes after its sign-off.
    if (line.kind === 'signoff') sum = 0;
  }
  if (!best || !lines.slice(best.start, best.end).some((line) => line.kind === 'prose')) return undefined;
  const run = best;
  const isIn = (at: number): boolean => at >= run.start && at < run.end;
  const opening = findOpening(lines, (at) => isIn(at) && isRunning(lines[at]), isIn);
  return opening === -1 ? run : { start: opening, end: run.end };
}

// A standfirst and a summary may stand between headline and dateline, a story may not.
const MAX_BEFORE_DATELINE = 2;
// Headline, byline and time: so many lines in a row that are no story before a dateline, buttons apart, and what stands
// above are teasers, however many.
const HEAD_LINES = 2;

/**
 * A dateline opens the story: what was taken for text above it is a standfirst, or teasers above the headline. Gives the
 * line's place; -1 where none opens one.
 */
export function findOpening(
  lines: readonly ReadLine[],
  isText: (at: number) => boolean,
  mayOpen: (at: number) => boolean,
): number {
  let above = 0;
  let gap = 0;
  for (const [at, { kind, text }] of lines.entries()) {
    if (kind === 'prose' && mayOpen(at) && readDateline(text))
      return above <= MAX_BEFORE_DATELINE || gap >= HEAD_LINES ? at : -1;
    if (isText(at)) {
      above++;
      gap = 0;
    } else if (kind !== 'interruption') gap++;
  }
  return -1;
}
