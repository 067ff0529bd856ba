// STT's habits in NewsML-G2: times of Helsinki without a zone; a place is named by its number only
// (`sttlocationalias:123`), and its name stands in an assertion under another alias (`sttlocmeta:rich:123`), with that of
// the country above it, or that alone; and dashes in texts stand between marks of its own, escaped.
import type { Subject } from '../../article/article.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { valueIn } from '../syntax/lookup.ts';
import { child, childElements, foldedText, type XmlElement } from '../syntax/xml-element.ts';

export const STT_TIME_ZONE = 'Europe/Helsinki';

export const isStt = (provider: string | undefined, guid: string | undefined): boolean =>
  /^STT\b/.test(provider ?? '') || (guid ?? '').startsWith('urn:newsml:stt.fi:');

/** `2010 <endash>-</endash> 2019` is `2010 - 2019`. */
export const withoutDashMarks = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) => ({
    ...piece,
    text: piece.text.replaceAll(/<endash>((?:[^<]|<(?!\/?endash>)){0,200})<\/endash>/g, '$1'),
  }));

const ASSERTED = /^sttlocmeta:[\w-]{1,20}:(\d+)$/;

/** The places that the item's assertions name, under the codes that its subjects use, and the countries that they are in. */
export function assertedPlaces(asserts: readonly XmlElement[], ns: string): Subject[] {
  return asserts.flatMap((assert): Subject[] => {
    const number = ASSERTED.exec(valueIn(assert, 'qcode') ?? '')?.[1];
    if (number === undefined) return [];
    const own = nameIn(assert, ns);
    const places: Subject[] =
      own === undefined ? [] : [{ qcode: `sttlocationalias:${number}`, name: own, rel: 'place' }];
    const above = childElements(assert).filter((one) => one.name === 'broader' && one.ns === ns);
    const country = above.find((one) => valueIn(one, 'qcode')?.startsWith('sttcountry:'));
    const broader = country ?? (own === undefined ? above[0] : undefined);
    const qcode = broader && valueIn(broader, 'qcode');
    const name = broader && nameIn(broader, ns);
    if (qcode && name && name !== own) places.push({ qcode, name, rel: 'place' });
    return places;
  });
}

function nameIn(element: XmlElement, ns: string): string | undefined {
  const name = child(element, ns, 'name');
  return name ? foldedText(name) || undefined : undefined;
}
