// E-mail (RFC 5322, MIME): one message as SES drops it, an mbox of many, or a digest.
import { hash } from 'node:crypto';
import type { Association } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { fallbackHeadline } from '../readings/fallback-headline.ts';
import type { SentInstant } from '../readings/instant.ts';
import { sentTime } from '../readings/sent-time.ts';
import { type SentArticle, toArticle } from '../sent-article.ts';
import { plainText } from '../syntax/inline.ts';
import { type MailContent, readContent } from './content.ts';
import { type Entity, readEntity, startOfMessage } from './entity.ts';
import { keywordSubjects, readForm, withForm } from './google-form.ts';
import type { MailHeader } from './header.ts';
import { headingAbove, withoutHeadline } from './headings.ts';
import { mailMark } from './mark.ts';
import { toArticleWithNotes } from './notes-below.ts';
import { embargoOf, readSubject } from './subject.ts';
import { countWords, MAX_COVER_WORDS } from './text.ts';

export const mail = {
  ...mailMark,

  *parse({ bytes }: DropContent, wire: WireHabits): Iterable<WireItem> {
    let index = 0;
    const drop = withLineFeeds(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const lines = new LineCounter(drop);
    for (const message of messagesOf(drop)) {
      for (const item of itemsOf(message, { index, wire, lines })) {
        yield item;
        index++;
      }
    }
  },
} satisfies WireFormat;

/** Old Macs end lines with CR alone. */
function withLineFeeds(bytes: Buffer): Buffer {
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes;
  return Buffer.from(bytes.toString('latin1').replaceAll('\r', '\n'), 'latin1');
}

/** One message, or those of an mbox (RFC 4155): each begins behind an empty line with `From `, sender and time. */
function* messagesOf(bytes: Buffer): Iterable<Buffer> {
  const first = startOfMessage(bytes);
  const isMbox =
    first.length < bytes.length && /^From /m.test(bytes.toString('latin1', 0, bytes.length - first.length));
  let start = bytes.length - first.length;
  for (let at = start; isMbox && at !== -1; ) {
    const found = bytes.indexOf('\nFrom ', at);
    if (found === -1) break;
    at = found + 1;
    const isBlankBefore = bytes[found - 1] === 0x0a || (bytes[found - 1] === 0x0d && bytes[found - 2] === 0x0a);
    if (!isBlankBefore || !/^From \S{1,200} [^\r\n]{0,60}\d{4}\b/.test(bytes.toString('latin1', at, at + 300)))
      continue;
    yield bytes.subarray(start, found);
    start = bytes.length - startOfMessage(bytes.subarray(at)).length;
    at = start;
  }
  yield bytes.subarray(start);
}

interface Place {
  readonly index: number;
  readonly wire: WireHabits;
  readonly lines: LineCounter;
}

/** The message is one item; where it says nothing itself, the messages in it are. */
function* itemsOf(source: Buffer, place: Place): Iterable<WireItem> {
  let messages: readonly Entity[];
  try {
    const read = readMessage(readEntity(source), place);
    if (read.item) {
      yield read.item;
      return;
    }
    messages = read.messages;
  } catch (error) {
    yield { rejected: rejection(error, source, place) };
    return;
  }
  let { index } = place;
  for (const message of messages) {
    for (const item of itemsOf(message.bytes, { ...place, index })) {
      yield item;
      index++;
    }
  }
}

function rejection(error: unknown, source: Buffer, { index, lines }: Place): DropRejected {
  if (!(error instanceof DropRejected)) throw error;
  const line = lines.before(source) + (error.position?.line ?? 1);
  return new DropRejected(error.code, error.message, { position: { item: index, line }, cause: error });
}

/** Counts on from where it was, as messages are read in their order: an mbox may hold thousands that are bad. */
class LineCounter {
  readonly #drop: Buffer;
  #at = 0;
  #lines = 0;

  constructor(drop: Buffer) {
    this.#drop = drop;
  }

  /** Lines of the drop before a message; of one that was encoded for its transfer nobody can say. */
  before(message: Buffer): number {
    if (message.buffer !== this.#drop.buffer) return 0;
    const end = message.byteOffset - this.#drop.byteOffset;
    for (; this.#at < end; this.#at++) if (this.#drop[this.#at] === 0x0a) this.#lines++;
    return this.#lines;
  }
}

type ReadMessage =
  | { readonly item: WireItem; readonly messages?: undefined }
  | { readonly item?: undefined; readonly messages: readonly Entity[] };

function readMessage(root: Entity, { index, wire }: Place): ReadMessage {
  const { header, bytes } = root;
  const [id] = header.ids('message-id');
  const uri = id?.toWellFormed() ?? `urn:sha256:${hash('sha256', bytes)}`;
  const { headline: subject, forwards } = readSubject(header);
  const content = readContent(root, uri, forwards);
  const provider = header.text('organization') ?? header.text('organisation');
  const headline =
    subject || headingAbove(content.body, [...sendersNamed(header), provider ?? '', ...domainsOf(header)]);
  const { messages } = content;
  if (messages.length > 0 && (holdsDigest(root) || ownWords(content) <= (forwards ? MAX_COVER_WORDS : 0)))
    return { messages };
  const formText = formTextOf(content);
  const answers = readForm(formText);
  if (!answers && isJson(formText)) {
    throw new DropRejected('MALFORMED', 'the text of the mail is JSON, but no story of a form');
  }

  const position: Position = { item: index };
  const versionCreated = dateOf(header, wire);
  const sent: SentArticle = {
    format: 'mail',
    position,
    uri,
    version: '1',
    versionCreated,
    embargo: embargoOf(headline, content.body, versionCreated?.utc),
    language: languageOf(root),
    priority: header.text('importance') ?? header.text('priority') ?? header.text('x-priority'),
    headline: headline || fallbackHeadline(content.body.filter(({ kind }) => kind !== 'contact')),
    provider,
    body: withoutHeadline(content.body, headline),
    associations: [...content.pictures, ...attachedMessages(messages), ...earlierMessages(header)],
    renditions: content.renditions,
    subjects: keywordSubjects(header.all('keywords').map(({ value }) => value)),
    infoSources: sendersOf(header),
    altIds: header.ids('list-id').map((value) => ({ role: 'listId', value })),
  };
  if (answers) return { item: { article: toArticle(withForm(sent, answers)), source: bytes } };
  const article = toArticleWithNotes(sent);
  // The byline in the story itself is as it is to be printed.
  const byline = article.byline ?? senderName(header);
  return { item: { article: byline === undefined ? article : { ...article, byline }, source: bytes } };
}

/** Whole, cut off, or with words below it; a story may begin with a bracket, or one pair, and go on in words. */
const isJson = (text: string): boolean => JSON_START.test(text) && !PAIR_IN_WORDS.test(text);
const JSON_START = /^\s*\{\s{0,100}"[^"]{0,200}"\s{0,100}:\s{0,100}(?:["[{\d-]|true\b|false\b|null\b)/;
const PAIR_IN_WORDS =
  /^\s*\{\s{0,100}"[^"]{0,200}"\s{0,100}:\s{0,100}(?:"[^"]{0,200}"|[\w.-]{1,40})\s{0,100}\}[ \t]{0,10}\p{L}/u;

/** A form may be sent as HTML, too. */
function formTextOf({ text, body }: MailContent): string {
  if (!/^\s*</.test(text) || !/^\s*\{/.test(body[0]?.text ?? '')) return text;
  return body.flatMap((piece) => (piece.kind === 'contact' ? [] : plainText(piece.text))).join('\n');
}

const ownWords = ({ body }: MailContent): number =>
  body.reduce((words, { kind, text }) => words + (kind === 'contact' ? 0 : countWords(text)), 0);

/** Else when it was received last: each server puts its field above the others, the time at its end. */
function dateOf(header: MailHeader, { timeZone }: WireHabits): SentInstant | undefined {
  const received = header.all('received').slice(0, MAX_RECEIVED);
  for (const sent of [
    header.first('date')?.value,
    ...received.map(({ value }) => value.slice(value.lastIndexOf(';') + 1)),
  ]) {
    const time = sentTime(sent, timeZone);
    if (time) return time;
  }
  return undefined;
}
const MAX_RECEIVED = 100;

/** Gateways that add a line below each mail put it into another multipart; a digest that is a message of this one is its own. */
const holdsDigest = ({ type, parts }: Entity): boolean =>
  type === 'multipart/digest' || (type.startsWith('multipart/') && parts.some(holdsDigest));

/** Of the mail, or else of its first text. */
function languageOf({ header, type, parts }: Entity): string | undefined {
  const [language] = (header.first('content-language')?.value ?? '').split(/[,;\s]/);
  if (language && /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,3}$/i.test(language)) return language;
  const [first] = type.startsWith('multipart/') ? parts : [];
  return first && languageOf(first);
}

/** A mailing list puts itself behind the name: `Ada Quill via news-list`. */
function senderName(header: MailHeader): string | undefined {
  const said = sendersNamed(header);
  return said.length === 0 ? undefined : said.join(', ');
}

const sendersNamed = (header: MailHeader): string[] =>
  header
    .mailboxes('from')
    .map(({ name }) => name.replace(/\svia\s.{0,100}$/, '').replace(/^'(.*)'$/, '$1'))
    .filter((name) => name !== '' && !name.includes('@'));

/** `nordwire` of `ada@mail.nordwire.example`. */
const domainsOf = (header: MailHeader): string[] =>
  header.mailboxes('from').flatMap(({ address }) => address.split('@').at(-1)!.split('.').slice(0, -1));

const sendersOf = (header: MailHeader): { name: string; role: string }[] =>
  header.mailboxes('from').flatMap(({ address }) => (address === '' ? [] : [{ name: address, role: 'sender' }]));

/** Messages that came along with a story. */
function attachedMessages(messages: readonly Entity[]): Association[] {
  return messages.flatMap(({ header }): Association[] => {
    const [uri] = header.ids('message-id');
    const { headline } = readSubject(header);
    return uri === undefined
      ? []
      : [{ rel: 'related', uri: uri.toWellFormed(), ...(headline === '' ? {} : { headline }) }];
  });
}

/** The mail that this one answers to, or that it stands for. */
function earlierMessages(header: MailHeader): Association[] {
  const ids = new Set([...header.ids('supersedes'), ...header.ids('in-reply-to').slice(0, 1)]);
  return [...ids].map((uri) => ({ rel: 'derivedFrom', uri: uri.toWellFormed() }));
}
