// What readers say below a story reads like a story: where its boxes are called comments, it is none of it.
import { attribute } from '../../formats/syntax/xml-element.ts';
import type { Box, Segment } from './segments.ts';

/** No `comments-open` of a whole article. */
const CALLED_COMMENT =
  /(?:^|[\s_-])(?<!\b(?:has|no|with|show|hide)[_-])comments?(?![a-z])(?![_-](?:open|closed|enabled|on|off|count)\b)/i;
const PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
/** In words of the story: where less stands outside, the comments are all there is. */
const MIN_OUTSIDE = 60;
const MIN_OUTSIDE_SHARE = 0.1;

/**
 * Which texts stand in comments; none where hardly any story would be left. 0.003 on hosts of WCXB that the trees have not
 * seen, no page the worse: long debates below short stories.
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
  const [all, inside] = [sum(words), sum(words.filter((_, at) => inComments[at]))];
  const outside = all - inside;
  return outside > MIN_OUTSIDE && outside > all * MIN_OUTSIDE_SHARE ? inComments : inComments.fill(false);
}

function isCalledComment({ element }: Box): boolean {
  if (PAGE.has(element.name)) return false;
  const called = `${attribute(element, 'class')?.slice(0, 300) ?? ''} ${attribute(element, 'id')?.slice(0, 100) ?? ''}`;
  return CALLED_COMMENT.test(called);
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
