// What content systems put below the text that a feed carries: where it was published first or is hosted, and the way to
// its rest.
import { plainBlanks } from '../../article/spaces.ts';
import { CLOSE_LINK, OPEN_LINK, plainText, withoutEmphasis } from '../syntax/inline.ts';

/** WordPress signs what its feeds carry in the language of the site: how that begins, and what follows the title. */
const SIGNED = [
  // A post office first appeared somewhere, too.
  ['The post ', ' first appeared on '],
  ['Der Beitrag ', ' erschien zuerst auf '],
  ["L'article ", ' est apparu en premier sur '],
  ['La entrada ', ' se publicó primero en '],
  ['La entrada ', ' aparece primero en '],
  ["L'articolo ", ' proviene da '],
  ['Het bericht ', ' verscheen eerst op '],
  ['O post ', ' apareceu primeiro em '],
  ['O conteúdo ', ' aparece primeiro em '],
  ['Inlägget ', ' dök först upp på '],
  ['Innlegget ', ' dukket først opp på '],
  ['Indlægget ', ' blev først udgivet på '],
  ['Artikkeli ', ' julkaistiin ensimmäisen kerran '],
  ['Artykuł ', ' pochodzi z serwisu '],
  ['Příspěvek ', ' pochází z '],
  ['Сообщение ', ' появились сначала на '],
] as const;
/** What nobody else says needs no links. */
const SIGNED_IN_ENGLISH = ['The post ', ' appeared first on '] as const;
/** Medium begins with the title; others speak of the text itself. A book was originally published, too. */
const REPUBLISHED = new RegExp(
  `^(?:${[
    `(?:${OPEN_LINK}[^${CLOSE_LINK}]{1,1000}${CLOSE_LINK}|This (?:article|story|post|piece|essay)) was originally published (?:in|on)`,
    // A plugin of WordPress for those who let others republish them.
    `This ${OPEN_LINK}[^${CLOSE_LINK}]{1,1000}article${CLOSE_LINK} first appeared on`,
  ].join('|')}) (?:the )?${OPEN_LINK}`,
);

/** What those who host podcasts put below each of their texts. */
const HOSTED =
  /^(?:Hosted (?:on|by) [^.]{2,60}\. See \S{4,80} for .{4,160}|Learn more about your ad choices\. Visit \S{1,80}|See \S{4,80} for privacy information|Privacy & Opt-Out: https?:\/\/\S{1,80}|(?:Become a supporter of|Support) this podcast: https?:\/\/\S{1,200})\.?$/;

/** What leads on to the rest, in small letters. */
const READ_ON = [
  'continue reading',
  'read more',
  'read full article',
  'read the full story',
  'read the full article',
  'keep reading',
  'weiterlesen',
  'lire la suite',
  'continuer la lecture',
  'leer más',
  'seguir leyendo',
  'sigue leyendo',
  'leggi tutto',
  'continua a leggere',
  'leia mais',
  'continue lendo',
  'lees verder',
  'les mer',
  'läs mer',
  'læs mere',
  'lue lisää',
  'czytaj dalej',
  'читать далее',
];
/** Where it stands alone; a sentence may well end so. */
const READ_ON_ALONE = new Set([...READ_ON, 'mehr', 'mehr lesen', 'lire plus', 'leggi di più', 'ler mais', 'lees meer']);
/** Dots, brackets and arrows. */
const MAX_SIGNS = 5;

/** Title and site are linked; in English it may be told by its words alone. */
export function isTrailer(marked: string): boolean {
  const text = plainBlanks(plainText(marked)).trim();
  if (isReadOn(text) || HOSTED.test(text)) return true;
  const [opens, joins] = SIGNED_IN_ENGLISH;
  if (text.startsWith(opens) && text.includes(joins)) return true;
  return marked.includes(CLOSE_LINK) && (isSignedByLinks(marked, text) || isRepublished(marked, text));
}

function isSignedByLinks(marked: string, text: string): boolean {
  if (!SIGNED_BEGINNINGS.has(text.slice(0, 2))) return false;
  const start = text.slice(0, MAX_OPENS).replaceAll('’', "'");
  return SIGNED.some(
    ([opens, joins]) => start.startsWith(opens) && withoutEmphasis(marked).includes(CLOSE_LINK + joins + OPEN_LINK),
  );
}
const MAX_OPENS = Math.max(...SIGNED.map(([opens]) => opens.length));
/** Most texts begin otherwise. */
const SIGNED_BEGINNINGS: ReadonlySet<string> = new Set(
  SIGNED.flatMap(([opens]) => [opens.slice(0, 2), opens.slice(0, 2).replace("'", '’')]),
);

const isRepublished = (marked: string, text: string): boolean =>
  (text.startsWith('This ') || marked.lastIndexOf(OPEN_LINK, MAX_AHEAD) !== -1) &&
  (text.includes(' was originally published ') || text.includes(' first appeared on ')) &&
  REPUBLISHED.test(withoutEmphasis(marked).trim());

/** Blanks and marks before the title. */
const MAX_AHEAD = 20;

/** True of nothing but the way to the rest. */
export const isReadOn = (text: string): boolean =>
  text.length <= MAX_END && READ_ON_ALONE.has(withoutSigns(text).toLowerCase());

/** True of a text that ends with it. */
export function leadsOn(text: string): boolean {
  if (text.endsWith('[mehr]')) return true;
  const last = endOfWords(text);
  if (!READ_ON_ENDS.has(text.slice(Math.max(0, last - LAST_LETTERS), last).toLowerCase())) return false;
  const end = text.slice(Math.max(0, last - MAX_END), last);
  const small = end.toLowerCase();
  const isSentence = SENTENCE_END.test(text.slice(last));
  return READ_ON.some(
    (words) =>
      small.endsWith(words) &&
      /^[\s.…:>»]?$/.test(small.at(-words.length - 1) ?? '') &&
      // `The town wants children to read more.`
      !(isSentence && small.at(-words.length) === end.at(-words.length)),
  );
}
const MAX_END = 60;
/** Most texts end otherwise. */
const LAST_LETTERS = 4;
const READ_ON_ENDS = new Set(READ_ON.map((words) => words.slice(-LAST_LETTERS)));
const SENTENCE_END = /^[.!?]["'”’“»]?$/;

/** Without the signs at either end. */
function withoutSigns(text: string): string {
  const end = endOfWords(text);
  let start = 0;
  while (start < Math.min(MAX_SIGNS, end) && !isLetter(text, start)) start++;
  return text.slice(start, end);
}

function endOfWords(text: string): number {
  const least = Math.max(0, text.length - MAX_SIGNS);
  let end = text.length;
  while (end > least && !isLetter(text, end - 1)) end--;
  return end;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  // Quotation marks and dots; to ask for other cases of a sign takes as long as to read a paragraph.
  if (code >= 0x2000 && code < 0x2070) return false;
  return text[at]!.toLowerCase() !== text[at]!.toUpperCase();
}
