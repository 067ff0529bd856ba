// Who is told of an article. Once a consumer has been told of it, it is told of all that happens to it: else a kill,
// which has no tags any more, would not reach those who have the story.
import { DRILL_WIRE } from '../names.ts';
import type { Changed } from './decision.ts';
import type { VisibleVersion } from './head.ts';

/** What a consumer wants to hear of; all where absent. */
export interface Interest {
  readonly name: string;
  readonly wires?: readonly string[];
  readonly tags?: readonly string[];
}

/** A change whose head says who is told of the article from then on. */
export function withTold(decision: Changed, interests: readonly Interest[]): Changed {
  const { before, head } = decision;
  const told = new Set(head.told ?? before?.told);
  // Also what was visible before: a consumer that is new here is told of the kill of what it may have found by itself.
  // What a backfill alone has brought is no news: readers of the wire have not been told of it either.
  for (const visible of [before, head].map((one) => (one?.backfilled ? undefined : one?.visible))) {
    for (const interest of interests) if (isWanted(interest, visible)) told.add(interest.name);
  }
  return told.size === 0 ? decision : { ...decision, head: { ...head, told: [...told].sort() } };
}

const isWanted = ({ wires, tags }: Interest, visible: VisibleVersion | undefined): boolean =>
  visible !== undefined &&
  visible.wire !== DRILL_WIRE &&
  (wires === undefined || wires.includes(visible.wire)) &&
  (tags === undefined || visible.indexedTags.some((tag) => tags.includes(tag)));
