// Business Wire's habits in NewsML 1.2: keywords as properties of their own names, and the address behind a logo as a
// line of news.
import type { Property } from '../newsml-1/names.ts';

/** `BWIndustryKeywords`, `BWRegionKeywords`: one property for each word. */
export const isBusinessWireKeyword = ({ name }: Property): boolean => /^BW[A-Za-z]{1,30}Keywords$/.test(name);

/** Where a click on the logo leads: nothing of the story. */
export const isClickThrough = (lineType: string): boolean => /^click ?thru url$/i.test(lineType);
