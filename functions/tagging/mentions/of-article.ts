// The mentions of an article, found once for all taggers that ask.
import type { ParsedArticle } from '../../article/article.ts';
import { isContent } from '../../article/body.ts';
import { rememberLast } from '../remember.ts';
import { isCreditLine } from './credit-lines.ts';
import { type DocumentPart, HEADLINE, type ReadParts, readParts } from './find.ts';
import { withKnownBodies } from './known-bodies.ts';

const NOTHING: ReadParts = { mentions: [], sentences: [] };

/** From headline and content blocks; nothing in a language that has no model. */
export const readingOf = rememberLast((article: ParsedArticle): ReadParts => {
  if (!isEnglish(article.language)) return NOTHING;
  const { mentions, sentences } = readParts(partsOf(article));
  return { mentions: withKnownBodies(mentions, sentences), sentences };
});

const isEnglish = (language: string | undefined): boolean => /^en(?:$|[-_])/i.test(language ?? '');

const partsOf = ({ headline, body }: ParsedArticle): DocumentPart[] => [
  { block: HEADLINE, text: headline },
  ...body.flatMap((block, index) =>
    isContent(block) && !isCreditLine(block.text) ? [{ block: index, text: block.text }] : [],
  ),
];
