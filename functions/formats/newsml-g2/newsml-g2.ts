// NewsML-G2 (IPTC, version 2): a newsMessage with any number of items, or a bare newsItem or packageItem.
import { DropRejected } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { xmlText } from '../syntax/text.ts';
import { elementsOf, type Wanted } from '../syntax/xml.ts';
import { child, foldedText, type XmlElement } from '../syntax/xml-element.ts';
import { type MessageHeader, readItem } from './item.ts';
import { inItsLanguage } from './languages.ts';
import { ITEMS, NAR, newsmlG2Mark, OTHER_ITEMS } from './mark.ts';

export const newsmlG2 = {
  ...newsmlG2Mark,

  *parse({ bytes }: DropContent, wire: WireHabits): Generator<WireItem> {
    let index = 0;
    let header: MessageHeader = {};
    for (const { element, source } of elementsOf(xmlText(bytes), WANTED)) {
      if (isHeader(element.name)) header = readHeader(element);
      else yield itemOf(element, source, header, index++, wire);
    }
    if (index === 0) {
      throw new DropRejected('MALFORMED', 'the NewsML-G2 message holds no item', { position: { line: 1 } });
    }
  },
} satisfies WireFormat;

/** New Zealand's BusinessDesk, by way of Scoop, writes `Header`. */
const isHeader = (name: string): boolean => name === 'header' || name === 'Header';

/** What holds other elements alone. STT and NTB have the text itself in this namespace, too, where blanks part words. */
const STRUCTURE = new Set(
  'newsItem packageItem rightsInfo itemMeta contentMeta contentSet groupSet group itemRef subject located creator genre broader assert'.split(
    ' ',
  ),
);

const WANTED: Wanted = {
  isWanted: (ns, name) => ns === NAR && (ITEMS.has(name) || isHeader(name) || OTHER_ITEMS.has(name)),
  isStructure: (ns, name) => ns === NAR && STRUCTURE.has(name),
};

function itemOf(element: XmlElement, source: string, header: MessageHeader, index: number, wire: WireHabits): WireItem {
  if (OTHER_ITEMS.has(element.name)) {
    return {
      rejected: new DropRejected('UNKNOWN_FORMAT', `a ${element.name} of NewsML-G2 holds no story`, {
        position: { item: index, line: element.line },
      }),
    };
  }
  try {
    return { article: readItem(inItsLanguage(element, source), header, index, wire), source };
  } catch (error) {
    if (error instanceof DropRejected) return { rejected: error };
    throw error;
  }
}

function readHeader(header: XmlElement): MessageHeader {
  const [priority, sent] = ['priority', 'sent'].map((name) => {
    const field = child(header, NAR, name);
    return field && foldedText(field);
  });
  return { ...(priority ? { priority } : {}), ...(sent ? { sent } : {}) };
}
