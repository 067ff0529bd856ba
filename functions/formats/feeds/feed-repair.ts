// Feeds that are nearly XML: written by templates, which forget to escape. Readers of feeds have always let these pass.
import { entity } from '../syntax/xml-entities.ts';
import { ATOM, CONTENT, DUBLIN_CORE, ITUNES, MEDIA, type Space } from './feed-names.ts';

const SECTION = '<![CDATA[';
const SECTION_END = ']]>';
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const AMPERSAND = /&(?:#(\d{1,7});|#x([\da-f]{1,6});|([a-z][a-z\d]{1,30});)?/gi;
/** Of HTML, where it should have been escaped; `<br></br>` is closed already. */
const VOID = /<(br|hr)\s{0,9}>(?!\s{0,9}<\/\1\s{0,9}>)/gi;

const PREFIX = /<([a-z][\w-]{0,30}):[a-z]/gi;
const ROOT = /<[a-z][\w.:-]{0,60}/i;
const MAX_PREFIXES = 30;
/** What prefixes stand for in all feeds. */
const SPACES: ReadonlyMap<string, Space> = new Map([
  ['atom', ATOM],
  ['content', CONTENT],
  ['dc', DUBLIN_CORE],
  ['dcterms', DUBLIN_CORE],
  ['itunes', ITUNES],
  ['media', MEDIA],
]);

/**
 * The text with bare ampersands escaped, void elements closed, characters that XML does not have left out and prefixes
 * declared; the same where nothing of that is in it. Lines keep their numbers.
 */
export function repaired(text: string): string {
  const mended = mendedParts(text);
  const prefixes = new Set<string>();
  for (const [, prefix] of mended.matchAll(PREFIX)) prefixes.add(prefix!);
  const declarations = [...prefixes].slice(0, MAX_PREFIXES).flatMap((prefix) => {
    if (prefix === 'xml' || new RegExp(`xmlns:${prefix}\\s?=`).test(mended)) return [];
    return ` xmlns:${prefix}="${SPACES.get(prefix)?.[0] ?? `urn:undeclared:${prefix}`}"`;
  });
  return declarations.length === 0 ? mended : mended.replace(ROOT, `$&${declarations.join('')}`);
}

function mendedParts(text: string): string {
  let mended = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf(SECTION, at);
    const end = start === -1 ? -1 : text.indexOf(SECTION_END, start);
    if (end === -1) return mended + repairedMarkup(text.slice(at));
    const next = end + SECTION_END.length;
    mended += repairedMarkup(text.slice(at, start)) + text.slice(start, next).replace(CONTROLS, '');
    at = next;
  }
}

function repairedMarkup(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(AMPERSAND, (sent: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entity(name) === undefined ? `&amp;${sent.slice(1)}` : sent;
      if (decimal === undefined && hex === undefined) return '&amp;';
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      // `&#X2019;` is HTML's.
      return isCharacter(code) ? sent.replace('&#X', '&#x') : '';
    })
    .replace(VOID, '<$1/>');
}

/** XML 1.0, section 2.2. */
const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code < 0xd800) ||
  (code > 0xdfff && code < 0xfffe) ||
  (code > 0xffff && code <= 0x10ffff);
