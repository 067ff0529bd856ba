// What a line reads like: a sentence of a story, a cut-off teaser, or a label.
import { charactersOf } from './characters.ts';

const END = /[.!?…。！？؟۔।։።။។][)\]"'”’»›“*†\s]*(?:\[\d{1,3}\])?$/;
const CUT_OFF = /(?:\.{3}|…|\[…\]|\[\.{3}\])[)\]]?(?: (?:more|less|mehr|plus|más))?$/i;

/** Words of a line; dense scripts are counted by thirds of their characters. */
export const countWords = (text: string): number => charactersOf(text).words;

/** Ends as a sentence does, closing quotes and brackets passed over. */
export const endsSentence = (text: string): boolean => END.test(text) && !CUT_OFF.test(text);

/** Cut off by the page: "The ministers met on …". */
export const isCutOff = (text: string): boolean => CUT_OFF.test(text);

// In the 72 pages measured, 93 of 100 story lines of eight words or more read as prose; of the other lines as long,
// captions and teasers and comments among them, 24.
const PROSE_WORDS = 8;
const SENTENCE_WORDS = 3;
// No end mark, but nobody writes a menu entry or a headline of this length.
const UNENDED_LENGTH = 160;
// Thai has no end marks, and says in half as many letters what English does.
const THAI = /[\u0e00-\u0e7f]$/;
const THAI_LENGTH = 80;

/** Running text: one or more whole sentences. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (words < PROSE_WORDS || !hasSmallLetters(text)) return false;
  return (
    endsSentence(text) ||
    /^["“].*["”]$/.test(text) ||
    /[:;]$/.test(text) ||
    (text.length >= (THAI.test(text) ? THAI_LENGTH : UNENDED_LENGTH) && !isCutOff(text))
  );
}

/** A short sentence that may stand as its own paragraph: `"We will see," she said.` */
export function isShortSentence(text: string): boolean {
  const words = countWords(text);
  return words >= SENTENCE_WORDS && words < PROSE_WORDS && endsSentence(text) && hasSmallLetters(text);
}

const BULLET = /^[•●▪■‣*–—-]\s+(?=\p{L}|\p{N}|["“])/u;

/** A line of a list, told by its bullet. */
export const isListItem = (text: string): boolean => BULLET.test(text) && countWords(text) >= SENTENCE_WORDS;

/** The same without its bullet. */
export const withoutBullet = (text: string): string => text.replace(BULLET, '');

/** Not a line of capitals; a script without case has nothing but small letters. */
function hasSmallLetters(text: string): boolean {
  const { capitals, letters } = charactersOf(text);
  return letters > 0 && capitals < letters * 0.6;
}
