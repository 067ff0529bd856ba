// What of an item is the story and what its summary, where a feed may send either as the other; and whether the feed gives
// no more than a summary, so that nobody takes it for the story.
import { plainBlanks } from '../../article/spaces.ts';
import { plainText } from '../syntax/inline.ts';
import { type FeedBody, isTold, lineLength, textOf } from './feed-text.ts';
import { isReadOn, leadsOn } from './feed-trailers.ts';

/** A longer text is no summary but the story. */
const MAX_SUMMARY = 1000;
/** Of several paragraphs, one that is no longer than this. */
const MAX_PARAGRAPHS = 500;
/** A snap may end in dots, too: "More to follow ...". */
const MIN_CUT = 120;
/** Where the text was cut off: `[…]`, as WordPress has it. */
const CUT = /[[(]\s?(?:…|\.{3})\s?[\])]\W{0,5}$/;
const DOTS = /[\p{L}\p{N},;–-]\s?(?:…|\.{3})$/u;
const MAX_TAIL = 300;
/** Of the last piece: the dots, a bracket and what may stand behind it. */
const MAX_END = 40;

export interface FeedStory {
  readonly body: FeedBody['pieces'];
  readonly pictures: FeedBody['pictures'];
  readonly description: string | undefined;
  /** The body is a summary, or the beginning of a story that lies elsewhere. */
  readonly isSummary: boolean;
}

/**
 * @param full of the element that a feed has for whole texts
 * @param summary of the one for summaries, in which many send the story
 */
export function bodyAndSummary(full: FeedBody | undefined, summary: FeedBody | undefined): FeedStory {
  if (full && full.pieces.length > 0) {
    const line = summary ? textOf(summary.pieces) : '';
    const isRepeated = line === '' || (line.length > MAX_SUMMARY && line === textOf(full.pieces));
    return {
      body: full.pieces,
      pictures: [...full.pictures, ...(summary?.pictures ?? [])],
      description: isRepeated ? undefined : line,
      isSummary: isCutOff(full.pieces),
    };
  }
  const pieces = summary?.pieces ?? [];
  const isOne = pieces.filter(isTold).length === 1;
  const length = lineLength(pieces, isOne ? MAX_SUMMARY : MAX_PARAGRAPHS);
  const line = isOne && length <= MAX_SUMMARY ? textOf(pieces) : '';
  return {
    body: pieces,
    pictures: [...(summary?.pictures ?? []), ...(full?.pictures ?? [])],
    description: line === '' ? undefined : line,
    isSummary: line !== '' || (length > 0 && (length <= MAX_PARAGRAPHS || isCutOff(pieces))),
  };
}

/** Does the text break off, or send the reader on to the rest? */
function isCutOff(pieces: FeedBody['pieces']): boolean {
  const end = plainBlanks(plainText(pieces.at(-1)?.text ?? '')).trim();
  if (leadsOn(end) || isReadOn(end)) return true;
  const last = pieces.findLast(({ kind }) => kind !== 'related');
  const lastEnd = last === pieces.at(-1) ? end : plainText(last?.text ?? '').trim();
  // Few end in dots: the whole text is put together for those alone.
  if (!/…|\.{3}/.test(lastEnd.slice(-MAX_END))) return false;
  const text = textOf(pieces);
  const tail = text.slice(-MAX_TAIL);
  return CUT.test(tail) || (text.length >= MIN_CUT && text.length <= MAX_SUMMARY && DOTS.test(tail));
}
