// What is left over and what is due: effects of changes that were cut short, holds that end, stories and drops that
// expire.
import type { Alarm } from '../article/alarm.ts';
import { decideExpiry, decideRelease, decideWithdrawal } from '../article/decide-later.ts';
import { isExpired } from '../article/expiry.ts';
import type { Due, Head, VersionRow } from '../article/head.ts';
import { fingerprintsOf } from '../article/withdrawals.ts';
import { INGEST_TIMEOUT_SECONDS } from '../names.ts';
import { doEffects, type EffectServices, owedBy, withoutText } from '../store/effects.ts';
import { type DropServices, endDrop } from '../store/end-drop.ts';
import { withdrawnBy } from '../store/matching.ts';
import type { DropDue, Words } from '../store/ports.ts';
import { indexWords } from '../words/index-words.ts';
import { SEGMENT_ARTICLES } from '../words/rewritten.ts';

/**
 * Effects younger than this may still be under way where they were written. As long as a function may run, so that of two
 * that do the same effects none is cut short: a move that one ends late would then be looked after by nobody.
 */
const EFFECT_GRACE_MS = INGEST_TIMEOUT_SECONDS * 1000;
const MAX_EFFECTS = 500;
const MAX_DUE = 500;
const MAX_DECISIONS = 20;
/** After this long no further day's words are begun: the next sweep goes on. */
const MAX_SWEEP_MS = 25_000;

export interface SweepServices extends EffectServices, DropServices {
  readonly words: Words;
  readonly onError: (what: string, id: string, error: unknown) => void;
}

export interface SweepResult {
  readonly released: number;
  readonly expired: number;
  readonly dropsExpired: number;
  /** Holds that ended without anything to show. */
  readonly superseded: number;
  readonly effectsDone: number;
  /** Articles whose words can be searched as they are now. */
  readonly indexed: number;
  readonly failed: number;
  /** Seconds for which the longest waiting hold had been due. */
  readonly overdueSeconds: number;
  /** Age of the oldest effect that was still to do. */
  readonly oldestEffectSeconds: number;
  readonly alarms: readonly Alarm[];
}

/** One article that fails never keeps the others back. */
export async function sweep(
  services: SweepServices,
  { graceMs = EFFECT_GRACE_MS, segmentArticles = SEGMENT_ARTICLES } = {},
): Promise<SweepResult> {
  const now = services.now();
  const result = {
    released: 0,
    expired: 0,
    dropsExpired: 0,
    superseded: 0,
    effectsDone: 0,
    indexed: 0,
    failed: 0,
    overdueSeconds: 0,
    oldestEffectSeconds: 0,
  };
  const alarms: Alarm[] = [];
  const attempt = async (what: string, id: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      result.failed++;
      services.onError(what, id, error);
    }
  };

  for (const due of await services.articles.due(now, MAX_DUE)) {
    const overdue = (Date.parse(now) - Date.parse(due.at)) / 1000;
    result.overdueSeconds = Math.max(result.overdueSeconds, overdue);
    await attempt(due.kind ?? 'release', due.id, async () => {
      result[await end(due, services, alarms)]++;
    });
  }

  for (const due of await services.ledger.due(now, MAX_DUE)) {
    await attempt('drop expiry', due.drop.key, async () => {
      if (await dropEnds(due, services)) result.dropsExpired++;
    });
  }

  const oldest = new Date(Date.parse(now) - graceMs).toISOString();
  for (const pending of await services.articles.pendingEffects(MAX_EFFECTS)) {
    const age = (Date.parse(now) - Date.parse(pending.at)) / 1000;
    result.oldestEffectSeconds = Math.max(result.oldestEffectSeconds, age);
    if (pending.at > oldest) continue;
    await attempt('effects', pending.id, async () => {
      const head = await services.articles.head(pending.id);
      const effects = head?.visible ? pending.effects : withoutText(pending.effects);
      alarms.push(...(await doEffects({ ...pending, effects }, services)));
      result.effectsDone++;
    });
  }
  // Last: nothing depends on it, and a search looks at what is not indexed yet.
  const isTimeUp = (): boolean => Date.parse(services.now()) - Date.parse(now) > MAX_SWEEP_MS;
  await attempt('indexing of words', now, async () => {
    result.indexed = await indexWords(services, isTimeUp, segmentArticles);
  });
  return { ...result, alarms };
}

async function end(due: Due, services: SweepServices, alarms: Alarm[]): Promise<'released' | 'expired' | 'superseded'> {
  const { articles } = services;
  for (let round = 0; round < MAX_DECISIONS; round++) {
    // The head first: the change is conditioned on it, so the versions must be no older than it.
    const head = await articles.head(due.id);
    const [version, newer] = await Promise.all([articles.version(due.id, due.key), articles.versions(due.id, due.key)]);
    if (!head || !version) {
      await articles.dueDone(due);
      return 'superseded';
    }
    const decision = await ended(head, version, newer, services);
    if (!('head' in decision)) {
      await articles.dueDone(due);
      return 'superseded';
    }
    if ((await articles.apply(decision, due)) === 'moved') continue;
    alarms.push(...(await doEffects(owedBy(decision), services)));
    return decision.kind === 'release' ? 'released' : decision.kind === 'expire' ? 'expired' : 'superseded';
  }
  throw new Error(`article ${due.id} changed ${MAX_DECISIONS} times while its hold ended`);
}

async function ended(head: Head, version: VersionRow, newer: readonly VersionRow[], services: SweepServices) {
  const { articles, now } = services;
  const at = now();
  if (isExpired(version, at)) return decideExpiry(head, version, at);
  const withdrawn = await withdrawnBy(version, await articles.advised(fingerprintsOf(version)), articles);
  return withdrawn ? decideWithdrawal(head, version, withdrawn, at) : decideRelease(head, version, newer, at);
}

/** False where the drop may be kept for longer by now: newer code has read it since. */
async function dropEnds(due: DropDue, services: SweepServices): Promise<boolean> {
  const { ledger, now } = services;
  for (let round = 0; round < MAX_DECISIONS; round++) {
    const row = await ledger.find(due.wire, due.drop, due.receivedAt);
    const isOver = row?.goneAt !== undefined || (row?.expiresAt !== undefined && row.expiresAt <= now());
    if (row && isOver && !(await endDrop(row, services))) continue;
    await ledger.dueDone(due);
    return isOver;
  }
  throw new Error(`the ledger row of ${due.drop.key} changed ${MAX_DECISIONS} times while the drop ended`);
}
