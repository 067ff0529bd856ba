// Query, Scan and BatchGetItem: dynalite's actions, with its filter and its list of unprocessed keys put right.

import { matches } from './condition.ts';
import { type Answer, action, dynalite, type Expression, type Item, type RequestData, run } from './dynalite.ts';
import type { Stage } from './stage.ts';

const ALWAYS: Expression = { type: '=', args: [{ N: '1' }, { N: '1' }] };

/** A page as dynalite reads it, filtered and projected by us; without a filter it is dynalite's altogether. */
async function page(name: 'query' | 'scan', stage: Stage, data: RequestData): Promise<Answer> {
  const { _filter: filter, _projection: projection, Select: select } = data;
  if (!filter) return run(action(name), stage, data);

  // The parsed expressions stay, for what dynalite checks in them.
  const whole = {
    ...data,
    _filter: { ...filter, expression: ALWAYS },
    Select: select === 'COUNT' ? undefined : select,
  };
  const answer = await run(
    action(name),
    stage,
    projection ? { ...whole, _projection: { ...projection, paths: undefined } } : whole,
  );
  const items = ((answer.Items ?? []) as Item[]).filter((item) => matches(filter.expression, item));
  const { Items: _unfiltered, ...rest } = answer;
  if (select === 'COUNT') return { ...rest, Count: items.length };
  const paths = projection?.paths;
  return { ...rest, Count: items.length, Items: paths ? items.map((item) => dynalite.mapPaths(paths, item)) : items };
}

export const query = (stage: Stage, data: RequestData): Promise<Answer> => page('query', stage, data);
export const scan = (stage: Stage, data: RequestData): Promise<Answer> => page('scan', stage, data);

type Keys = Record<string, unknown>;

export async function batchGetItem(stage: Stage, data: RequestData): Promise<Answer> {
  const answer = await run(action('batchGetItem'), stage, data);
  const asked = data.RequestItems as Record<string, Keys>;
  // Without its projection an unprocessed key would come back as the whole item on the next call.
  for (const [table, left] of Object.entries(answer.UnprocessedKeys as Record<string, Keys>)) {
    const { ProjectionExpression, ExpressionAttributeNames } = asked[table] ?? {};
    Object.assign(left, { ProjectionExpression, ExpressionAttributeNames });
  }
  return answer;
}
