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

  it('is signed by its co-authors, whether they have an account or are guests', () => {
    const category = (login: string) =>
      `<category domain="author" nicename="cap-${login}"><![CDATA[${login}]]></category>`;
    const creator = '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">ann</dc:creator>';
    const account = (login: string, name: string) =>
      `<wp:author><wp:author_login>${login}</wp:author_login><wp:author_display_name>${name}</wp:author_display_name></wp:author>`;
    const guest =
      '<item><title>Bo Sample</title><guid>urn:x:g</guid><wp:post_type>guest-author</wp:post_type><wp:postmeta><wp:meta_key>cap-user_login</wp:meta_key><wp:meta_value>bo</wp:meta_value></wp:postmeta></item>';
    const signed = (categories: string): unknown[] =>
      parse(
        site(
          `${account('ann', 'Ann Example')}${account('cy', 'Cy Writer')}<item><guid>urn:x:1</guid>${creator}${categories}</item>${guest}`,
        ),
      ).map((item) => 'article' in item && [item.article.byline, item.article.subjects]);

    expect(signed(category('cy') + category('bo'))).toEqual([['Cy Writer, Bo Sample', []]]);
    expect(signed(category('Dee Other'))).toEqual([['Dee Other', []]]);
    expect(signed(category('nobody'))).toEqual([['Ann Example', []]]);
    expect(signed(category('cy') + category('eve') + category('e@x.example'))).toEqual([['Cy Writer, eve', []]]);
    expect(signed('')).toEqual([['Ann Example', []]]);
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
    ['<div class="wp-block-embed__wrapper">\nhttps://x.example/1\n</div>', ''],
    [
      '<div class="wp-block-embed__wrapper">See https://x.example/1</div>',
      '<div class="wp-block-embed__wrapper">See https://x.example/1</div>',
    ],
    ['[sic] [1] [Reuters]', '[sic] [1] [Reuters]'],
    ['[caption [/caption]', '<figure><figcaption></figcaption></figure>'],
  ])('in %j leaves %j', (html, left) => {
    expect(withoutShortcodes(html)).toBe(left);
  });

  it('names the pictures of a gallery', () => {
    expect(galleryOf('[gallery size="large" ids="3, 1,2"][gallery][gallery ids="4"]')).toEqual(['3', '1', '2', '4']);
  });
});
