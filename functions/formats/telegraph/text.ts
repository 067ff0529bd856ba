// The text of a telegraph message: hard-wrapped lines, an empty line or an indent before a paragraph, lists and tables
// among them whose lines must stay apart.

import { readDateline } from '../readings/dateline.ts';
import { isNoteToEditors } from '../readings/editor-notes.ts';
import { isEmbargoLine } from '../readings/embargo.ts';
import { isDrawnRule, wrappedLength } from '../readings/line-marks.ts';
import { isBareLabel, isPrivateParagraph } from '../readings/private-part.ts';
import { isTableLine, withoutMargin } from '../readings/table-lines.ts';
import type { Piece } from '../syntax/html-pieces.ts';

const INDENT = /^(?: {2,8}|\t\s*)\S/;
const ITEM = /^[ \t]{0,8}[-+•*–—] (?=\S)/;
const SENTENCE_END = /[.:!?]["'”’»)]?$/;
const isRule = (line: string): boolean => line.length > 1 && /^[_*=\s—-]+$/.test(line);
/** The narrowest column that a desk wraps its text to. */
const MIN_WIDTH = 50;
/** Beyond it lines are not wrapped at all. */
const MAX_WIDTH = 120;
/** A line that ends this much before the margin, with room for the next word, was meant to end. */
const RAGGED = 10;
const MIN_KEPT_LINES = 3;
/** `1. Ferry` */
const NUMBERED = /^[ \t]{0,8}\d{1,2}[.)] \S/;
/** `Doe bt Roe 6-2 6-3`, `FC Ente - SV Gans 2:1 (1:0)`, `TSV Erpel - TC Pfau 2:3 n.V.` */
const RESULT = /\d[-:]\d{1,3}(?: ?\([^()]{1,30}\))?(?: \p{L}{1,4}\.(?:\p{L}{1,4}\.)?)?$/u;

/**
 * @param lines Without control characters, but for the tabs that begin paragraphs and part columns
 * @param isList True of a list of stories, whose names stand where a story has its place
 */
export function telegraphPieces(lines: readonly string[], isList = false): Piece[] {
  const width = widestOf(lines, MIN_WIDTH);
  const pieces: Piece[] = [];
  let prose: string[] = [];
  const endProse = (): void => {
    if (prose.length > 0) pieces.push({ kind: 'text', text: prose.join('\n\n') });
    prose = [];
  };
  for (const block of blocksOf(lines)) {
    if (block.length === 1 && isRule(block[0]!)) {
      const rule = block[0]!.trim();
      if (isDrawnRule(rule)) prose.push(rule);
      continue;
    }
    const items = itemsOf(block);
    if (items) {
      endProse();
      for (const item of items) pieces.push({ kind: 'item', text: item });
    } else if (keepsLines(block, width)) {
      endProse();
      pieces.push({ kind: 'table', text: withoutMargin(block).join('\n') });
    } else prose.push(block.join('\n'));
  }
  endProse();
  return isList ? pieces : withDateline(pieces);
}

const widestOf = (lines: readonly string[], least = 0): number =>
  lines.reduce((widest, line) => Math.max(widest, Math.min(wrappedLength(line.trim()), MAX_WIDTH)), least);

/** Paragraphs and runs of table lines, the indent of the former taken off. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  /** Of its first line, as sent. */
  let indent = 0;
  const end = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const sent of lines) {
    const line = sent.trimEnd();
    const row = isTableLine(line);
    const hangs = isBelowItem(block, indent, line);
    if (line.trim() === '') end();
    else if (beginsItems(block, line)) {
      end();
      block.push(line);
    } else if (continuesNumbers(block, line)) {
      end();
      block.push(line.trimStart());
    } else if (INDENT.test(line) && !(row && block.length > 0 && isTableLine(block.at(-1)!)) && !hangs) {
      end();
      block.push(row ? line : line.trimStart());
    } else block.push(hangs && !row ? line.trimStart() : line);
    if (block.length === 1) indent = indentOf(line);
  }
  end();
  return blocks;
}

/**
 * A list may follow its sentence without an empty line; within a sentence, `- ` begins a line by chance. `Embargo:` is one with
 * the times below it.
 */
const beginsItems = (block: readonly string[], line: string): boolean =>
  ITEM.test(line) &&
  block.length > 0 &&
  !ITEM.test(block[0]!) &&
  SENTENCE_END.test(block.at(-1)!) &&
  !(block.length === 1 && isEmbargoLine(`${block[0]!.trim()} ${line.replace(ITEM, '')}`));

/** `2. Gulls` below a whole item `1. Ducks`; a German date may begin a line, too. */
const continuesNumbers = (block: readonly string[], line: string): boolean =>
  NUMBERED.test(line) && block.length > 0 && NUMBERED.test(block[0]!) && SENTENCE_END.test(block.at(-1)!);

/**
 * The second line of an item is indented under its first, and no less than that: below `   – Nein, sagte er.` the next
 * paragraph begins with the same indent.
 */
const isBelowItem = (block: readonly string[], indent: number, line: string): boolean =>
  block.length > 0 &&
  ITEM.test(block[0]!) &&
  !ITEM.test(line) &&
  !line.startsWith('\t') &&
  (indent === 0 || indentOf(line) > indent || (/^\s+\p{Ll}/u.test(line) && !SENTENCE_END.test(block.at(-1)!)));

const indentOf = (line: string): number => line.length - line.trimStart().length;

function itemsOf(block: readonly string[]): string[] | undefined {
  if (!ITEM.test(block[0]!) || (block.length > 1 && !block.slice(1).some((line) => ITEM.test(line)))) return undefined;
  if (block.length === 1 && !/^[ \t]{0,8}[•*]/.test(block[0]!)) return undefined;
  const items: string[] = [];
  for (const line of block) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return items;
}

/** Results and lists of names: each line ends before the margin. */
function keepsLines(block: readonly string[], width: number): boolean {
  if (isResults(block) || isSchedule(block)) return true;
  if (block.length < MIN_KEPT_LINES || isOfDesk(block) || isWrapped(block)) return false;
  return block.every((_, at) => at === block.length - 1 || withNextWord(block, at) <= width - RAGGED);
}

/**
 * One line of the message may be wider than its desk wraps to: prose goes on in small letters, and fills its own width. A list
 * has lines of any length.
 */
function isWrapped(block: readonly string[]): boolean {
  const own = widestOf(block);
  return (
    own >= MIN_WIDTH &&
    block.some((line, at) => at > 0 && /^\p{Ll}/u.test(line) && !SENTENCE_END.test(block[at - 1]!)) &&
    block.every((_, at) => at === block.length - 1 || withNextWord(block, at) > own - RAGGED)
  );
}

/** How long a line would be with the first word of the next. */
const withNextWord = (block: readonly string[], at: number): number =>
  block[at]!.trim().length + 1 + (/\S+/.exec(block[at + 1]!)?.[0].length ?? 0);

/** `SPERRFRIST` above a rule and its time, `EMBARGOED UNTIL …` between two, or whom to ask below `NOT FOR PUBLICATION`. */
function isOfDesk(block: readonly string[]): boolean {
  if (block.length > MAX_OF_DESK) return false;
  const lines = block.filter((line) => !isRule(line)).map((line) => line.trim().replace(ITEM, '- '));
  const text = lines.join(' ');
  return (
    [isEmbargoLine, isPrivateParagraph, isNoteToEditors].some((is) => is(text)) ||
    lines.some((line) => isEmbargoLine(line) || isBareLabel(line))
  );
}
const MAX_OF_DESK = 20;

/** What is on when: each line begins with its hour; two, of which the last is a sentence's end, are prose. */
const isSchedule = (block: readonly string[]): boolean =>
  (block.length > 2 || (block.length === 2 && !/[.!?]["”“»]?\s*$/.test(block[1]!))) &&
  block.every((line) => /^\s{0,8}(?:[01]?\d|2[0-3])[.:][0-5]\d(?: (?:Uhr|GMT|UTC|h))?[ \t:–-]{1,9}\S/.test(line));

/** Two results or more, which may have a head. */
function isResults([first = '', ...others]: readonly string[]): boolean {
  const rows = first.endsWith(':') ? others : [first, ...others];
  return (
    (rows.length > 1 || rows.length < others.length + 1) && rows.length > 0 && rows.every((line) => RESULT.test(line))
  );
}

/** `TORONTO — The`: a dateline without the source that others have. */
const WITHOUT_SOURCE = /^(?!EDITOR|NOTE)(\p{Lu}[\p{Lu}.'’/ -]{2,40}(?:, \p{Lu}[\p{L}. ]{1,20})?) (?:—|--|_)\s+(?=\S)/u;

function withDateline(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'text' || readDateline(first.text.slice(0, 200).replace(/\s+/g, ' '))) return [...pieces];
  const found = WITHOUT_SOURCE.exec(first.text.slice(0, 200));
  // `NOT FOR PUBLICATION — Ann, 0431 123456`
  if (!found || isPrivateParagraph(first.text.split('\n\n', 1)[0]!)) return [...pieces];
  return [
    { kind: 'dateline', text: found[0].trim() },
    { kind: 'text', text: first.text.slice(found[0].length) },
    ...rest,
  ];
}

/** True where a line goes on with no sentence: an empty line or the end of one is above it, or an indent before it. */
export function standsApart(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1]?.trim() ?? '';
  return above === '' || /^\s/.test(lines[at]!) || /[.!?"”»)]$/.test(above);
}
