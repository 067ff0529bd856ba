// A list written out for others to read: JSON Feed 1.1, Atom (RFC 4287), or ninjs documents, one a line. What may not be
// shown is in no list, and is looked at again as each article is read.
import { createHash } from 'node:crypto';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { contentOf } from './content.ts';
import type { RequestOf } from './request.ts';
import type { ArticleResponse, FeedResponse, FindResponse } from './response.ts';
import { type ShowServices, show } from './show.ts';

/** Lambda answers 6 MB at most; what goes beyond this comes without its body. */
const MAX_BYTES = 4_000_000;
/** Articles that are read at the same time. */
const AT_ONCE = 10;

const CONTENT_TYPES: Readonly<Record<FeedResponse['as'], string>> = {
  'json-feed': 'application/feed+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  ninjs: 'application/x-ndjson; charset=utf-8',
};

/** @throws Unavailable */
export async function feedOf(
  { articles, cursor }: FindResponse,
  request: RequestOf<'find'> & { readonly as: FeedResponse['as'] },
  services: ShowServices,
): Promise<FeedResponse> {
  const found: ArticleResponse[] = [];
  for (let start = 0; start < articles.length; start += AT_ONCE) {
    const some = articles.slice(start, start + AT_ONCE).map(({ id }) => show({ op: 'show', article: id }, services));
    // Killed, expired or held since the list was made.
    for (const one of await Promise.all(some)) if (one?.kind === 'article') found.push(one);
  }
  const { as } = request;
  return {
    kind: 'feed',
    as,
    contentType: CONTENT_TYPES[as],
    content: WRITERS[as](found, request),
    articles: found.length,
    ...(cursor === undefined ? {} : { cursor }),
  };
}

type Writer = (articles: readonly ArticleResponse[], request: RequestOf<'find'>) => string;

const WRITERS: Readonly<Record<FeedResponse['as'], Writer>> = {
  'json-feed': (articles, request) => {
    const bodies = bodyWriter();
    return JSON.stringify(
      generateJsonFeed({
        title: titleOf(request),
        items: articles.map((article) => {
          const { document, extensions, summary } = article;
          return {
            id: document.uri,
            ...named('url', linkOf(article)),
            title: summary.headline,
            ...bodies(article),
            ...named('date_published', dateOf(document.firstCreated)),
            date_modified: new Date(document.versionCreated),
            ...named('authors', authorsOf(article)),
            tags: categoriesOf(article).map(({ label, term }) => label ?? term),
            ...named('language', summary.language),
            _slugline: {
              about: 'https://iptc.org/standards/ninjs/',
              ...{ id: summary.id, wire: summary.wire, version: summary.version, change: summary.change },
              ...named('urgency', summary.urgency),
              ...named('slugline', summary.slugline),
              ...named('credit', extensions.creditline ?? summary.provider),
            },
          };
        }),
      }),
    );
  },

  atom: (articles, request) => {
    const bodies = bodyWriter();
    const newest = articles
      .map(({ document }) => document.versionCreated)
      .sort()
      .at(-1);
    return generateAtomFeed({
      id: `urn:sha256:${hashOf(request)}`,
      title: { value: titleOf(request) },
      updated: new Date(newest ?? 0),
      generator: { text: 'Slugline' },
      entries: articles.map((article) => {
        const { document, summary } = article;
        const { content_html: html } = bodies(article);
        const link = linkOf(article);
        return {
          id: document.uri,
          title: { value: plain(summary.headline) },
          updated: new Date(document.versionCreated),
          ...named('published', dateOf(document.firstCreated)),
          // Atom wants one of each entry.
          authors: authorsOf(article) ?? [{ name: summary.provider ?? summary.wire }],
          categories: categoriesOf(article),
          ...(link === undefined ? {} : { links: [{ href: link, rel: 'alternate' }] }),
          ...(html === undefined ? {} : { content: { value: plain(html), type: 'html' } }),
          ...(document.copyrightNotice === undefined ? {} : { rights: { value: plain(document.copyrightNotice) } }),
        };
      }),
    });
  },

  ninjs: (articles) => articles.map(({ document }) => `${JSON.stringify(document)}\n`).join(''),
};

/** The body of one article after the other, until there is no more room. */
function bodyWriter(): (article: ArticleResponse) => {
  readonly content_html?: string;
  readonly content_text?: string;
} {
  let left = MAX_BYTES;
  return (article) => {
    const html = contentOf(article, 'html').content;
    left -= Buffer.byteLength(html);
    if (left < 0) return { content_text: article.summary.headline };
    // An item of JSON Feed has a content, if only an empty one.
    return html === '' ? { content_text: '' } : { content_html: html };
  };
}

/** Where the story stands on the web, as its wire says. */
function linkOf({ document }: ArticleResponse): string | undefined {
  return /^https?:/.test(document.uri) ? document.uri : undefined;
}

function authorsOf({ document, extensions }: ArticleResponse): { name: string }[] | undefined {
  const writers = extensions.credits?.filter(
    ({ role, kind }) => role === 'reporting' || (role === 'writing' && kind === 'person'),
  );
  const names = [...new Set(writers?.map(({ name }) => name))];
  if (names.length > 0) return names.map((name) => ({ name: plain(name) }));
  return document.by === undefined ? undefined : [{ name: plain(document.by) }];
}

const categoriesOf = ({ extensions }: ArticleResponse): { term: string; label?: string }[] =>
  extensions.tags.map(({ id, name }) => ({ term: id, ...(name === undefined ? {} : { label: plain(name) }) }));

const FILTERS = ['text', 'tag', 'subject', 'wire', 'story', 'urgency', 'language', 'stories'] as const;

function titleOf(request: RequestOf<'find'>): string {
  const said = FILTERS.flatMap((name) =>
    request[name] === undefined ? [] : `${name} ${[request[name]].flat().join(', ')}`,
  );
  return plain(`Slugline: ${said.length === 0 ? 'all stories' : said.join('; ')}`);
}

/** The same for the same question, on whatever page and day. */
const hashOf = (request: RequestOf<'find'>): string =>
  createHash('sha256')
    .update(JSON.stringify(FILTERS.map((name) => request[name] ?? null)))
    .digest('hex');

const dateOf = (time: string | undefined): Date | undefined => (time === undefined ? undefined : new Date(time));

const named = <Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };

/** XML has no other control characters. */
const plain = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
