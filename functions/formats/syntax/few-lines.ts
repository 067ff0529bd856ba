// How many lines a text may have: read apart, each takes many times of what it holds, and may be a paragraph of its own.
import { DropRejected, type Position } from '../../errors.ts';
import { MAX_ITEM_LINES } from './limits.ts';

/** @throws DropRejected TOO_LARGE */
export function requireFewLines(texts: readonly { readonly text: string }[], position?: Position): void {
  // Most are shorter than that.
  if (texts.reduce((sum, { text }) => sum + 1 + text.length, 0) <= MAX_ITEM_LINES) return;
  let lines = texts.length;
  for (const { text } of texts) {
    for (let at = text.indexOf('\n'); at !== -1 && lines <= MAX_ITEM_LINES; at = text.indexOf('\n', at + 1)) lines++;
  }
  if (lines <= MAX_ITEM_LINES) return;
  throw new DropRejected('TOO_LARGE', `the text has more than ${MAX_ITEM_LINES} lines`, position && { position });
}
