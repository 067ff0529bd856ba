// One RBNews document of Ritzau as an article. No field is sure to be there, and none to be filled in.
import type { Association, ParsedArticle, PubStatus, Rendition, Subject } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import { languageOf, RITZAU_TIME_ZONE, readOrigin } from '../agencies/ritzau.ts';
import type { WireHabits } from '../format.ts';
import { signalsInNote } from '../readings/change.ts';
import { firstStated, isEmbargoName, lastStated, marksEmbargo, namedEmbargo } from '../readings/embargo-field.ts';
import type { SentInstant } from '../readings/instant.ts';
import { iptcAlias } from '../readings/qcodes.ts';
import { sentTime } from '../readings/sent-time.ts';
import { urgencyIn } from '../readings/urgency.ts';
import { toArticle } from '../sent-article.ts';
import { htmlPieces } from '../syntax/html.ts';
import { type Piece, readPieces } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { childElements, foldBlanks, foldedText, rawText, type XmlElement } from '../syntax/xml-element.ts';

/**
 * The article of a document; after it an order, where the document withdraws the one that it replaces.
 * @throws DropRejected MISSING_ID, with the document's index and line
 */
export function readRitzau(news: XmlElement, index: number, wire: WireHabits): ParsedArticle[] {
  const position: Position = { item: index, line: news.line };
  const fields = new Fields(news);
  const uri = fields.text('NewsID');
  if (uri === undefined) throw new DropRejected('MISSING_ID', 'the RBNews has no NewsID', { position });
  const pubStatus = statusOf(fields);
  const versionCreated = sentTime(fields.text('PublishDate'), timeZoneOf(wire));
  const origin = fields.text('origin');
  const strapline = fields.text('strapline');
  const story = fields.text('HistID');
  const replaced = [...new Set(['replacedID', 'Replaces'].flatMap((name) => fields.values(name)))].filter(
    (one) => one !== uri,
  );
  const body = bodyOf(fields);
  const notes = fields.lines('TilRedaktionen');
  const article = toArticle({
    format: 'ritzau',
    position,
    uri,
    version: fields.text('version'),
    pubStatus,
    versionCreated,
    embargo: embargoOf(fields, wire, versionCreated?.utc),
    signs: { signals: [...signalsOf(fields), ...notes.flatMap(signalsInNote)] },
    language: languageOf(body.map(({ text }) => plainText(text)).join('\n')),
    urgency: urgencyIn(fields.text('Priority')),
    priority: fields.text('Priority'),
    headline: fields.plain('headline'),
    slugline: strapline && /[\p{L}\p{N}]/u.test(strapline) ? strapline : undefined,
    byline: fields.text('byLine'),
    creditline: origin,
    description: fields.plain('subtitle'),
    dateline: fields.text('town'),
    provider: origin === undefined ? undefined : readOrigin(origin),
    story,
    editorNotes: notes.map((text) => ({ text, public: true })),
    body: [...body, ...contactOf(fields)],
    associations: [
      ...replaced.map((one): Association => ({ rel: 'derivedFrom', uri: one })),
      ...fields.values('Related').map((one): Association => ({ rel: 'related', uri: one })),
      ...fields.items('MultimedieList').map((media, at) => readMedia(media, `${uri}#media${at + 1}`)),
    ],
    subjects: subjectsOf(fields, strapline),
    infoSources: origin === undefined ? [] : [{ name: origin }],
  });
  const orders = pubStatus === 'canceled' ? replaced : [];
  return [
    article,
    ...orders.map((one) => toArticle({ format: 'ritzau', position, uri: one, pubStatus, versionCreated, story })),
  ];
}

/** The fields of a document by name, any namespace and any case; one that is nil is not there. */
class Fields {
  readonly #byName = new Map<string, XmlElement[]>();

  constructor(news: XmlElement) {
    for (const field of childElements(news)) {
      if (isNil(field)) continue;
      const name = field.name.toLowerCase();
      const known = this.#byName.get(name);
      if (known) known.push(field);
      else this.#byName.set(name, [field]);
    }
  }

  all(name: string): readonly XmlElement[] {
    return this.#byName.get(name.toLowerCase()) ?? [];
  }

  /** The first that holds text. */
  text(name: string): string | undefined {
    for (const field of this.all(name)) {
      const text = foldedText(field);
      if (text !== '') return text;
    }
    return undefined;
  }

  /** A line that may be marked up. */
  plain(name: string): string | undefined {
    for (const field of this.all(name)) {
      const text = linesOf(field).join(' ');
      if (text !== '') return text;
    }
    return undefined;
  }

  /** Each paragraph on its own. */
  lines(name: string): string[] {
    return this.all(name).flatMap(linesOf);
  }

  isSet(name: string): boolean {
    return /^(?:true|1|ja)$/i.test(this.text(name) ?? '');
  }

  /** The names that do, and the texts of their fields. */
  named(does: (name: string) => boolean): (readonly [name: string, text: string])[] {
    return [...this.#byName].flatMap(([name, fields]) =>
      does(name) ? fields.map((field) => [name, foldedText(field)] as const) : [],
    );
  }

  /** The elements of a list. */
  items(name: string): XmlElement[] {
    return this.all(name).flatMap(childElements);
  }

  /** A list, whether its values stand in elements of their own or not. */
  values(name: string): string[] {
    return this.all(name)
      .flatMap((field) => {
        const items = childElements(field);
        return items.length > 0 ? items.filter((item) => !isNil(item)).map(foldedText) : [foldedText(field)];
      })
      .filter((value) => value !== '' && value !== '0');
  }
}

/** Its namespace is misspelt in what Ritzau sends (`XMLSchema-insance`), so it is not asked for. */
const isNil = (field: XmlElement): boolean =>
  field.attributes.some(({ local, value }) => local === 'nil' && /^(?:true|1)$/i.test(value.trim()));

/** Markup that is escaped, as Ritzau writes it, or not. */
const piecesOf = (field: XmlElement): Piece[] =>
  childElements(field).length > 0 ? readPieces(field) : htmlPieces(rawText(field));

const linesOf = (field: XmlElement): string[] =>
  piecesOf(field)
    .map(({ text }) => foldBlanks(plainText(text)).replace(/ {2,}/g, ' '))
    .filter((text) => text !== '');

function bodyOf(fields: Fields): Piece[] {
  for (const field of fields.all('content')) {
    const pieces = piecesOf(field);
    if (pieces.length > 0) return pieces;
  }
  return [];
}

/** For the editors who call back, never for readers. */
function contactOf(fields: Fields): Piece[] {
  const text = ['byLineEmail', 'byLinePhone'].flatMap((name) => fields.text(name) ?? []).join(', ');
  return text === '' ? [] : [{ kind: 'contact', text }];
}

function statusOf(fields: Fields): PubStatus {
  // Misspelt in what Ritzau sends.
  if (fields.isSet('Annuleret') || fields.isSet('Annulleret')) return 'canceled';
  return /annul|cancel|slet|delet|kill/i.test(fields.text('Status') ?? '') ? 'canceled' : 'usable';
}

function signalsOf(fields: Fields): string[] {
  const status = fields.text('Status') ?? '';
  const signals: string[] = [];
  if (fields.isSet('Korrektion') || /korrek|correct|rettelse/i.test(status)) signals.push('correction');
  if (fields.isSet('NyVersion') || /updat|opdater|ny version|new version/i.test(status)) signals.push('update');
  return signals;
}

const timeZoneOf = ({ timeZone }: WireHabits): string => timeZone ?? RITZAU_TIME_ZONE;

/** An embargo is `klausul` in Danish: a time, or only that there is one. */
function embargoOf(fields: Fields, wire: WireHabits, near: string | undefined): SentInstant | undefined {
  const said = fields
    .named(isEmbargoName)
    .flatMap(([name, sent]) => (IS_FREE.test(sent) ? [] : (namedEmbargo(name, sent, near, timeZoneOf(wire)) ?? [])));
  const words = (fields.text('strapline') ?? '').split('/').map((word) => word.trim());
  // Among other words of a strapline an embargo is a topic: `OLIE/EMBARGO/EU`.
  const marks = words.filter((word, at) => /^klausul/i.test(word) || at === words.length - 1);
  const mark = [
    ...[fields.text('Status') ?? ''].filter(marksEmbargo),
    ...marks.filter((word) => IS_EMBARGO.test(word)),
  ][0];
  return firstStated([lastStated(said), mark === undefined ? undefined : { sent: mark, hasZone: false, isBare: true }]);
}
const IS_EMBARGO = /^(?:embargo(?:ed)?|klausul(?:eret)?)$/i;
const IS_FREE = /^fri(?:givet)?\.?$/i;

function subjectsOf(fields: Fields, strapline: string | undefined): Subject[] {
  const found = new Map<string, Subject>();
  const add = (qcode: string, name: string | undefined, rel: Subject['rel'] = 'subject'): void => {
    if (!found.has(qcode)) found.set(qcode, name === undefined ? { qcode, rel } : { qcode, name, rel });
  };
  const [section, format] = [fields.text('section'), fields.text('format')];
  if (section !== undefined) add(`section:${section}`, section);
  if (format !== undefined) add(`genre:${format}`, format, 'genre');
  // Numbers, so the nought of 04010000 is lost on the way.
  for (const code of fields.values('IPTCList')) {
    if (/^\d{7,8}$/.test(code)) add(`${iptcAlias(code)}:${code.padStart(8, '0')}`, undefined);
  }
  for (const word of [...(strapline?.split('/') ?? []), ...fields.values('SubjectKeyword')]) {
    const name = word.trim();
    if (name !== '') add(`keyword:${name}`, name);
  }
  for (const isin of fields.values('ISIN')) add(`isin:${isin}`, undefined, 'organisation');
  for (const name of fields
    .all('Companies')
    .filter((field) => childElements(field).length === 0)
    .map(foldedText)) {
    if (name !== '') add(`literal:${name}`, name, 'organisation');
  }
  for (const company of fields.items('Companies')) {
    const parts = new Fields(company);
    const name =
      parts.text('Name') ??
      parts.text('CompanyName') ??
      (childElements(company).length === 0 ? foldedText(company) : '');
    const isin = parts.text('ISIN');
    if (isin !== undefined) found.delete(`isin:${isin}`);
    if (isin !== undefined) add(`isin:${isin}`, name || undefined, 'organisation');
    else if (name !== '') add(`literal:${name}`, name, 'organisation');
  }
  return [...found.values()];
}

/** @param uri What it is called where the wire gives it no name: two stories may both have a first picture. */
function readMedia(media: XmlElement, uri: string): Association {
  const fields = new Fields(media);
  const any = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const text = fields.text(name);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const sent =
    any('Url', 'Href', 'Link', 'FileUrl') ?? (childElements(media).length === 0 ? foldedText(media) : undefined);
  const href = sent !== undefined && /^https?:\/\/\S+$/i.test(sent) ? sent : undefined;
  const fileName = any('FileName', 'Filnavn');
  const caption = any('Caption', 'Billedtekst', 'Text', 'Tekst', 'Description');
  const credit = any('Credit', 'Fotograf', 'Photographer', 'Byline', 'Kilde');
  const rendition: Rendition = {
    name: 'original',
    ...(href === undefined ? {} : { href }),
    ...(fileName === undefined ? {} : { fileName }),
  };
  return {
    rel: 'picture',
    uri: any('ID', 'MediaID', 'MultimedieID') ?? href ?? fileName ?? uri,
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
    ...(href === undefined && fileName === undefined ? {} : { renditions: [rendition] }),
  };
}
