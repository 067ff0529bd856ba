// The Associated Press' habits in NITF: the dateline once more as the first paragraph, and `___` for a rule, below
// which stands who wrote the story and how to reach him.

import { flatText, type NitfDocument, type NitfHabit } from '../nitf/document.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { all, first, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';

const NAMES = /^(?:AP|(?:The )?Associated Press)$/i;
const RULE = /^_{2,10}$/;
const TAGLINE =
  /\b(?:can be reached at|contributed to this (?:report|story)|reported from|follow (?:\S+ ){1,8}(?:on|at)\b|on twitter)|https?:\/\/|(?:^|\s)@\w/i;
/** Credits, an address and a pointer to more; a longer part below a rule is a part of the story. */
const MAX_TAGLINES = 4;

export const ap = {
  categories: 'ap-category',

  isOf(document: NitfDocument): boolean {
    const { docdata, bodyHead } = document;
    for (const name of document.metaNames()) if (name.startsWith('ap-')) return true;
    const names = [
      valueIn(first(docdata, 'doc-id'), 'regsrc'),
      valueIn(first(docdata, 'doc.copyright'), 'holder'),
      ...[...all(bodyHead, 'distributor')].map(flatText),
    ];
    return names.some((name) => name !== undefined && NAMES.test(name));
  },

  /** The headline before it was cut to fit. */
  isSubheadline: (line: XmlElement): boolean => valueIn(line, 'id')?.toLowerCase() !== 'originalheadline',

  pieces(pieces: readonly Piece[], { bodyHead }: NitfDocument): readonly Piece[] {
    const place = first(first(bodyHead, 'dateline'), 'location');
    const lastRule = pieces.findLastIndex(isRule);
    const below = lastRule === -1 ? [] : pieces.slice(lastRule + 1);
    const hasTaglines = below.length > 0 && below.length <= MAX_TAGLINES && below.every(isTagline);
    return pieces.flatMap((piece, at): Piece[] => {
      if (isRule(piece)) return [];
      if (at === 0 && place && isDateline(piece, flatText(place))) return [{ ...piece, kind: 'dateline' }];
      return [hasTaglines && at > lastRule ? { ...piece, kind: 'signoff' } : piece];
    });
  },
} satisfies NitfHabit;

const isRule = ({ kind, text }: Piece): boolean => kind === 'text' && text.length < 80 && RULE.test(text.trim());

const isTagline = ({ kind, text }: Piece): boolean =>
  kind === 'text' && text.length < 600 && TAGLINE.test(plainText(text));

/** `NEW YORK`, `NEW YORK (AP)` or `NEW YORK (AP) --` as a paragraph of its own. */
function isDateline({ kind, text }: Piece, place: string): boolean {
  const plain = plainText(text).trim();
  if (kind !== 'text' || place === '' || plain.length > 120) return false;
  return (
    plain.toLowerCase().startsWith(place.toLowerCase()) &&
    /^,? ?(?:\(AP\))? ?[-–—_]{0,3}$/.test(plain.slice(place.length))
  );
}
