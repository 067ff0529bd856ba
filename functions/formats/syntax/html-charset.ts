// The characters that an HTML text declares in its first kilobytes: `<meta charset="iso-8859-2">`.

const DECLARED = /<meta[^<>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i;
const LOOKED_AT = 2048;

/** As encodings are named; undefined where it declares none, or one that nobody knows. */
export function declaredInHtml(bytes: Uint8Array): string | undefined {
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
