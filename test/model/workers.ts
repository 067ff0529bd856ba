// Who calls the store: workers that take turns by a seed, and calls that fail, time out or are the caller's last.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { Unavailable } from '../../functions/errors.ts';
import type { Gate } from './memory-store.ts';

/** What happens at a worker's n-th call, from 1. */
export interface Fault {
  readonly at: number;
  /** `fails`: nothing is done. `timesOut`: it is done, and nobody is told. `dies`: the worker stops before it; `diesAfter`: behind it. */
  readonly kind: 'fails' | 'timesOut' | 'dies' | 'diesAfter';
}

export const FAULT_KINDS: readonly Fault['kind'][] = ['fails', 'timesOut', 'dies', 'diesAfter'];

const DEAD = Symbol('dead');
// One for each who waits: what waits for the same is kept for as long as that.
const never = (): Promise<never> => new Promise(() => {});

export interface Worker {
  readonly gate: Gate;
  /** Calls so far, by what was called. */
  readonly calls: readonly string[];
  /** Runs work to its end, or until the worker dies. */
  run<T>(work: () => Promise<T>): Promise<T | typeof DEAD>;
}

export const isDead = (result: unknown): boolean => result === DEAD;

/** Workers that have not come to their end yet; true where one dies before that. */
const underWay = new WeakMap<Gate, boolean>();

export const isUnderWay = (gate: Gate): boolean => underWay.has(gate);
export const mayDie = (gate: Gate): boolean => underWay.get(gate) === true;

/** @param turn waits until the worker may make its next call */
export function worker(fault?: Fault, turn?: () => Promise<void>): Worker {
  const calls: string[] = [];
  let isAlive = true;
  let die: (dead: typeof DEAD) => void = () => {};
  const death = new Promise<typeof DEAD>((resolve) => {
    die = resolve;
  });
  const stop = (): Promise<never> => {
    isAlive = false;
    die(DEAD);
    return never();
  };
  const gate: Gate = async (call, effect) => {
    await turn?.();
    if (!isAlive) return never();
    calls.push(call);
    if (calls.length !== fault?.at) return effect();
    switch (fault.kind) {
      case 'fails':
        throw new Unavailable('STORE', `${call} failed`);
      case 'timesOut':
        await effect();
        throw new Unavailable('STORE', `${call} timed out`);
      case 'dies':
        return stop();
      case 'diesAfter':
        await effect();
        return stop();
    }
  };
  return {
    calls,
    gate,
    run: async (work) => {
      underWay.set(gate, fault?.kind === 'dies' || fault?.kind === 'diesAfter');
      try {
        return await Promise.race([work(), death]);
      } finally {
        underWay.delete(gate);
      }
    },
  };
}

/** Lets one waiting call through at a time, chosen by the seed, until all work is done. */
export async function interleave(
  seed: number,
  works: readonly ((turn: () => Promise<void>) => Promise<void>)[],
): Promise<void> {
  const random = xoroshiro128plus(seed);
  const waiting: { readonly of: number; readonly go: () => void }[] = [];
  const underWay = new Set(works.keys());
  const all = Promise.all(
    works.map((work, of) =>
      work(() => new Promise((go) => waiting.push({ of, go }))).finally(() => underWay.delete(of)),
    ),
  );
  // A failure is thrown at the end, by `all`.
  all.catch(() => {});
  while (underWay.size > 0) {
    // What was let through runs to its next call first, however long that takes.
    await new Promise((resolve) => setImmediate(resolve));
    const stopped = new Set(waiting.map(({ of }) => of));
    if ([...underWay].some((of) => !stopped.has(of))) continue;
    if (waiting.length > 0) waiting.splice(uniformInt(random, 0, waiting.length - 1), 1)[0]!.go();
  }
  await all;
}
