// The notes that press offices write below a release, under a line of their own: `Notes to editors`.
import type { Block, ParsedArticle } from '../../article/article.ts';
import { saysPrivate } from '../readings/role-words.ts';
import { type SentArticle, toArticle } from '../sent-article.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { LINE_BREAK, plainText } from '../syntax/inline.ts';

const HEADING = /^(?:notes? (?:to|for) (?:the )?editors?|hinweise? (?:für|an) (?:die )?redaktion(?:en)?)\s?:?$/i;
const LINE_END = new RegExp(`(\\n|${LINE_BREAK})`);
/** Of the heading. */
const MAX_LINE = 60;
const ENDS_SENTENCE = /[.!?…]["'”’“»)]?$/;

/**
 * From that line on all is for editors. It is told in the finished body, where what is private or says whom to ask is apart
 * already. Then the text is read once more beside its notes: they may hold it, and as they are none above it, they say
 * nothing of the version (`1. Updated figures are due in May.`).
 */
export function toArticleWithNotes(read: SentArticle): ParsedArticle {
  const sent = { ...read, body: read.body?.flatMap(headingApart) ?? [] };
  const article = toArticle(sent);
  const { body } = article;
  // A headline, or a place and a day, are no release.
  const story = body.findIndex(({ role, text }) => role === 'paragraph' && ENDS_SENTENCE.test(text.slice(-2)));
  const start = story === -1 ? -1 : body.findIndex((block, at) => at > story && isHeading(block));
  if (start === -1) return article;
  const below = body.slice(start).flatMap(asNotes);
  const editorNotes = below.filter(isNote).map(({ text }) => ({ text, public: true }));
  return { ...toArticle({ ...sent, editorNotes }), body: [...body.slice(0, start), ...below.map(withPrivacy)] };
}

/** That line as a piece of its own, whatever stands right above and below it. */
function headingApart(piece: Piece): readonly Piece[] {
  if (piece.kind !== 'text') return [piece];
  let at = 0;
  for (const line of piece.text.split(LINE_END)) {
    const end = at + line.length;
    if (line.length <= MAX_LINE && HEADING.test(plainText(line).trim())) {
      return [piece.text.slice(0, at), line, piece.text.slice(end)]
        .filter((text) => /\S/.test(text))
        .map((text) => ({ ...piece, text }));
    }
    at = end;
  }
  return [piece];
}

const isHeading = ({ role, text }: Block): boolean =>
  (role === 'paragraph' || role === 'crosshead') && HEADING.test(text);

function asNotes(block: Block): readonly Block[] {
  const { role, text, html } = block;
  if (role === 'paragraph' || role === 'crosshead') return [{ ...block, role: 'editorNote' }];
  if (role !== 'list') return [block];
  const lines = html?.split('\n');
  return text.split('\n').map((line, at) => ({ role: 'editorNote', text: line, ...(lines && { html: lines[at]! }) }));
}

const isNote = ({ role }: Block): boolean => role === 'editorNote';

/** Whom to call. */
const withPrivacy = (block: Block): Block =>
  isNote(block) && saysPrivate(block.text) ? { ...block, role: 'contact' } : block;
