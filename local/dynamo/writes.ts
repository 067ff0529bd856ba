// One write, staged: the key is checked, the condition decided against the row as it is, then dynalite's own action
// makes the new row. A single PutItem and a member of a transaction go the same way.

import { matches } from './condition.ts';
import { type Answer, action, dynalite, type RequestData, run } from './dynalite.ts';
import { conditionFailed } from './errors.ts';
import type { Stage } from './stage.ts';

const actions = { Put: action('putItem'), Update: action('updateItem'), Delete: action('deleteItem') };

export type WriteKind = keyof typeof actions | 'ConditionCheck';

/** Throws a ServiceError; what the stage then holds must not be committed. */
export async function stageWrite(stage: Stage, kind: WriteKind, data: RequestData): Promise<Answer> {
  const table = stage.table(data.TableName);
  const key = data.Item ?? data.Key ?? {};
  const wrong = kind === 'Put' ? dynalite.validateItem(key, table) : dynalite.validateKey(key, table);
  if (wrong) throw wrong;

  const { _condition: condition, ReturnValuesOnConditionCheckFailure: wish, ...unconditional } = data;
  const existing = stage.item(table, key);
  if (condition && !matches(condition.expression, existing ?? {})) {
    throw conditionFailed(wish === 'ALL_OLD' ? existing : undefined);
  }

  if (kind === 'Delete' || kind === 'ConditionCheck') stage.count(existing);
  return kind === 'ConditionCheck' ? {} : run(actions[kind], stage, unconditional);
}
