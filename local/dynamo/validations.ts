// What a request may hold, where dynalite does not know the operation or the field: transactions, time to live, and
// ReturnValuesOnConditionCheckFailure.

import { type FieldTypes, type Validation, validation } from './dynalite.ts';

const OLD_ITEM: FieldTypes = {
  ReturnValuesOnConditionCheckFailure: { type: 'String', enum: ['ALL_OLD', 'NONE'] },
};
const CONSUMED: FieldTypes = { ReturnConsumedCapacity: { type: 'String', enum: ['NONE'] } };

const singleWrite = (name: string): Validation => {
  const { types, ...rest } = validation(name);
  return { ...rest, types: { ...types, ...OLD_ITEM } };
};
export const putItem = singleWrite('putItem');
export const updateItem = singleWrite('updateItem');
export const deleteItem = singleWrite('deleteItem');
const getItem = validation('getItem');

/** A member keeps the checks of the single operation that it stands for, less the options only that one has. */
function member({ types, ...rest }: Validation, required: readonly string[] = []): Validation {
  const names = ['TableName', 'Item', 'Key', 'UpdateExpression', 'ConditionExpression', 'ProjectionExpression'];
  names.push('ExpressionAttributeNames', 'ExpressionAttributeValues', 'ReturnValuesOnConditionCheckFailure');
  const kept = Object.entries(types).filter(([name]) => names.includes(name));
  const marked = kept.map(([name, type]) => {
    const rules = typeof type === 'string' ? { type } : type;
    return [name, required.includes(name) ? { ...rules, notNull: true } : rules];
  });
  return { ...rest, types: Object.fromEntries(marked) };
}

/** The members of TransactWriteItems and TransactGetItems, by the name that wraps each. */
export const writeMembers = {
  ConditionCheck: member(deleteItem, ['ConditionExpression']),
  Put: member(putItem),
  Update: member(updateItem, ['UpdateExpression']),
  Delete: member(deleteItem),
};
export const getMembers = { Get: member(getItem) };

function transaction(members: Record<string, Validation>, more: FieldTypes): Validation {
  const fields = Object.entries(members).map(([name, { types }]) => [
    name,
    { type: `FieldStruct<${name}>`, children: types },
  ]);
  const item = { type: 'ValueStruct<TransactItem>', children: Object.fromEntries(fields) };
  const items = { type: 'List', notNull: true, lengthGreaterThanOrEqual: 1, children: item };
  return { types: { TransactItems: items, ...CONSUMED, ...more } };
}
export const transactGetItems = transaction(getMembers, {});
export const transactWriteItems = transaction(writeMembers, {
  ClientRequestToken: { type: 'String', lengthGreaterThanOrEqual: 1, lengthLessThanOrEqual: 36 },
  ReturnItemCollectionMetrics: { type: 'String', enum: ['NONE'] },
});

export const updateTimeToLive: Validation = {
  types: {
    ...validation('describeTimeToLive').types,
    TimeToLiveSpecification: {
      type: 'FieldStruct<TimeToLiveSpecification>',
      notNull: true,
      children: {
        Enabled: { type: 'Boolean', notNull: true },
        AttributeName: {
          type: 'String',
          notNull: true,
          lengthGreaterThanOrEqual: 1,
          lengthLessThanOrEqual: 255,
        },
      },
    },
  },
};
