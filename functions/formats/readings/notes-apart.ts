// What is for the desk alone within a text that opens with news: in a paragraph behind a sentence, in a bracket or on a line
// of its own, and so in a description or a caption.
import { plainBlanks } from '../../article/spaces.ts';
import { LINE_BREAK, plainText } from '../syntax/inline.ts';
import { MAY_BE_SAID } from './not-for-publication.ts';
import {
  endsAsNote,
  goesOn,
  hasAddress,
  isBareLabel,
  isDeskLabel,
  isPrivateEmbargo,
  isPrivateParagraph,
  labelOf,
  MAX_MARK,
  mayBeNote,
  OPENING_OF_NOTE,
  PrivatePart,
  withoutBrackets,
} from './private-part.ts';

/**
 * A paragraph, parted at what is for the desk within it: `It is blue. NOT FOR PUBLICATION: call Ann`. That goes on behind a
 * line break as long as whom to ask may stand there.
 */
export function notesApart(marked: string): readonly string[] {
  if (!mayHoldNote(marked) || isOneNote(marked)) return [marked];
  const parts: string[] = [];
  let last: 'story' | 'label' | 'note' | undefined;
  for (const line of marked.split(LINE_BREAK)) {
    const text = plainText(line).trim();
    const at = isPrivateParagraph(text) || isDeskLabel(text) ? 0 : noteWithin(line);
    const story = line.slice(0, at);
    if (last === 'story' ? at !== 0 : last === 'note' && at === undefined && goesOn(text)) {
      parts.push(`${parts.pop()!}${LINE_BREAK}${story}`);
    } else if (story !== '') {
      parts.push(story);
      last = last === 'label' ? 'note' : 'story';
    }
    if (at === undefined) continue;
    const note = line.slice(at);
    parts.push(note);
    last = isLabel(plainText(note).trim()) ? 'label' : 'note';
  }
  return parts;
}

const isLabel = (text: string): boolean => isBareLabel(text) || isDeskLabel(text);

/** Short, and its first line says nobody's address behind the label: what stands below is as private. */
function isOneNote(marked: string): boolean {
  const end = marked.indexOf(LINE_BREAK);
  if (end === -1) return false;
  const text = plainText(marked).trim();
  const first = plainText(marked.slice(0, end)).trim();
  return (
    text.length <= MAX_MARK &&
    isPrivateParagraph(text) &&
    isPrivateParagraph(first) &&
    !hasAddress(first) &&
    !isLabel(first)
  );
}

/** Behind a sentence, a bracket, a cell or a line break, which V8 looks for fast. */
const MAY_HOLD_NOTE = new RegExp(`[.!?…()[\\]\\t\\n${LINE_BREAK}]${OPENING_OF_NOTE}`, 'i');
/** False of nearly all texts: none of their sentences and lines opens as such a note does. */
export const mayHoldNote = (text: string): boolean => mayBeNote(text) || MAY_HOLD_NOTE.test(text);

/** Where behind a sentence such a note begins: it says so in capitals, or whom to ask. */
function noteWithin(marked: string): number | undefined {
  let labels = 0;
  let sentence: number | undefined;
  for (const { index, 0: end } of marked.matchAll(BETWEEN_SENTENCES)) {
    const start = index + end.length;
    const ahead = marked.slice(start, start + MAX_OPENING);
    if (OPENS_SENTENCE.test(ahead)) sentence = start;
    if (!(MAY_BE_SAID.test(ahead) || MAY_BE_FOR_DESK.test(ahead))) continue;
    const opening = plainText(ahead);
    const [label, close] = labelOf(opening);
    if (label === '') continue;
    if (labels++ === MAX_LABELS) return undefined;
    const text = plainText(marked.slice(start)).trim();
    if (/^\s/.test(end) && !IN_BRACKETS.test(text)) continue;
    const isSure = label === label.toUpperCase() && (/^$|:/.test(close) || (close.endsWith('!') && !isBareLabel(text)));
    const saysWhom = isSure || hasAddress(text) || LINKED_ADDRESS.test(marked.slice(start));
    if (saysWhom && isPrivateParagraph(text)) return start;
  }
  return sentence !== undefined && endsAsNote(plainText(marked.slice(sentence)).trim()) ? sentence : undefined;
}
const OPENS_SENTENCE = /^[^\d\s([]/;
const MAY_BE_FOR_DESK = /desk|npa|intern|editors/i;
/** A sign-off ends in brackets, and a note may stand in some. What opens there, as a link or bold type, is the note's own. */
const BETWEEN_SENTENCES = /(?:[.!?…]["'“”‘’«»)]{0,2}|[)\]])(?:[\s\x02\x04\x07]+|(?=[\x01\x03\x05]))|\s(?=[([])/g;
/** Behind which the sentence does not go on: `He left (NOT FOR PUBLICATION: call Ann, (0431) 123456).` */
const IN_BRACKETS = /^[([][^()[\]]{1,200}(?:\([^()]{1,30}\)[^()[\]]{0,200})?[)\]][^\p{L}\p{N}]{0,2}$/u;
const LINKED_ADDRESS = /\x05mailto:/i;
/** As far as a label reaches, with the signs and the link before it. */
const MAX_OPENING = 300;
/** No text has so many that open no note: each asks for all that stands behind it. */
const MAX_LABELS = 20;

/** What a field says, a description or a caption, and what of it is for the desk alone. */
export interface FieldApart {
  /** Empty where all of it is. */
  readonly shown: string;
  readonly notes: readonly string[];
}

/**
 * A field parted from what of it is not for publication, as paragraphs are; undefined where nothing is, as in nearly all.
 * @param text Without marks
 */
export function fieldApart(text: string): FieldApart | undefined {
  if (!mayHoldNote(text)) return undefined;
  const part = new PrivatePart();
  const shown: string[] = [];
  const notes: string[] = [];
  for (const paragraph of text.replaceAll('\t', ' ').split(EMPTY_LINE)) {
    const lines: string[] = [];
    for (const marked of notesApart(paragraph.replaceAll('\n', LINE_BREAK))) {
      const line = marked.replaceAll(LINE_BREAK, '\n').trim();
      const isTop = shown.length + lines.length === 0;
      const words = plainBlanks(line);
      const isNote = part.holds(words, isTop) || part.opensWith(words, isTop) || isPrivateEmbargo(words);
      if (isNote) notes.push(withoutBrackets(words));
      else lines.push(line);
    }
    if (lines.length > 0) shown.push(lines.join('\n'));
  }
  return notes.length === 0 ? undefined : { shown: shown.join('\n\n').trim(), notes };
}
const EMPTY_LINE = /\n\s*\n/;
