// What a text itself says is not for publication: a paragraph by its label, and all that follows a line that says so of
// what follows it.
import { embargoIn } from './embargo.ts';

const LABEL =
  /^[^\p{L}\p{N}]{0,10}(?:not for publication|nicht zur ver(?:ö|oe)ffentlichung(?: bestimmt)?|nur f(?:ü|ue)r (?:die )?redaktion(?:en)?)(?:[^\p{L}\p{N}]{0,5}$|\)?\s?[:–—]|\s-\s|!)/iu;
/** dpa: `Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt`. */
const MARK =
  /^[^\p{L}\p{N}]{0,10}(?:(?:the )?following|the (?:information|details|contacts?) below|(?:die )?(?:nach)?folgenden?)(?! stor)(?:\s[\p{L}-]{2,20}){0,4}\s(?:(?:is|are) not (?:intended )?for publication|(?:sind|ist) nicht zur ver(?:ö|oe)ffentlichung(?: bestimmt)?)[^\p{L}\p{N}]{0,5}$/iu;
/** Longer ones are the story. */
const MAX_MARK = 160;

/** `NOT FOR PUBLICATION: Call Ann`; with a time it is an embargo. */
export const isPrivateParagraph = (text: string): boolean => LABEL.test(text) && embargoIn(text) === undefined;

/** True where what stands below is for the desk alone. */
export const opensPrivatePart = (text: string): boolean => text.length <= MAX_MARK && MARK.test(text);

/** `(Diese Informationen sind nicht zur Veröffentlichung bestimmt)`: the line itself holds nothing that is not. */
export const isBareMark = (text: string): boolean => text.length <= MAX_MARK && BARE_MARK.test(text);
const BARE_MARK =
  /^[^\p{L}\p{N}]{0,5}(?:\p{L}{2,20} ){1,6}(?:nicht zur ver(?:ö|oe)ffentlichung bestimmt|not (?:intended )?for publication)[^\p{L}\p{N}]{0,5}$/iu;
