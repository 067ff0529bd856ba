// The characters of a page, as browsers find them (HTML, 13.2.3.2): byte order mark, then what the page declares in its
// first kilobyte, then UTF-8, and windows-1252, which no bytes can fail.

const DECLARED = /<meta[^<>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i;
const LOOKED_AT = 2048;

export function decodePage(bytes: Uint8Array): string {
  const label = markOf(bytes) ?? declaredIn(bytes);
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

function declaredIn(bytes: Uint8Array): string | undefined {
  const label = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)))?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // What declares itself in ASCII cannot be UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}
