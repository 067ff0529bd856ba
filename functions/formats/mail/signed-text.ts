// Mail that is signed in the clear (OpenPGP): its text, without the marks and the signature.

/**
 * RFC 9580, section 7: texts signed in the clear, their lines that begin with a dash marked by another. The marks and the
 * signatures go; whatever else stands there is text.
 */
export function withoutSigning(lines: readonly string[]): readonly string[] {
  const first = lines.find((line) => line.trim() === SIGNED);
  if (first === undefined) return lines;
  const indent = first.slice(0, first.indexOf(SIGNED));
  const kept: string[] = [];
  let isSigned = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const mark = line.trim();
    if (mark === SIGNED) {
      isSigned = true;
      at = armourEnd(lines, at);
      if (lines[at + 1]?.trim() === '') at++;
    } else if (isSigned && mark === SIGNATURE) {
      isSigned = false;
      at = signatureEnd(lines, at);
    } else kept.push(isSigned && line.startsWith(`${indent}- `) ? indent + line.slice(indent.length + 2) : line);
  }
  return kept;
}
const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----';
const SIGNATURE_END = '-----END PGP SIGNATURE-----';
const ARMOUR = /^(?:Hash|Charset|NotDashEscaped|Comment|Version|MessageID)\s?:/;
/** A program may write others; above a text nothing but the empty line below them tells them from its first words. */
const OTHER_ARMOUR = /^[\w-]{1,40}\s?:/;
const MAX_ARMOUR_LINES = 10;
const BASE64 = /^[\w+/=]{0,100}$/;

/** The last header below a mark. */
function armourEnd(lines: readonly string[], mark: number): number {
  const end = (header: RegExp): number => {
    let at = mark;
    while (at - mark < MAX_ARMOUR_LINES && header.test(lines[at + 1]?.trim() ?? '')) at++;
    return at;
  };
  const known = end(ARMOUR);
  const all = end(OTHER_ARMOUR);
  return known > mark && lines[all + 1]?.trim() === '' ? all : known;
}

/** The last line of a signature; where anything else stands in it, its first. */
function signatureEnd(lines: readonly string[], start: number): number {
  let at = start + 1;
  while (at < lines.length && OTHER_ARMOUR.test(lines[at]!.trim())) at++;
  while (at < lines.length && BASE64.test(lines[at]!.trim())) at++;
  return lines[at]?.trim() === SIGNATURE_END ? at : start;
}
