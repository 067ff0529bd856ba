// Which lines of a page dump are its story: each is judged by itself, then the set is chosen that is likely to agree
// best with the story as a whole.
import { readDateline } from '../../formats/readings/dateline.ts';
import { isCommentsHeading, isCopyright, opensLinks } from '../chrome.ts';
import { DUMP_MODEL } from '../data/dump-model.ts';
import { findTitle } from '../headline.ts';
import { chooseStory } from '../likely-story.ts';
import { findMainText, findOpening, type LineKind, type ReadLine, type Run } from '../main-text.ts';
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
    return storyBy(
      lines,
      lines.map(({ kind }, at) => Number(at >= run.start && at < run.end && kind !== 'chrome')),
    );
  trees ??= decodeTrees(Buffer.from(DUMP_MODEL, 'base64'));
  return storyBy(
    lines,
    readFeatures(lines, run, (row) => probabilityOf(trees!, row)),
  );
}

/** @param probabilities 0 to 1, with which each line belongs to the story */
export function storyBy(lines: readonly ReadLine[], probabilities: readonly number[]): boolean[] | undefined {
  const likely = withGaps(chooseStory(lines, probabilities), probabilities);
  const own = withoutLinks(lines, fromDateline(lines, belowTitle(lines, likely), probabilities));
  const chosen = toSignoff(lines, aboveComments(lines, wholeLists(lines, own)));
  return chosen.includes(true) ? chosen : undefined;
}

const NEVER_STORY: ReadonlySet<LineKind> = new Set<LineKind>(['interruption', 'end', 'byline', 'caption']);
const NEVER_BELOW_LINKS: ReadonlySet<LineKind> = new Set<LineKind>(['label', 'item', 'teaser', 'chrome']);

/**
 * What follows "Related articles" up to the next paragraph are its links; below a story, paragraphs that open with a
 * dateline are, too.
 */
function withoutLinks(lines: readonly ReadLine[], chosen: readonly boolean[]): boolean[] {
  let isBelowLinks = false;
  let paragraphs = 0;
  return lines.map(({ kind, text }, at) => {
    const isText = kind === 'prose' || kind === 'sentence';
    if ((kind === 'interruption' || kind === 'end') && opensLinks(text)) isBelowLinks = true;
    else if (isText) isBelowLinks &&= paragraphs >= MIN_PARAGRAPHS && readDateline(text) !== undefined;
    if (isText && chosen[at]) paragraphs++;
    const isLink = isBelowLinks && (isText || NEVER_BELOW_LINKS.has(kind));
    return chosen[at]! && !NEVER_STORY.has(kind) && !isCopyright(text) && !isLink;
  });
}

// So many labels in a row are a list or a box: told whole, or nearly, or not at all. Fewer are crossheads; more are a menu,
// which the lines themselves tell.
const LIST = { min: 3, max: 10, share: 0.7 };

/** Lines with bullets are surely a list: told whole where some of them are. */
const MIN_ITEMS_TOLD = 0.3;

function wholeLists(lines: readonly ReadLine[], chosen: readonly boolean[]): boolean[] {
  const kept = [...chosen];
  for (let first = 0, end = 0; first < lines.length; first = end) {
    const { kind } = lines[first]!;
    end = first + 1;
    while (lines[end]?.kind === kind) end++;
    const length = end - first;
    const told = chosen.slice(first, end).filter(Boolean).length;
    if (kind === 'item' && told >= MIN_ITEMS_TOLD * length) kept.fill(true, first, end);
    if (kind === 'label' && length >= LIST.min && length <= LIST.max && told < LIST.share * length)
      kept.fill(false, first, end);
  }
  return kept;
}

/** How many words of these lines are chosen. */
const wordsOf = (lines: readonly ReadLine[], chosen: readonly boolean[], from: number, to: number): number =>
  lines.slice(from, to).reduce((sum, { text }, at) => sum + (chosen[from + at] ? countWords(text) : 0), 0);

const MIN_PARAGRAPHS = 2;

/** "Comments" between "Share" and "Print" heads nothing. */
const isAmongButtons = (lines: readonly ReadLine[], at: number): boolean =>
  lines[at - 1]?.kind === 'interruption' || lines[at + 1]?.kind === 'interruption';

/** Of all words chosen: comments may well be longer than the story that they stand under. */
const MIN_STORY_SHARE = 0.3;

/** Readers' comments are prose by other hands: none of the story, where that stands above. */
function aboveComments(lines: readonly ReadLine[], chosen: readonly boolean[]): readonly boolean[] {
  let paragraphs = 0;
  const heading = lines.findIndex(({ kind, text }, at) => {
    if (chosen[at] && kind === 'prose') paragraphs++;
    return paragraphs >= MIN_PARAGRAPHS && isCommentsHeading(text) && !isAmongButtons(lines, at);
  });
  if (heading === -1) return chosen;
  if (wordsOf(lines, chosen, 0, heading) < MIN_STORY_SHARE * wordsOf(lines, chosen, 0, lines.length)) return chosen;
  return chosen.map((isChosen, at) => isChosen && at < heading);
}

/** So few lines may stand between a story and its sign-off. */
const MAX_ABOVE_SIGNOFF = 3;

/** Nothing of a story comes after its sign-off, unless most of what was chosen does: then it was another story's. */
function toSignoff(lines: readonly ReadLine[], chosen: readonly boolean[]): boolean[] {
  const signoff = lines.findIndex(
    ({ kind }, at) => kind === 'signoff' && chosen.slice(Math.max(0, at - MAX_ABOVE_SIGNOFF), at).includes(true),
  );
  if (signoff === -1) return [...chosen];
  const isLast = 2 * wordsOf(lines, chosen, 0, signoff) >= wordsOf(lines, chosen, 0, lines.length);
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

/** Fewer words may be the site's name. */
const MIN_TITLE_WORDS = 3;

/**
 * Where the page shows the document's title again, the headline stands, and teasers alone stand above; unless that is
 * most of the story: then the title stands below it once more.
 */
function belowTitle(lines: readonly ReadLine[], chosen: readonly boolean[]): readonly boolean[] {
  const shown = findTitle(lines, MIN_TITLE_WORDS);
  if (shown === -1 || 2 * wordsOf(lines, chosen, 0, shown) > wordsOf(lines, chosen, 0, lines.length)) return chosen;
  return chosen.map((isChosen, at) => isChosen && at > shown);
}

/** A line that opens with a dateline needs no more to be one of the story. */
const MIN_DATELINE = 0.2;

function fromDateline(
  lines: readonly ReadLine[],
  chosen: readonly boolean[],
  probabilities: readonly number[],
): readonly boolean[] {
  const opening = findOpening(
    lines,
    (at) => chosen[at]!,
    (at) => probabilities[at]! > MIN_DATELINE,
  );
  if (opening === -1) return chosen;
  return chosen.map((isChosen, at) => at === opening || (at > opening && isChosen));
}

/** From the first line of the story to the one behind its last. */
export const runOf = (story: readonly boolean[]): Run => ({
  start: story.indexOf(true),
  end: story.lastIndexOf(true) + 1,
});
