// The blocks of a body while it is read: each text with its marks becomes plain text, and safe HTML where it has any.
import type { Block, BlockRole } from '../../article/article.ts';
import { hasMarks, LINE_BREAK, markedHtml, plainText } from '../syntax/inline.ts';
import { isTagline } from './closing-lines.ts';

export class Blocks {
  readonly #blocks: Block[] = [];
  #endsWithItem = false;
  /** How many stand above the last rule. */
  #aboveRule = 0;

  get last(): Block | undefined {
    return this.#blocks.at(-1);
  }

  /** What parts what stands above it from what comes. */
  rule(): void {
    this.#aboveRule = this.#blocks.length;
  }

  /** Those of the whole body. */
  ended(): readonly Block[] {
    // A crosshead heads something: at the very end a line in capitals is just the last line.
    if (this.last?.role === 'crosshead') this.#replaceLast({ ...this.last, role: 'paragraph' });
    if (this.#aboveRule > 0) this.#signBelowRule();
    return this.#blocks;
  }

  /** A longer part below it is a part of the story. */
  #signBelowRule(): void {
    const below = this.#blocks.slice(this.#aboveRule);
    if (below.length > MAX_TAGLINES || !below.every(mayStandBelowRule)) return;
    below.forEach((block, at) => {
      if (block.role === 'paragraph') this.#blocks[this.#aboveRule + at] = { ...block, role: 'signoff' };
    });
  }

  /** @param text The same without its marks, where that is known. */
  add(role: BlockRole, marked: string, text = plainText(marked)): void {
    this.#endsWithItem = false;
    const kept = role === 'table' ? text : text.trim();
    if (kept === '' || (role === 'table' && kept.trim() === '')) return;
    this.#blocks.push(
      marked !== text && hasMarks(marked)
        ? { role, text: foldMarks(kept, role), html: htmlOf(marked) }
        : { role, text: kept },
    );
  }

  /** Items that follow one another are lines of one list, whether each of them is a paragraph or not. */
  addItem(marked: string): void {
    const text = plainText(marked).trim();
    if (text === '') return;
    const { last } = this;
    if (last?.role !== 'list' || !this.#endsWithItem) {
      this.add('list', marked);
      this.#endsWithItem = true;
      return;
    }
    const html = hasMarks(marked) || last.html !== undefined;
    this.#replaceLast({
      role: 'list',
      text: `${last.text}\n${text}`,
      ...(html ? { html: `${last.html ?? markedHtml(last.text)}\n${markedHtml(marked)}` } : {}),
    });
  }

  #replaceLast(block: Block): void {
    this.#blocks[this.#blocks.length - 1] = block;
  }
}

/** Credits, an address and a pointer to more. */
const MAX_TAGLINES = 4;
const BESIDE: ReadonlySet<BlockRole> = new Set(['signoff', 'contact', 'related', 'editorNote']);
const mayStandBelowRule = ({ role, text }: Block): boolean =>
  role === 'paragraph' ? isTagline(text) : BESIDE.has(role);

/** Below a picture that is a link stands nothing but its line break, which begins no paragraph. */
const htmlOf = (marked: string): string =>
  marked.includes(LINE_BREAK) ? markedHtml(marked).replace(/^\s*<br>(?:\s|<br>)*/, '') : markedHtml(marked);

/** A line break became a blank: where one stood beside it already, one is enough. */
const foldMarks = (text: string, role: BlockRole): string =>
  role === 'table' || role === 'list' || !/ {2}/.test(text) ? text : text.replace(/ {2,}/g, ' ');
