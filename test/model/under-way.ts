// Who is at which effects. The time after which the sweep takes effects for left over is that for which a function may
// run; so two may do the same effects at once, but who dies at them is dead before another takes them.
import type { Articles } from '../../functions/store/ports.ts';
import type { Gate } from './memory-store.ts';
import { isUnderWay, mayDie } from './workers.ts';

export class UnderWay {
  readonly #doers = new Map<string, Set<Gate>>();

  /** The same for one worker, which leaves alone what another, or itself, may die at meanwhile. */
  around<Ports extends { readonly articles: Articles }>(ports: Ports, gate: Gate): Ports {
    const { articles } = ports;
    return {
      ...ports,
      articles: {
        ...articles,
        apply: async (decision, ended) => {
          const doers = this.#of(decision.head);
          const isNew = !doers.has(gate);
          doers.add(gate);
          const applied = await articles.apply(decision, ended);
          if (applied === 'moved' && isNew) doers.delete(gate);
          return applied;
        },
        pendingEffects: async (limit) => {
          const all = await articles.pendingEffects(limit);
          return all.filter((row) => {
            const doers = this.#of(row);
            const others = [...doers].filter((one) => one !== gate && isUnderWay(one));
            if (others.some(mayDie) || (mayDie(gate) && others.length > 0)) return false;
            doers.add(gate);
            return true;
          });
        },
      },
    };
  }

  #of({ id, rev }: { readonly id: string; readonly rev: number }): Set<Gate> {
    const key = `${id} ${rev}`;
    const doers = this.#doers.get(key) ?? new Set();
    this.#doers.set(key, doers);
    return doers;
  }
}
