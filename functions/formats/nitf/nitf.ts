// NITF 3 (IPTC News Industry Text Format): a nitf document, or several of them under one root, with the namespace of
// 3.4 and later or with none, with or without a DOCTYPE.
import { DropRejected } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { xmlText } from '../syntax/text.ts';
import { elementsOf, type Wanted } from '../syntax/xml.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { readNitf } from './item.ts';
import { nitfMark } from './mark.ts';

const WANTED: Wanted = { isWanted: (_ns, name) => name === 'nitf' };

export const nitf = {
  ...nitfMark,

  *parse({ bytes }: DropContent, wire: WireHabits): Generator<WireItem> {
    let index = 0;
    for (const { element, source } of elementsOf(xmlText(bytes), WANTED)) {
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
