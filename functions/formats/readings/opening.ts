// How far a story has come while its body is read, and what may still open it: dateline, byline, and lines of a desk above it.
import type { Dateline } from '../../article/article.ts';
import { readDateline } from './dateline.ts';
import { isEmbargoBelow, isEmbargoLine } from './embargo.ts';
import { readBelowMark, readKnownPlace, withPlaceOf } from './marked-dateline.ts';
import { isPressRelease } from './paper-label.ts';
import type { ReadDateline } from './place-line.ts';

/** The dateline opens the story; some wires put a summary or two before it. */
const DATELINE_WITHIN = 3;
/** Press releases put their kind, the embargo, the headline and a second one above it: lines that end no sentence. */
const MAX_LINES_ABOVE = 8;
const MAX_LINE_ABOVE = 200;
/** Of a press release, above its embargo. */
const MAX_ABOVE_EMBARGO = 4;
const ENDS_SENTENCE = /[.!?…。．｡！？।؟۔]["'”’“»)」』）]{0,2}$/;
const endsSentence = (text: string): boolean => ENDS_SENTENCE.test(text.slice(-3));

export class Opening {
  dateline: Dateline | undefined;
  /** Of the story so far. */
  #paragraphs = 0;
  /** Those of them that are no mere lines. */
  #sentences = 0;
  /** A line above the story says that it is one. */
  #isPressRelease = false;

  /** Nothing of the story stands above. */
  get isTop(): boolean {
    return this.#paragraphs === 0;
  }

  /** Below it stands only what ends a story. */
  get isOver(): boolean {
    return this.#paragraphs >= DATELINE_WITHIN && !this.#mayBeDateline();
  }

  /** @param isSigned A sign-off ends it, so that it is the story whatever it looks like. */
  paragraph(text: string, isSigned = false): void {
    this.#paragraphs++;
    if (isSigned || text.length > MAX_LINE_ABOVE || endsSentence(text)) this.#sentences++;
    else this.line(text);
  }

  /** One that is no paragraph of the story. */
  line(text: string): void {
    if (this.#sentences === 0 && isPressRelease(text)) this.#isPressRelease = true;
  }

  /**
   * @param place Where the story was written, as the wire marks it elsewhere
   * @param isBelowDateline One is marked right above: the text may go on with its source, `(Reuters) - The port`.
   */
  readDateline(text: string, place: string | undefined, isBelowDateline: boolean): ReadDateline | undefined {
    if (this.#mayBeDateline()) {
      return readDateline(text) ?? (place === undefined ? undefined : readKnownPlace(text, place));
    }
    const marked = this.dateline;
    if (!isBelowDateline || !marked) return undefined;
    const read = readDateline(text);
    if (!read || text.startsWith(',')) return readBelowMark(text, marked);
    if (read.dateline.place !== undefined || read.dateline.date !== undefined) return undefined;
    return { ...read, dateline: withPlaceOf(read.dateline, marked) };
  }

  /** Below the headline, or in a press release: elsewhere such lines may be a list of events, of which one has an embargo. */
  statesEmbargo(text: string): boolean {
    if (this.#sentences > 0 || this.dateline !== undefined) return false;
    if (this.#isPressRelease) return this.#paragraphs <= MAX_ABOVE_EMBARGO && isEmbargoLine(text);
    return this.#paragraphs === 1 && isEmbargoBelow(text);
  }

  mayBeByline(): boolean {
    return this.#paragraphs < DATELINE_WITHIN && !this.dateline;
  }

  #mayBeDateline(): boolean {
    return !this.dateline && this.#sentences < DATELINE_WITHIN && this.#paragraphs < MAX_LINES_ABOVE;
  }
}
