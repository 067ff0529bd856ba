// One ninjs item as an article, its keys folded to one style (`versioncreated` for `versionCreated`).
import type {
  ArticleType,
  Credit,
  CreditRole,
  EditorNote,
  Embargo,
  ParsedArticle,
  PubStatus,
  Rights,
} from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import { isAdvisory } from '../agencies/bbc.ts';
import { readDateline, readEmbargo, readState, readStateSignals } from '../agencies/superdesk.ts';
import { readUpdateType } from '../agencies/tt.ts';
import type { WireHabits } from '../format.ts';
import { signalsInNote } from '../readings/change.ts';
import { embargoMember, firstStated } from '../readings/embargo-field.ts';
import type { SentInstant } from '../readings/instant.ts';
import { urgencyOf } from '../readings/json-item.ts';
import { photographer } from '../readings/photographer.ts';
import { pubStatusOf } from '../readings/pub-status.ts';
import { isContactName, isPrivateName } from '../readings/role-words.ts';
import { sentExpiry } from '../readings/sent-expiry.ts';
import { sentTime } from '../readings/sent-time.ts';
import { toArticle } from '../sent-article.ts';
import {
  asText,
  foldKeys,
  isObject,
  type JsonObject,
  line,
  list,
  member,
  object,
  objects,
  text,
  texts,
} from '../syntax/json.ts';
import { readAssociations, readRenditions, typeOf } from './associations.ts';
import { readConcepts } from './concepts.ts';
import { descriptionOf, headlineOf, storyOf } from './texts.ts';

/** What an item that holds this one says of all that it holds. */
export interface Above {
  readonly pubStatus?: PubStatus | undefined;
  readonly embargo?: Embargo | undefined;
  readonly usageTerms?: string | undefined;
  readonly language?: string | undefined;
}

export interface ItemContext {
  readonly position: Position;
  readonly wire: WireHabits;
  readonly above: Above;
}

/** Types of ninjs 3 that hold no story. */
const OTHER_TYPES: ReadonlySet<string> = new Set(['event', 'planning']);

/**
 * @param item with folded keys
 * @throws DropRejected MISSING_ID, UNKNOWN_FORMAT or TOO_LARGE
 */
export function readNinjsItem(item: JsonObject, { position, wire, above }: ItemContext): ParsedArticle {
  const uri = text(item, 'uri', 'guid', 'id');
  if (uri === undefined) throw new DropRejected('MISSING_ID', 'the ninjs item has no uri', { position });
  const sentType = text(item, 'type')?.toLowerCase();
  if (sentType !== undefined && OTHER_TYPES.has(sentType)) {
    throw new DropRejected('UNKNOWN_FORMAT', `a ninjs item of type ${sentType} holds no story`, { position });
  }
  const headline = headlineOf(item);
  const byline = bylineOf(item);
  const versionCreated = timeOf(item, wire, 'versioncreated', 'contentmodified');
  const associations = readAssociations(item);
  const edNotes = notesOf(item);
  const { body, standfirst } = storyOf(item, headline, associations);
  const type = (sentType === undefined && body.length > 0 ? undefined : typeOf(item)) ?? 'text';
  const sources = infoSourcesOf(item);

  return toArticle({
    format: 'ninjs',
    position,
    uri,
    // Superdesk's own items count in `_current_version`.
    version: text(item, 'version', 'currentversion'),
    type,
    // What lies in a withheld item and does not say that it may be used is withheld, too.
    pubStatus: ownStatus(item) ?? above.pubStatus ?? 'usable',
    signs: {
      signals: [
        ...(isAdvisory(sentType) ? ['advisory'] : []),
        ...signalsOf(item),
        ...publicTexts(edNotes).flatMap(signalsInNote),
      ],
    },
    versionCreated: versionCreated ?? timeOf(item, wire, 'contentcreated'),
    firstCreated: timeOf(item, wire, 'firstcreated', ...(versionCreated ? [] : ['contentcreated'])),
    embargo: embargoOf(item, wire, above, versionCreated?.utc),
    language: text(item, 'language') ?? above.language,
    urgency: urgencyOf(item),
    priority: text(item, 'priority'),
    headline,
    slugline: line(item, 'slugline', 'slug'),
    byline,
    creditline: line(item, 'creditline', 'credit'),
    dateline: line(item, 'dateline') ?? readDateline(item),
    located: nameIn(item, 'located'),
    description: descriptionOf(item, type) ?? standfirst,
    expires: sentExpiry(text(item, 'expires'), wire.timeZone),
    provider: sources.find(({ role }) => role === 'provider')?.name ?? line(item, 'source'),
    credits: creditsOf(item, type, byline),
    editorNotes: edNotes,
    body,
    associations,
    renditions: readRenditions(item),
    subjects: readConcepts(item),
    infoSources: sources,
    altIds: altIdsOf(item, uri),
    rights: rightsOf(item, above),
  });
}

function ownStatus(item: JsonObject): PubStatus | undefined {
  const status = statusOf(member(item, 'pubstatus'));
  return status === 'canceled' ? status : (readState(item) ?? status);
}

function statusOf(sent: unknown): PubStatus | undefined {
  if (sent === undefined || sent === null || sent === '') return undefined;
  // A word, a QCode or IPTC's URI.
  return pubStatusOf(typeof sent === 'string' ? codeOf(sent.trim().toLowerCase()) : '');
}

const codeOf = (concept: string): string => concept.replace(/^.*[/:]/, '');

/** `sig:correction`, as Superdesk hands it on from NewsML-G2; TT has an object of its own there. */
const signalsOf = (item: JsonObject): string[] => [
  ...['signal', 'signals'].flatMap((key) =>
    list(item, key).flatMap((one) => codeOf(asText(one) ?? text(one, 'qcode', 'code', 'uri') ?? '') || []),
  ),
  ...readUpdateType(item),
  ...readStateSignals(item),
];

function timeOf(item: JsonObject, { timeZone }: WireHabits, ...keys: readonly string[]): SentInstant | undefined {
  for (const key of keys) {
    const time = sentTime(text(item, key), timeZone);
    if (time) return time;
  }
  return undefined;
}

function embargoOf(
  item: JsonObject,
  { timeZone }: WireHabits,
  above: Above,
  near: string | undefined,
): SentInstant | undefined {
  const own = firstStated([
    ...['embargoeduntil', 'embargoed'].map((key) => embargoMember(member(item, key), near, timeZone)),
    readEmbargo(item, near, timeZone),
  ]);
  if (own || !above.embargo) return own;
  return 'until' in above.embargo
    ? { sent: above.embargo.until, utc: above.embargo.until, hasZone: true }
    : { sent: above.embargo.unreadable, hasZone: false };
}

/** A name, where an object or a list of them may stand instead of the text. */
function nameIn(item: JsonObject, key: string): string | undefined {
  return line(item, key) ?? objects(item, key).flatMap((one) => line(one, 'name', 'literal') ?? [])[0];
}

/** The last is AP's. */
const BYLINES = ['by', 'byline', 'bylines'] as const;

function bylineOf(item: JsonObject): string | undefined {
  for (const key of BYLINES) {
    const names = list(item, key).flatMap((one) => line({ one }, 'one') ?? line(one, 'name', 'value', 'by') ?? []);
    if (names.length > 0) return names.join(', ');
  }
  return undefined;
}

/** A list may stand where there is one; of those that have a role or a type, it may say that they are private. */
const notesOf = (item: JsonObject): EditorNote[] =>
  list(item, 'ednote').flatMap((one) => {
    const sent = line({ one }, 'one') ?? line(one, 'value', 'name');
    const names = isObject(one) ? [...texts(one, 'role'), ...texts(one, 'type')] : [];
    const isPublic = !names.some((name) => isPrivateName(name) || isContactName(name));
    return sent === undefined ? [] : [{ text: sent, public: isPublic }];
  });

const publicTexts = (notes: readonly EditorNote[]): string[] => notes.flatMap((note) => (note.public ? note.text : []));

const CREDIT_ROLES: readonly (readonly [pattern: RegExp, role: CreditRole])[] = [
  [/phot|camera/i, 'photo'],
  [/edit/i, 'editing'],
  [/report|correspond/i, 'reporting'],
  [/writ|author/i, 'writing'],
  [/graphic|illustrat/i, 'graphics'],
];

/** Superdesk's `authors`; the byline of a picture is its photographer. */
function creditsOf(item: JsonObject, type: ArticleType, byline: string | undefined): Credit[] {
  const credits = objects(item, 'authors').flatMap((author): Credit[] => {
    const name = line(author, 'name');
    if (name === undefined) return [];
    const sentRole = text(author, 'role') ?? '';
    const role = CREDIT_ROLES.find(([pattern]) => pattern.test(sentRole))?.[1] ?? 'other';
    return [{ role, kind: 'person', name }];
  });
  const sent = type === 'picture' ? byline?.replace(BEFORE_PHOTOGRAPHER, '') : undefined;
  if (sent === undefined || !NAME.test(sent)) return credits;
  const credit = photographer(sent);
  return credits.some(({ name }) => name === credit.name) ? credits : [credit, ...credits];
}

const BEFORE_PHOTOGRAPHER = /^(?:(?:photo(?:graph)?|foto|picture|bild)(?: by)?|by|von|par):? /i;
/** Others have codes and addresses in the byline of a picture. */
const NAME = /^[\p{L}][\p{L}\d .&/'’-]{1,60}$/u;

function infoSourcesOf(item: JsonObject): { name: string; role?: string }[] {
  const sources = ['infosources', 'infosource']
    .flatMap((key) => list(item, key))
    .flatMap((sent) => {
      // A name alone stands for its object.
      const source = isObject(sent) ? foldKeys(sent) : { name: sent };
      const name = line(source, 'name', 'literal', 'uri');
      // A role may be one of IPTC's, by its URI.
      const role = codeOf(text(source, 'role') ?? '');
      return name === undefined ? [] : [role ? { name, role } : { name }];
    });
  const source = line(item, 'source');
  return source === undefined || sources.some(({ name }) => name === source) ? sources : [...sources, { name: source }];
}

/** A list of roles and values; before it was one, an object of values by their role. */
function altIdsOf(item: JsonObject, uri: string): { role: string; value: string }[] {
  const altIds: { role: string; value: string }[] = [];
  for (const sent of objects(item, 'altids')) {
    const value = text(sent, 'value');
    if (value !== undefined) altIds.push({ role: text(sent, 'role') ?? 'altId', value });
    else if (!Object.hasOwn(sent, 'role')) for (const role of Object.keys(sent)) add(role, text(sent, role));
  }
  for (const role of ['guid', 'id', 'itemid']) add(role, text(item, role));
  return altIds;

  function add(role: string, value: string | undefined): void {
    if (value !== undefined && value !== uri) altIds.push({ role, value });
  }
}

function rightsOf(item: JsonObject, above: Above): Rights {
  const info = object(item, 'rightsinfo');
  const within = info ? foldKeys(info) : {};
  const rights: { -readonly [Key in keyof Rights]: Rights[Key] } = {};
  const copyrightHolder = nameIn(item, 'copyrightholder') ?? nameIn(within, 'copyrightholder');
  const copyrightNotice = joined(item, 'copyrightnotice') ?? joined(within, 'copyrightnotice');
  const usageTerms =
    joined(item, 'usageterms') ??
    joined(within, 'usageterms') ??
    text(within, 'linkedrights', 'encodedrights') ??
    // TT's name for it.
    line(item, 'descriptionusage') ??
    above.usageTerms;
  if (copyrightHolder !== undefined) rights.copyrightHolder = copyrightHolder;
  if (copyrightNotice !== undefined) rights.copyrightNotice = copyrightNotice;
  if (usageTerms !== undefined) rights.usageTerms = usageTerms;
  return rights;
}

function joined(item: JsonObject, key: string): string | undefined {
  const lines = list(item, key).flatMap(
    (one) => (isObject(one) ? line(one, 'value', 'name') : line({ one }, 'one')) ?? [],
  );
  return lines.length === 0 ? undefined : lines.join(' ');
}
