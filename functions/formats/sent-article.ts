// What a format found, field by field, and the article that it becomes: what is shared by all formats (headline
// prefixes, the body's habits, what a version does to its story) is read here, once.
import type {
  ArticleType,
  Association,
  Block,
  Dateline,
  EditorNote,
  Embargo,
  ParsedArticle,
  PubStatus,
  Rights,
  Subject,
} from '../article/article.ts';
import { contentText } from '../article/body.ts';
import { plainBlanks, visible } from '../article/spaces.ts';
import { DropRejected, type Position } from '../errors.ts';
import { readBody } from './readings/body.ts';
import { type ChangeSigns, changeOf, signalsAbove } from './readings/change.ts';
import {
  embargoInBrackets,
  embargoInTerms,
  headlineEmbargo,
  isOfMedia,
  notedEmbargo,
  opensWithEmbargo,
  saysEmbargoOver,
} from './readings/embargo.ts';
import { readHeadline } from './readings/headline.ts';
import { lastOf, type SentInstant } from './readings/instant.ts';
import { readKeepDays } from './readings/keep-days.ts';
import { detectLanguage } from './readings/language.ts';
import { markedDateline } from './readings/marked-dateline.ts';
import { fieldApart, mayHoldNote } from './readings/notes-apart.ts';
import { hasAddress } from './readings/private-part.ts';
import { isOfAdvisories } from './readings/qcodes.ts';
import { readRics } from './readings/rics.ts';
import { saysPrivate } from './readings/role-words.ts';
import { expiryAfter } from './readings/sent-expiry.ts';
import { requireFewLines } from './syntax/few-lines.ts';
import type { Piece } from './syntax/html-pieces.ts';

/** The fields of an article that pass as they are; `undefined` and an empty list say that the wire gave none. */
type Passed = {
  readonly [Key in
    | 'language'
    | 'urgency'
    | 'priority'
    | 'slugline'
    | 'creditline'
    | 'located'
    | 'description'
    | 'provider'
    | 'publisher'
    | 'story'
    | 'editorNotes'
    | 'credits'
    | 'associations'
    | 'renditions'
    | 'subjects'
    | 'infoSources'
    | 'altIds'
    | 'rights']?: ParsedArticle[Key] | undefined;
};

export interface SentArticle extends Passed {
  readonly format: string;
  readonly uri: string;
  /** `1` where the format has no versions. */
  readonly version?: string | undefined;
  readonly type?: ArticleType | undefined;
  readonly pubStatus?: PubStatus | undefined;
  readonly versionCreated?: SentInstant | undefined;
  readonly firstCreated?: SentInstant | undefined;
  readonly embargo?: SentInstant | undefined;
  readonly expires?: SentInstant | undefined;
  /** As sent, prefixes included. */
  readonly headline?: string | undefined;
  /** Where there is none, the one that stands in the body is taken. */
  readonly byline?: string | undefined;
  /** One that the wire marks as such; where the body opens with one, that is taken. */
  readonly dateline?: string | undefined;
  /** Its place, where that is marked in the head of a text. */
  readonly place?: string | undefined;
  /** What else says what this version does to its story. */
  readonly signs?: Pick<ChangeSigns, 'editStatus' | 'signals'> | undefined;
  readonly body?: readonly Piece[] | undefined;
  /** What the wire repeats above the story, as its first paragraph. */
  readonly teaser?: string | undefined;
  /** The body is a summary, or the beginning of a story that lies elsewhere. */
  readonly isSummary?: boolean | undefined;
  /** The wire marks the body as a table. */
  readonly isTabular?: boolean | undefined;
  /** Where in the drop the item begins: for errors. */
  readonly position?: Position | undefined;
}

/**
 * A time that cannot be read is none: a story is not lost for a field, and one without a date takes that of its drop.
 * @throws DropRejected BAD_DATE where the version's is impossible, and part of what names the story; TOO_LARGE
 */
export function toArticle(sent: SentArticle, version = sent.version): ParsedArticle {
  const fields = fieldsOf(sent);
  const headlineSent = fields.headline ?? '';
  const { headline, prefixes, take } = readHeadline(headlineSent);
  const { slugline } = sent;
  if (sent.body) requireFewLines(sent.body, sent.position);
  const content = readBody(sent.body ?? [], {
    isTabular: sent.isTabular ?? false,
    headline: headlineSent,
    place: sent.place ?? (sent.dateline === undefined ? undefined : markedDateline(sent.dateline).place),
    ...(sent.teaser === undefined ? {} : { teaser: sent.teaser }),
  });
  const pubStatus = sent.pubStatus ?? 'usable';
  const change = changeOf({
    pubStatus,
    editStatus: sent.signs?.editStatus,
    signals: [
      ...(sent.signs?.signals ?? []),
      ...(sent.subjects?.some(isOfAdvisories) ? ['advisory'] : []),
      ...content.editorNotes.flatMap((note) => (note.public ? signalsAbove(note.text) : [])),
    ],
    prefixes,
    slugline,
    headline,
    text: prefixes.length > 0 ? contentText(content.body) : undefined,
  });
  const isKill = change === 'kill';
  const editorNotes = uniqueNotes(sent.editorNotes, [...content.editorNotes, ...fields.notes]).map(withPrivacy);
  // The summary of a text may tell of such terms.
  const caption = sent.type === 'picture' || sent.type === 'video' ? fields.description : undefined;
  const keepDays = readKeepDays(sent.rights ?? {}, editorNotes, caption);
  const article: Draft = {
    uri: sent.uri,
    version: version ?? '1',
    type: sent.type ?? 'text',
    // A delete may come with any status: what is killed is never usable.
    pubStatus: isKill ? 'canceled' : pubStatus,
    change,
    headline,
    headlinePrefixes: prefixes,
    headlineSent,
    credits: sent.credits ? [...content.credits, ...sent.credits] : content.credits,
    editorNotes,
    body: content.body,
    associations: fields.associations,
    renditions: sent.renditions ?? [],
    subjects: withRics(sent.subjects ?? [], headlineSent, content.body),
    infoSources: sent.infoSources ?? [],
    altIds: sent.altIds ?? [],
    rights: rightsOf(sent.rights, content.copyrightNotice, keepDays),
    format: sent.format,
  };
  // A kill must not wait in quarantine for want of a readable date: its order does not matter, it wins in any.
  if (!isKill) requirePossible(sent.versionCreated, sent.position);
  put(article, 'versionCreated', sent.versionCreated?.utc);
  put(article, 'firstCreated', sent.firstCreated?.utc);
  const ownNotes = editorNotes.filter((note) => !content.privatePart.has(note));
  put(article, 'embargo', embargoOf(heldBy(article, ownNotes, sent)));
  put(article, 'expires', expiryAfter(sent.expires, sent.versionCreated)?.utc);
  put(article, 'language', statedLanguage(sent.language) ?? detectLanguage(contentText(content.body)));
  put(article, 'urgency', sent.urgency);
  put(article, 'priority', sent.priority);
  put(article, 'slugline', slugline);
  put(article, 'byline', sent.byline === undefined ? content.byline : visible(sent.byline));
  put(article, 'creditline', sent.creditline);
  put(article, 'dateline', content.dateline ?? datelineOf(sent.dateline));
  put(article, 'located', sent.located);
  put(article, 'description', fields.description);
  if (sent.isSummary) article.isSummary = true;
  put(article, 'provider', sent.provider);
  put(article, 'publisher', sent.publisher);
  put(article, 'take', take);
  put(article, 'story', sent.story);
  return article;
}

type Draft = { -readonly [Key in keyof ParsedArticle]: ParsedArticle[Key] };

/** A field that is unknown is absent. */
function put<K extends keyof Draft>(article: Draft, name: K, value: Draft[K] | undefined): void {
  if (value !== undefined) article[name] = value;
}

function requirePossible(instant: SentInstant | undefined, position: Position | undefined): void {
  if (!instant?.isImpossible) return;
  throw new DropRejected('BAD_DATE', `"${instant.sent.slice(0, 60)}" is no instant`, {
    ...(position && { position }),
  });
}

/** BCP 47 has codes that name none. Some write in capitals (`EN`) or in three letters (`ger`) what it has in two small ones. */
const statedLanguage = (sent: string | undefined): string | undefined => {
  if (sent === undefined || /^(?:und|x-default)$/i.test(sent)) return undefined;
  return sent.replace(/^(?:[A-Z]{2,3}|[a-z]{3})(?=-|$)/, (code) => Intl.getCanonicalLocales(code)[0]!);
};

/** Without a zone the instant is not known: a guess could lift an embargo hours too early. */
function embargoOf(instant: SentInstant | undefined): Embargo | undefined {
  if (!instant) return undefined;
  return instant.utc !== undefined && instant.hasZone ? { until: instant.utc } : { unreadable: instant.sent };
}

/** What the wire states in a field goes before what it says in words; a mark says less than any words. */
function heldBy(article: Draft, ownNotes: readonly EditorNote[], sent: SentArticle): SentInstant | undefined {
  const { embargo } = sent;
  const notes = ownNotes.map(({ text }) => text);
  if (!embargo) return embargoSaid(article, notes, sent);
  if (!embargo.isBare) return embargo;
  const ofItem = article.type === 'text' ? notes.filter((note) => !isOfMedia(note)) : notes;
  return (
    embargoSaid(article, ofItem, sent) ??
    (ofItem.some((note) => saysEmbargoOver(note, sent.versionCreated?.utc)) ? undefined : embargo)
  );
}

/** In notes and terms, in a headline, or where a summary or a caption begins. */
function embargoSaid(
  { headlineSent, rights: { usageTerms } }: Draft,
  notes: readonly string[],
  sent: SentArticle,
): SentInstant | undefined {
  const sentAt = sent.versionCreated?.utc;
  const said = notes.flatMap((note) => notedEmbargo(note, sentAt) ?? []);
  const inTerms = usageTerms === undefined ? undefined : embargoInTerms(usageTerms, sentAt);
  return lastOf(inTerms ? [...said, inTerms] : said) ?? headlineEmbargo(headlineSent, sentAt) ?? embargoInFields(sent);
}

/** With which a summary begins, or the caption of a picture, which is no answer to what a mark leaves open. */
function embargoInFields({ versionCreated, embargo, description, associations = [] }: SentArticle) {
  const said: SentInstant[] = [];
  const add = (text: string | undefined): void => {
    if (text === undefined) return;
    const sentAt = versionCreated?.utc;
    const found = opensWithEmbargo(text) ? notedEmbargo(text, sentAt) : embargoInBrackets(text, sentAt);
    if (found) said.push(found);
  };
  add(description);
  if (!embargo) for (const { rel, caption } of associations) if (rel === 'picture') add(caption);
  return lastOf(said);
}

/** @param notice Of the body: what the wire says in a field goes before. */
function rightsOf(sent: Rights = {}, notice: string | undefined, keepDays: number | undefined): Rights {
  if (notice === undefined && keepDays === undefined) return sent;
  return {
    ...(notice === undefined ? {} : { copyrightNotice: notice }),
    ...sent,
    ...(keepDays === undefined ? {} : { keepDays }),
  };
}

/** Headline, description and captions, and what a desk put there for other desks, which no reader may see. */
function fieldsOf({ headline, description, associations = [] }: SentArticle) {
  const notes: EditorNote[] = [];
  const told = (sent: string): string | undefined => {
    const text = visible(sent);
    const apart = fieldApart(text);
    if (!apart) return text;
    for (const note of apart.notes) notes.push({ text: note, public: false });
    return apart.shown === '' ? undefined : apart.shown;
  };
  return {
    // Of a book or a play `Not for publication: …` may be the news.
    headline: headline !== undefined && hasAddress(headline) ? told(headline) : headline && visible(headline),
    description: description === undefined ? undefined : told(description),
    associations: associations.some(mayTellDesk)
      ? associations.map((one) => withCaption(one, one.caption && told(one.caption)))
      : associations,
    notes,
  };
}

/** False of nearly all. */
const mayTellDesk = ({ caption }: Association): boolean => caption !== undefined && mayHoldNote(visible(caption));

function withCaption(association: Association, shown: string | undefined): Association {
  const { caption: _, ...others } = association;
  return shown === undefined ? others : { ...others, caption: shown };
}

/** The same note may stand in a field and in the text, or in two fields. */
function uniqueNotes(sent: readonly EditorNote[] = [], read: readonly EditorNote[]): readonly EditorNote[] {
  if (sent.length + read.length < 2) return sent.length > 0 ? sent : read;
  const notes = new Map<string, EditorNote>();
  for (const note of [...sent, ...read]) {
    const words = plainBlanks(visible(note.text));
    if (!notes.has(words)) notes.set(words, note);
  }
  return [...notes.values()];
}

/** Wherever it stands, a note that has a number to call is for those who make the news. */
function withPrivacy(note: EditorNote): EditorNote {
  const text = visible(note.text);
  const isPublic = note.public && !saysPrivate(text);
  return text === note.text && isPublic === note.public ? note : { ...note, text, public: isPublic };
}

function withRics(subjects: readonly Subject[], headline: string, body: readonly Block[]): readonly Subject[] {
  // Few texts hold an angle bracket.
  if (!headline.includes('<') && !body.some(({ text }) => text.includes('<'))) return subjects;
  const rics = readRics([headline, ...body.map(({ text }) => text)]);
  if (rics.length === 0) return subjects;
  const known = new Set(subjects.map(({ qcode }) => qcode));
  return [...subjects, ...rics.filter(({ qcode }) => !known.has(qcode))];
}

const datelineOf = (sent: string | undefined): Dateline | undefined =>
  sent === undefined || sent.trim() === '' ? undefined : markedDateline(sent);
