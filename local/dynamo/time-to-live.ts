// Time to live: which attribute says when an item expires, and the sweep that deletes what has. Like AWS it is in no
// hurry; a reader has to expect items that expired a while ago.

import type { Answer, Item, RequestData, Table } from './dynalite.ts';
import { invalid } from './errors.ts';
import type { Store } from './store.ts';
import { stageWrite } from './writes.ts';

const FIRST_SWEEP_MS = 60 * 1000;
const SWEEP_EVERY_MS = 6 * 60 * 60 * 1000;
const DELETED_AT_ONCE = 100;
// Older than this is taken for a mistake and kept, as AWS does.
const OLDEST_SECONDS = 5 * 365 * 24 * 60 * 60;

export function describeTimeToLive(store: Store, { TableName: table }: RequestData): Answer {
  store.stage().table(table);
  const attribute = store.timeToLive(table);
  return {
    TimeToLiveDescription: attribute
      ? { TimeToLiveStatus: 'ENABLED', AttributeName: attribute }
      : { TimeToLiveStatus: 'DISABLED' },
  };
}

export function updateTimeToLive(store: Store, { TableName: table, ...data }: RequestData): Promise<Answer> {
  const wanted = data.TimeToLiveSpecification as { Enabled: boolean; AttributeName: string };
  return store.exclusively(async () => {
    store.stage().table(table);
    const attribute = store.timeToLive(table);
    if (wanted.Enabled === (attribute !== undefined)) {
      throw invalid(`TimeToLive is already ${wanted.Enabled ? 'enabled' : 'disabled'}`);
    }
    if (attribute !== undefined && attribute !== wanted.AttributeName) {
      throw invalid(`TimeToLive is active on a different AttributeName: current AttributeName is ${attribute}`);
    }
    await store.setTimeToLive(table, wanted.Enabled ? wanted.AttributeName : undefined);
    return { TimeToLiveSpecification: wanted };
  });
}

/** Deletes what has expired, now and then, until stopped; `stop` waits for a sweep under way. */
export function sweepNowAndThen(store: Store, now: () => number): { stop(): Promise<void> } {
  let stopped = false;
  let sweep: Promise<unknown> = Promise.resolve();
  const start = () => {
    sweep = sweepExpired(store, now, () => stopped).catch((error: unknown) => {
      console.error('the sweep for expired items failed, and is tried again later:', error);
    });
  };
  const first = setTimeout(start, FIRST_SWEEP_MS).unref();
  const later = setInterval(start, SWEEP_EVERY_MS).unref();
  return {
    async stop() {
      stopped = true;
      clearTimeout(first);
      clearInterval(later);
      await sweep;
    },
  };
}

export async function sweepExpired(store: Store, now: () => number, stopped = () => false): Promise<number> {
  let deleted = 0;
  for (const table of store.tables()) {
    const attribute = store.timeToLive(table.TableName);
    if (!attribute) continue;
    let expired: Item[] = [];
    for await (const item of store.rows(table.TableName)) {
      if (stopped()) return deleted;
      if (hasExpired(item, attribute, now())) expired.push(item);
      if (expired.length < DELETED_AT_ONCE) continue;
      deleted += await deleteExpired(store, table, attribute, expired, now);
      expired = [];
    }
    deleted += await deleteExpired(store, table, attribute, expired, now);
  }
  return deleted;
}

function deleteExpired(store: Store, table: Table, attribute: string, items: Item[], now: () => number) {
  return store.exclusively(async () => {
    const stage = store.stage();
    let deleted = 0;
    for (const item of items) {
      // A writer may have given it a longer life since it was read, or the table may be gone.
      const current = store.tables().includes(table) && stage.item(table, item);
      if (!current || !hasExpired(current, attribute, now())) continue;
      const key = table.KeySchema.map(({ AttributeName: name }) => [name, item[name]]);
      await stageWrite(stage, 'Delete', { TableName: table.TableName, Key: Object.fromEntries(key) });
      deleted += 1;
    }
    await stage.commit();
    return deleted;
  });
}

function hasExpired(item: Item, attribute: string, now: number): boolean {
  const until = Number(item[attribute]?.N ?? Number.NaN);
  const seconds = now / 1000;
  return until < seconds && until > seconds - OLDEST_SECONDS;
}
