// The headings above the story of a mail: which of them is its headline, where the mail has no subject.
import { mayBeEmbargoNews, saysEmbargo } from '../readings/embargo.ts';
import { monthNamed } from '../readings/months.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { foldBlanks } from '../syntax/xml-element.ts';
import { withoutPrefixes } from './subject.ts';

/** What kind of paper it is: `Press release`, `PRESSEMITTEILUNG 12/2026`, `Newsletter No. 5`. */
const LABEL =
  /^\W{0,5}(?:for immediate release|zur sofortigen veröffentlichung|pour diffusion immédiate|(?:(?:press|media|news|joint) ){1,2}(?:release|statement|advisory|alert|notice)|(?:presse|medien)[- ]?(?:mitteilung|information|info|dienst|aussendung)|communiqué(?: de presse)?|(?:comunicado|nota)(?: de (?:prensa|imprensa)| à imprensa)?|comunicato(?: stampa)?|pressemeddelelse|pressmeddelande|pressemelding|persbericht|(?:news|wire) ?(?:letter|update)|rundbrief|infobrief|infolettre|lettre d['’]information|boletín(?: informativo)?|breaking(?: news)?|eilmeldung|exclusive)(?: (?:no\.?|nr\.?|n°|#) ?\d{1,6}| \d[\d/.-]{0,12})?\W{0,5}$/iu;
/** What comes each day or week is called so. */
const ISSUE =
  /(?<!\p{L})(?:(?:morning|evening|daily|weekly|monthly|weekend|today['’]?s) (?:news|update|headlines|report|edition|post|mail)|newsletter|bulletin|briefing|digest|news ?letter|nachrichten|tagesüberblick|wochenrückblick|pressespiegel|rundbrief|pressedienst|infolettre|boletín|notiziario)\W{0,3}$/iu;
const MAX_ISSUE_WORDS = 5;
/** The name of a paper is shorter. */
const MAX_NAME_WORDS = 3;
const MAX_HEADINGS = 10;

interface Above {
  readonly at: number;
  readonly text: string;
}

/**
 * The headline among the headings above the story; empty where all of them only say whose mail it is, of which kind or
 * until when it is to be held, unless the mail says nothing else.
 * @param senders Names of who sent it
 */
export function headingAbove(body: readonly Piece[], senders: readonly string[]): string {
  const headings = headingsAbove(body);
  const own = new Set(senders.map((name) => name.toLowerCase()));
  const found = headings.find(({ text }, index) => {
    const below = headings[index + 1];
    return !isLabel(text) && !own.has(text.toLowerCase()) && !(below && isTitle(text, below.text));
  });
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
    headings.push({ at, text: withoutPrefixes(foldBlanks(plainText(text))).headline });
  }
  return headings;
}

const isLabel = (text: string): boolean =>
  (saysEmbargo(text) && !mayBeEmbargoNews(text)) || LABEL.test(text) || isIssue(text) || isDay(text);

const isIssue = (text: string): boolean => isName(text, MAX_ISSUE_WORDS) && ISSUE.test(text);

/** `Friday, 20 November 2026`, `20.11.2026` */
function isDay(text: string): boolean {
  const words = text.split(/[ ,]+/).map((word) => word.replace(/\.$/, ''));
  const isPart = (word: string): boolean =>
    /^(?:\d[\d./-]{0,9}(?:st|nd|rd|th|er)?|de|of)?$/.test(word) || isMonth(word);
  const hasDay = words.some(isMonth) || /\d[./-]\d{1,2}[./-]\d/.test(text);
  return hasDay && /\d/.test(text) && words.every((word, at) => at === 0 || isPart(word));
}

const isMonth = (word: string): boolean => monthNamed(word) !== undefined;

/** `Nordwire Today` above a longer heading. */
const isTitle = (text: string, below: string): boolean =>
  isName(text, MAX_NAME_WORDS) && wordsOf(below).length > wordsOf(text).length && !isLabel(below);

/** In capitals each word: `Mayor holds briefing` is the news. */
const isName = (text: string, mostWords: number): boolean =>
  wordsOf(text).length <= mostWords &&
  wordsOf(text).every(
    (word) => /^\P{L}*\p{Lu}/u.test(word) || /^(?:of|the|and|der|die|das|und|de|la|du|el)$/.test(word),
  );

const wordsOf = (text: string): string[] => text.split(' ');
