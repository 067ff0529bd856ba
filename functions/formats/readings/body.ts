// From the pieces of a body to its blocks, each with the role that it has in print. Habits are read in the order in
// which wires use them: notes, bullets and byline above, dateline, story, sign-off and contacts below.
import type { Block, Credit, Dateline, EditorNote } from '../../article/article.ts';
import { plainBlanks } from '../../article/spaces.ts';
import { hasContact, isContact, isRelated, splitContact } from '../agencies/reuters.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { isPlainLine, LINE_BREAK, markedEnd, PARAGRAPH_BREAK, plainText } from '../syntax/inline.ts';
import { foldBlanks } from '../syntax/xml-element.ts';
import { Blocks } from './blocks.ts';
import { isAgencyMark, isEndMark, isHouseLine, withInitials } from './closing-lines.ts';
import { DeskNotes } from './desk-notes.ts';
import { readEditorNotes } from './editor-notes.ts';
import { isEmbargoHeading, opensWithEmbargo } from './embargo.ts';
import { BULLET, isDrawnRule } from './line-marks.ts';
import { groupLines, type LineGroup } from './lines.ts';
import { markedDateline } from './marked-dateline.ts';
import { Opening } from './opening.ts';
import {
  bylineInBrackets,
  isByline,
  isCopyright,
  isCrosshead,
  mayHaveHabit,
  trailingSignoff,
  withoutDash,
} from './paragraph.ts';
import { asRead, isSetOtherwise } from './pieces-as-read.ts';
import { isBareMark, isPrivateParagraph } from './private-part.ts';
import { saysPrivate } from './role-words.ts';
import { mayBeSignoff, readSignoff } from './signoff.ts';

export interface ReadBody {
  readonly body: readonly Block[];
  readonly dateline: Dateline | undefined;
  readonly byline: string | undefined;
  readonly credits: readonly Credit[];
  readonly editorNotes: readonly EditorNote[];
  /** Those of them that stand in a private part: they may be about other stories. */
  readonly privatePart: ReadonlySet<EditorNote>;
  /** The line that says who owns the text. */
  readonly copyrightNotice: string | undefined;
}

export interface BodyOptions {
  /** The wire marks the item as a table. */
  readonly isTabular?: boolean;
  /** A heading above the text that only repeats it is left out, unless nothing else is left. */
  readonly headline?: string;
  /** A first paragraph that only repeats it is left out: it is kept as the description. */
  readonly teaser?: string;
  /** Where the story was written, as the wire marks it elsewhere. */
  readonly place?: string | undefined;
}

const isMailAddress = (text: string): boolean => text.includes('@') && /^[\w.+-]{1,64}@[\w.-]{1,100}$/.test(text);

export function readBody(sent: readonly Piece[], options: BodyOptions = {}): ReadBody {
  const isPlain = !sent.some(isSetOtherwise);
  const pieces = withInitials(isPlain ? sent : sent.map(asRead));
  const reader = new BodyReader(options, pieces, isPlain);
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (isPoint(piece) && (isPoint(pieces[at - 1]) || isPoint(pieces[at + 1]))) reader.point(piece.text);
    else reader.piece(piece);
  }
  return reader.result();
}

const isPoint = (piece: Piece | undefined): boolean => piece?.kind === 'text' && isPointText(piece.text);

/** Each of the points above a story is a paragraph of its own at Reuters; a single one may be a footnote. */
const isPointText = (text = ''): boolean => BULLET.test(text) && isOneLine(text);

/** XML that is laid out has breaks around it. */
const isOneLine = (text: string): boolean => !text.includes('\n') || !text.trim().includes('\n');

class BodyReader {
  readonly #options: BodyOptions;
  readonly #isPlain: boolean;
  readonly #body = new Blocks();
  readonly #credits: Credit[] = [];
  readonly #editorNotes: EditorNote[] = [];
  readonly #opening = new Opening();
  #byline: string | undefined;
  #copyrightNotice: string | undefined;
  /** The heading that was left out. */
  #headline: string | undefined;
  readonly #desk: DeskNotes;

  /** @param isPlain Its blanks are those of a keyboard. */
  constructor(options: BodyOptions, pieces: readonly Piece[], isPlain: boolean) {
    this.#options = options;
    this.#isPlain = isPlain;
    this.#desk = new DeskNotes(pieces, this.#opening, this.#editorNotes);
  }

  result(): ReadBody {
    // A flash may be its headline and no more.
    const blocks = this.#body.ended();
    const isFlash = this.#headline !== undefined && blocks.every(({ role }) => role === 'contact');
    const headline = isFlash ? [{ role: 'paragraph' as const, text: foldBlanks(plainText(this.#headline!)) }] : [];
    return {
      body: [...headline, ...blocks],
      dateline: this.#opening.dateline,
      byline: this.#byline,
      credits: this.#credits,
      editorNotes: this.#editorNotes,
      privatePart: this.#desk.privatePart,
      copyrightNotice: this.#copyrightNotice,
    };
  }

  piece({ kind, text }: Piece): void {
    if (this.#desk.holdsAll) {
      if (kind === 'editorNote' || kind === 'privateNote') this.#desk.add(text);
      else this.#desk.addInPart(text);
      return;
    }
    switch (kind) {
      case 'text':
        if (this.#options.isTabular !== true && isPlainLine(text)) {
          const line = text.trim();
          this.#paragraph(line, line);
        } else if (!text.includes(LINE_BREAK)) this.#lines(text);
        else this.#parts(text.split(PARAGRAPH_BREAK));
        return;
      case 'preformatted':
        this.#lines(text, true);
        return;
      case 'table':
        this.#table(text);
        return;
      case 'heading':
        if (this.#isHeadline(text)) this.#headline ??= text;
        else if (this.#desk.takesHeading(text)) return;
        else if (this.#isEmbargoOnTop(text)) this.#note(foldBlanks(text));
        else this.#body.add('crosshead', foldBlanks(text));
        return;
      case 'item':
        this.#item(text);
        return;
      case 'byline':
      case 'headerByline':
        this.#bylineOf(foldBlanks(text), kind === 'byline');
        return;
      case 'dateline':
        this.#datelineOf(foldBlanks(text));
        return;
      case 'editorNote':
        this.#note(foldBlanks(text));
        return;
      case 'privateNote':
        this.#desk.add(text);
        return;
      case 'signoff':
        this.#signoff(foldBlanks(text));
        return;
      case 'quote':
      case 'caption':
        if (!this.#desk.takesBelow(text))
          for (const part of this.#desk.apart(text)) this.#beside(kind, foldBlanks(part));
        return;
      case 'contact':
      case 'related':
        if (this.#desk.takesBelow(text)) return;
        this.#body.add(kind, foldBlanks(text));
        if (kind === 'related') this.#rights(foldBlanks(plainText(text)).trim());
    }
  }

  /** Of a line that is marked as one, as LSEG's `tr-copyright`, or looks so. */
  #rights(text: string): void {
    if (isCopyright(text)) this.#copyrightNotice ??= text;
  }

  point(text: string): void {
    this.piece({ kind: 'item', text: text.replace(BULLET, '') });
  }

  /** Paragraphs that line breaks part. */
  #parts(parts: readonly string[]): void {
    for (const [at, part] of parts.entries()) {
      if (isPointText(part) && (isPointText(parts[at - 1]) || isPointText(parts[at + 1]))) this.point(part);
      else this.#lines(part);
    }
  }

  #beside(kind: 'quote' | 'caption', marked: string): void {
    if (this.#desk.takesBeside(marked)) return;
    const text = plainText(marked).trim();
    if (kind === 'caption' && opensWithEmbargo(text)) this.#editorNotes.push({ text, public: true });
    this.#body.add(kind, marked);
  }

  #table(text: string): void {
    if (!this.#desk.takesBelow(text)) this.#body.add('table', this.#desk.rowsShown(text));
  }

  #lines(text: string, isTabular = this.#options.isTabular ?? false): void {
    if (!isTabular && !text.includes(LINE_BREAK) && isOneLine(text)) this.#paragraph(foldBlanks(text));
    else {
      for (const part of this.#desk.labelsApart(text))
        for (const group of groupLines(part, isTabular)) this.#group(group);
    }
  }

  #group({ kind, text }: LineGroup): void {
    if (kind === 'paragraph') this.#paragraph(foldBlanks(text));
    else if (kind === 'list' && this.#isMixed(text)) this.#items(text);
    else if (kind === 'table') this.#table(text);
    else if (!this.#desk.takesBelow(text)) this.#body.addItem(text);
  }

  #isEmbargoOnTop(marked: string): boolean {
    return this.#opening.isTop && isEmbargoHeading(wordsOf(plainText(marked)));
  }

  /** Of the lines of a list one is for the desk. */
  #isMixed(list: string): boolean {
    return list.split('\n').some((item) => isPrivateParagraph(item) || this.#isEmbargoOnTop(item));
  }

  #items(text: string): void {
    for (const item of text.split('\n')) this.piece({ kind: 'item', text: item });
  }

  #item(marked: string): void {
    if (this.#desk.takesBelow(marked, undefined, true)) return;
    const parts = this.#desk.apart(marked);
    if (parts.length > 1) for (const part of parts) this.#item(part.trim());
    else if (this.#desk.takesByItself(marked)) return;
    else if (this.#isEmbargoOnTop(marked)) this.#note(foldBlanks(marked));
    else this.#body.addItem(foldBlanks(marked));
  }

  /** @param sent The marked text without its marks, where that is known. */
  #paragraph(marked: string, sent = plainText(marked).trim()): void {
    const text = this.#isPlain ? sent : plainBlanks(sent);
    if (isInvisible(text)) return;
    if (this.#isForDesk(marked, text)) return;
    // One below what is for the desk has ended that.
    if (isDrawnRule(text)) {
      this.#body.rule();
      return;
    }
    const isTop = this.#opening.isTop;
    if (this.#opening.isOver && !mayHaveHabit(text)) {
      this.#story(marked, text, sent);
      return;
    }
    const [signoff] = splitContact(text) ?? [];
    // A number in the sign-off itself would be shown.
    const hidden = signoff !== undefined && hasContact(signoff) ? readSignoff(signoff) : undefined;
    if (!hidden && signoff !== undefined && this.#isSignoff(marked, signoff)) return;
    if (hidden || isContact(text) || (isMailAddress(text) && !this.#isBrokenOff())) {
      this.#credits.push(...(hidden?.credits ?? []));
      this.#contact(marked);
    } else if (this.#isDateline(marked, text)) return;
    else if (isEndMark(text) || isHouseLine(text) || (!isTop && isAgencyMark(text))) this.#body.add('signoff', marked);
    else if (this.#isSignoff(marked, text)) return;
    else if (isTop && bylineInBrackets(text) && this.#opening.mayBeByline()) {
      this.#byline ??= bylineInBrackets(text);
      this.#body.add('byline', marked);
    } else if (readEditorNotes(text, isTop) || this.#opening.statesEmbargo(text)) this.#note(marked);
    else if (isCopyright(text)) {
      this.#rights(text);
      this.#body.add('related', marked);
    } else if (isRelated(text)) this.#body.add('related', marked);
    else if (isByline(text, isTop) && this.#opening.mayBeByline()) this.#bylineOf(marked, true);
    else if (!isTop && isCrosshead(marked, text)) {
      this.#body.add('crosshead', marked);
      this.#opening.line(text);
    } else this.#story(marked, text, sent);
  }

  /** True of a paragraph that is, or of which a part was: the others have been read then. */
  #isForDesk(marked: string, text: string): boolean {
    if (this.#desk.takesBelow(marked, text)) return true;
    const parts = this.#desk.apart(marked);
    if (parts.length > 1) for (const part of parts) this.#paragraph(part.trim());
    else if (this.#desk.takesByItself(marked, text)) return true;
    else if (this.#desk.isEmbargo(text)) this.#note(marked);
    else return false;
    return true;
  }

  /**
   * A paragraph of the story, with what stands on its last line parted from it.
   * @param sent As in `#paragraph`
   */
  #story(marked: string, text: string, sent?: string): void {
    const end = trailingSignoff(text);
    if (end > 0) {
      const signoff = markedEnd(marked.trimEnd(), text.length - end);
      this.#body.add('paragraph', marked.trimEnd().slice(0, -signoff.length).trimEnd());
      this.#opening.paragraph(text, true);
      this.#signoff(signoff);
      return;
    }
    if (this.#opening.isTop && this.#isTeaser(text)) return;
    this.#body.add('paragraph', marked, sent);
    this.#opening.paragraph(text);
  }

  #isHeadline(marked: string): boolean {
    const { headline } = this.#options;
    return this.#body.last === undefined && headline !== undefined && wordsOf(plainText(marked)) === wordsOf(headline);
  }

  #isTeaser(text: string): boolean {
    const { teaser } = this.#options;
    return teaser !== undefined && foldBlanks(text) === wordsOf(teaser);
  }

  #isDateline(marked: string, text: string): boolean {
    const read = this.#opening.readDateline(text, this.#options.place, this.#body.last?.role === 'dateline');
    if (!read) return false;
    this.#opening.dateline = read.dateline;
    this.#byline ??= read.byline;
    // With its dash: the block is what the wire sent, `dateline` what it means.
    const said = text.slice(0, text.length - read.rest.length);
    // Below one that is marked a dash alone may stand.
    if (/[\p{L}\p{N}]/u.test(said)) this.#body.add('dateline', said);
    if (read.rest === '') return true;
    const rest = read.rest.trimEnd();
    this.#story(markedEnd(marked.trimEnd(), rest.length), rest);
    return true;
  }

  /** A line of the story stands above, and goes on: `write to`, and not `Ann Example, NTB`. */
  #isBrokenOff(): boolean {
    const { last } = this.#body;
    return last?.role === 'paragraph' && /\s\p{Ll}+$/u.test(last.text);
  }

  #datelineOf(marked: string): void {
    const text = plainText(marked).trim();
    if (text === '') return;
    this.#opening.dateline ??= markedDateline(text);
    this.#body.add('dateline', marked);
  }

  #bylineOf(marked: string, isBlock: boolean): void {
    this.#byline ??= withoutDash(plainBlanks(plainText(marked).trim()));
    if (isBlock) this.#body.add('byline', marked);
  }

  #note(marked: string): void {
    const text = plainBlanks(plainText(marked).trim());
    const notes = readEditorNotes(text, true) ?? [{ text, public: true }];
    this.#editorNotes.push(...notes);
    // What is for the desk alone by its words, which sent-article.ts asks of all notes, is no part of the body either.
    if (isBareMark(text) || !notes.some((note) => saysPrivate(note.text))) this.#body.add('editorNote', marked);
  }

  #isSignoff(marked: string, text: string): boolean {
    const read = mayBeSignoff(text) ? readSignoff(text) : undefined;
    if (read) this.#signoff(marked, read);
    return read !== undefined;
  }

  #signoff(marked: string, read = readSignoff(plainText(marked))): void {
    // Told by the words alone: a link's address may hold brackets, too.
    const sent = marked.trimEnd();
    const parts = splitContact(plainText(sent));
    const contact = parts ? markedEnd(sent, parts[1].length) : '';
    this.#credits.push(...(read?.credits ?? []));
    // NTB signs with no more than an address.
    if (isMailAddress(plainText(sent).trim())) {
      this.#body.add('contact', marked);
      return;
    }
    this.#body.add('signoff', sent.slice(0, sent.length - contact.length));
    if (contact !== '') this.#contact(contact);
  }

  /** Index words may follow on the same line. */
  #contact(marked: string): void {
    const text = plainText(marked).trim();
    const end = text.indexOf('))');
    const rest = end === -1 ? '' : text.slice(end + 2).trim();
    const after = markedEnd(marked.trimEnd(), rest.length);
    this.#body.add('contact', marked.slice(0, marked.trimEnd().length - after.length));
    if (rest !== '') this.#paragraph(after);
  }
}

/** As it is told, whatever blanks it was sent with. */
const wordsOf = (text: string): string => foldBlanks(plainBlanks(text));

/** What editors of pages leave in a paragraph that is empty. */
const isInvisible = (text: string): boolean => !VISIBLE.test(text);
const VISIBLE = /[^\s\u200b-\u200d\u2060]/;
