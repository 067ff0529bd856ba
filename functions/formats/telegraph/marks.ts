// What tells IPTC 7901 and ANPA 1312: control characters and the header between them.
import { plainBlanks } from '../../article/spaces.ts';
import type { DropHead, FormatMark } from '../format.ts';
import { caseless } from '../syntax/caseless.ts';

const STX = '\x02';
/** Nothing but fill and a teleprinter's start (`ZCZC ABC123`) stands before the first header. */
const MAX_BEFORE = 256;

export const iptc7901Mark = {
  name: 'iptc-7901',

  detect({ text }: DropHead) {
    const found = firstHeader(text);
    if (!found || looksLikeAnpa(found.header)) return false;
    const { header, hasText } = found;
    if (isHeaderLine(printable(header).trimStart())) return 'sure';
    return hasText && header.length < 4096 && !header.includes('\ufffd') && /\p{L}/u.test(header) ? 'sure' : false;
  },
} satisfies FormatMark;

export const anpa1312Mark = {
  name: 'anpa-1312',

  detect({ text }: DropHead) {
    const found = firstHeader(text);
    return found && looksLikeAnpa(found.header) ? 'sure' : false;
  },
} satisfies FormatMark;

/** The head of the first message, for detectors: what stands between SOH and STX, or as much of it as there is. */
function firstHeader(text: string): { header: string; hasText: boolean } | undefined {
  const start = text.indexOf('\x01');
  if (start === -1 || start > MAX_BEFORE || /[^\x00\x07\r\n\t\x16\x20-\x7f]/.test(text.slice(0, start)))
    return undefined;
  const textAt = text.indexOf(STX, start);
  return { header: text.slice(start + 1, textAt === -1 ? undefined : textAt), hasText: textAt !== -1 };
}

/** US behind the number, or DC1 to DC4 behind priority and category: no other header has either. */
const MARKS =
  /^[\x00\x16\s]*(?![\x00\x16\s])(?:[A-Za-z]?\d{1,5}[^\x1f\n]{0,20}\x1f|[^\n]{0,60}\n[\r\x00]*[A-Za-z][ ]?[A-Za-z]?[ ]?(?:[\x11-\x14]|[ ]{1,3}(?:am|pm|bc|ap)-))/i;

const looksLikeAnpa = (header: string): boolean => MARKS.test(header.slice(0, 400));

const isHeaderLine = (line: string): boolean => HEADER_LINE.test(line);
const HEADER_LINE = caseless`^\p{L}[\p{L}-]{0,11} ?\d{0,6} {1,4}[1-9a-z] {1,4}\p{L}{1,4} {1,4}\d{1,5}(?!\d)`;

/**
 * Text as it is printed: typographic instructions (FF … VT) and control characters taken out, the separators that
 * part columns and fixed spaces turned into a tab or a blank.
 */
export const printable = (text: string): string =>
  plainBlanks(text)
    .replace(/\x0c[^\x0b\x0c\r\n]{0,40}\x0b/g, '')
    .replace(/\x1b[\x20-\x2f]{1,3}[\x30-\x7e]/g, '')
    .replace(/[\x10\x1c-\x1e]/g, ' ')
    .replace(/[\x08\x1f]/g, '\t')
    .replace(/[\x00-\x07\x0b\x0c\x0e-\x1b\x7f-\x9f]/g, '');
