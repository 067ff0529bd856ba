// What tells one line of wire text from another: how wide it is, and what it begins and ends with.

// A hard-wrapped line breaks where the next word would pass some 60 to 70 columns; a shorter one was meant to end.
export const WRAPPED_WIDTH = 40;
export const BULLET = /^\s*[*•·▪‣]\s+(?=\S)(?![*•·▪‣](?:\s|$))/;
export const RULE = /^\s*(?=[-=_*.]{4})[-=_*.\s]*$/;
export const SENTENCE_END = /[.:!?]["'”’»)]?$/;

/**
 * How long a line is of what can be wrapped: an address at its end is longer than any column, and shows none.
 * @param line Without blanks around it
 */
export function wrappedLength(line: string): number {
  if (!line.includes('://') && !line.includes('www.')) return line.length;
  const last = line.lastIndexOf(' ');
  return /^[<([]?(?:https?:\/\/|www\.)/i.test(line.slice(last + 1)) ? Math.max(last, 0) : line.length;
}

/** AP's rule between a story and what stands below it: `___`. Three stars are a break that is printed. */
export const isDrawnRule = (line: string): boolean => line.startsWith('__') && /^_+$/.test(line);
