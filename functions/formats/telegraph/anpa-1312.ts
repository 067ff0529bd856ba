// ANPA 1312 (later 89-3), as AP and the wires of its members write it: SYN SYN SOH service+number, priority, category,
// keyword, version and date, STX, header lines `^…<`, paragraphs behind a tab, ETX, `AP-WF-mm-dd-yy hhmmGMT`.
import type { EditorNote, ParsedArticle } from '../../article/article.ts';
import { DropRejected } from '../../errors.ts';
import { filedBy, isAdvance, isNoteLine, isSharedKeyword } from '../agencies/ap-anpa.ts';
import type { DropContent, DropHead, WireFormat, WireHabits, WireItem } from '../format.ts';
import type { SentInstant } from '../readings/instant.ts';
import { type SentArticle, toArticle } from '../sent-article.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { type Fields, readFields } from './anpa-1312-fields.ts';
import { type AnpaHeader, looksLikeAnpa, readAnpaHeader } from './anpa-1312-header.ts';
import { statusOf } from './status.ts';
import {
  firstHeader,
  type Message,
  mendDashes,
  printable,
  readMessages,
  splitLines,
  storyOf,
  uriOf,
} from './telegraph.ts';
import { fallbackHeadline, textPieces } from './text.ts';
import { type Filed, readFiled, readRelease } from './time.ts';

const FORMAT = 'anpa-1312';
/** Flash, bulletin, urgent, regular, deferred: the order in which an editor should see them. */
const URGENCIES = 'fburd';

export const anpa1312 = {
  name: FORMAT,

  detect({ text }: DropHead) {
    const found = firstHeader(text);
    return found && looksLikeAnpa(found.header) ? 'sure' : false;
  },

  *parse({ bytes }: DropContent, wire: WireHabits): Generator<WireItem> {
    for (const message of readMessages(bytes)) {
      if ('rejected' in message) yield message;
      else yield readItem(message, wire);
    }
  },
} satisfies WireFormat;

function readItem(message: Message, wire: WireHabits): WireItem {
  try {
    return { article: readArticle(message, wire), source: message.source };
  } catch (error) {
    if (error instanceof DropRejected) return { rejected: error };
    throw error;
  }
}

function readArticle(message: Message, wire: WireHabits): ParsedArticle {
  const position = { item: message.item, line: message.line };
  const header = readAnpaHeader(message.header);
  if (!header) {
    throw new DropRejected('MISSING_ID', 'the header is empty: nothing says which message this is', { position });
  }
  const { body, ...fields } = readFields(splitLines(mend(printable(message.text))));
  // Scores and lottery numbers may have header lines only.
  const isOwnText = header.isTabular || !body.some((line) => /\S/.test(line));
  const lines = isOwnText ? [...fields.others, ...body] : body;
  const { story, filed: filedInText } = withoutFiled(lines, wire);
  const filed = readFiled(printable(message.trailer), wire.timeZone) ?? filedInText;
  const { pieces, notes } = readBodyLines(story, header.isTabular);
  const slugline = fields.keyword ?? header.keyword;
  const headline = fields.headline ?? (fallbackHeadline(pieces) || slugline);
  const provider = filed && filedBy(filed.source);
  const id = {
    format: FORMAT,
    source: provider ?? 'anpa',
    sequence: header.number === '' ? '' : `${header.service}${header.number}`,
    slugline,
    headline,
    instant: filed?.instant.utc,
  };
  const urgency = URGENCIES.indexOf(header.priority?.toLowerCase() ?? ' ') + 1;
  return toArticle({
    ...statusIn(header, fields),
    format: FORMAT,
    uri: uriOf(id),
    story: isSharedKeyword(slugline) ? undefined : storyOf(id),
    position,
    versionCreated: filed && { ...filed.instant, field: 'the line behind ETX' },
    embargo: embargoOf(header, fields, filed, wire),
    headline,
    description: isOwnText ? undefined : descriptionOf(fields, pieces),
    byline: fields.byline,
    creditline: fields.creditline,
    slugline: slugline || undefined,
    priority: header.priority,
    urgency: urgency > 0 ? urgency : undefined,
    provider,
    subjects: header.category === undefined ? [] : [{ qcode: `a1312cat:${header.category}`, rel: 'subject' }],
    altIds: altIdsOf(header, fields),
    editorNotes: [...fields.notes, ...notes].map((text): EditorNote => ({ text, public: true })),
    isTabular: header.isTabular,
    body: pieces,
  });
}

/** The 7-bit set has neither quotation marks nor dashes of its own. */
const mend = (text: string): string =>
  mendDashes(text.replaceAll('``', '"').replaceAll("''", '"').replaceAll('`', "'"));

/** Some send the line with the date before ETX. */
function withoutFiled(
  lines: readonly string[],
  wire: WireHabits,
): { story: readonly string[]; filed?: Filed | undefined } {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - 4); at--) {
    const line = lines[at]!.trim();
    const filed = line.length < 60 ? readFiled(line, wire.timeZone) : undefined;
    if (filed) return { story: [...lines.slice(0, at), ...lines.slice(at + 1)], filed };
  }
  return { story: lines };
}

function readBodyLines(lines: readonly string[], isTabular: boolean): { pieces: Piece[]; notes: string[] } {
  const notes: string[] = [];
  const text: string[] = [];
  for (const line of lines) {
    const isMarked = line.trimStart().startsWith('^');
    // Quad left: the end of a line that stands alone. A RIC in its brackets is none.
    const plain = (isMarked ? line.replace('^', '') : line).replace(/^([^<>]*)<\s*$/, '$1');
    if (isMarked && isNoteLine(plain.trim())) notes.push(plain.trim());
    else if (isMarked && !isTabular) text.push('', plain.trim(), '');
    else text.push(plain);
  }
  if (!isTabular) return { pieces: textPieces(text), notes };
  const table = text.map((line) => line.replace(/^\t/, '').trimEnd()).join('\n');
  return { pieces: /\S/.test(table) ? [{ kind: 'preformatted', text: table }] : [], notes };
}

function statusIn(header: AnpaHeader, { version, marks }: Fields): Pick<SentArticle, 'pubStatus' | 'signs'> {
  const versions = version.length > 0 ? version : [header.version];
  const { pubStatus, signals } = statusOf([...versions, ...marks]);
  return { pubStatus, signs: { signals: header.category?.toLowerCase() === 'v' ? [...signals, 'advisory'] : signals } };
}

function embargoOf(
  header: AnpaHeader,
  fields: Fields,
  filed: Filed | undefined,
  wire: WireHabits,
): SentInstant | undefined {
  if (fields.embargo !== undefined) return readRelease(fields.embargo, filed?.instant.utc, wire.timeZone);
  const advance = [...fields.version, header.version].find(isAdvance);
  return advance === undefined ? undefined : { sent: advance, hasZone: false };
}

/** A summary that a paragraph of the story repeats says nothing new. */
function descriptionOf({ others }: Fields, pieces: readonly Piece[]): string | undefined {
  const description = others.join(' ');
  if (description === '') return undefined;
  const fold = (text: string): string => text.replace(/\s+/g, ' ');
  return pieces.some(({ text }) => fold(text).includes(fold(description))) ? undefined : description;
}

function altIdsOf({ service, number, version: sent }: AnpaHeader, { version }: Fields): ParsedArticle['altIds'] {
  const take = version.join(', ') || sent;
  return [
    ...(number === '' ? [] : [{ role: 'transmission', value: `${service}${number}` }]),
    ...(take === '' ? [] : [{ role: 'take', value: take }]),
  ];
}
