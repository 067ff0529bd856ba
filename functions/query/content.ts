// One article as a reader or a program wants it: its ninjs document, its clean text, or that as safe HTML.
import { contentHtml, contentText, escapeHtml } from '../article/body.ts';
import type { ArticleResponse, ContentResponse } from './response.ts';

const CONTENT_TYPES: Readonly<Record<ContentResponse['as'], string>> = {
  ninjs: 'application/json',
  text: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

export const contentOf = (article: ArticleResponse, as: ContentResponse['as']): ContentResponse => ({
  kind: 'content',
  summary: article.summary,
  isCurrent: article.isCurrent,
  as,
  contentType: CONTENT_TYPES[as],
  content: WRITERS[as](article),
});

/** Of a picture, its caption. */
const captionOf = ({ document }: ArticleResponse): string => document.descriptions?.[0]?.value ?? '';

const WRITERS: Readonly<Record<ContentResponse['as'], (article: ArticleResponse) => string>> = {
  ninjs: ({ document }) => JSON.stringify(document),
  text: (article) => contentText(article.extensions.blocks) || captionOf(article),
  html: (article) =>
    contentHtml(article.extensions.blocks) || (captionOf(article) && `<p>${escapeHtml(captionOf(article))}</p>`),
};
