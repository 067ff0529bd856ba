// What content systems put below the text that a feed carries: where it was published first, and the way to its rest.

/** WordPress signs what its feeds carry in the language of the site: how that begins, and what follows the title. */
const SIGNED_IN_ENGLISH = [
  ['The post ', ' appeared first on '],
  ['The post ', ' first appeared on '],
] as const;
const SIGNED = [
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
const REPUBLISHED = /^.{1,300} was originally published (?:in|on) .{1,300}$/s;

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

/** Most last paragraphs begin otherwise. */
const OPENS_SIGNED = new RegExp(
  `^(?:${[...SIGNED_IN_ENGLISH, ...SIGNED].map(([opens]) => opens.replace("'", "['’]")).join('|')})`,
);

/** @param hasLink Titles and sites are linked; in English it is told by its words alone */
export const isTrailer = (text: string, hasLink: boolean): boolean =>
  isReadOn(text) ||
  (OPENS_SIGNED.test(text) && isSigned(text.replaceAll('’', "'"), hasLink)) ||
  (text.includes(' was originally published ') && REPUBLISHED.test(text));

function isSigned(text: string, hasLink: boolean): boolean {
  const is = ([opens, joins]: readonly [string, string]): boolean => text.startsWith(opens) && text.includes(joins);
  return SIGNED_IN_ENGLISH.some(is) || (hasLink && SIGNED.some(is));
}

/** True of nothing but the way to the rest. */
export const isReadOn = (text: string): boolean =>
  text.length <= MAX_END && READ_ON_ALONE.has(withoutSigns(text).toLowerCase());

/** True of a text that ends with it. */
export function leadsOn(text: string): boolean {
  if (text.endsWith('[mehr]')) return true;
  const last = endOfWords(text);
  if (!READ_ON_ENDS.has(text.slice(Math.max(0, last - 2), last).toLowerCase())) return false;
  const end = text.slice(Math.max(0, last - MAX_END), last).toLowerCase();
  return READ_ON.some((words) => end.endsWith(words) && /^[\s.…:>»]?$/.test(end.at(-words.length - 1) ?? ''));
}
const MAX_END = 60;
/** Most texts end otherwise. */
const READ_ON_ENDS = new Set(READ_ON.map((words) => words.slice(-2)));

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
