// NewsML 1.x (IPTC, versions 1.0 to 1.2): an envelope and any number of NewsItems, whose components hold text (NITF,
// XHTML, escaped HTML or plain) and pictures.
import { DropRejected } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { first, isNamed } from '../syntax/lookup.ts';
import { xmlText } from '../syntax/text.ts';
import { readElements, type Wanted } from '../syntax/xml.ts';
import { childElements, type XmlElement } from '../syntax/xml-element.ts';
import { type Envelope, readItem } from './item.ts';
import { timeIn } from './management.ts';
import { newsml1Mark } from './mark.ts';
import { partyName } from './metadata.ts';
import { readTopics, type Topic, wordIn } from './names.ts';
import { nestedItemsIn } from './relations.ts';

const WANTED: Wanted = {
  isWanted: (_ns, name) => name === 'NewsItem' || name === 'NewsEnvelope' || name === 'TopicSet',
};

export const newsml1 = {
  ...newsml1Mark,

  // The whole drop is read before the first item is handed on: a cut-off transfer must not become half its stories.
  parse({ bytes }: DropContent, wire: WireHabits): readonly WireItem[] {
    const items: WireItem[] = [];
    const topics = new Map<string, Topic>();
    let envelope: Envelope = {};
    readElements(withoutDtdParts(xmlText(bytes)), WANTED, ({ element, source }) => {
      if (element.name === 'NewsEnvelope') envelope = readEnvelope(element, wire);
      else if (element.name === 'TopicSet') readTopics(element, topics);
      else readItems(MISSPELT.test(source) ? withMetadata(element) : element, source);
    });
    if (items.length === 0) {
      throw new DropRejected('MALFORMED', 'the NewsML document holds no NewsItem', { position: { line: 1 } });
    }
    // A copy, and the original emptied: see parseXml.
    return items.splice(0);

    function readItems(element: XmlElement, source: string): void {
      for (const child of childElements(element)) if (isNamed(child, 'TopicSet')) readTopics(child, topics);
      try {
        items.push({ article: readItem(element, envelope, topics, items.length, wire), source });
      } catch (error) {
        if (!(error instanceof DropRejected)) throw error;
        items.push({ rejected: error });
      }
      for (const nested of nestedItemsIn(element)) readItems(nested, source);
    }
  },
} satisfies WireFormat;

/** In what Belga takes in; nothing else is called so. */
const MISSPELT = /<\/DescriptiveMetada\s{0,9}>/;

const withMetadata = (element: XmlElement): XmlElement => ({
  ...element,
  name: element.name === 'DescriptiveMetada' ? 'DescriptiveMetadata' : element.name,
  children: element.children.map((node) => (typeof node === 'string' ? node : withMetadata(node))),
});

function readEnvelope(element: XmlElement, wire: WireHabits): Envelope {
  const priority = wordIn(first(element, 'Priority'));
  const sentFrom = partyName(first(element, 'SentFrom', 'Party'), new Map());
  const sentAt = timeIn(first(element, 'DateAndTime'), wire);
  return {
    ...(priority === undefined ? {} : { priority }),
    ...(sentFrom === undefined ? {} : { sentFrom }),
    ...(sentAt === undefined ? {} : { sentAt }),
  };
}

// SDA and Kyodo take NITF's DTD in by a parameter entity, as the DTD of NewsML 1.x tells them to. DTDs are never
// fetched, so such declarations mean nothing here; whatever else stands in an internal subset stays unsafe.
const DTD_PART =
  /<!ENTITY\s+%\s+[\w.-]{1,60}\s+(?:SYSTEM|PUBLIC\s+(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'))\s+(?:"[^"<>]{0,300}"|'[^'<>]{0,300}')\s*>|%[\w.-]{1,60};/g;
const MAX_SUBSET = 4000;

/** Blanks take the place of what is left out, so that lines and columns stay. */
function withoutDtdParts(text: string): string {
  const start = text.slice(0, MAX_SUBSET).indexOf('<!DOCTYPE');
  const open = start === -1 ? -1 : text.slice(start, start + MAX_SUBSET).search(/[[>]/) + start;
  if (open < start || text[open] !== '[') return text;
  const close = text.slice(open, open + MAX_SUBSET).indexOf(']') + open;
  const subset = text.slice(open + 1, close);
  if (close <= open || subset.replace(DTD_PART, '').trim() !== '') return text;
  return `${text.slice(0, open)} ${subset.replace(/[^\r\n]/g, ' ')} ${text.slice(close + 1)}`;
}
