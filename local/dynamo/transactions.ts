// TransactWriteItems and TransactGetItems, which dynalite lacks. A transaction is staged member by member and written
// as one LevelDB batch, so it happens whole or not at all, whenever the process dies.

import { type Answer, action, dynalite, type Item, type RequestData, run, type Validation } from './dynalite.ts';
import { type CancellationReason, invalid, reasonOf, transactionCanceled } from './errors.ts';
import { digestOf, type RequestTokens } from './idempotency.ts';
import { check, checkExpressions } from './requests.ts';
import type { Stage } from './stage.ts';
import type { Store } from './store.ts';
import { getMembers, transactGetItems, transactWriteItems, writeMembers } from './validations.ts';
import { stageWrite, type WriteKind } from './writes.ts';

const MAX_MEMBERS = 100;
const MAX_BYTES = 4 * 1024 * 1024;

type Body = Record<string, unknown>;
interface Member<Kind = string> {
  kind: Kind;
  data: RequestData;
}

export async function transactWrite(store: Store, tokens: RequestTokens, body: Body): Promise<Answer> {
  const { ClientRequestToken: token, ...content } = body;
  // Before the check, which rewrites numbers in place.
  const digest = digestOf(content);
  const members = membersOf<WriteKind>('TransactWriteItems', body, transactWriteItems, writeMembers);

  return store.exclusively(async () => {
    if (typeof token === 'string' && tokens.succeeded(token, digest)) return {};
    const stage = store.stage();
    refuseSameItemTwice(stage, members);
    await each(members, ({ kind, data }) => stageWrite(stage, kind, data));
    refuseTooMuch(stage);
    await stage.commit();
    if (typeof token === 'string') tokens.remember(token, digest);
    return {};
  });
}

export async function transactGet(store: Store, body: Body): Promise<Answer> {
  const members = membersOf('TransactGetItems', body, transactGetItems, getMembers);

  // In the writers' queue: no transaction is half seen.
  return store.exclusively(async () => {
    const stage = store.stage();
    refuseSameItemTwice(stage, members);
    const answers = await each(members, ({ data }) => run(action('getItem'), stage, data));
    for (const { Item } of answers) stage.count(Item as Item | undefined);
    refuseTooMuch(stage);
    return { Responses: answers.map(({ Item }) => ({ Item })) };
  });
}

/** What the request asks, checked as far as that goes without the table. */
function membersOf<Kind extends string>(
  operation: string,
  body: Body,
  whole: Validation,
  kinds: Record<Kind, Validation>,
): Member<Kind>[] {
  const listed = body.TransactItems;
  // dynalite's own check of a length would print all of the items.
  if (Array.isArray(listed) && listed.length > MAX_MEMBERS) {
    throw invalid(
      `1 validation error detected: Value of ${listed.length} items at 'transactItems' failed to satisfy constraint: ` +
        `Member must have length less than or equal to ${MAX_MEMBERS}`,
    );
  }
  const items = check(operation, body, whole).TransactItems as Record<Kind, RequestData>[];
  return items.map((item) => {
    const [kind, second] = Object.keys(item) as Kind[];
    if (kind === undefined || second !== undefined) {
      throw invalid(`TransactItems can only contain one of ${Object.keys(kinds).join(', ')} in each member`);
    }
    return { kind, data: checkExpressions(item[kind], kinds[kind].custom) };
  });
}

function refuseSameItemTwice(stage: Stage, members: readonly Member[]): void {
  const seen = new Set<string>();
  for (const { data } of members) {
    const table = stage.table(data.TableName);
    const key = data.Item ?? data.Key ?? {};
    // A key of the wrong shape is that member's own fault, and is found when it is staged.
    if (data.Item ? dynalite.validateItem(key, table) : dynalite.validateKey(key, table)) continue;
    const item = `${data.TableName}~${dynalite.createKey(key, table)}`;
    if (seen.has(item)) throw invalid('Transaction request cannot include multiple operations on one item');
    seen.add(item);
  }
}

function refuseTooMuch(stage: Stage): void {
  if (stage.bytes <= MAX_BYTES) return;
  throw invalid(`The items of a transaction cannot exceed ${MAX_BYTES} bytes together; these have ${stage.bytes}`);
}

/** Tries every member, then throws for all that would not do. Any other error concerns the whole request. */
async function each<Kind, Result>(
  members: readonly Member<Kind>[],
  attempt: (member: Member<Kind>) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const reasons: CancellationReason[] = [];
  for (const member of members) {
    try {
      results.push(await attempt(member));
      reasons.push({ Code: 'None' });
    } catch (error) {
      const reason = reasonOf(error);
      if (!reason) throw error;
      reasons.push(reason);
    }
  }
  if (results.length < members.length) throw transactionCanceled(reasons);
  return results;
}
