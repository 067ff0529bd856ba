// What is a name where authors are stated or shown, and how several are parted.
import { agencyIn } from '../../../formats/readings/agency-names.ts';
import { isStamp } from '../../chrome.ts';
import { fold } from '../../counting.ts';
import { countWords } from '../../prose.ts';
import { ENGLISH_MONTH } from './shown-dates.ts';

const MAX_NAME_WORDS = 6;
/** Of a line that signs, in characters: names of people have some twenty at most, and several may sign. */
export const MAX_LINE = 100;

export const BY =
  /^(?:(?:(?:article|story|words|text|report|review|interview|recipe|post|guest post|exclusive)\s+)?(?:written|posted|submitted|published|created|reported|story|reviewed)?\s*by|authors?|writer|autor(?:in)?|auteur|verfasst von|geschrieben von|escrito por|écrit par|publi[ée]|rédigé par|von|par|por|di|de|door|af|av|автор|texte?|(?:texto|testo|tekst|teksti|текст|haber|yazan|muhabir|penulis|reporter|szerző|tác giả|συντάκτης)(?=\s?:)|執筆|作者|撰文|文|記者|记者|بقلم|كتب|लेखक)(?:\s*[:：]\s*|\s+|$)/i;
/** What follows the name on its line: a date, a title, the time for reading. */
const BEHIND_NAME =
  /\s+(?:[|·•–—-]|(?:on|published|updated|posted|last|in|for|is|a[mt])\b(?=\s*\S)|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d).*$|\s+@\w.*$|\s*[|·•].*$|\s*\(.*$|\s(?:기자|특파원)(?:\s.*)?$/i;
/** `갈매기일보=안예시 기자` */
const OF_HOUSE = /^[가-힣]{2,12}=\s?/;
const DEGREE = /^(?:[A-Z][A-Za-z]?\.?[A-Z.]{1,5}|Ph\.?D\.?|Jr\.?|Sr\.?|I{1,3}|Esq\.?)$/;

export function namesIn(author: string): string[] {
  if (/^https?:/.test(author)) return [];
  const bare = author.replace(/\s+/g, ' ').replace(BY, '').replace(BY, '').trim();
  return bare
    .split(/\s*(?:,|;|\||&|\/)\s*(?:(?:and|und|et|y|e|og|och|en)\s+)?|\s+(?:and|AND|und|UND|et|ET|y|Y|e|og|och|en)\s+/)
    .map((name) => name.replace(BY, '').replace(OF_HOUSE, '').replace(BEHIND_NAME, '').trim())
    .filter((name) => name !== '' && !DEGREE.test(name));
}

export const isName = (name: string, houses: ReadonlySet<string>): boolean =>
  /\p{L}[\p{L}\p{M}]/u.test(name) &&
  countWords(name) <= MAX_NAME_WORDS &&
  !houses.has(fold(name)) &&
  agencyIn(name) === undefined &&
  !/[@/:]|\b(?:admin|guest|www|null|undefined)\b|\.(?:com|org|net)\b/i.test(name);

/** The name and nothing but the name: `Ann Example, Associated Press` took a picture. */
export function isAgency(name: string): boolean {
  const agency = agencyIn(name);
  return agency !== undefined && letters(name.replace(/^the /i, '')) === letters(agency);
}

/** Shown names are capitalised; a label, a date and a sentence are none. */
export const isShownName = (name: string, houses: ReadonlySet<string>): boolean =>
  isName(name, houses) &&
  !/^\p{Ll}/u.test(name) &&
  !/(?<!\S)\d+(?!\S)|\d{3}|[.!?]$/.test(name.replace(/\b(?:Jr|Sr)\.$/, '')) &&
  !isStamp(name) &&
  !NO_NAME.test(name) &&
  !MONTH.test(name) &&
  !JOB.test(name) &&
  !TITLE.test(name) &&
  (/(?:^|[\s.'’-])\p{Lu}[^\s]*$/u.test(name) || isTeam(name) || isOfOneCase(name));
/** Arabic, Hindi, Chinese: nothing but letters says that it is a name, so that only marks and labels are to ask. */
const isOfOneCase = (name: string): boolean => /^[\p{Lo}\p{M}\s·・.'’-]+$/u.test(name);
const MONTH = new RegExp(`^${ENGLISH_MONTH}\\.?$`, 'i');
const WRITERS = 'reporter|writer|correspondent|journalist|columnist';
export const JOB = new RegExp(`\\b(?:${WRITERS}|contributor|producer|photographer)$`, 'i');
/** `Science and Environment Editor` */
export const isJobOfPaper = (text: string): boolean => OF_PAPER.test(text) && CAPITALISED.test(text);
const OF_PAPER = new RegExp(`\\b(?:${WRITERS}|editor)$`, 'i');
const CAPITALISED = /^(?:(?:\p{Lu}\S{0,30}|and|of|&) ){0,5}\p{L}+$/u;
/** Of people in the news as well. */
const TITLE = /\b(?:director|manager|president|founder|officer)$/i;
export const NO_NAME =
  /^(?:by|authors?|about(?: the author)?|cite|special to|fact[- ]check(?:ed|ers?|ing)?|last(?=$)|written|posted|updated|published|share|follow|view|see|read|more|all|insights|news|recent|reporter|(?:senior |staff |chief |contributing )*(?:writer|reporter|editor|correspondent|contributor)s?|(?:member |user |admin )?log ?in|sign (?:in|up|out)|register|subscribe|my account|editor-in-chief|bio|names?|expert|learn|small|medium|large|posts?|articles?|profile|comments?|licensed|size|print|e-?mail|twitter|facebook|x|linkedin|instagram)\b/i;

/** White space and marks aside, as elements may be parted or not. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Some write their names in small letters. */
export const isMarkedName = (name: string, houses: ReadonlySet<string>): boolean =>
  /^\p{Ll}[\p{L}'’-]+(?: [\p{L}'’-]+){1,2}$/u.test(name) && isName(name, houses) && !NO_NAME.test(name);

export const isTeam = (name: string): boolean =>
  /\b(?:staff|editors?|team|desk|newsroom|redaktion|rédaction|redacción|redazione|correspondents?|wire (?:services?|reports?))\b/i.test(
    name,
  );

export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = fold(name);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

/** Two or three words that read like the name of a person; a house may be called so, too. */
export const isPersonShaped = (text: string): boolean => PERSON.test(text) && !NO_NAME.test(text) && !isTeam(text);
const PERSON = /^\p{Lu}[\p{Ll}'’-]+(?: (?:\p{Lu}\.?|de|da|del|van|von|der|bin|al))?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
