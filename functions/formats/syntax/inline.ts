// Inline markup while a body is read: the few elements that are kept travel in the text as control characters, which
// no XML or HTML text may hold, so that paragraphs can be cut and folded as plain strings.
import { escapeHtml } from '../../article/body.ts';
import { matchesOf } from './matches.ts';

export const OPEN_EMPHASIS = '\x01';
export const CLOSE_EMPHASIS = '\x02';
export const OPEN_STRONG = '\x03';
export const CLOSE_STRONG = '\x04';
const OPEN_LINK = '\x05';
const LINK_TARGET_END = '\x06';
export const CLOSE_LINK = '\x07';
export const LINE_BREAK = '\x0b';

const MARK = /[\x01-\x07\x0b]/;
const MARKS = /\x05[^\x06]*\x06|[\x01-\x07\x0b]/g;
/** What is left of a picture that is a link. */
const EMPTY_LINK = /\x05[^\x05\x06]*\x06\s*\x07/g;
const NOT_TEXT = /[\x00-\x08\x0b\x0c\x0e-\x1f]/g;

/** Does a text hold characters that would be taken for marks, or that no text has? */
export const holdsControls = (text: string): boolean => text.search(NOT_TEXT) !== -1;

/** Text from a source that may hold control characters (JSON, escaped HTML) made safe for marking. */
export const withoutControls = (text: string): string => text.replace(NOT_TEXT, '');

/** Opens a link; undefined where its target is not one that may pass. */
export function openLink(href: string | undefined): string | undefined {
  const target = href?.trim();
  if (!target || !/^(?:https?:\/\/|mailto:)[^\s\x00-\x1f]+$/i.test(target)) return undefined;
  return OPEN_LINK + target + LINK_TARGET_END;
}

export const hasMarks = (text: string): boolean => MARK.test(text);

/** The text without its marks; a line break becomes a blank. */
export function plainText(marked: string): string {
  if (!hasMarks(marked)) return marked;
  return (marked.includes(LINE_BREAK) ? marked.replaceAll(LINE_BREAK, ' ') : marked).replace(MARKS, '');
}

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
export function markedHtml(sent: string): string {
  const marked = sent.includes(OPEN_LINK) ? sent.replace(EMPTY_LINK, '') : sent;
  let html = '';
  const open: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of matchesOf(MARKS, marked)) {
    html += escapeHtml(marked.slice(from, index)) + tagOf(mark, open);
    from = index + mark.length;
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
