// Inline markup while a body is read: the few elements that are kept travel in the text as control characters, which
// no XML or HTML text may hold, so that paragraphs can be cut and folded as plain strings.
import { escapeHtml } from '../../article/body.ts';

export const OPEN_EMPHASIS = '\x01';
export const CLOSE_EMPHASIS = '\x02';
export const OPEN_STRONG = '\x03';
export const CLOSE_STRONG = '\x04';
export const OPEN_LINK = '\x05';
const LINK_TARGET_END = '\x06';
export const CLOSE_LINK = '\x07';
export const LINE_BREAK = '\x0b';
/** Two line breaks in a row, as some write paragraphs. */
export const PARAGRAPH_BREAK = new RegExp(`${LINE_BREAK}[ \\t\\r\\n]*(?:${LINE_BREAK}[ \\t\\r\\n]*)+`);

const MARK = /[\x01-\x07\x0b]/;
/** The same, to go from one to the next. */
const NEXT_MARK = new RegExp(MARK, 'g');
/** From the end of a link's target: what is left of a picture that is a link. */
const NOTHING_LINKED = /\x06\s*\x07/y;
const NOT_TEXT = /[\x00-\x08\x0b\x0c\x0e-\x1f]/g;

/** Does a text hold characters that would be taken for marks, or that no text has? */
export const holdsControls = (text: string): boolean => NOT_TEXT_IN_PARTS.some((part) => part.test(text));
/** V8 looks for few characters sixteen at a time, for many one by one. */
const NOT_TEXT_IN_PARTS = [/[\0-\x08\x0b\x0c]/, /[\x0e-\x16]/, /[\x17-\x1f]/];

/** Text from a source that may hold control characters (JSON, escaped HTML) made safe for marking. */
export const withoutControls = (text: string): string => (holdsControls(text) ? text.replace(NOT_TEXT, '') : text);

/** Opens a link; undefined where its target is not one that may pass. */
export function openLink(href: string | undefined): string | undefined {
  const target = href?.trim();
  if (!target || !/^(?:https?:\/\/|mailto:)[^\s\x00-\x1f]+$/i.test(target)) return undefined;
  return OPEN_LINK + target + LINK_TARGET_END;
}

export const hasMarks = (text: string): boolean => MARK.test(text);

/** The same with no marks but those of links and line breaks. */
export const withoutEmphasis = (marked: string): string => marked.replace(EMPHASIS, '');
const EMPHASIS = /[\x01-\x04]/g;

/** One line without marks, whose blanks need no folding: two patterns are looked for faster than one that holds both. */
export const isPlainLine = (text: string): boolean => !/[\x01-\x0b\r]/.test(text) && !/ {2}/.test(text);

/** The text without its marks; a line break becomes a blank. */
export function plainText(marked: string): string {
  const marks = marksIn(marked);
  if (marks.length === 0) return marked;
  let text = '';
  let from = 0;
  for (const at of marks) {
    text += marked.slice(from, at);
    if (marked[at] === LINE_BREAK) text += ' ';
    from = endOfMark(marked, at);
  }
  return text + marked.slice(from);
}

/** Of the text that was asked for them last: most are asked for their words, and then for their HTML. */
let known: { readonly text: string; readonly marks: readonly number[] } = { text: '', marks: [] };

/** Where its marks stand: numbers alone, since a long text may be nothing but marks. */
function marksIn(text: string): readonly number[] {
  if (text === known.text) return known.marks;
  const marks: number[] = [];
  NEXT_MARK.lastIndex = 0;
  while (NEXT_MARK.test(text)) {
    const at = NEXT_MARK.lastIndex - 1;
    marks.push(at);
    NEXT_MARK.lastIndex = endOfMark(text, at);
  }
  if (marks.length > 0 && text.length <= MAX_KNOWN) known = { text, marks };
  return marks;
}
/** Longer ones are not kept in memory. */
const MAX_KNOWN = 10_000;

/** A link's target is a part of its mark. */
const endOfMark = (marked: string, at: number): number =>
  (marked[at] === OPEN_LINK ? Math.max(at, marked.indexOf(LINK_TARGET_END, at)) : at) + 1;

/** What stands between its line breaks, without marks. */
export const linesIn = (marked: string): string[] => marked.split(LINE_BREAK).map((line) => plainText(line));

/** The end of a marked text whose plain form has this length. */
export function markedEnd(marked: string, plainLength: number): string {
  if (!hasMarks(marked)) return plainLength === 0 ? '' : marked.slice(-plainLength);
  let left = plainText(marked).length - plainLength;
  let at = 0;
  while (at < marked.length && left > 0) {
    if (marked[at] === OPEN_LINK) at = marked.indexOf(LINK_TARGET_END, at) + 1;
    else if (marked[at] === LINE_BREAK || !MARK.test(marked[at]!)) {
      left--;
      at++;
    } else at++;
  }
  return marked.slice(at);
}

/** The marked text as safe HTML: only `em`, `strong`, `a` and `br`, all closed. */
export function markedHtml(marked: string): string {
  let html = '';
  const open: string[] = [];
  let from = 0;
  for (const at of marksIn(marked)) {
    // The other end of a link that holds nothing.
    if (at < from) continue;
    html += escapeHtml(marked.slice(from, at));
    from = endOfMark(marked, at);
    NOTHING_LINKED.lastIndex = from - 1;
    if (marked[at] === OPEN_LINK && NOTHING_LINKED.test(marked)) from = NOTHING_LINKED.lastIndex;
    else html += tagOf(marked.slice(at, from), open);
  }
  html += escapeHtml(marked.slice(from));
  while (open.length > 0) html += `</${open.pop()}>`;
  return html;
}

function tagOf(mark: string, open: string[]): string {
  switch (mark[0]) {
    case LINE_BREAK:
      return '<br>';
    case OPEN_EMPHASIS:
      open.push('em');
      return '<em>';
    case OPEN_STRONG:
      open.push('strong');
      return '<strong>';
    case OPEN_LINK:
      open.push('a');
      return `<a href="${escapeHtml(mark.slice(1, -1))}">`;
    default: {
      const name = mark === CLOSE_EMPHASIS ? 'em' : mark === CLOSE_STRONG ? 'strong' : 'a';
      // A paragraph may end inside an element: its other end closes nothing here.
      if (open.at(-1) !== name) return '';
      open.pop();
      return `</${name}>`;
    }
  }
}
