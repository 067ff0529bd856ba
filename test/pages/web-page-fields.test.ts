// What a page says of its story besides the text, where its evidence is in conflict: pages that we invented in the manner
// of systems that publish.
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { readWebPage } from '../../functions/pages/web/web-page.ts';

const STORY =
  '<p>The harbour master said on Tuesday that the ferry would sail again before the end of the week.</p>' +
  '<p>Nobody was hurt when it ran aground, he said, and the coffee on board had been saved as well.</p>' +
  '<p>Passengers who hold a ticket for the days without a ferry may use it until the end of the year.</p>';

const TITLE = 'Ferry to sail again this week';

const page = ({ head = '', top = '', above = '', story = STORY, behind = '', lang = 'en' } = {}): ParsedArticle =>
  readWebPage(
    `<!DOCTYPE html><html lang="${lang}"><head><title>${TITLE}</title>${head}</head><body><nav><a href="/">Home</a></nav>${top}<article><h1>${TITLE}</h1>${above}${story}${behind}</article></body></html>`,
  );

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('a page that states other stories in JSON-LD', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'Gull steals sandwich',
    url: 'https://harbour.example/sandwich',
    author: { name: 'Jo Other' },
    datePublished: '2026-03-01T08:00:00Z',
    image: 'https://harbour.example/sandwich.jpg',
  };
  const own = {
    '@type': 'NewsArticle',
    author: { name: 'Ann Example' },
    datePublished: '2026-03-05T08:00:00Z',
    image: 'https://harbour.example/ferry.jpg',
  };
  const ours = {
    byline: 'Ann Example',
    firstCreated: '2026-03-05T08:00:00Z',
    associations: [{ uri: 'https://harbour.example/ferry.jpg' }],
  };
  const canonical = '<link rel="canonical" href="https://www.harbour.example/ferry/">';

  it.each([
    ['its headline', [other, { ...own, headline: TITLE }]],
    ['its address', [other, { ...own, headline: 'Sailing again', url: 'https://harbour.example/ferry?from=list' }]],
    [
      'the page that it is of',
      [other, { ...own, headline: 'Sails', mainEntityOfPage: { '@id': 'https://harbour.example/ferry' } }],
    ],
    ['saying nothing of itself', [other, { ...own, headline: TITLE }, { '@type': 'Article', articleSection: 'Sea' }]],
  ])('has its own, told by %s', (_name, stories) => {
    expect(page({ head: canonical + jsonLd(stories) })).toMatchObject(ours);
  });

  it('has nothing of a list, where it states itself as a page', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: other }] };
    const itself = { '@type': 'WebPage', url: 'https://harbour.example/ferry', mainEntity: list };
    const article = page({ head: canonical + jsonLd(itself), above: '<p>By Ann Example</p>' });

    expect(article).toMatchObject({ byline: 'Ann Example', associations: [] });
    expect(article).not.toHaveProperty('firstCreated');
  });

  it('has what is stated, where no story is its own by what it says', () => {
    expect(
      page({
        head: jsonLd([
          { ...own, headline: 'Sails' },
          { '@type': 'WebPage', name: 'Sea' },
        ]),
      }),
    ).toMatchObject(ours);
  });
});
