// White space as readers see it: of all kinds, no-break spaces, too.

/** Each run of it becomes one blank. A pattern of runs stops at every word, so it is asked for only where it finds one. */
export const foldSpaces = (text: string): string =>
  (NO_BLANK.test(text) || / {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

const NO_BLANK = /[\t-\r\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/**
 * The same, letter for letter, with a blank for each no-break space and each of another width: by it a text is told, as
 * editors of pages set them anywhere.
 */
export const plainBlanks = (text: string): string =>
  text.includes('\xa0') || OTHER_WIDTH.test(text) ? text.replace(SET_BLANK, ' ') : text;

const OTHER_WIDTH = /[\u2000-\u200a\u202f\u205f]/;
const SET_BLANK = /[\xa0\u2000-\u200a\u202f\u205f]/g;
