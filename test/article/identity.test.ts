import { describe, expect, it } from 'vitest';
import { articleId, authorityFor, authorityOf } from '../../functions/article/identity.ts';
import { parseConfig } from '../../functions/config.ts';

const { wires } = parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } });

describe('authorityOf', () => {
  it.each([
    ['tag:reuters.com,2014:newsml_KBN0FL0NN', 'reuters.com'],
    ['tag_reuters.com_2014_newsml_KBN0FL0NN', 'reuters.com'],
    ['urn:newsml:dpa.com:20090101:170629-99-49004', 'dpa.com'],
    ['https://www.Wire.example/story', 'wire.example'],
    ['https://user:secret@wire.example:8080/story', 'wire.example'],
    ['urn:sha256:abc', undefined],
    ['L1N14N0FF', undefined],
    ['reuters.com', undefined],
  ])('of %j is %j', (uri, authority) => {
    expect(authorityOf(uri)).toBe(authority);
  });
});

describe('authorityFor', () => {
  it.each([
    ['tag:reuters.com,2026:x', 'reuters', 'reuters.com'],
    ['tag:rmb.reuters.com,2026:x', 'reuters', 'rmb.reuters.com'],
    ['tag:notreuters.com,2026:x', 'reuters', 'wire:reuters'],
    ['tag:reuters.com.evil.example,2026:x', 'reuters', 'wire:reuters'],
    ['tag:reuters.com,2026:x', 'sample', 'wire:sample'],
    ['tag:reuters.com,2026:x', 'hand', 'reuters.com'],
    ['no uri', 'hand', 'wire:hand'],
  ])('lets %j sent by %j be owned by %j', (uri, wire, authority) => {
    expect(authorityFor(uri, wires[wire]!)).toBe(authority);
  });
});

describe('articleId', () => {
  it('is 26 characters of base 32, and another for another authority', () => {
    const id = articleId('reuters.com', 'tag:reuters.com,2026:x');

    expect(id).toMatch(/^[a-z2-7]{26}$/);
    expect(articleId('wire:sample', 'tag:reuters.com,2026:x')).not.toBe(id);
  });
});
