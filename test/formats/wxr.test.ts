import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { wxr } from '../../functions/formats/feeds/wxr.ts';
import { galleryOf, withoutShortcodes } from '../../functions/formats/feeds/wxr-shortcodes.ts';
import type { WireHabits, WireItem } from '../../functions/formats/format.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';

const site = (items: string): string =>
  `<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://gazette.example</link>${items}</channel></rss>`;

const parse = (text: string, wire: WireHabits = {}): WireItem[] => [
  ...wxr.parse({ bytes: Buffer.from(text), name: 'export.xml' }, wire),
];

function postOf(fields: string, wire?: WireHabits): ParsedArticle {
  const [first] = parse(site(`<item><guid>urn:x:1</guid>${fields}</item>`), wire);
  if (!first || 'rejected' in first) throw first?.rejected ?? new Error('no post');
  return first.article;
}

describe('a WordPress export', () => {
  it('is told by its namespace', () => {
    const heads = [site(''), '<rss version="2.0"><channel>', '<feed xmlns:wp="http://wordpress.org/export/1.2/">'];

    expect(heads.map((text) => wxr.detect(dropHead(Buffer.from(text))))).toEqual(['sure', false, false]);
  });

  it.each([
    ['publish', 'usable'],
    ['future', 'usable'],
    ['draft', 'withheld'],
    ['auto-draft', 'withheld'],
    ['private', 'withheld'],
    ['pending', 'withheld'],
    ['trash', 'withheld'],
    ['anything', 'withheld'],
  ])('has posts of status %s as %s', (status, pubStatus) => {
    expect(postOf(`<wp:status>${status}</wp:status>`).pubStatus).toBe(pubStatus);
  });

  it('holds a scheduled post until its time', () => {
    const scheduled = postOf(
      '<wp:status>future</wp:status><wp:post_date>2027-01-01 10:00:00</wp:post_date><wp:post_date_gmt>2027-01-01 09:00:00</wp:post_date_gmt>',
    );

    expect(scheduled).toMatchObject({ embargo: { until: '2027-01-01T09:00:00Z' } });
    expect(scheduled).not.toHaveProperty('versionCreated');
  });

  it('holds a scheduled post whose time is only local until somebody looks', () => {
    const fields = '<wp:status>future</wp:status><wp:post_date>2027-01-01 10:00:00</wp:post_date>';

    expect(postOf(fields).embargo).toEqual({ unreadable: '2027-01-01 10:00:00' });
    expect(postOf(fields, { timeZone: 'Europe/Oslo' }).embargo).toEqual({ until: '2027-01-01T09:00:00Z' });
  });

  it('yields posts only, and says what else it does not read', () => {
    const types = ['attachment', 'nav_menu_item', 'page', 'post', 'revision', 'wp_block', 'recipe'];
    const items = types.map((type) => `<item><guid>urn:x:${type}</guid><wp:post_type>${type}</wp:post_type></item>`);

    expect(parse(site(items.join('')))).toMatchObject([
      { rejected: { code: 'UNKNOWN_FORMAT', position: { item: 0, line: 1 } } },
      { article: { uri: 'urn:x:post' } },
      { rejected: { code: 'UNKNOWN_FORMAT', position: { item: 2, line: 1 } } },
    ]);
  });

  it.each(['press_release', 'pressrelease', 'acme-news', 'news_item', 'story'])(
    'yields what a site calls %s',
    (type) => {
      expect(postOf(`<title>Kites</title><wp:post_type>${type}</wp:post_type>`).headline).toBe('Kites');
    },
  );

  it.each(['newsletter', 'product', 'elementor_library', 'page', 'forum_post', 'bug_report', 'page_column'])(
    'yields no %s',
    (type) => {
      expect(() => postOf(`<title>Kites</title><wp:post_type>${type}</wp:post_type>`)).toThrow(type);
    },
  );

  it('keeps what readers wrote out of the story', () => {
    const post = postOf(
      '<content:encoded>Story.</content:encoded><wp:comment><wp:comment_content>Boo!</wp:comment_content><content:encoded>Boo!</content:encoded></wp:comment>',
    );

    expect(post.body).toEqual([{ role: 'paragraph', text: 'Story.' }]);
  });
});

describe('a shortcode', () => {
  it.each([
    ['a [gallery ids="1"] b', 'a  b'],
    ['[embed]https://x.example[/embed]', 'https://x.example'],
    ['[caption id="x"]<img src="y"> Words[/caption]', '<figure><img src="y"> <figcaption>Words</figcaption></figure>'],
    ['[caption]Words[/caption] [caption]open', '<figure><figcaption>Words</figcaption></figure> [caption]open'],
    ['[sic] [1] [Reuters]', '[sic] [1] [Reuters]'],
    ['[caption [/caption]', '<figure><figcaption></figcaption></figure>'],
  ])('in %j leaves %j', (html, left) => {
    expect(withoutShortcodes(html)).toBe(left);
  });

  it('names the pictures of a gallery', () => {
    expect(galleryOf('[gallery size="large" ids="3, 1,2"][gallery][gallery ids="4"]')).toEqual(['3', '1', '2', '4']);
  });
});
