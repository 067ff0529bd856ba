// The head of an IPTC 7901 message: the fields behind SOH, the keywords below them, and behind STX the lines down to the
// `=` that ends the headline.
import { foldSpaces } from '../../article/spaces.ts';
import { readDateline } from '../readings/dateline.ts';
import { readEditorNotes } from '../readings/editor-notes.ts';
import { embargoIn, isEmbargoBelow, isEmbargoLine, saysEmbargo } from '../readings/embargo.ts';
import { monthNamed } from '../readings/months.ts';
import { bylineInBrackets } from '../readings/paragraph.ts';
import { isNoteWithAddress } from '../readings/private-part.ts';

export interface Header {
  /** Agency or service: `exw`. */
  readonly source: string;
  /** As sent, with its zeros. */
  readonly sequence: string;
  readonly priority?: string;
  readonly category?: string;
  /** Who wrote it, and under which number there, where the rest of the line says so: `dpa 061`. */
  readonly agency?: string;
  readonly agencyNumber?: string;
  /** What else stands there: `FRA /AFP-AB12`. */
  readonly rest: string;
  readonly slugline: string;
  readonly keywords: readonly string[];
  /** Of those lines, what stands in brackets (`(Zusammenfassung 1530)`) or says until when it is held. */
  readonly notes: readonly string[];
}

const AGENCY = /(?:^|\s)(\p{L}[\p{L}-]{1,30})\s{1,4}(\d[\d#-]{0,30})(?=\s|$)/u;

const IN_BRACKETS = /^\([^()]+\)$/;

/** Undefined where there is nothing at all; single fields may be missing. */
export function readHeader(lines: readonly string[]): Header | undefined {
  const [line, ...below] = lines.map((sent) => sent.trim()).filter((sent) => sent !== '');
  if (line === undefined) return undefined;
  const words = line.split(/\s+/);
  let first = words.shift()!;
  if (!/\d/.test(first) && /^\d{2,6}$/.test(words[0] ?? '')) first += words.shift();
  const source = /^\D*/.exec(first)![0];
  const take = (pattern: RegExp): string | undefined => (pattern.test(words[0] ?? '') ? words.shift() : undefined);
  const priority = take(/^[1-9a-z]$/i);
  const category = take(/^\p{L}{1,4}$/u);
  take(/^\d{1,5}$/);
  const rest = words.join(' ');
  const named = AGENCY.exec(rest);
  const agency = named && monthNamed(named[1]!) === undefined ? named : undefined;
  // A line among them that says until when is none of them: it has slashes in its date.
  const isNote = (sent: string): boolean => IN_BRACKETS.test(sent) || isEmbargoBelow(sent);
  const keywords = below
    .filter((sent) => !isNote(sent))
    .flatMap((sent) => sent.replace(/^keyw?\.?:/i, '').split('/'))
    .map(foldSpaces)
    .filter((word) => word !== '');
  return {
    source,
    sequence: first.slice(source.length),
    ...(priority === undefined ? {} : { priority }),
    ...(category === undefined ? {} : { category }),
    ...(agency ? { agency: agency[1]!, agencyNumber: agency[2]! } : {}),
    rest,
    slugline: keywords.join('/'),
    keywords,
    notes: below.filter(isNote).map(withoutBrackets),
  };
}

export interface Opening {
  /** Empty where the message has none. */
  readonly headline: string;
  readonly byline?: string;
  /** A second headline: APA's `Utl.:`, dpa's `- Minister: No -`. */
  readonly description?: string;
  /** What stands in brackets above or below the headline: `Berichtigung: …`; and `1st Lead` on a line of its own. */
  readonly notes: readonly string[];
  /** The line that says when it may be printed. */
  readonly embargo?: string;
}

/** A headline with notes and byline has no more lines. */
const MAX_LINES = 15;
const MAX_HEADLINE_LINES = 3;
const MAX_LINE = 120;
const BYLINE = /^(?:By|BY|Von|VON|Par|PAR|Por|POR|Av|AV|Af|AF|Di|DI) \p{Lu}/u;
/** AFP's; above the end of the headline it may be a line of that: `owned / by Acme`. */
const BYLINE_BELOW = /^by \p{Lu}/u;
const URGENT = /^(?:flash|urgente?|d['’]urgence|pilne)\s?:?$/i;
const MARK =
  /^(?:eil(?:meldung|(?:\s?eil){1,3})?|blitz(?: blitz){0,2}|flash(?: flash){0,2}|urgente?|(?:\d(?:st|nd|rd|th) )?(?:lead|ld|update|writethru|add)(?: \d)?|(?:\d(?:st|nd|rd|th)|first|second|third)(?: and (?:last|final))? take|(?:\d\. )?(?:zusammenfassung|aktualisierung|neufassung|wiederholung)(?: \d{1,4})?)$/i;

/** Parts the lines above the text from it. */
export function readOpening(lines: readonly string[]): { opening: Opening; lines: readonly string[] } {
  const end = lines.slice(0, MAX_LINES).findIndex((line) => /(?:^|[^=])=\s*$/.test(line));
  const length = end === -1 ? unmarkedHeadline(lines) : end + 1;
  const below = length === 0 ? 0 : openingBelow(lines.slice(length, length + MAX_LINES));
  const head = cleaned(lines.slice(0, length));
  return {
    opening: openingOf(head, cleaned(lines.slice(length, length + below))),
    lines: lines.slice(length + below),
  };
}

/** dapd set `=` before and behind the byline, too, AFP around `(PHOTO)`. */
const cleaned = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/^\s*=(?:\s|(?=\())|=\s*$/g, '').trim()).filter((line) => line !== '');

/** How many of the lines below the headline are notes in brackets and bylines. */
function openingBelow(lines: readonly string[]): number {
  let length = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.trim();
    if (line === '') continue;
    let end = at;
    const close = closeOf(line);
    if (close) while (end < at + 3 && !lines[end]?.trim().endsWith(close)) end++;
    const note = cleaned(lines.slice(at, end + 1)).join(' ');
    const isNote = /^\([^()]*\)$/.test(note) || isAttention(note);
    const isByline = (BYLINE.test(line) || BYLINE_BELOW.test(line)) && line.length < 80 && !/[.:]$/.test(line);
    if (!isNote && !isByline && !saysEmbargo(line)) break;
    at = end;
    length = end + 1;
  }
  return length;
}

/** What a note that runs over several lines ends with; undefined where the line begins none. */
function closeOf(line: string): string | undefined {
  if (line.startsWith('(')) return ')';
  return line.startsWith('ATTENTION') ? '///' : undefined;
}

/** `Eds: adds quotes`; in brackets it is a note anyway. `Editors: the last of a dying trade` is a headline. */
const isToEditors = (line: string): boolean => !/^editors?:/i.test(line) && readEditorNotes(line, false) !== undefined;

/** AFP's `ATTENTION - UPDATES with injured ///`. */
const isAttention = (note: string): boolean => /^ATTENTION ?[-–—:] ?\S/.test(note) && note.endsWith('///');

/**
 * Without `=`, the first block is the headline, unless the story itself begins there. AFP indents the headline like all
 * its paragraphs: then the dateline below it tells that the story begins there.
 */
function unmarkedHeadline(lines: readonly string[]): number {
  const { block, end } = firstBlock(lines);
  // Some leave no empty line between the headline and the story.
  const story = datelineStart(block);
  if (story > 0 && !INDENT.test(block[0]!)) return end - block.length + story;
  const isStory =
    block.length === 0 ||
    block.length > MAX_HEADLINE_LINES ||
    block.some((line) => line.trim().length > MAX_LINE) ||
    isDateline(block) ||
    (INDENT.test(block[0]!) && (/\.$/.test(block.at(-1)!.trim()) || !isDateline(storyBelow(lines.slice(end)))));
  return isStory ? 0 : end;
}

const INDENT = /^(?: {2}|\t)/;

/** The lines of the first paragraph, and where it ends. */
function firstBlock(lines: readonly string[]): { block: readonly string[]; end: number } {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start === -1) return { block: [], end: 0 };
  let end = start + 1;
  while (end < lines.length && lines[end]!.trim() !== '' && !INDENT.test(lines[end]!)) end++;
  return { block: lines.slice(start, end), end };
}

/**
 * The line that the dateline begins on; -1 where there is none. The last line of a headline may read as a part of its
 * place (`Hafen in Arden / Berlin (dpa) -`), so lines count that are one themselves, and of a broken one the last with a
 * place.
 */
function datelineStart(block: readonly string[]): number {
  const lines = block.slice(0, MAX_HEADLINE_LINES + 1);
  const starts = [
    lines.findIndex((line) => isPlaced([line])),
    lines.findLastIndex((_, at) => isPlaced(block.slice(at))),
    lines.findIndex((_, at) => isDateline(block.slice(at))),
  ];
  return starts.find((start) => start !== -1) ?? -1;
}

/** The first paragraph behind notes and byline. */
const storyBelow = (lines: readonly string[]): readonly string[] =>
  firstBlock(lines.slice(openingBelow(lines.slice(0, MAX_LINES)))).block;

const datelineOf = (block: readonly string[]): ReturnType<typeof readDateline> =>
  readDateline(block.slice(0, MAX_HEADLINE_LINES).join(' ').trim());

const isDateline = (block: readonly string[]): boolean => datelineOf(block) !== undefined;

const isPlaced = (block: readonly string[]): boolean => datelineOf(block)?.dateline.place !== undefined;

/** @param below Lines that stand below the end of the headline */
function openingOf(head: readonly string[], below: readonly string[]): Opening {
  const headline: string[] = [];
  const byline: string[] = [];
  const notes: string[] = [];
  let description: string | undefined;
  let isBelowUtl = false;
  let embargo: string | undefined;
  const headLines = joinNotes(head);
  // Where it is the only line, `Embargo: ten years on` is the headline; `Sperrfrist beachten` stands for none.
  const isOnly = headLines.filter((line) => !IN_BRACKETS.test(line) && !MARK.test(line)).length === 1;
  for (const [at, line] of [...headLines, ...joinNotes(below)].entries()) {
    const mayBeHeadline = isOnly && at < headLines.length && line.split(' ').length > 3;
    const isEmbargo = mayBeHeadline ? isEmbargoLine(line) : saysEmbargo(line);
    const isByline = BYLINE.test(line) || (at >= headLines.length && BYLINE_BELOW.test(line));
    if (isEmbargo) {
      embargo ??= line;
      notes.push(withoutBrackets(line));
    } else if (byline.length === 0 && bylineInBrackets(line)) byline.push(bylineInBrackets(line)!);
    else if (/^\(.*\)$/.test(line)) {
      embargo ??= embargoIn(withoutBrackets(line));
      notes.push(withoutBrackets(line));
    } else if (MARK.test(line) || isAttention(line) || (!mayBeHeadline && isToEditors(line)) || isNoteWithAddress(line))
      notes.push(line);
    else if (/^[-–—] .* [-–—]$/.test(line) && headline.length > 0) description ??= line.replace(/^[-–—] | [-–—]$/g, '');
    else if (/^utl\.?:/i.test(line)) {
      description = line.slice(line.indexOf(':') + 1).trim();
      isBelowUtl = true;
    } else if (isBelowUtl && at < headLines.length && !isByline) description += ` ${line}`;
    else if (byline.length > 0 || (headline.some((part) => !URGENT.test(part)) && isByline)) byline.push(line);
    else headline.push(line);
  }
  return {
    headline: headline.join(' '),
    ...(byline.length > 0 ? { byline: joinByline(byline) } : {}),
    ...(description === undefined ? {} : { description }),
    notes: notes.filter((note) => note !== ''),
    ...(embargo === undefined ? {} : { embargo }),
  };
}

/** Name and newspaper have lines of their own, or are wrapped where the line was full. */
const joinByline = ([first = '', ...others]: readonly string[]): string =>
  others.reduce((byline, line) => {
    const isWrapped = byline.includes(',') || /\b(?:and|und)$/.test(byline) || /^(?:and|und) /.test(line);
    return `${byline}${isWrapped ? '' : ','} ${line}`;
  }, first);

/** A note may run over several lines. */
function joinNotes(head: readonly string[]): string[] {
  const lines: string[] = [];
  let close: string | undefined;
  for (const [at, line] of head.entries()) {
    if (close) lines[lines.length - 1] += ` ${line}`;
    else {
      lines.push(line);
      close = closeOf(line);
      const isClosed = close === ')' ? line.includes(')') : !head.slice(at, at + 4).some((one) => one.endsWith('///'));
      if (isClosed) close = undefined;
    }
    if (close && line.endsWith(close)) close = undefined;
  }
  return lines;
}

const withoutBrackets = (line: string): string => line.replace(/^\((.*)\)$/, '$1').trim();
