// Ritzau's own XML: an RBNews document, or several under one root, as its service serialises them: a flat list of
// fields in Danish and English, the text as HTML in escapes, and `i:nil` for what is not there.
import { DropRejected } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { xmlText } from '../syntax/text.ts';
import { elementsOf, type Wanted } from '../syntax/xml.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { readRitzau } from './item.ts';
import { ritzauMark } from './mark.ts';

const WANTED: Wanted = { isWanted: (_ns, name) => name === 'RBNews' };

export const ritzau = {
  ...ritzauMark,

  *parse({ bytes }: DropContent, wire: WireHabits): Generator<WireItem> {
    let index = 0;
    for (const { element, source } of elementsOf(xmlText(bytes), WANTED)) {
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
