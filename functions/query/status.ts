// How the pipeline does: what each wire brought today, what waits and what was left over. Each number comes from
// a partition of its own; none needs a scan, and all are bounded.
import type { Due } from '../article/head.ts';
import { DRILL_WIRE, UNKNOWN_WIRE } from '../names.ts';
import type { Deliveries } from '../store/delivery.ts';
import type { DayDrop, LedgerDays } from '../store/ledger-days.ts';
import type { Cursors, Ledger } from '../store/ports.ts';
import { silences } from '../watch/watch.ts';
import { consumerStatus } from './deliveries.ts';
import type { PollStatus, StatusResponse, Timed, WireStatus } from './response.ts';
import type { ShowServices } from './show.ts';

export interface StatusServices extends ShowServices {
  readonly ledger: Ledger;
  readonly ledgerDays: LedgerDays;
  readonly cursors: Pick<Cursors, 'read'>;
  readonly deliveries: Pick<Deliveries, 'owed' | 'trouble' | 'find' | 'receipts'>;
}

// A page of the ledger has up to 1 MB: some thousand drops.
const MAX_PAGES = 30;
const MAX_DAYS_BACK = 7;
const MAX_COUNTED = 1000;
const MAX_UNSURE = 100;
// A poller's cursor may have 100 KB.
const MAX_CURSOR = 300;
const DAY_MS = 24 * 60 * 60 * 1000;
const END_OF_TIME = '9999';

export async function status(services: StatusServices): Promise<StatusResponse> {
  const { articles, config, deliveries, now } = services;
  const at = now();
  const [wires, timed, effects, withdrawals, silence, consumers] = await Promise.all([
    Promise.all([...Object.keys(config.wires), UNKNOWN_WIRE].map((wire) => wireStatus(wire, at, services))),
    articles.due(END_OF_TIME, MAX_COUNTED),
    articles.pendingEffects(MAX_COUNTED),
    unsureWithdrawals(at, services),
    silences(services),
    Promise.all(config.consumers.map((consumer) => consumerStatus(consumer, deliveries))),
  ]);
  const isComplete = timed.length < MAX_COUNTED;
  const oldest = effects.map((pending) => pending.at).sort()[0];
  return {
    kind: 'status',
    at,
    // A drill takes away what it put: there is something to tell only while it runs, or where it was cut short.
    wires: wires
      .filter(({ wire, newestDrop, quarantined }) => wire !== DRILL_WIRE || newestDrop || quarantined.count > 0)
      .map((one) => {
        const measured = silence.find(({ wire }) => wire === one.wire);
        if (!measured) return one;
        const { wire: _, ...rest } = measured;
        return { ...one, silence: rest };
      }),
    holds: {
      ...timedOf(
        timed.filter(({ kind }) => kind === undefined),
        at,
      ),
      isComplete,
    },
    expiries: {
      ...timedOf(
        timed.filter(({ kind }) => kind === 'expiry'),
        at,
      ),
      isComplete,
    },
    effects: {
      pending: effects.length,
      isComplete: effects.length < MAX_COUNTED,
      ...(oldest === undefined ? {} : { oldest }),
    },
    withdrawals,
    ...(consumers.length === 0 ? {} : { consumers }),
  };
}

async function unsureWithdrawals(at: string, { articles }: StatusServices): Promise<StatusResponse['withdrawals']> {
  const from = new Date(Date.parse(at) - MAX_DAYS_BACK * DAY_MS).toISOString();
  const noted = await articles.unsure({ limit: MAX_UNSURE, from });
  const heads = await articles.heads(noted.flatMap(({ story }) => story ?? []));
  const open = noted.flatMap(({ advisory, story, at: made }) => {
    const head = story === undefined ? undefined : heads.get(story);
    return !head || head.killed ? [] : [{ advisory, story: head.id, at: made }];
  });
  const [newest] = open;
  return { unsure: open.length, isComplete: noted.length < MAX_UNSURE, ...(newest ? { newest } : {}) };
}

function timedOf(dues: readonly Due[], at: string): Omit<Timed, 'isComplete'> {
  const ends = dues.map((due) => due.at).sort();
  const next = ends.find((end) => end > at);
  const due = ends.filter((end) => end <= at).length;
  return { waiting: ends.length - due, due, ...(next === undefined ? {} : { next }) };
}

async function wireStatus(wire: string, at: string, services: StatusServices): Promise<WireStatus> {
  const [today, quarantine, poll] = await Promise.all([
    dayOf(wire, at.slice(0, 10), services),
    services.ledger.quarantined(wire, { limit: MAX_COUNTED }),
    services.config.wires[wire]?.poll ? pollStatus(wire, services) : undefined,
  ]);
  const newest = today.newest ?? (await newestBefore(wire, at, services));
  const [first] = quarantine.rows;
  return {
    wire,
    ...(newest ? { newestDrop: { key: newest.drop.key, receivedAt: newest.receivedAt, outcome: newest.outcome } } : {}),
    today: { drops: today.drops, outcomes: today.outcomes, byHour: today.byHour, isComplete: today.isComplete },
    quarantined: {
      count: quarantine.rows.length,
      isComplete: quarantine.next === undefined,
      ...(first ? { newest: { receivedAt: first.receivedAt, code: first.code } } : {}),
    },
    ...(poll ? { poll } : {}),
  };
}

async function pollStatus(wire: string, { cursors }: StatusServices): Promise<PollStatus> {
  const state = await cursors.read(wire);
  if (!state) return { pending: 0 };
  const { reachedAt, movedAt, pending, notBefore, cursor } = state;
  return {
    reachedAt,
    movedAt,
    pending: pending.length,
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(cursor === undefined ? {} : { cursor: shortened(JSON.stringify(cursor)) }),
  };
}

const shortened = (text: string): string =>
  text.length <= MAX_CURSOR ? text : `${text.slice(0, MAX_CURSOR - 1).toWellFormed()}…`;

interface Day {
  readonly drops: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly byHour: readonly number[];
  readonly newest?: DayDrop;
  readonly isComplete: boolean;
}

async function dayOf(wire: string, day: string, { ledgerDays }: StatusServices): Promise<Day> {
  const outcomes: Record<string, number> = {};
  const byHour = Array<number>(24).fill(0);
  let newest: DayDrop | undefined;
  let drops = 0;
  let before: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { rows, next } = await ledgerDays.page(wire, day, before);
    for (const row of rows) {
      drops++;
      byHour[Number(row.receivedAt.slice(11, 13))]!++;
      if (!newest || row.receivedAt > newest.receivedAt) newest = row;
      // A drop that is media, or empty, counts no items.
      const counts = Object.keys(row.counts).length > 0 ? row.counts : { [row.outcome]: 1 };
      for (const [outcome, count] of Object.entries(counts)) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
    }
    before = next;
    if (before === undefined) break;
  }
  return { drops, outcomes, byHour, ...(newest ? { newest } : {}), isComplete: before === undefined };
}

async function newestBefore(wire: string, at: string, services: StatusServices): Promise<DayDrop | undefined> {
  for (let back = 1; back <= MAX_DAYS_BACK; back++) {
    const day = new Date(Date.parse(at) - back * DAY_MS).toISOString().slice(0, 10);
    const { newest } = await dayOf(wire, day, services);
    if (newest) return newest;
  }
  return undefined;
}
