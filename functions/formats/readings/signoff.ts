// The trailer of a wire story: `(Reporting by X in Y, Z in W; Writing by …; Editing by A and B)`.
import type { Credit, CreditRole } from '../../article/article.ts';
import { foldSpaces } from '../../article/spaces.ts';
import { caseless, caselessPattern } from '../syntax/caseless.ts';
import { matchesOf } from '../syntax/matches.ts';
import { namesAgency } from './agency-names.ts';
import { readAsianSignoff } from './signoff-asia.ts';

/** What each trade says; English first, then as the same agencies' other desks write it. */
const PHRASES: readonly [RegExp, CreditRole][] = [
  [/\breport(?:ing|ed|age|agem|er|e)\b|^bericht|^avec|^información|^redacción/, 'reporting'],
  [/\bwrit(?:ing|ten)\b|^rédigé|^geschrieben|^escrito|^scritto|^a cura di/, 'writing'],
  [/\bedit(?:ing|ed)\b|^édité|^redigiert|^bearbeitet|^editado|^edição|^in redazione/, 'editing'],
  [/\bcompil(?:ed|ing)\b/, 'compiled'],
  [/\bgraphics?\b/, 'graphics'],
  [/\bphoto(?:s|graphy|graphs)?\b|\bpictures?\b/, 'photo'],
  [/\b(?:translat|produ|research|polling|video|interview)|^version|^traduit|^traducido|^tradotto/, 'other'],
];

const ENGLISH_TRADE =
  '(?:reporting|reported|writing|written|editing|edited|compiled|compiling|graphics?|photos|photo|photography|photographs|pictures?|translation|translated|production|produced|research|polling|video|interview)';
/** One phrase that opens a list of names. Blanks are folded before, so each gap is one blank. */
const OPENING = caselessPattern(
  `(?<![\\p{L}\\p{N}])(?:(?:additional |further )?${ENGLISH_TRADE}(?:(?: and |, | & |/)(?:additional )?${ENGLISH_TRADE})?(?: in \\p{L}{3,12})? by|reportage(?: de| par)?|rédigé par|édité par|version française(?: de| par)?|avec la contribution de|(?<=[,;] ?)avec|(?<=[,;] ?)editing|in redazione a \\p{L}{2,20}|tradotto da|scritto da|información de|bericht von|reporter:|geschrieben von|redigiert von|bearbeitet von|a cura di|redacción de|reporte de|reportagem (?:de|por)|edição de|escrito por|editado (?:en español )?por|traducido por)(?![\\p{L}\\p{N}]):?`,
  'g',
);

/** Roles that may open a sign-off without its parentheses; `Photo by`, `Video by` open a caption's credit. */
const UNBRACKETED = /^(?:additional )?(?:report(?!age )|writ|edit|compil)/i;

/** `(Ann Example, édité par …)`: English desks say what the first did. */
const AFTER_NAMES =
  '(?:rédigé|édité) par|(?<=[,;] ?)editing(?: by)?|redigiert von|version française|avec la contribution de|in redazione a|edição de|editado (?:en español )?por';
/** Reuters' French desk names itself behind who did it: `(Ann Example; Luc Modèle pour le service français)`. */
const FOR_FRENCH_SERVICE = caseless`(^|[,;] ?)([^,;()]{3,80}) pour le service français(?!\p{L})`;
const NAMES_FIRST = new RegExp(`^(?:(?:par|por|di|von|avec) )?(?=[^()]{3,200}?[,;] ?(?:${AFTER_NAMES}) )`, 'i');
/** What a sign-off begins with, brackets or none: most paragraphs are told at the first letter. */
const BEGINNING =
  /^\({0,2}\s?(?:additional|further|report|writ|edit|compil|graphic|photo|pictur|translat|produc|research|polling|video|interview|r[ée]dig|édit|version|bericht|bearbeit|geschrieben|escrito|redacci|a cura di|traduc|tradotto|scritto|información)/i;

/** False where a paragraph cannot be a sign-off, told without reading it whole. */
export const mayBeSignoff = (text: string): boolean =>
  BEGINNING.test(text) ||
  (text.length <= MAX_ASIAN_LENGTH && ASIAN.test(text)) ||
  (text.startsWith('(') &&
    (NAMES_FIRST.test(text.slice(1, MAX_LENGTH)) || FOR_FRENCH_SERVICE.test(text.slice(1, MAX_LENGTH))));

const ASIAN = /^[（(][^（）()]{0,60}[\u0600-\u06ff\u3040-\u9fff]/;
const MAX_ASIAN_LENGTH = 220;

const COLLECTIVE =
  /\b(?:newsrooms?|bureaux?|bureaus|redazione|redação|rédaction|staff|desk|team|agencies|correspondents|reporters|editors|service|tv|television)\b/i;
const NAME_PARTICLES = new Set(
  'al bin ibn abu da das de del della den der di dos du el la le los ten ter van vom von zu e the our'.split(' '),
);
// Two given names, a particle and a double surname make five words; a sentence has more.
const MAX_NAME_WORDS = 6;
// Room for some 60 names; a whole story in one paragraph is no sign-off.
const MAX_LENGTH = 2000;
// What follows the bracket: nothing, a contact in brackets, an address or number, a pointer to the house rules.
const HARMLESS_TAIL = /^[\s.;]*(?![\s.;])(?:$|\(|Our Standards\b|Keywords\b|[^ ]*@|\+?\d)/i;

/**
 * Reads a whole paragraph as a sign-off; undefined where it is anything else. Parentheses may be missing, and parts
 * that name nobody (telephone numbers, addresses) are left out.
 * @example readSignoff('(Reporting by Reuters; Editing by Ann Example)')
 */
export function readSignoff(text: string): { credits: Credit[] } | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const asian = ASIAN.test(text) ? readAsianSignoff(text) : undefined;
  if (asian) return asian;
  const folded = foldSpaces(text);
  const sent = folded.startsWith('(') ? unwrap(folded) : folded;
  if (sent === undefined) return undefined;
  const inner = withKnownTrades(/Bei R|Our S|service fr|Mitarbeit/i.test(sent) ? inEnglishOrder(sent) : sent);
  const openings = matchesOf(OPENING, inner);
  const isBracketed = sent !== folded;
  if (openings[0] === undefined || (!isBracketed && !UNBRACKETED.test(inner))) return undefined;

  const credits: Credit[] = [];
  if (openings[0].index > 0) {
    const lead = isBracketed ? readLead(inner, openings[0].index) : undefined;
    if (!lead) return undefined;
    credits.push(...lead.map((name) => ({ role: 'reporting' as const, ...name })));
  }
  for (const [at, opening] of openings.entries()) {
    const place = /^in redazione a (.+)/i.exec(opening[0])?.[1];
    const names = readNames(inner.slice(opening.index + opening[0].length, openings[at + 1]?.index));
    // Behind words that a place may follow, too, a lone name is one: `(Redacción de Madrid)`.
    if (!names || (BEFORE_PLACE.test(opening[0]) && !names.every(({ name }) => name.includes(' ')))) return undefined;
    for (const role of rolesOf(opening[0])) {
      credits.push(...names.map((name) => ({ role, ...name, ...(place === undefined ? {} : { place }) })));
    }
  }
  // `(Photo by X)` alone belongs to a picture.
  return credits.some((credit) => credit.role !== 'photo') ? { credits } : undefined;
}

const BEFORE_PLACE = /^(?:redacción de|a cura di)/i;

/** Reuters' German desk goes on with whom to ask, its web pages with the house rules; its French desk names itself last. */
const inEnglishOrder = (sent: string): string =>
  sent
    .replace(/[.,;]? Bei Rückfragen .*|[.,;]? Our Standards: .*/, '')
    .replace(FOR_FRENCH_SERVICE, '$1version française $2')
    .replace('Mitarbeit:', 'Reporter:');

/**
 * Behind those that are known there may be any: `; Polling by`, `; Art direction by`. A review has `Written by …; directed
 * by …`, which signs nothing.
 */
const withKnownTrades = (sent: string): string =>
  SAYS_WHO_DOES.test(sent)
    ? sent.replace(TRADE, (said) => (matchesOf(OPENING, said).length > 0 ? said : '; research by '))
    : sent;
const SAYS_WHO_DOES = /^[^;]{0,30}\b(?:report|writ|edit)ing\b/i;
const TRADE = /; ?[A-Za-z-]{3,16}(?: [a-z-]{2,12}){0,2} by /g;

/** Names before the first trade, each of two words or more: a lone one may be a publisher's. */
function readLead(inner: string, end: number): Name[] | undefined {
  const start = NAMES_FIRST.exec(inner);
  const names = start ? readNames(inner.slice(start[0].length, end)) : undefined;
  return names?.every(({ name }) => name.includes(' ')) ? names : undefined;
}

/** The inside of the bracket that opens the paragraph, a missing end let pass; undefined where prose follows it. */
function unwrap(text: string): string | undefined {
  const start = text.search(/[^(\s]/);
  if (start === -1) return undefined;
  let depth = 1;
  BRACKET.lastIndex = start;
  while (BRACKET.test(text)) {
    const at = BRACKET.lastIndex - 1;
    depth += text.charCodeAt(at) === OPENING_BRACKET ? 1 : -1;
    if (depth === 0) return HARMLESS_TAIL.test(text.slice(at).replace(/^\)+/, '')) ? text.slice(start, at) : undefined;
  }
  return text.slice(start);
}

const BRACKET = /[()]/g;
const OPENING_BRACKET = 0x28;

function rolesOf(opening: string): CreditRole[] {
  const phrase = opening.toLowerCase();
  return PHRASES.filter(([pattern]) => pattern.test(phrase)).map(([, role]) => role);
}

type Name = Omit<Credit, 'role'>;

/** Before the place of a name. */
const IN = / (?:in|at|en|em|à|aus) /;

/** The people and organisations of one list; undefined where the text reads like a sentence. */
export function readNames(list: string): Name[] | undefined {
  const names: ListedName[] = [];
  // Split, keeping the separator, because `A and B in Lyon` puts both in Lyon, `A, B in Lyon` only one for sure.
  const pieces = list.split(BETWEEN);
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = withoutFullStop(pieces[at]!.trim());
    if (piece === '' || /[\d@]|:\/\//.test(piece)) continue;
    const previous = names.at(-1);
    if (previous && isSuffix(piece)) {
      // `in Washington, D.C.` and `Ann Example, Jr.`
      if (previous.place) previous.place += `, ${piece}`;
      else previous.name += `, ${piece}`;
      continue;
    }
    const found = IN.exec(piece);
    const name = found ? piece.slice(0, found.index) : piece;
    const place = found ? piece.slice(found.index + found[0].length) : undefined;
    if (!isName(name)) return undefined;
    names.push({ name, place, joined: pieces[at - 1]?.startsWith(' ') ?? false });
  }
  spreadPlaces(names);
  return names.map(({ name, place }) => {
    const kind = isOrganisation(name) ? 'organisation' : 'person';
    return place === undefined ? { kind, name } : { kind, name, place };
  });
}

/** Within a name stands an `e`, too: `Rui Costa e Silva`. */
const BETWEEN = /(,|;| and | & | with | y | et | und | (?<=\p{L} \p{L}{2,30} )e (?=\p{Lu}[\p{L}.'’-]{0,30} \p{Lu}))/u;

interface ListedName {
  name: string;
  place: string | undefined;
  readonly joined: boolean;
}

/** `A, B and C in Lyon`: the place holds for the whole list that its `and` closes. */
function spreadPlaces(names: readonly ListedName[]): void {
  for (let at = names.length - 1; at > 0; at--) {
    const { place, joined } = names[at]!;
    if (place === undefined || !joined) continue;
    for (let before = at - 1; before >= 0 && names[before]!.place === undefined; before--) {
      if (!isOrganisation(names[before]!.name)) names[before]!.place = place;
    }
  }
}

/** The full stop goes, unless it belongs to the last word: `D.C.`, `Jr.` */
const withoutFullStop = (piece: string): string =>
  !/[.)]$/.test(piece) || /(?:^| )(?:(?:\p{L}\.){2,4}|Jr\.|Sr\.)$/u.test(piece)
    ? piece
    : piece.replace(/[.)]{1,4}$/, '');
const isSuffix = (piece: string): boolean => /^(?:Jr|Sr|II|III|DC|D\.C|(?:\p{Lu}\.){2,3})\.?$/u.test(piece);

function isName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > MAX_NAME_WORDS) return false;
  const isNamed = words.every(
    (word) =>
      /^(?:[dlDL]['’]|al-|el-)?["'“(]?\p{Lu}/u.test(word) ||
      NAME_PARTICLES.has(word) ||
      COLLECTIVE.test(word) ||
      namesAgency(word),
  );
  return isNamed && words.some((word) => !NAME_PARTICLES.has(word));
}

/** Whose reporter it was: `The San Diego Union-Tribune`, `Hafen-Zeitung`. */
const NEWSPAPER = caseless`(?<=[ -])(?:(?:\p{L}{1,12}-)?(?:tribune|times|gazette|chronicle|inquirer|observer))$|(?:zeitung|nachrichten|tageblatt|tagblatt|rundschau)$`;
/** People are called so, too: `Ann Herald`, `Jan Kurier`. */
const SURNAMES = /(?:herald|news|journal|kurier|anzeiger)$/i;
/** Behind the article, a city or a hyphen, or alone. */
const OF_NEWSPAPER = caseless`^(?:the|los angeles|new york|san (?:diego|francisco)|chicago|boston|miami|houston|dallas|denver|sydney|berliner|wiener|hamburger|münchner|kölner) \S|^\S+$|-\p{L}{1,12}$`;
/** `The Nguyen` is a person; three words are none behind the article, and none of two that are a newspaper's. */
const WITH_ARTICLE =
  /^the (?:\S+ \S|(?:guardian|independent|telegraph|mirror|sun|star|post|economist|age|australian)$)/i;
/** `New York Post`; `Chicago Smith` is a person. */
const OF_CITY = /^(?:los angeles|new york|chicago) (?:daily |evening )?(?:post|sun|star|daily|reader)$/i;

const isNewspaper = (name: string): boolean =>
  NEWSPAPER.test(name) ||
  WITH_ARTICLE.test(name) ||
  OF_CITY.test(name) ||
  (SURNAMES.test(name) && (OF_NEWSPAPER.test(name) || name.split(' ').length > 2));

function isOrganisation(name: string): boolean {
  return namesAgency(name) || COLLECTIVE.test(name) || isNewspaper(name) || /^\p{Lu}{2,}$/u.test(name);
}
