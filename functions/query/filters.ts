// What a list is narrowed down to, as it is asked of what the head of every hit shows.
import { DRILL_WIRE } from '../names.ts';
import type { RequestOf } from './request.ts';
import type { ArticleSummary } from './response.ts';

export type Find = RequestOf<'find'>;

/** Tags and subjects that an article has all of: both stand in one index. */
export const tagsOf = ({ tag = [], subject = [] }: Find): readonly string[] => [...new Set([tag, subject].flat())];

/** True where the visible version is what is asked for, tags apart. */
export function matches(shown: ArticleSummary, { wire, since, until, urgency, language }: Find): boolean {
  // What a drill makes up is no news: it is listed for whoever asks for its wire.
  if (shown.wire === DRILL_WIRE && wire !== DRILL_WIRE) return false;
  return (
    (wire === undefined || shown.wire === wire) &&
    (since === undefined || shown.versionCreated >= since) &&
    (until === undefined || shown.versionCreated < until) &&
    (urgency === undefined || (shown.urgency ?? Number.POSITIVE_INFINITY) <= urgency) &&
    (language === undefined || isIn(language, shown.language))
  );
}

/** True where it has all tags and subjects that are asked for. */
export const hasTags = ({ tags }: ArticleSummary, request: Find): boolean =>
  tagsOf(request).every((tag) => tags.includes(tag));

/** `en` takes in `en-GB`; `en-GB` does not take in `en`. */
function isIn(wanted: string, language: string | undefined): boolean {
  const [range, tag] = [wanted.toLowerCase(), language?.toLowerCase()];
  return tag === range || tag?.startsWith(`${range}-`) === true;
}
