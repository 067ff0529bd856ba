// What a line reads like: a sentence of a story, a cut-off teaser, or a label.

const END = /[.!?…。！？؟।][)\]"'”’»›“*†\s]*(?:\[\d{1,3}\])?$/;
const CUT_OFF = /(?:\.{3}|…|\[…\]|\[\.{3}\])[)\]]?(?: (?:more|less|mehr|plus|más))?$/i;
// Scripts written without blanks, or with few: three characters of them carry about what a word does.
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;

/** Words of a line; dense scripts are counted by thirds of their characters. */
export function countWords(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;
  const dense = text.match(DENSE)?.length ?? 0;
  return Math.max(words, Math.floor(dense / 3));
}

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

/** Running text: one or more whole sentences. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (words < PROSE_WORDS || !hasSmallLetters(text)) return false;
  return (
    endsSentence(text) ||
    /^["“].*["”]$/.test(text) ||
    /[:;]$/.test(text) ||
    (text.length >= UNENDED_LENGTH && !isCutOff(text))
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
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && capitals < letters * 0.6;
}
