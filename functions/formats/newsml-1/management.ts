// Identity, times and status of a NewsItem of NewsML 1.x: NewsIdentifier and NewsManagement (NewsML 1.2, sections 5.3
// and 5.4). A status that will change at a stated time does so by itself: to usable, that is an embargo, to canceled, an
// end of use.
import type { EditorNote, PubStatus } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import type { WireHabits } from '../format.ts';
import type { NitfDocument } from '../nitf/document.ts';
import { readStatus } from '../nitf/status.ts';
import { isOfMedia, notedEmbargo } from '../readings/embargo.ts';
import { firstStated, isEmbargoName, lastStated, marksEmbargo, namedEmbargo } from '../readings/embargo-field.ts';
import { isExact, lastOf, type SentInstant, sentDay } from '../readings/instant.ts';
import { sentExpiry } from '../readings/sent-expiry.ts';
import { sentTime } from '../readings/sent-time.ts';
import { urgencyIn } from '../readings/urgency.ts';
import { all, first, lineIn, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { formalName, isEmbargoLine, newsLinesIn, propertiesIn, textIn, wordIn } from './names.ts';

export interface Identity {
  readonly uri: string;
  readonly version?: string;
  /** As sent, with its revision. */
  readonly publicIdentifier?: string;
  readonly newsItemId?: string;
  /** True where it says that a revision went before. */
  readonly isRevised: boolean;
}

/** @throws DropRejected MISSING_ID */
export function readIdentity(item: XmlElement, position: Position): Identity {
  const identifier = first(item, 'Identification', 'NewsIdentifier');
  const sent = textIn(first(identifier, 'PublicIdentifier'));
  const newsItemId = textIn(first(identifier, 'NewsItemId'));
  const revision = first(identifier, 'RevisionId');
  const own = sent === undefined ? undefined : withoutRevision(sent, newsItemId, revision);
  // `urn:newsml:wire.example` alone would be the id of every story of the wire.
  const isWhole = own !== undefined && (!/^urn:newsml:/i.test(own) || own.split(':').length > 3);
  const uri = isWhole ? own : builtUri(identifier, newsItemId);
  if (uri === undefined) throw new DropRejected('MISSING_ID', 'the NewsItem has no identifier', { position });
  const version =
    textIn(revision) ?? (isWhole && sent !== own ? /\d{1,40}/.exec(sent!.slice(own.length))?.[0] : undefined);
  const previous = valueIn(revision, 'PreviousRevision');
  return {
    uri,
    ...(version === undefined ? {} : { version }),
    ...(sent === undefined ? {} : { publicIdentifier: sent }),
    ...(newsItemId === undefined ? {} : { newsItemId }),
    isRevised: previous !== undefined && previous !== '0',
  };
}

/** `urn:newsml:provider:date:item:2U` without its revision, which the same story's next version changes. */
function withoutRevision(sent: string, newsItemId: string | undefined, revision: XmlElement | undefined): string {
  if (newsItemId !== undefined && sent.endsWith(`:${newsItemId}`) && sent.split(':').length < 6) return sent;
  const number = textIn(revision);
  const update = valueIn(revision, 'Update') ?? '';
  for (const tail of number === undefined ? [] : [`:${number}${update}`, `:${number}N`, `:${number}`]) {
    if (sent.endsWith(tail)) return sent.slice(0, -tail.length);
  }
  return /^urn:newsml:/i.test(sent) && sent.split(':').length > 5 ? sent.replace(/:\d{1,40}[NAU]?$/, '') : sent;
}

function builtUri(identifier: XmlElement | undefined, newsItemId: string | undefined): string | undefined {
  if (newsItemId === undefined) return undefined;
  const parts = ['ProviderId', 'DateId'].flatMap((name) => textIn(first(identifier, name)) ?? []);
  return ['urn:newsml', ...parts, newsItemId].join(':').replace(/ /g, '%20');
}

/** A bare date is allowed; it says no more than that day's beginning. */
export const timeIn = (element: XmlElement | undefined, { timeZone }: WireHabits): SentInstant | undefined =>
  sentTime(textIn(element), timeZone);

export interface Management {
  readonly pubStatus: PubStatus;
  readonly embargo?: SentInstant;
  readonly expires?: SentInstant;
  readonly firstCreated?: SentInstant;
  readonly versionCreated?: SentInstant;
  readonly urgency?: number;
  readonly signals: readonly string[];
  readonly notes: readonly EditorNote[];
}

const KILLED = /^(?:cancel|kill|delet)/i;
/** What IPTC's instructions and item types say of the story, in the words of signals. */
const SIGNALS: readonly (readonly [RegExp, string])[] = [
  [/^rescind|^withdraw/i, 'withdrawal'],
  [/^correct/i, 'correction'],
  [/advisory/i, 'advisory'],
  [/^update/i, 'update'],
];

/** @param nitf An embedded NITF, which may hold an embargo of its own. */
export function readManagement(item: XmlElement, nitf: NitfDocument | undefined, wire: WireHabits): Management {
  const management = first(item, 'NewsManagement');
  const docdata = nitf?.docdata;
  const status = strictest([wordIn(first(management, 'Status')), valueIn(docdata, 'management-status')]);
  const change = first(management, 'StatusWillChange');
  const future = wordIn(first(change, 'FutureStatus'));
  const releases = change !== undefined && (future === undefined || /^usable$/i.test(future));
  const versionCreated = timeIn(first(management, 'ThisRevisionCreated'), wire);
  const sentAt = versionCreated?.utc;
  const stated =
    (releases
      ? (sentDay(textIn(first(change, 'DateAndTime')), wire.timeZone) ?? unknownEmbargo('StatusWillChange'))
      : undefined) ?? statedEmbargo([management, ...componentMetadata(item)], wire, sentAt);
  const types = [...all(management, 'NewsItemType'), ...all(management, 'Instruction')];
  // A mark may stand in a property; what else says when it ends is asked first.
  const embargo = stated?.isBare ? undefined : stated;
  const isMark = types.some((type) => marksEmbargo(formalName(type) ?? ''));
  const isMarked = isMark || status === 'embargoed' || stated?.isBare === true;
  const inLines = embargoesInLines(item, wire, sentAt);
  const said = [
    lastOf(isMarked ? inLines.filter(({ sent }) => !isOfMedia(sent)) : inLines),
    nitf && readStatus(nitf, wire.timeZone, { issued: versionCreated, status }).embargo,
    // What a part of the item says holds all of it, and frees nothing.
    statedEmbargo(metadataWithin(item), wire, sentAt),
    stated,
    isMark ? { ...unknownEmbargo('Embargo'), isBare: true } : undefined,
  ].filter((one) => one !== undefined);
  // `Embargoed until Friday noon` says less than the instant in the text.
  const held =
    embargo ?? lastOf(said.filter(isExact)) ?? said.find(({ utc }) => utc !== undefined) ?? firstStated(said);
  const ends = KILLED.test(future ?? '');
  const expires = ends ? sentExpiry(textIn(first(change, 'DateAndTime')), wire.timeZone) : undefined;
  const urgency = urgencyIn(wordIn(first(management, 'Urgency')) ?? valueIn(first(docdata, 'urgency'), 'ed-urg'));
  const firstCreated = timeIn(first(management, 'FirstCreated'), wire);
  return {
    // Without an instant nothing frees what is withheld.
    pubStatus: pubStatusOf(
      status,
      releases || embargo !== undefined || (status === 'embargoed' && held?.utc !== undefined),
    ),
    ...(held ? { embargo: held } : {}),
    ...(expires ? { expires } : {}),
    ...(firstCreated ? { firstCreated } : {}),
    ...(versionCreated ? { versionCreated } : {}),
    ...(urgency === undefined ? {} : { urgency }),
    signals: types.flatMap((element) => {
      const sent = formalName(element) ?? '';
      return SIGNALS.find(([pattern]) => pattern.test(sent))?.[1] ?? [];
    }),
    notes: [...notesIn(management), ...(releases || !change ? [] : [changeNote(future, change)])],
  };
}

type Status = 'usable' | 'embargoed' | 'withheld' | 'canceled';
const STRICTNESS: readonly Status[] = ['canceled', 'withheld', 'embargoed', 'usable'];

function strictest(sent: readonly (string | undefined)[]): Status {
  const said = sent.flatMap((status) => (status === undefined ? [] : [statusOf(status)]));
  return STRICTNESS.find((status) => said.includes(status)) ?? 'usable';
}

function statusOf(sent: string): Status {
  if (/^usable$/i.test(sent)) return 'usable';
  if (/^embargo/i.test(sent)) return 'embargoed';
  // A status that we do not know is no leave to publish.
  return KILLED.test(sent) ? 'canceled' : 'withheld';
}

/** What is to become usable by itself is usable under an embargo; without a time it waits for a person. */
function pubStatusOf(status: Status, hasRelease: boolean): PubStatus {
  if (status === 'embargoed' || status === 'withheld') return hasRelease ? 'usable' : 'withheld';
  return status;
}

const unknownEmbargo = (sent: string): SentInstant => ({ sent, hasZone: false });

/** Some wires state an embargo as a property. */
function statedEmbargo(
  scopes: readonly (XmlElement | undefined)[],
  wire: WireHabits,
  sentAt: string | undefined,
): SentInstant | undefined {
  return firstStated(
    scopes.map((scope) =>
      lastStated(
        propertiesIn(scope).flatMap(({ name, value }) =>
          isEmbargoName(name) ? (namedEmbargo(name, value, sentAt, wire.timeZone) ?? []) : [],
        ),
      ),
    ),
  );
}

/** In a line or a comment for people; a line of that type may hold an instant. */
function embargoesInLines(component: XmlElement, wire: WireHabits, sentAt: string | undefined): SentInstant[] {
  return [
    ...newsLinesIn(component).flatMap((line) => {
      if (!isEmbargoLine(line)) return notedEmbargo(line.text, sentAt) ?? [];
      return namedEmbargo(line.type, line.text, sentAt, wire.timeZone) ?? [];
    }),
    ...commentsIn(component).flatMap((text) => notedEmbargo(text, sentAt) ?? []),
    ...[...all(component, 'NewsManagement'), ...all(component, 'NewsComponent')].flatMap((part) =>
      embargoesInLines(part, wire, sentAt),
    ),
  ];
}

const componentMetadata = (item: XmlElement): XmlElement[] =>
  all(item, 'NewsComponent').flatMap((component) => [
    ...all(component, 'AdministrativeMetadata'),
    ...all(component, 'DescriptiveMetadata'),
  ]);

const METADATA = ['AdministrativeMetadata', 'DescriptiveMetadata', 'RightsMetadata', 'Metadata'];

/** All of the components, those inside others included. */
const metadataWithin = (parent: XmlElement): XmlElement[] =>
  all(parent, 'NewsComponent').flatMap((component) => [
    ...METADATA.flatMap((name) => all(component, name)),
    ...metadataWithin(component),
  ]);

const commentsIn = (element: XmlElement | undefined): string[] =>
  [...all(element, 'Comment'), ...all(element, 'Instruction').flatMap((one) => all(one, 'Comment'))].flatMap(
    (comment) => lineIn(comment) ?? [],
  );

/** What the provider tells who manages the item. */
const notesIn = (management: XmlElement | undefined): EditorNote[] =>
  commentsIn(management).map((text) => ({ text, public: false }));

const changeNote = (future: string | undefined, change: XmlElement): EditorNote => ({
  text: ['Status will change to', future, 'at', textIn(first(change, 'DateAndTime'))].filter(Boolean).join(' '),
  public: false,
});
