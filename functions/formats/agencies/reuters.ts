// Reuters' habits in text and pictures: contacts in double brackets, index words, house lines, photo credits.
import type { Credit } from '../../article/article.ts';
import { creditOf } from '../readings/photographer.ts';
import { matchesOf } from '../syntax/matches.ts';

/** Items say `reuters.com`; who wrote them is Reuters. */
export const providerName = (sent: string): string => (/^(?:www\.)?reuters(?:\.com)?$/i.test(sent) ? 'Reuters' : sent);

/** What stands in a field that nobody filled in: a video's place is `No-Data-Available`. */
export const isPlaceholder = (value: string): boolean => /^no[- ]data[- ]available$/i.test(value);

/** The dateline that a field holds: items have a timestamp there. */
export const withoutTimestamp = (dateline: string | undefined): string | undefined =>
  dateline === undefined || /\d{4}-\d\d-\d\d|\d\d:\d\d/.test(dateline) ? undefined : dateline;

// ((mary.example@thomsonreuters.com; +44 20 7542 0000; Reuters Messaging: …)), also on the sign-off's own line.
const CONTACT_START = '((';
const MESSAGING = /\bReuters Messaging:/i;
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.\w|\+?\d[\d ()-]{6,}/;
// (Harbourton Newsroom; +44 20 0000 0000), below a BRIEF, and the French desk's (Service Marchés. +33 1 00 00 00 00)
const NEWSROOM_NUMBER =
  /^\((?:(?:[\p{L}.'-]{1,30} ){1,4}[Nn]ewsroom|Service \p{Lu}[^ .;:,()]{1,20}) ?[;:,.] ?\+?\d[\d ()-]{6,30}\)$/u;
const RELATED =
  /^(?:Keywords:|Our Standards:|\(?(?:For )?(?:a )?graphics?(?: on| of|:)|\(?Graphics?:|(?:- )?For (?:more(?! than )|related|other|previous|a full|full|all) [^.]{0,120}(?:, see |(?<!\bto )\bsee(?::| ?[[<]| (?:www\.|https?:|also |(?:above|below|here)\W*$))|\bclick(?::|$| ?[[<(]| (?:www\.|https?:|(?:on|here|below)\b)))|\(?(?:Click|Double[ -]click) on |RELATED (?:STORIES|CONTENT|ARTICLES)|Full (?:story|text)\s*[:[]|Source text |Further company coverage:? ?[:<[]|For the original story|\[nL?[A-Z0-9]{6,}\]$|Breakingviews\s*Reuters |Slideshow \(|SIGN UP FOR BREAKINGVIEWS|Sul sito www\.reuters\.)/i;

/** True where the text has an address or a number of somebody. */
export const hasContact = (text: string): boolean => ADDRESS.test(text) || MESSAGING.test(text);

/** True where the paragraph says whom to ask: never for publication. */
export const isContact = (text: string): boolean =>
  (text.startsWith(CONTACT_START) && hasContact(text)) ||
  (text.startsWith('(') && (MESSAGING.test(text) || NEWSROOM_NUMBER.test(text)));

/** True where the paragraph points elsewhere: index words, house rules, graphics, other stories. */
export const isRelated = (text: string): boolean => RELATED.test(text);

// Pictures carry codes of what may not be done with them; the days stand behind the code, and are 30 where none do.
const ARCHIVE_CODE = /\bNARCH(\d{1,4})?\b/g;

/** Days after which a picture must leave every archive, for each code that says so. */
export const archiveDays = (text: string): number[] =>
  matchesOf(ARCHIVE_CODE, text)
    .map(([, days]) => Number(days ?? 30))
    .filter((days) => days > 0);

/** Parts a contact from the sign-off before it. */
export function splitContact(text: string): [string, string] | undefined {
  const at = text.indexOf(CONTACT_START, 1);
  if (at === -1 || !isContact(text.slice(at))) return undefined;
  return [text.slice(0, at).trimEnd(), text.slice(at)];
}

// "REUTERS/Mario Anzuoni (UNITED STATES - Tags: ENTERTAINMENT)", "REUTERS/Syria TV via Reuters TV", "Handout via Reuters".
const PHOTO_CREDIT = /\bREUTERS\/([^()/.\r\n]{2,80}?)(?=\s*(?:\(|\/|\.|$|\r|\n| via ))/;
const HANDOUT = /(?:^|[.!?]\s+)([\p{L}\p{N} .'&-]{2,80}\/)?Handout via (REUTERS|Reuters)\b/u;
const SENTENCE_END = /(?<=\p{Ll}{3}\.)\s+/u;
const STAFF = /^(?:Staff|Stringer|File Photo|Handout|Pool)$/i;

/** What stands for a name that is not to be told. */
export const isNobody = (byline: string): boolean => STAFF.test(byline);

/** Who took a picture, by the end of its caption. */
export function readPhotoCredit(caption: string): Credit[] {
  const name = PHOTO_CREDIT.exec(caption)?.[1]?.trim();
  if (name !== undefined && !isNobody(name)) {
    return [creditOf('photo', name)];
  }
  const handout = HANDOUT.exec(caption);
  // The sentence before may be a part of it.
  const source = handout?.[1]?.slice(0, -1).split(SENTENCE_END).at(-1)?.trim();
  if (source) return [{ role: 'photo', kind: 'organisation', name: source }];
  return name === undefined && !handout ? [] : [{ role: 'photo', kind: 'organisation', name: 'Reuters' }];
}
