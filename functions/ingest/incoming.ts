// From an article to what `decide` needs of it: its row, its hold and what a list shows.

import type { Article } from '../article/article.ts';
import type { Incoming } from '../article/decision.ts';
import { expiryOf } from '../article/expiry.ts';
import type { Hold, Listing } from '../article/head.ts';
import { isAhead, MAX_AHEAD_MS } from '../article/normalise.ts';
import { titleOf } from '../article/title.ts';
import { versionKey, versionName } from '../article/versions.ts';
import type { Withdrawal } from '../article/withdrawal.ts';
import { keysOfWithdrawal, marksOf } from '../article/withdrawals.ts';
import { later } from '../later.ts';
import { PIPELINE_REV } from '../names.ts';
import { indexTags } from '../tagging/index-tags.ts';

const MAX_HEADLINE_LENGTH = 300;
const MAX_SLUGLINE_LENGTH = 120;
// A head may hold 4 KB; the tags of its visible version get at most this much of it.
const MAX_TAG_CHARACTERS = 1600;

/**
 * @param documentHash SHA-256 of the stored document: same content, same path
 * @param retentionDays of the wire
 */
export async function incomingOf(
  article: Article,
  documentHash: string,
  retentionDays: number | undefined,
): Promise<Incoming> {
  const hold = holdOf(article);
  const marks = marksOf(article);
  const withdrawal = await withdrawalIn(article);
  const expiry = expiryOf(article, retentionDays);
  return {
    id: article.id,
    uri: article.uri,
    authority: article.authority,
    key: versionKey(article.versionCreated, article.version, article.sourceHash),
    version: article.version,
    versionCreated: article.versionCreated,
    ...(article.datedAhead ? { datedAhead: article.datedAhead } : {}),
    receivedAt: article.receivedAt,
    wire: article.wire,
    change: article.change,
    pubStatus: article.pubStatus,
    ...(hold ? { hold } : {}),
    ...(expiry ? { expiry } : {}),
    textHash: article.textHash,
    document: `${article.wire}/${article.id}/${versionName(article.version)}/${documentHash}.json`,
    drop: article.drop,
    listing: listingOf(article),
    indexedTags: withinBudget(indexTags(article)),
    pipelineRev: PIPELINE_REV,
    ...(marks ? { marks: besidesRow(marks) } : {}),
    ...(withdrawal && keysOfWithdrawal(withdrawal).length > 0 ? { withdrawal: besidesRow(withdrawal) } : {}),
    ...(article.firstCreated ? { firstCreated: article.firstCreated } : {}),
  };
}

const advisories = later(() => import('../article/advisory.ts'));

async function withdrawalIn(article: Article): Promise<Withdrawal | undefined> {
  if (article.change !== 'withdrawal' && article.change !== 'advisory') return undefined;
  return (await advisories()).readWithdrawal(article);
}

/** What the row has besides. */
function besidesRow<T extends { readonly id: string; readonly versionCreated: string }>(
  of: T,
): Omit<T, 'id' | 'versionCreated'> {
  const { id: _id, versionCreated: _versionCreated, ...rest } = of;
  return rest;
}

function holdOf(article: Article): Hold | undefined {
  if (article.pubStatus === 'withheld') return { kind: 'withheld' };
  if (article.embargo && 'unreadable' in article.embargo) {
    return { kind: 'unreadable', text: article.embargo.unreadable.slice(0, 200) };
  }
  const embargo = article.embargo && new Date(article.embargo.until).toISOString();
  if (isAhead(article.versionCreated, article.receivedAt)) {
    const due = new Date(Date.parse(article.versionCreated) - MAX_AHEAD_MS).toISOString();
    return { kind: 'future', until: embargo !== undefined && embargo > due ? embargo : due };
  }
  return embargo === undefined ? undefined : { kind: 'embargo', until: embargo };
}

function listingOf(article: Article): Listing {
  return {
    headline: cut(titleOf(article), MAX_HEADLINE_LENGTH),
    type: article.type,
    change: article.change,
    ...(article.slugline ? { slugline: cut(article.slugline, MAX_SLUGLINE_LENGTH) } : {}),
    ...(article.language ? { language: article.language } : {}),
    ...(article.urgency === undefined ? {} : { urgency: article.urgency }),
    ...(article.provider ? { provider: cut(article.provider, MAX_SLUGLINE_LENGTH) } : {}),
  };
}

const cut = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, max - 1)}…`);

function withinBudget(ids: readonly string[]): readonly string[] {
  let left = MAX_TAG_CHARACTERS;
  return ids.filter((id) => {
    left -= id.length + 4;
    return left >= 0;
  });
}
