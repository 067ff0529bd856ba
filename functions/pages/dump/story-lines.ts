// Which lines of a page dump are its story: each is judged by itself, then the set is chosen that is likely to agree
// best with the story as a whole.
import { readDateline } from '../../formats/readings/dateline.ts';
import { isCommentsHeading, opensLinks } from '../chrome.ts';
import { DUMP_MODEL } from '../data/dump-model.ts';
import { chooseStory } from '../likely-story.ts';
import { findMainText, type LineKind, type ReadLine, type Run } from '../main-text.ts';
import { countWords } from '../prose.ts';
import { decodeTrees, probabilityOf, type Trees } from '../trees.ts';
import { readFeatures } from './features.ts';

/**
 * What has more lines or characters is no page (of 372 measured none has more than 1,223 lines): of such a dump the rules
 * alone take a run of lines.
 */
const MAX_JUDGED = { lines: 1500, characters: 2_000_000 };
let trees: Trees | undefined;

/** For each line whether it is part of the story; undefined where none is. */
export function findStory(lines: readonly ReadLine[]): boolean[] | undefined {
  const run = findMainText(lines);
  if (!run) return undefined;
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (lines.length > MAX_JUDGED.lines || characters > MAX_JUDGED.characters)
    return lines.map(({ kind }, at) => at >= run.start && at < run.end && SURELY_TEXT.has(kind));
  trees ??= decodeTrees(Buffer.from(DUMP_MODEL, 'base64'));
  return storyBy(
    lines,
    readFeatures(lines, run, (row) => probabilityOf(trees!, row)),
  );
}

/** @param probabilities 0 to 1, with which each line belongs to the story */
export function storyBy(lines: readonly ReadLine[], probabilities: readonly number[]): boolean[] | undefined {
  const likely = withGaps(chooseStory(lines, probabilities), probabilities);
  const own = withoutLinks(lines, fromDateline(lines, likely, probabilities));
  const chosen = toSignoff(lines, aboveComments(lines, wholeLists(lines, own)));
  return chosen.includes(true) ? chosen : undefined;
}

const NEVER_STORY: ReadonlySet<LineKind> = new Set<LineKind>(['interruption', 'end', 'byline', 'caption']);
const NEVER_BELOW_LINKS: ReadonlySet<LineKind> = new Set<LineKind>(['label', 'item', 'teaser', 'chrome']);
const SURELY_TEXT: ReadonlySet<LineKind> = new Set<LineKind>(['prose', 'sentence', 'item', 'signoff', 'contribution']);

/** What follows "Related articles" up to the next paragraph are its links. */
function withoutLinks(lines: readonly ReadLine[], chosen: readonly boolean[]): boolean[] {
  let isBelowLinks = false;
  return lines.map(({ kind, text }, at) => {
    if ((kind === 'interruption' || kind === 'end') && opensLinks(text)) isBelowLinks = true;
    else if (kind === 'prose' || kind === 'sentence') isBelowLinks = false;
    return chosen[at]! && !NEVER_STORY.has(kind) && !(isBelowLinks && NEVER_BELOW_LINKS.has(kind));
  });
}

// So many labels in a row are a list or a box: told whole, or nearly, or not at all. Fewer are crossheads; more are a menu,
// which the lines themselves tell.
const LIST = { min: 3, max: 10, share: 0.7 };

function wholeLists(lines: readonly ReadLine[], chosen: readonly boolean[]): boolean[] {
  const kept = [...chosen];
  for (let first = 0; first < lines.length; first++) {
    let end = first;
    while (lines[end]?.kind === 'label') end++;
    const length = end - first;
    const told = chosen.slice(first, end).filter(Boolean).length;
    if (length >= LIST.min && length <= LIST.max && told < LIST.share * length) kept.fill(false, first, end);
    first = Math.max(first, end - 1);
  }
  return kept;
}

const MIN_PARAGRAPHS = 2;

/** Of all words chosen: comments may well be longer than the story that they stand under. */
const MIN_STORY_SHARE = 0.3;

/** Readers' comments are prose by other hands: none of the story, where that stands above. */
function aboveComments(lines: readonly ReadLine[], chosen: readonly boolean[]): readonly boolean[] {
  let paragraphs = 0;
  const heading = lines.findIndex(({ kind, text }, at) => {
    if (chosen[at] && kind === 'prose') paragraphs++;
    return paragraphs >= MIN_PARAGRAPHS && isCommentsHeading(text);
  });
  if (heading === -1) return chosen;
  const wordsIn = (from: number, to: number): number =>
    lines.slice(from, to).reduce((sum, { text }, at) => sum + (chosen[from + at] ? countWords(text) : 0), 0);
  if (wordsIn(0, heading) < MIN_STORY_SHARE * wordsIn(0, lines.length)) return chosen;
  return chosen.map((isChosen, at) => isChosen && at < heading);
}

/** So few lines may stand between a story and its sign-off. */
const MAX_ABOVE_SIGNOFF = 3;

/** Nothing of a story comes after its sign-off, unless that is most of it: then it was another's. */
function toSignoff(lines: readonly ReadLine[], chosen: readonly boolean[]): boolean[] {
  const signoff = lines.findIndex(
    ({ kind }, at) => kind === 'signoff' && chosen.slice(Math.max(0, at - MAX_ABOVE_SIGNOFF), at).includes(true),
  );
  if (signoff === -1) return [...chosen];
  const above = chosen.slice(0, signoff).filter(Boolean).length;
  const below = chosen.slice(signoff + 1).filter(Boolean).length;
  const isLast = 2 * below <= above;
  return chosen.map((isChosen, at) => at === signoff || (isChosen && !(isLast && at > signoff)));
}

// So many lines in a row that lie within the story are part of it, too, where each is likely enough.
const MAX_GAP = 3;
const MIN_IN_GAP = 0.12;

function withGaps(chosen: readonly boolean[], probabilities: readonly number[]): boolean[] {
  const filled = [...chosen];
  let last = -1;
  chosen.forEach((isChosen, at) => {
    if (!isChosen) return;
    if (last !== -1 && at - last - 1 <= MAX_GAP)
      for (let within = last + 1; within < at; within++) filled[within] = probabilities[within]! >= MIN_IN_GAP;
    last = at;
  });
  return filled;
}

// A standfirst and a summary may stand between headline and dateline, a story may not.
const MAX_LINES_BEFORE_DATELINE = 2;
// Headline, byline and time: so many lines in a row that are no story before a dateline, and the story starts there.
const HEAD_LINES = 2;
/** A line that opens with a dateline needs no more to be one of the story. */
const MIN_DATELINE = 0.2;

/** A dateline opens the story: what was chosen before it is a standfirst, or teasers above the headline. */
function fromDateline(
  lines: readonly ReadLine[],
  chosen: readonly boolean[],
  probabilities: readonly number[],
): readonly boolean[] {
  const opening = lines.findIndex(
    ({ kind, text }, at) => kind === 'prose' && probabilities[at]! > MIN_DATELINE && readDateline(text) !== undefined,
  );
  const before = chosen.slice(0, Math.max(0, opening));
  const gap = before.length - 1 - before.lastIndexOf(true);
  const count = before.filter(Boolean).length;
  if (opening === -1 || (count > MAX_LINES_BEFORE_DATELINE && gap < HEAD_LINES)) return chosen;
  return chosen.map((isChosen, at) => at === opening || (at > opening && isChosen));
}

/** From the first line of the story to the one behind its last. */
export const runOf = (story: readonly boolean[]): Run => ({
  start: story.indexOf(true),
  end: story.lastIndexOf(true) + 1,
});
