// Answers that are not what they should be.
import { describe, expect, it } from 'vitest';
import { wholeXml, xmlAnswer } from '../../functions/wires/answer.ts';
import { WireUnavailable } from '../../functions/wires/wire-error.ts';

const answer = (text: string, encoding: BufferEncoding = 'utf8') => ({ bytes: Buffer.from(text, encoding) });

describe('an answer in XML', () => {
  it.each(['', ' ', 'x', '<', '<a', '<a>', '<a></b>', '\0', '<!-- x', '{"a":1}', '<a>\u0001</a>'])(
    'is an error where it is %j',
    async (text) => {
      await expect(xmlAnswer(answer(text), 'the items')).rejects.toThrow(WireUnavailable);
      await expect(xmlAnswer(answer(text), 'the items')).rejects.toThrow(/^the items: /);
    },
  );

  it('that breaks off is told without what stands in it', async () => {
    const broken = xmlAnswer(answer('<authToken>secret-token</authTok'), 'the login');

    await expect(broken).rejects.toThrow(/^(?!.*secret-token)/);
  });
});

describe('XML that is kept as it is', () => {
  it.each([
    ['<a/>', 'a'],
    ['\ufeff<?xml version="1.0"?>\n<!-- <b> -->\n<a x="1">text</a>\n', 'a'],
    ['<n:a xmlns:n="urn:n"><n:b/></n:a>', 'a'],
    ['', undefined],
    ['{"a":1}', undefined],
  ])('%j has the root %j', (text, root) => {
    expect(wholeXml(answer(text), 'the item')).toBe(root);
  });

  it('has a root in UTF-16, too', () => {
    expect(wholeXml(answer('\ufeff<a>é</a>', 'utf16le'), 'the item')).toBe('a');
  });

  it.each(['<a>', '<a><b></b>', '<n:a><a></a>', '<a'])('is an error without its end: %j', (text) => {
    expect(() => wholeXml(answer(text), 'the item')).toThrow(/^the item: \d+ bytes of XML without an end$/);
  });
});
