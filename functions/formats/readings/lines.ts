// Wire text in lines, grouped: paragraphs of hard-wrapped prose, lists, and tables.
import { LINE_BREAK } from '../syntax/inline.ts';
import { isNoteToEditors } from './editor-notes.ts';
import { isEmbargoLine } from './embargo.ts';
import { BULLET, RULE, SENTENCE_END, WRAPPED_WIDTH } from './line-marks.ts';
import { isBareLabel, isPrivateParagraph } from './private-part.ts';
import { saysPrivate } from './role-words.ts';
import { endsAsRow, isTableLine, tableLines, withoutMargin } from './table-lines.ts';

export interface LineGroup {
  readonly kind: 'paragraph' | 'list' | 'table';
  /** A paragraph with its white space as sent; lines of a list without their bullets; a table as it stands. */
  readonly text: string;
}

const PARAGRAPH_START = /^(?: {3,5}|\t)\S/;
/** An ideographic blank begins one in Japanese and Chinese, however the lines are wrapped. */
const IDEOGRAPHIC_START = /^\u3000\S/;
/** What stands below a story begins a paragraph of its own, indented or not. */
const TRAILER =
  /^\s*(?:\(\(|Keywords: |Our Standards: |\((?:Additional reporting|Reporting|Writing|Editing|Compiled|Graphic)\b)/i;
/**
 * Groups the lines of a text. A new paragraph is marked by an empty line or, where the text is hard-wrapped to
 * column 0, by an indent of four blanks; an ideographic blank always marks one.
 * @param isTabular The wire marks the item as a table (`sic:TABLE`): short lines are then kept as they are.
 */
export function groupLines(text: string, isTabular: boolean): LineGroup[] {
  const isOne = isTabular ? !text.includes('\n') && !isTableLine(text) : isProse(text);
  if (isOne) return [{ kind: 'paragraph', text }];
  const lines = text.split('\n').map((line) => line.trimEnd());
  const groups: LineGroup[] = [];
  const hasIndents = lines.some((line, at) => at > 0 && line !== '' && !/^\s/.test(line)) || isIndented(lines);
  const isTable = tableLines(lines, isTabular);

  let prose: string[] = [];
  const endProse = (): void => {
    if (prose.length > 0) {
      const isBelowColon = groups.at(-1)?.text.endsWith(':') ?? false;
      // One by one: there may be more parts than a call takes.
      for (const group of runGroups(prose, isTabular, isBelowColon)) groups.push(group);
    }
    prose = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (isTable[at]) {
      // Whom to ask, in columns.
      const isPrivate = prose.length > 0 && prose.length <= MAX_ABOVE_COLUMNS && isPrivateParagraph(oneLine(prose));
      if (!isPrivate) endProse();
      let end = at;
      while (end < lines.length && isTable[end]) end++;
      const table = lines.slice(at, end);
      if (isPrivate) for (const row of table) prose.push(row);
      else groups.push({ kind: 'table', text: withoutMargin(table).join('\n') });
      at = end - 1;
    } else if (line === '') endProse();
    else if (startsParagraph(line, hasIndents) && !continuesList(prose, line) && !goesOn(prose, line)) {
      endProse();
      prose.push(line);
    } else prose.push(line);
  }
  endProse();
  // Where all of it is one paragraph, its breaks are, too: they went with the blanks at the ends of lines.
  const isWhole =
    groups.length === 1 &&
    text.includes(LINE_BREAK) &&
    groups[0]!.kind === 'paragraph' &&
    groups[0]!.text === whole(lines);
  return isWhole ? [{ kind: 'paragraph', text }] : groups;
}

const whole = (lines: readonly string[]): string =>
  lines.slice(0, lines.findLastIndex((line) => line !== '') + 1).join('\n');

/** Of a label that says what they are. */
const MAX_ABOVE_COLUMNS = 4;

/** One paragraph, as most texts are: its lines begin and end as no point, row, rule or trailer does. */
function isProse(text: string): boolean {
  let end = text.indexOf('\n');
  if (end === -1) return true;
  if (text.includes('  ') || text.includes('\t')) return false;
  for (let start = 0; ; start = end + 1, end = text.indexOf('\n', start)) {
    const line = text.slice(start, end === -1 ? undefined : end).trimEnd();
    if (line === '' || BEGINS_OTHERWISE.test(line) || endsAsRow(line)) return false;
    if (end === -1) return true;
  }
}
const BEGINS_OTHERWISE = /^(?:[\s(*•·▪‣=_.–—-]|\d{1,3}[.)]|Keywords: |Our Standards: )/i;

const startsParagraph = (line: string, hasIndents: boolean): boolean =>
  // Most lines are told at their first letter.
  /^[\s(KO]/i.test(line) &&
  (TRAILER.test(line) ||
    IDEOGRAPHIC_START.test(line) ||
    // A rule ends what stands above it.
    (hasIndents && PARAGRAPH_START.test(line) && !RULE.test(line)));

/** In a small letter, below a full line whose sentence has not ended, or a comma: HTML that was laid out has indents, too. */
function goesOn(prose: readonly string[], line: string): boolean {
  const above = prose.at(-1) ?? '';
  return (
    (above.length >= WRAPPED_WIDTH || above.endsWith(',')) && /^\s+\p{Ll}/u.test(line) && !SENTENCE_END.test(above)
  );
}

/** Each paragraph is one line, and ends where a sentence does or is a head; XML that is laid out breaks anywhere. */
function isIndented([first = '', ...others]: readonly string[]): boolean {
  const last = others.findLastIndex((line) => line !== '');
  const ends = (line: string, at = -1): boolean =>
    line === '' ||
    SENTENCE_END.test(line) ||
    TRAILER.test(line) ||
    RULE.test(line) ||
    isHead(line, others[at + 1] ?? '');
  return (/^\S/.test(first) || PARAGRAPH_START.test(first)) && ends(first) && others.slice(0, last).every(ends);
}

/** In capitals, but no line of a text that is all in capitals, nor one whose sentence goes on below. */
const isHead = (line: string, below: string): boolean =>
  isInCapitals(line) && !isInCapitals(below) && !/^\s+\p{Ll}/u.test(below);

/** All of its letters, of scripts that have small ones. */
const isInCapitals = (line: string): boolean =>
  line === line.toUpperCase() && line !== line.toLowerCase() && !/[\u0590-\u1dff\u2e80-\ud7ff]/.test(line);

/** Bullets that follow one another make one list. */
const continuesList = (prose: readonly string[], line: string): boolean =>
  prose.length > 0 && BULLET.test(prose[0]!) && BULLET.test(line);

/**
 * Lines without an empty one between them, parted by the rules above and below their heads and by points.
 * @param isBelowColon of the paragraph above
 */
function runGroups(lines: readonly string[], isTabular: boolean, isBelowColon: boolean): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  let part: string[] = [];
  const endPart = (): void => {
    const isBelow = groups.at(-1)?.text.endsWith(':') ?? isBelowColon;
    for (const group of proseGroups(part, isTabular, isBelow)) groups.push(group);
    part = [];
  };
  for (const [at, line] of lines.entries()) {
    if (lines.length === 1 || !RULE.test(line) || (part.length === 0 && isTabular)) {
      part.push(line);
      continue;
    }
    const head = part.length > 0 && groups.length === 0 ? headOfDesk(part, lines, at) : undefined;
    if (head === 'note') part.push(line);
    else if (head === undefined && part.length > 0) endPart();
  }
  if (part.length > 0) endPart();
  return groups;
}

/**
 * `EMBARGO` or `NOTE TO EDITORS` above a rule is one with what stands below it, down to the next: that is no embargo, and
 * public, without its head. A line that says all of it stands alone.
 */
function headOfDesk(part: readonly string[], lines: readonly string[], rule: number): 'embargo' | 'note' | undefined {
  const next = lines.findIndex((line, at) => at > rule && RULE.test(line));
  const below = lines.slice(rule, next === -1 ? lines.length : next);
  const head = oneLine(part);
  if (isEmbargoLine(oneLine([head, ...below.slice(1)]))) return isEmbargoLine(head) ? undefined : 'embargo';
  const isNote = isNoteToEditors(oneLine([head, ...below]));
  return isNote && (!isNoteToEditors(head) || isBareLabel(head.replace(HEAD_OF_NOTE, ''))) ? 'note' : undefined;
}
const HEAD_OF_NOTE = /^[^:]{1,40}: /;

/** What a desk says for itself alone, or on an embargo, is one paragraph, as it reads such: all but its first point would be public. */
function proseGroups(lines: readonly string[], isTabular: boolean, isBelowColon: boolean): readonly LineGroup[] {
  const groups = bulletGroups(lines) ?? (isTabular ? undefined : pointsIn(lines, isBelowColon));
  if (groups === undefined) return [asOne(lines, isTabular)];
  const text = oneLine(lines);
  if (isForDesk(text)) return [paragraphOf(lines)];
  if (groups.length === 1 || text.length > MAX_EMBARGO || isEmbargoLine(groups[0]!.text)) return groups;
  const points = lines.map((line) => line.replace(POINT, '- '));
  return isEmbargoLine(oneLine(points)) ? [paragraphOf(points)] : groups;
}
/** Longer ones are none, however their points are marked. */
const MAX_EMBARGO = 300;
const POINT = /^\s*(?:[*•·▪‣–—-]|\d{1,2}[.)])\s+(?=\S)/;

const isForDesk = (text: string): boolean => isPrivateParagraph(text) || (isNoteToEditors(text) && saysPrivate(text));

const paragraphOf = (lines: readonly string[]): LineGroup => ({ kind: 'paragraph', text: lines.join('\n') });

/** Rows are read by nobody: what is for the desk is none. */
function asOne(lines: readonly string[], isTabular: boolean): LineGroup {
  const keepsLines = isTabular && lines.length > 1 && lines.slice(0, -1).some((line) => line.length < WRAPPED_WIDTH);
  if (!keepsLines) return paragraphOf(lines);
  const text = oneLine(lines);
  return isForDesk(text) || isEmbargoLine(text)
    ? paragraphOf(lines)
    : { kind: 'table', text: withoutMargin(lines).join('\n') };
}

function bulletGroups(lines: readonly string[]): LineGroup[] | undefined {
  const first = lines.findIndex((line) => BULLET.test(line));
  if (first === -1) return undefined;
  const items: string[] = [];
  for (const line of lines.slice(first)) {
    if (BULLET.test(line)) items.push(line.replace(BULLET, ''));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  const list: LineGroup = { kind: 'list', text: items.map((item) => item.trim()).join('\n') };
  return first === 0 ? [list] : [{ kind: 'paragraph', text: lines.slice(0, first).join('\n') }, list];
}

const DASH = /^\s{0,8}[-–—] (?=\S)/;
const HYPHEN = /^\s{0,8}- (?=\S)/;
const NUMBERED = /^\s{0,8}(\d{1,2})[.)] \S/;
/** No story has so many, and each is read as a paragraph. */
const MAX_POINTS = 1000;

/**
 * Two points or more, each on a line of its own behind a dash or its number. Below a colon hyphens make a list; others may
 * as well be what somebody says, and stay as they are. Within a sentence a dash begins a line by chance.
 */
function pointsIn(lines: readonly string[], isBelowColon: boolean): LineGroup[] | undefined {
  const first = lines.findIndex(
    (line, at) => (DASH.test(line) || numberOf(line) === 1) && (at === 0 || SENTENCE_END.test(lines[at - 1]!)),
  );
  if (first === -1) return undefined;
  const isDashed = DASH.test(lines[first]!);
  const isBelow = first === 0 ? isBelowColon : lines[first - 1]!.endsWith(':');
  const points: string[][] = [];
  for (let at = first; at < lines.length; at++) {
    const line = lines[at]!;
    const isNext = isDashed ? DASH.test(line) : numberOf(line) === points.length + 1;
    if (isNext && !(at > first && isWithinSentence(lines[at - 1]!, line, isBelow))) points.push([line.trim()]);
    else points.at(-1)!.push(line);
  }
  if (points.length < 2 || points.length > MAX_POINTS) return undefined;
  const head: LineGroup[] = first === 0 ? [] : [{ kind: 'paragraph', text: lines.slice(0, first).join('\n') }];
  const isList = isBelow && points.every(([line]) => HYPHEN.test(line!));
  if (!isList) return [...head, ...points.map((point): LineGroup => ({ kind: 'paragraph', text: point.join('\n') }))];
  const items = points.map((point) => oneLine(point).replace(HYPHEN, ''));
  return [...head, { kind: 'list', text: items.join('\n') }];
}

/** `… and must on` above `2. May`, `… for all` above `– or nearly all –`: points below a colon may be no sentences. */
const isWithinSentence = (above: string, line: string, isBelowColon: boolean): boolean =>
  above.length >= WRAPPED_WIDTH &&
  !/[.:;!?]["'”’»)]?$/.test(above) &&
  (isBelowColon ? /^\s*[–—] \p{Ll}/u : /^\s*(?:[-–—] \p{Ll}|\d)/u).test(line);

const oneLine = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(' ');

const numberOf = (line: string): number => Number(NUMBERED.exec(line)?.[1]);
