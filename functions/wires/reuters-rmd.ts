// Reuters' older REST interface (RMD): each channel names items by a poll token, and each item is NewsML-G2. The access
// token stands in the query of every request.
import * as v from 'valibot';
import { attribute, childElements, foldedText, type XmlElement } from '../formats/syntax/xml-element.ts';
import { wholeXml, xmlAnswer } from './answer.ts';
import type { WireResponse } from './fetch.ts';
import type { PolledPage, Poller, PollFrom, PollServices } from './poller.ts';
import { withToken } from './token.ts';
import { WireUnavailable } from './wire-error.ts';

const LOGIN_HOST = 'commerce.reuters.com';
const API_HOST = 'rmb.reuters.com';
const LIMIT = 100;
/** The least that is said of the life of a token. */
const TOKEN_SECONDS = 12 * 60 * 60;
const SUCCESS = '10';
/** The poll token is worth nothing any more. */
const POLL_TOKEN_LOST = '2100';
const NEWSML_ROOTS: ReadonlySet<string> = new Set(['newsMessage', 'newsItem', 'packageItem']);
const MAX_CHANNELS = 200;
const MAX_POLL_TOKEN = 400;

const settingsSchema = v.strictObject({
  /** Aliases of channels: `STK567`. All that the account may see, if none is named. */
  channels: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,20}$/, 'the alias of a channel: STK567'))),
      v.maxLength(MAX_CHANNELS),
    ),
    [],
  ),
});

const channelSchema = v.object({
  /** The date range in which the poll token is a place. */
  from: v.string(),
  pollToken: v.string(),
});
const cursorSchema = v.object({ channels: v.record(v.string(), channelSchema) });

type Channel = v.InferOutput<typeof channelSchema>;

export const reutersRmd = {
  name: 'reuters-rmd',
  hosts: [LOGIN_HOST, API_HOST],
  secretFields: ['username', 'password'],
  urls: 'none',
  settings: settingsSchema,
  poll,
  fetchItem,
} satisfies Poller;

async function* poll({ cursor, since }: PollFrom, services: PollServices): AsyncGenerator<PolledPage> {
  const known: Readonly<Record<string, Channel>> = cursor ? v.parse(cursorSchema, cursor).channels : {};
  const aliases = await channelsOf(services);
  const places = new Map(Object.entries(known).filter(([alias]) => aliases.includes(alias)));
  const nextCursor = () => ({ channels: Object.fromEntries(places) });
  let failure: WireUnavailable | undefined;
  for (const alias of aliases) {
    try {
      for await (const { items, place } of pagesOf(alias, places.get(alias), since, services)) {
        if (place) places.set(alias, place);
        else places.delete(alias);
        yield { drops: [], items, nextCursor: nextCursor() };
      }
    } catch (error) {
      // The other channels are not to wait for this one; that it failed is told at the end.
      if (!(error instanceof WireUnavailable)) throw error;
      failure ??= error;
    }
  }
  if (failure) throw failure;
}

interface Page {
  readonly items: readonly string[];
  /** Absent where the channel gives no poll token: then it is asked by time. */
  readonly place?: Channel;
}

async function* pagesOf(
  alias: string,
  before: Channel | undefined,
  since: string,
  services: PollServices,
): AsyncGenerator<Page> {
  let place = before;
  for (;;) {
    const from: string = place?.from ?? dateOf(since);
    let results: XmlElement;
    try {
      results = await ask(services, 'items', {
        channel: alias,
        limit: String(LIMIT),
        fieldsRef: 'id',
        dateRange: from,
        ...(place ? { pollToken: place.pollToken } : {}),
      });
    } catch (error) {
      if (!place || !(error instanceof RmdFailure) || error.reason !== POLL_TOKEN_LOST) throw error;
      services.alarm(
        'CursorLost',
        `${services.wire}: Reuters has forgotten where channel ${alias} was; asked again from ${since} on`,
      );
      place = undefined;
      continue;
    }
    const items = childrenOf(results, 'result').map(idOf);
    const pollToken = textIn(results, 'pollToken');
    if (pollToken === undefined) {
      if (items.length >= LIMIT)
        throw malformed(`channel ${alias} names ${items.length} items, and no place behind them`);
      return yield { items };
    }
    if (pollToken.length > MAX_POLL_TOKEN) throw malformed(`channel ${alias} has a poll token that is too long`);
    const hasMoved = pollToken !== place?.pollToken;
    place = { from, pollToken };
    yield { items, place };
    if (items.length === 0 || !hasMoved) return;
  }
}

async function channelsOf(services: PollServices): Promise<readonly string[]> {
  const { channels } = v.parse(settingsSchema, services.poll.settings);
  if (channels.length > 0) return channels;
  const answer = await ask(services, 'channels', {});
  const aliases = childrenOf(answer, 'channelInformation').map((channel) => textIn(channel, 'alias'));
  const named = [...new Set(aliases.filter((alias) => alias !== undefined))];
  if (named.length === 0 || named.length > MAX_CHANNELS) throw malformed(`the account has ${named.length} channels`);
  return named;
}

async function fetchItem(id: string, services: PollServices) {
  const response = await get(services, 'item', { id });
  if (NEWSML_ROOTS.has(wholeXml(response, `item ${id}`) ?? ''))
    return [{ id, bytes: response.bytes, extension: 'xml' }];
  await answerIn(response, `item ${id}`);
  throw malformed(`item ${id} is no NewsML-G2`);
}

const ask = async (services: PollServices, method: string, query: Readonly<Record<string, string>>) =>
  answerIn(await get(services, method, query), `the ${method} of Reuters`);

function get(services: PollServices, method: string, query: Readonly<Record<string, string>>): Promise<WireResponse> {
  return withToken(services, { logIn: logIn(services) }, async (token) => {
    const parameters = new URLSearchParams({ ...query, token });
    const response = await services.fetch(`https://${API_HOST}/rmd/rest/xml/${method}?${parameters}`, {
      isSecret: true,
    });
    // In here, so that a token that is refused in words is had anew.
    if (isFailure(response)) await answerIn(response, `the ${method} of Reuters`);
    return response;
  });
}

const logIn = (services: PollServices) => async (isFresh: boolean) => {
  const { username = '', password = '' } = await services.secret(isFresh);
  const parameters = new URLSearchParams({ username, password });
  const response = await services.fetch(`https://${LOGIN_HOST}/rmd/rest/xml/login?${parameters}`, { isSecret: true });
  const root = await xmlAnswer(response, 'the login to Reuters');
  const value = root.name === 'authToken' ? foldedText(root) : '';
  if (value === '') throw failureIn(root, 'the login to Reuters') ?? malformed('the login to Reuters gives no token');
  return { value, seconds: TOKEN_SECONDS };
};

/** The interface says why nothing came of it. */
class RmdFailure extends WireUnavailable {
  /** The code of the error: `2100`. */
  readonly reason: string;

  constructor(reason: string, message: string, isTokenRefused: boolean) {
    super(isTokenRefused ? 'STATUS' : 'MALFORMED', message, isTokenRefused ? { status: 401 } : {});
    this.reason = reason;
  }
}

/** @throws RmdFailure; WireUnavailable MALFORMED for what says neither that it failed nor that it did not */
async function answerIn(response: WireResponse, what: string): Promise<XmlElement> {
  const root = await xmlAnswer(response, what);
  const failure = failureIn(root, what);
  if (failure) throw failure;
  return root;
}

const MAX_MESSAGE = 200;

function failureIn(root: XmlElement, what: string): WireUnavailable | undefined {
  const status = root.name === 'status' ? root : childrenOf(root, 'status')[0];
  const code = status && attribute(status, 'code');
  if (code === SUCCESS) return undefined;
  if (!status || code === undefined) return malformed(`${what} has no status`);
  const [error] = childrenOf(status, 'error');
  const reason = (error && attribute(error, 'code')) ?? 'no code';
  const words = foldedText(error ?? status);
  const isTokenRefused = reason !== POLL_TOKEN_LOST && /token/i.test(words);
  return new RmdFailure(reason, `${what}: status ${code}, ${reason}: ${words}`.slice(0, MAX_MESSAGE), isTokenRefused);
}

/** A cheap look: most answers are none, and some are large. */
const isFailure = ({ bytes }: WireResponse): boolean =>
  /<status[^>]{0,100}\scode="(?!10")/.test(Buffer.from(bytes.subarray(0, 2_000)).toString('latin1'));

const malformed = (message: string) => new WireUnavailable('MALFORMED', message);

// Of whatever namespace: the interface has none, its documentation has one.
const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  childElements(element).filter((one) => one.name === name);

function textIn(element: XmlElement, name: string): string | undefined {
  const [found] = childrenOf(element, name);
  return (found && foldedText(found)) || undefined;
}

function idOf(result: XmlElement): string {
  const id = textIn(result, 'id');
  if (id === undefined) throw malformed('a page of Reuters names an item without an id');
  return id;
}

/** `YYYY.MM.DD.HH.MM`: from then until now. */
const dateOf = (instant: string): string => instant.slice(0, 16).replace(/[-T:]/g, '.');
