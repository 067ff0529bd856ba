// What wires call the parts of an item: roles, types and constraints, written `PressContact`, `press_contact` or
// `press-contact`. Whom a part is for is told by its words, the same in all formats.
import { plainBlanks } from '../../article/spaces.ts';
import { caselessPattern } from '../syntax/caseless.ts';
import { namesNotForPublication, opensNotForPublication } from './not-for-publication.ts';
import { hasTelephone } from './telephone.ts';

/** In small letters with blanks between the words: `NotForPublication` is `not for publication`. */
export function wordsOf(name: string): string {
  const sent = name.slice(0, MAX_LENGTH);
  const small = sent.toLowerCase();
  // Most have no capital inside.
  const parted = sent === small ? small : sent.replace(WORD_START, ' ').toLowerCase();
  return parted.replace(/[_\s-]+/g, ' ').trim();
}
/** Several classes are one name; what is longer is prose. */
const MAX_LENGTH = 1000;
const WORD_START = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** The name of a part begins, or what stands behind the alias of its scheme. */
const START = '(?:^|: ?)';
const END = '(?!\\p{L})';
const PRIVATE = caselessPattern(
  [
    `(?<!de)privat(?!i[sz]|ion|e? ?(?:equity|sector|schools?${END}|schulen?|wirtschaft))|no[nt] ?public|internal|confiden[tcz]i|vertraulich|(?<!\\p{L})intern(?:e[nrs]?|o|a|t)?(?!\\p{L})`,
    `${START}(?:(?:nota?s?|note|info) )?priv(?:ad[ao]|ée?)$|(?<!\\p{L})(?:sisäinen|luottamuksellinen)(?!\\p{L})`,
    '(?<!\\p{L})not ?for ?publication|nicht zur ver(?:ö|oe)ffentlichung|(?<!\\p{L})npa(?!\\p{L})',
    '(?<!\\p{L})desk ?(?:only|notes?)(?!\\p{L})|(?:for|to) (?:the )?desks?(?!\\p{L})|(?:editors?|redaktion) ?only',
    'nur f(?:ü|ue)r (?:die )?redaktion',
    `${START}desk$|${START}(?:routing|admin(?:istrat\\p{L}{1,4})?)(?:$| |info|note|message)`,
    // `Notebook on culture` is a column.
    `${START}(?:memo|note ?book|notizblock)s?(?:$|info|note| (?!(?:of|on|about|from)${END}))`,
  ].join('|'),
);

/** True of a role, a type or a constraint of what the desk alone may see: `Internal note`, `c:not-for-publication`. */
export function isPrivateName(name: string): boolean {
  const words = wordsOf(name);
  return PRIVATE.test(words) || namesNotForPublication(words);
}

const SAYS_PRIVATE = caselessPattern(
  [
    // `in the USA` is for all who read the terms.
    '(?:(?<!\\p{L})not ?for ?publication|nicht (?:zur|f(?:ü|ue)r die) ver(?:ö|oe)ffentlichung)(?! in (?!any|whole|part|full|this|jeder|dieser))|nur f(?:ü|ue)r (?:die )?redaktion',
    '(?<!\\p{L})(?:desks?|editors?|redaktion)[ -]only(?!\\p{L})|(?<!\\p{L})for private use',
    '(?<!\\p{L})(?:intern(?:al|en?|t)? (?:use|purposes|verwendung|gebrauch|gebruik|bru[gk])|(?:usage|uso) intern[eo]|(?:nur|kun|endast) internt?)(?!\\p{L})',
    '(?<!\\p{L})(?:keep|kept|treat) (?:\\p{L}{1,9} ){0,3}(?:confidential|private|internal)',
    '^[^\\p{L}]{0,5}(?:(?:please|bitte) )?(?:do not publish(?!\\s?: (?:pictures|photos|images|videos?) )|not to be published|off the record|nicht ver(?:ö|oe)ffentlichen)\\s?(?:$|[:!])',
    '^[^\\p{L}]{0,5}(?:note )?(?:for|to) (?:the )?desks?\\s?(?:$|[:.!;)\\]–—-])|^[^\\p{L}]{0,5}npa(?!\\p{L})',
  ].join('|'),
);
const PRIVATE_WORD =
  /^(?:intern(?:al|[aot]|e[nrs]?)|privat(?:[ao]|e[nrs]?)?|privad[ao]|privée?|sisäinen|wewnętrzn[aey]|interní|[ck]onfiden[tcz]i\p{L}{1,7}|(?:redaktions)?intern|vertraulich(?:e[nrs]?)?|vertrouwelijke?|fortroligt?|riservat[ao]|luottamuksellinen|nonpublic|admin|desk|memo|notizblock|routing)$/u;
/** What stands beside such a word where nothing but that is said, in whatever order. */
const NOTE_WORD =
  /^(?:not(?:es?|as?|at|iz(?:en)?|itie)|vermerk|merknad|hinweise?|anmerkung|bemærkning|anmärkning|mitteilung|message|comment|info(?:rmation)?|briefing|sources?|contact|desks|editors?(?:['’]s)?|eds?|redaktion(?:en)?|redaktionelle[nrs]?|achtung|attention|attn|bitte|please|for|für|to|the|die|this|is|and|und|only|nur|zur|use|behandeln|strictly|streng)$/u;
const ENDS_LABEL = /[:.!;,()[\]*–—]|\s-\s|\s(?=(?:bis|until|till)\s)/u;
const MAX_LABELS = 3;

/**
 * True of a note that says itself that it is for the desk alone, or has a number to call: news may be of internal affairs
 * and private firms.
 */
export function saysPrivate(note: string): boolean {
  const text = plainBlanks(note.slice(0, MAX_LENGTH));
  if (forbidsReaders(text) || opensNotForPublication(text)) return true;
  return isLabelledPrivate(text) || (hasTelephone(text) && !isForReaders(text));
}

/** `Desks only: …`, `For internal use – …`: in so many words. */
export const forbidsReaders = (text: string): boolean => SAYS_PRIVATE.test(plainBlanks(text));

/** `If you need help, call 0800 555 0100`, where it is no desk that helps. */
const isForReaders = (text: string): boolean => HELPS.test(text) && !HELPS_EDITORS.test(text);
const HELPS = /\b(?:help ?lines?|needs? (?:help|support)(?! with)|hilfetelefon|telefonseelsorge)\b/i;
const HELPS_EDITORS =
  /\b(?:desk|newsroom|redaktion(?:en)?|subscribers?|customers?|clients?|kunden|press|media)\b|\beditors(?!['’])|^\W{0,5}eds?\s?[:,–-]/i;

/** `Desk note: …`, `Note interne : …`, `Hinweis: vertraulich`: of a label every word is one of a note or of privacy. */
function isLabelledPrivate(text: string): boolean {
  const labels = text
    .toLowerCase()
    .replace(/non[ -]?public/g, 'nonpublic')
    .split(ENDS_LABEL);
  let count = 0;
  for (const sent of labels) {
    const label = sent.match(/\p{L}+(?:['’]s)?/gu);
    if (!label) continue;
    if (count++ === MAX_LABELS) return false;
    if (!label.every((word) => PRIVATE_WORD.test(word) || NOTE_WORD.test(word))) return false;
    if (label.some((word) => PRIVATE_WORD.test(word))) return true;
  }
  return false;
}

/** True of the line by which dpa closes a story: it has the initials of those who made it. */
export const namesClosingLine = (role: string): boolean => /\bclosing ?line\b/.test(wordsOf(role));

/** True of a note that tells what was wrong: dpa's `correctionshort`; `colour-correction` and `no-correction` are others. */
export const namesCorrection = (role: string): boolean => CORRECTION.test(wordsOf(role));
const CORRECTION = new RegExp(`${START}(?:correction|korrektur|berichtigung)(?!s? ?(?:desk|contact|policy))`, 'u');

/** True of what a film has beside what it shows: its script and its list of shots. */
export const namesScript = (role: string): boolean => SCRIPT.test(role);
const SCRIPT = /(?:^|[:_-])(?:script|shot ?list|dope)/i;

const CONTACT = /contact(?!less| tracing)|kontakt|ansprechpartner|contatt|yhteystie/;
const CALLED_BY = /^(?:tele ?)?(?:phone|fon)(?: ?(?:numbers?|no))?$|^tel$|^e ?mails?(?: address(?:es)?)?$/;

/** True of one that says whom to call: `PressContact`, `E-Mail`. */
export const isContactName = (name: string): boolean => namesContacts(name) || CALLED_BY.test(wordsOf(name));

/** The same of a rendition, where `email` and `phone` are the text as it is read there. */
export const namesContacts = (name: string): boolean => CONTACT.test(wordsOf(name));
