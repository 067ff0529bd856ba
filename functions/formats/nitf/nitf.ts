// NITF 3 (IPTC News Industry Text Format): a nitf document, or several of them under one root, with the namespace of
// 3.4 and later or with none, with or without a DOCTYPE.
import { DropRejected } from '../../errors.ts';
import { decodeLabelled } from '../agencies/pa.ts';
import type { Detection, DropContent, DropHead, WireFormat, WireHabits, WireItem } from '../format.ts';
import { elementsOf, firstChildOf, rootOf, type Wanted, type XmlElement } from '../syntax/xml.ts';
import { readNitf } from './item.ts';

const WANTED: Wanted = { isWanted: (_ns, name) => name === 'nitf' };

export const nitf = {
  name: 'nitf',

  detect({ text }: DropHead): Detection {
    const root = rootOf(text);
    if (!root) return false;
    return root.name === 'nitf' || firstChildOf(text, root.tag) === 'nitf' ? 'sure' : false;
  },

  *parse({ bytes }: DropContent, wire: WireHabits): Generator<WireItem> {
    let index = 0;
    for (const { element, source } of elementsOf(decodeLabelled(bytes), WANTED)) {
      yield* itemsOf(element, source, index++, wire);
    }
    if (index === 0) throw new DropRejected('MALFORMED', 'the drop holds no nitf', { position: { line: 1 } });
  },
} satisfies WireFormat;

function itemsOf(element: XmlElement, source: string, index: number, wire: WireHabits): WireItem[] {
  try {
    return readNitf(element, index, wire).map((article) => ({ article, source }));
  } catch (error) {
    if (error instanceof DropRejected) return [{ rejected: error }];
    throw error;
  }
}
