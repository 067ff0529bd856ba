// Reuters' older REST interface: a login, channels, items by poll token, each item as NewsML-G2; failures are told with
// the status 200 and a code.
import type { Agency, AgencyAnswer, AgencyRequest, PageOrder } from './agency.ts';
import { oneOf, type Random, shuffled } from './random.ts';

export const LOGIN_HOST = 'commerce.reuters.com';
export const API_HOST = 'rmb.reuters.com';
export const SECRET = { username: 'rmd-user', password: 'rmd/password=1&2' };
export const CHANNELS = ['STK567', 'FES376'] as const;
/** Fewer than are asked for, so that there are pages. */
export const PAGE_SIZE = 3;

interface Stored {
  readonly id: string;
  readonly at: string;
  readonly channels: readonly string[];
}

export class ReutersRmdServer implements Agency {
  readonly #random: Random;
  readonly #items: Stored[] = [];
  readonly #tokens: string[] = [];
  #isTokenGood = false;
  /** Poll tokens of earlier generations are worth nothing. */
  #generation = 0;
  /** Whether a token is refused with a status of HTTP, or in words. */
  refusesInWords: boolean;
  givesPollTokens = true;
  /** Channels that fail. */
  readonly broken = new Set<string>();
  pageSize = PAGE_SIZE;

  constructor(random: Random) {
    this.#random = random;
    this.refusesInWords = random() < 0.5;
  }

  publish(now: string): void {
    const number = String(this.#items.length).padStart(6, '0');
    const channels = oneOf(this.#random, [[CHANNELS[0]], [CHANNELS[1]], CHANNELS]);
    this.#items.push({ id: `tag:reuters.com,2026:newsml_KBN${number}:${this.#items.length + 1}`, at: now, channels });
  }

  published(): readonly string[] {
    return this.#items.map(({ id }) => id);
  }

  idsIn(drop: Uint8Array): readonly string[] {
    return (
      Buffer.from(drop)
        .toString()
        .match(/tag:reuters\.com,2026:newsml_KBN\d{6}:\d+/g) ?? []
    );
  }

  expireTokens(): void {
    this.#isTokenGood = false;
    if (this.#random() < 0.3) this.forgetPollTokens();
  }

  forgetPollTokens(): void {
    this.#generation++;
  }

  tokens(): readonly string[] {
    return this.#tokens;
  }

  answer({ method, url }: AgencyRequest, order: PageOrder): AgencyAnswer {
    const query = url.searchParams;
    const place = `${method} ${url.hostname}${url.pathname}`;
    if (place === `GET ${LOGIN_HOST}/rmd/rest/xml/login`) return this.#login(query);
    if (!place.startsWith(`GET ${API_HOST}/rmd/rest/xml/`)) return { status: 404 };
    if (!this.#isTokenGood || query.get('token') !== this.#tokens.at(-1)) {
      return this.refusesInWords ? failed('4000', 'The authToken is not valid') : { status: 401 };
    }
    switch (url.pathname.slice('/rmd/rest/xml/'.length)) {
      case 'channels':
        return xml(`<availableChannels><status code="10"/>${CHANNELS.map(channelXml).join('')}</availableChannels>`);
      case 'items':
        return this.#page(query, order);
      case 'item': {
        const item = this.#items.find(({ id }) => id === query.get('id'));
        return item ? xml(newsml(item)) : failed('3000', 'There is no such item');
      }
      default:
        return { status: 404 };
    }
  }

  #login(query: URLSearchParams): AgencyAnswer {
    if (query.get('username') !== SECRET.username || query.get('password') !== SECRET.password) {
      return failed('1000', 'Login failed');
    }
    // As real ones: with signs that a query must escape.
    this.#tokens.push(`0Uar+${this.#tokens.length}/rmd+token=`);
    this.#isTokenGood = true;
    return xml(`<authToken>${this.#tokens.at(-1)}</authToken>`);
  }

  #page(query: URLSearchParams, order: PageOrder): AgencyAnswer {
    const channel = query.get('channel') ?? '';
    if (this.broken.has(channel)) return failed('5000', 'The channel is out of order');
    const date = /^(\d{4})\.(\d\d)\.(\d\d)\.(\d\d)\.(\d\d)$/.exec(query.get('dateRange') ?? '');
    if (!date) return failed('2000', 'dateRange is not valid');
    const from = `${date[1]}-${date[2]}-${date[3]}T${date[4]}:${date[5]}`;
    const found = this.#items
      .map((item, index) => ({ ...item, index }))
      .filter(({ at, channels }) => at >= from && channels.includes(channel));
    const pollToken = query.get('pollToken');
    const [generation, behind] = pollToken === null ? [this.#generation, 0] : JSON.parse(atob(pollToken));
    if (generation !== this.#generation) return failed('2100', 'Discard this pollToken');
    const page = found
      .filter(({ index }) => index >= behind)
      .slice(0, Math.min(Number(query.get('limit')), this.pageSize));
    const before = order === 'repeated' && page.length > 0 ? found.filter(({ index }) => index < behind).slice(-1) : [];
    const shown = order === 'shuffled' ? shuffled(this.#random, page) : [...before, ...page];
    const next = btoa(JSON.stringify([this.#generation, (page.at(-1)?.index ?? behind - 1) + 1]));
    const token = this.givesPollTokens ? `<pollToken>${next}</pollToken>` : '';
    return xml(
      `<results><status code="10"/>${token}${shown.map(({ id }) => `<result><id>${id}</id></result>`).join('')}</results>`,
    );
  }
}

const xml = (root: string): AgencyAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root}`,
});

const failed = (code: string, message: string): AgencyAnswer =>
  xml(`<results><status code="30"><error code="${code}">${message}</error></status></results>`);

const channelXml = (alias: string): string =>
  `<channelInformation><description>Channel</description><alias>${alias}</alias><category id="TXT"/></channelInformation>`;

const newsml = ({ id, at }: Stored): string => `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"
 xmlns:rtr="http://www.reuters.com/ns/2003/08/content"><header><sent>${at}</sent></header><itemSet>
<newsItem guid="${id.replace(/:\d+$/, '')}" version="${id.replace(/^.*:/, '')}" standard="NewsML-G2" xml:lang="en"><itemMeta>
<rtr:versionedId guid="${id}"/><itemClass qcode="icls:text"/><provider literal="reuters.com"/>
<versionCreated>${at}</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><headline>Nothing of this has happened</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
<p>A town invented itself.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
`;
