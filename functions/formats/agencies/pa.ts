// The Press Association's habits in NITF: a slugline in the title with the number of the take before it, and "ends" or
// "mfl" (more follows later) below the story.

import type { NitfDocument, NitfHabit } from '../nitf/document.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { all, first, valueIn } from '../syntax/lookup.ts';

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
