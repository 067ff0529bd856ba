// What stands behind a story and reads like one: comments, and what its element says is beside it or the foot of the page.
import { attribute } from '../../formats/syntax/xml-element.ts';
import { isProse } from '../prose.ts';
import { boxAbove } from './boxes.ts';
import type { Box, Segment } from './segments.ts';

/** No `comments-open` of a whole article, no `expert-comment` within it. */
const CALLED_COMMENT = /(?:^|\s)comments?(?![a-z])(?![_-](?:open|closed|enabled|on|off|count)\b)/i;
const PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
const APART: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);
/** In words of prose: where less stands above, comments may be all there is. */
const MIN_ABOVE = 40;

/**
 * Which texts stand in comments or apart, behind the last prose of the story that does not; none where hardly any story would
 * be left. On hosts that the trees have not seen: comments 0.003 on WCXB, long debates below short stories; what stands apart
 * 0.0017 on the news pages and 0.0008 on WCXB, five pages better and one 0.03 worse.
 * @param words of each text of the story, 0 for any other
 */
export function partsBehind(segments: readonly Segment[], words: readonly number[]): readonly boolean[] {
  const known = new Map<Box, boolean>();
  const isIn = (box: Box): boolean => {
    let found = known.get(box);
    if (found === undefined) {
      found = isCalledComment(box) || isApart(box) || (box.parent !== undefined && isIn(box.parent));
      known.set(box, found);
    }
    return found;
  };
  const isInPart = segments.map(({ box }, at) => words[at]! > 0 && isIn(box));
  const above = segments.flatMap(({ text }, at) => (words[at]! > 0 && !isInPart[at] && isProse(text) ? [at] : []));
  const isEnough = above.reduce((sum, at) => sum + words[at]!, 0) >= MIN_ABOVE;
  return isInPart.fill(false, 0, isEnough ? above.at(-1) : undefined);
}

/** The foot of a quote says whose it is. */
const isApart = (box: Box): boolean => APART.has(box.element.name) && !boxAbove(box, 'blockquote');

function isCalledComment({ element }: Box): boolean {
  if (PAGE.has(element.name)) return false;
  const called = `${attribute(element, 'class')?.slice(0, 300) ?? ''} ${attribute(element, 'id')?.slice(0, 100) ?? ''}`;
  return CALLED_COMMENT.test(called);
}
