// The characters of a page, as browsers find them (HTML, 13.2.3.2): byte order mark, then what the page declares in its
// first kilobyte, then UTF-8, and windows-1252, which no bytes can fail.
import { declaredInHtml } from '../../formats/syntax/html-charset.ts';

export function decodePage(bytes: Uint8Array): string {
  return undoubled(decodeOnce(bytes));
}

/**
 * UTF-8 that was taken for Latin-1 and written as UTF-8 once more. Only where a page holds control characters of
 * Latin-1 in such a place: nobody sees these, so nobody writes them, while `Ã©` alone may be what an author means.
 */
function undoubled(text: string): string {
  return WITH_CONTROL.test(text) ? text.replace(DOUBLED, (found) => UTF_8.decode(Buffer.from(found, 'latin1'))) : text;
}
const WITH_CONTROL = /[\u00c2-\u00f4][\u0080-\u009f]/;
const DOUBLED =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e1-\u00ec\u00ee\u00ef][\u0080-\u00bf]{2}|\u00e0[\u00a0-\u00bf][\u0080-\u00bf]|\u00ed[\u0080-\u009f][\u0080-\u00bf]|\u00f0[\u0090-\u00bf][\u0080-\u00bf]{2}/g;
const UTF_8 = new TextDecoder('utf-8');

function decodeOnce(bytes: Uint8Array): string {
  const label = markOf(bytes) ?? declaredInHtml(bytes);
  if (label !== undefined && label !== 'utf-8') return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // One bad byte in a page of UTF-8 is a bad byte; a page that is not UTF-8 has many.
    const text = new TextDecoder('utf-8').decode(bytes);
    const bad = countOf('\ufffd', text);
    return label === 'utf-8' || bad * 1000 < text.length ? text : new TextDecoder('windows-1252').decode(bytes);
  }
}

function countOf(mark: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return undefined;
}
