// The lines between STX and the story of an ANPA 1312 message: `^…<` each, or `^…=` for those who wrote it. Which they are
// is told by what they say, since any but the keyword may be missing.
import {
  isAdvance,
  isAdvanceLine,
  isForWeekend,
  isMarkLine,
  isMediaLine,
  isNoteLine,
  isVersion,
} from '../agencies/ap-anpa.ts';
import { agencyIn, isAgencyName } from '../readings/agency-names.ts';
import { readDateline } from '../readings/dateline.ts';
import { embargoIn, mayBeEmbargoNews, saysEmbargo } from '../readings/embargo.ts';
import { isByline as opensAsByline } from '../readings/paragraph.ts';
import { isNoteWithAddress } from '../readings/private-part.ts';
import { isTableLine } from '../readings/table-lines.ts';
import type { AnpaHeader } from './anpa-1312-header.ts';

export interface Fields {
  /** Without version and word count: `BC-MUD--Marsh-Bog`. */
  readonly keyword?: string;
  /** What follows the keyword: `1st Ld-Writethru`. */
  readonly version: readonly string[];
  readonly headline?: string;
  /** What is none of the others: a summary, or the first lines of a table. */
  readonly others: readonly string[];
  readonly byline?: string;
  /** The agency, on a line where those who wrote it stand: `The Associated Press`. */
  readonly signedBy?: string | undefined;
  readonly creditline?: string | undefined;
  readonly copyrightNotice?: string;
  readonly notes: readonly string[];
  /** Words that stand alone: `URGENT`. */
  readonly marks: readonly string[];
  readonly embargo?: string | undefined;
}

interface Field {
  text: string;
  /** `=` closes the lines of byline and credit. */
  isCredit: boolean;
  isClosed: boolean;
}

const KEYWORD = /^(?:am|pm|bc|ap|[A-Z]{2})-/i;
const BYLINE = /^(?:By|BY|Por|POR) \p{Lu}/u;
/** One that is no credit by its sign has nothing but names: `By Jane Doe`, and not `By noon, storm closes port`. */
const NAMES = /^(?:By|BY|Por|POR)(?:,? (?:\p{Lu}[\p{L}.'’-]{0,30}|and|y|e|de|da|del|di|van|von))+$/u;
const COPYRIGHT = /^(?:©|\(c\)|c\.\s?\d{4}|copyright\b)/i;
/** `c.2026 Example News Service<`: what no sign closes has a year, and an owner that is called so: the law makes news, too. */
const COPYRIGHT_YEAR =
  /^(?:(?:©|\(c\)|c\.|copyright),?\s?){1,2}(?:19|20)\d\d(?:$|[\s,.].{0,80}\b(?:service|news|press|agency|syndicate|times|media|inc|ltd|llc)\.?$)/i;
/** Every word of an owner has a capital, and none is a verb: `Copyright 2020 ruling is bad news`. */
const NO_OWNER =
  /^.{0,30}\d\d[\s,.](?:.{0,80}\s)?(?!(?:by|of|and|the|for|de|la|dpa)\s|[ae]l-|i\p{Lu})\p{Ll}|\s(?:[Ii][Ss]|ARE|Are|WAS|Was|HAS|Has|AS|As|OVER|Over)\s/u;
/** A headline fits one line of a printer; a longer line that ends in a full stop is a summary. */
const MAX_HEADLINE = 100;

type Name = Pick<AnpaHeader, 'keyword' | 'version'>;

/** @param name As the message's header has it: cut off, and perhaps without its blanks */
export function readFields(lines: readonly string[], name: Name): Fields & { body: readonly string[] } {
  const { fields, body } = fieldsOf(lines);
  const { keyword, version, rest } = keywordOf(fields, name);
  const found: {
    -readonly [Key in 'headline' | 'byline' | 'creditline' | 'copyrightNotice' | 'embargo']?: Fields[Key];
  } = {};
  const others: string[] = [];
  const notes: string[] = [];
  const marks: string[] = [];
  const opening: string[] = [];
  const isNamed = rest.some(mayBeHeadline);
  const hasHeads = body.some((line) => isHead(line));
  const isTable = beginsTable(body.find((line) => line.trim() !== '') ?? '');
  let isBelowHead = false;
  for (const { text, isCredit } of rest) {
    // Where no other line is the headline, this one is.
    if (!isNamed && found.headline === undefined && mayBeEmbargoNews(text)) found.headline = text;
    else if (saysEmbargo(text) || isForWeekend(text)) {
      found.embargo ??= text;
      notes.push(text);
    } else if (isAdvanceLine(text)) {
      if (!version.some(isAdvance)) version.push(text);
    } else if (isMarkLine(text)) {
      marks.push(text.replace(/^\(|\)?[.!:]?$/g, ''));
      notes.push(text);
    } else if (isNoteLine(text) || isMediaLine(text) || /^\([^()]*\)$/.test(text) || isNoteWithAddress(text)) {
      found.embargo ??= embargoIn(text);
      notes.push(text);
      isBelowHead ||= isAllTimes(text.slice(1, -1));
    } else if (found.byline === undefined && mayBeByline(text, isCredit, found.headline !== undefined))
      found.byline = text;
    else if (isCopyright(text, isCredit)) {
      found.copyrightNotice ??= text;
      found.creditline ??= agencyIn(text);
    } else if (isCredit && (isAllTimes(text) || ((isBelowHead || (isTable && isOfAgency(found))) && !isSigned(text)))) {
      opening.push(`^${text}<`);
      isBelowHead = true;
    } else if (isCredit && found.byline !== undefined) found.byline += `, ${text}`;
    else if (isCredit && agencyIn(text) !== undefined) found.creditline ??= text;
    else if (isCredit) found.byline = text;
    else if (isWriter(text, found)) found.byline += `, ${text}`;
    else if (isPickup(text, version)) notes.push(text);
    else if (readDateline(text)) opening.push(`\t${text}`);
    else if (found.headline === undefined && !(text.length > MAX_HEADLINE && text.endsWith('.'))) found.headline = text;
    // Where the text has heads, the line above it is one of them; and behind the dateline the story has begun.
    else if (opening.length > 0 || (hasHeads && text.length <= MAX_HEADLINE)) opening.push(`^${text}<`);
    else others.push(text);
  }
  return {
    ...(keyword === undefined ? {} : { keyword }),
    version,
    ...found,
    signedBy: rest.find(({ text, isCredit }) => isCredit && isAgency(text))?.text,
    others,
    notes,
    marks,
    body: [...opening, ...body],
  };
}

/** What is on when, above the heads of a league's table, which the same sign closes: `EASTERN CONFERENCE`. */
export const isAllTimes = (text: string): boolean =>
  /^All Times (?:[A-Z]{2,4}|Local|Eastern|Central|Mountain|Pacific)$/i.test(text);

/** An agency has neither title nor paper: what the same sign closes below it, and above a table, is a head of that. */
const isOfAgency = ({
  byline,
  creditline,
}: {
  readonly byline?: string;
  readonly creditline?: string | undefined;
}): boolean =>
  byline === undefined ? creditline !== undefined : isAgencyName(byline.replace(/^(?:by|por) (?:(?:the|la) )?/i, ''));

/** A row, or another head. Above a story go those who wrote it. */
const beginsTable = (line: string): boolean =>
  !readDateline(line.trim()) && (line.startsWith('^') || isTableLine(line) || /\d\)?$/.test(line.trimEnd()));

/** Whoever stands there wrote with those above. */
const isSigned = (text: string): boolean =>
  BYLINE.test(text) || agencyIn(text) !== undefined || WRITER.test(text) || /^(?:and|y|e|compiled by) /i.test(text);

const WRITER = /(?:Writer|Correspondent|Editor|Columnist|Reporter|News Service)$/;
/** `Associated Press` or `AP Sports Writer` on the line below a byline, without the sign that closes it. */
const isWriter = (text: string, { byline }: { readonly byline?: string }): boolean =>
  byline !== undefined && text.length < 50 && (isAgency(text) || WRITER.test(text));

const isAgency = (text: string): boolean => isAgencyName(text.replace(/^the /i, ''));

const isCopyright = (text: string, isCredit: boolean): boolean =>
  isCredit ? COPYRIGHT.test(text) : text.length <= MAX_HEADLINE && COPYRIGHT_YEAR.test(text) && !NO_OWNER.test(text);

/** `TOKYO: take that back.`: the words behind which a take goes on. */
const isPickup = (text: string, version: readonly string[]): boolean =>
  version.some((part) => /\badd\b/i.test(part)) && /^\p{Lu}[\p{Lu} .]{2,30}: \S.{0,80}\.$/u.test(text);

/** A line of its own in the text, and no row of a table. */
const isHead = (line: string): boolean => /^\^[^<\t]{1,100}<$/.test(line.trim()) && isHeading(line.trim());

const isByline = (text: string, isBelow: boolean): boolean =>
  text.length <= MAX_HEADLINE && (isBelow ? BYLINE : NAMES).test(text);

/** A line that is closed as a credit may be one in other languages: `Von Anna Beispiel, dpa=`. */
const mayBeByline = (text: string, isCredit: boolean, isBelow: boolean): boolean =>
  isByline(text, isCredit || isBelow) || (isCredit && opensAsByline(text, false));

/** True where nothing says that a line is anything else. */
const mayBeHeadline = ({ text, isCredit }: Field): boolean =>
  !isCredit && !isForDesk(text) && !isAdvanceLine(text) && !isByline(text, false) && !readDateline(text);

const isForDesk = (text: string): boolean =>
  isNoteLine(text) ||
  isMediaLine(text) ||
  isMarkLine(text) ||
  isCopyright(text, false) ||
  saysEmbargo(text) ||
  isForWeekend(text) ||
  isNoteWithAddress(text);

function fieldsOf(lines: readonly string[]): { fields: Field[]; body: readonly string[] } {
  const fields: Field[] = [];
  let hasCredit = false;
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    // `^=`: those who wrote it are nobody.
    if (text === '' || text === '^' || text === '^=' || text === '^<') continue;
    const last = fields.at(-1);
    if (text.startsWith('^') && ((hasCredit && isHeading(text)) || (fields.length > 0 && isRow(text)))) {
      return { fields, body: lines.slice(at) };
    }
    if (text.startsWith('^') || (fields.length === 0 && !/^[\t ]/.test(line))) fields.push(fieldOf(text));
    else if (last && !last.isClosed && !/^[\t ]/.test(line)) {
      const more = fieldOf(text);
      fields[fields.length - 1] = { ...more, text: `${last.text} ${more.text}` };
    } else return { fields, body: lines.slice(at) };
    hasCredit ||= fields.at(-1)!.isCredit;
  }
  return { fields, body: [] };
}

/** Behind those who wrote it, the text begins: with a crosshead or the head of a table. */
function isHeading(line: string): boolean {
  const { text, isCredit } = fieldOf(line);
  return !isCredit && !isForDesk(text);
}

/** Signs within the line part columns: `^Boston<New York<`. An instrument code stands between brackets. */
function isRow(line: string): boolean {
  const { text } = fieldOf(line);
  return /[<\t]/.test(text) && !text.includes('>');
}

function fieldOf(line: string): Field {
  const text = line.replace(/^\^/, '');
  const isClosed = text.endsWith('<') || text.endsWith('=');
  return {
    text: (isClosed ? text.slice(0, -1) : text).trim(),
    isCredit: text.endsWith('=') && !isMarkLine(text.slice(0, -1)),
    isClosed,
  };
}

/** `BC-MUD--Marsh-Bog, 1st Ld-Writethru,416`. A mark may stand above it. */
function keywordOf(
  fields: readonly Field[],
  name: Name,
): { keyword?: string; version: string[]; rest: readonly Field[] } {
  const at = fields.findIndex(({ text }) => !isMarkLine(text));
  const { text } = fields[at] ?? { text: '' };
  const isKeyword =
    KEYWORD.test(text) ||
    /,\s?\d{1,5}$/.test(text) ||
    isSame(text, name) ||
    // A headline may begin with the words of the keyword.
    (isNamed(text, name) && fields.slice(at + 1).some(mayBeHeadline));
  if (!isKeyword) return { version: [], rest: fields };
  const [first = '', ...parts] = text.split(',').map((part) => part.trim());
  const named = parts.filter((part) => part !== '' && !/^\d{1,5}$/.test(part));
  const start = named.findIndex(isVersion);
  const end = start === -1 ? named.length : start;
  return {
    keyword: [first, ...named.slice(0, end)].join(', '),
    version: named.slice(end),
    rest: fields.filter((_, index) => index !== at),
  };
}

/** `AMN-DEP FUT CHILE` where the header has `AMN-DEP`. */
const isNamed = (text: string, { keyword }: Name): boolean =>
  keyword.length > 5 && keyword.includes('-') && foldKeyword(text).startsWith(foldKeyword(keyword));

const isSame = (text: string, { keyword, version }: Name): boolean =>
  keyword !== '' && [keyword, keyword + version].some((name) => foldKeyword(name) === foldKeyword(text));

/** As headers write it: without blanks. */
export const foldKeyword = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
