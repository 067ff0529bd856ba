// Pages of drops on their way through INGEST: sent ahead as far as a window allows, and left behind in their order once all of
// a page is done. What carries on after an interruption is the place behind the last page that was left.
import { setTimeout as sleep } from 'node:timers/promises';
import { fromItem, keyOf } from '../../functions/store/aws.ts';
import { type Key, ledgerKey } from '../../functions/store/keys.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';
import { readRows } from '../../functions/store/rows.ts';
import type { Resources } from '../connection.ts';
import { UserError } from '../output.ts';
import type { KeptDrop } from './select.ts';

/** Numbers that add up. */
export type Numbers<Name extends string> = Readonly<Record<Name, number>>;

export function sumOf<Name extends string>(a: Numbers<Name>, b: Numbers<Name>): Numbers<Name> {
  return Object.fromEntries(Object.keys(a).map((name) => [name, a[name as Name] + b[name as Name]])) as Numbers<Name>;
}

/** A page that has been sent: what is awaited of it, and what is counted already. */
export interface Sent<Name extends string> {
  readonly drops: readonly KeptDrop[];
  readonly tally: Numbers<Name>;
  /** Of all that the page holds. */
  readonly size: number;
  /** Where the rest begins; absent at the end. */
  readonly next: string | undefined;
}

export interface PagesOptions<Name extends string> {
  readonly resources: Resources;
  /** Undefined while the drop is not done. */
  readonly tallyOf: (row: LedgerRow | undefined) => Numbers<Name> | undefined;
  /** The page is done, and all before it. */
  readonly leave: (next: string | undefined, tally: Numbers<Name>) => Promise<void>;
  /** How many were done before. */
  readonly done: number;
  readonly onProgress: (done: number, sent: number) => void;
  /** How long to wait while not one drop gets done. */
  readonly timeoutSeconds: number;
  /** How to go on. */
  readonly resume: string;
}

/** So many drops are under way at most, and so many messages in the queue. */
const WINDOW = 1_000;
const ASK_MS = 300;
/**
 * Of those under way the ledger is asked for the first, since pages are left in their order; where none of these is done, for
 * the next ones.
 */
const ASK_FOR = 200;

export class Pages<Name extends string> {
  readonly #options: PagesOptions<Name>;
  readonly #underWay: { next: string | undefined; pending: Map<string, KeptDrop>; tally: Numbers<Name> }[] = [];
  #sent: number;
  #from = 0;
  #heardAt = performance.now();

  constructor(options: PagesOptions<Name>) {
    this.#options = options;
    this.#sent = options.done;
  }

  /** Takes a page on, and returns when there is room for another one. @throws UserError where nothing gets done */
  async add({ drops, tally, size, next }: Sent<Name>, isAlone = false): Promise<void> {
    this.#underWay.push({ next, pending: new Map(drops.map((drop) => [nameOf(drop), drop])), tally });
    this.#sent += size;
    this.#heardAt = performance.now();
    await this.#settle(isAlone ? 0 : WINDOW);
  }

  /** Returns when all is done. @throws UserError where nothing gets done */
  async end(): Promise<void> {
    await this.#settle(0);
  }

  async #settle(most: number): Promise<void> {
    const { timeoutSeconds, resume } = this.#options;
    for (await this.#look(); this.#waiting() > most; await this.#look()) {
      if (performance.now() - this.#heardAt > timeoutSeconds * 1000) {
        throw new UserError(
          `nothing was heard of ${this.#waiting()} drops for ${timeoutSeconds} s; they are in the replay queue or its ` +
            `dead letters, and ${resume} goes on`,
          1,
        );
      }
      await sleep(ASK_MS);
    }
  }

  #waiting(): number {
    return this.#underWay.reduce((sum, { pending }) => sum + pending.size, 0);
  }

  /** Takes down what is done, and leaves pages that are, in their order. */
  async #look(): Promise<void> {
    const { resources, tallyOf, leave, onProgress } = this.#options;
    const asked = this.#underWay.flatMap((page) => [...page.pending].map(([name, drop]) => ({ page, name, drop })));
    if (this.#from >= asked.length) this.#from = 0;
    const some = asked.slice(this.#from, this.#from + ASK_FOR);
    this.#from += ASK_FOR;
    const rows = await ledgerRows(
      some.map(({ drop }) => drop),
      resources,
    );
    for (const { page, name } of some) {
      const tally = tallyOf(rows.get(name));
      if (!tally) continue;
      page.pending.delete(name);
      page.tally = sumOf(page.tally, tally);
      this.#heardAt = performance.now();
      this.#from = 0;
    }
    while (this.#underWay[0]?.pending.size === 0) {
      const { next, tally } = this.#underWay.shift()!;
      await leave(next, tally);
    }
    onProgress(this.#sent - this.#waiting(), this.#sent);
  }
}

/** The ledger's rows of drops, by `nameOf`. */
export async function ledgerRows(
  drops: readonly KeptDrop[],
  { dynamo, names }: Resources,
): Promise<ReadonlyMap<string, LedgerRow>> {
  const byRow = new Map(drops.map((drop) => [rowName(ledgerKeyOf(drop)), nameOf(drop)]));
  const items = await readRows(dynamo, names.table, 'reading the ledger', [
    ...new Map(drops.map((drop) => [nameOf(drop), ledgerKeyOf(drop)])).values(),
  ]);
  return new Map(items.map((item) => [byRow.get(rowName(keyOf(item)))!, fromItem<LedgerRow>(item)]));
}

const rowName = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

export const nameOf = ({ ref }: KeptDrop): string => `${ref.key}\n${ref.versionId}`;

function ledgerKeyOf({ ref, receivedAt }: KeptDrop): Key {
  const wire = ref.key.includes('/') ? ref.key.slice(0, ref.key.indexOf('/')) : '';
  return ledgerKey(wire, ref, receivedAt);
}
