// The mentions of an article, found once for all taggers that ask.
import type { ParsedArticle } from '../../article/article.ts';
import { isContent } from '../../article/body.ts';
import { isCreditLine } from './credit-lines.ts';
import { type DocumentPart, HEADLINE, type ReadParts, readParts } from './find.ts';
import { withKnownBodies } from './known-bodies.ts';

const NOTHING: ReadParts = { mentions: [], sentences: [] };

const known = new WeakMap<ParsedArticle, ReadParts>();

/** From headline and content blocks; nothing in a language that has no model. */
export function readingOf(article: ParsedArticle): ReadParts {
  if (!isEnglish(article.language)) return NOTHING;
  const before = known.get(article);
  if (before !== undefined) return before;
  const { mentions, sentences } = readParts(partsOf(article));
  const reading = { mentions: withKnownBodies(mentions, sentences), sentences };
  known.set(article, reading);
  return reading;
}

const isEnglish = (language: string | undefined): boolean => /^en(?:$|[-_])/i.test(language ?? '');

const partsOf = ({ headline, body }: ParsedArticle): DocumentPart[] => [
  { block: HEADLINE, text: headline },
  ...body.flatMap((block, index) =>
    isContent(block) && !isCreditLine(block.text) ? [{ block: index, text: block.text }] : [],
  ),
];
