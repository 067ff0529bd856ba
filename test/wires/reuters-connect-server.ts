// Reuters Connect as its developer guide tells: OAuth 2, then GraphQL by a schema with the guide's names, cursors that
// poll, and downloads that lie on another host for a while.
import { buildSchema, type DocumentNode, execute, GraphQLError, parse, validate } from 'graphql';
import type { Agency, AgencyAnswer, AgencyRequest, PageOrder } from './agency.ts';
import { type Random, shuffled } from './random.ts';

export const AUTH_HOST = 'auth.thomsonreuters.com';
export const API_HOST = 'api.reutersconnect.com';
export const CONTENT_HOST = 'content.connect.example';
export const SECRET = { clientId: 'connect-client', clientSecret: 'connect/secret=1' };
/** The agency's is 100; smaller, so that there are pages. */
export const PAGE_SIZE = 3;

const SCHEMA = buildSchema(`
  enum MediaType { TEXT PICTURE COMPOSITE GRAPHIC VIDEO AUDIO }
  enum CursorMode { POLL }
  enum DateField { CONTENT_TIMESTAMP FIRST_CREATED SORT_TIMESTAMP VERSION_CREATED }
  enum Direction { ASC DESC }
  enum SortField { DATE SCORE VERSION_CREATED FIRST_CREATED CONTENT_TIMESTAMP }
  input Filter { channel: [String] mediaTypes: [MediaType] dateRange: String maxAge: String topicCodes: [String] }
  input Option { cursorMode: CursorMode dateFilterField: DateField }
  input Sort { direction: Direction field: SortField }
  type PageInfo { endCursor: String hasNextPage: Boolean! }
  type Search { totalHits: Int pageInfo: PageInfo items: [Item] }
  type Subject { code: String name: String rel: String }
  type Rendition { code: String mimeType: String uri: String type: String version: String points: Int }
  type Item {
    uri: String versionedGuid: String usn: String version: String type: String profile: String language: String
    firstCreated: String versionCreated: String contentTimestamp: String pubStatus: String signal: [String] urgency: Int
    headLine: String byLine: String slug: String fragment: String intro: String caption: String bodyXhtml: String
    bodyXhtmlRich: String position: String copyrightHolder: String copyrightNotice: String usageTerms: String
    usageTermsRole: String credit: String productLabel: String keyword: [String] channels: [String] subject: [Subject]
    renditions: [Rendition] associations: [Item]
  }
  type GenericItem { url: String type: String }
  type Interactive { embededCode: String type: String }
  union Download = GenericItem | Interactive
  type Query {
    search(filter: Filter, query: String, cursor: String, limit: Int, page: Int, sort: Sort, option: Option): Search
    item(id: ID!, option: Option): Item
  }
  type Mutation { download(itemId: ID!, renditionId: ID!, isWatermarked: Boolean): Download }
`);

interface Stored {
  readonly guid: string;
  readonly version: number;
  readonly type: string;
  readonly at: string;
}

interface SearchArguments {
  readonly filter: {
    readonly channel?: readonly string[];
    readonly mediaTypes?: readonly string[];
    readonly dateRange: string;
  };
  readonly cursor?: string;
  readonly limit: number;
  readonly option: { readonly cursorMode?: string };
  readonly sort: { readonly direction?: string; readonly field?: string };
}

export class ReutersConnectServer implements Agency {
  readonly #random: Random;
  readonly #items: Stored[] = [];
  readonly #tokens: string[] = [];
  #isTokenGood = false;
  /** What stops a token: the guide's 401, or 419. */
  refusal = 401;
  /** Whether this account may download. */
  mayDownload = true;
  type = 'text';
  /** Points that its renditions cost. */
  points = 0;
  /** Cursors that were given so far are worth nothing. */
  hasForgottenCursors = false;
  /** What is answered to a query whose text holds this. */
  readonly errors = new Map<string, { readonly code: string; readonly message: string }>();
  /** Texts of all operations. */
  readonly asked: string[] = [];

  constructor(random: Random) {
    this.#random = random;
    this.mayDownload = random() < 0.7;
    this.refusal = random() < 0.5 ? 401 : 419;
  }

  publish(now: string): void {
    const known = this.#items.length > 0 && this.#random() < 0.2 ? this.#items[0]! : undefined;
    const guid = known?.guid ?? `tag:reuters.com,2026:newsml_KBN${String(this.#items.length).padStart(6, '0')}`;
    const version = 1 + this.#items.filter((item) => item.guid === guid).length;
    this.#items.push({ guid, version, type: this.type, at: now });
  }

  published(): readonly string[] {
    return this.#items.map(versionedGuid);
  }

  /** The agency gives the newest version, whichever is asked for; it stands for those before. */
  idsIn(drop: Uint8Array): readonly string[] {
    const found = Buffer.from(drop)
      .toString()
      .matchAll(/(tag:reuters\.com,2026:newsml_KBN\d{6}):(\d{1,4})/g);
    return [...found].flatMap(([, guid, version]) =>
      Array.from({ length: Number(version) }, (_, before) => `${guid}:${before + 1}`),
    );
  }

  expireTokens(): void {
    this.#isTokenGood = false;
  }

  tokens(): readonly string[] {
    return this.#tokens;
  }

  async answer({ method, url, headers, body }: AgencyRequest, order: PageOrder): Promise<AgencyAnswer> {
    const place = `${method} ${url.hostname}${url.pathname}`;
    if (place === `POST ${AUTH_HOST}/oauth/token`) return this.#login(body);
    if (place === `POST ${API_HOST}/content/graphql`) {
      const isIn = this.#isTokenGood && headers.authorization === `Bearer ${this.#tokens.at(-1)}`;
      return isIn ? this.#graphql(body, order) : { status: this.refusal, body: 'Unauthorized' };
    }
    const item = this.#newest(decodeURIComponent(url.pathname.slice(1)));
    if (method !== 'GET' || url.hostname !== CONTENT_HOST || !item) return { status: 404 };
    // A signed address bears no other leave.
    if (headers.authorization !== undefined || url.searchParams.get('signature') !== 'good') return { status: 400 };
    return { status: 200, headers: { 'content-type': 'application/xml' }, body: newsml(item) };
  }

  #login(body: string): AgencyAnswer {
    const sent = JSON.parse(body);
    const isIn = sent.client_id === SECRET.clientId && sent.client_secret === SECRET.clientSecret;
    if (!isIn || sent.grant_type !== 'client_credentials' || !sent.audience || !/contentapi\.read/.test(sent.scope)) {
      return { status: 401, body: JSON.stringify({ error: 'access_denied' }) };
    }
    this.#tokens.push(`token-${this.#tokens.length}-of-connect`);
    this.#isTokenGood = true;
    const token = { access_token: this.#tokens.at(-1), expires_in: 86_400, token_type: 'Bearer' };
    return { status: 200, body: JSON.stringify(token) };
  }

  async #graphql(body: string, order: PageOrder): Promise<AgencyAnswer> {
    const { query } = JSON.parse(body);
    this.asked.push(query);
    for (const [part, { code, message }] of this.errors) {
      if (query.includes(part)) return ok({ errors: [{ message, extensions: { code } }], data: null });
    }
    const rootValue = {
      search: (sent: SearchArguments) => this.#search(sent, order),
      item: ({ id }: { id: string }) => this.#shown(this.#newest(id)),
      download: ({ itemId, renditionId }: { itemId: string; renditionId: string }) =>
        this.#download(itemId, renditionId),
    };
    const document = validated(query);
    return ok('kind' in document ? await execute({ schema: SCHEMA, document, rootValue }) : { errors: document });
  }

  #search({ filter, cursor, limit, option, sort }: SearchArguments, order: PageOrder) {
    if (option.cursorMode !== 'POLL' || sort.direction !== 'ASC' || sort.field !== 'DATE') throw refused('not a poll');
    const date = /^(\d{4})\.(\d\d)\.(\d\d)\.(\d\d)\.(\d\d)$/.exec(filter.dateRange);
    if (!date || limit > 100) throw refused('dateRange or limit is not valid');
    const from = `${date[1]}-${date[2]}-${date[3]}T${date[4]}:${date[5]}`;
    if (cursor !== undefined && this.hasForgottenCursors) throw refused('the cursor is not valid');
    this.hasForgottenCursors &&= cursor !== undefined;
    const [behind] = cursor === undefined ? [0] : JSON.parse(Buffer.from(cursor, 'base64').toString());
    const types = (filter.mediaTypes ?? []).map((type) => type.toLowerCase());
    const found = this.#items
      .map((item, index) => ({ ...item, index }))
      .filter(({ at, type }) => at >= from && types.includes(type));
    const left = found.filter(({ index }) => index >= behind);
    const page = left.slice(0, Math.min(limit, PAGE_SIZE));
    const before = order === 'repeated' ? found.filter(({ index }) => index < behind).slice(-1) : [];
    const items = order === 'shuffled' ? shuffled(this.#random, page) : [...before, ...page];
    const last = page.at(-1);
    const endCursor = last
      ? Buffer.from(JSON.stringify([last.index + 1, last.guid])).toString('base64')
      : (cursor ?? null);
    return {
      totalHits: found.length,
      pageInfo: { endCursor, hasNextPage: left.length > page.length },
      items: items.map((item) => this.#shown(item)),
    };
  }

  #download(itemId: string, renditionId: string) {
    const item = this.#newest(itemId);
    if (!this.mayDownload) throw new GraphQLError('not entitled to download', { extensions: { code: 'FORBIDDEN' } });
    if (!item || renditionId !== renditionOf(item)) throw refused('there is no such rendition');
    const url = `https://${CONTENT_HOST}/${encodeURIComponent(item.guid)}?signature=good`;
    return { __typename: 'GenericItem', url, type: 'text' };
  }

  #newest(id: string): Stored | undefined {
    return this.#items.findLast(({ guid }) => id === guid || id.startsWith(`${guid}:`));
  }

  #shown(item: Stored | undefined) {
    if (!item) return null;
    return {
      ...{ uri: item.guid, versionedGuid: versionedGuid(item), version: String(item.version), type: item.type },
      ...{
        usn: item.guid.slice(-9),
        language: 'en',
        profile: 'SNI-Text',
        versionCreated: item.at,
        firstCreated: item.at,
      },
      ...{ pubStatus: 'stat:usable', signal: ['edStat:N'], urgency: 4, headLine: 'Nothing of this has happened' },
      bodyXhtmlRich: '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>A town invented itself.</p></body></html>',
      renditions: [{ type: 'NEWSML', uri: renditionOf(item), points: this.points }],
    };
  }
}

/** A poller asks the same few questions, and to check one takes longer than to answer it. @returns what is wrong, too */
function validated(query: string): DocumentNode | readonly GraphQLError[] {
  let read = READ.get(query);
  if (!read) {
    read = checked(query);
    READ.set(query, read);
  }
  return read;
}
const READ = new Map<string, DocumentNode | readonly GraphQLError[]>();

function checked(query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(SCHEMA, document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [error];
  }
}

const ok = (answer: unknown): AgencyAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(answer),
});

const refused = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
const versionedGuid = ({ guid, version }: Stored): string => `${guid}:${version}`;
const renditionOf = ({ guid }: Stored): string => guid.replace('newsml_', 'newsml_text_');

const newsml = (item: Stored): string => `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:rtr="http://www.reuters.com/ns/2003/08/content">
<header><sent>${item.at}</sent></header><itemSet>
<newsItem guid="${item.guid}" version="${item.version}" standard="NewsML-G2" standardversion="2.10" xml:lang="en"><itemMeta>
<rtr:versionedId guid="${versionedGuid(item)}"/><itemClass qcode="icls:text"/><provider literal="reuters.com"/>
<versionCreated>${item.at}</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><headline>Nothing of this has happened</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
<p>A town invented itself.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
`;
