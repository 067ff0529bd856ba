// Which stories a stored advisory means, and which advisories mean a stored story. Both write their pointers before
// they look for the other's, consistently, so that of two that come at once at least one sees the other.
import type { Withdrawn } from '../article/decision.ts';
import type { Matching, VersionRow } from '../article/head.ts';
import {
  keysOfWithdrawal,
  type Meeting,
  marksIn,
  matchWithdrawal,
  storiesNamed,
  withdrawalIn,
} from '../article/withdrawals.ts';
import type { Articles } from './ports.ts';

/** An advisory that means, or may mean, a version of a story. */
export interface Match extends Meeting {
  readonly story: VersionRow;
  readonly advisory: VersionRow;
}

/** What came of looking for counterparts: `advisory` where the version is one, whatever it met. */
export interface Matches {
  readonly advisory?: VersionRow;
  /** The surest of each pair of articles; certain ones first. */
  readonly matches: readonly Match[];
}

/** The advisory that is known to withdraw a version, before it is decided whether to show it. */
export async function withdrawnBy(
  story: VersionRow,
  advised: readonly string[],
  articles: Articles,
): Promise<Withdrawn | undefined> {
  if (advised.length === 0 || !story.marks) return undefined;
  const advisories = await articles.pointedAt('advisory', advised);
  return surest(advisories.map((advisory) => ({ story, advisory }))).find(isCertain);
}

export const isCertain = ({ kind }: Match): boolean => kind === 'certain';

/** The counterparts of a stored version. */
export async function findMatches(id: string, { key, fingerprints }: Matching, articles: Articles): Promise<Matches> {
  const advised = await articles.advised(fingerprints);
  // Nearly every story: no advisory ever came under its keys.
  if (advised.length === 0) return { matches: [] };
  const version = await articles.version(id, key);
  if (!version) return { matches: [] };
  if (!version.withdrawal) {
    const advisories = await articles.pointedAt('advisory', advised);
    return { matches: surest(advisories.map((advisory) => ({ story: version, advisory }))) };
  }
  const withdrawal = withdrawalIn(version)!;
  const named = await Promise.all(storiesNamed(withdrawal).map((story) => articles.versions(story)));
  const stories = [...named.flat(), ...(await articles.pointedAt('story', keysOfWithdrawal(withdrawal)))];
  return { advisory: version, matches: surest(stories.map((story) => ({ story, advisory: version }))) };
}

function surest(pairs: readonly Pick<Match, 'story' | 'advisory'>[]): Match[] {
  const best = new Map<string, Match>();
  for (const { story, advisory } of pairs) {
    const [withdrawal, marks] = [withdrawalIn(advisory), marksIn(story)];
    // A pointer may stand there before its version, or after newer code has read something else from it.
    if (!withdrawal || !marks) continue;
    const found = matchWithdrawal(withdrawal, marks);
    if (found.kind === 'none') continue;
    const pair = `${story.id} ${advisory.id}`;
    const known = best.get(pair);
    if (!known || (found.kind === 'certain' && known.kind === 'unsure')) best.set(pair, { ...found, story, advisory });
  }
  return [...best.values()].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}
