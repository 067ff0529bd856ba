// One REUTERS element of Reuters-21578 as an article. TITLE, DATELINE and BODY were marked up by rule, years later: the
// text between them belongs to the story, and a DATELINE may be the first row of a table.
import type { Dateline, EditorNote, ParsedArticle, Subject } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import type { WireHabits } from '../format.ts';
import type { SentInstant } from '../readings/instant.ts';
import { trimPlace } from '../readings/place-line.ts';
import { sentTime } from '../readings/sent-time.ts';
import { toArticle } from '../sent-article.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { foldBlanks } from '../syntax/xml-element.ts';
import { elementIn, elementsIn, readText, withoutControlCharacters } from './sgml.ts';
import { corpusPieces } from './text.ts';

/** @throws DropRejected MISSING_ID or MALFORMED */
export function readReutersItem(element: string, position: Position, wire: WireHabits): ParsedArticle {
  const source = element.slice(0, element.lastIndexOf('</'));
  const tag = source.slice(0, source.indexOf('>') + 1);
  const id = attributeIn(tag, 'NEWID') ?? attributeIn(tag, 'OLDID');
  if (id === undefined) throw new DropRejected('MISSING_ID', 'the REUTERS element has no NEWID', { position });
  const text = elementIn(source, 'TEXT');
  if (!text) throw new DropRejected('MALFORMED', 'the REUTERS element has no TEXT', { position });

  const head = source.slice(0, text.start);
  const anpa = readAnpaHeader(elementsIn(head, 'UNKNOWN').map(readText));
  const story = readStory(text.content, /\bTYPE\s*=\s*"BRIEF"/i.test(text.tag));
  const oldId = attributeIn(tag, 'OLDID');
  const article = toArticle({
    format: 'reuters-21578',
    position,
    uri: `urn:reuters-21578:${id}`,
    version: '1',
    type: 'text',
    versionCreated: instantOf(elementIn(head, 'DATE')?.content, wire),
    language: 'en',
    priority: anpa.priority,
    headline: story.headline,
    slugline: anpa.slugline,
    byline: story.byline,
    provider: 'Reuters',
    editorNotes: elementsIn(head, 'MKNOTE').flatMap(noteOf),
    body: story.pieces,
    subjects: [...listedSubjects(head), ...anpa.subjects, ...ricsIn(`${story.headline} ${story.text}`)],
    infoSources: [{ name: 'Reuters' }],
    altIds: [
      ...(oldId === undefined || oldId === id ? [] : [{ role: 'oldId', value: oldId }]),
      ...(anpa.number === undefined ? [] : [{ role: 'anpaNumber', value: anpa.number }]),
    ],
  });
  return story.dateline ? { ...article, dateline: story.dateline } : article;
}

const attributeIn = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}"([^"]{1,100})"`).exec(tag)?.[1]?.trim() || undefined;

// Some hours have a digit too many before them; noise of the line may follow.
const DATE = /(\d{1,2})-([A-Z]{3})-(\d{4})(?:\s{1,9}\d{0,2}?(\d\d):(\d\d):(\d\d)(\.\d{1,9})?)?/;
const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** `26-FEB-1987 15:01:01.79`, in UTC unless the wire is known to have another zone. */
function instantOf(sent: string | undefined, { timeZone }: WireHabits): SentInstant | undefined {
  const text = sent === undefined ? '' : withoutControlCharacters(readText(sent)).trim();
  const [, day, month = '', year, hour, minute, second, fraction = ''] = DATE.exec(text) ?? [];
  if (day === undefined) return undefined;
  const date = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Where the hour is none, the day is still known.
  return sentTime(`${date}T${hour}:${minute}:${second}${fraction}`, timeZone) ?? sentTime(`${date}T00:00:00`, timeZone);
}

interface ReadStory {
  readonly headline: string;
  readonly byline?: string;
  readonly dateline?: Dateline;
  readonly pieces: readonly Piece[];
  /** All of its text, for what is marked inside. */
  readonly text: string;
}

/** What the makers of the corpus put where a brief has no body. */
const FILLER = /^[\s*]*Blah blah blah\.\s*$/;

function readStory(content: string, isBrief: boolean): ReadStory {
  const title = elementIn(content, 'TITLE');
  const author = elementIn(content, 'AUTHOR');
  const dateline = elementIn(content, 'DATELINE');
  const body = elementIn(content, 'BODY');
  const parts = [title, author, dateline, body].filter((part) => part !== undefined);
  parts.sort((a, b) => a.start - b.start);
  let text = '';
  let from = 0;
  let opening: Opening | undefined;
  for (const part of parts) {
    if (part.start < from) continue;
    text += content.slice(from, part.start);
    if (part === body) text += body.content;
    else if (part === dateline) {
      // What stands before it is the head of a table: then it is no dateline.
      opening = /\w/.test(withoutControlCharacters(readText(text))) ? undefined : openingOf(dateline.content);
      text += opening ? opening.rest.trimStart() : dateline.content;
      // `net items -` and the figure that follows; a hyphen within a word joins it.
      if (text.trimEnd() === text && !/[^\s-]-$/.test(text)) text += '\n';
    }
    from = part.end;
  }
  const read = withoutControlCharacters(readText(text + content.slice(from)));
  const own = isBrief && FILLER.test(read) ? '' : withoutFlashMarks(read);
  const { headline, rest } = title ? { headline: readText(title.content), rest: own } : splitHeadline(own);
  const found = opening ?? (dateline ? undefined : openingOf(rest));
  const byline = author && bylineOf(readText(author.content));
  return {
    headline: foldBlanks(withoutControlCharacters(headline)),
    ...(byline === undefined ? {} : { byline }),
    ...(found ? { dateline: datelineOf(found) } : {}),
    pieces: [
      ...(found ? [{ kind: 'dateline' as const, text: found.sent }] : []),
      ...corpusPieces(found && !opening ? found.rest.trimStart() : rest),
    ],
    text: rest,
  };
}

/** `******` stands before a flash. */
const withoutFlashMarks = (text: string): string => text.replace(/^\s*\*{4,}[ \t]*/, '');

const DATED =
  /^\s*\*{0,9}(\S.{1,80}?)(?: -)?(?: {1,2}|(?<=,))([a-z]{3,9}\.? {1,2}\d{1,2}|\d{1,2} [a-z]{3,9})(?:, reuter|,)?\s*-{1,2}(?=\s|$)/i;
/** The day got lost. */
const MONTH_ALONE = /^\s*([A-Z].{1,40}), ([A-Z][a-z]{2,8}) -(?=\s|$)/;
const PLACE_ONLY = /^\s*((?:(?:NEW|LOS|SAN|TEL) )?[A-Z]{4,}(?: [A-Z]{4,})?(?:, [A-Z][A-Za-z.]{1,8})?) -\s*$/;

interface Opening extends Dateline {
  /** With its dash, as sent. */
  readonly sent: string;
  /** What is no part of it though it was marked as one: `Enquiries -`. */
  readonly rest: string;
}

/** The first row of a table may be marked as a dateline: `Mar   ---   ---`, `COPPER GRADE A -`. */
function openingOf(sent: string): Opening | undefined {
  const text = readText(sent).slice(0, 200);
  const found = DATED.exec(text) ?? MONTH_ALONE.exec(text) ?? PLACE_ONLY.exec(text);
  const [all, sentPlace, date] = found ?? [];
  const place = sentPlace && trimPlace(sentPlace);
  if (all === undefined || place === undefined || !/^[\p{L}. ,'/-]{2,80}$/u.test(place)) return undefined;
  if (
    date !== undefined &&
    !MONTHS.includes(
      date
        .replace(/^[\d ]+/, '')
        .slice(0, 3)
        .toUpperCase(),
    )
  )
    return undefined;
  const opening = foldBlanks(all);
  return {
    text: opening.replace(/^\*+/, '').replace(/ ?-{1,2}$/, ''),
    place,
    ...(date === undefined ? {} : { date }),
    sent: opening.replace(/^\*+/, ''),
    rest: readText(sent).slice(all.length),
  };
}

const datelineOf = ({ text, place, date }: Opening): Dateline => ({
  text,
  ...(place === undefined ? {} : { place }),
  ...(date === undefined ? {} : { date }),
});

/** `By Ann Example, Reuters`: who wrote it; that it was Reuters is known. */
function bylineOf(sent: string): string | undefined {
  const name = foldBlanks(withoutControlCharacters(sent))
    .replace(/^by\s/i, '')
    .replace(/,? (?:of )?reuters?\.?$/i, '');
  return name === '' || /^reuters?$/i.test(name) ? undefined : name;
}

const MAX_HEADLINE = 120;

/** Without a TITLE the first line is the headline, and a second one in capitals above indented text goes with it. */
function splitHeadline(text: string): { headline: string; rest: string } {
  const [first = '', second = '', third = '', ...others] = text.replace(/^\s+/, '').split('\n');
  if (first.length > MAX_HEADLINE) return { headline: '', rest: text };
  const isTwoLines =
    /^\S/.test(second) && second === second.toUpperCase() && /^ {4}/.test(third) && /[A-Z]{2}/.test(second);
  return isTwoLines
    ? { headline: `${first} ${second}`, rest: [third, ...others].join('\n') }
    : { headline: first, rest: [second, third, ...others].join('\n') };
}

const LISTS: readonly (readonly [element: string, scheme: string, rel: Subject['rel']])[] = [
  ['TOPICS', 'topics', 'subject'],
  ['PLACES', 'places', 'place'],
  ['PEOPLE', 'people', 'person'],
  ['ORGS', 'orgs', 'organisation'],
  ['EXCHANGES', 'exchanges', 'organisation'],
  ['COMPANIES', 'companies', 'organisation'],
];

/** The indexers' words are codes and names at once. */
function listedSubjects(head: string): Subject[] {
  return LISTS.flatMap(([element, scheme, rel]) => {
    const words = elementsIn(elementIn(head, element)?.content ?? '', 'D').map((word) => foldBlanks(readText(word)));
    return [...new Set(words)]
      .filter((word) => word !== '')
      .map((word) => ({ qcode: `${scheme}:${word}`, name: word, rel }));
  });
}

// `<BP>`, `<ASEA.ST>`: listed companies; `<Example Works Inc>` is one that is not listed.
const RIC = /<([A-Z][A-Z0-9]{0,9}(?:[.-][A-Z0-9]{1,4}){0,2})>/g;

function ricsIn(text: string): Subject[] {
  const codes = new Set([...text.matchAll(RIC)].map(([, code]) => code));
  return [...codes].map((code) => ({ qcode: `R:${code}`, rel: 'subject' }));
}

const noteOf = (sent: string): EditorNote[] => {
  const text = foldBlanks(withoutControlCharacters(readText(sent)));
  return text === '' ? [] : [{ text, public: false }];
};

interface AnpaHeader {
  readonly number?: string;
  readonly priority?: string;
  readonly slugline?: string;
  readonly subjects: readonly Subject[];
}

/**
 * The header by which the story was routed: products behind ENQ ENQ ENQ, the number behind SOH, then priority, category
 * and keywords (`u f BC-HARBOUR-REVIEW   02-26 0105`).
 */
function readAnpaHeader(sent: readonly string[]): AnpaHeader {
  const text = sent.join('\n');
  const products = /\x05{3}([A-Z][A-Z ]{0,40})/.exec(text)?.[1]?.trim().split(/ +/) ?? [];
  const number = /\x01([a-z]\d{1,6})\x1f/.exec(text)?.[1];
  const [, priority, category, keywords] = /(?:^|\n) ?([a-z]{1,2}) ([a-z]) (\S[^\n]{0,80})/.exec(text) ?? [];
  const slugline = keywords?.replace(/\s{1,20}\d\d-\d\d(?: \d{1,6})?\s{0,20}$/, '').trim();
  return {
    ...(number === undefined ? {} : { number }),
    ...(priority === undefined ? {} : { priority }),
    ...(slugline ? { slugline } : {}),
    subjects: [
      ...(category === undefined ? [] : [{ qcode: `a1312cat:${category}`, rel: 'subject' as const }]),
      ...products.map((product) => ({ qcode: `product:${product}`, rel: 'subject' as const })),
    ],
  };
}
