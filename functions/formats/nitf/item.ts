// One NITF document as an article: each field from where the standard and the agencies put it.
import { hash } from 'node:crypto';
import type { Association, Credit, Dateline, ParsedArticle } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import { aap } from '../agencies/aap.ts';
import { ap } from '../agencies/ap.ts';
import { takeIn } from '../agencies/ap-anpa.ts';
import { ntb } from '../agencies/ntb.ts';
import { pa } from '../agencies/pa.ts';
import type { WireHabits } from '../format.ts';
import { withPlaceOf } from '../readings/marked-dateline.ts';
import { signedBy } from '../readings/persons-name.ts';
import { urgencyIn } from '../readings/urgency.ts';
import { type SentArticle, toArticle } from '../sent-article.ts';
import { all, first, firstValue, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { readAbstract, readByline, readNitfBody } from './body.ts';
import { readMarkedDateline } from './dateline.ts';
import { flatText, NitfDocument, type NitfHabit } from './document.ts';
import { withMedia } from './embedded.ts';
import { readNotes } from './notes.ts';
import { readAltIds, readHistory, readInfoSources, readNitfRights, readProvider } from './rights.ts';
import { readOrder, readSignals, readStatus } from './status.ts';
import { readNitfSubjects } from './subjects.ts';

const HABITS: readonly NitfHabit[] = [aap, pa, ap, ntb];
const NONE: NitfHabit = { isOf: () => true };

/**
 * The article of a document; after it an order, where the document ends the use of another one.
 * @param known Whose text it is, where that is said beside it
 * @throws DropRejected MISSING_ID, with the document's index and line
 */
export function readNitf(root: XmlElement, index: number, wire: WireHabits, known?: string): ParsedArticle[] {
  const position: Position = { item: index, line: root.line };
  const document = new NitfDocument(root);
  const habit = HABITS.find((one) => one.isOf(document)) ?? NONE;
  const body = readNitfBody(document);
  const status = readStatus(document, wire.timeZone ?? habit.timeZone);
  const history = readHistory(document);
  const headline = document.headline ?? titleOf(document, habit);
  const byline = readByline(document);
  const marked = readMarkedDateline(document);
  const source = habit.source?.(document);
  const own: OwnWords = { headline, byline, place: marked?.place, day: status.versionCreated?.utc?.slice(0, 10) };
  const uri = known ?? uriOf(document, own, position);
  const sent: SentArticle = {
    format: 'nitf',
    position,
    uri,
    version: versionOf(document),
    ...status,
    signs: { signals: readSignals(document) },
    language: languageOf(document),
    urgency: urgencyIn(firstValue(all(document.docdata, 'urgency'), 'ed-urg')),
    priority: document.metas('priority')[0] ?? document.metasNamed('ntbprioritet')[0],
    headline,
    slugline: sluglineOf(document, habit),
    byline,
    place: marked?.place,
    description: readAbstract(document, habit),
    provider: source ?? readProvider(document),
    publisher: valueIn(first(document.head, 'pubdata'), 'name'),
    story: valueIn(first(document.docdata, 'du-key'), 'key'),
    editorNotes: [...readNotes(document), ...body.privateNotes, ...history.notes],
    body: habit.pieces?.(body.pieces, document) ?? body.pieces,
    isTabular: document.metas('format').some((format) => format.toLowerCase() === 't'),
    associations: withMedia(readLinks(document, uri), body.media, uri),
    subjects: readNitfSubjects(document, habit.categories ?? 'category'),
    infoSources: readInfoSources(document, source),
    altIds: readAltIds(document, uri),
    rights: readNitfRights(document),
  };
  const order = readOrder(document);
  return [
    completed(signedBy(toArticle(sent), document.metasNamed('byline')), document, habit, marked, history.credits),
    ...(order && order.uri !== uri
      ? [toArticle({ ...order, format: 'nitf', position, versionCreated: status.versionCreated, story: sent.story })]
      : []),
  ];
}

/**
 * With what comes second to the text: a dateline in the head, and those who worked on it besides those who sign.
 */
function completed(
  article: ParsedArticle,
  document: NitfDocument,
  habit: NitfHabit,
  marked: Dateline | undefined,
  history: readonly Credit[],
): ParsedArticle {
  const read = marked ? withPlaceOf(article.dateline, marked) : article.dateline;
  const dateline = read && (habit.dateline?.(read) ?? read);
  const take = takeOf(document);
  const credits = new Map<string, Credit>();
  for (const credit of [...article.credits, ...history]) {
    const key = `${credit.role} ${credit.name}`;
    if (!credits.has(key)) credits.set(key, credit);
  }
  return {
    ...article,
    credits: [...credits.values()],
    // PA says in its text what it says in a note above it.
    ...(dateline === undefined ? {} : { dateline }),
    ...(take === undefined || article.take !== undefined ? {} : { take }),
  };
}

function titleOf({ title }: NitfDocument, habit: NitfHabit): string | undefined {
  return title === undefined ? undefined : (habit.headline?.(title) ?? title);
}

interface OwnWords {
  readonly headline: string | undefined;
  readonly byline: string | undefined;
  readonly place: string | undefined;
  readonly day: string | undefined;
}

/**
 * AP's files for the web have no id: then a story is what has the same words at its top on the same day, so that its
 * next version finds it.
 */
function uriOf({ docdata, root }: NitfDocument, own: OwnWords, position: Position): string {
  const ids = all(docdata, 'doc-id');
  // The text of an element that has no id may be the agency's name alone.
  const sent =
    firstValue(ids, 'id-string') ??
    valueIn(root, 'uno') ??
    ids.map(flatText).find((text) => /\d|^(?:urn|tag):\S/i.test(text));
  if (sent !== undefined) return sent;
  if (own.headline === undefined) {
    throw new DropRejected('MISSING_ID', 'the nitf has no doc-id, and no headline to be known by', { position });
  }
  const words = [own.headline, own.byline ?? '', own.place ?? '', own.day ?? ''].map((text) => text.normalize('NFC'));
  return `urn:sha256:${hash('sha256', words.join('\n'))}`;
}

function versionOf(document: NitfDocument): string | undefined {
  const keys = all(document.docdata, 'du-key');
  // GlobeNewswire: `article-revision`.
  const revisions = document.metasNamed('article-revision').filter((revision) => /^\d{1,9}$/.test(revision));
  return firstValue(keys, 'version') ?? firstValue(keys, 'generation') ?? revisions[0];
}

function languageOf(document: NitfDocument): string | undefined {
  return (
    valueIn(document.root, 'xml:lang') ??
    valueIn(document.root, 'lang') ??
    valueIn(document.root, 'baselang') ??
    valueIn(document.body, 'xml:lang') ??
    document.metas('language')[0]
  );
}

const sluglineOf = (document: NitfDocument, habit: NitfHabit): string | undefined =>
  habit.slugline?.(document) ??
  document.metas('slugline')[0] ??
  document.metas('slug')[0] ??
  document.metas('anpa-keyword')[0] ??
  valueIn(first(document.docdata, 'du-key'), 'key');

/** A document that is one of several says which; the first of one is a whole. */
function takeOf({ docdata }: NitfDocument): number | undefined {
  const series = first(docdata, 'series');
  const [part, total] = ['series.part', 'series.totalpart'].map((name) => valueIn(series, name) ?? '');
  // AP names them in the version, as ANPA 1312 has it.
  if (part === undefined || !/^[1-9]\d{0,3}$/.test(part))
    return takeIn(valueIn(first(docdata, 'du-key'), 'version') ?? '');
  return Number(part) > 1 || /^(?:[2-9]|[1-9]\d{1,3})$/.test(total ?? '') ? Number(part) : undefined;
}

/** The documents that this one updates or corrects. */
function readLinks({ docdata }: NitfDocument, uri: string): Association[] {
  const uris = [
    valueIn(docdata, 'management-doc-idref'),
    ...[...all(docdata, 'correction')].map((correction) => valueIn(correction, 'id-string')),
  ];
  return [...new Set(uris)].flatMap((one) =>
    one === undefined || one === uri ? [] : [{ rel: 'derivedFrom', uri: one }],
  );
}
