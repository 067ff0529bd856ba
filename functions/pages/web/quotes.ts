// Quotes within the story: a post of others that is set into it, with who wrote it and when, is told whole or not at all.

import { fold } from '../counting.ts';
import { countWords } from '../prose.ts';
import { boxAbove } from './boxes.ts';
import type { Box, Segment } from './segments.ts';

/** A longer one is judged text by text, and so is a page of quotes. */
const MAX_TEXTS = 11;
const MAX_QUOTES = 40;
/** More of it is a button that leads to where it was posted. */
const MAX_LINKED = 0.5;
/** In words: shorter texts stand in others by chance. */
const MIN_REPEATED = 4;
/** In characters: so much of a text tells whether the story has it, and longer stories are not looked through. */
const MAX_REPEATED = 300;
const MAX_TOLD = 100_000;

/**
 * Quotes behind a text of the story, in the same box: 0.003 on news hosts that the trees have not seen, where five pages
 * gain and none loses; nothing either way on WCXB. A quote that the story has in its own words as well is set out from it
 * for the eye.
 */
export function withWholeQuotes(segments: readonly Segment[], isStory: readonly boolean[]): boolean[] {
  const whole = [...isStory];
  const quotes = quotesIn(segments);
  if (quotes.size > MAX_QUOTES) return whole;
  let told: string | undefined;
  for (const quote of quotes) {
    const { from, to } = quote;
    const texts = segments.slice(from, to);
    if (texts.length > MAX_TEXTS || !whole[from - 1] || from === surroundingsOf(quote).from || isLinked(texts))
      continue;
    if (whole.slice(from, to).every(Boolean)) continue;
    told ??= textOutside(quotes, segments, isStory);
    if (told.length > MAX_TOLD) return whole;
    if (texts.some(({ text }) => countWords(text) >= MIN_REPEATED && told!.includes(startOf(text)))) continue;
    whole.fill(true, from, to);
  }
  return whole;
}

function quotesIn(segments: readonly Segment[]): ReadonlySet<Box> {
  const quotes = new Set<Box>();
  for (const { box } of segments) {
    const quote = boxAbove(box, 'blockquote');
    if (quote) quotes.add(quote);
  }
  return quotes;
}

const startOf = (text: string): string => fold(text.slice(0, MAX_REPEATED));

function textOutside(quotes: ReadonlySet<Box>, segments: readonly Segment[], isStory: readonly boolean[]): string {
  const outside = [...isStory];
  for (const { from, to } of quotes) outside.fill(false, from, to);
  return fold(segments.flatMap(({ text }, at) => (outside[at] ? [text] : [])).join(' '));
}

/** The box around it, past one that holds nothing else. */
function surroundingsOf(quote: Box): Box {
  const parent = quote.parent ?? quote;
  return parent.to - parent.from === quote.to - quote.from ? (parent.parent ?? parent) : parent;
}

function isLinked(texts: readonly Segment[]): boolean {
  const [all, linked] = texts.reduce(
    ([all, linked], segment) => [all + segment.text.length, linked + Math.min(segment.linked, segment.text.length)],
    [0, 0],
  );
  return linked >= all * MAX_LINKED;
}
