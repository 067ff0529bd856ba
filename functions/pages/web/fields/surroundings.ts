// What stands about the story: where bylines and days are looked for.
import { isCommentsHeading } from '../../chrome.ts';
import { fold } from '../../counting.ts';
import type { Segment } from '../segments.ts';
import { withoutAddenda } from './headline.ts';
import type { ReadPage } from './read-page.ts';

/** How far above the story, in texts, bylines and dates stand. */
const ABOVE = 25;
const BELOW_OPENING = 3;
const BEHIND = 6;

/** The texts about the opening of the story, and those right behind its end. */
export interface Surroundings {
  readonly above: readonly Segment[];
  /** Of those above, what the page shows between its headline and the story; none where it shows no headline. */
  readonly below: readonly Segment[];
  readonly behind: readonly Segment[];
}

/** @param headline texts above it are of other stories, where the page shows it */
export function surroundingsOf(
  { segments, isStory }: Pick<ReadPage, 'segments' | 'isStory'>,
  headline: string | undefined,
): Surroundings {
  const first = Math.max(0, isStory.indexOf(true));
  const last = isStory.lastIndexOf(true);
  // A page that is streamed hides its story, and then all that belongs to it.
  const isShown = ({ box }: Segment): boolean => !box.isHidden || (segments[first]?.box.isHidden ?? false);
  const title = headline === undefined ? -1 : lastTitle(segments.slice(0, first + 1), headline);
  const from = Math.max(0, first - ABOVE, title === -1 ? 0 : title - 6);
  const start = title === -1 ? first : storyBelow(isStory, title, first);
  const opening = Math.max(first + BELOW_OPENING, start);
  return {
    above: segments.slice(from, opening).filter(isShown),
    below:
      title === -1
        ? []
        : segments.slice(title + 1, start).filter((one, at) => !isStory[title + 1 + at] && isShown(one)),
    behind: last === -1 ? [] : segments.slice(last + 1, last + 1 + BEHIND).filter(isShown),
  };
}

/** Of what stands behind the story: those who comment on it sign in the same way. */
export function beforeComments(behind: readonly Segment[]): readonly Segment[] {
  const comments = behind.findIndex(({ text }) => isCommentsHeading(text));
  return comments === -1 ? behind : behind.slice(0, comments);
}

/** Where the story begins below its title; a text of it that stands above who signs is its standfirst. */
function storyBelow(isStory: readonly boolean[], title: number, first: number): number {
  // The title may have been taken for the first text of the story.
  const opening = first > title ? first : isStory.indexOf(true, title + 1);
  const second = isStory.indexOf(true, opening + 1);
  const hasStandfirst = opening > title && second - opening > 1 && second - opening <= MAX_BETWEEN;
  return hasStandfirst ? second : Math.max(opening, title + 1);
}
/** Texts between a standfirst and the story: who signs, days, buttons. */
const MAX_BETWEEN = 10;

function lastTitle(segments: readonly Segment[], headline: string): number {
  const folded = fold(headline);
  return segments.findLastIndex(
    ({ text }) => text.length < 400 && (fold(text) === folded || withoutAddenda(text, [headline]) === headline),
  );
}
