// What tells a page dump: prose, and nothing that any other format begins with.
import type { Detection, DropHead, FormatMark } from '../formats/format.ts';
import { splitLines } from './lines.ts';
import { countWords, isProse } from './prose.ts';

const MARKUP_OR_JSON = /^(?:<[!?/a-z]|\{|\[\s*(?:[[{"\d\]-]|true|false|null))/i;
// SOH, STX, ETX and SYN open the telegraph formats; no other control character stands in a page's text either.
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;
const MAIL_HEADER =
  /^(?:received|return-path|delivered-to|message-id|mime-version|from|to|date|subject|content-type|x-[\w-]+|dkim-signature)\s?: ?\S/i;
/** An mbox has it above the headers. */
const MBOX_LINE = /^From [^\n]{1,200} \d{4}\r?\n/;
const MIN_MAIL_HEADERS = 2;
const MIN_PROSE_LINES = 2;
/** One line of prose that says as much as a story does. */
const MIN_STORY_WORDS = 60;
// A windows-1252 text read as UTF-8 loses its accented letters, in French some 4 in 100; binary data loses far more.
const MAX_UNDECODABLE = 0.12;

function detect(head: DropHead): Detection {
  const text = head.text.trimStart();
  if (text === '' || MARKUP_OR_JSON.test(text) || CONTROL.test(text)) return false;
  const undecodable = text.split('\ufffd').length - 1;
  if (undecodable > text.length * MAX_UNDECODABLE) return false;
  const lines = splitLines(text.replace(MBOX_LINE, ''));
  const headers = lines.slice(0, 12).filter((line) => MAIL_HEADER.test(line.text)).length;
  if (MAIL_HEADER.test(lines[0]?.text ?? '') && headers >= MIN_MAIL_HEADERS) return false;
  const prose = lines.filter((line) => isProse(line.text));
  return prose.length >= MIN_PROSE_LINES || prose.some((line) => countWords(line.text) >= MIN_STORY_WORDS)
    ? 'maybe'
    : false;
}

export const pageDumpMark = { name: 'page-dump', detect } satisfies FormatMark;
