// The story's headline: the line above the text that speaks of the same things.
import { foldLine } from './lines.ts';
import type { ReadLine, Run } from './main-text.ts';
import { countWords, endsSentence } from './prose.ts';

/** Where the headline stands, and what it says. */
export interface Headline {
  readonly text: string;
  /** Index of its line; -1 where the page has none. */
  readonly at: number;
}

const MIN_WORDS = 3;
// The longest headline of the 72 pages has 142 characters.
const MAX_LENGTH = 200;
// Between headline and text lie byline, time, buttons and a gallery: 57 lines at most on the pages measured.
const MAX_DISTANCE = 60;
// How much of the story is read for its words: the rest repeats them.
const STORY_LINES = 12;

// Two lines of one headline both speak of the story; a menu entry above it hardly does.
const MIN_TOPIC_SCORE = 1.5;

/** Picks the headline among the lines above the story; none gives an empty text. */
export function findHeadline(lines: readonly ReadLine[], run: Run): Headline {
  const story = wordsOf(
    lines
      .slice(run.start, run.start + STORY_LINES)
      // What boxes in the middle of a story offer speaks of the site.
      .filter(({ kind }) => kind === 'prose' || kind === 'sentence')
      .map((line) => line.text)
      .join(' '),
  );
  // What a browser keeps above the page is the document's title, where it speaks of the story.
  const title = wordsOf(lines[0]?.text ?? '');
  const scores = new Map<number, number>();
  for (let at = Math.max(0, run.start - MAX_DISTANCE); at < run.start; at++) {
    const line = lines[at]!;
    if (isCandidate(line) || isTakenForFurniture(lines, at, run.start, story))
      scores.set(
        at,
        topicOf(line.text, story) * 3 +
          (at > 0 ? likeness(line.text, title) * 2 : 0) -
          penaltyOf(line.text, run.start - at),
      );
  }
  const first = lines[0];
  if (scores.size === 0 && first && isCandidate(first) && run.start > 0) scores.set(0, 0);
  const best = [...scores].reduce<number>(
    (winner, [at, score]) => (winner === -1 || score > scores.get(winner)! ? at : winner),
    -1,
  );
  if (best === -1) return { text: '', at: -1 };
  return { text: withoutSite(lines, isSecondLine(lines, best, scores, title) ? best - 1 : best), at: best };
}

/** A second headline stands right below the first, and is often nearer to the story's words. */
function isSecondLine(
  lines: readonly ReadLine[],
  at: number,
  scores: ReadonlyMap<number, number>,
  title: ReadonlySet<string>,
): boolean {
  const [above, text] = [lines[at - 1]?.text ?? '', lines[at]!.text];
  // A path ("Home News …") repeats the headline; what resembles the document's title is no second line.
  return (
    (scores.get(at - 1) ?? 0) >= MIN_TOPIC_SCORE &&
    !foldLine(above).includes(foldLine(text)) &&
    likeness(text, title) < 0.5
  );
}

const isCandidate = ({ kind, text }: ReadLine): boolean =>
  (kind === 'label' || kind === 'prose' || kind === 'sentence') &&
  countWords(text) >= MIN_WORDS &&
  text.length <= MAX_LENGTH &&
  /\p{L}/u.test(text) &&
  !/^https?:/.test(text);

/**
 * "Terms of mill closure agreed" begins as small print does; but right above the story, with nothing but byline and time
 * between, what speaks of the same things is its headline.
 */
function isTakenForFurniture(
  lines: readonly ReadLine[],
  at: number,
  start: number,
  story: ReadonlySet<string>,
): boolean {
  const { kind, text } = lines[at]!;
  return (
    (kind === 'end' || kind === 'interruption') &&
    isCandidate({ ...lines[at]!, kind: 'label' }) &&
    lines.slice(at + 1, start).every((line) => line.kind === 'byline' || line.kind === 'chrome') &&
    topicOf(text, story) > 0
  );
}

/** Share of the line's words that the story has. */
function topicOf(text: string, story: ReadonlySet<string>): number {
  const words = [...wordsOf(text)];
  return words.filter((word) => story.has(word)).length / Math.max(words.length, MIN_WORDS);
}

/** How much two lines are the same words: 1 for the same, 0 for none in common. */
function likeness(text: string, title: ReadonlySet<string>): number {
  const words = wordsOf(text);
  const shared = [...words].filter((word) => title.has(word)).length;
  return shared === 0 ? 0 : shared / (words.size + title.size - shared);
}

/** A full stop makes a standfirst; and the nearest of equals wins. */
const penaltyOf = (text: string, distance: number): number =>
  (/\.["”]?$/.test(text) && endsSentence(text) ? 1.5 : 0) + distance * 0.02;

/** Words of four letters or more by their first five, so that `removing` meets `removed`. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}

const TITLE_SEPARATOR = / (?:[|–—·»-]|::) /g;

/** Where the document's title, or that without the site behind it, stands again as a line of so many words; -1 for nowhere. */
export function findTitle(lines: readonly ReadLine[], minWords: number): number {
  const title = lines[0]!.text;
  if (title.length > MAX_TITLE_LENGTH) return -1;
  const whole = foldLine(title);
  return lines.findIndex(({ text }, at) => {
    if (at === 0 || text.length > MAX_LENGTH || countWords(text) < minWords) return false;
    const line = foldLine(text);
    return (
      whole.startsWith(line) && (whole.length === line.length || whole.slice(line.length).search(TITLE_SEPARATOR) === 0)
    );
  });
}
const MAX_TITLE_LENGTH = 300;

/** Cuts `| Example News` off a document title whose tail the page shows elsewhere as a line or part of one. */
function withoutSite(lines: readonly ReadLine[], at: number): string {
  const { text } = lines[at]!;
  if (at > 0) return text;
  const cut = [...text.matchAll(TITLE_SEPARATOR)].at(-1);
  if (!cut) return text;
  const tail = foldLine(text.slice(cut.index + cut[0].length));
  return lines.some((line, index) => index > 0 && line.kind !== 'prose' && foldLine(line.text).includes(tail))
    ? text.slice(0, cut.index).trimEnd()
    : text;
}

/**
 * Leaves out headlines that read like sentences ("Can the harbour be saved?") at the start of the run, where they
 * repeat the page's title or stand twice, or where no other line could be the headline.
 */
export function afterHeadline(lines: readonly ReadLine[], run: Run): Run {
  let { start } = run;
  while (start < run.end - 1 && (isRepeated(lines, start) || (start === run.start && isQuestionOnTop(lines, start))))
    start++;
  return { start, end: run.end };
}

const MAX_QUESTION_LENGTH = 130;

function isRepeated(lines: readonly ReadLine[], at: number): boolean {
  const text = foldLine(lines[at]!.text);
  if (text.length > MAX_LENGTH) return false;
  const title = foldLine(lines[0]!.text);
  return (
    (at > 0 && title.startsWith(text)) ||
    lines.slice(Math.max(0, at - 3), at).some((line) => foldLine(line.text) === text) ||
    (lines[at + 1] !== undefined && foldLine(lines[at + 1]!.text) === text)
  );
}

const isQuestionOnTop = (lines: readonly ReadLine[], at: number): boolean =>
  lines[at]!.text.length <= MAX_QUESTION_LENGTH &&
  /[?!]["”']?$/.test(lines[at]!.text) &&
  !lines.slice(0, at).some(isCandidate);
