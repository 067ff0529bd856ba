// One article, by id or uri: its visible version, an older one that may be read, or its tombstone.

import type { Head, VersionRow } from '../article/head.ts';
import { isReadable } from '../article/holds.ts';
import { articleId, authorityOf, isArticleId, ownAuthority } from '../article/identity.ts';
import { type Extensions, type NinjsDocument, readExtensions } from '../article/ninjs.ts';
import type { Config } from '../config.ts';
import { Unavailable } from '../errors.ts';
import type { Articles, Documents } from '../store/ports.ts';
import { marked, relatedOf } from './related.ts';
import type { RequestOf } from './request.ts';
import type { ArticleResponse, ArticleSummary, GoneResponse, TombstoneResponse } from './response.ts';
import { summaryOf } from './summary.ts';

/** The largest package seen names some 40. */
const MAX_ASSOCIATED = 100;

export interface ShowServices {
  readonly config: Config;
  readonly articles: Articles;
  readonly documents: Documents;
  readonly now: () => string;
}

/** Undefined where there is no such article, or none that may be shown. */
export async function show(
  request: RequestOf<'show'>,
  services: ShowServices,
): Promise<ArticleResponse | TombstoneResponse | GoneResponse | undefined> {
  const head = await headOf(request.article, services);
  if (!head) return undefined;
  if (head.erased) return goneResponse(head, 'erased', { ...head.erased, version: head.newest.version });
  if (head.killed) {
    const { id, uri, authority, killed } = head;
    const { at, version, advisory } = killed;
    return { kind: 'killed', id, uri, authority, killedAt: at, version, ...(advisory ? { advisory } : {}) };
  }
  if (head.state === 'expired' && head.expired) return goneResponse(head, 'expired', head.expired);
  const current = summaryOf(head);
  if (!current || !head.visible) return undefined;
  const version = request.version === undefined ? undefined : await versionOf(head, request.version, services);
  if (request.version !== undefined && !version) return undefined;
  const path = version?.document ?? head.visible.document;
  const text = await services.documents.read(path);
  if (text === undefined) throw new Unavailable('STORE', `the document of article ${head.id} is not in the archive`);
  const document = JSON.parse(text) as NinjsDocument;
  const extensions = readExtensions(document);
  if (!extensions) throw new Unavailable('STORE', `the document of article ${head.id} holds no extensions`);
  // A kill may have come in while the document was read.
  const after = await services.articles.head(head.id);
  if (!after || after.rev !== head.rev) return show(request, services);
  const { sameAs, story } = await relatedOf(after, services.articles);
  const summary = marked(current, sameAs);
  return {
    kind: 'article',
    summary: version
      ? {
          ...summary,
          ...version.listing,
          version: version.version,
          versionCreated: version.versionCreated,
          wire: version.wire,
          tags: version.indexedTags,
        }
      : summary,
    isCurrent: path === head.visible.document,
    document,
    extensions,
    associated: await associatedOf(extensions, services),
    sameAs,
    ...(story ? { story } : {}),
  };
}

const goneResponse = (
  { id, uri, authority }: Head,
  state: GoneResponse['state'],
  { at, version }: Pick<GoneResponse, 'at' | 'version'>,
): GoneResponse => ({ kind: 'gone', id, uri, authority, state, at, version });

/** The article of this id or uri, whatever its state. */
export async function headOf(
  article: string,
  { articles, config }: Pick<ShowServices, 'articles' | 'config'>,
): Promise<Head | undefined> {
  const named = isArticleId(article) ? await articles.head(article) : undefined;
  if (named) return named;
  const ids = idsOf(article, config);
  const heads = await articles.heads(ids);
  return ids.map((id) => heads.get(id)).find((head) => head !== undefined);
}

/** A package may have come before its members, and a picture after its text: what is there is found when it is asked for. */
async function associatedOf(
  { associations }: Extensions,
  { articles, config }: ShowServices,
): Promise<ArticleSummary[]> {
  const named = [...new Set(associations.map(({ uri }) => uri))].slice(0, MAX_ASSOCIATED);
  const ids = named.map((uri) => idsOf(uri, config));
  const heads = await articles.heads(ids.flat());
  return ids.flatMap((candidates) => {
    const head = candidates.map((id) => heads.get(id)).find((found) => found !== undefined);
    return summaryOf(head) ?? [];
  });
}

/** A uri is looked for under its own authority, then under that of each wire. */
function idsOf(uri: string, config: Config): string[] {
  const own = authorityOf(uri);
  const authorities = [
    ...(own === undefined ? [] : [own]),
    ...Object.values(config.wires).flatMap(({ name, authorities }) => [
      ownAuthority(name),
      ...(authorities === 'any' ? [] : authorities),
    ]),
  ];
  return [...new Set(authorities.map((authority) => articleId(authority, uri)))];
}

async function versionOf(head: Head, version: string, services: ShowServices): Promise<VersionRow | undefined> {
  const rows = await services.articles.versions(head.id);
  return rows.find((row) => row.version === version && isReadable(head, row, services.now()));
}
