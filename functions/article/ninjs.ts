// The stored document: IPTC ninjs 3.1. Its schema allows no field of our own, so what ninjs has no name for
// travels as one more body, in a role and content type of its own (docs/decisions/0001).
import { PIPELINE_REV } from '../names.ts';
import type { Article, Association, Block, Rendition, Subject } from './article.ts';
import { contentHtml, contentText } from './body.ts';

export const NINJS_SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json';
export const EXTENSIONS_TYPE = 'application/vnd.slugline.extensions+json';

interface Concept {
  readonly name?: string;
  readonly rel?: string;
  readonly uri?: string;
  readonly literal?: string;
}

/** The file name of the binary, as it is dropped beside the item, is the title. */
type NinjsRendition = Omit<Rendition, 'fileName'> & { readonly title?: string };

/** A ninjs 3.1 item, as far as we write it. */
export interface NinjsDocument {
  readonly uri: string;
  readonly standard: { readonly name: string; readonly version: string; readonly schema: string };
  readonly type?: string;
  readonly representationType: 'full';
  readonly version: string;
  readonly versionCreated: string;
  readonly firstCreated?: string;
  readonly embargoedUntil?: string;
  readonly expires?: string;
  readonly pubStatus: string;
  readonly urgency?: number;
  readonly language?: string;
  readonly headlines?: readonly { readonly role: string; readonly value: string }[];
  readonly slugline?: string;
  readonly by?: string;
  readonly located?: string;
  readonly edNote?: string;
  readonly descriptions?: readonly { readonly role: string; readonly contentType: string; readonly value: string }[];
  readonly bodies: readonly {
    readonly role: string;
    readonly contentType: string;
    readonly charCount?: number;
    readonly wordCount?: number;
    readonly value: string;
  }[];
  readonly subjects?: readonly (Concept & {
    readonly creator?: string;
    readonly relevance?: number;
    readonly confidence?: number;
  })[];
  readonly places?: readonly Concept[];
  readonly people?: readonly Concept[];
  readonly organisations?: readonly Concept[];
  readonly events?: readonly Concept[];
  readonly genres?: readonly Concept[];
  readonly infoSources?: readonly { readonly name: string; readonly role?: string }[];
  readonly altIds?: readonly { readonly role: string; readonly value: string }[];
  readonly renditions?: readonly NinjsRendition[];
  readonly associations?: readonly object[];
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
}

/** What ninjs has no name for. */
export interface Extensions
  extends Pick<
    Article,
    | 'id'
    | 'authority'
    | 'wire'
    | 'change'
    | 'headlinePrefixes'
    | 'credits'
    | 'editorNotes'
    | 'tags'
    | 'associations'
    | 'drop'
    | 'receivedAt'
    | 'versionCreatedInferred'
    | 'format'
  > {
  readonly schemaVersion: 1;
  readonly pipelineRev: number;
  /** The wire's guid as sent; ninjs wants an absolute URI, and not every wire sends one. */
  readonly guid: string;
  readonly blocks: readonly Block[];
  readonly provider?: string;
  readonly publisher?: string;
  readonly creditline?: string;
  readonly dateline?: Article['dateline'];
  readonly priority?: string;
  readonly story?: string;
  readonly take?: number;
  /** The body is a summary, or the beginning of a story that lies elsewhere: its role is `summary`, too. */
  readonly isSummary?: true;
  /** An embargo that could not be read. */
  readonly embargoUnreadable?: string;
  /** Days after which it must leave every archive, as its rights say. */
  readonly keepDays?: number;
}

/** One after the other: a list of all words of a long story takes ten times its size. */
function wordCount(text: string): number {
  const word = /\S+/g;
  let count = 0;
  while (word.test(text)) count++;
  return count;
}

/** The document of one version; plain JSON that validates against ninjs 3.1. */
export function toNinjs(article: Article): NinjsDocument {
  const { keepDays: _keepDays, ...rights } = article.rights;
  const notes = article.editorNotes.map((note) => note.text).join('\n');
  const text = contentText(article.body);
  const named = (wanted: Subject['rel']): Concept[] =>
    article.subjects.filter(({ rel }) => rel === wanted).map(({ qcode, name }) => concept(qcode, name));
  const subjects = [
    ...named('subject'),
    ...article.tags
      .filter(({ kind }) => kind === 'topic')
      .map((tag) => ({
        ...concept(tag.id, tag.name),
        creator: tag.tagger,
        relevance: Math.round(tag.relevance * 100),
        confidence: Math.round(tag.confidence * 100),
      })),
  ];
  const inferred = (kind: Article['tags'][number]['kind']): Concept[] =>
    article.tags.filter((tag) => tag.kind === kind).map((tag) => ({ ...concept(tag.id, tag.name), rel: 'inferred' }));
  return compact({
    uri: absoluteUri(article.uri),
    standard: { name: 'ninjs', version: '3.1', schema: NINJS_SCHEMA },
    type: article.type,
    representationType: 'full' as const,
    version: article.version,
    versionCreated: article.versionCreated,
    firstCreated: article.firstCreated,
    embargoedUntil: article.embargo && 'until' in article.embargo ? utc(article.embargo.until) : undefined,
    expires: article.expires === undefined ? undefined : utc(article.expires),
    pubStatus: article.pubStatus,
    urgency: article.urgency,
    language: article.language,
    headlines: filled([
      ...(article.headline === '' ? [] : [{ role: 'main', value: article.headline }]),
      ...(article.headlineSent === article.headline ? [] : [{ role: 'sent', value: article.headlineSent }]),
    ]),
    slugline: article.slugline,
    by: article.byline,
    located: article.located,
    edNote: notes === '' ? undefined : notes,
    descriptions:
      article.description === undefined
        ? undefined
        : [
            {
              role: article.type === 'text' ? 'summary' : 'caption',
              contentType: 'text/plain',
              value: article.description,
            },
          ],
    bodies: [
      {
        role: article.isSummary ? 'summary' : 'main',
        contentType: 'text/html',
        charCount: text.length,
        wordCount: wordCount(text),
        value: contentHtml(article.body),
      },
      { role: 'extensions', contentType: EXTENSIONS_TYPE, value: JSON.stringify(extensionsOf(article)) },
    ],
    subjects: filled(subjects),
    places: filled([...named('place'), ...inferred('place')]),
    people: filled([...named('person'), ...inferred('person')]),
    organisations: filled([...named('organisation'), ...inferred('organisation'), ...inferred('company')]),
    events: filled([...named('event'), ...inferred('event')]),
    genres: filled(named('genre')),
    infoSources: filled(article.infoSources),
    altIds: filled(article.altIds),
    renditions: filled(article.renditions.map(rendition)),
    associations: filled(article.associations.map(association)),
    ...rights,
  });
}

/** What ninjs has no name for; undefined where the document is not one of ours. */
export function readExtensions(document: NinjsDocument): Extensions | undefined {
  const body = document.bodies.find(({ contentType }) => contentType === EXTENSIONS_TYPE);
  return body && (JSON.parse(body.value) as Extensions);
}

function extensionsOf(article: Article): Extensions {
  return compact({
    schemaVersion: 1 as const,
    pipelineRev: PIPELINE_REV,
    id: article.id,
    guid: article.uri,
    authority: article.authority,
    wire: article.wire,
    provider: article.provider,
    publisher: article.publisher,
    change: article.change,
    headlinePrefixes: article.headlinePrefixes,
    dateline: article.dateline,
    creditline: article.creditline,
    credits: article.credits,
    editorNotes: article.editorNotes,
    blocks: article.body,
    tags: article.tags,
    associations: article.associations,
    priority: article.priority,
    story: article.story,
    take: article.take,
    isSummary: article.isSummary,
    keepDays: article.rights.keepDays,
    embargoUnreadable: article.embargo && 'unreadable' in article.embargo ? article.embargo.unreadable : undefined,
    drop: article.drop,
    receivedAt: article.receivedAt,
    versionCreatedInferred: article.versionCreatedInferred,
    format: article.format,
  });
}

/** As ninjs' schema wants it: behind the scheme there is something before a query or a fragment. */
const URI = /^[a-z][a-z0-9+.-]*:(?![?#])[a-z0-9._~:/?#@!$&'()*+,;=%-]+$/i;

const isUri = (text: string): boolean => URI.test(text) && !/%(?![0-9a-f]{2})|#.*#/i.test(text);

/** The guid itself where it is an absolute URI, else the same behind a scheme of our own. */
export const absoluteUri = (guid: string): string =>
  isUri(guid) ? guid : `urn:slugline:${encodeURIComponent(guid.toWellFormed())}`;

const concept = (qcode: string, name: string | undefined): Concept => ({
  ...(name === undefined ? {} : { name }),
  ...(isUri(qcode) ? { uri: qcode } : { literal: qcode }),
});

function rendition({ fileName, href, ...fields }: Rendition): NinjsRendition {
  return {
    ...fields,
    ...(href === undefined ? {} : { href: absoluteUri(href) }),
    ...(fileName === undefined ? {} : { title: fileName }),
  };
}

function association(one: Association, index: number): object {
  return compact({
    name: `${one.rel}${index + 1}`,
    rel: one.rel,
    uri: absoluteUri(one.uri),
    version: one.version,
    type: one.type,
    headlines: one.headline === undefined ? undefined : [{ role: 'main', value: one.headline }],
    descriptions:
      one.caption === undefined ? undefined : [{ role: 'caption', contentType: 'text/plain', value: one.caption }],
    infoSources: one.credit === undefined ? undefined : [{ name: one.credit, role: 'credit' }],
    renditions: one.renditions && filled(one.renditions.map(rendition)),
  });
}

const utc = (time: string): string => new Date(time).toISOString();

const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function compact<T extends object>(fields: T): Compact<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Compact<T>;
}
