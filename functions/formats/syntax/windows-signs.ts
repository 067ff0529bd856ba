// Controls that nobody means (U+0080 to U+009F): programs copied text of Windows' set byte for byte, or wrote the numbers
// that its signs have there (`&#146;`), and browsers read both as those signs (WHATWG HTML, 13.2.5.80).

const SIGNS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at));

/** A line's end on some machines (U+0085) stays one. */
const RAW = /[\x80-\x84\x86-\x9f]/;
const EVERY_RAW = new RegExp(RAW, 'g');

/** The text with the signs that its controls stand for. */
export const withWindowsSigns = (text: string): string =>
  RAW.test(text) ? replaced(text, EVERY_RAW, (control) => signOf(control.charCodeAt(0))) : text;

const REFERENCE = /&#(?:(1[2-5]\d)|x([89][\da-f]));/gi;
const REFERENCE_LENGTH = 6;

/** The same of XML, whose references by number stand for them, too. */
export const withWindowsReferences = (xml: string): string =>
  xml.includes('&#') && (xml.includes('&#1') || xml.includes('&#x8') || xml.includes('&#x9'))
    ? replaced(xml, REFERENCE, (sent, decimal?: string, hex?: string) => {
        const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
        return isControl(code) ? signOf(code) : sent;
      })
    : xml;

/** In parts: what is replaced in a whole drop at once, if there is nothing else in it, takes some forty times its memory. */
function replaced(text: string, pattern: RegExp, by: (sent: string, ...groups: string[]) => string): string {
  let read = '';
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = Math.min(at + PART, text.length);
    // No reference is cut in two.
    const cut = end < text.length ? text.slice(end - REFERENCE_LENGTH, end).lastIndexOf('&') : -1;
    if (cut !== -1) end -= REFERENCE_LENGTH - cut;
    read += text.slice(at, end).replace(pattern, by);
  }
  return read;
}
const PART = 1024 * 1024;

/** What a reference to a character stands for. */
export const characterOf = (code: number): string => (isControl(code) ? signOf(code) : String.fromCodePoint(code));

/** What is called ISO 8859-2 and has letters where that has controls is of Windows' set for the same languages. */
export const ofWindows = (label: string, bytes: Uint8Array): string =>
  /^(?:iso[-_]?8859-?2|latin-?2)$/i.test(label) && bytes.some((byte) => CENTRAL_LETTERS.has(byte))
    ? 'windows-1250'
    : label;
const CENTRAL_LETTERS: ReadonlySet<number> = new Set([0x8a, 0x8c, 0x8d, 0x8e, 0x8f, 0x9a, 0x9c, 0x9d, 0x9e, 0x9f]);

const isControl = (code: number): boolean => code >= 0x80 && code <= 0x9f;
const signOf = (code: number): string => SIGNS[code - 0x80]!;
