// White space as readers see it: of all kinds, no-break spaces, too; and signs that nobody sees.

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

/**
 * Without what editors of pages and copied text leave among letters: soft hyphens, spaces of no width, byte order marks, and
 * signs of direction where the letters say it. Where no blanks part words, as in Thai, such a space does.
 */
export const visible = (text: string): string =>
  INVISIBLE.test(text) ? text.replace(RIGHT_TO_LEFT.test(text) ? NOTHING : NOTHING_OR_DIRECTION, '') : text;

/** True where either of the two changes something. */
export const hasSetSpaces = (text: string): boolean =>
  /[\xa0\xad\u061c\u2000-\u200b\u200e\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\ufeff]/.test(text);

const DIRECTIONS = '[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]';
const INVISIBLE = new RegExp(`[\\xad\\u200b\\u2060\\ufeff]|${DIRECTIONS}`);
const RIGHT_TO_LEFT = /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const HIDDEN = '[\\xad\\u2060\\ufeff]|\\u200b(?![\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff])';
/** Before the first of its letters, or a bracket, and at its end. */
const NOTHING = new RegExp(
  `${HIDDEN}|^\\s{0,200}${DIRECTIONS}{1,9}(?=[("«]?${RIGHT_TO_LEFT.source})|${DIRECTIONS}{1,9}(?=\\s{0,200}$)`,
  'g',
);
const NOTHING_OR_DIRECTION = new RegExp(`${HIDDEN}|${DIRECTIONS}`, 'g');
