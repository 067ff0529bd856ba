// The plain text of a mail: soft line breaks (RFC 3676), quotations, what was forwarded, and the signature below.
import { plainBlanks } from '../../article/spaces.ts';
import { readEditorNotes } from '../readings/editor-notes.ts';
import { BULLET, WRAPPED_WIDTH } from '../readings/line-marks.ts';
import { isCopyright } from '../readings/paragraph.ts';
import { decodeEntities } from '../syntax/entities.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { withoutControls } from '../syntax/inline.ts';
import { answeredStart } from './answered.ts';
import { isAside, isDisclaimer, isFurniture } from './asides.ts';
import { ADDRESS, areContacts, Contacts } from './contacts.ts';
import { coverLetterLength } from './cover-letter.ts';
import { headerEnd, isForward, isForwardedField, isMarkOfMail, withoutMark } from './forward-marks.ts';
import { isSignatureMark, MAX_SIGNATURE_LENGTH, MAX_SIGNATURE_LINES, startsSignature } from './signature.ts';
import { withoutSigning } from './signed-text.ts';

/** Longer than any line that a mailer wraps: such a line is a paragraph, whatever follows it. */
const LONG_LINE = 100;

const LIST_WORDS = /\bmailing[- ]?list|\blistinfo\b|unsubscribe|abbestellen|abmelden|mailingliste|liste de diffusion/i;

/** A story may name whom to call, too, and is longer. */
const MAX_FOOTER_WORDS = 100;

/** True of what mailing lists and companies put below a rule: the address of a list, who signs, or a legal notice. */
export function isListFooter(text: string): boolean {
  const paragraphs = text.split(/\n[ \t]*\n/).map((paragraph) => paragraph.replace(/^_{20,200}\n?/, '').trim());
  if (isDisclaimer(paragraphs.find((paragraph) => paragraph !== '') ?? '')) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isShort = countWords(text) <= MAX_FOOTER_WORDS && lines.length <= MAX_SIGNATURE_LINES;
  return isShort && (ADDRESS.test(text) || LIST_WORDS.test(text));
}

/** Where a picture stood, in the plain text that Outlook and Gmail make of a mail; Word guesses what it shows. */
const PICTURE =
  /\[(?:cid:[^[\]\s]{1,200}|image: [^[\]\n]{1,200}|[^[\]]{0,300}\b(?:Description automatically generated|Automatisch generierte Beschreibung|AI-generated content may be incorrect\.|KI-generierte Inhalte können fehlerhaft sein\.))\]/g;
/** Said of an alternative that is not worth reading. */
const STUB =
  /(?:view|read|open|see) (?:this|the|it)[^.]{0,60}(?:browser|online|on the web)|(?:mail|client|reader|program)[^.]{0,60}(?:support|display|show|view)[^.]{0,30}html|html[- ](?:version|e-?mail|format|message|capable|compatible)|multi-?part (?:message|mime)/i;
const STUB_WORDS = 80;

export const isStub = (text: string, words: number): boolean => words < STUB_WORDS && STUB.test(text.slice(0, 2000));

export function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) words++;
  return words;
}

/**
 * Joins the lines that were only broken to be sent; each paragraph that they make stands between empty lines.
 * @param isSpaceless `DelSp=yes`: the blank before the line break is no part of the text
 */
export function joinFlowed(text: string, isSpaceless: boolean): string {
  const paragraphs: string[] = [];
  let open: string[] = [];
  let openDepth = 0;
  const close = (): void => {
    const marks = '>'.repeat(openDepth) + (openDepth > 0 ? ' ' : '');
    if (open.length > 1) paragraphs.push('', marks + open.join(''), '');
    else if (open.length === 1) paragraphs.push(marks + open[0]);
    open = [];
  };
  for (const line of text.split('\n')) {
    const depth = quoteDepth(line);
    const content = line.slice(depth).replace(/^ /, '');
    if (open.length > 0 && (depth !== openDepth || content === '-- ')) close();
    openDepth = depth;
    const isSoft = content.endsWith(' ') && content !== '-- ';
    open.push(isSoft && isSpaceless ? content.slice(0, -1) : content);
    if (!isSoft) close();
  }
  close();
  return paragraphs.join('\n');
}

function quoteDepth(line: string): number {
  let depth = 0;
  while (line[depth] === '>') depth++;
  return depth;
}

/** "For your use, Ada" over a story that is forwarded. */
export const MAX_COVER_WORDS = 25;

/**
 * True where what a mail holds below its own words is its story, and not what it answers to.
 * @param forwards What the subject says; undefined where that is nothing
 */
export const isCover = (above: string, forwards: boolean | undefined): boolean =>
  forwards ?? countWords(above) <= MAX_COVER_WORDS;

export function mailTextPieces(sent: string, forwards?: boolean): Piece[] {
  // A program that made it of HTML may have left its entities.
  const text = withoutControls(decodeEntities(sent.replace(PICTURE, '').replace(/\f/g, '\n\n')));
  const lines = withoutUnderlines(unquoted(withoutSigning(text.split('\n'))));
  const from = forwardedStart(lines, forwards);
  const start = forwards === false ? from : from + coverLetterEnd(lines.slice(from));
  if (start === from) return signedPieces(lines, forwards);
  const letter: Piece = { kind: 'contact', text: lines.slice(from, start).join('\n') };
  return [...forwardedPieces(lines.slice(0, from)), letter, ...signedPieces(lines.slice(start), forwards)];
}

/** Behind the header of what is forwarded as the story; 0 where nothing is. */
function forwardedStart(lines: readonly string[], forwards: boolean | undefined): number {
  const at = lines.findIndex((_, at) => isForward(lines, at));
  return at !== -1 && isCover(lines.slice(0, at).join('\n'), forwards) ? headerEnd(lines, at) : 0;
}

function signedPieces(lines: readonly string[], forwards: boolean | undefined): Piece[] {
  const end = signatureStart(lines, forwards);
  const pieces = forwardedPieces(lines.slice(0, end));
  const signature = lines.slice(end).filter((line) => line.trim() !== '' && !isSignatureMark(line.trim()));
  if (signature.length > 0) pieces.push({ kind: 'contact', text: signature.join('\n') });
  return pieces;
}

/** The line below a letter that sends the story; 0 where there is none. What is quoted or forwarded is not asked. */
function coverLetterEnd(lines: readonly string[]): number {
  const paragraphs: string[][] = [];
  const starts: number[] = [];
  let isOpen = false;
  for (let at = 0; at < Math.min(lines.length, MAX_LINES_OF_LETTER); at++) {
    const line = lines[at]!.trim();
    if (line.startsWith('>') || isForward(lines, at)) break;
    const hasWords = /[\p{L}\p{N}]/u.test(line);
    if (isOpen && hasWords) paragraphs.at(-1)!.push(line);
    else if (line !== '') {
      paragraphs.push([line]);
      starts.push(at);
    }
    isOpen = hasWords;
  }
  const length = coverLetterLength(paragraphs);
  return length === 0 ? 0 : starts[length]!;
}
/** With its signature, and the first paragraph of the story. */
const MAX_LINES_OF_LETTER = 200;

/** Apple Mail quotes what it forwards, header and all, below a line that says so: that is the story, and no quotation. */
function unquoted(lines: readonly string[]): readonly string[] {
  const mark = lines.findIndex((line) => isMarkOfMail(line));
  const start = mark === -1 ? -1 : lines.findIndex((line, at) => at > mark && line.trim() !== '');
  const isField = (line = ''): boolean => line.startsWith('>') && isForwardedField(withoutMark(line));
  // A story may quote a single one; that of a sender may have been wrapped before the address.
  const second = lines[start + 1]?.includes('@') && !isField(lines[start + 1]) ? start + 2 : start + 1;
  if (start === -1 || !isField(lines[start]) || !isField(lines[second])) return lines;
  const end = lines.findIndex((line, at) => at > start && line.trim() !== '' && !line.startsWith('>'));
  return lines.map((line, at) => (at >= start && (end === -1 || at < end) ? withoutMark(line) : line));
}

/** Mailchimp's plain text: `** Heading` over a rule, and `** unsubscribe (…)` below one. */
function withoutUnderlines(lines: readonly string[]): readonly string[] {
  const isMarked = (line = ''): boolean => line.startsWith('** ');
  const isRule = (line = ''): boolean => /^(?:-{20,200}|={10,200})\s*$/.test(line);
  if (!lines.some((line, at) => isMarked(line) && isRule(lines[at + 1]))) return lines;
  return lines.flatMap((line, at) => {
    const isTold = isRule(lines[at - 1]) || isRule(lines[at + 1]) || isFurniture(line.slice(3));
    if (isMarked(line) && isTold) return ['', line.slice(3), ''];
    return isRule(line) && (isMarked(lines[at - 1]) || isMarked(lines[at + 1])) ? [''] : [line];
  });
}

/** Who forwards a story signs above it. */
function forwardedPieces(lines: readonly string[]): Piece[] {
  const start = lines.findIndex((_, at) => isForward(lines, at));
  const cover = start < 1 ? [] : lines.slice(0, start).filter((line) => !/^_{20,200}$/.test(line.trim()));
  const end = start < 1 ? 0 : signatureStart(cover);
  if (end === cover.length) return storyPieces(start < 1 ? lines : [...cover, ...lines.slice(start)]);
  const signature = cover.slice(end).filter((line) => line.trim() !== '' && !isSignatureMark(line.trim()));
  return [
    ...storyPieces(cover.slice(0, end)),
    ...(signature.length === 0 ? [] : [{ kind: 'contact', text: signature.join('\n') } as const]),
    ...storyPieces(lines.slice(start)),
  ];
}

const isBlank = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === '');

/** The line that parts the signature, a list's footer or what is answered to from the story; the end where there is none. */
function signatureStart(lines: readonly string[], forwards?: boolean): number {
  const end = forwards === false ? answeredStart(lines) : lines.length;
  let start = end;
  let count = 0;
  let length = 0;
  for (let at = end - 1; at >= 0; at--) {
    const line = lines[at]!.trim();
    // What is forwarded is the story, however its sender signs above it.
    if (isForward(lines, at) && isCover(lines.slice(0, at).join('\n'), forwards)) break;
    if (startsSignature(line)) start = at;
    else if (line !== '') count++;
    length += line.length;
    if (count > MAX_SIGNATURE_LINES || length > MAX_SIGNATURE_LENGTH) break;
  }
  // A mail that is nothing but what follows the line has no signature.
  return isBlank(lines.slice(0, start)) ? end : start;
}

/** Where most of the text stands in lines longer than a mailer makes them, none is wrapped. */
function isSentUnwrapped(lines: readonly string[]): boolean {
  let long = 0;
  let short = 0;
  for (const line of lines) {
    if (isLong(line)) long += line.length;
    else short += line.length;
  }
  return long > short;
}

/** A sentence, or a note in brackets, is a paragraph there, however short. */
const ENDS = /[.!?]["'”’“»)]?$|^\(.*\)$/;
/** With a small letter, whatever the line above ends in: `Elm Fork Inc.` */
const GOES_ON = /^\s*\p{Ll}/u;

/** Of several lines, none of which was wrapped. */
const areParagraphs = (lines: readonly string[], text: string): boolean =>
  !lines.some(
    (line, at) =>
      at > 0 && (BULLET.test(line) || GOES_ON.test(line) || (isFull(lines[at - 1]!) && !ends(lines[at - 1]!))),
  ) && !(isCopyright(text) || readEditorNotes(text, true));
const isFull = (line: string): boolean => line.length >= WRAPPED_WIDTH;
const ends = (line: string): boolean => ENDS.test(line.trimEnd());

function storyPieces(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let text: string[] = [];
  let quoted: string[] = [];
  let hasStory = false;
  const isUnwrapped = isSentUnwrapped(lines);
  const endText = (): void => {
    hasStory = addText(pieces, text, hasStory, isUnwrapped);
    text = [];
  };
  const endQuote = (): void => {
    if (quoted.length > 0) pieces.push({ kind: 'quote', text: quoted.join('\n') });
    quoted = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (/^>(?!From )/.test(line)) {
      endText();
      const content = line.replace(/^>[> ]{0,40}/, '');
      if (content.trim() === '') endQuote();
      else quoted.push(content);
      continue;
    }
    endQuote();
    const end = headerEnd(lines, at);
    if (end > at) {
      endText();
      pieces.push({ kind: 'contact', text: lines.slice(at, end).join('\n') });
      at = end - 1;
      // An mbox has to mark a line that begins with this word.
    } else text.push(line.replace(/^>(?=From )/, ''));
  }
  endQuote();
  endText();
  return pieces;
}

const isLong = (line: string): boolean => line.length > LONG_LINE;
/** Of a paragraph of several lines. */
const isPart = (line: string): boolean => line.trim() !== '' && !isLong(line);

/** Newsletters rule off what stands below the story. */
const RULE_ABOVE = /^(?:-{20,200}|={10,200}|_{20,200}) /;
const isRule = (line: string): boolean => /^(?:-{20,200}|={10,200}|_{20,200}|#{20,200}|\*{20,200})\s*$/.test(line);

/** The lines of each; an empty one, and one that is too long to have been wrapped, stands alone. */
function paragraphsOf(lines: readonly string[]): (readonly string[])[] {
  const paragraphs: (readonly string[])[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    if (isPart(lines[at]!)) while (end < lines.length && isPart(lines[end]!)) end++;
    paragraphs.push(lines.slice(at, end));
    at = end;
  }
  return paragraphs;
}

/** The lines of a text as one piece, what stands in it for the desk apart; returns whether there is a story now. */
function addText(pieces: Piece[], lines: readonly string[], hadStory: boolean, isUnwrapped: boolean): boolean {
  let hasStory = hadStory;
  let story: string[] = [];
  const endStory = (): void => {
    if (story.some((line) => line.trim() !== '')) pieces.push({ kind: 'text', text: story.join('\n') });
    story = [];
  };
  const paragraphs = paragraphsOf(lines);
  const texts = paragraphs.map((paragraph) => plainBlanks(paragraph.join(' ')).trim());
  const contacts = new Contacts(texts);
  let endOfContacts = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    const text = texts[at]!;
    if (hasStory && at >= endOfContacts) endOfContacts = contacts.endFrom(at);
    const isForDesk = at < endOfContacts || isRule(text) || (hasStory && areContacts(paragraph));
    if (text !== '' && (isForDesk || isAside(text.replace(RULE_ABOVE, ''), hasStory))) {
      endStory();
      pieces.push({ kind: 'contact', text: paragraph.join('\n') });
    } else {
      const isParted = isUnwrapped && areParagraphs(paragraph, text);
      for (const line of paragraph) {
        if (isLong(line) || (isParted && ends(line))) story.push('', line, '');
        else story.push(line);
      }
      hasStory ||= text !== '';
    }
  }
  endStory();
  return hasStory;
}
