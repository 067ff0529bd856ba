// The notes that press offices write below a release, under a line of their own: `Notes to editors`.
import type { Block, EditorNote, ParsedArticle } from '../../article/article.ts';
import { isContent } from '../../article/body.ts';
import { groupLines } from '../readings/lines.ts';
import { isBareLabel, PrivatePart } from '../readings/private-part.ts';
import { saysPrivate } from '../readings/role-words.ts';
import { type SentArticle, toArticle } from '../sent-article.ts';
import { caseless } from '../syntax/caseless.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { LINE_BREAK, plainText } from '../syntax/inline.ts';
import { foldBlanks } from '../syntax/xml-element.ts';

const HEADING = caseless`(?<!\p{L})(?:notes?\s(?:to|for)\s(?:the\s)?editors?|hinweise?\s(?:für|an)\s(?:die\s)?redaktion(?:en)?|noo?t(?:en|ities?)?\s(?:voor|aan)\s(?:de\s)?redacties?|notes?\saux\srédact(?:ions|eurs))(?!\p{L})`;
/** Nearly all others hold neither word. */
const MAY_HEAD = /editor|redaktion|redactie|rédact/i;
const LINE_END = new RegExp(`(\\n|${LINE_BREAK})`);
/** Of the heading. */
const MAX_LINE = 100;
const ENDS_SENTENCE = /[.!?…]["'”’“»)]?$/;
const ENDS_SENTENCE_IN_LINE = /[.!?…]["'”’“»)]?\s*$/m;

/**
 * From that line on all is for editors. It is told in the finished body, where what is private or says whom to ask is apart
 * already. Then the text is read once more beside its notes: they may hold it, and as they are none above it, they say
 * nothing of the version (`1. Updated figures are due in May.`).
 */
export function toArticleWithNotes(read: SentArticle): ParsedArticle {
  const sent = { ...read, body: notesApart(read.body?.flatMap(headingsApart) ?? []) };
  const article = toArticle(sent);
  const { body } = article;
  // A headline, or a place and a day, are no release.
  const story = body.findIndex(({ role, text }) => role === 'paragraph' && ENDS_SENTENCE.test(text.slice(-2)));
  const start = story === -1 ? -1 : body.findIndex((block, at) => at > story && isHeading(block));
  if (start === -1) return article;
  const { below, editorNotes } = readBelow(body.slice(start).flatMap(linesOf));
  return { ...toArticle({ ...sent, editorNotes }), body: [...body.slice(0, start), ...below] };
}

type Heading = 'public' | 'private' | undefined;

/** Nothing stands beside it but signs, or that it is private: `*Notes to editors:*`, `Notes to editors (not for publication)`. */
function headingIn(line: string): Heading {
  if (line.length > MAX_LINE || !MAY_HEAD.test(line)) return undefined;
  const parts = plainText(line).split(HEADING);
  if (parts.length !== 2) return undefined;
  const labels = parts.filter((part) => /\p{L}/u.test(part));
  if (labels.length === 0) return 'public';
  return labels.every((label) => isBareLabel(label) || isPrivateWord(label)) ? 'private' : undefined;
}

/** `Confidential notes to editors`, `Notes to editors (private):` */
const isPrivateWord = (label: string): boolean => label.match(/\p{L}+/gu)!.every((word) => PRIVATE_WORD.test(word));
const PRIVATE_WORD = /^(?:private?|confidential|internal|vertrauliche?|interne?|strictly|streng|only)$/i;

/** Each such line as a piece of its own, whatever stands right above and below it. */
function headingsApart(piece: Piece): readonly Piece[] {
  if (piece.kind !== 'text' || !MAY_HEAD.test(piece.text)) return [piece];
  const parts = [''];
  for (const line of piece.text.split(LINE_END)) {
    if (headingIn(line)) parts.push(line, '');
    else parts[parts.length - 1] += line;
  }
  if (parts.length === 1) return [piece];
  return parts.filter((text) => /\S/.test(text)).map((text) => ({ ...piece, text }));
}

/** Below a release notes that are counted or have dashes are paragraphs of their own; all are private where that is said of them. */
function notesApart(body: readonly Piece[]): readonly Piece[] {
  let hasStory = false;
  let isBelow = false;
  let isPrivate = false;
  return body.flatMap((piece, at): Piece | readonly Piece[] => {
    isBelow ||= hasStory && headingOf(piece) !== undefined;
    hasStory ||= piece.kind !== 'contact' && ENDS_SENTENCE_IN_LINE.test(plainText(piece.text));
    isPrivate ||= isBelow && isPrivateHeading(piece, body[at - 1]);
    if (isPrivate) return privateNotes(piece);
    return isBelow && piece.kind === 'text' ? { ...piece, text: itemsApart(piece.text) } : piece;
  });
}

/** An indent marks the second line of such a note, and no paragraph. `26. November` is counted by nobody. */
function itemsApart(text: string): string {
  const parts = text.split(LINE_END);
  let last = 0;
  return parts
    .map((part, at) => {
      const line = part.replace(/^[ \t]+(?=\S)/, '');
      const [item, number] = ITEM.exec(line) ?? [];
      const isNext = Number(number) === last + 1;
      if (isNext) last++;
      const isApart = item !== undefined && (number === undefined || (isNext && last > 1));
      return isApart ? (parts[at - 1] ?? '') + line : line;
    })
    .join('');
}
const ITEM = /^(?:(\d{1,2})[.)]|[-–])\s/;

const headingOf = ({ kind, text }: Piece): Heading =>
  kind === 'text' || kind === 'heading' ? headingIn(text) : undefined;

/** By its own words, or by those of a label right above it. */
function isPrivateHeading(piece: Piece, above: Piece | undefined): boolean {
  const heading = headingOf(piece);
  return heading === 'private' || (heading === 'public' && isBareLabel(lastLine(above?.text ?? '')));
}

function privateNotes(piece: Piece): readonly Piece[] {
  if (piece.kind === 'contact') return [piece];
  const groups = groupLines(piece.text.replaceAll(LINE_BREAK, '\n'), piece.kind === 'table');
  const notes = groups.flatMap(({ kind, text }) => (kind === 'paragraph' ? text : text.split('\n')));
  return notes.map((text) => ({ kind: 'privateNote', text }));
}

const lastLine = (text: string): string => plainText(text.trimEnd().split(LINE_END).at(-1)!).trim();

const isHeading = ({ role, text }: Block): boolean =>
  (role === 'paragraph' || role === 'crosshead') && headingIn(text) !== undefined;

/** Those of lists and tables are notes of their own. */
function linesOf(block: Block): readonly Block[] {
  if (!isContent(block)) return [block];
  const html = block.html?.split('\n');
  return block.text.split('\n').flatMap((line, at) => {
    const text = foldBlanks(line);
    return text === '' ? [] : { role: block.role, text, ...(html && { html: html[at]! }) };
  });
}

/** All that is of the story elsewhere is a note; a line of a list may say that the next is private, too. */
function readBelow(lines: readonly Block[]): { below: readonly Block[]; editorNotes: readonly EditorNote[] } {
  const part = new PrivatePart();
  const editorNotes: EditorNote[] = [];
  const below = lines.map((block): Block => {
    const { role, text } = block;
    if (role === 'contact') return block;
    const isPrivate = part.holds(text, false) || part.opensWith(text, false) || saysPrivate(text);
    if (isContent(block)) editorNotes.push({ text, public: !isPrivate });
    if (isPrivate) return { ...block, role: 'contact' };
    return isContent(block) ? { ...block, role: 'editorNote' } : block;
  });
  return { below, editorNotes };
}
