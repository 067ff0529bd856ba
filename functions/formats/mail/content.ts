// What a mail carries: the text that is its story, its attachments, and the messages in it.
import { hash } from 'node:crypto';
import type { Association, Rendition } from '../../article/article.ts';
import { DropRejected } from '../../errors.ts';
import { sniffMedia } from '../pictures/media.ts';
import { looksLikeHtml } from '../syntax/html.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { unmarked } from '../syntax/json.ts';
import { foldBlanks } from '../syntax/xml-element.ts';
import { contentOf, type Entity, textOf } from './entity.ts';
import { mailHtmlPieces } from './html.ts';
import { countWords, isListFooter, isStub, joinFlowed, mailTextPieces } from './text.ts';

export interface MailContent {
  readonly body: readonly Piece[];
  /** The text as sent, soft line breaks joined: it may be the JSON of a form. */
  readonly text: string;
  readonly pictures: readonly Association[];
  readonly renditions: readonly Rendition[];
  /** Mails that were sent as parts of this one. */
  readonly messages: readonly Entity[];
}

interface Text {
  readonly isHtml: boolean;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly words: number;
}

const NO_STORY = new Set(['message/delivery-status', 'message/disposition-notification', 'message/feedback-report']);
const ENCRYPTED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)$/;
/** What proves a signature has nothing to say. */
const SIGNATURE = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature|pgp-keys)$/;

/**
 * @param id The Message-ID, for the names of pictures that have none of their own
 * @param forwards What the subject says; undefined where that is nothing
 * @throws DropRejected where the mail holds no story, or none that can be read
 */
export function readContent(root: Entity, id: string, forwards: boolean | undefined): MailContent {
  const reader = new ContentReader(id, forwards);
  const text = joined(reader.read(root)) ?? reader.attachedText();
  if (reader.isReport) throw new DropRejected('UNKNOWN_FORMAT', 'a report on the delivery of a mail holds no story');
  if (reader.isEncrypted && text === undefined)
    throw new DropRejected('MALFORMED', 'the mail is encrypted, or signed as a whole');
  return {
    body: text?.pieces ?? [],
    text: text?.text ?? '',
    pictures: withCaptions(reader.pictures, text?.text ?? ''),
    renditions: reader.renditions,
    messages: reader.messages,
  };
}

/** A value in quotation marks may hold the sign that ends an element. */
const IMAGE = /<img\s([^<>"']{0,500}(?:(?:"[^"<]{0,2000}"|'[^'<]{0,2000}')[^<>"']{0,500}){0,20})>/gi;
/** No file's name: `image001.png`. */
const ALT = /(?:^|\s)alt\s?=\s?(?:"([^"<]{4,1000})"|'([^'<]{4,1000})')/i;
/** What mail programs and signatures say of a picture: `Company logo`, Word's guess at what it shows. */
const NO_CAPTION =
  /^(?:\S+ ){0,3}logo$|AI-generated content may be incorrect|KI-generierte Inhalte können fehlerhaft sein|automatisch (?:generiert|erstellt)|(?:generated|créée|générée|generada|generata|gerada) automati|automatically generated/i;
const CID = /(?:^|\s)src\s?=\s?["']?cid:([^"'\s<>]{1,500})/i;

/** What the HTML says in the place of a picture, where the part itself says nothing. */
function withCaptions(pictures: readonly Association[], html: string): readonly Association[] {
  if (!pictures.some(({ caption }) => caption === undefined) || !html.includes('cid:')) return pictures;
  const captions = new Map<string, string>();
  for (const [, attributes = ''] of html.matchAll(IMAGE)) {
    const [, double, single] = ALT.exec(attributes) ?? [];
    const cid = CID.exec(attributes)?.[1];
    const caption = foldBlanks(unmarked(double ?? single ?? ''));
    if (cid !== undefined && caption.includes(' ') && !NO_CAPTION.test(caption))
      captions.set(`/${encodeURIComponent(cid.toWellFormed())}`, caption);
  }
  return pictures.map((picture) => {
    const caption = picture.caption ?? captions.get(picture.uri.slice(picture.uri.lastIndexOf('/')));
    return caption === undefined ? picture : { ...picture, caption };
  });
}

class ContentReader {
  readonly pictures: Association[] = [];
  readonly renditions: Rendition[] = [];
  readonly messages: Entity[] = [];
  isReport = false;
  isEncrypted = false;
  readonly #id: string;
  readonly #forwards: boolean | undefined;
  readonly #attachedTexts: Entity[] = [];

  constructor(id: string, forwards: boolean | undefined) {
    this.#id = id;
    this.#forwards = forwards;
  }

  /** The texts that are to be read one after the other. */
  read(entity: Entity): Text[] {
    const { type, parts } = entity;
    if (ENCRYPTED.test(type)) this.isEncrypted = true;
    if (NO_STORY.has(type)) this.isReport = true;
    if (type === 'multipart/alternative') return this.#alternative(parts);
    if (type.startsWith('multipart/')) return withoutRepeated(parts.flatMap((part) => this.read(part)));
    if (parts.length > 0) this.messages.push(...parts);
    else if (SIGNATURE.test(type)) return [];
    else if (isText(entity) && !isAttached(entity)) return [textIn(entity, this.#forwards)];
    else this.#attachment(entity);
    return [];
  }

  /** A story may come as a file, with no word in the mail itself. */
  attachedText(): Text | undefined {
    const [attached] = this.#attachedTexts;
    return attached && this.messages.length === 0 ? textIn(attached, this.#forwards) : undefined;
  }

  #alternative(parts: readonly Entity[]): Text[] {
    const texts = parts.flatMap((part): Text | Text[] => joined(this.read(part)) ?? []);
    const plain = texts.find(({ isHtml, words }) => !isHtml && words > 0);
    const html = texts.find(({ isHtml, words }) => isHtml && words > 0);
    if (!plain || !html) return [plain, html].filter((text) => text !== undefined);
    const isTeaser = plain.words * 2 < html.words || (isStub(plain.text, plain.words) && plain.words < html.words);
    return [isTeaser ? html : plain];
  }

  #attachment(entity: Entity): void {
    const { type, header, contentType, disposition } = entity;
    // Parts of an alternative that are for machines: AMP, calendars.
    if (type.startsWith('text/x-amp')) return;
    if (isText(entity)) this.#attachedTexts.push(entity);
    const content = contentOf(entity);
    if (content.length === 0) return;
    const sent = disposition?.parameters.get('filename') ?? contentType.parameters.get('name');
    const fileName = sent === undefined ? '' : nameOfFile(sent);
    const known = type === 'application/octet-stream' ? (sniffMedia(content) ?? type) : type;
    const rendition: Rendition = {
      name: disposition?.value === 'inline' || header.first('content-id') ? 'inline' : 'attachment',
      contentType: known,
      sizeInBytes: content.length,
      ...(fileName === '' ? {} : { fileName }),
    };
    if (!known.startsWith('image/')) {
      this.renditions.push(rendition);
      return;
    }
    const caption = header.text('content-description');
    this.pictures.push({
      rel: 'picture',
      uri: this.#pictureUri(header.ids('content-id')[0], content),
      type: 'picture',
      ...(caption === undefined ? {} : { caption }),
      renditions: [rendition],
    });
  }

  /** RFC 2392: a part of a message; by its bytes where it has no name. */
  #pictureUri(contentId: string | undefined, content: Buffer): string {
    if (contentId === undefined) return `urn:sha256:${hash('sha256', content)}`;
    return `mid:${encodeURIComponent(this.#id)}/${encodeURIComponent(contentId.toWellFormed())}`;
  }
}

const isText = ({ type }: Entity): boolean => TEXTS.has(type);
const TEXTS = new Set('text/plain text/html text/markdown application/json application/xhtml+xml'.split(' '));

function isAttached({ disposition, contentType }: Entity): boolean {
  if (disposition?.value === 'attachment') return true;
  return (disposition?.parameters.get('filename') ?? contentType.parameters.get('name')) !== undefined;
}

/** So many say no more than a few, and a mail may consist of nothing else. */
const EMPTY_LINES = /\n{5,}/g;

function textIn(entity: Entity, forwards: boolean | undefined): Text {
  const sent = textOf(entity).replace(EMPTY_LINES, '\n\n\n\n');
  const { parameters } = entity.contentType;
  const isFlowed = parameters.get('format')?.toLowerCase() === 'flowed';
  const text = isFlowed ? joinFlowed(sent, parameters.get('delsp')?.toLowerCase() === 'yes') : sent;
  const isHtml = /html/.test(entity.type) || (/^\s*<[!a-z]/i.test(text) && looksLikeHtml(text.slice(0, 10_000)));
  const pieces = isHtml ? mailHtmlPieces(text, forwards) : mailTextPieces(text, forwards);
  return { isHtml, text, pieces, words: wordsOf(pieces) };
}

const wordsOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((words, { text }) => words + countWords(plainText(text)), 0);

function joined(texts: readonly Text[]): Text | undefined {
  const [first, ...more] = texts.filter(({ words }) => words > 0);
  if (!first || more.length === 0) return first;
  const all = [first, ...more.map(footerApart)];
  // Signatures of several parts are all below the story.
  const pieces = all.flatMap((text) => text.pieces);
  return {
    isHtml: all.some(({ isHtml }) => isHtml),
    text: all.map(({ text }) => text).join('\n'),
    pieces,
    words: wordsOf(pieces),
  };
}

/** Mailing lists add theirs as a part of its own. A rule may stand above a story, too; RFC 3676's sign never does. */
const footerApart = (text: Text): Text => {
  const sent = text.text.trimStart();
  return /^-- ?\n/.test(sent) || (/^_{20,200}\n/.test(sent) && isListFooter(sent))
    ? { ...text, pieces: text.pieces.map((piece) => ({ ...piece, kind: 'contact' })) }
    : text;
};

/** Some send text and HTML one after the other, as if they were not the same. */
function withoutRepeated(texts: readonly Text[]): Text[] {
  const [first, second] = texts;
  if (texts.length !== 2 || !first || !second || first.isHtml === second.isHtml) return [...texts];
  const [a, b] = [folded(first), folded(second)];
  if (a.includes(b)) return [first];
  return b.includes(a) ? [second] : [...texts];
}

const folded = ({ pieces }: Text): string =>
  pieces
    .map(({ text }) => plainText(text))
    .join('')
    .replace(/\s+/g, '');

/** The last part of a path, and nothing that a file system would not take. */
const nameOfFile = (sent: string): string =>
  sent
    .split(/[/\\]/)
    .at(-1)!
    .replace(/[\x00-\x1f\x7f<>:"|?*]/g, '')
    .replace(/^\.+/, '')
    .slice(0, 200)
    .trim();
