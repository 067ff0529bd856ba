// The headings above the story of a mail: which of them is its headline, where the mail has no subject.
import { mayBeEmbargoNews, saysEmbargo } from '../readings/embargo.ts';
import { monthNamed } from '../readings/months.ts';
import { isPaperLabel } from '../readings/paper-label.ts';
import { isWeekday } from '../readings/place-line.ts';
import { isBareLabel, isNoteWithAddress } from '../readings/private-part.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { foldBlanks } from '../syntax/xml-element.ts';
import { withoutPrefixes } from './subject.ts';

/** Of these and of numbers consists what comes each day or week, beside the name of whose it is; alone they may be news. */
const OF_ISSUES = new Set(
  'the a your our news letter update updates report edition mail brief alert service no issue morgen abend wochen tages informativo nr n and of der die das und de la le du el'.split(
    ' ',
  ),
);
/** And nothing else does: `Morning Briefing`, `Today`. */
const OF_EACH_ISSUE = new Set(
  'today today’s daily weekly monthly morning midday evening weekend newsletter headlines briefing bulletin digest nachrichten tagesüberblick wochenrückblick pressespiegel pressedienst rundbrief infobrief aktuell heute infolettre actualités boletín noticias hoy notiziario oggi notizie nyhetsbrev nyhedsbrev nieuwsbrief'.split(
    ' ',
  ),
);
/** In English a name of one word before two of them needs no other sign: `Nordwire Morning News`. */
const MAX_ISSUE_WORDS = 4;
const MAX_HEADINGS = 10;

interface Above {
  readonly at: number;
  readonly text: string;
}

/**
 * The headline among the headings above the story; empty where all of them only say whose mail it is, of which kind,
 * for whom or until when it is to be held, unless the mail says nothing else.
 * @param senders Names of who sent it, and of their domains
 */
export function headingAbove(body: readonly Piece[], senders: readonly string[]): string {
  const headings = headingsAbove(body);
  // A longer name may hold a shorter one.
  const own = senders
    .map(inWords)
    .filter((name) => name.trim().length >= MIN_NAME)
    .sort((a, b) => b.length - a.length);
  const told = headings.filter(({ text }) => !isLabel(text));
  const found = told.find(({ text }, at) => !isIssue(text, own, at === told.length - 1));
  const isAll = body.every(({ kind }) => kind === 'contact' || kind === 'heading');
  return found?.text ?? (isAll ? (headings.at(-1)?.text ?? '') : '');
}

/** Without the heading that says the headline over again, unless it is all that there is. */
export function withoutHeadline(body: readonly Piece[], headline: string): readonly Piece[] {
  const repeated = headingsAbove(body).find(({ text }) => text === headline);
  const hasMore = repeated && body.slice(repeated.at + 1).some(({ kind }) => kind !== 'contact');
  return hasMore ? body.filter((_, at) => at !== repeated.at) : body;
}

function headingsAbove(body: readonly Piece[]): Above[] {
  const headings: Above[] = [];
  for (const [at, { kind, text }] of body.entries()) {
    if (kind === 'contact') continue;
    if (kind !== 'heading' || headings.length === MAX_HEADINGS) break;
    headings.push({ at, text: withoutForward(foldBlanks(plainText(text))) });
  }
  return headings;
}

/** No subject, where `VS: ` stands for an answer: it is the USA to the Dutch. */
const withoutForward = (text: string): string =>
  /^(?:re|aw|fwd?|wg)(?:\[\d{1,3}\])?\s?:/i.test(text) ? withoutPrefixes(text).headline : text;

const isLabel = (text: string): boolean =>
  (saysEmbargo(text) && !mayBeEmbargoNews(text)) ||
  isPaperLabel(text) ||
  isDay(text) ||
  isBareLabel(text) ||
  isNoteWithAddress(text);

/**
 * Whose mail it is, or what comes each day: `Nordwire Today`, and no `Nordwire Opens Office`, nor `Gute Nachrichten`.
 * @param isLast Below it begins the story: `The Letter` and `Police Report` may be its headline, as nothing else is.
 */
function isIssue(text: string, own: readonly string[], isLast: boolean): boolean {
  const said = own.reduce((left, name) => left.replace(name, ' '), inWords(text));
  const ofIssue = said
    .replaceAll("'", '’')
    .split(' ')
    .filter((word) => word !== '');
  const isOfEach = ofIssue.some((word) => OF_EACH_ISSUE.has(word));
  const others = ofIssue.filter((word) => !/^\d/.test(word) && !OF_ISSUES.has(word) && !OF_EACH_ISSUE.has(word));
  if (others.length === 0) return !isLast || isOfEach || ofIssue.length === 0;
  const words = text.replace(/^the /i, '').split(' ');
  return (
    others.length === 1 &&
    ofIssue.slice(-2).every((word) => !others.includes(word)) &&
    words.length < MAX_ISSUE_WORDS &&
    words.every((word) => /^\P{L}*\p{Lu}/u.test(word))
  );
}
/** In small letters, each between blanks. */
const inWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}’']+/gu, ' ')
    .trim()} `;
/** In letters. */
const MIN_NAME = 4;

/** `Friday, 20 November 2026`, `Arden, 20.11.2026`; no `Protest 1 May`. */
function isDay(text: string): boolean {
  const words = text.split(/[ ,]+/).map((word) => word.replace(/\.$/, ''));
  const isPart = (word: string): boolean =>
    /^(?:\d[\d./-]{0,9}(?:st|nd|rd|th|er)?|de|of)?$/.test(word) || isMonth(word);
  const hasDay = words.some(isMonth) || /\d[./-]\d{1,2}[./-]\d/.test(text);
  const isBefore = /^\p{L}+,/u.test(text) || isWeekday(words[0]!);
  return hasDay && /\d/.test(text) && words.every((word, at) => (at === 0 && isBefore) || isPart(word));
}

const isMonth = (word: string): boolean => monthNamed(word) !== undefined;
