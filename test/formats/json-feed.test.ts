import { describe, expect, it } from 'vitest';
import type { WireItem } from '../../functions/formats/format.ts';
import { jsonFeed } from '../../functions/formats/json-feed/json-feed.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';

const VERSION = 'https://jsonfeed.org/version/1.1';

const bytesOf = (sent: unknown): Uint8Array => Buffer.from(typeof sent === 'string' ? sent : JSON.stringify(sent));

const parse = (sent: unknown): Iterable<WireItem> => jsonFeed.parse({ bytes: bytesOf(sent), name: 'feed.json' }, {});

const itemsOf = (...items: unknown[]): unknown[] =>
  Array.from(parse({ version: VERSION, items }), (item) =>
    'rejected' in item ? { code: item.rejected.code, position: item.rejected.position } : item.article,
  );

const detect = (sent: unknown): unknown => jsonFeed.detect(dropHead(bytesOf(sent)));

describe('a JSON Feed', () => {
  it('is told by its version, or by its shape where that cannot be seen', () => {
    expect(detect({ version: VERSION, items: [] })).toBe('sure');
    expect(detect('{"version":"https:\\/\\/jsonfeed.org\\/version\\/1","items":[]}')).toBe('sure');
    expect(detect({ items: [{ content_html: 'x'.repeat(70_000) }], version: VERSION })).toBe('maybe');
    expect(detect({ version: '1.0', items: [{ content_html: 'x' }] })).toBe(false);
    expect(detect({ items: [{ uri: 'urn:x:1' }] })).toBe(false);
    expect(detect([{ version: VERSION }])).toBe(false);
    expect(detect('<rss/>')).toBe(false);
  });

  it('without a list of items is malformed, with an empty one it has no news', () => {
    for (const items of [undefined, null, {}, 'x']) {
      expect(() => Array.from(parse({ version: VERSION, items }))).toThrow(
        expect.objectContaining({ code: 'MALFORMED', position: { line: 1 } }),
      );
    }
    expect(itemsOf()).toEqual([]);
  });

  it('hands its items on one by one', () => {
    const items = parse({ version: VERSION, items: [{ id: '1', content_text: 'x' }, { id: '2' }] })[Symbol.iterator]();

    const { value, done } = items.next();

    expect(done).toBe(false);
    expect(value).toMatchObject({ article: { uri: '1' }, source: '{"id":"1","content_text":"x"}' });
  });

  it('loses no item beside one that cannot be read', () => {
    const read = itemsOf({ id: '1' }, {}, null, { id: '2', date_published: '2026-02-30T00:00:00Z' }, { id: '3' });

    expect(read).toEqual([
      expect.objectContaining({ uri: '1' }),
      { code: 'MISSING_ID', position: { item: 1 } },
      { code: 'MALFORMED', position: { item: 2 } },
      expect.not.objectContaining({ versionCreated: expect.anything() }),
      expect.objectContaining({ uri: '3' }),
    ]);
  });

  it('has a new version of an item whenever its date of change is another', () => {
    const published = '2026-11-01T10:00:00Z';

    const versions = itemsOf(
      { id: '1', date_published: published },
      { id: '1', date_published: published, date_modified: '2026-11-01T13:00:00+02:00' },
    );

    expect(versions).toMatchObject([
      { version: '2026-11-01T10:00:00Z', versionCreated: '2026-11-01T10:00:00Z' },
      { version: '2026-11-01T11:00:00Z', versionCreated: '2026-11-01T11:00:00Z', firstCreated: '2026-11-01T10:00:00Z' },
    ]);
  });

  it.each([['tea, kettles'], [['tea', 'kettles']]])('has tags one by one: %j', (tags) => {
    expect(itemsOf({ id: '1', tags })).toMatchObject([{ subjects: [{ name: 'tea' }, { name: 'kettles' }] }]);
  });

  it.each([
    [{ _embargo: '2026-03-04T00:01:00Z' }, { until: '2026-03-04T00:01:00Z' }],
    [{ embargoed: true }, { unreadable: 'true' }],
    [{ _wire: { embargo_until: '2026-03-04T00:01:00Z', id: 3 } }, { until: '2026-03-04T00:01:00Z' }],
    [{ _wire: { embargo: { active: false } } }, undefined],
    [{ _embargoed: false, embargo: null, _embargoNote: 'None' }, undefined],
  ])('is held by an extension for an embargo: %j', (extension, embargo) => {
    expect(itemsOf({ id: '1', ...extension })).toMatchObject([{ uri: '1', ...(embargo && { embargo }) }]);
    if (!embargo)
      expect(itemsOf({ id: '1', ...extension })).toEqual([expect.not.objectContaining({ embargo: expect.anything() })]);
  });

  it('has a Media Topic for a tag by its alias or address', () => {
    const tags = ['medtop:20000139', 'http://cv.iptc.org/newscodes/mediatopic/20000140'];

    expect(itemsOf({ id: '1', tags })).toMatchObject([
      { subjects: [{ qcode: 'medtop:20000139' }, { qcode: 'medtop:20000140' }] },
    ]);
  });

  it('keeps the first paragraph that a summary repeats, and takes plain text where the HTML shows nothing', () => {
    const read = itemsOf(
      { id: '1', summary: 'One.', content_html: '<p>One.</p><p>Two.</p>' },
      { id: '2', content_html: '<script>run()</script>', content_text: 'One <two>' },
    );

    expect(read).toMatchObject([
      { description: 'One.', body: [{ text: 'One.' }, { text: 'Two.' }] },
      { body: [{ text: 'One <two>' }] },
    ]);
  });
});
