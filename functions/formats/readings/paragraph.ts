// What one paragraph of a body reads like, told by its own words: a byline, the line of an owner, a crosshead, a sign-off
// on its last line.
import { caseless } from '../syntax/caseless.ts';
import { signsAgency } from './agency-names.ts';
import { readSignoff } from './signoff.ts';

const BYLINE = /^(?:By|BY|Von|Par|Por) \p{Lu}/u;
const MAX_BYLINE = 120;

/** @param isTop Nothing of the story stands above it. */
export const isByline = (text: string, isTop: boolean): boolean =>
  text.length <= MAX_BYLINE &&
  (BYLINE.test(text) || (isTop && isSignedByNames(withoutDash(text)))) &&
  !/[.?!:]$/.test(text);

/** Reuters' German desk writes `- von Anna Beispiel`. */
export const withoutDash = (text: string): string => (text.startsWith('- ') ? text.slice(2) : text);

/** ANSA signs `(di Anna Esempio)`. */
export function bylineInBrackets(text: string): string | undefined {
  if (!text.startsWith('(') || !text.endsWith(')') || text.length > MAX_BYLINE) return undefined;
  const inner = text.slice(1, -1);
  return isSignedByNames(inner) ? inner : undefined;
}

/** These open sentences, too (`Di Maio`, `by the river`): names alone may follow. */
const OPENINGS = new Set('by By par Par por Por von Von di Di Door Av Af Oleh'.split(' '));
const BETWEEN_NAMES = new Set('and e en et och og und de der van von'.split(' '));
/** True of one word that may be a name, or a letter of one. */
export const isNameWord = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}.'’-]{0,20}$/u.test(word);
const HOUSE = /(?:, \/?\p{L}{2,10}\/?| ?\/\p{L}{2,10}\/)$/u;
/** `Av Anna Exempel/TT` */
const AGENCY = /\/(\p{L}{2,10})$/u;
const MAX_NAMES = 7;

function withoutHouse(text: string): string {
  const [behind = '', agency = ''] = AGENCY.exec(text) ?? [];
  return signsAgency(agency) ? text.slice(0, -behind.length) : text.replace(HOUSE, '');
}

function isSignedByNames(text: string): boolean {
  if (!OPENINGS.has(text.slice(0, text.indexOf(' ')))) return false;
  const words = withoutHouse(text).split(' ').slice(1);
  const names = words.filter((word) => !BETWEEN_NAMES.has(word));
  return (
    names.length > 1 &&
    names.length <= MAX_NAMES &&
    names[0] === words[0] &&
    names.at(-1) === words.at(-1) &&
    names.every(isNameWord)
  );
}

/** `Copyright laws` opens a sentence; a year or an owner follows the sign. */
const COPYRIGHT =
  /^(?:(?:©|\([cC]\)) ?(?:Copyright )?(?:[\p{Lu}\d]|dpa\b)|(?:Copyright|COPYRIGHT) (?:©|\([cC]\)|(?:19|20)\d\d))/u;

export const isCopyright = (text: string): boolean =>
  COPYRIGHT.test(text) || (text.startsWith('(©') && signsAgency(OWNER.exec(text)?.[1] ?? ''));
/** NTB's `(©NTB)`; whoever else stands so, or behind a blank, took a picture. */
const OWNER = caseless`^\(©(?: (?:19|20)\d\d )?(?!(?:epa|keystone|getty)(?!\p{L}))([\p{L}/-]{2,20})\)$`;

/** No byline, index words or house line is longer; sign-offs are, but they begin with a bracket. */
const LONG = 300;
/** Spares a long paragraph of the story the questions that only short or bracketed ones can answer with yes. */
export const mayHaveHabit = (text: string): boolean =>
  text.length < LONG || text.startsWith('(') || text.startsWith('[');

const SIGNOFF_START =
  /\((?:(?:additional |further )?(?:reporting|writing|editing|compiled|reported|written|edited|graphic))/i;

/** Where in a paragraph that ends with one a sign-off begins; 0 where none does. */
export function trailingSignoff(text: string): number {
  if (!text.includes(')', text.length - 3)) return 0;
  const found = SIGNOFF_START.exec(text);
  if (!found || found.index === 0) return 0;
  return readSignoff(text.slice(found.index)) ? found.index : 0;
}

const MAX_CROSSHEAD = 70;

/** AFP's `- 'Worst ever' -`; between single dashes stands nothing that is said, nor a rule. */
const BETWEEN_DASHES = /^([-–—]) (['"‘’“«¿¡]?\s?[\p{L}\p{N}][^\n–—]{0,64}[^\s.,:;–—]) \1$/u;
/** `- 12 -`, `- Gulls 2 (Tern 3) -`, `- Gulls - Terns -` */
const LISTED = /^\P{L}*$|\)$| - /u;
/** `– Nein –`, `– Nein, sagte er –` is what somebody says. */
const MIN_WORDS = 3;

function isBetweenDashes(text: string): boolean {
  const [, dash, inner = ''] = BETWEEN_DASHES.exec(text) ?? [];
  return (
    dash !== undefined &&
    !LISTED.test(inner) &&
    (dash === '-' || (inner.split(' ').length >= MIN_WORDS && !inner.includes(',')))
  );
}

/** A short line in capitals, wholly bold or between dashes, without a full stop. */
export function isCrosshead(marked: string, text: string): boolean {
  if (text.length > MAX_CROSSHEAD || /[.,:;…)”"]$/.test(text)) return false;
  if (isBetweenDashes(text)) return true;
  if (text === text.toUpperCase()) return /\p{Lu}{2}/u.test(text);
  return /^\x03[^\x04]*\x04$/.test(marked);
}
