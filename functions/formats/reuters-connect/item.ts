// One item of Reuters Connect as an article. The same story over SFTP is NewsML-G2 with this `uri` as its guid.
import type { Credit, EditorNote, ParsedArticle, PubStatus, Rights } from '../../article/article.ts';
import { plainBlanks } from '../../article/spaces.ts';
import { DropRejected, type Position } from '../../errors.ts';
import { isPlaceholder, providerName, readPhotoCredit, withoutTimestamp } from '../agencies/reuters.ts';
import type { WireHabits } from '../format.ts';
import { lsegPieces } from '../lseg/html.ts';
import { withoutAlias } from '../newsml-g2/names.ts';
import { signalsInNote } from '../readings/change.ts';
import { embargoMember, firstStated } from '../readings/embargo-field.ts';
import { urgencyOf } from '../readings/json-item.ts';
import { photographer } from '../readings/photographer.ts';
import { pubStatusOf } from '../readings/pub-status.ts';
import { sentExpiry } from '../readings/sent-expiry.ts';
import { sentTime } from '../readings/sent-time.ts';
import { toArticle } from '../sent-article.ts';
import { textPieces } from '../syntax/html.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { asText, type JsonObject, list, member, object, objects, prose, text, texts } from '../syntax/json.ts';
import { foldBlanks } from '../syntax/xml-element.ts';
import { readAssociations, readRenditions, typeOf, uriOf, versionOf } from './links.ts';
import { readSubjects } from './subjects.ts';

/** @throws DropRejected MISSING_ID, TOO_LARGE or TOO_DEEP */
export function readItem(item: JsonObject, position: Position, { timeZone }: WireHabits): ParsedArticle {
  const uri = uriOf(item);
  if (uri === undefined)
    throw new DropRejected('MISSING_ID', 'the item has neither uri nor versionedGuid', { position });

  const type = typeOf(item) ?? 'text';
  const signals = texts(item, 'signal');
  const body = bodyPieces(item);
  const description = descriptionOf(item, body);
  const byline = bylineOf(item);
  const notes = notesOf(item);
  const time = (field: string) => sentTime(text(item, field), timeZone);
  // A query that asks for no `versionCreated` may have what searches are sorted by.
  const versionCreated = time('versionCreated') ?? time('contentTimestamp') ?? time('sortTimestamp');
  const embargoes = ['embargoed', 'embargo', 'embargoedUntil'].map((field) =>
    embargoMember(member(item, field), versionCreated?.utc, timeZone),
  );

  return toArticle({
    format: 'reuters-connect',
    position,
    uri,
    version: versionOf(item),
    type,
    pubStatus: statusOf(texts(item, 'pubStatus')[0]),
    signs: {
      editStatus: signals.filter((signal) => /^edStat:/i.test(signal)).map(withoutAlias),
      signals: [
        ...signals.filter((signal) => !/^(?:edStat|sic):/i.test(signal)).map(withoutAlias),
        ...notes.flatMap((note) => signalsInNote(note.text)),
      ],
    },
    versionCreated,
    firstCreated: time('firstCreated'),
    embargo: firstStated(embargoes),
    expires: sentExpiry(text(item, 'expires'), timeZone),
    language: texts(item, 'language')[0],
    urgency: urgencyOf(item),
    priority: text(item, 'priority'),
    headline: text(item, 'headLine', 'headline', 'title'),
    slugline: text(item, 'slug', 'slugline'),
    byline,
    creditline: texts(item, 'credit')[0],
    dateline: withoutTimestamp(text(item, 'dateLine', 'dateline')),
    located: locatedOf(item),
    description,
    provider: providerOf(item),
    credits: pictureCredits(item, byline),
    editorNotes: notes,
    body,
    isTabular: signals.some((signal) => /^sic:TABLE$/i.test(signal)),
    associations: readAssociations(item, uri, type),
    renditions: readRenditions(item),
    subjects: readSubjects(item),
    infoSources: infoSourcesOf(item),
    altIds: altIdsOf(item),
    rights: rightsOf(item),
  });
}

/** Both bodies are the whole text, one with more markup; an empty one may be sent as `<body/>`. A film has a script. */
function bodyPieces(item: JsonObject): readonly Piece[] {
  for (const key of ['bodyXhtmlRich', 'bodyXhtml']) {
    const html = prose(item, key);
    const pieces = html === undefined ? [] : lsegPieces(html);
    if (pieces.length > 0) return pieces;
  }
  const script = prose(item, 'script');
  return script === undefined ? [] : textPieces(script.replace(SHOT, '\n\n'));
}

/** Each shot of a list begins a line: `1. WAVES`. */
const SHOT = /\n(?=[ \t]{0,8}\d{1,3}\. )/g;

/** The fragment is the beginning of the body, or of the caption: where there is either, it says nothing new. */
function descriptionOf(item: JsonObject, body: readonly Piece[]): string | undefined {
  const sent =
    text(item, 'caption', 'intro', 'description') ?? (body.length === 0 ? text(item, 'fragment') : undefined);
  if (sent === undefined) return undefined;
  const description = foldBlanks(sent);
  // An introduction that is the first paragraph must not pass for a teaser: the body would lose it.
  const words = plainBlanks(description);
  return body.some((piece) => foldBlanks(plainBlanks(plainText(piece.text))) === words) ? undefined : description;
}

const statusOf = (sent: string | undefined): PubStatus =>
  sent === undefined ? 'usable' : pubStatusOf(withoutAlias(sent).toLowerCase());

function bylineOf(item: JsonObject): string | undefined {
  const names = list(item, 'byLine').flatMap(
    (entry) => asText(entry)?.trim() || (text(entry, 'name', 'literal') ?? []),
  );
  return names.length === 0 ? undefined : names.join(', ');
}

function locatedOf(item: JsonObject): string | undefined {
  const [located] = texts(item, 'located');
  const name = located ?? text(object(item, 'located'), 'name', 'literal', 'city');
  return name === undefined || isPlaceholder(name) ? undefined : name;
}

function providerOf(item: JsonObject): string | undefined {
  for (const key of ['provider', 'source']) {
    const sent = texts(item, key)[0] ?? text(object(item, key), 'literal', 'name', 'code');
    if (sent !== undefined) return providerName(sent);
  }
  return undefined;
}

function pictureCredits(item: JsonObject, byline: string | undefined): Credit[] {
  if (typeOf(item) !== 'picture') return [];
  return byline === undefined ? readPhotoCredit(text(item, 'caption') ?? '') : [photographer(byline)];
}

const notesOf = (item: JsonObject): EditorNote[] =>
  ['edNote', 'editorNote', 'editorsNote']
    .flatMap((key) => texts(item, key))
    .map((note) => ({ text: foldBlanks(note), public: true }));

function infoSourcesOf(item: JsonObject): ParsedArticle['infoSources'] {
  const sources = new Map<string, { name: string; role?: string }>();
  const names = new Set<string>();
  for (const key of ['infoSource', 'infosource', 'source', 'contributor']) {
    for (const entry of objects(item, key)) {
      const name = text(entry, 'literal', 'name') ?? withoutAlias(text(entry, 'code') ?? '');
      const role = withoutAlias(text(entry, 'role') ?? (key === 'contributor' ? key : ''));
      if (name === '' || (role === '' && names.has(name))) continue;
      names.add(name);
      sources.set(`${role} ${name}`, role === '' ? { name } : { name, role });
    }
  }
  return [...sources.values()];
}

function altIdsOf(item: JsonObject): ParsedArticle['altIds'] {
  const ids: { role: string; value: string }[] = [];
  const add = (role: string, value: string | undefined): void => {
    if (value !== undefined) ids.push({ role, value });
  };
  // NewsML-G2 calls it `idType:USN`.
  add('USN', text(item, 'usn'));
  add('versionedGuid', text(item, 'versionedGuid'));
  for (const key of ['altID', 'altId']) {
    for (const alternatives of objects(item, key)) {
      for (const role of Object.keys(alternatives)) if (role !== 'usn') add(role, text(alternatives, role));
    }
  }
  return ids;
}

function rightsOf(item: JsonObject): Rights {
  const rights: { -readonly [Key in keyof Rights]: Rights[Key] } = {};
  for (const name of ['copyrightHolder', 'copyrightNotice', 'usageTerms'] as const) {
    const sent = texts(item, name).join(' ') || text(object(item, name), 'literal', 'name');
    if (sent) rights[name] = sent;
  }
  return rights;
}
