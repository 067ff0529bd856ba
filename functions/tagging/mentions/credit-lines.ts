// Lines of a story that say who made it, where a wire left them among its paragraphs: who is named there is no tag.

/** Longer ones are prose. */
const MAX_LENGTH = 300;

const BYLINE = /^by [\p{Lu}]/iu;
const CREDIT =
  /^[([*-]{0,3}\s?(?:additional |further )?(?:reporting|writing|written|editing|edited|compiled|photos?|photography|graphics?|translated|translation|production|produced|text|interview|research) (?:and (?:writing|editing|reporting) )?(?:by|for)\b/i;
const CREDIT_COLON =
  /^(?:reporting|writing|editing|photos?|author|editor|byline|credit|source|contact|editorial contacts?)\s?:/i;
/** `-- Anna Berg, Example Newsroom +44 20 7946 0000`. */
const DESK = /^(?:--|—|–|- -|\*\*)\s?\S.*\b(?:newsroom|newsdesk|bureau|desk|tel|fax|e-?mail)\b/i;
const STAFF = /^\(?(?:from )?[\p{L}. ]{2,40} (?:staff|staff (?:writer|reporter)|correspondent)s?\)?\.?$/iu;
const RIGHTS = /^(?:copyright|©|\(c\)|all rights reserved)/i;

export function isCreditLine(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const line = text.trim();
  if (/^by /i.test(line) && BYLINE.test(line)) return line.length <= 120 && !/[.!?]["”]?$/.test(line);
  if (/staff|correspondent/i.test(line) && STAFF.test(line)) return true;
  return [CREDIT, CREDIT_COLON, DESK, RIGHTS].some((pattern) => pattern.test(line));
}
