// One newsItem or packageItem of NewsML-G2 as an article: each field from where the standard and the wires put it.
import type { ArticleType, ParsedArticle, PubStatus, Rendition } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import { isAnsa, withoutRouting } from '../agencies/ansa.ts';
import { isPlaceholder, withoutTimestamp } from '../agencies/reuters.ts';
import { isStt, STT_TIME_ZONE, withoutDashMarks } from '../agencies/stt.ts';
import type { WireHabits } from '../format.ts';
import { readAbstract } from '../nitf/body.ts';
import { readEmbedded, withMedia } from '../nitf/embedded.ts';
import { readNitfRights } from '../nitf/rights.ts';
import { readStatus } from '../nitf/status.ts';
import { signalsInNote } from '../readings/change.ts';
import { embargoField, firstStated, marksEmbargo } from '../readings/embargo-field.ts';
import { typeOfFiles } from '../readings/file-types.ts';
import { isNoDate, type SentInstant } from '../readings/instant.ts';
import { withDateline, withoutHeadDateline } from '../readings/marked-dateline.ts';
import { pubStatusOf } from '../readings/pub-status.ts';
import { namesScript, wordsOf } from '../readings/role-words.ts';
import { sentExpiry } from '../readings/sent-expiry.ts';
import { sentTime } from '../readings/sent-time.ts';
import { urgencyIn } from '../readings/urgency.ts';
import { toArticle } from '../sent-article.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { firstValue, lineIn, valueIn } from '../syntax/lookup.ts';
import { child, foldedText, type XmlElement } from '../syntax/xml-element.ts';
import { type ItemText, readRenditions, readText, withKnownByline } from './content.ts';
import { captionAmong, isMedium, readLinks, readMembers, typeOf } from './links.ts';
import { NAR } from './mark.ts';
import { codeOf, Fields, namedChildren, partyOf, qcodeOf, qualifierOf, RTR, withoutAlias } from './names.ts';
import { isCorrection, readNotes } from './notes.ts';
import { infoSourcesOf, namesNobody, photographerOf, pictureCredits, providerOf, writersOf } from './parties.ts';
import { rightsOf } from './rights.ts';
import { Assertions, readSubjects } from './subjects.ts';

/** What the message around the items says of all of them. */
export interface MessageHeader {
  readonly priority?: string;
  /** When it was sent, as it says. */
  readonly sent?: string;
}

/** @throws DropRejected MISSING_ID, with the item's index and line */
export function readItem(item: XmlElement, header: MessageHeader, index: number, wire: WireHabits): ParsedArticle {
  const position: Position = { item: index, line: item.line };
  const uri = valueIn(item, 'guid');
  if (uri === undefined) throw new DropRejected('MISSING_ID', `the ${item.name} has no guid`, { position });

  const fields = new Fields(child(item, NAR, 'contentMeta'), child(item, NAR, 'itemMeta'));
  const contentSet = child(item, NAR, 'contentSet');
  const assertions = new Assertions(namedChildren(item, 'assert'));
  const itemClass = fields.all('itemClass')[0];
  const text = readText(contentSet);
  const renditions = readRenditions(contentSet);
  const type = item.name === 'packageItem' ? 'composite' : (typeOf(itemClass) ?? typeOfContent(text, renditions));
  const signals = fields.all('signal').flatMap((signal) => qcodeOf(signal) ?? []);
  const slugline = fields.text('slugline');
  const description = descriptionOf(fields, type, slugline);
  const messageType = itemClass && valueIn(itemClass, 'msgType', RTR);
  const headline = mainHeadline(fields) ?? fields.text('title') ?? text.document?.headline ?? text.document?.title;
  const provider = providerOf(fields, assertions);
  const habits = habitsOf(item, provider, wire);
  const dateline = withoutTimestamp(fields.text('dateline'));
  const ownStatus = strictest(fields.all('pubStatus').map(statusOf));
  const versionCreated = versionTime(fields, habits, header);
  const inText = text.document && readStatus(text.document, habits.timeZone, { issued: versionCreated });
  const byline = joined(fields.all('by')) ?? photographerOf(fields, type, assertions) ?? text.byline;

  const notes = readNotes(fields);
  const own = isStt(provider, uri) ? withoutDashMarks(text.pieces) : text.pieces;
  const pieces = withoutHeadDateline(withKnownByline(own, headline, byline));

  const isFilm = type === 'video' || type === 'audio';
  const script = isFilm && pieces.length === 0 ? scriptOf(fields, description) : undefined;

  const article = toArticle({
    format: 'newsml-g2',
    position,
    uri,
    version: valueIn(item, 'version'),
    type,
    pubStatus: strictest([ownStatus, inText?.pubStatus]),
    signs: {
      editStatus: [...codesOf(signals, 'edStat'), ...(messageType ? [messageType] : [])],
      signals: [
        ...signals.filter((signal) => SIGNAL.test(signal)).map(withoutAlias),
        ...notes.flatMap((note) => (note.public ? signalsInNote(note.text) : [])),
        ...(fields.all('edNote').some(isCorrection) ? ['correction'] : []),
      ],
    },
    versionCreated,
    firstCreated: firstCreatedOf(fields, habits),
    expires: sentExpiry(fields.text('expires'), habits.timeZone),
    embargo: embargoOf(fields, signals, inText?.embargo, versionCreated, habits),
    language: languageOf(item, fields) ?? text.language,
    urgency: urgencyIn(fields.text('urgency')),
    priority: header.priority,
    headline,
    slugline,
    byline,
    creditline: fields.text('creditline'),
    dateline,
    place: dateline === undefined ? text.dateline?.place : undefined,
    located: locatedOf(fields, assertions),
    description: description ?? subheadlineOf(fields) ?? (text.document && readAbstract(text.document)),
    provider,
    credits: pictureCredits(type, byline, description),
    editorNotes: [...notes, ...text.notes],
    body: isAnsa(provider, fields.text('creditline')) ? withoutRouting(pieces) : (script ?? pieces),
    teaser: isTeaser(fields) ? description : undefined,
    isTabular: signals.includes('sic:TABLE'),
    associations: withMedia([...readLinks(fields, uri), ...readMembers(item)], text.media, uri),
    renditions,
    subjects: readSubjects(fields, assertions),
    infoSources: infoSourcesOf(fields, assertions),
    altIds: altIdsOf(fields),
    rights: {
      ...(text.document && readNitfRights(text.document)),
      ...rightsOf(namedChildren(item, 'rightsInfo'), assertions, valueIn(item, 'xml:lang')),
    },
  });
  const writers = article.byline === undefined ? writersOf(fields, assertions) : undefined;
  const signed = writers === undefined ? article : { ...article, byline: writers };
  return withDateline(signed, dateline, text.dateline);
}

/** Of an item that does not say what it is. */
const typeOfContent = (text: ItemText, renditions: readonly Rendition[]): ArticleType =>
  (text.pieces.length === 0 ? typeOfFiles(renditions.map(({ contentType }) => contentType)) : undefined) ?? 'text';

/** @param inText Of a NITF within the item */
function embargoOf(
  fields: Fields,
  signals: readonly string[],
  inText: SentInstant | undefined,
  sentAt: SentInstant | undefined,
  { timeZone }: WireHabits,
): SentInstant | undefined {
  const stated = embargoField(fields.text('embargoed'), sentAt?.utc, timeZone);
  const marked = embargoSignal(signals);
  return stated || inText || marked ? firstStated([stated, inText, marked]) : undefined;
}

/** What an agency's times without a zone are meant in, where the customer has said nothing of it. */
function habitsOf(item: XmlElement, provider: string | undefined, wire: WireHabits): WireHabits {
  return wire.timeZone === undefined && isStt(provider, valueIn(item, 'guid')) ? { timeZone: STT_TIME_ZONE } : wire;
}

/** IPTC's, or an agency's own: `exw-signal:correction`. */
const SIGNAL = /^[\w-]*sig(?:nal)?:/i;

/** Some say no more than that there is one. */
function embargoSignal(signals: readonly string[]): SentInstant | undefined {
  const sent = signals.find((signal) => marksEmbargo(withoutAlias(signal)));
  return sent === undefined ? undefined : { sent, hasZone: false, isBare: true };
}

const codesOf = (qcodes: readonly string[], alias: string): string[] =>
  qcodes.filter((qcode) => qcode.startsWith(`${alias}:`)).map(withoutAlias);

/** As words of its role: `thunder` is none. */
const SECOND_HEADLINE =
  /(?<!\p{L})(?:sub|over|under|kicker|short|teaser|deck|dach|strap|push|social|tweet|sms|seo(?!ul))/u;
const BELOW_HEADLINE = /(?<!\p{L})(?:sub|under|deck)/u;

const roleOf = (headline: XmlElement): string => wordsOf(qualifierOf(headline, 'role') ?? '');

/** dpa ranks several headlines: the first rank is the headline, the others stand above or below it; others give roles. */
function mainHeadline(fields: Fields): string | undefined {
  const headlines = fields.all('headline');
  const main =
    headlines.find((headline) => valueIn(headline, 'rank') === '1') ??
    headlines.find((headline) => !SECOND_HEADLINE.test(roleOf(headline)));
  return lineIn(main) ?? fields.text('headline');
}

const isScript = (description: XmlElement): boolean => namesScript(qualifierOf(description, 'role') ?? '');

/** On a text Reuters repeats slugline and headline here: that is no summary. */
function descriptionOf(fields: Fields, type: ArticleType, slugline: string | undefined): string | undefined {
  const sent = fields.all('description');
  const main = (isMedium(type) ? captionAmong(sent) : undefined) ?? sent.find((one) => !isScript(one));
  const description = lineIn(main) ?? fields.text('description');
  if (description === undefined || (slugline !== undefined && description.startsWith(`${slugline}:`))) return undefined;
  return description;
}

/**
 * dpa's teaser stands above the story, too, as a paragraph that is none of it; whatever else a first paragraph repeats is
 * what the story begins with.
 */
const isTeaser = (fields: Fields): boolean => {
  const description = fields.all('description').find((one) => !isScript(one) && lineIn(one) !== undefined);
  return description !== undefined && /teaser/i.test(qualifierOf(description, 'role') ?? '');
};

/** The body of a film that has no text of its own: what its second description says. */
function scriptOf(fields: Fields, description: string | undefined): readonly Piece[] | undefined {
  const script = fields.all('description').find(isScript);
  return script && lineIn(script) !== description ? readEmbedded(script).pieces : undefined;
}

/** What stands below the headline. */
const subheadlineOf = (fields: Fields): string | undefined =>
  lineIn(fields.all('headline').find((headline) => BELOW_HEADLINE.test(roleOf(headline))));

/** An embedded NITF may hold what the item around it lets go. */
const STRICTEST: readonly PubStatus[] = ['canceled', 'withheld', 'usable'];
const strictest = (said: readonly (PubStatus | undefined)[]): PubStatus =>
  STRICTEST.find((status) => said.includes(status)) ?? 'usable';

function statusOf(pubStatus: XmlElement): PubStatus {
  const sent = codeOf(pubStatus) ?? partyOf(pubStatus);
  return sent === undefined ? 'usable' : pubStatusOf(withoutAlias(sent).toLowerCase());
}

function timeIn(fields: Fields, { timeZone }: WireHabits, ...names: readonly string[]): SentInstant | undefined {
  for (const name of names) {
    const time = sentTime(fields.text(name), timeZone);
    if (time) return time;
  }
  return undefined;
}

/**
 * Where its own cannot be read, that of the message is nearest. An item without one has none: in the next message that
 * brings it, it would be another version.
 */
function versionTime(fields: Fields, wire: WireHabits, header: MessageHeader): SentInstant | undefined {
  const own = fields.text('versionCreated');
  const isUnread = own !== undefined && !isNoDate(own);
  return (
    timeIn(fields, wire, 'versionCreated', 'contentModified', 'contentCreated') ??
    (isUnread ? sentTime(header.sent, wire.timeZone) : undefined)
  );
}

/** Archives leave the item's times empty and give the content's; a picture's content may be years older. */
function firstCreatedOf(fields: Fields, wire: WireHabits): SentInstant | undefined {
  const own = timeIn(fields, wire, 'firstCreated');
  return own ?? (timeIn(fields, wire, 'versionCreated') ? undefined : timeIn(fields, wire, 'contentCreated'));
}

function languageOf(item: XmlElement, fields: Fields): string | undefined {
  return firstValue(fields.all('language'), 'tag') ?? valueIn(item, 'xml:lang');
}

/** Of those that say in which language they are, in that of the first. */
function joined(elements: readonly XmlElement[]): string | undefined {
  const languageOf = (element: XmlElement): string | undefined => valueIn(element, 'xml:lang');
  const language = elements[0] && languageOf(elements[0]);
  const texts = elements.flatMap((element) => {
    const isOther = language !== undefined && (languageOf(element) ?? language) !== language;
    const text = isOther ? undefined : lineIn(element);
    return text === undefined || namesNobody(text) ? [] : text;
  });
  return texts.length === 0 ? undefined : [...new Set(texts)].join(', ');
}

function locatedOf(fields: Fields, assertions: Assertions): string | undefined {
  for (const located of fields.all('located')) {
    const name = assertions.wordsOf(located);
    if (name !== undefined && !isPlaceholder(name)) return name;
  }
  return undefined;
}

function altIdsOf(fields: Fields): ParsedArticle['altIds'] {
  return fields.all('altId').flatMap((altId) => {
    const value = foldedText(altId);
    return value === '' ? [] : [{ role: withoutAlias(qualifierOf(altId, 'type') ?? 'altId'), value }];
  });
}
