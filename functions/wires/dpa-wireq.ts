// dpa digitalwires over wireQ: a queue of entries, each with a receipt. An entry is given again until its receipt is
// handed back, which happens once it is stored.
import * as v from 'valibot';
import { jsonAnswer, textOf } from './answer.ts';
import type { WireResponse } from './fetch.ts';
import type { PolledPage, Poller, PollFrom, PollServices, WireDrop } from './poller.ts';
import { WireUnavailable } from './wire-error.ts';
import { withoutMember, writtenEntries } from './written-json.ts';

const RECEIPT = '_wireq_receipt';
const AT_ONCE = 4;
/** A rest that is no longer than this is waited for; after a longer one the next poll goes on. */
const MAX_WAIT_SECONDS = 10;
/** Given back already, or too old: then the entry comes again, with another one. */
const UNKNOWN_RECEIPT = [404, 410];

const pageSchema = v.looseObject({ entries: v.array(v.unknown()) });
const entrySchema = v.looseObject({
  [RECEIPT]: v.pipe(v.string(), v.regex(/^[^\s/?#]{1,2000}$/)),
  urn: v.nullish(v.string()),
  version: v.nullish(v.union([v.string(), v.number()])),
});

export const dpaWireq = {
  name: 'dpa-wireq',
  // The address of a queue is the customer's own, and holds the key to it.
  hosts: [],
  secretFields: ['url'],
  urls: 'none',
  isQueue: true,
  poll,
} satisfies Poller;

async function* poll(_from: PollFrom, services: PollServices): AsyncGenerator<PolledPage> {
  const known = new Set<string>();
  for (;;) {
    const response = await ask('entries.json', services);
    const entries = entriesIn(response);
    const { retryAfterSeconds = 0 } = response;
    const rest = retryAfterSeconds > 0 ? { restSeconds: retryAfterSeconds } : {};
    yield { drops: entries.map(({ drop }) => drop), nextCursor: {}, ...rest };
    const receipts = entries.map(({ receipt }) => receipt).filter((receipt) => receipt !== undefined);
    await handBack(receipts, services);
    if (receipts.length < entries.length) throw malformed(`${entries.length - receipts.length} without a receipt`);
    // What comes again although it was handed back is no reason to go on asking.
    const isNew = entries.filter(({ drop }) => !known.has(textOf(drop))).length > 0;
    for (const { drop } of entries) known.add(textOf(drop));
    if (!isNew || retryAfterSeconds > MAX_WAIT_SECONDS || retryAfterSeconds * 1000 > services.remainingMs()) return;
    if (retryAfterSeconds > 0) await services.sleep(retryAfterSeconds * 1000);
  }
}

interface Entry {
  readonly drop: WireDrop;
  readonly receipt?: string;
}

function entriesIn(response: WireResponse): readonly Entry[] {
  const { entries } = jsonAnswer(response, pageSchema, 'the entries of wireQ');
  const written = writtenEntries(textOf(response).replace(/^\ufeff/, ''), 'entries');
  if (written.length !== entries.length) throw malformed(`${entries.length} entries are told, ${written.length} found`);
  return entries.map((entry, index) => {
    const { success, output } = v.safeParse(entrySchema, entry);
    // Each time that it is given it has another receipt, and would be another drop.
    const bytes = Buffer.from(withoutMember(written[index]!, RECEIPT));
    if (!success) return { drop: { id: 'entry', bytes, extension: 'json' } };
    const id = [output.urn ?? 'entry', output.version].filter((part) => part != null).join('.');
    return { drop: { id, bytes, extension: 'json' }, receipt: output[RECEIPT] };
  });
}

/** All that can be, even where one cannot. */
async function handBack(receipts: readonly string[], services: PollServices): Promise<void> {
  let failure: unknown;
  for (let first = 0; first < receipts.length; first += AT_ONCE) {
    const some = receipts.slice(first, first + AT_ONCE);
    const results = await Promise.allSettled(
      some.map((receipt) => ask(`entry/${encodeURIComponent(receipt)}`, services, 'DELETE')),
    );
    const failed = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason);
    failure ??= failed[0];
    if (failed.some((error) => error instanceof WireUnavailable && error.retryAfterSeconds !== undefined)) break;
  }
  if (failure) throw failure;
}

async function ask(path: string, services: PollServices, method: 'GET' | 'DELETE' = 'GET'): Promise<WireResponse> {
  const request = async (isFresh: boolean) => {
    const { url = '' } = await services.secret(isFresh);
    const accept = method === 'DELETE' ? UNKNOWN_RECEIPT : [];
    return services.fetch(`${url.replace(/\/+$/, '')}/${path}`, { method, isSecret: true, accept });
  };
  return request(false).catch((error) => {
    // The address may have been changed.
    if (!(error instanceof WireUnavailable) || (error.status !== 401 && error.status !== 403)) throw error;
    return request(true);
  });
}

const malformed = (message: string) => new WireUnavailable('MALFORMED', `the entries of wireQ: ${message}`);
