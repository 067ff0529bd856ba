// What a store must hold once nothing is owed any more, against what was sent: read whole, row by row and document by
// document, with the readers of the audit.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { audit } from '../../../bin/audit/audit.ts';
import { rowName } from '../../../bin/audit/gap.ts';
import { type ArticleRows, type AuditReader, auditReader, nameOf } from '../../../bin/audit/reader.ts';
import type { PutDrop, Resources } from '../../../bin/connection.ts';
import type { ArticleEvent } from '../../../functions/article/events.ts';
import type { Head, VersionRow } from '../../../functions/article/head.ts';
import { type NinjsDocument, readExtensions } from '../../../functions/article/ninjs.ts';
import { fromItem } from '../../../functions/store/aws.ts';
import { s3Documents } from '../../../functions/store/documents.ts';
import { indexRows } from '../../../functions/store/index-rows.ts';
import { type Key, ledgerKey } from '../../../functions/store/keys.ts';
import type { LedgerRow } from '../../../functions/store/ports.ts';
import { type Drop, endsOf, type Plan, versionsIn } from './plan.ts';
import { type Instants, marksIn, placeOf, storyOfUri } from './render.ts';

/** What was put, as the one knows it who put it. */
export interface Sent {
  readonly plan: Plan;
  /** Every put that was answered. */
  readonly puts: readonly { readonly drop: number; readonly put: PutDrop }[];
  readonly instants: Instants;
}

export const FINDINGS = ['lost', 'torn', 'stale', 'missing', 'leaked', 'leftOver', 'unlike', 'gaps'] as const;
/**
 * `lost`: drops without their outcome, versions without a row. `torn`: articles and documents that contradict
 * themselves. `stale`: index rows that are too many or too few. `missing`: events that were not sent, or are not of
 * a change. `leaked`: events that tell what may not be told. `leftOver`: effects and holds. `unlike`: stories in
 * another state than what was sent makes them. `gaps`: what the audit names.
 */
export type Findings = Readonly<Record<(typeof FINDINGS)[number], readonly string[]>>;

const INDEX = /^(?:T#|TIME#|W#[^#]+#)/;
const CONCURRENCY = 8;

export async function findingsOf(resources: Resources, eventLog: string, sent: Sent): Promise<Findings> {
  const reader = auditReader(resources);
  const keys: Key[] = [];
  for await (const page of reader.tablePages()) keys.push(...page.map(({ pk, sk }) => ({ pk, sk })));
  const ids = new Set(keys.flatMap(({ pk }) => (pk.startsWith('A#') ? pk.slice('A#'.length) : [])));
  const articles = await pooled([...ids], (id) => reader.article(id));
  const events = await eventsIn(eventLog);

  const documents = s3Documents(resources.s3, resources.names.archiveBucket);
  const gaps: string[] = [];
  const now = (): string => new Date().toISOString();
  for await (const gap of audit(resources, { settleSeconds: 0, now, onProgress: () => {} })) {
    gaps.push(`${gap.kind} ${gap.where}: ${gap.message}`);
  }
  return {
    lost: [...(await lostDrops(reader, sent)), ...lostVersions(articles, sent)],
    torn: (
      await pooled(articles, async (rows) => [...tornRows(rows), ...(await tornDocuments(rows, documents.read))])
    ).flat(),
    stale: staleRows(articles, keys),
    missing: missingEvents(articles, events),
    leaked: leakedWords(events, sent),
    leftOver: keys.filter(({ pk }) => pk.startsWith('O#') || pk.startsWith('E#')).map(rowName),
    unlike: unlikeStories(articles, sent),
    gaps,
  };
}

// ── lost ──

async function lostDrops(reader: AuditReader, { plan, puts }: Sent): Promise<string[]> {
  const listed = new Set<string>();
  for await (const page of reader.dropPages()) for (const { ref } of page) listed.add(`${ref.key}\n${ref.versionId}`);
  const keyOf = ({ put }: Sent['puts'][number]): Key =>
    ledgerKey(put.key.slice(0, put.key.indexOf('/')), put, put.receivedAt);
  const rows = await reader.rows(puts.map(keyOf));
  return puts.flatMap((one) => {
    const { drop, put } = one;
    const row = rows.get(nameOf(keyOf(one)));
    if (!row) return [`${put.key} has no row in the ledger`];
    const { outcome, counts, goneAt } = fromItem<LedgerRow>(row);
    const versions = versionsIn(plan.drops[drop]!);
    const isGone = versions.length > 0 && versions.every(({ expirySeconds }) => expirySeconds !== undefined);
    if (isGone !== (goneAt !== undefined)) return [`${put.key} is ${goneAt ? '' : 'not '}gone`];
    if (isGone === listed.has(`${put.key}\n${put.versionId}`)) {
      return [`${put.key} is ${isGone ? 'still' : 'not'} in the drop bucket`];
    }
    const isRight = isOutcome(plan.drops[drop]!, outcome, counts);
    return isRight ? [] : [`${put.key} ended as ${outcome} ${JSON.stringify(counts)}`];
  });
}

function isOutcome(drop: Drop, outcome: string, counts: Readonly<Record<string, number>>): boolean {
  const content = drop.content.kind === 'again' ? drop.content.of.content : drop.content;
  if (content.kind === 'media') return outcome === 'media';
  if (content.kind === 'broken' || content.kind === 'poison' || drop.key.startsWith('nobody/'))
    return outcome === 'quarantined';
  const { quarantined = 0, ...others } = counts;
  const items = Object.values(others).reduce((sum, count) => sum + count, 0);
  const isAlone = outcome === 'articles' || outcome === 'duplicate';
  return isAlone && items === versionsIn(drop).length && quarantined === (content.kind === 'half' ? 1 : 0);
}

/** A kill may come without words, and is known by its change; an expired version has lost them. */
function lostVersions(articles: readonly ArticleRows[], { plan }: Sent): string[] {
  const stored = new Set<string>();
  for (const { head, versions } of articles) {
    for (const { listing, change, purged } of versions) {
      for (const mark of marksIn(listing.headline)) stored.add(placeOf(mark));
      if (change === 'kill') stored.add(`${head && storyOfUri(head.uri)} killed`);
      if (purged) stored.add(`${head && storyOfUri(head.uri)} expired`);
    }
  }
  return [...plan.stories.values()].flat().flatMap((version) => {
    const end = version.status === 'kill' ? 'killed' : version.expirySeconds === undefined ? undefined : 'expired';
    const place = end ? `${version.story} ${end}` : placeOf(version);
    return stored.has(place) ? [] : [`story ${version.story} step ${version.step} is no version of any article`];
  });
}

// ── torn ──

function tornRows({ id, head, versions, history }: ArticleRows): string[] {
  if (!head) return [`${id} has no head`];
  const wrong: string[] = [];
  const must = (claim: boolean, what: string): void => {
    if (!claim) wrong.push(`${id} ${what}`);
  };
  const revs = history.map(({ rev }) => rev);
  must(revs.length === head.rev && revs.every((rev, n) => rev === n + 1), `is at ${head.rev}, its history is ${revs}`);
  must(
    versions.some(({ key }) => key === head.newest.key),
    'has no row of its newest version',
  );
  must(head.killed === undefined || (head.state === 'killed' && !head.visible), 'is killed, and something is visible');
  must(head.state !== 'visible' || head.visible !== undefined, 'is visible, and nothing is');
  if (head.visible) {
    const row = versions.find(({ key }) => key === head.visible?.key);
    must(row !== undefined && isVisibleOf(head.visible, row), 'shows other words than its visible version');
    must(head.listedAt !== undefined, 'is visible, and was never listed');
  }
  return wrong;
}

const isVisibleOf = (visible: NonNullable<Head['visible']>, row: VersionRow): boolean =>
  (Object.keys(visible) as (keyof typeof visible)[]).every(
    (field) => JSON.stringify(sortedKeys(visible[field])) === JSON.stringify(sortedKeys(row[field])),
  );

const sortedKeys = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

async function tornDocuments(
  { id, versions }: ArticleRows,
  read: (path: string) => Promise<string | undefined>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { document, version, listing, purged } of versions) {
    const text = await read(document);
    if (purged) {
      if (text !== undefined) wrong.push(`${document} has expired, and is still there`);
    } else if (text === undefined) wrong.push(`${document} is missing`);
    else if (!isWhole(text, { id, document, version, headline: listing.headline })) wrong.push(`${document} is torn`);
  }
  return wrong;
}

function isWhole(
  text: string,
  { id, document, version, headline }: { id: string; document: string; version: string; headline: string },
): boolean {
  const hash = createHash('sha256').update(text).digest('hex');
  if (!document.endsWith(`/${hash}.json`)) return false;
  const ninjs = JSON.parse(text) as NinjsDocument;
  const [mark] = marksIn(headline);
  const isMarked = marksIn(JSON.stringify(ninjs.headlines ?? [])).every(
    (one) => mark && placeOf(one) === placeOf(mark),
  );
  return readExtensions(ninjs)?.id === id && ninjs.version === version && isMarked;
}

// ── index ──

function staleRows(articles: readonly ArticleRows[], keys: readonly Key[]): string[] {
  const expected = new Set(articles.flatMap(({ head }) => indexRows(head).map(rowName)));
  const found = new Set(keys.filter(({ pk }) => INDEX.test(pk)).map(rowName));
  return [
    ...[...found].filter((row) => !expected.has(row)).map((row) => `${row} is of nothing that is visible`),
    ...[...expected].filter((row) => !found.has(row)).map((row) => `${row} is missing`),
  ];
}

// ── events ──

export interface SentEvent {
  /** When it was written to the log. */
  readonly time: string;
  readonly detail: ArticleEvent;
}

async function eventsIn(path: string): Promise<SentEvent[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as SentEvent);
}

/** Kinds of decisions that a reader sees, so that somebody must be told. */
const TOLD: ReadonlySet<string> = new Set(['store', 'kill', 'release']);

function missingEvents(articles: readonly ArticleRows[], events: readonly SentEvent[]): string[] {
  const sent = Map.groupBy(events, ({ detail }) => detail.eventId);
  const owed = new Set<string>();
  const wrong: string[] = [];
  for (const { id, head, history } of articles) {
    for (const { rev, kind, eventId } of history) {
      if (eventId === undefined) {
        if (TOLD.has(kind)) wrong.push(`revision ${rev} of ${id} is a ${kind} that tells nobody`);
        continue;
      }
      owed.add(eventId);
      if (eventId !== `${id}-${rev}`) wrong.push(`the event of revision ${rev} of ${id} is called ${eventId}`);
      const copies = sent.get(eventId) ?? [];
      if (copies.length === 0) wrong.push(`the event ${eventId} of a ${kind} was not sent`);
      const says = new Set(copies.map(({ detail }) => identityOf(detail)));
      if (says.size > 1) wrong.push(`the event ${eventId} says two things: ${[...says].join(' ')}`);
      if (copies.some(({ detail }) => detail.uri !== head?.uri || detail.rev !== rev))
        wrong.push(`the event ${eventId} is of something else`);
    }
  }
  for (const eventId of sent.keys()) if (!owed.has(eventId)) wrong.push(`the event ${eventId} is of no change`);
  return wrong;
}

/** Sent late, it may go without the words that may no longer be shown. */
function identityOf({ headline: _headline, tags: _tags, ...identity }: ArticleEvent): string {
  return JSON.stringify(sortedKeys(identity));
}

function leakedWords(events: readonly SentEvent[], { plan, instants }: Sent): string[] {
  return events.flatMap(({ time, detail }) =>
    marksIn(JSON.stringify(detail)).flatMap((mark) => {
      const version = plan.stories.get(mark.story)?.find(({ step }) => step === mark.step);
      const end = instants[placeOf(mark)];
      const isEarly = end !== undefined && time < end;
      const isShowable = version?.status === 'usable' || version?.status === 'correction';
      return isShowable && !isEarly
        ? []
        : [`the event ${detail.eventId} tells of story ${mark.story} step ${mark.step}`];
    }),
  );
}

// ── the end ──

function unlikeStories(articles: readonly ArticleRows[], { plan }: Sent): string[] {
  const ends = new Map<number, string>();
  for (const { head, versions } of articles) {
    if (!head) continue;
    const story = storyOfUri(head.uri) ?? versions.flatMap(({ listing }) => marksIn(listing.headline))[0]?.story;
    if (story === undefined || ends.has(story)) return [`${head.id} is no story of its own`];
    const [mark] = marksIn(head.visible?.listing.headline ?? '');
    ends.set(story, head.state === 'visible' ? String(mark?.step) : head.state);
  }
  return [...endsOf(plan)].flatMap(([story, expected]) => {
    const end = ends.get(story);
    return end === String(expected) ? [] : [`story ${story} is ${end}, and must be ${expected}`];
  });
}

async function pooled<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const run = async (): Promise<void> => {
    for (const [n, item] of queue) results[n] = await work(item);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, run));
  return results;
}
