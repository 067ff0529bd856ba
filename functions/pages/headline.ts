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
// The longest headline of the 72 pages has 130 characters.
const MAX_LENGTH = 200;
// Between headline and text lie byline, time, buttons and a gallery: 42 lines at most on the pages measured.
const MAX_DISTANCE = 60;
// How much of the story is read for its words: the rest repeats them.
const STORY_LINES = 12;

/** Picks the headline among the lines above the story; none gives an empty text. */
export function findHeadline(lines: readonly ReadLine[], run: Run): Headline {
  const story = wordsOf(
    lines
      .slice(run.start, run.start + STORY_LINES)
      .map((line) => line.text)
      .join(' '),
  );
  const title = foldLine(lines[0]?.text ?? '');
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  const scores = new Map<number, number>();
  for (let at = Math.max(0, run.start - MAX_DISTANCE); at < run.start; at++) {
    if (!isCandidate(lines[at]!)) continue;
    const score = scoreOf(
      lines[at]!.text,
      story,
      at > 0 && title.startsWith(foldLine(lines[at]!.text)),
      run.start - at,
    );
    scores.set(at, score);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  // The document's title, which a browser keeps above the page, when nothing below it says the same.
  if ((best === -1 || bestScore < TITLE_SCORE) && run.start > MAX_DISTANCE && isCandidate(lines[0]!)) {
    if (scoreOf(lines[0]!.text, story, false, 0) > Math.max(bestScore, TITLE_SCORE)) best = 0;
  }
  if (best === -1) return { text: '', at: -1 };
  // A second headline stands below the first, and is often nearer to the story's words.
  const above = scores.get(best - 1);
  if (above !== undefined && above >= MIN_TOPIC_SCORE) best -= 1;
  return { text: withoutSite(lines, best), at: best };
}

const TITLE_SCORE = 1;
const MIN_TOPIC_SCORE = 1;

const isCandidate = ({ kind, text }: ReadLine): boolean =>
  (kind === 'label' || kind === 'prose' || kind === 'sentence') &&
  countWords(text) >= MIN_WORDS &&
  text.length <= MAX_LENGTH &&
  /\p{L}/u.test(text) &&
  !/^https?:/.test(text);

/** Share of words in common with the story counts most, then the page's own title; a full stop counts against. */
function scoreOf(text: string, story: ReadonlySet<string>, isTitle: boolean, distance: number): number {
  const words = [...wordsOf(text)];
  const shared = words.filter((word) => story.has(word)).length / Math.max(words.length, 3);
  const isStandfirst = /\.["”]?$/.test(text) && endsSentence(text);
  return shared * 3 + (isTitle ? 3 : 0) - (isStandfirst ? 1.5 : 0) - distance * 0.02;
}

/** Words of four letters or more by their first five, so that `removing` meets `removed`. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}

const TITLE_SEPARATOR = / (?:[|–—·»-]|::) /g;

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
