// Business Wire's habits: two places in a dateline, and in NewsML 1.2 keywords as properties of their own names, and the
// address behind a logo as a line of news.
import type { Property } from '../newsml-1/names.ts';
import { isPlace } from '../readings/place-line.ts';

/** `BWIndustryKeywords`, `BWRegionKeywords`: one property for each word. */
export const isBusinessWireKeyword = ({ name }: Property): boolean => /^BW[A-Za-z]{1,30}Keywords$/.test(name);

/** Where a click on the logo leads: nothing of the story. */
export const isClickThrough = (lineType: string): boolean => /^click ?thru url$/i.test(lineType);

/** `LONDON & PARIS--(BUSINESS WIRE)--`, `東京--(BUSINESS WIRE)--`. */
export const isReleasePlace = (place: string, source: string): boolean =>
  /^business ?wire$/i.test(source) &&
  place.split(' & ').every((one) => one !== '' && (isPlace(one) || WITHOUT_CAPITALS.test(one)));
const WITHOUT_CAPITALS = /^[\p{Lo}\p{M}・ー、 ]{1,30}$/u;
