// Every operation that the embedded DynamoDB carries out. What is not in this table is answered with 501.

import { type Answer, action, type RequestData, run, type Validation, validation } from './dynalite.ts';
import { notImplemented } from './errors.ts';
import type { RequestTokens } from './idempotency.ts';
import { batchGetItem, query, scan } from './reads.ts';
import { check } from './requests.ts';
import type { Stage } from './stage.ts';
import type { Store } from './store.ts';
import { describeTimeToLive, updateTimeToLive } from './time-to-live.ts';
import { transactGet, transactWrite } from './transactions.ts';
import * as ours from './validations.ts';
import { stageWrite, type WriteKind } from './writes.ts';

export interface Services {
  store: Store;
  tokens: RequestTokens;
}
type Body = Record<string, unknown>;
type Operation = (services: Services, body: Body, name: string) => Promise<Answer>;

// BatchGetItem answers up to 16 MB; dynalite stops at 1 MB more than an item's maximum.
const BATCH_GET_MAX_ITEM = 15 * 1024 * 1024;

const checked =
  (valid: Validation, work: (store: Store, data: RequestData) => Promise<Answer>): Operation =>
  async ({ store }, body, name) =>
    work(store, check(name, body, valid));

const read = (name: string, work: (stage: Stage, data: RequestData) => Promise<Answer>, maxItemSize?: number) =>
  checked(validation(name), (store, data) => work(store.stage(maxItemSize), data));

const readAs = (name: string) => read(name, (stage, data) => run(action(name), stage, data));

const committed = (valid: Validation, work: (stage: Stage, data: RequestData) => Promise<Answer>) =>
  checked(valid, (store, data) =>
    store.exclusively(async () => {
      const stage = store.stage();
      const answer = await work(stage, data);
      await stage.commit();
      return answer;
    }),
  );

const write = (kind: WriteKind, valid: Validation) => committed(valid, (stage, data) => stageWrite(stage, kind, data));

// dynalite answers first and brings the table to rest on a timer; here it is at rest, and on disk, when we answer.
const changeTable = (name: string) =>
  committed(validation(name), async (stage, data) => {
    if (name === 'updateTable') refuseIndexChanges(data);
    const answer = await run(action(name), stage, data);
    await stage.tablesAtRest();
    return answer;
  });

function refuseIndexChanges({ GlobalSecondaryIndexUpdates: updates }: RequestData): void {
  for (const update of (updates ?? []) as object[]) {
    // dynalite would answer, and do nothing.
    if (!('Update' in update)) throw notImplemented('an index can be made only with its table');
  }
}

const operations: Readonly<Record<string, Operation>> = {
  BatchGetItem: read('batchGetItem', batchGetItem, BATCH_GET_MAX_ITEM),
  BatchWriteItem: committed(validation('batchWriteItem'), (stage, data) => run(action('batchWriteItem'), stage, data)),
  CreateTable: changeTable('createTable'),
  DeleteItem: write('Delete', ours.deleteItem),
  DeleteTable: changeTable('deleteTable'),
  DescribeTable: readAs('describeTable'),
  DescribeTimeToLive: checked(validation('describeTimeToLive'), async (store, data) => describeTimeToLive(store, data)),
  GetItem: readAs('getItem'),
  ListTables: readAs('listTables'),
  PutItem: write('Put', ours.putItem),
  Query: read('query', query),
  Scan: read('scan', scan),
  TransactGetItems: ({ store }, body) => transactGet(store, body),
  TransactWriteItems: ({ store, tokens }, body) => transactWrite(store, tokens, body),
  UpdateItem: write('Update', ours.updateItem),
  UpdateTable: changeTable('updateTable'),
  UpdateTimeToLive: checked(ours.updateTimeToLive, updateTimeToLive),
};

/** Answers one request, or throws: a ServiceError for whatever the caller is to see. */
export async function answer(services: Services, name: string, body: Body): Promise<Answer> {
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!operation) throw notImplemented(`${name} is not implemented`);
  return operation(services, body, name);
}
