// Consumers of the model: what they are sent is looked at as it is sent, and what they took is compared with all that
// was written.
import type { Consumer } from '../../functions/config.ts';
import { type DeliverServices, deliver, revive } from '../../functions/deliver/deliver.ts';
import type { Message } from '../../functions/deliver/message.ts';
import type { Sender } from '../../functions/deliver/sender.ts';
import { Unavailable } from '../../functions/errors.ts';
import { type Delivery, isStop } from '../../functions/store/delivery.ts';
import { hiddenNow, must, Violation } from './invariants.ts';
import { type Gate, openGate } from './memory-store.ts';
import { at, revisionTag } from './sent.ts';
import type { World } from './world.ts';

/** Of all, of one wire, and of what newer code has tagged. */
export const CONSUMERS: readonly Consumer[] = [
  { name: 'archive', send: 'article' },
  { name: 'connect-desk', wires: ['connect'], send: 'event' },
  { name: 'topics', tags: [revisionTag(2)], send: 'article' },
];

/** `flaky`: some are refused, some answers are lost, some find it down. `poisoned`: some bring it down each time. */
export type Mood = 'takes' | 'down' | 'refuses' | 'flaky' | 'poisoned';
export const MOODS: readonly Mood[] = ['takes', 'takes', 'down', 'refuses', 'flaky', 'flaky', 'poisoned'];

/** Longer than any pause between two attempts. */
const PATIENCE_MINUTES = 120;

export class Consumers {
  /** What each has taken, in its order; an event may stand there more than once. */
  readonly taken = new Map<string, Message[]>(CONSUMERS.map(({ name }) => [name, []]));
  #runs = 0;

  /** One run for each consumer; what fails is left for the next. */
  async tell(world: World, mood: Mood, gate: Gate = openGate, laterMinutes = 0): Promise<void> {
    const hidden = await hiddenNow(world);
    for (const consumer of CONSUMERS) {
      const owner = `run-${++this.#runs}`;
      const now = (): string => at(world.minutes + laterMinutes);
      const send = this.#sender(world, consumer, mood, hidden);
      const run = ({
        articles,
        documents,
        deliveries,
      }: Omit<DeliverServices, 'send' | 'owner' | 'now' | 'remainingMs'>) =>
        deliver(consumer, { articles, documents, deliveries, send, owner, now, remainingMs: () => 60_000 });
      try {
        await world.store.as(gate, run);
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
      }
    }
  }

  /** Until nothing is owed any more, as far as it can be told. */
  async settle(world: World): Promise<void> {
    await world.store.as(openGate, async ({ deliveries }) => {
      for (const consumer of CONSUMERS) await revive(consumer, { deliveries });
    });
    for (const later of [1, 2, 3]) await this.tell(world, 'takes', openGate, later * PATIENCE_MINUTES);
  }

  #sender(world: World, { name }: Consumer, mood: Mood, hidden: Awaited<ReturnType<typeof hiddenNow>>): Sender {
    return async ({ message, attempt }) => {
      const is = (await hiddenNow(world)).get(message.articleId);
      const was = hidden.get(message.articleId);
      // What was hidden before this run and still is was hidden in between.
      const isHidden = was && is && (was.isKilled || was.rev === is.rev);
      if (isHidden && says(message, was.headlines))
        throw new Violation(`told of what is hidden: ${JSON.stringify(message)}`);
      const chance = mood === 'flaky' ? (message.rev * 7 + attempt * 3 + message.eventId.charCodeAt(3)) % 5 : 4;
      const isPoison = mood === 'poisoned' && (message.rev + message.eventId.charCodeAt(5)) % 3 === 0;
      if (mood === 'down' || isPoison || chance === 0) return { kind: 'down', error: 'it answers 503' };
      if (mood === 'refuses' || chance === 1) return { kind: 'refused', error: 'it answers 422' };
      this.#take(world, name, message);
      // It has it, and its answer is lost.
      return chance === 2 ? { kind: 'down', error: 'it took too long to answer' } : { kind: 'taken', answer: '200' };
    };
  }

  #take(world: World, name: string, message: Message): void {
    const taken = this.taken.get(name)!;
    const has = new Set(taken.map(({ eventId }) => eventId));
    // A stop waits for nothing, another stop neither.
    const before = isStop(message)
      ? []
      : eventsFor(name, world).filter(
          (event) => event.articleId === message.articleId && event.rev < message.rev && isStop(event),
        );
    for (const stop of before)
      must(has.has(stop.eventId), 'told of an update before the stop that it followed', stop, message);
    must(
      isStop(message) ? message.headline === undefined && !message.article : true,
      'a stop says what it stops',
      message,
    );
    taken.push(message);
  }
}

const says = ({ headline, article }: Message, headlines: ReadonlySet<string>): boolean =>
  (headline !== undefined && headlines.has(headline)) ||
  (article !== undefined && headlines.has(String(article.headlines?.[0]?.value)));

/** What was written that this consumer is told of. */
const eventsFor = (name: string, { store }: World) =>
  store.written.flatMap(({ decision: { head, effects } }) =>
    head.told?.includes(name) ? effects.flatMap((effect) => (effect.kind === 'event' ? [effect.event] : [])) : [],
  );

/** After every step: what is owed says nothing of a story. */
export function checkOwed({ store }: World): void {
  for (const [pk, rows] of store.table) {
    if (!pk.startsWith('C#')) continue;
    for (const [sk, row] of rows) {
      if (!/^\d#/.test(sk)) continue;
      const { event } = row as Delivery;
      must(event.headline === undefined && event.tags === undefined, 'what is owed tells of the story', row);
    }
  }
}

/** Once nothing is owed: every consumer has every event of what it is told of, and a receipt for each. */
export function checkTold(world: World): void {
  for (const { name } of CONSUMERS) {
    const taken = new Set(world.consumers!.taken.get(name)!.map(({ eventId }) => eventId));
    const written = eventsFor(name, world);
    for (const event of written) {
      must(taken.has(event.eventId), `${name} was not told`, event);
      const rows = world.store.table.get(`CR#${event.articleId}`) ?? new Map();
      must(
        [...rows.keys()].some((sk) => sk.endsWith(`#${name}`) && Number.parseInt(sk, 10) === event.rev),
        'no receipt',
        event,
      );
    }
    for (const message of world.consumers!.taken.get(name)!) {
      const isTold = (world.store.table.get(`A#${message.articleId}`)?.get('HEAD') as { told?: string[] })?.told;
      must(isTold?.includes(name) === true, `${name} was told of what it does not want`, message);
    }
  }
  for (const [pk, rows] of world.store.table) {
    if (pk.startsWith('C#'))
      must(![...rows.keys()].some((sk) => /^\d#/.test(sk)), 'deliveries are left over', [...rows]);
  }
}
