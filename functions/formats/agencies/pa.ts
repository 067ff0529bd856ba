// The Press Association's habits in NITF: a slugline in the title with the number of the take before it, "ends" or
// "mfl" (more follows later) below the story, and UTF-8 under the name of ISO 8859-1.

import type { NitfDocument, NitfHabit } from '../nitf/document.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { all, first, valueIn } from '../syntax/lookup.ts';
import { decodeText, encodingOf } from '../syntax/text.ts';

const NAMES = /^(?:PA|PA Media|(?:The )?Press Association)$/i;
/** `1 SHOWBIZ BakeOff` */
const TAKE = /^\d{1,3} (?=\S)/;

const withoutTake = (title: string): string => title.replace(TAKE, '');

export const pa = {
  categories: 'paCat',

  isOf({ docdata }: NitfDocument): boolean {
    const names = [
      valueIn(first(docdata, 'doc.copyright'), 'holder'),
      valueIn(first(docdata, 'doc-id'), 'regsrc'),
      ...[...all(first(docdata, 'del-list'), 'from-src')].map((from) => valueIn(from, 'src-name')),
    ];
    return names.some((name) => name !== undefined && NAMES.test(name));
  },

  slugline: ({ title }: NitfDocument): string | undefined => title && withoutTake(title),

  headline: withoutTake,

  pieces(pieces: readonly Piece[]): readonly Piece[] {
    return pieces.map((piece, at) =>
      at === pieces.length - 1 && piece.kind === 'text' && /^(?:ends?|mfl?)\.?$/i.test(plainText(piece.text).trim())
        ? { ...piece, kind: 'signoff' as const }
        : piece,
    );
  },
} satisfies NitfHabit;

const LATIN_1 = /^(?:iso-?8859-1|latin-?1|us-ascii|windows-1252)$/;

/**
 * A text by its declaration, unless that says ISO 8859-1 and every byte is UTF-8: text in which each accented letter
 * happens to be one of a pair or more that make sense in UTF-8 is not written.
 * @throws DropRejected BAD_ENCODING
 */
export function decodeLabelled(bytes: Uint8Array): string {
  const { label, isDeclared } = encodingOf(bytes);
  if (!isDeclared || !LATIN_1.test(label)) return decodeText(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}
