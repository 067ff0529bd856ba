// How large DynamoDB says an item is: UTF-8 bytes of names and values (developer guide, "DynamoDB item sizes and
// formats"). dynalite counts UTF-16 units, so a headline in Arabic would pass at twice the limit.

import type { Attribute, Item } from './dynalite.ts';

export const MAX_ITEM_BYTES = 400 * 1024;

/** Bytes of names and values together. */
export function itemSize(item: Item): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(item)) bytes += Buffer.byteLength(name) + attributeSize(value);
  return bytes;
}

/** Bytes of one key value, which DynamoDB bounds at 2,048 (partition) and 1,024 (sort). */
export function attributeSize(value: Attribute): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return numberSize(value.N);
  if (value.B !== undefined) return Buffer.byteLength(value.B, 'base64');
  if (value.SS) return sum(value.SS, (text) => Buffer.byteLength(text));
  if (value.NS) return sum(value.NS, numberSize);
  if (value.BS) return sum(value.BS, (bytes) => Buffer.byteLength(bytes, 'base64'));
  if (value.L) return 3 + sum(value.L, (member) => 1 + attributeSize(member));
  if (value.M) return 3 + Object.keys(value.M).length + itemSize(value.M);
  return 1;
}

// About one byte for two significant digits, and one more.
function numberSize(text: string): number {
  const digits = text.replace(/^-?[0.]*|\./g, '').replace(/0+$/, '').length;
  return 1 + Math.ceil(digits / 2) + (text.startsWith('-') ? 1 : 0);
}

function sum<Member>(members: readonly Member[], size: (member: Member) => number): number {
  return members.reduce((total, member) => total + size(member), 0);
}
