// A picture that is dropped alone: a JPEG, PNG, TIFF or WebP whose IPTC metadata (IIM 4.2, Photo Metadata 2023 in XMP),
// or Exif where that says nothing, tells what it shows.
import { hash } from 'node:crypto';
import type {
  Association,
  Credit,
  EditorNote,
  ParsedArticle,
  PubStatus,
  Rendition,
  Rights,
} from '../../article/article.ts';
import { isNobody, providerName, readPhotoCredit } from '../agencies/reuters.ts';
import { type PictureIdentity, reutersPicture } from '../agencies/reuters-pictures.ts';
import type { DropContent, DropItem, WireHabits } from '../format.ts';
import { agencyIn } from '../readings/agency-names.ts';
import { signalsInNote } from '../readings/change.ts';
import { marksEmbargo } from '../readings/embargo-field.ts';
import { isNoDate, type SentInstant, sentDay, sentInstant } from '../readings/instant.ts';
import { detectLanguage } from '../readings/language.ts';
import { photographer } from '../readings/photographer.ts';
import { sentExpiry } from '../readings/sent-expiry.ts';
import { urgencyIn } from '../readings/urgency.ts';
import { toArticle } from '../sent-article.ts';
import type { Exif } from './exif.ts';
import { PICTURE, type PictureHead } from './head.ts';
import { readIim } from './iim.ts';
import { Metadata } from './metadata.ts';
import { readSubjects } from './subjects.ts';
import { DC, EXT, PHOTOSHOP, PLUS, RIGHTS, readXmp, XMP } from './xmp.ts';

/** Yields the picture, or that it is mere media where its metadata has neither headline nor caption after all. */
export async function* readPicture(drop: DropContent, head: PictureHead, wire: WireHabits): AsyncGenerator<DropItem> {
  const metadata = new Metadata(readIim(head), readXmp(head.xmp));
  const headline = metadata.one('2:105', PHOTOSHOP, 'Headline');
  const description = metadata.one('2:120', DC, 'description') ?? head.exif.description;
  if (headline === undefined && description === undefined) {
    yield { media: head.contentType, name: drop.name };
    return;
  }
  const object = metadata.one('2:5', DC, 'title');
  // Picture houses have the number of the picture there.
  const number = object !== undefined && /^\d{6,}$/.test(object) ? object : undefined;
  const title = number === undefined ? object : undefined;
  const named = metadata.list(['2:80'], DC, 'creator');
  const creators = namesIn(named.length > 0 || head.exif.artist === undefined ? named : [head.exif.artist]);
  // In IIM the wire may name one, and in XMP all who had a hand in it.
  const bylines = creators.slice(0, namesIn(metadata.iim('2:80')).length || creators.length);
  const creditline = metadata.one('2:110', PHOTOSHOP, 'Credit');
  const source = metadata.one('2:115', PHOTOSHOP, 'Source');
  const taken = takenOf(metadata, wire, head.exif);
  const identity = identityOf(drop, metadata, taken, creditline);
  const versionCreated = iimInstant(metadata, '1:70', '1:80', wire);
  const embargo = embargoOf(metadata, wire);
  const editorNotes = notesOf(metadata);
  const article = toArticle({
    format: PICTURE,
    position: { item: 0 },
    type: 'picture',
    uri: identity.uri,
    pubStatus: statusOf(metadata, embargo),
    signs: {
      signals: [
        ...metadata.iim('2:7'),
        ...editorNotes.flatMap((note) => (note.public ? signalsInNote(note.text) : [])),
      ],
    },
    versionCreated,
    firstCreated: taken ?? dayTaken(metadata, wire) ?? digitised(metadata, wire, versionCreated),
    embargo,
    expires: expiryOf(metadata, wire),
    language: languageOf(metadata) ?? detectLanguage(description ?? ''),
    urgency: urgencyIn(metadata.one('2:10', PHOTOSHOP, 'Urgency')),
    priority: metadata.iim('1:60')[0],
    headline: headline ?? title,
    slugline: title,
    byline: bylines.length > 0 ? bylines.join(', ') : undefined,
    creditline,
    located:
      metadata.one('2:90', PHOTOSHOP, 'City') ?? metadata.xmp.resources(EXT, 'LocationCreated')[0]?.text(EXT, 'City'),
    description,
    provider: agencyOf(creditline) ?? agencyOf(source),
    credits: creditsOf(creators, description ?? ''),
    editorNotes,
    associations: identity.associations,
    renditions: [renditionOf(drop, head)],
    subjects: readSubjects(metadata),
    infoSources: infoSourcesOf(metadata, source),
    altIds: altIdsOf(metadata, identity.uri, number),
    rights: rightsOf(metadata, head.exif),
  });
  yield { article, source: drop.bytes };
}

/** Camera clocks are set wrong or not at all: what is no instant says nothing of a picture. */
const takenOf = (metadata: Metadata, wire: WireHabits, exif: Exif): SentInstant | undefined =>
  [
    iimInstant(metadata, '2:55', '2:60', wire),
    sentInstant(metadata.xmp.text(PHOTOSHOP, 'DateCreated'), wire.timeZone),
    sentInstant(exif.taken, wire.timeZone),
  ].find((instant) => instant?.utc !== undefined);

/** A day alone is its midnight, and too little to tell a picture by. */
const dayTaken = (metadata: Metadata, { timeZone }: WireHabits): SentInstant | undefined =>
  statedDays(metadata)
    .map((day) => sentDay(day, timeZone))
    .find((instant) => instant?.utc !== undefined);

const statedDays = (metadata: Metadata): (string | undefined)[] => [
  metadata.iim('2:55')[0],
  metadata.xmp.text(PHOTOSHOP, 'DateCreated'),
];

/**
 * When the file was made: of one that was no photograph before, that is when it was taken. Not where anything is stated
 * of that (`1944`, `circa 1944`), nor after the file was sent, as far as clocks of two machines tell.
 */
function digitised(metadata: Metadata, wire: WireHabits, sentAt: SentInstant | undefined): SentInstant | undefined {
  if (statedDays(metadata).some((day) => day !== undefined && !isUnset(day.trim()))) return undefined;
  return [
    iimInstant(metadata, '2:62', '2:63', wire),
    sentInstant(metadata.xmp.text(XMP, 'CreateDate'), wire.timeZone),
  ].find((instant) => instant?.utc !== undefined && !isAfter(instant, sentAt));
}

/** What programs write for no day, with a clock or without. */
const isUnset = (day: string): boolean => /^[0:\-T\s]{0,30}$/.test(day) || isNoDate(day);

/** A clock without a zone may be as far ahead of UTC as any on earth. */
function isAfter(instant: SentInstant, sentAt: SentInstant | undefined): boolean {
  if (instant.utc === undefined || sentAt?.utc === undefined) return false;
  const hasZones = instant.hasZone && sentAt.hasZone;
  return Date.parse(instant.utc) - Date.parse(sentAt.utc) > (hasZones ? MAX_CLOCK_ERROR : MAX_OFFSET);
}
const MAX_CLOCK_ERROR = 5 * 60_000;
const MAX_OFFSET = 14 * 60 * 60_000;

/** Two datasets: `20260722` and `062012+0000`. */
function iimInstant(metadata: Metadata, date: string, time: string, { timeZone }: WireHabits): SentInstant | undefined {
  const [[day], [clock]] = [metadata.iim(date), metadata.iim(time)];
  return day === undefined ? undefined : sentInstant(`${day}T${clock ?? ''}`, timeZone);
}

/** Exif, and whoever fills in but one line, part names by semicolons. */
const namesIn = (sent: readonly string[]): readonly string[] =>
  sent.flatMap((names) => names.split(';')).flatMap((name) => name.trim() || []);

/** The last day of its use lasts until it has ended. */
const expiryOf = (metadata: Metadata, wire: WireHabits): SentInstant | undefined =>
  metadata.iim('2:38').length > 0
    ? iimInstant(metadata, '2:37', '2:38', wire)
    : sentExpiry(metadata.iim('2:37')[0], wire.timeZone);

/** The action on an earlier object, and the edit status, in words of the wire's own: `HOLD`, `WITHHELD`. */
function statusOf(metadata: Metadata, embargo: SentInstant | undefined): PubStatus {
  if (metadata.iim('2:42')[0] === '01') return 'canceled';
  return embargo === undefined && metadata.iim('2:7').some((status) => HELD.test(status)) ? 'withheld' : 'usable';
}
const HELD = /^(?:on )?(?:with)?h(?:old|eld)\b/i;

/** Not to be used before. Without a time it is held until that day has come everywhere on earth. */
function embargoOf(metadata: Metadata, wire: WireHabits): SentInstant | undefined {
  const [day] = metadata.iim('2:30');
  if (day === undefined || isUnset(day)) {
    const mark = metadata.iim('2:7').find(marksEmbargo);
    return mark === undefined ? undefined : { sent: mark, hasZone: false, isBare: true };
  }
  return metadata.iim('2:35').length > 0
    ? iimInstant(metadata, '2:30', '2:35', wire)
    : sentInstant(`${day}T000000-1200`);
}

/**
 * Ids that are one picture's own come first. A transmission reference alone is not: bureaus begin again each day, and
 * the pictures of one job share it; with the second in which the picture was taken it is.
 */
function identityOf(
  { bytes }: DropContent,
  metadata: Metadata,
  created: SentInstant | undefined,
  creditline: string | undefined,
): PictureIdentity {
  const reuters = reutersPicture(metadata, creditline);
  if (reuters) return reuters;
  const reference = metadata.one('2:103', PHOTOSHOP, 'TransmissionReference');
  const uri =
    metadata.xmp.text(EXT, 'DigImageGUID') ??
    metadata.iim('1:100')[0] ??
    metadata.iim('2:187')[0] ??
    (reference !== undefined && created?.utc !== undefined ? `${reference}@${created.utc}` : undefined) ??
    `sha256:${hash('sha256', bytes)}`;
  return { uri, associations: [...relatedTo(reference), ...earlierOf(metadata)] };
}

/** Text and pictures of a story are sent under the same reference. */
const relatedTo = (reference: string | undefined): Association[] =>
  reference === undefined ? [] : [{ rel: 'related', uri: reference }];

/** The envelope of an earlier object: service, date and number. */
function earlierOf(metadata: Metadata): Association[] {
  const parts = ['2:45', '2:47', '2:50'].flatMap((dataset) => metadata.iim(dataset)[0] ?? []);
  return parts.length === 3 ? [{ rel: 'related', uri: parts.join(':') }] : [];
}

function languageOf(metadata: Metadata): string | undefined {
  const sent = metadata.iim('2:135')[0] ?? metadata.xmp.text(DC, 'language') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(sent) ? sent : undefined;
}

/** `AFP via Getty Images` is AFP's, `Handout via Reuters` Reuters'. */
const agencyOf = (party = ''): string | undefined =>
  agencyIn(providerName(party.replace(/ via .*/i, ''))) ?? agencyIn(party);

function creditsOf(bylines: readonly string[], caption: string): Credit[] {
  const people = bylines.filter((byline) => !isNobody(byline));
  if (people.length === 0) return readPhotoCredit(caption);
  return people.map((byline) => photographer(byline, caption));
}

function notesOf(metadata: Metadata): EditorNote[] {
  const instructions = metadata.one('2:40', PHOTOSHOP, 'Instructions');
  return [
    ...(instructions === undefined ? [] : [{ text: instructions, public: true }]),
    // Whom to ask.
    ...metadata.iim('2:118').map((text) => ({ text, public: false })),
  ];
}

function renditionOf({ bytes, name }: DropContent, { contentType, width, height }: PictureHead): Rendition {
  return {
    name: 'original',
    contentType,
    ...(width ? { width } : {}),
    // Zero where the picture says it only at its end.
    ...(height ? { height } : {}),
    sizeInBytes: bytes.length,
    fileName: name,
  };
}

function infoSourcesOf(metadata: Metadata, source: string | undefined): ParsedArticle['infoSources'] {
  const parties = (property: string, role: string): ParsedArticle['infoSources'] =>
    metadata.xmp
      .resources(PLUS, property)
      .flatMap((party) => party.text(PLUS, `${property}Name`) ?? [])
      .map((name) => ({ name, role }));
  return [
    ...(source === undefined ? [] : [{ name: source }]),
    ...parties('ImageSupplier', 'imageSupplier'),
    ...parties('Licensor', 'licensor'),
    ...metadata.list(['2:122'], PHOTOSHOP, 'CaptionWriter').map((name) => ({ name, role: 'descriptionWriter' })),
  ];
}

function altIdsOf(metadata: Metadata, uri: string, number: string | undefined): ParsedArticle['altIds'] {
  const ids: readonly (readonly [role: string, value: string | undefined])[] = [
    ['digitalImageGuid', metadata.xmp.text(EXT, 'DigImageGUID')],
    ['uniqueObjectName', metadata.iim('1:100')[0]],
    ['uniqueDocumentId', metadata.iim('2:187')[0]],
    ['fixtureId', metadata.iim('2:22')[0]],
    ['objectName', number],
    ['transmissionReference', metadata.one('2:103', PHOTOSHOP, 'TransmissionReference')],
    ...metadata.xmp.resources(EXT, 'RegistryId').map((entry) => ['registryId', entry.text(EXT, 'RegItemId')] as const),
    ['imageSupplierId', metadata.xmp.text(PLUS, 'ImageSupplierImageID')],
  ];
  return ids.flatMap(([role, value]) => (value === undefined || value === uri ? [] : [{ role, value }]));
}

function rightsOf(metadata: Metadata, exif: Exif): Rights {
  const { xmp } = metadata;
  const owner = xmp.resources(PLUS, 'CopyrightOwner')[0];
  const holder = owner?.text(PLUS, 'CopyrightOwnerName') ?? xmp.text(RIGHTS, 'Owner');
  const notice = metadata.one('2:116', DC, 'rights') ?? exif.copyright;
  const terms = xmp.text(RIGHTS, 'UsageTerms') ?? xmp.text(RIGHTS, 'WebStatement');
  return {
    ...(holder === undefined ? {} : { copyrightHolder: holder }),
    ...(notice === undefined ? {} : { copyrightNotice: notice }),
    ...(terms === undefined ? {} : { usageTerms: terms }),
  };
}
