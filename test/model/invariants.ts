// The eight invariants of the design, looked at in the store and through the queries. What must be so is worked
// out from what was sent, in other words than the code's.
import { isBackfilled } from '../../functions/article/backfill.ts';
import type { Head, HistoryRow, VersionRow } from '../../functions/article/head.ts';
import { type NinjsDocument, readExtensions } from '../../functions/article/ninjs.ts';
import { ARTICLES_PREFIX, RESTRICTED_PREFIX } from '../../functions/names.ts';
import type { QueryBody } from '../../functions/query/response.ts';
import { tagsToIndex } from '../../functions/store/effects.ts';
import type { LedgerRow, PendingEffects, QuarantineRow, UnsureRow } from '../../functions/store/ports.ts';
import { checkOwed, checkTold } from './consumers.ts';
import { checkLinks } from './links.ts';
import { type Gate, placeOf, type Written } from './memory-store.ts';
import {
  changeOf,
  daysAfter,
  dropExpiresAt,
  headlineOf,
  holdUntil,
  idOf,
  isKill,
  keepDays,
  revisionTag,
  type Sent,
  WIRES,
} from './sent.ts';
import { meant } from './withdrawals.ts';
import { checkWords, WORD } from './words.ts';
import type { World } from './world.ts';

export class Violation extends Error {
  override readonly name = 'Violation';
}

export function must(claim: boolean, what: string, ...seen: unknown[]): void {
  if (!claim) throw new Violation(`${what}: ${seen.map((one) => JSON.stringify(one)).join(' ')}`);
}

/** A stored version and what the model says of it at an instant. */
interface Version {
  readonly row: VersionRow;
  readonly sent: Sent;
  readonly hold: ReturnType<typeof holdUntil>;
  readonly isHeld: boolean;
  /** True where nothing but the row may be left of it. */
  readonly isGone: boolean;
}

export interface Article {
  readonly head: Head;
  /** Oldest first. */
  readonly versions: readonly Version[];
  readonly history: readonly HistoryRow[];
  /** What is still to do. */
  readonly effects: readonly PendingEffects[];
  /** By the wire, or by an advisory. */
  readonly isKilled: boolean;
  /** By its own uri, which takes hold at once. */
  readonly isKilledByWire: boolean;
  /** Order key of the newest version that withholds. */
  readonly withheldKey: string;
}

export function articlesOf(world: World): Map<string, Article> {
  const articles = new Map<string, Article>();
  const now = world.now();
  const { table } = world.store;
  const effects = [...table].flatMap(([pk, rows]) => (pk.startsWith('O#') ? [...rows.values()] : []));
  const pending = Map.groupBy(effects as PendingEffects[], ({ id }) => id);
  for (const [pk, partition] of table) {
    if (!pk.startsWith('A#')) continue;
    const rows = [...partition].sort(([a], [b]) => (a < b ? -1 : 1));
    const head = partition.get('HEAD') as Head;
    const versions = rows
      .filter(([sk]) => sk.startsWith('V#'))
      .map(([, value]): Version => {
        const row = value as VersionRow;
        const sent = world.sentIn(row);
        const hold = holdUntil(sent, row.pipelineRev - 1, row.receivedAt);
        const isGone = head.expired !== undefined && row.key <= head.expired.key;
        return { row, sent, hold, isHeld: hold !== undefined && hold.until > now, isGone };
      });
    articles.set(head.id, {
      head,
      versions,
      history: rows.filter(([sk]) => sk.startsWith('H#')).map(([, row]) => row as HistoryRow),
      effects: pending.get(head.id) ?? [],
      isKilled: head.killed !== undefined,
      isKilledByWire: versions.some(({ sent }) => isKill(sent)),
      withheldKey: versions.reduce((key, { row, hold }) => (hold?.kind === 'withheld' ? row.key : key), ''),
    });
  }
  return articles;
}

/** May a reader see this version of the article, as the store stands? */
const isReadable = ({ head, isKilled, withheldKey }: Article, { row, isHeld, isGone }: Version): boolean =>
  !isKilled &&
  !isGone &&
  head.visible !== undefined &&
  head.visible.key > withheldKey &&
  row.key <= head.visible.key &&
  !isHeld;

/** What holds after every step, whatever is still under way. */
export async function checkStep(world: World, isThorough = false): Promise<void> {
  await world.store.look();
  const articles = articlesOf(world);
  for (const article of articles.values()) {
    checkHead(article, world);
    checkOrder(article);
  }
  checkWithdrawals(articles, false);
  checkIndex(world, articles);
  checkWritten(world);
  checkEvents(world);
  if (world.consumers) checkOwed(world);
  await checkQueries(world, articles, isThorough);
}

/** What holds once nothing is owed: all drops read, all effects done, all holds that ended swept. */
export async function checkSettled(world: World, isThorough = true): Promise<void> {
  must(world.owed.size === 0, 'drops are still owed', [...world.owed]);
  await checkStep(world, isThorough);
  const articles = articlesOf(world);
  for (const article of articles.values()) {
    checkNewest(article, world);
    checkVisible(article, world);
    checkDocuments(article, world);
    checkExpired(article, world);
  }
  checkWithdrawals(articles, true);
  checkUnsure(world, articles);
  checkNothingLost(world, articles);
  checkEventsSent(world);
  checkLinks(world, articles);
  await checkWords(world, articles);
  if (world.consumers) checkTold(world);
  for (const [pk, rows] of world.store.table) {
    must(!pk.startsWith('O#'), 'effects are left over', [...rows.values()]);
    if (pk.startsWith('E#')) for (const sk of rows.keys()) must(sk > `${world.now()}~`, 'a hold has ended unseen', sk);
  }
}

// 2, 3, 4: what is visible may be.
function checkHead({ head, versions, history, isKilled, isKilledByWire, withheldKey }: Article, world: World): void {
  const { visible } = head;
  must(isKilled || !isKilledByWire, 'a kill wins', head);
  const { expired, newest } = head;
  const rest = expired && newest.key <= expired.key ? 'expired' : 'hidden';
  must(head.state === (isKilled ? 'killed' : visible ? 'visible' : rest), 'the state is another', head);
  must(!expired || !visible || visible.key > expired.key, 'what has expired is visible', head);
  must(history.length === head.rev && history.at(-1)?.rev === head.rev, 'every revision has its history', history);
  if (!visible) return;
  must(head.listedAt !== undefined && head.listedAt <= world.now(), 'what is visible is listed', head);
  const version = versions.find(({ row }) => row.key === visible.key)!;
  must(!isKilled, 'a killed article is visible', head);
  must(!version.isHeld, `a version under ${version.hold?.kind} is visible`, head, version.hold);
  must(visible.key > withheldKey, 'a withheld article is visible', head, withheldKey);
  const { key, version: name, versionCreated, wire, document, listing, indexedTags, pipelineRev } = version.row;
  same(visible, { key, version: name, versionCreated, wire, document, listing, indexedTags, pipelineRev });
  must(listing.headline === headlineOf(version.sent), 'the list shows another headline', listing);
  must(version.row.change === changeOf(version.sent), 'the change is another', version.row);
  // 8: what the newest code that read it says, and nothing of older code.
  must(indexedTags.includes(revisionTag(pipelineRev)), 'tags of other code', indexedTags, pipelineRev);
}

// 3: a story is killed by its wire, or by an advisory that certainly means it; once nothing is owed, all those are.
function checkWithdrawals(articles: ReadonlyMap<string, Article>, isSettled: boolean): void {
  const advisories = [...articles.values()].flatMap(({ versions }) => versions).filter(({ sent }) => sent.withdraws);
  for (const { head, versions, isKilled, isKilledByWire } of articles.values()) {
    const certain = advisories.filter((advisory) => versions.some((story) => meant(advisory, story) === 'certain'));
    const isSure = certain.some((advisory) => versions.some((story) => isFound(advisory, story, 'certain')));
    must(!isKilled || isKilledByWire || certain.length > 0, 'what no advisory certainly means is killed', head);
    must(isKilled || !isSettled || !isSure, 'a story that was withdrawn is not killed', head);
    const by = head.killed?.advisory;
    must(by === undefined || certain.some(({ row }) => row.id === by), 'another advisory killed it', head);
  }
}

// Of a story that has expired only its uri is left, by which an advisory that comes later may name it.
const isFound = (advisory: Version, story: Version, how = meant(advisory, story)): boolean =>
  meant(advisory, story) === how && (!story.isGone || advisory.sent.withdraws?.by === 'uri');

// 3: what may be meant, and is not killed, stands where a person sees it; nothing else does.
function checkUnsure({ store }: World, articles: ReadonlyMap<string, Article>): void {
  const versions = [...articles.values()].flatMap((article) => article.versions);
  const noted = new Set<string>();
  for (const row of store.table.get('F#unsure')?.values() ?? []) {
    const { advisory, story } = row as UnsureRow;
    if (story !== undefined) noted.add(`${advisory} ${story}`);
  }
  const unsure = new Set<string>();
  for (const advisory of versions.filter(({ sent }) => sent.withdraws)) {
    for (const story of versions) {
      if (meant(advisory, story) === undefined) continue;
      const pair = `${advisory.row.id} ${story.row.id}`;
      unsure.add(pair);
      const isKilled = articles.get(story.row.id)?.isKilled === true;
      must(
        isKilled || noted.has(pair) || !isFound(advisory, story),
        'nobody is told of an advisory that is unsure',
        pair,
      );
    }
  }
  for (const pair of noted) must(unsure.has(pair), 'a person is told of an advisory that means nothing', pair);
}

/** The versions that withdraw something, as the store stands. */
export const advisoriesIn = (world: World): Version[] =>
  world.deliveries.some(({ items }) => items.some((item) => item !== 'broken' && item.withdraws))
    ? [...articlesOf(world).values()].flatMap(({ versions }) => versions).filter(({ sent }) => sent.withdraws)
    : [];

/** 3: what these advisories certainly mean was not shown by what has been written since. */
export function checkNeverSeen(world: World, advisories: readonly Version[], writtenBefore: number): void {
  if (advisories.length === 0) return;
  const articles = articlesOf(world);
  for (const { before, decision } of world.store.written.slice(writtenBefore)) {
    const { id, visible } = decision.head;
    if (!visible || before?.visible?.key === visible.key) continue;
    const story = articles.get(id)?.versions.find(({ row }) => row.key === visible.key);
    const isWithdrawn = story && advisories.some((advisory) => meant(advisory, story) === 'certain');
    must(!isWithdrawn, 'a story that was withdrawn was shown', decision);
  }
}

// The order: date, then the numeric version, then words, then the source.
function checkOrder({ versions }: Article): void {
  for (let n = 1; n < versions.length; n++) {
    const [a, b] = [versions[n - 1]!, versions[n]!];
    const order =
      compare(a.row.versionCreated, b.row.versionCreated) ||
      compareNames(a.sent.version, b.sent.version) ||
      compare(a.row.key.slice(-8), b.row.key.slice(-8));
    must(order < 0, 'versions stand in another order', a.row.key, b.row.key);
  }
}

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

function compareNames(a: string, b: string): number {
  const [isA, isB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isA && isB) return compare(BigInt(a), BigInt(b));
  return isA === isB ? compare(a, b) : isA ? -1 : 1;
}

// 5: index rows are exactly those of the visible versions; those under tags once the effects that set them are done.
function checkIndex(world: World, articles: ReadonlyMap<string, Article>): void {
  const { table } = world.store;
  const expected = new Set<string>();
  const owed = new Set<string>();
  for (const { head, effects } of articles.values()) {
    for (const tag of effects.flatMap((row) => tagsToIndex(row.effects)))
      owed.add(`T#${tag}\n${head.listedAt}#${head.id}`);
    const { visible, listedAt, id } = head;
    if (!visible) continue;
    const day = visible.versionCreated.slice(0, 10);
    const month = visible.versionCreated.slice(0, 7);
    expected.add(`TIME#${day}\n${visible.versionCreated}#${id}`);
    expected.add(`W#${visible.wire}#${month}\n${visible.versionCreated}#${id}`);
    for (const tag of visible.indexedTags) expected.add(`T#${tag}\n${listedAt}#${id}`);
    must(table.get('TIME')?.has(day) === true, 'a day is not marked', day);
    must(table.get(`W#${visible.wire}`)?.has(month) === true, 'a month is not marked', month);
  }
  const found = new Set<string>();
  for (const [pk, rows] of table) {
    if (!/^(?:T#|TIME#|W#[^#]*#)/.test(pk)) continue;
    for (const sk of rows.keys()) found.add(`${pk}\n${sk}`);
  }
  for (const row of found) must(expected.has(row) || owed.has(row), 'an index row of nothing that is visible', row);
  for (const row of expected) must(found.has(row) || owed.has(row), 'an index row is missing', row);
}

// 6: one event for each change of state that a reader could see, none for anything else.
function checkWritten({ store }: World): void {
  const { drops } = store;
  const readBy = new Map<string, VersionRow>();
  /** Articles of which a wire itself has made a version visible. */
  const news = new Set<string>();
  for (const { before, decision } of store.written) {
    const { head, version, effects, history } = decision;
    const isOld = history.drop !== undefined && isBackfilled(history.drop);
    const isKnown = news.has(head.id);
    const isShown = decision.kind === 'store' || decision.kind === 'release';
    if (isShown && !isOld) news.add(head.id);
    must(!head.backfilled || !news.has(head.id), 'news is taken for old', head);
    if (version) {
      const place = `${head.id} ${version.key}`;
      const earlier = readBy.get(place);
      const isNewer = (earlier?.pipelineRev ?? 0) < version.pipelineRev;
      const endsEarlier = decision.kind === 'expire' || version.expiryElsewhere !== undefined;
      // A replay that was asked for reads it from another drop where that of its row is gone.
      const isTakenOver =
        decision.kind === 'refresh' &&
        earlier?.pipelineRev === version.pipelineRev &&
        !drops.has(placeOf(earlier.drop));
      must(isNewer || endsEarlier || isTakenOver, 'a version is written again by no newer code', version);
      readBy.set(place, version);
    }
    checkExpiry(before, decision);
    must(!before?.listedAt || before.listedAt === head.listedAt, 'the instant of the first listing moved', head);
    const events = effects.flatMap((effect) => (effect.kind === 'event' ? [effect.event] : []));
    const type = eventTypeOf(before, decision);
    must(
      events.length === (type ? 1 : 0) && events[0]?.type === type,
      `expected ${type}`,
      events,
      decision.kind,
      decision.reason,
    );
    must(head.rev === (before?.rev ?? 0) + 1, 'revisions count by one', before, head);
    const [event] = events;
    must(history.eventId === event?.eventId, 'the history names another event', history, event);
    if (!event) continue;
    must((event.isBackfill === true) === (isShown && isOld && !isKnown), 'old and news are mixed up', event, decision);
    must(event.eventId === `${head.id}-${head.rev}` && event.rev === head.rev, 'the event has another id', event);
    must(event.headline === head.visible?.listing.headline, 'the event says what may not be shown', event, head);
  }
}

// An article expires when a version's time is over that nothing newer speaks for, and what is gone stays gone.
function checkExpiry(before: Head | undefined, { kind, head, version, history }: Written['decision']): void {
  must((head.expired?.key ?? '') >= (before?.expired?.key ?? ''), 'what was gone is not', before, head);
  const isNew = head.expired?.key !== before?.expired?.key;
  must(isNew === (kind === 'expire'), 'something else has expired', before, head);
  if (!isNew) return;
  const end = version?.expiry?.at;
  must(
    end !== undefined && end <= history.at && head.expired?.key === version?.key,
    'it expired early',
    version,
    history,
  );
  must((before?.visible?.key ?? '') <= head.expired!.key, 'what is visible was newer', before, head);
}

function eventTypeOf(before: Head | undefined, { head, kind, version }: Written['decision']): string | undefined {
  if (kind === 'expire') {
    const isNews = before?.visible !== undefined || (before?.state === 'hidden' && head.state === 'expired');
    return isNews && before?.listedAt ? 'article.expired' : undefined;
  }
  if (head.killed) return before?.killed ? undefined : 'article.killed';
  if (!head.visible) return before?.visible ? 'article.withheld' : undefined;
  if (before?.visible?.key === head.visible.key) return undefined;
  if (kind === 'release') return 'article.released';
  if (kind !== 'store') return undefined;
  if (!before?.listedAt) return 'article.stored';
  if (!before.visible) return 'article.released';
  return version?.change === 'correction' ? 'article.corrected' : 'article.updated';
}

// 6: an event has one id and says one thing, as often as it is sent; every one that was sent was written.
function checkEvents({ store }: World): void {
  const known = new Map(eventsWritten(store.written));
  for (const event of store.events) {
    const written = known.get(event.eventId);
    must(written !== undefined, 'an event of no change', event);
    const { headline, tags, ...rest } = event;
    const { headline: asWritten, tags: _tags, ...expected } = written!;
    same(rest, expected);
    must(headline === undefined || headline === asWritten, 'an event with other words', event);
    must((headline === undefined) === (tags === undefined), 'an event with half of its text', event);
  }
}

function checkEventsSent({ store }: World): void {
  const sent = new Set(store.events.map(({ eventId }) => eventId));
  for (const [eventId, event] of eventsWritten(store.written)) must(sent.has(eventId), 'an event was not sent', event);
}

const eventsWritten = (written: readonly Written[]) =>
  written.flatMap(({ decision }) =>
    decision.effects.flatMap((effect) =>
      effect.kind === 'event' ? [[effect.event.eventId, effect.event] as const] : [],
    ),
  );

// 2: the newest version, those from the future left out until their time.
function checkNewest({ head, versions, isKilled }: Article, { store }: World): void {
  const isFuture = ({ hold, isHeld }: Version): boolean => hold?.kind === 'future' && (isKilled || isHeld);
  const last = versions.filter((one) => !isFuture(one)).at(-1);
  if (!last) return;
  const { newest } = head;
  const isRight = isKilled ? newest.key >= last.row.key : newest.key === last.row.key;
  must(isRight || foundInFuture(head.id, store.written), 'newest is another', newest, last.row.key);
  const found = versions.find(({ row }) => row.key === newest.key);
  const hold = found?.isGone ? undefined : found?.row.hold;
  if (!isKilled) must(JSON.stringify(newest.hold) === JSON.stringify(hold), 'newest has another hold', newest, hold);
}

// Newer code that finds a version to be from the future, or from further ahead, which says nothing of any embargo, does
// not know what stood behind it: until a newer version comes, that is the newest, and what it kept hidden stays so.
const foundInFuture = (id: string, written: readonly Written[]): boolean =>
  written.some(({ decision: { version } }, place) =>
    version?.id !== id || version.hold?.kind !== 'future'
      ? false
      : written
          .slice(0, place)
          .some(
            ({ decision }) =>
              decision.version?.key === version.key &&
              JSON.stringify(decision.version.hold) !== JSON.stringify(version.hold),
          ),
  );

// 2, 4: the newest version that may be shown is.
function checkVisible(article: Article, world: World): void {
  const { head, versions, isKilled, withheldKey } = article;
  if (isKilled) return;
  const mine = world.store.written.filter(({ decision }) => decision.head.id === head.id);
  // Newer code found a hold on what was visible: nothing older that was there already comes back for it.
  const hidden = mine.findLastIndex(
    ({ before, decision }) => decision.kind === 'hold' && before?.visible && !decision.head.visible,
  );
  const shown = new Set(mine.slice(hidden + 1).map(({ decision }) => decision.head.visible?.key));
  const wasThere = new Set(mine.slice(0, Math.max(hidden, 0)).map(({ decision }) => decision.version?.key));
  const candidates = versions.filter(({ row, hold, isHeld, isGone }, place) => {
    if (isGone || isHeld || row.key <= withheldKey) return false;
    if (wasThere.has(row.key) && row.key < mine[hidden]!.decision.history.key && row.key !== head.visible?.key)
      return false;
    if (hold?.kind !== 'embargo' || shown.has(row.key)) return true;
    // Its embargo has ended, and a newer version has put the story under another.
    return !versions.slice(place + 1).some((later) => later.isHeld && later.hold?.kind !== 'future');
  });
  if (foundInFuture(head.id, world.store.written)) return;
  must(head.visible?.key === candidates.at(-1)?.row.key, 'visible is another', head.visible?.key, candidates.at(-1));
}

// 3, 4: documents lie within reach only while they may be read.
function checkDocuments(article: Article, { store }: World): void {
  for (const version of article.versions) {
    const { document } = version.row;
    const isWithin = store.archive.has(ARTICLES_PREFIX + document);
    const isOut = store.archive.has(RESTRICTED_PREFIX + document);
    if (version.isGone) {
      must(!isWithin && !isOut, 'the document of what has expired is there', document);
      continue;
    }
    must(isWithin || isOut, 'a document is lost', document);
    must(!isWithin || isReadable(article, version), 'a document lies within reach', document, article.head);
    // A copy that an overtaken worker left out of reach harms nobody.
    const isVisible = document === article.head.visible?.document;
    must(!isVisible || isWithin, 'the visible document lies out of reach', document);
  }
}

// Nothing whose time is over is left, but what a newer visible version speaks for; and nothing of it that no row names.
function checkExpired({ head, versions, history }: Article, world: World): void {
  const now = world.now();
  // Also by one that has been withheld or killed since.
  const spokenFor = ({ key }: VersionRow): boolean =>
    world.store.written.some(
      ({ decision }) => decision.head.id === head.id && (decision.head.visible?.key ?? '') > key,
    );
  for (const { row, isGone } of versions) {
    const isOver = row.expiry !== undefined && row.expiry.at <= now;
    must(!isOver || isGone || spokenFor(row), 'what has expired is kept', row, head);
    const isSilent = row.listing.headline === '' && row.indexedTags.every((tag) => tag.startsWith('rev:'));
    const isUnnamed = !row.marks || (row.marks.headline === '' && row.marks.slugline === undefined);
    must(!isGone || (isSilent && isUnnamed), 'the row of what has expired speaks', row);
    // The strictest of all that brought it counts; newer code may read one of them in another way, and has the last word.
    if (isGone || world.codes.size > 1) continue;
    for (const [{ items, wire }, code] of world.readBy) {
      for (const sent of items) {
        if (sent === 'broken' || idOf(sent, wire) !== head.id || nameOf(sent) !== nameOf(world.sentIn(row))) continue;
        const days = keepDays(sent, wire, code);
        const end = days && daysAfter(row.versionCreated, days);
        must(!end || (row.expiry !== undefined && row.expiry.at <= end), 'it may not be kept for so long', row, end);
      }
    }
  }
  // What died between a document and its row, and came again under code that makes another document of it, leaves the
  // first behind; an audit names it.
  if (world.codes.size > 1 || !versions.every(({ isGone }) => isGone)) return;
  const left = [...world.store.archive.keys()].filter((key) => key.includes(`/${head.id}/`));
  must(left.length === 0, 'something is left of what has expired', left, history);
}

// 1, 7: every drop has its outcome, and every article that was sent is one version, however often it came.
function checkNothingLost(world: World, articles: ReadonlyMap<string, Article>): void {
  const expected = new Map<string, Set<string>>();
  for (const { ref, wire, items, receivedAt } of world.deliveries) {
    const isThere = world.store.drops.has(`${ref.bucket}\n${ref.key}\n${ref.versionId}`);
    const row = [...(world.store.table.get(`D#${wire}#${receivedAt.slice(0, 10)}`)?.values() ?? [])].find(
      (one) => (one as LedgerRow).drop.versionId === ref.versionId,
    ) as LedgerRow | undefined;
    const quarantined = [...(world.store.table.get(`Q#${wire}`)?.values() ?? [])].some(
      (one) => (one as QuarantineRow).drop.versionId === ref.versionId,
    );
    must(row !== undefined, 'a drop has no outcome', ref);
    const isBroken = items.length === 0 || items.includes('broken');
    must(quarantined === (isBroken && isThere), 'quarantine holds what is broken', row);
    const end = dropExpiresAt(items, { wire, code: row!.pipelineRev - 1, receivedAt });
    must(row!.expiresAt === end, 'a drop expires at another time', row, end);
    must(isThere === !(end !== undefined && end <= world.now()), 'bytes of a drop are gone, or are not', row);
    must(
      isThere || row!.items.every(({ headline }) => headline === undefined),
      'the row of a drop that is gone speaks',
    );
    const sent = items.filter((item) => item !== 'broken');
    must((row?.outcome === 'quarantined') === (sent.length === 0), 'a drop has another outcome', row);
    for (const one of sent) {
      const id = idOf(one, wire);
      expected.set(id, (expected.get(id) ?? new Set()).add(nameOf(one)));
    }
  }
  for (const [id, versions] of expected) {
    const stored = articles.get(id)?.versions.map(({ sent }) => sent) ?? [];
    // A local time is another instant under newer code, so other bytes of the same version are compared in vain.
    const [local, others] = [stored.filter(isLocal), stored.filter((sent) => !isLocal(sent))];
    same([...new Set(local.map(nameOf)), ...others.map(nameOf)].toSorted(), [...versions].toSorted());
  }
  must(articles.size === expected.size, 'there are articles that nobody sent', [...articles.keys()]);
}

const nameOf = (sent: Sent): string => `${sent.version} ${headlineOf(sent)}`;
const isLocal = ({ embargo }: Sent): boolean => embargo?.kind === 'local';

/** Everything that queries show of an article: its id, and the headline of one of its versions. */
type Shown = readonly [id: string, headline: string];

type Ask = (event: object) => Promise<QueryBody | undefined>;

/** Asks for all that can be asked; thoroughly: page by page, and by uri, too. */
export async function askAll(
  world: World,
  isThorough: boolean,
  gate?: Gate,
): Promise<{ lists: Shown[][]; shown: Shown[]; related: Shown[]; killed: string[]; gone: string[] }> {
  const glance: Ask = (event) => world.glance(event);
  const query: Ask = isThorough || gate ? (event) => world.query(event, gate) : glance;
  const heads = [...world.store.table].flatMap(([, rows]) => (rows.get('HEAD') as Head | undefined) ?? []);
  const tags = new Set(heads.flatMap(({ visible }) => visible?.indexedTags ?? []));
  const lists: Shown[][] = [];
  // A glance has no segments.
  const byWords = world.store.hasWords && query !== glance ? WORD_LISTS : [];
  for (const of of [{}, ...WIRES.map((wire) => ({ wire })), ...byWords, ...[...tags].map((tag) => ({ tag }))]) {
    const isTag = 'tag' in of;
    // A reader asks as readers do; a check need not ask for the rows of each tag one by one.
    lists.push(await listOf(isTag && !gate ? glance : query, { ...of, limit: isThorough && !isTag ? 2 : 100 }));
  }
  for (const of of NARROWED) lists.push(await listOf(gate ? query : glance, { ...of, limit: isThorough ? 2 : 100 }));
  const shown: Shown[] = [];
  const related: Shown[] = [];
  const killed: string[] = [];
  const gone: string[] = [];
  const ask = async (request: object): Promise<void> => {
    const body = await query({ op: 'show', ...request });
    if (body?.kind === 'killed') killed.push(body.id);
    if (body?.kind === 'gone') gone.push(body.id);
    if (body?.kind === 'article') {
      shown.push([body.summary.id, body.summary.headline]);
      const isSame = body.document.headlines?.some(({ value }) => value === body.summary.headline);
      must(isSame === true, 'the document is another', body);
      const members = body.story?.members.map(({ article }) => article) ?? [];
      for (const { id, headline } of [...body.sameAs, ...members]) related.push([id, headline]);
    }
  };
  for (const { id, uri } of heads) {
    await ask({ article: id });
    if (isThorough) await ask({ article: uri });
    const names = new Set([...(world.store.table.get(`A#${id}`)?.values() ?? [])].flatMap(versionName));
    for (const version of names) await ask({ article: id, version });
  }
  const feed = isThorough || gate ? await query({ op: 'find', as: 'ninjs', limit: 100 }) : undefined;
  for (const line of feed?.kind === 'feed' ? feed.content.split('\n').slice(0, -1) : []) {
    const document = JSON.parse(line) as NinjsDocument;
    shown.push([readExtensions(document)!.id, headlineIn(document)]);
  }
  return { lists, shown, related, killed, gone };
}

const headlineIn = ({ headlines = [] }: NinjsDocument): string => headlines[0]?.value ?? '';

const NARROWED = [{ stories: true }, { language: 'en', since: '2026-01-01T00:00:00.000Z' }];
const WORD_LISTS = (['newest', 'best'] as const).map((order) => ({ text: WORD, order }));

const versionName = (row: object): string[] =>
  'version' in row && typeof row.version === 'string' ? [row.version] : [];

async function listOf(query: Ask, of: object): Promise<Shown[]> {
  const found: Shown[] = [];
  let cursor: string | undefined;
  do {
    const body: QueryBody | undefined = await query({ op: 'find', ...of, ...(cursor ? { cursor } : {}) });
    if (body?.kind !== 'list') throw new Violation(`a list was refused: ${JSON.stringify(body)}`);
    found.push(...body.articles.map(({ id, headline }): Shown => [id, headline]));
    cursor = body.cursor;
  } while (cursor !== undefined);
  return found;
}

/** What no query may show now. */
interface Hidden {
  readonly rev: number;
  readonly isKilled: boolean;
  readonly headlines: ReadonlySet<string>;
}

/** By article. */
export async function hiddenNow(world: World): Promise<Map<string, Hidden>> {
  await world.store.look();
  return hiddenIn(articlesOf(world));
}

function hiddenIn(articles: ReadonlyMap<string, Article>): Map<string, Hidden> {
  const hidden = new Map<string, Hidden>();
  for (const [id, article] of articles) {
    const headlines = new Set(article.versions.map(({ sent }) => headlineOf(sent)));
    for (const one of article.versions) if (isReadable(article, one)) headlines.delete(headlineOf(one.sent));
    hidden.set(id, { rev: article.head.rev, isKilled: article.isKilled, headlines });
  }
  return hidden;
}

// 3, 4, 5: queries show all that is visible, and nothing else.
async function checkQueries(world: World, articles: ReadonlyMap<string, Article>, isThorough: boolean): Promise<void> {
  const { lists, shown, related, killed, gone } = await askAll(world, isThorough);
  const hidden = hiddenIn(articles);
  for (const [id, headline] of [...lists.flat(), ...shown, ...related]) {
    must(hidden.get(id)?.headlines.has(headline) === false, 'a query shows what may not be shown', id, headline);
  }
  const visible = [...articles.values()].filter(({ head }) => head.visible).map(({ head }) => head.id);
  const [all = [], ...others] = lists;
  same(all.map(([id]) => id).toSorted(), visible.toSorted());
  const byWire = others.slice(0, WIRES.length).flat();
  same(byWire.map(([id]) => id).toSorted(), visible.toSorted());
  for (const byWords of isThorough && world.store.hasWords ? others.slice(WIRES.length, WIRES.length + 2) : []) {
    same(byWords.map(([id]) => id).toSorted(), visible.toSorted());
  }
  for (const id of visible)
    must(
      shown.some(([one]) => one === id),
      'what is visible cannot be shown',
      id,
    );
  for (const { head, isKilled } of articles.values()) {
    must(isKilled === killed.includes(head.id), 'a killed article has its tombstone', head);
    must((head.state === 'expired') === gone.includes(head.id), 'an expired article has its tombstone', head);
  }
}

export function same(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Violation(`expected ${b}, found ${a}`);
}
