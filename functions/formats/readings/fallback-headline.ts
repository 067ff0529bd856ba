// The headline of a story that came without one. A file of its own: functions that only read prefixes need no datelines.

import { foldSpaces } from '../../article/spaces.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { readDateline } from './dateline.ts';
import { notesApart } from './notes-apart.ts';
import { PrivatePart } from './private-part.ts';

const MAX_FALLBACK = 200;

/** An alert has no headline: its first sentence is one. */
export function fallbackHeadline(pieces: readonly Piece[]): string {
  const opening = openingOf(pieces);
  const text = readDateline(opening)?.rest ?? opening;
  if (text.length <= MAX_FALLBACK) return text;
  const end = text.slice(0, MAX_FALLBACK).search(/[.!?]["'”]? \p{Lu}/u);
  return end === -1 ? `${text.slice(0, MAX_FALLBACK).replace(/ \S*$/, '')} …` : text.slice(0, end + 1);
}

/** The first paragraph that is not for the desk alone. */
function openingOf(pieces: readonly Piece[]): string {
  const part = new PrivatePart();
  for (const { kind, text } of pieces) {
    if (kind !== 'text') continue;
    for (const paragraph of text.split('\n\n')) {
      for (const marked of notesApart(paragraph)) {
        const told = foldSpaces(plainText(marked));
        if (!part.holds(told, true) && !part.opensWith(told, true)) return told;
      }
    }
  }
  return '';
}
