// The box that tells of a story's author, at its end as a rule: a name in a line of its own, and below it what they do.
import type { Segment } from '../segments.ts';
import { isPersonShaped } from './names.ts';
import type { ReadPage } from './read-page.ts';
import type { Surroundings } from './surroundings.ts';

const MAX_NAME = 60;
const MIN_TEXT = 50;
/** How far into the text it is told what somebody does. */
const LOOKED_AT = 300;
/** Behind the name: `Ann Example is the editor of`. */
const TELLS = /^\s?(?:is|has|writes|works|covers|joined|leads|holds)\b/;
const TRADE =
  /\b(?:author|writer|writes|editor|journalist|reporter|blogger|founder|head|director|manager|specialist|expert|consultant|coach|engineer|developer|market(?:er|ing)|strategist|teacher|physician|doctor|professor|researcher|analyst|photographer|designer)\b/i;
/** Of the story, from which on a box may stand. */
const LAST_PART = 0.75;
const OF_ONESELF = /(?:^|[\s.!,])I(?:['’](?:m|ve)| am| have)\b/;

/**
 * The one person of whom the page tells so; nobody where it tells of several, or of one whom the story speaks of: they
 * are what it is about.
 */
export function nameInBox({ segments, isStory }: ReadPage, { above }: Surroundings): readonly string[] {
  const boxes = new Map<string, number>();
  const first = Math.max(0, isStory.indexOf(true));
  for (let at = first; at < segments.length - 1 && boxes.size < 2; at++) {
    const { text } = segments[at]!;
    if (text.length <= MAX_NAME && isPersonShaped(text) && tellsOf(text, segments[at + 1]!, above)) boxes.set(text, at);
  }
  const [box] = boxes;
  if (boxes.size !== 1 || !box) return [];
  const [name, at] = box;
  // Questions and answers may stand behind the box, and be found to be of the story.
  const isAtEnd = at >= first + (isStory.lastIndexOf(true) - first) * LAST_PART;
  return isAtEnd && !isInStory(name, segments, isStory, at) ? [name] : [];
}

/** In the texts before the box, by the last name. */
function isInStory(name: string, segments: readonly Segment[], isStory: readonly boolean[], box: number): boolean {
  const last = name.split(' ').at(-1)!;
  return segments.some(({ text }, at) => at < box && isStory[at] && text !== name && text.includes(last));
}

function tellsOf(name: string, { text: sent }: Segment, above: readonly Segment[]): boolean {
  const text = sent.slice(0, LOOKED_AT);
  if (text.length < MIN_TEXT) return false;
  if (text.startsWith(name)) return TELLS.test(text.slice(name.length)) && TRADE.test(text);
  // Comments and opinions of customers are told in the first person, too; their names stand at no story's head.
  return OF_ONESELF.test(text) && above.some((segment) => segment.text === name);
}
