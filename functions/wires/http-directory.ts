// Directories that a web server lists, and the files in them: compared with what was taken, and got one by one.
import * as v from 'valibot';
import { type DirectoryEntry, directoryEntries } from './directory-page.ts';
import type { WireRequest, WireResponse } from './fetch.ts';
import { newUnder, takenSchema } from './listing.ts';
import type { PolledPage, Poller, PollFrom, PollServices } from './poller.ts';
import { checkWhole, extensionOf } from './whole.ts';
import { WireUnavailable } from './wire-error.ts';

const GONE = [404, 410];
const MAX_FOLDERS = 500;
const MAX_DEPTH = 5;
const MAX_LISTING_BYTES = 16 * 1024 * 1024;

const settingsSchema = v.strictObject({
  /** How many levels of folders are looked into, below the directory itself. */
  depth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DEPTH)), 0),
});
const cursorSchema = v.object({ directories: v.record(v.string(), takenSchema) });

export const httpDirectory = {
  name: 'http-directory',
  // Those of `urls`, which may see the secret anyway.
  hosts: [],
  secretFields: ['username', 'password'],
  isSecretOptional: true,
  urls: 'required',
  settings: settingsSchema,
  poll,
  fetchItem,
} satisfies Poller;

async function* poll({ cursor, since }: PollFrom, services: PollServices): AsyncGenerator<PolledPage> {
  const before = cursor ? v.parse(cursorSchema, cursor).directories : {};
  const list = async (url: string) =>
    (await filesUnder(url, services)).map((file) => ({ ...file, id: file.url, isTakenTwice: true }));
  for await (const { ids, places } of newUnder(services.poll.urls, before, { since, now: services.now, list })) {
    yield { drops: [], items: ids, nextCursor: { directories: places } };
  }
}

async function filesUnder(url: string, services: PollServices): Promise<DirectoryEntry[]> {
  const { depth } = v.parse(settingsSchema, services.poll.settings);
  const files: DirectoryEntry[] = [];
  let folders = [url.endsWith('/') ? url : `${url}/`];
  let asked = 0;
  for (let level = 0; level <= depth; level++) {
    const below: string[] = [];
    for (const folder of folders) {
      if (++asked > MAX_FOLDERS) {
        throw new WireUnavailable('MALFORMED', `${new URL(url).hostname} lists more than ${MAX_FOLDERS} folders`);
      }
      // A folder may be cleared away behind the listing that names it; the directory itself may not.
      const accept = level === 0 ? [] : GONE;
      const headers = { accept: 'application/json, text/html;q=0.9, */*;q=0.5' };
      const response = await ask(folder, { headers, accept, maxBytes: MAX_LISTING_BYTES }, services);
      if (GONE.includes(response.status)) continue;
      const entries = directoryEntries(response, folder);
      files.push(...entries.filter(({ isFolder }) => !isFolder));
      below.push(...entries.filter(({ isFolder }) => isFolder).map((entry) => entry.url));
    }
    folders = below;
  }
  return files;
}

async function fetchItem(id: string, services: PollServices) {
  const response = await ask(id, { accept: GONE }, services);
  if (GONE.includes(response.status)) return [];
  const { hostname, pathname } = new URL(id);
  checkWhole(response, pathname, `a file of ${hostname}`);
  return [{ id: `${hostname}${pathname}`, bytes: response.bytes, extension: extensionOf(pathname) }];
}

/** With name and password where the wire has a secret (RFC 7617). */
async function ask(address: string, request: WireRequest, services: PollServices): Promise<WireResponse> {
  if (services.poll.secret === undefined) return services.fetch(address, request);
  const asked = async (isFresh: boolean) => {
    const { username = '', password = '' } = await services.secret(isFresh);
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    return services.fetch(address, { ...request, secretHeaders: { authorization } });
  };
  return asked(false).catch((error) => {
    // The password may have been changed.
    if (!(error instanceof WireUnavailable) || error.status !== 401) throw error;
    return asked(true);
  });
}
