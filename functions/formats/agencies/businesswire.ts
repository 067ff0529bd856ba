// Business Wire's habits: two places in a dateline, and in NewsML 1.2 keywords as properties of their own names, and the
// address behind a logo as a line of news.
import type { Property } from '../newsml-1/names.ts';
import { isCapitals, isPlace } from '../readings/place-line.ts';

/** `BWIndustryKeywords`, `BWRegionKeywords`: one property for each word. */
export const isBusinessWireKeyword = ({ name }: Property): boolean => /^BW[A-Za-z]{1,30}Keywords$/.test(name);

/** Where a click on the logo leads: nothing of the story. */
export const isClickThrough = (lineType: string): boolean => /^click ?thru url$/i.test(lineType);

/**
 * `LONDON & PARIS--(BUSINESS WIRE)--`, `東京--(BUSINESS WIRE)--`, and so do others that send releases.
 * @param isTight A dash stands before the bracket: without one, `Johnson & Johnson` is a company
 */
export const isReleasePlace = (place: string, source: string, isTight: boolean): boolean =>
  RELEASES.test(source) &&
  place
    .split(' & ')
    .every((one) => one !== '' && ((isPlace(one) && (isTight || isCapitals(one))) || WITHOUT_CAPITALS.test(one)));
const RELEASES = /^(?:business ?wire|globe ?newswire|pr ?newswire|accesswire|marketwired?|newsfile(?: corp\.?)?)$/i;
const WITHOUT_CAPITALS = /^[\p{Lo}\p{M}・ー、 ]{1,30}$/u;
