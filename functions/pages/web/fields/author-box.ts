// The box that tells of a story's author, at its end as a rule: a name in a line of its own, and below it what they do.
import type { Segment } from '../segments.ts';
import { isPersonShaped } from './names.ts';
import type { ReadPage, Surroundings } from './read-page.ts';

const MAX_NAME = 60;
const MIN_TEXT = 50;
/** How far into the text it is told what somebody does. */
const LOOKED_AT = 300;
/** Behind the name: `Ann Example is the editor of`. */
const TELLS = /^\s?(?:is|has|was|writes|works|covers|joined|leads|holds)\b/;
const TRADE =
  /\b(?:author|writer|writes|editor|journalist|reporter|blogger|founder|head|director|manager|specialist|expert|consultant|coach|engineer|developer|market(?:er|ing)|strategist|teacher|physician|doctor|professor|researcher|analyst|photographer|designer)\b/i;
const OF_ONESELF = /(?:^|[\s.!,])I(?:['’](?:m|ve)| am| have)\b/;

/** The one person of whom the page tells so; nobody where it tells of several, who are what the story is about. */
export function nameInBox({ segments, isStory }: ReadPage, { above }: Surroundings): readonly string[] {
  const names = new Set<string>();
  for (let at = Math.max(0, isStory.indexOf(true)); at < segments.length - 1; at++) {
    const { text } = segments[at]!;
    if (text.length > MAX_NAME || !isPersonShaped(text)) continue;
    if (tellsOf(text, segments[at + 1]!, above)) names.add(text);
  }
  return names.size === 1 ? [...names] : [];
}

function tellsOf(name: string, { text: sent }: Segment, above: readonly Segment[]): boolean {
  const text = sent.slice(0, LOOKED_AT);
  if (text.length < MIN_TEXT) return false;
  if (text.startsWith(name)) return TELLS.test(text.slice(name.length)) && TRADE.test(text);
  // Comments and opinions of customers are told in the first person, too; their names stand at no story's head.
  return OF_ONESELF.test(text) && above.some((segment) => segment.text === name);
}
