// Whether and when a NITF document may be used, and what it does to an earlier one (NITF 3.6: docdata, date.release,
// correction).
import type { PubStatus } from '../../article/article.ts';
import { signalsInNote } from '../readings/change.ts';
import { embargoInMessage, headlineEmbargo, isOfMedia } from '../readings/embargo.ts';
import { firstStated, isEmbargoName, namedEmbargo } from '../readings/embargo-field.ts';
import { isDay, lastOf, type SentInstant, sentDay } from '../readings/instant.ts';
import { sentExpiry } from '../readings/sent-expiry.ts';
import { sentTime } from '../readings/sent-time.ts';
import { all, firstValue, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { readHeadNotes } from './body.ts';
import { flatText, type NitfDocument } from './document.ts';

export interface NitfStatus {
  readonly pubStatus: PubStatus;
  readonly versionCreated?: SentInstant | undefined;
  readonly firstCreated?: SentInstant | undefined;
  readonly embargo?: SentInstant | undefined;
  readonly expires?: SentInstant | undefined;
}

const EMBARGOED = 'embargoed';
const HOUR_MS = 3_600_000;
/** The clocks farthest west show twelve hours less than UTC. */
const MAX_WEST_MS = 12 * HOUR_MS;

/** What an item says that holds a document. */
export interface Around {
  /** When it was sent: counts where the document has no date of issue. */
  readonly issued?: SentInstant | undefined;
  /** Whether it may be used. Embargoed, it is until the release; usable, it is held by what is clearly later only. */
  readonly status?: string | undefined;
}

export function readStatus(document: NitfDocument, timeZone: string | undefined, around: Around = {}): NitfStatus {
  const status = statusOf(valueIn(document.docdata, 'management-status'));
  const issues = datesIn(document, 'date.issue');
  const issue = firstOf(issues, (sent) => sentTime(sent, timeZone));
  const releases = datesIn(document, 'date.release');
  const release = firstOf(releases, (sent) => sentDay(sent, timeZone));
  const versionCreated =
    issue ?? firstOf(releases, (sent) => sentTime(sent, timeZone)) ?? otherDate(document, timeZone);
  const times = {
    versionCreated,
    // The story's own date, which its next version repeats, is none of a version.
    firstCreated: versionCreated ? undefined : storyDate(document, timeZone),
    expires: firstOf(datesIn(document, 'date.expire'), (sent) => sentExpiry(sent, timeZone)),
  };
  const isIssue = release !== undefined && issues.includes(release.sent.trim());
  const sentAt = issue ?? around.issued;
  const holds =
    release &&
    (around.status === EMBARGOED ||
      (!isIssue && isLater(release, sentAt) && (around.status !== 'usable' || isClearlyLater(release, sentAt))));
  const embargo = firstStated([
    holds ? heldUntil(release) : undefined,
    embargoInMessages(document, status, sentAt?.utc, timeZone),
    // Any other document is asked for its notes and its headline by what all formats share.
    status === EMBARGOED ? embargoAbove(document, sentAt?.utc) : undefined,
  ]);
  if (status === EMBARGOED) {
    // Without a time there is nothing that could end it but another version.
    return embargo?.hasZone
      ? { pubStatus: 'usable', ...times, embargo }
      : { pubStatus: 'withheld', ...times, embargo: embargo ?? { sent: EMBARGOED, hasZone: false } };
  }
  return { pubStatus: status, ...times, embargo };
}

/** A status that we do not know is no leave to publish. */
export function statusOf(sent: string | undefined): PubStatus | typeof EMBARGOED {
  const status = sent?.toLowerCase();
  if (status === undefined || status === 'usable') return 'usable';
  if (status === EMBARGOED) return EMBARGOED;
  return /^(?:cancell?ed|kill(?:ed)?|deleted?)$/.test(status) ? 'canceled' : 'withheld';
}

const datesIn = ({ docdata }: NitfDocument, name: string): string[] =>
  [...all(docdata, name)].map((element) => (valueIn(element, 'norm') ?? flatText(element)).trim());

function firstOf<T>(sent: readonly string[], read: (one: string) => T | undefined): T | undefined {
  for (const one of sent) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of a document without a date of issue: when it was printed, or changed for the last time. */
function otherDate({ head }: NitfDocument, timeZone: string | undefined): SentInstant | undefined {
  for (const [element, name] of [
    ['pubdata', 'date.publication'],
    ['revision-history', 'norm'],
  ] as const) {
    const found = [...all(head, element)]
      .map((one) => sentTime(valueIn(one, name), timeZone))
      .filter((instant) => instant !== undefined)
      .sort((a, b) => Date.parse(b.utc!) - Date.parse(a.utc!));
    if (found[0]) return found[0];
  }
  return undefined;
}

function storyDate({ bodyHead }: NitfDocument, timeZone: string | undefined): SentInstant | undefined {
  const stories = all(bodyHead, 'dateline').flatMap((dateline) => all(dateline, 'story.date'));
  return sentTime(firstValue(stories, 'norm'), timeZone);
}

/**
 * True unless the release is for sure not after the issue. Many agencies send the same time in both, so that is no
 * embargo; a time without a zone may be hours after what it looks like.
 */
function isLater(release: SentInstant, issue: SentInstant | undefined): boolean {
  if (release.utc === undefined || issue?.utc === undefined) return true;
  const [released, issued] = [Date.parse(release.utc), Date.parse(issue.utc)];
  if (isDay(release.sent)) return released > issued;
  if (release.hasZone === issue.hasZone) return released > issued;
  if (release.hasZone) return true;
  return !isSameClock(release.sent, issue.sent) && released + MAX_WEST_MS > issued;
}

/** A release that was written a moment after the revision is no embargo, nor is a day, or a clock somewhere. */
function isClearlyLater(release: SentInstant, issue: SentInstant | undefined): boolean {
  if (release.utc === undefined || !release.hasZone) return false;
  return issue?.utc === undefined || Date.parse(release.utc) - Date.parse(issue.utc) > MOMENT_MS;
}
const MOMENT_MS = 5 * 60_000;

/** `20260503T101500` beside `20260503T101500+1000`: the zone was only forgotten. */
const isSameClock = (a: string, b: string): boolean => a.length >= 15 && b.startsWith(a);

/** A day is no instant that could end an embargo. */
const heldUntil = (release: SentInstant): SentInstant =>
  isDay(release.sent) ? { sent: release.sent, hasZone: false } : release;

function embargoInMessages(
  document: NitfDocument,
  status: string,
  sentAt: string | undefined,
  timeZone: string | undefined,
): SentInstant | undefined {
  const messages = [...all(document.docdata, 'ed-msg')];
  const stated = [
    ...[...document.metaNames()].flatMap((name) => {
      const own = name.replace(AGENCY, '');
      return isEmbargoName(own) ? document.metas(name).map((text) => namedEmbargo(own, text, sentAt, timeZone)) : [];
    }),
    ...messages.map((message) => {
      const type = valueIn(message, 'msg-type') ?? '';
      return isEmbargoName(type) ? namedEmbargo(type, messageOf(message), sentAt, timeZone) : undefined;
    }),
  ].filter((one) => one !== undefined);
  const bare = stated.find(({ isBare }) => isBare);
  const texts = messages.map(messageOf);
  const ofText = bare || status === EMBARGOED ? texts.filter((text) => !isOfMedia(text)) : texts;
  return lastOf(stated.filter(({ isBare }) => !isBare)) ?? embargoAmong(ofText, sentAt) ?? bare;
}

/** `aap-embargo`. */
const AGENCY = /^\w{1,20}-(?=embargo)/;

const embargoAmong = (messages: readonly string[], sentAt: string | undefined): SentInstant | undefined =>
  lastOf(messages.flatMap((message) => embargoInMessage(message, sentAt) ?? []));

function embargoAbove(document: NitfDocument, sentAt: string | undefined): SentInstant | undefined {
  const notes = readHeadNotes(document).map(({ text }) => text);
  const ofText = notes.filter((note) => !isOfMedia(note));
  return embargoAmong(ofText, sentAt) ?? headlineEmbargo(document.headline ?? '', sentAt);
}

/** What a message to editors says. */
export const messageOf = (message: XmlElement): string => valueIn(message, 'info') ?? flatText(message);

const WRITTEN_ANEW = /writethru|\b\d{1,2}(?:st|nd|rd|th) (?:ld|lead|add|sub|insert)\b/i;

/** The words with which a document says what it does: its properties, the kind of its messages, a correction. */
export function readSignals(document: NitfDocument): string[] {
  const { docdata, tobject } = document;
  const signals: string[] = [];
  for (const property of all(tobject, 'tobject.property')) {
    signals.push(valueIn(property, 'tobject.property.type') ?? '');
  }
  if (valueIn(tobject, 'tobject.type')?.toLowerCase() === 'advisory') signals.push('advisory');
  for (const message of all(docdata, 'ed-msg')) {
    signals.push(valueIn(message, 'msg-type') ?? '');
    signals.push(...signalsInNote(messageOf(message)));
  }
  for (const correction of all(docdata, 'correction')) {
    if (valueIn(correction, 'info') ?? valueIn(correction, 'id-string')) signals.push('correction');
  }
  if (valueIn(docdata, 'management-doc-idref')) signals.push('update');
  // AP: `2nd Ld-Writethru`.
  for (const key of all(docdata, 'du-key'))
    if (WRITTEN_ANEW.test(valueIn(key, 'version') ?? '')) signals.push('update');
  return signals;
}

/** The document that this one names, and the status that it has from now on. */
export interface Order {
  readonly uri: string;
  readonly pubStatus: 'canceled' | 'withheld';
}

/**
 * A document may end the use of another one (`management-idref-status`); one that is a cancellation itself ends that
 * of the document that it names.
 */
export function readOrder({ docdata }: NitfDocument): Order | undefined {
  const uri = valueIn(docdata, 'management-doc-idref');
  if (uri === undefined) return undefined;
  const sent = valueIn(docdata, 'management-idref-status');
  const status = statusOf(sent ?? (ownStatus(docdata) === 'canceled' ? 'canceled' : 'usable'));
  if (status === 'usable') return undefined;
  return { uri, pubStatus: status === 'canceled' ? 'canceled' : 'withheld' };
}

const ownStatus = (docdata: XmlElement | undefined): string => statusOf(valueIn(docdata, 'management-status'));
