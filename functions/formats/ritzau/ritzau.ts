// Ritzau's own XML: an RBNews document, or several under one root, as its service serialises them: a flat list of
// fields in Danish and English, the text as HTML in escapes, and `i:nil` for what is not there.
import { DropRejected } from '../../errors.ts';
import type { Detection, DropContent, DropHead, WireFormat, WireHabits, WireItem } from '../format.ts';
import { decodeText } from '../syntax/text.ts';
import { elementsOf, firstChildOf, rootOf, type Wanted, type XmlElement } from '../syntax/xml.ts';
import { readRitzau } from './item.ts';

const WANTED: Wanted = { isWanted: (_ns, name) => name === 'RBNews' };

export const ritzau = {
  name: 'ritzau',

  detect({ text }: DropHead): Detection {
    const root = rootOf(text);
    if (!root) return false;
    return root.name === 'RBNews' || firstChildOf(text, root.tag) === 'RBNews' ? 'sure' : false;
  },

  *parse({ bytes }: DropContent, wire: WireHabits): Generator<WireItem> {
    let index = 0;
    for (const { element, source } of elementsOf(decodeText(bytes), WANTED)) {
      yield* itemsOf(element, source, index++, wire);
    }
    if (index === 0) throw new DropRejected('MALFORMED', 'the drop holds no RBNews', { position: { line: 1 } });
  },
} satisfies WireFormat;

function itemsOf(element: XmlElement, source: string, index: number, wire: WireHabits): WireItem[] {
  try {
    return readRitzau(element, index, wire).map((article) => ({ article, source }));
  } catch (error) {
    if (error instanceof DropRejected) return [{ rejected: error }];
    throw error;
  }
}
