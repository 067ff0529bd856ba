// AP's feeds in Atom (WebFeeds): beside an entry's own elements stand AP's fields, as its desks fill them in, under two
// namespaces whose year changes with the schema.
import type { PubStatus, Subject } from '../../article/article.ts';
import type { EntryFields } from '../feeds/entry-fields.ts';
import type { FeedBody } from '../feeds/feed-text.ts';
import { type EmbeddedText, readEmbedded } from '../nitf/embedded.ts';
import { keywordsIn } from '../readings/keywords.ts';
import { pubStatusOf } from '../readings/pub-status.ts';
import { all, first, lineIn, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { ap } from './ap.ts';
import { readEditorialTypes } from './ap-editorial.ts';

const AP = /^https?:\/\/ap\.org\/schemas\//;
/** By the words in which AP names its vocabularies: `AP Country`, `AP Subject`. */
const PLACES = /country|geograph|location|state|city/i;
const PEOPLE = /person|people|party/i;
const COMPANIES = /company|organi[sz]ation/i;

/** Undefined where the entry is not AP's. */
export function readApEntry(entry: XmlElement): EntryFields | undefined {
  const management = firstOf(entry, 'NewsManagement');
  const content = firstOf(entry, 'ContentMetadata');
  if (!management && !content) return undefined;
  const embedded = nitfIn(entry);
  const text = (name: string): string | undefined => lineIn(firstOf(content, name));
  const number = lineIn(firstOf(management, 'ManagementId'));
  const notes = [text('EditorsNote'), lineIn(firstOf(management, 'EditorialNote'))];
  const editorial = readEditorialTypes(allOf(management, 'Editorial').flatMap((one) => lineIn(one) ?? []));
  const status = firstOf(management, 'PublishingStatus');
  const embargo = /^embargoed$/i.test(lineIn(status) ?? '') ? valueIn(status, 'statusChangeOn') : undefined;
  const pubStatus = statusOf(lineIn(status), embargo !== undefined);
  return {
    version: lineIn(firstOf(management, 'ManagementSequenceNumber')),
    pubStatus: pubStatus === 'usable' && editorial.isHeld && embargo === undefined ? 'withheld' : pubStatus,
    // In UTC, without its mark.
    embargo: embargo?.replace(/T[\d:.]+$/, '$&Z'),
    signs: editorial.signals,
    priority: valueIn(firstOf(content, 'Priority'), 'Numeric'),
    headline: text('HeadLine') ?? text('ExtendedHeadLine'),
    slugline: text('SlugLine'),
    byline: text('ByLine') ?? embedded?.byline,
    dateline: text('DateLine') ?? embedded?.dateline?.text,
    creditline: text('CreditLine') ?? text('Credit'),
    provider: text('Source'),
    copyrightNotice: text('CopyrightLine'),
    editorNotes: [
      ...notes.flatMap((note) => (note === undefined ? [] : [{ text: note, public: true }])),
      ...(embedded?.notes ?? []),
    ],
    body: embedded && bodyOf(embedded),
    subjects: subjectsOf(content),
    altIds: number === undefined ? [] : [{ role: 'ManagementId', value: number }],
  };
}

/** The content may be NITF, whose head says again what stands in AP's fields. */
function nitfIn(entry: XmlElement): EmbeddedText | undefined {
  for (const content of all(entry, 'content')) if (first(content, 'nitf')) return readEmbedded(content);
  return undefined;
}

const bodyOf = ({ pieces, document, media }: EmbeddedText): FeedBody => ({
  pieces: document ? ap.pieces(pieces, document) : pieces,
  pictures: media.flatMap(({ caption, renditions = [] }) => {
    const href = renditions.find((one) => /^https?:/.test(one.href ?? ''))?.href;
    return href === undefined ? [] : [{ href, ...(caption === undefined ? {} : { caption }) }];
  }),
});

/** What is embargoed is usable from a time that is stated. */
const statusOf = (sent: string | undefined, hasRelease: boolean): PubStatus =>
  sent === undefined || hasRelease ? 'usable' : pubStatusOf(sent.toLowerCase());

function subjectsOf(content: XmlElement | undefined): NonNullable<EntryFields['subjects']> {
  return [
    ...keywordsIn(lineIn(firstOf(content, 'Keywords'))).map((name) => ({
      scheme: 'keyword',
      code: name,
      name,
      rel: 'subject' as const,
    })),
    ...['SubjectClassification', 'EntityClassification'].flatMap((name) =>
      allOf(content, name).flatMap((concept) => {
        const value = valueIn(concept, 'Value');
        const code = valueIn(concept, 'Id') ?? value;
        const authority = valueIn(concept, 'Authority') ?? 'AP';
        if (code === undefined) return [];
        return [{ scheme: authority.replace(/\s+/g, '-'), code, name: value ?? code, rel: relOf(authority) }];
      }),
    ),
  ];
}

const relOf = (authority: string): Subject['rel'] =>
  PLACES.test(authority)
    ? 'place'
    : PEOPLE.test(authority)
      ? 'person'
      : COMPANIES.test(authority)
        ? 'organisation'
        : 'subject';

const allOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  (parent?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== 'string' && node.name === name && AP.test(node.ns),
  );

const firstOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined => allOf(parent, name)[0];
