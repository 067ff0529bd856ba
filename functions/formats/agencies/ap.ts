// The Associated Press' habits in NITF: the dateline once more as the first paragraph.
import { plainBlanks } from '../../article/spaces.ts';
import { flatText, type NitfDocument, type NitfHabit } from '../nitf/document.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { all, first, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';

const NAMES = /^(?:AP|(?:The )?Associated Press)$/i;

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
    const [opening] = pieces;
    if (!place || !opening || !isDateline(opening, flatText(place))) return pieces;
    return [{ ...opening, kind: 'dateline' }, ...pieces.slice(1)];
  },
} satisfies NitfHabit;

/** `NEW YORK`, `NEW YORK (AP)` or `NEW YORK (AP) --` as a paragraph of its own. */
function isDateline({ kind, text }: Piece, place: string): boolean {
  const plain = plainBlanks(plainText(text)).trim();
  if (kind !== 'text' || place === '' || plain.length > 120) return false;
  return (
    plain.toLowerCase().startsWith(place.toLowerCase()) &&
    /^,? ?(?:\(AP\))? ?[-–—_]{0,3}$/.test(plain.slice(place.length))
  );
}
