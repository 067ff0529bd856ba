// What of a body stays with the desk while it is read: notes that say so themselves, and what stands below such a line.
import type { EditorNote } from '../../article/article.ts';
import { plainBlanks } from '../../article/spaces.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { foldBlanks } from '../syntax/xml-element.ts';
import { readEditorNotes } from './editor-notes.ts';
import { isEmbargoLine } from './embargo.ts';
import { mayHoldNote, notesApart } from './notes-apart.ts';
import type { Opening } from './opening.ts';
import {
  isBareLabel,
  isNoteWithAddress,
  isPrivateEmbargo,
  labelsApart,
  PrivatePart,
  withoutBrackets,
} from './private-part.ts';

const wordsOf = (marked: string): string => foldBlanks(plainBlanks(plainText(marked)));

export class DeskNotes {
  /** Those that stand in a private part: they may be about other stories. */
  readonly privatePart = new Set<EditorNote>();
  readonly #mayBeThere: boolean;
  readonly #opening: Opening;
  readonly #notes: EditorNote[];
  readonly #part = new PrivatePart();

  /**
   * @param pieces Of the whole body: nearly all hold no such note, and nothing in them is asked again
   * @param notes Takes what is kept, among the other notes of the body
   */
  constructor(pieces: readonly Piece[], opening: Opening, notes: EditorNote[]) {
    // Each by itself: few of them have characters of two bytes, in which V8 looks half as fast.
    this.#mayBeThere = pieces.some(({ text }) => mayHoldNote(text));
    this.#opening = opening;
    this.#notes = notes;
  }

  /** Down to the end, whatever stands there. */
  get holdsAll(): boolean {
    return this.#part.holdsAll;
  }

  /** Not for publication: no part of the body. */
  add(marked: string): EditorNote {
    const text = withoutBrackets(wordsOf(marked));
    const note = { text, public: false };
    if (text !== '') this.#notes.push(note);
    return note;
  }

  addInPart(marked: string): void {
    const note = this.add(marked);
    const text = wordsOf(marked);
    if (!readEditorNotes(text, false) && !isEmbargoLine(text)) this.privatePart.add(note);
  }

  /** True of what stays with the desk by the words of a line above; it has been taken then. */
  takesBelow(marked: string, text = plainBlanks(plainText(marked)), isPoint?: true): boolean {
    if (!this.#mayBeThere || !this.#part.holds(text, this.#opening.isTop, isPoint)) return false;
    this.addInPart(marked);
    return true;
  }

  /** The same by its own words. */
  takesByItself(marked: string, text = wordsOf(marked)): boolean {
    if (!this.#mayBeThere || !this.#part.opensWith(text, this.#opening.isTop)) return false;
    this.add(marked);
    return true;
  }

  /** The same, by either, of a heading, which above the story may be news about such words, unless it says no more or whom to ask. */
  takesHeading(marked: string): boolean {
    if (!this.#mayBeThere) return false;
    const text = wordsOf(marked);
    const isSure = !this.#opening.isTop || isBareLabel(text) || isNoteWithAddress(text);
    return isSure && (this.takesBelow(marked, text) || this.takesByItself(marked, text));
  }

  /** The same of what stands beside the story: a quotation or a caption may be about such words, too. */
  takesBeside(marked: string): boolean {
    if (!this.#mayBeThere || !isNoteWithAddress(plainText(marked).trim())) return false;
    this.add(marked);
    return true;
  }

  /** True of one that is for the desk and states an embargo, above the story. */
  isEmbargo(text: string): boolean {
    return this.#mayBeThere && this.#opening.isTop && isPrivateEmbargo(text);
  }

  /** A text parted at its labels, and at the notes within it: as a rule, it alone. */
  apart(marked: string): readonly string[] {
    return this.#mayBeThere ? notesApart(marked) : [marked];
  }

  labelsApart(text: string): readonly string[] {
    return this.#mayBeThere ? labelsApart(text) : [text];
  }

  /** A table without its rows and cells that are for the desk; empty where all of them are. */
  rowsShown(table: string): string {
    if (!this.#mayBeThere) return table;
    const part = new PrivatePart();
    const shown: string[] = [];
    for (const row of table.split('\n')) {
      const text = wordsOf(row);
      if (part.holds(text, false) || part.opensWith(text, false)) this.add(row);
      else shown.push(row.includes('\t') ? this.#cellsShown(row) : row);
    }
    return shown.join('\n');
  }

  #cellsShown(row: string): string {
    const cells = row.split('\t').map((cell) => (this.takesBeside(cell) ? '' : cell));
    return cells.join('\t');
  }
}
