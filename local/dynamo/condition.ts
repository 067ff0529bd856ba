// Decides whether an item meets a parsed condition or filter. dynalite's own evaluator calls two equal lists or maps
// unequal, finds no type in `''` and `false`, and throws on begins_with of two missing attributes.

import { type Attribute, dynalite, type Expression, type Item, type Operand, type Path } from './dynalite.ts';

/** True when `item` ({} for a row that does not exist) meets `expression`. */
export function matches(expression: Expression, item: Item): boolean {
  switch (expression.type) {
    case 'and':
      return expression.args.every((arg) => matches(arg, item));
    case 'or':
      return expression.args.some((arg) => matches(arg, item));
    case 'not':
      return !expression.args.some((arg) => matches(arg, item));
    default: {
      const [left, ...right] = expression.args.map((arg) => resolve(arg, item));
      return compare(expression.type === 'function' ? expression.name : expression.type, left, right);
    }
  }
}

type Value = Attribute | undefined;

function compare(operator: string, left: Value, [right, upper, ...more]: Value[]): boolean {
  switch (operator) {
    case 'attribute_exists':
      return left !== undefined;
    case 'attribute_not_exists':
      return left === undefined;
    case 'attribute_type':
      return left !== undefined && typeOf(left) === right?.S;
    case '=':
      return equal(left, right);
    // A missing attribute differs from everything.
    case '<>':
      return !equal(left, right);
    case 'in':
      return [right, upper, ...more].some((candidate) => candidate !== undefined && equal(left, candidate));
    case 'begins_with':
      return beginsWith(left, right);
    case 'contains':
      return contains(left, right);
    case 'between':
      return test(order(left, right), (sign) => sign >= 0) && test(order(left, upper), (sign) => sign <= 0);
    case '<':
      return test(order(left, right), (sign) => sign < 0);
    case '<=':
      return test(order(left, right), (sign) => sign <= 0);
    case '>':
      return test(order(left, right), (sign) => sign > 0);
    case '>=':
      return test(order(left, right), (sign) => sign >= 0);
    default:
      throw new Error(`the parser produced an operator that nobody evaluates: ${operator}`);
  }
}

const test = (sign: number | undefined, wanted: (sign: number) => boolean) => sign !== undefined && wanted(sign);

function resolve(operand: Operand, item: Item): Value {
  if (isPath(operand)) return at(operand, item);
  if (!('type' in operand)) return operand;
  const value = operand.args[0] && resolve(operand.args[0], item);
  const size = value && sizeOf(value);
  return size === undefined ? undefined : { N: String(size) };
}

const isPath = (operand: Operand): operand is Path => Array.isArray(operand);

function at(path: Path, item: Item): Value {
  let value: Value = { M: item };
  for (const step of path) {
    if (typeof step === 'number') value = value?.L?.[step];
    else value = value?.M && Object.hasOwn(value.M, step) ? value.M[step] : undefined;
  }
  return value;
}

const typeOf = (value: Attribute): string | undefined => Object.keys(value)[0];

function sizeOf(value: Attribute): number | undefined {
  if (value.B !== undefined) return Buffer.byteLength(value.B, 'base64');
  if (value.M) return Object.keys(value.M).length;
  return (value.S ?? value.SS ?? value.NS ?? value.BS ?? value.L)?.length;
}

/** Negative, zero or positive; undefined where DynamoDB knows no order: other types, or two types. */
function order(left: Value, right: Value): number | undefined {
  if (left?.S !== undefined && right?.S !== undefined) return Buffer.compare(Buffer.from(left.S), Buffer.from(right.S));
  if (left?.B !== undefined && right?.B !== undefined) return Buffer.compare(bytes(left.B), bytes(right.B));
  if (left?.N !== undefined && right?.N !== undefined) {
    if (dynalite.compare('LT', left, right)) return -1;
    return dynalite.compare('GT', left, right) ? 1 : 0;
  }
  return undefined;
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

function equal(left: Value, right: Value): boolean {
  if (!left || !right || typeOf(left) !== typeOf(right)) return false;
  const sign = order(left, right);
  if (sign !== undefined) return sign === 0;
  if (left.L && right.L) return sameLength(left.L, right.L) && left.L.every((value, i) => equal(value, right.L?.[i]));
  if (left.M && right.M) {
    const names = Object.keys(left.M);
    return sameLength(names, Object.keys(right.M)) && names.every((name) => equal(left.M?.[name], right.M?.[name]));
  }
  const [members, others] = [setOf(left), setOf(right)];
  if (members && others) return sameLength(members, others) && members.every((member) => others.includes(member));
  return left.BOOL === right.BOOL;
}

const sameLength = (left: readonly unknown[], right: readonly unknown[]): boolean => left.length === right.length;

// Numbers in a set were brought to one spelling when they were validated, so text is enough.
const setOf = (value: Attribute): string[] | undefined => value.SS ?? value.NS ?? value.BS;

function beginsWith(left: Value, right: Value): boolean {
  if (left?.S !== undefined && right?.S !== undefined) return left.S.startsWith(right.S);
  if (left?.B === undefined || right?.B === undefined) return false;
  return bytes(left.B).subarray(0, bytes(right.B).length).equals(bytes(right.B));
}

function contains(left: Value, right: Value): boolean {
  if (!left || !right) return false;
  if (left.L) return left.L.some((member) => equal(member, right));
  if (left.S !== undefined && right.S !== undefined) return left.S.includes(right.S);
  if (left.B !== undefined && right.B !== undefined) return bytes(left.B).includes(bytes(right.B));
  const type = typeOf(left);
  const member = right.S ?? right.N ?? right.B;
  return member !== undefined && type === `${typeOf(right)}S` && setOf(left)?.includes(member) === true;
}
