// ANPA 1312 (later 89-3), as AP and the wires of its members write it: SYN SYN SOH service+number, priority, category,
// keyword, version and date, STX, header lines `^…<`, paragraphs behind a tab, ETX, `AP-WF-mm-dd-yy hhmmGMT`.
import type { EditorNote, ParsedArticle } from '../../article/article.ts';
import { DropRejected } from '../../errors.ts';
import {
  filedBy,
  isAdvance,
  isDigest,
  isEndLine,
  isMarkLine,
  isNoteLine,
  isPlacing,
  isSharedKeyword,
  isWord,
  takeIn,
} from '../agencies/ap-anpa.ts';
import type { DropContent, WireFormat, WireHabits } from '../format.ts';
import { agencyIn } from '../readings/agency-names.ts';
import { signalsAbove } from '../readings/change.ts';
import { statedEmbargo } from '../readings/embargo.ts';
import { fallbackHeadline } from '../readings/fallback-headline.ts';
import type { SentInstant } from '../readings/instant.ts';
import { WRAPPED_WIDTH } from '../readings/line-marks.ts';
import { isTableLine } from '../readings/table-lines.ts';
import { type SentArticle, toArticle } from '../sent-article.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { type Fields, foldKeyword, isAllTimes, readFields } from './anpa-1312-fields.ts';
import { type AnpaHeader, readAnpaHeader } from './anpa-1312-header.ts';
import { anpa1312Mark, printable } from './marks.ts';
import { statusOf } from './status.ts';
import { type Message, mendDashes, readItems, splitLines, storyOf, uriOf } from './telegraph.ts';
import { standsApart, telegraphPieces } from './text.ts';
import { type Filed, readFiled } from './time.ts';

const FORMAT = 'anpa-1312';
/** Flash, bulletin, urgent, regular, deferred: the order in which an editor should see them. */
const URGENCIES = 'fburd';

export const anpa1312 = {
  ...anpa1312Mark,

  parse: ({ bytes }: DropContent, wire: WireHabits) => readItems(bytes, wire, readArticle),
} satisfies WireFormat;

function readArticle(message: Message, wire: WireHabits): ParsedArticle {
  const position = { item: message.item, line: message.line };
  const header = readAnpaHeader(message.header);
  if (!header) {
    throw new DropRejected('MISSING_ID', 'the header is empty: nothing says which message this is', { position });
  }
  const { body, ...fields } = readFields(splitLines(mend(printable(message.text))), header);
  const version = versionOf(header, fields);
  // Scores and lottery numbers may have header lines only.
  const isOwnText = header.isTabular || !body.some((line) => /\S/.test(line));
  const lines = isOwnText ? [...fields.others, ...body] : body;
  const { story, filed: filedInText } = withoutFiled(lines, wire);
  const filed = readFiled(printable(message.trailer), wire.timeZone) ?? filedInText;
  const slugline = fields.keyword ?? header.keyword;
  const { pieces, notes, marks } = readBodyLines(story, header.isTabular, isDigest(slugline));
  const opening = fallbackHeadline(pieces);
  // A kill opens with `EDITORS:`.
  const isHeadless = opening === '' || opening.endsWith(':') || isAllTimes(opening);
  const headline = fields.headline ?? (isHeadless ? slugline : opening);
  const filer = filed?.source === undefined ? undefined : filedBy(filed.source);
  const id = {
    format: FORMAT,
    source: filer ?? 'anpa',
    sequence: header.number === '' ? '' : `${header.service}${header.number}`,
    slugline,
    headline,
    instant: filed?.instant.utc,
  };
  const urgency = URGENCIES.indexOf(header.priority?.toLowerCase() ?? ' ') + 1;
  const article = toArticle({
    ...statusIn(version, [...fields.marks, ...marks], fields.notes),
    format: FORMAT,
    uri: uriOf(id),
    story: isSharedKeyword(slugline) ? undefined : storyOf(id),
    position,
    versionCreated: filed?.instant,
    embargo: embargoOf(version, fields, filed, wire),
    headline,
    description: isOwnText ? undefined : descriptionOf(fields, pieces),
    byline: fields.byline,
    creditline: fields.creditline,
    slugline: slugline || undefined,
    priority: header.priority,
    urgency: urgency > 0 ? urgency : undefined,
    // Some do not say who filed it, and sign it above the text: `^THE CANADIAN PRESS=`.
    provider: filer ?? agencyIn(fields.signedBy ?? ''),
    subjects: header.category === undefined ? [] : [{ qcode: `a1312cat:${header.category}`, rel: 'subject' }],
    altIds: altIdsOf(header, version),
    editorNotes: [...fields.notes, ...notes].map((text): EditorNote => ({ text, public: true })),
    rights: fields.copyrightNotice === undefined ? undefined : { copyrightNotice: fields.copyrightNotice },
    isTabular: header.isTabular,
    body: pieces,
  });
  // Where no person signed it, there or in the text, the agency did.
  const byline = article.byline ?? fields.signedBy;
  const take = article.take ?? takeIn(version.join(', '));
  return {
    ...article,
    ...(byline === undefined ? {} : { byline }),
    ...(take === undefined ? {} : { take }),
  };
}

/** The 7-bit set has neither quotation marks nor dashes of its own. Of three marks that close, the first is the inner one. */
const mend = (text: string): string =>
  mendDashes(text.replaceAll("'''", '\'"').replaceAll('``', '"').replaceAll("''", '"').replaceAll('`', "'"));

/** Some send the line with the date before ETX. */
function withoutFiled(
  lines: readonly string[],
  wire: WireHabits,
): { story: readonly string[]; filed?: Filed | undefined } {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - 4); at--) {
    const line = lines[at]!.trim();
    const filed = line.length < 60 ? readFiled(line, wire.timeZone) : undefined;
    if (filed) return { story: [...lines.slice(0, at), ...lines.slice(at + 1)], filed };
  }
  return { story: lines };
}

interface BodyLines {
  readonly pieces: Piece[];
  readonly notes: string[];
  /** `BULLETIN KILL` on a line of its own. */
  readonly marks: string[];
}

function readBodyLines(lines: readonly string[], isTabular: boolean, isList: boolean): BodyLines {
  const notes: string[] = [];
  const text: string[] = [];
  for (const line of lines) {
    const isMarked = line.trimStart().startsWith('^');
    // Quad left: the end of a line that stands alone. A RIC in its brackets is none.
    const plain = isMarked ? columnsOf(line.replace('^', '')) : line.replace(/^([^<>]*)<\s*$/, '$1');
    const isRow = plain.trim().includes('\t');
    if ((isMarked && isNoteLine(plain.trim())) || isPlacing(plain.trim())) notes.push(plain.trim());
    else if (isMarked && !isTabular && !isRow) text.push('', plain.trim(), '');
    else text.push(plain);
  }
  const said = text.filter((line) => /\S/.test(line));
  const marks = said.slice(0, MARKS_WITHIN).flatMap((line) => (isMarkLine(line.trim()) ? [line.trim()] : []));
  if (!isTabular) return { pieces: storyOrEnd(text, isList), notes, marks };
  const table = tabularLines(text).join('\n');
  return { pieces: /\S/.test(table) ? [{ kind: 'preformatted', text: table }] : [], notes, marks };
}

/** A tab begins a paragraph also where columns are kept: below a long line of prose it would be read as more of it. */
function tabularLines(sent: readonly string[]): string[] {
  const lines: string[] = [];
  for (const line of sent) {
    const above = lines.at(-1) ?? '';
    const isBelowProse = above.length >= WRAPPED_WIDTH && !isTableLine(above) && !isFixture(above, line);
    if (isBelowProse && line.startsWith('\t') && !isTableLine(line)) lines.push('');
    lines.push(line.replace(/^\t/, '').trimEnd());
  }
  return lines;
}
/** A short row may end in `7:05 p.m.`; `at 7 p.m.` ends a paragraph, too, where the next line ends in no clock. */
const isFixture = (line: string, next: string): boolean =>
  line.length < MAX_FIXTURE && (CLOCK_WITH_MINUTES.test(line) || (CLOCK.test(line) && CLOCK.test(next.trimEnd())));
const MAX_FIXTURE = 70;
const CLOCK = /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\.?$/i;
const CLOCK_WITH_MINUTES = /\b\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?$/i;

/** In a line of its own it ends a column, too. `=` closes one that stands in the middle. */
const columnsOf = (line: string): string =>
  line.includes('>') ? line : line.replace(/[<=]\s*$/, '').replace(/<\t?/g, '\t');

/** A kill says what it is among its first lines. */
const MARKS_WITHIN = 4;

function storyOrEnd(text: readonly string[], isList: boolean): Piece[] {
  const last = text.findLastIndex((line) => /\S/.test(line));
  const end = text[last]?.trim() ?? '';
  if (!isEndLine(end) || (isWord(end) && !standsApart(text, last))) {
    return telegraphPieces(text, isList);
  }
  return [...telegraphPieces(text.slice(0, last), isList), { kind: 'signoff', text: end }];
}

/** As the text has it; in the header, what follows a blank may be part of the keyword. */
function versionOf(header: AnpaHeader, { keyword, version }: Fields): readonly string[] {
  if (version.length > 0 || header.version === '') return version;
  const isName = keyword !== undefined && foldKeyword(keyword).startsWith(foldKeyword(header.keyword + header.version));
  return isName ? [] : [header.version];
}

function statusIn(
  version: readonly string[],
  marks: readonly string[],
  notes: readonly string[],
): Pick<SentArticle, 'pubStatus' | 'signs'> {
  const { pubStatus, signals: own } = statusOf([...version, ...marks]);
  const signals = [...own, ...notes.flatMap(signalsAbove)];
  const isTest = version.some((word) => /^test$/i.test(word));
  return { pubStatus, signs: { signals: isTest ? [...signals, 'advisory'] : signals } };
}

function embargoOf(
  version: readonly string[],
  fields: Fields,
  filed: Filed | undefined,
  wire: WireHabits,
): SentInstant | undefined {
  const { embargo } = fields;
  const stated = embargo === undefined ? undefined : statedEmbargo(embargo, filed?.instant.utc, wire.timeZone);
  if (stated) return stated;
  const advance = version.find(isAdvance);
  return advance === undefined ? undefined : { sent: advance, hasZone: false };
}

/** A summary that a paragraph of the story repeats says nothing new. */
function descriptionOf({ others }: Fields, pieces: readonly Piece[]): string | undefined {
  const description = others.join(' ');
  if (description === '') return undefined;
  const fold = (text: string): string => text.replace(/\s+/g, ' ');
  return pieces.some(({ text }) => fold(text).includes(fold(description))) ? undefined : description;
}

function altIdsOf({ service, number }: AnpaHeader, version: readonly string[]): ParsedArticle['altIds'] {
  const take = version.join(', ');
  return [
    ...(number === '' ? [] : [{ role: 'transmission', value: `${service}${number}` }]),
    ...(take === '' ? [] : [{ role: 'take', value: take }]),
  ];
}
