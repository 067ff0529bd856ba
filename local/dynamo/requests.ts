// From a request's bytes to checked data with parsed expressions. dynalite drops fields it does not know; here they
// are refused, so that an option nobody carries out never looks carried out.

import { type FieldTypes, type Path, type RequestData, type Validation, validations } from './dynalite.ts';
import { invalid, notImplemented, serialization } from './errors.ts';
import { MAX_ITEM_BYTES } from './item-size.ts';

const LIMITS = { options: { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, maxItemSize: MAX_ITEM_BYTES } };

// What the API had before expressions: dynalite compares lists and maps wrongly there, and condition.ts has no part.
const LEGACY = new Set(['Expected', 'ConditionalOperator', 'AttributeUpdates', 'QueryFilter', 'ScanFilter']);

export function parseBody(body: Buffer): Record<string, unknown> {
  const text = body.toString();
  // dynalite copies members one by one, and would lose this one.
  if (/"__proto__"\s*:/.test(text)) throw notImplemented('an attribute named __proto__ is not implemented');
  try {
    const data: unknown = JSON.parse(text);
    if (isObject(data)) return data;
  } catch {
    // Answered below, as for any other body that is no JSON object.
  }
  throw serialization('The request body is not a JSON object');
}

/** Checks types, then limits, then expressions, as AWS does; throws a ServiceError. */
export function check(operation: string, body: Record<string, unknown>, { types, custom }: Validation): RequestData {
  refuseUnknownFields(operation, body, types);
  if (body.ReturnItemCollectionMetrics === 'SIZE') {
    throw notImplemented('ReturnItemCollectionMetrics is not implemented');
  }
  const data = validations.checkTypes(body, types);
  validations.checkValidations(data, types, undefined, LIMITS);
  return checkExpressions(data, custom);
}

/** The last part of `check`, for a member of a transaction: its types and limits were checked with the whole. */
export function checkExpressions(data: RequestData, custom: Validation['custom']): RequestData {
  const wrong = custom?.(data, LIMITS);
  if (wrong) throw invalid(wrong);
  if (data._updates) data._updates.sections = inSafeOrder(data._updates.sections);
  return data;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuseUnknownFields(where: string, fields: Record<string, unknown>, types: FieldTypes): void {
  for (const [name, value] of Object.entries(fields)) {
    const type = types[name];
    if (value === null) continue;
    if (!type || LEGACY.has(name)) throw notImplemented(`${where}.${name} is not implemented`);
    refuseUnknownMembers(`${where}.${name}`, value, type);
  }
}

function refuseUnknownMembers(where: string, value: unknown, type: FieldTypes[string]): void {
  if (typeof type !== 'object' || !isObject(type.children) || typeof value !== 'object' || value === null) return;
  if (/^(Field|Value)Struct/.test(type.type)) {
    if (isObject(value)) refuseUnknownFields(where, value, type.children as FieldTypes);
    return;
  }
  const member = type.children as FieldTypes[string];
  for (const [name, each] of Object.entries(value)) refuseUnknownMembers(`${where}.${name}`, each, member);
}

type Section = NonNullable<RequestData['_updates']>['sections'][number];

// Indexes in an update expression mean the list as it was. dynalite removes one after another, so `REMOVE l[0], l[1]`
// would take the first and the third; from the end backwards, and after all else, each index still means what it says.
function inSafeOrder(sections: readonly Section[]): Section[] {
  const removals = sections.filter((section) => section.type === 'remove');
  const others = sections.filter((section) => section.type !== 'remove');
  return [...others, ...removals.sort((left, right) => backwards(left.path, right.path))];
}

function backwards(left: Path, right: Path): number {
  for (const [i, step] of left.entries()) {
    const other = right[i];
    if (step === other) continue;
    return typeof step === 'number' && typeof other === 'number' ? other - step : 0;
  }
  return 0;
}
