// What tells one line of wire text from another: how wide it is, and what it begins and ends with.

// A hard-wrapped line breaks where the next word would pass some 60 to 70 columns; a shorter one was meant to end.
export const WRAPPED_WIDTH = 40;
export const BULLET = /^\s*[*•·▪‣]\s+(?=\S)(?![*•·▪‣](?:\s|$))/;
export const RULE = /^\s*(?=[-=_*.]{4})[-=_*.\s]*$/;
export const SENTENCE_END = /[.:!?]["'”’»)]?$/;
