// The poller of the suite's own agency, as a model; and pollers as they must not be.
import * as v from 'valibot';
import { jsonAnswer } from '../../functions/wires/answer.ts';
import type { PolledPage, Poller, PollFrom, PollServices } from '../../functions/wires/poller.ts';
import { withToken } from '../../functions/wires/token.ts';
import { HOST, SECRET } from './numbered-agency.ts';

const tokenSchema = v.looseObject({ access_token: v.string(), expires_in: v.number() });
const pageSchema = v.looseObject({ items: v.array(v.string()), next: v.number(), hasMore: v.boolean() });
const cursorSchema = v.object({ after: v.number() });

const logIn = (services: PollServices) => async (isFresh: boolean) => {
  const { clientId = '', clientSecret = '' } = await services.secret(isFresh);
  const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await services.fetch(`https://${HOST}/token`, { method: 'POST', headers, body, isSecret: true });
  const { access_token: value, expires_in: seconds } = jsonAnswer(response, tokenSchema, 'the token');
  return { value, seconds };
};

export const get = (services: PollServices, path: string) =>
  withToken(services, { logIn: logIn(services) }, (token) =>
    services.fetch(`https://${HOST}${path}`, { secretHeaders: { authorization: `Bearer ${token}` } }),
  );

export async function pageOf(services: PollServices, query: string) {
  return jsonAnswer(await get(services, `/items?${query}`), pageSchema, 'the items');
}

async function* poll({ cursor, since }: PollFrom, services: PollServices): AsyncGenerator<PolledPage> {
  let query = cursor ? `after=${v.parse(cursorSchema, cursor).after}` : `since=${since}`;
  for (;;) {
    const { items, next, hasMore } = await pageOf(services, query);
    yield { drops: [], items, nextCursor: { after: next } };
    if (!hasMore) return;
    query = `after=${next}`;
  }
}

export const numbered = {
  name: 'numbered',
  hosts: [HOST],
  secretFields: ['clientId', 'clientSecret'],
  urls: 'none',
  poll,
  async fetchItem(id, services) {
    const { bytes } = await get(services, `/items/${id}`);
    return [{ id, bytes, extension: 'xml' }];
  },
} satisfies Poller;

export const numberedCase = (poller: Poller = numbered) => ({
  poller,
  poll: { poller: poller.name, secret: 'numbered', hosts: [HOST] },
  hosts: [HOST],
  secret: SECRET,
});

const like = (more: Partial<Poller>): Poller => ({ ...numbered, ...more });

/** Each breaks the law in one way that has been seen in the wild. */
export const LAWLESS: Readonly<Record<string, Poller>> = {
  'asks for a fixed window and keeps no place': like({
    async *poll(_from, services) {
      const since = new Date(Date.parse(services.now()) - 132_000).toISOString();
      const { items, next } = await pageOf(services, `since=${since}`);
      yield { drops: [], items, nextCursor: { after: next } };
    },
  }),
  'takes a bad page for an empty one': like({
    async *poll({ cursor }, services) {
      const after = Number(cursor?.after ?? 0);
      const { items } = await pageOf(services, `after=${after}`).catch(() => ({ items: [] }));
      yield { drops: [], items, nextCursor: { after: after + 3 } };
    },
  }),
  'goes on behind the last item that it saw, whatever the order': like({
    async *poll({ cursor }, services) {
      const { items } = await pageOf(services, `after=${Number(cursor?.after ?? 0)}`);
      const last = items.at(-1);
      if (last) yield { drops: [], items: [last], nextCursor: { after: Number(last.slice(5)) + 1 } };
    },
  }),
  'swallows what it cannot fetch': like({
    async fetchItem(id, services) {
      return await numbered.fetchItem(id, services).catch(() => []);
    },
  }),
  'keeps its token in the cursor': like({
    async *poll(from, services) {
      for await (const page of numbered.poll(from, services)) {
        const token = await withToken(services, { logIn: logIn(services) }, async (value) => value);
        yield { ...page, nextCursor: { ...page.nextCursor, token } };
      }
    },
  }),
};
