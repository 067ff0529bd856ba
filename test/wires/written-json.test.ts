// JSON as it is written: entries of a list, and an object without one member.
import { describe, expect, it } from 'vitest';
import { withoutMember, writtenEntries } from '../../functions/wires/written-json.ts';

describe('the entries of a list', () => {
  it.each([
    ['{"a": [1, "x,]" , {"b": [2]}, [3]]}', ['1', '"x,]"', '{"b": [2]}', '[3]']],
    ['{"b": {"a": [1]}, "a": []}', []],
    ['{"\\u0061": [7]}', ['7']],
    ['{"a": [1], "a": [2]}', ['2']],
    ['{"a": {}}', []],
    ['[1]', []],
    ['', []],
    ['{"a": [1', ['1']],
  ])('of %j are as they are written', (text, entries) => {
    expect(writtenEntries(text, 'a')).toEqual(entries);
  });
});

describe('an object without a member', () => {
  it.each([
    ['{"r": 1}', '{}'],
    ['{"r": {"r": [1, 2]}, "b" : 2}', '{"b" : 2}'],
    ['{"b" : 2 ,\n "r": "x\\"}"}', '{"b" : 2 }'],
    ['{"b": 2, "r": 1, "c": {"r": 3}}', '{"b": 2, "c": {"r": 3}}'],
    ['{"r": 1, "r": 2, "c": 3}', '{"c": 3}'],
    ['{"\\u0072": 1, "c": 3}', '{"c": 3}'],
    ['{"b": 12345678901234567890.10}', '{"b": 12345678901234567890.10}'],
    ['"r"', '"r"'],
  ])('%j is otherwise as it is written', (object, left) => {
    expect(withoutMember(object, 'r')).toBe(left);
  });
});
