// Where the prose of a page stands: what each text counts as prose, and the boxes that hold most of it.
import { isProse, isShortSentence } from '../../prose.ts';
import type { Box, Segment } from '../segments.ts';

/** Steps up that are counted. */
const MAX_UP = 12;

/** Characters that count as prose: none of headings, buttons, captions and links. */
export const proseLength = ({ text, linked, isInLink, tag }: Segment): number =>
  !isInLink &&
  !/^(?:h[1-6]|button|figcaption)$/.test(tag) &&
  linked < text.length / 2 &&
  (isProse(text) || isShortSentence(text))
    ? text.length - linked
    : 0;

/** The box that prose stands in, as readers of pages have found it since Readability: parents count, grandparents half. */
export function bestBox(segments: readonly Segment[], prose: Float64Array): Box {
  const scores = new Map<Box, number>();
  const add = (box: Box | undefined, score: number): void => {
    if (box) scores.set(box, (scores.get(box) ?? 0) + score);
  };
  segments.forEach(({ box }, at) => {
    if (prose[at] === 0) return;
    const score = 1 + Math.min(3, prose[at]! / 100);
    add(box, score / 4);
    add(box.parent, score);
    add(box.parent?.parent, score / 2);
    add(box.parent?.parent?.parent, score / 4);
  });
  let best: Box | undefined;
  for (const [box, score] of scores) if (!best || score > scores.get(best)!) best = box;
  return best ?? rootOf(segments[0]!.box);
}

/** The nearest box from `from` upwards of which it holds, else the root. */
export function smallestWith(from: Box, segments: readonly Segment[], holds: (box: Box) => boolean): Box {
  for (let box: Box | undefined = from; box; box = box.parent) if (holds(box)) return box;
  return rootOf(segments[0]!.box);
}

function rootOf(box: Box): Box {
  let root = box;
  while (root.parent) root = root.parent;
  return root;
}

/** The nearest ancestor that holds more. */
export function wider(box: Box): Box {
  let at = box;
  while (at.parent && at.parent.to - at.parent.from === box.to - box.from) at = at.parent;
  return at.parent ?? at;
}

export const isInside = (at: number, box: Box): boolean => at >= box.from && at < box.to;

/** Steps up from a box to what it shares with the other. */
export function apart(box: Box, other: Box): number {
  let steps = 0;
  for (let at: Box | undefined = box; at && steps < MAX_UP; at = at.parent, steps++) {
    if (at === other) return steps;
    if (at.from <= other.from && at.to >= other.to && at.depth <= other.depth) return steps + 0.5;
  }
  return MAX_UP;
}
