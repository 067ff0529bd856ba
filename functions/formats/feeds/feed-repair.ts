// Feeds that are nearly XML: written by templates, which forget to escape. Readers of feeds have always let these pass.
import { matchesOf } from '../syntax/matches.ts';
import { rootOf } from '../syntax/xml-element.ts';
import { entity } from '../syntax/xml-entities.ts';
import {
  ATOM,
  CONTENT,
  DUBLIN_CORE,
  GEORSS,
  ITUNES,
  MEDIA,
  PUBLISHING,
  type Space,
  TOMBSTONES,
  YANDEX,
} from './feed-names.ts';

const SECTION = '<![CDATA[';
const SECTION_END = ']]>';
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const AMPERSAND = /&(?:#(\d{1,7});|#x([\da-f]{1,6});|([a-z][a-z\d]{1,30});)?/gi;
/** Of HTML, where it should have been escaped; `<br></br>` is closed already. */
const VOID = /<(br|hr)\s{0,9}>(?!\s{0,9}<\/\1\s{0,9}>)/gi;

const PREFIX = /<([a-z][\w-]{0,30}):[a-z]/gi;
const MAX_PREFIXES = 30;
/** WordPress's: what is a draft there must be no story here for want of a declaration. */
const NEVER_DECLARED = 'wp';
/** What prefixes stand for in all feeds. */
const SPACES: ReadonlyMap<string, Space> = new Map([
  ['app', PUBLISHING],
  ['at', TOMBSTONES],
  ['atom', ATOM],
  ['content', CONTENT],
  ['dc', DUBLIN_CORE],
  ['dcterms', DUBLIN_CORE],
  ['georss', GEORSS],
  ['itunes', ITUNES],
  ['media', MEDIA],
  ['yandex', YANDEX],
]);

/**
 * The text with bare ampersands escaped, void elements closed, characters that XML does not have left out and prefixes
 * declared; the same where nothing of that is in it. Lines keep their numbers.
 */
export function repaired(text: string): string {
  const parts = mendedParts(text);
  const mended = parts.map(({ text: part }) => part).join('');
  const root = rootOf(mended.trimStart());
  const prefixes = new Set(parts.flatMap((part) => (part.isSection ? [] : prefixesIn(part.text))));
  if (!root) return mended;
  const { tag } = root;
  const declarations = [...prefixes].slice(0, MAX_PREFIXES).flatMap((prefix) => {
    if (
      prefix === 'xml' ||
      prefix === NEVER_DECLARED ||
      tag.includes(`xmlns:${prefix}=`) ||
      tag.includes(`xmlns:${prefix} `)
    )
      return [];
    return ` xmlns:${prefix}="${SPACES.get(prefix)?.[0] ?? `urn:undeclared:${prefix}`}"`;
  });
  const name = /^<[^\s/>]{1,100}/.exec(tag)?.[0] ?? '';
  const end = mended.length - mended.trimStart().length + root.start + name.length;
  return declarations.length === 0 ? mended : mended.slice(0, end) + declarations.join('') + mended.slice(end);
}

const prefixesIn = (markup: string): string[] => matchesOf(PREFIX, markup).map(([, prefix]) => prefix!);

/** CDATA sections stand apart: what looks like markup there is text. */
function mendedParts(text: string): { readonly text: string; readonly isSection: boolean }[] {
  const parts: { readonly text: string; readonly isSection: boolean }[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(SECTION, at);
    const end = start === -1 ? -1 : text.indexOf(SECTION_END, start);
    parts.push({ text: repairedMarkup(text.slice(at, end === -1 ? undefined : start)), isSection: false });
    if (end === -1) return parts;
    at = end + SECTION_END.length;
    parts.push({ text: text.slice(start, at).replace(CONTROLS, ''), isSection: true });
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
