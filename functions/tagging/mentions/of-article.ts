// The mentions of an article, found once for all taggers that ask.
import type { ParsedArticle } from '../../article/article.ts';
import { isContent } from '../../article/body.ts';
import { isCreditLine } from './credit-lines.ts';
import { type DocumentPart, type FoundMention, HEADLINE, mentionsIn } from './find.ts';

const known = new WeakMap<ParsedArticle, readonly FoundMention[]>();

/** In reading order, from headline and content blocks; none in a language that has no model. */
export function mentionsOf(article: ParsedArticle): readonly FoundMention[] {
  if (!isEnglish(article.language)) return [];
  const mentions = known.get(article) ?? mentionsIn(partsOf(article));
  known.set(article, mentions);
  return mentions;
}

const isEnglish = (language: string | undefined): boolean => /^en(?:$|[-_])/i.test(language ?? '');

const partsOf = ({ headline, body }: ParsedArticle): DocumentPart[] => [
  { block: HEADLINE, text: headline },
  ...body.flatMap((block, index) =>
    isContent(block) && !isCreditLine(block.text) ? [{ block: index, text: block.text }] : [],
  ),
];
