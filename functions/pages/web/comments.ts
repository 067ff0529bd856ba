// What readers say below a story reads like a story: where its boxes are called comments, it is none of it.
import { attribute } from '../../formats/syntax/xml-element.ts';
import { isProse } from '../prose.ts';
import type { Box, Segment } from './segments.ts';

/** No `comments-open` of a whole article, no `expert-comment` within it. */
const CALLED_COMMENT = /(?:^|\s)comments?(?![a-z])(?![_-](?:open|closed|enabled|on|off|count)\b)/i;
const PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
/** In words of prose: where less stands above them, the comments may be all there is. */
const MIN_ABOVE = 40;

/**
 * Which texts stand in comments, behind the last prose of the story that does not; none where hardly any story would be
 * left. 0.003 on hosts of WCXB that the trees have not seen, no page the worse: long debates below short stories.
 * @param words of each text of the story, 0 for any other
 */
export function commentsBelow(segments: readonly Segment[], words: readonly number[]): readonly boolean[] {
  const known = new Map<Box, boolean>();
  const isIn = (box: Box): boolean => {
    let found = known.get(box);
    if (found === undefined) {
      found = isCalledComment(box) || (box.parent !== undefined && isIn(box.parent));
      known.set(box, found);
    }
    return found;
  };
  const inComments = segments.map(({ box }, at) => words[at]! > 0 && isIn(box));
  const above = segments.flatMap(({ text }, at) => (words[at]! > 0 && !inComments[at] && isProse(text) ? [at] : []));
  const isEnough = above.reduce((sum, at) => sum + words[at]!, 0) >= MIN_ABOVE;
  return inComments.fill(false, 0, isEnough ? above.at(-1) : undefined);
}

function isCalledComment({ element }: Box): boolean {
  if (PAGE.has(element.name)) return false;
  const called = `${attribute(element, 'class')?.slice(0, 300) ?? ''} ${attribute(element, 'id')?.slice(0, 100) ?? ''}`;
  return CALLED_COMMENT.test(called);
}
