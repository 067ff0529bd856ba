// Reuters Connect (Reuters API Developer Guide): a search in GraphQL whose cursor polls names what is new; each item is
// got by its versioned guid, a story as the agency's NewsML-G2 where the account may download it, else as JSON.
import * as v from 'valibot';
import { jsonAnswer, wholeXml } from './answer.ts';
import { GraphqlError, graphqlAnswer, literal } from './graphql.ts';
import type { PolledPage, Poller, PollFrom, PollServices } from './poller.ts';
import { withToken } from './token.ts';
import { WireUnavailable } from './wire-error.ts';

const AUTH_HOST = 'auth.thomsonreuters.com';
const API_HOST = 'api.reutersconnect.com';
const API = `https://${API_HOST}/content/graphql`;
const SCOPES = ['read', 'write'].map(
  (right) => `https://api.thomsonreuters.com/auth/reutersconnect.contentapi.${right}`,
);
/** The one that the guide prints for all accounts. */
const AUDIENCE = '7a14b6a2-73b8-4ab2-a610-80fb9f40f769';
/** The most that a page may hold. */
const LIMIT = 100;
/** 419 has been seen besides the guide's 401. */
const TOKEN_REFUSALS = [401, 419];
const MEDIA_TYPES = ['TEXT', 'PICTURE', 'COMPOSITE', 'GRAPHIC', 'VIDEO', 'AUDIO'] as const;
const NEWSML_ROOTS: ReadonlySet<string> = new Set(['newsMessage', 'newsItem', 'packageItem']);

const settingsSchema = v.strictObject({
  /** Aliases of channels: `STK567`. All that the account may see, if none is named. */
  channels: v.optional(
    v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,20}$/, 'the alias of a channel: STK567'))),
    [],
  ),
  mediaTypes: v.optional(v.pipe(v.array(v.picklist(MEDIA_TYPES)), v.minLength(1)), ['TEXT']),
  /** As the guide's chapter on the query parameter has it. */
  query: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(1000))),
  audience: v.optional(v.pipe(v.string(), v.minLength(1)), AUDIENCE),
});

const cursorSchema = v.object({
  /** The date range of the search in which `after` is a place: a cursor goes with its search. */
  from: v.string(),
  after: v.optional(v.string()),
});

type Place = v.InferOutput<typeof cursorSchema>;

const tokenSchema = v.looseObject({ access_token: v.pipe(v.string(), v.nonEmpty()), expires_in: v.number() });
const pageSchema = v.looseObject({
  data: v.looseObject({
    search: v.looseObject({
      pageInfo: v.looseObject({ endCursor: v.nullish(v.string()), hasNextPage: v.boolean() }),
      items: v.array(v.looseObject({ versionedGuid: v.pipe(v.string(), v.nonEmpty()) })),
    }),
  }),
});
const itemSchema = v.looseObject({
  data: v.looseObject({
    item: v.looseObject({
      versionedGuid: v.pipe(v.string(), v.nonEmpty()),
      uri: v.nullish(v.string()),
      type: v.nullish(v.string()),
      renditions: v.nullish(
        v.array(
          v.looseObject({
            uri: v.nullish(v.string()),
            type: v.nullish(v.string()),
            points: v.nullish(v.union([v.number(), v.string()])),
          }),
        ),
      ),
    }),
  }),
});
const downloadSchema = v.looseObject({
  data: v.looseObject({ download: v.nullish(v.looseObject({ url: v.nullish(v.string()) })) }),
});

type Item = v.InferOutput<typeof itemSchema>['data']['item'];

export const reutersConnect = {
  name: 'reuters-connect',
  hosts: [AUTH_HOST, API_HOST],
  secretFields: ['clientId', 'clientSecret'],
  urls: 'none',
  settings: settingsSchema,
  requestsPerMinute: 500,
  poll,
  fetchItem,
} satisfies Poller;

async function* poll({ cursor, since }: PollFrom, services: PollServices): AsyncGenerator<PolledPage> {
  let place: Place = cursor ? v.parse(cursorSchema, cursor) : { from: dateOf(since) };
  for (;;) {
    const page = await search(place, services).catch((error) => {
      // The guide names no code for a cursor that is worth nothing any more.
      if (!(error instanceof GraphqlError) || place.after === undefined || !/cursor/i.test(error.message)) throw error;
      services.alarm(
        'CursorLost',
        `${services.wire}: Reuters Connect refuses the cursor; asked again from ${since} on`,
      );
      place = { from: dateOf(since) };
      return search(place, services);
    });
    const { items, pageInfo } = page;
    // With nothing to name, a page may have no end; then we are where we were.
    const after = pageInfo.endCursor || place.after;
    if (after === place.after && (items.length > 0 || pageInfo.hasNextPage)) {
      throw new WireUnavailable('MALFORMED', 'a page of Reuters Connect: names items, and no place behind them');
    }
    place = { from: place.from, ...(after === undefined ? {} : { after }) };
    yield { drops: [], items: items.map(({ versionedGuid }) => versionedGuid), nextCursor: place };
    if (!pageInfo.hasNextPage) return;
  }
}

async function search({ from, after }: Place, services: PollServices) {
  const { channels, mediaTypes, query } = v.parse(settingsSchema, services.poll.settings);
  const filter = [
    `mediaTypes: [${mediaTypes.join(', ')}]`,
    `dateRange: ${literal(from)}`,
    ...(channels.length > 0 ? [`channel: [${channels.map(literal).join(', ')}]`] : []),
  ];
  const search = [
    `filter: { ${filter.join(', ')} }`,
    // Unless told, the range may be one of the times at which a picture was taken.
    'option: { cursorMode: POLL, dateFilterField: SORT_TIMESTAMP }',
    'sort: { direction: ASC, field: DATE }',
    `limit: ${LIMIT}`,
    ...(query === undefined ? [] : [`query: ${literal(query)}`]),
    ...(after === undefined ? [] : [`cursor: ${literal(after)}`]),
  ];
  const asked = `query Poll { search(${search.join(', ')}) { pageInfo { endCursor hasNextPage } items { versionedGuid } } }`;
  const response = await ask(services, asked, 'a page of Reuters Connect');
  return jsonAnswer(response, pageSchema, 'a page of Reuters Connect').data.search;
}

async function fetchItem(id: string, services: PollServices) {
  const response = await ask(services, itemQuery(id), 'an item of Reuters Connect');
  const { item } = jsonAnswer(response, itemSchema, 'an item of Reuters Connect').data;
  const newsml = await newsmlOf(item, services);
  return [newsml ? { id, bytes: newsml, extension: 'xml' } : { id, bytes: response.bytes, extension: 'json' }];
}

/** Undefined where the account may not have it: the item as JSON says the same. Never what costs points. */
async function newsmlOf(item: Item, services: PollServices): Promise<Uint8Array | undefined> {
  if (item.type?.toLowerCase().replace(/^icls:/, '') !== 'text') return undefined;
  const rendition = item.renditions?.find(({ type }) => type?.toUpperCase() === 'NEWSML');
  if (Number(rendition?.points ?? 0) > 0) return undefined;
  // A story that lists no rendition is its own, as in the guide's examples.
  const renditionId = rendition?.uri || item.uri || item.versionedGuid;
  const what = 'a download from Reuters Connect';
  try {
    const asked = `mutation Download { download(itemId: ${literal(item.versionedGuid)}, renditionId: ${literal(renditionId)}) { ... on GenericItem { url } } }`;
    const { url } = jsonAnswer(await ask(services, asked, what), downloadSchema, what).data.download ?? {};
    if (!url) return undefined;
    // It carries its own leave, and lies elsewhere: our token is not for that host.
    const response = await services.fetch(url);
    return NEWSML_ROOTS.has(wholeXml(response, what) ?? '') ? response.bytes : undefined;
  } catch (error) {
    if (error instanceof GraphqlError && error.status !== 401) return undefined;
    const isRefused =
      error instanceof WireUnavailable && (error.fault === 'REFUSED' || REFUSALS.has(error.status ?? 0));
    if (isRefused) return undefined;
    throw error;
  }
}

const REFUSALS: ReadonlySet<number> = new Set([402, 403, 404]);

function ask(services: PollServices, query: string, what: string) {
  return withToken(services, { logIn: logIn(services), refusals: TOKEN_REFUSALS }, async (token) => {
    const response = await services.fetch(API, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      secretHeaders: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return graphqlAnswer(response, what);
  });
}

const logIn = (services: PollServices) => async (isFresh: boolean) => {
  const { clientId, clientSecret } = await services.secret(isFresh);
  const { audience } = v.parse(settingsSchema, services.poll.settings);
  const response = await services.fetch(`https://${AUTH_HOST}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    isSecret: true,
    body: JSON.stringify({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
      audience,
      scope: SCOPES.join(' '),
    }),
  });
  const { access_token: value, expires_in: seconds } = jsonAnswer(
    response,
    tokenSchema,
    'the token of Reuters Connect',
  );
  return { value, seconds };
};

/** `YYYY.MM.DD.HH.MM`: from then until now. */
const dateOf = (instant: string): string => instant.slice(0, 16).replace(/[-T:]/g, '.');

// What the guide's examples ask for, and no more: a field that the schema does not know fails the whole query.
const RENDITIONS = 'renditions { code mimeType uri type version points }';
const ITEM_FIELDS = `uri versionedGuid usn version type profile language firstCreated versionCreated contentTimestamp
  pubStatus signal urgency headLine byLine slug fragment intro caption bodyXhtml bodyXhtmlRich position copyrightHolder
  copyrightNotice usageTerms usageTermsRole credit productLabel keyword channels subject { code name rel } ${RENDITIONS}
  associations { uri versionedGuid type headLine caption ${RENDITIONS} }`;

const itemQuery = (id: string): string => `query Item { item(id: ${literal(id)}) { ${ITEM_FIELDS} } }`;
