// Which stories an advisory of the model withdraws, and how certainly: worked out from what was sent, in other words
// than the code's.
import type { VersionRow } from '../../functions/article/head.ts';
import { at, headlineOf, isKill, ownerOf, type Sent, uriOf, type WireName } from './sent.ts';

/** A version as it is stored, and what was sent of it. */
export interface Stated {
  readonly row: VersionRow;
  readonly sent: Sent;
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** What the advisory says of the story; undefined where it does not mean it, or may not speak of it. */
export function meant(advisory: Stated, story: Stated): 'certain' | 'unsure' | undefined {
  const { withdraws } = advisory.sent;
  if (!withdraws || story.sent.withdraws || story.sent.status === 'advisory' || isKill(story.sent)) return undefined;
  if (ownerOf(advisory.sent, advisory.row.wire as WireName) !== ownerOf(story.sent, story.row.wire as WireName)) {
    return undefined;
  }
  const isNamed =
    withdraws.by === 'uri'
      ? uriOf(withdraws.of) === uriOf(story.sent)
      : wordsOf(headlineOf(withdraws.of)) === wordsOf(headlineOf(story.sent));
  if (!isNamed) return undefined;

  const isDated = !isDatedByReceipt(advisory) && !isDatedByReceipt(story);
  const isLater = story.row.versionCreated > advisory.row.versionCreated;
  // The substitute that it announces.
  if (isLater && isDated && withdraws.by !== 'uri') return undefined;
  const age = Date.parse(advisory.row.versionCreated) - Date.parse(story.row.versionCreated);
  const hasPlace = story.sent.text < 2;
  const isSure = withdraws.by === 'uri' || (withdraws.by === 'place' && hasPlace);
  return isSure && isDated && !isLater && age <= WEEK_MS ? 'certain' : 'unsure';
}

// A withhold from the future stands at its receipt.
const isDatedByReceipt = ({ row, sent }: Stated): boolean =>
  sent.status === 'withheld' && row.versionCreated !== at(sent.created);

const wordsOf = (headline: string): string =>
  headline
    .replace(/^[A-Z]+-/, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)!
    .join(' ');
