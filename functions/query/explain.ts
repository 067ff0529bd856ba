// How an article came to be what it is: every decision with its reason. Tells that a version is held or killed,
// and never what it says: no headline, no tag, no text.

import { isGone } from '../article/expiry.ts';
import type { Head, HistoryRow, Hold, VersionRow } from '../article/head.ts';
import { isHeld } from '../article/holds.ts';
import { isNewer } from '../article/versions.ts';
import type { Deliveries } from '../store/delivery.ts';
import { articlePk, historyKey } from '../store/keys.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { toldOf } from './deliveries.ts';
import type { RequestOf } from './request.ts';
import type { Decided, ExplainResponse, HeldVersion, ToldConsumer, VersionName } from './response.ts';
import { headOf, type ShowServices } from './show.ts';

export interface ExplainServices extends ShowServices {
  readonly deliveries: Pick<Deliveries, 'find' | 'receipts'>;
}

/** Undefined where there is no such article. */
export async function explain(
  { article, limit, cursor }: RequestOf<'explain'>,
  services: ExplainServices,
): Promise<ExplainResponse | undefined> {
  const head = await headOf(article, services);
  if (!head) return undefined;
  const { id, uri, authority, state, rev, newest, visible, killed, expired, erased, firstCreated, listedAt } = head;
  const partition = articlePk(id);
  const after = cursor === undefined ? undefined : fromCursor(cursor, (other) => other === partition).k;
  const [history, versions] = await Promise.all([services.articles.history(id), services.articles.versions(id)]);
  const left = history.filter((row) => after === undefined || historyKey(id, row.rev).sk > after);
  const page = left.slice(0, limit);
  const last = page.at(-1);
  const told = await toldOf(head, page, services.deliveries);
  const byKey = new Map(versions.map((version) => [version.key, version]));
  const current = byKey.get((visible ?? newest).key);
  return {
    kind: 'explain',
    id,
    uri,
    authority,
    state,
    rev,
    newest: { ...nameOf(newest), ...(newest.hold ? { hold: holdOf(newest.hold) } : {}) },
    ...(visible ? { visible: nameOf(visible) } : {}),
    held: versions.filter((version) => isWaiting(head, version, services.now())).map(heldOf),
    ...(killed
      ? { killed: { ...nameOf(killed), at: killed.at, ...(killed.advisory ? { advisory: killed.advisory } : {}) } }
      : {}),
    ...(erased ? { erased } : {}),
    ...(expired ? { expired: { ...nameOf(expired), at: expired.at } } : {}),
    ...(current?.expiry && !isGone(head, current.key) ? { expires: current.expiry } : {}),
    ...(firstCreated ? { firstCreated } : {}),
    ...(listedAt ? { listedAt } : {}),
    decisions: page.map((row) => decidedOf(row, byKey.get(row.key), told.get(row.rev))),
    ...(last && left.length > page.length
      ? { cursor: toCursor({ p: partition, k: historyKey(id, last.rev).sk }) }
      : {}),
  };
}

// The order key begins with the instant, see versions.ts.
const nameOf = ({ key, version }: { readonly key: string; readonly version: string }): VersionName => ({
  version,
  versionCreated: key.slice(0, key.indexOf('#')),
});

// The words of an embargo that cannot be read are the wire's, and may tell what is under it.
const holdOf = (hold: Hold): HeldVersion['hold'] => ({
  kind: hold.kind,
  ...('until' in hold ? { until: hold.until } : {}),
});

const heldOf = (version: VersionRow): HeldVersion => ({ ...nameOf(version), hold: holdOf(version.hold!) });

/** Held now, and of use when its hold ends. */
const isWaiting = (head: Head, version: VersionRow, now: string): boolean =>
  !head.killed && !isGone(head, version.key) && isHeld(version, now) && isNewer(version.key, head.visible?.key);

function decidedOf(
  row: HistoryRow,
  version: VersionRow | undefined,
  told: readonly ToldConsumer[] | undefined,
): Decided {
  const { rev, at, kind, reason, eventId, drop, advisory } = row;
  return {
    rev,
    at,
    kind,
    reason,
    versionCreated: row.key.slice(0, row.key.indexOf('#')),
    ...(version ? { version: version.version, wire: version.wire, change: version.change } : {}),
    ...(eventId ? { eventId } : {}),
    ...(drop ? { drop } : {}),
    ...(advisory ? { advisory } : {}),
    ...(told ? { told } : {}),
  };
}
