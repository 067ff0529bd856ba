// What the scenarios of a drill are played on: drops in, outcomes out, and looks at what readers and the stores have.
import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleEvent } from '../../functions/article/events.ts';
import { ARTICLES_PREFIX, DRILL_WIRE } from '../../functions/names.ts';
import type { Decided } from '../../functions/query/response.ts';
import { objectVersions } from '../../functions/store/object-versions.ts';
import type { ItemOutcome } from '../../functions/store/ports.ts';
import { rowName } from '../audit/gap.ts';
import type { Connection, PutDrop } from '../connection.ts';
import { rowsOf } from '../erase/rows.ts';
import { PipelineClock } from './clock.ts';
import type { DrillOptions, DrillStep } from './drill.ts';
import { EventTail } from './event-tail.ts';
import { type DrillRun, type DrillVersion, idOf, keyOf, markerOf, newsItem, type Scenario, uriOf } from './story.ts';
import type { Watch } from './watch.ts';

/** A drill that shows something wrong, or cannot go on: one sentence. */
export class DrillError extends Error {
  override readonly name = 'DrillError';
}

/** A version on its way. */
export interface Sent {
  readonly drop: PutDrop;
  readonly marker: string;
  /** This machine's clock before the drop was put. */
  readonly sentAt: number;
}

const ASK_MS = 10;

export class Stage {
  readonly run: DrillRun;
  readonly watch: Watch;
  readonly clock = new PipelineClock();
  readonly options: Pick<DrillOptions, 'embargoSeconds' | 'timeoutSeconds' | 'signal'>;
  readonly #connection: Connection;
  readonly #step: (step: DrillStep) => void;
  readonly #tail: EventTail;

  private constructor(
    run: DrillRun,
    connection: Connection,
    watch: Watch,
    options: DrillOptions,
    step: (step: DrillStep) => void,
    tail: EventTail,
  ) {
    this.run = run;
    this.watch = watch;
    this.options = options;
    this.#connection = connection;
    this.#step = step;
    this.#tail = tail;
  }

  static async open(
    run: DrillRun,
    connection: Connection,
    watch: Watch,
    options: DrillOptions,
    step: (step: DrillStep) => void,
  ): Promise<Stage> {
    return new Stage(run, connection, watch, options, step, await EventTail.open(options.eventLog));
  }

  ok(scenario: Scenario, message: string, seconds?: number): void {
    this.#step({ scenario, ok: true, message, ...(seconds === undefined ? {} : { seconds }) });
  }

  /** Asks about this article all the while. */
  follow(scenario: Scenario, ...versions: readonly string[]): void {
    const { name } = this.run;
    const id = idOf(name, scenario);
    this.watch.add(
      { op: 'show', article: id },
      { op: 'show', article: uriOf(name, scenario) },
      ...versions.map((version) => ({ op: 'show', article: id, version })),
      { op: 'explain', article: id },
    );
  }

  async send(version: DrillVersion): Promise<Sent> {
    const marker = markerOf(this.run.name, version);
    this.watch.keepOutOfNews(marker);
    const sentAt = Date.now();
    const drop = await this.#connection.putDrop(
      keyOf(this.run.name, version),
      Buffer.from(newsItem(this.run, version)),
    );
    // The ledger tells headlines, too.
    this.watch.add({ op: 'drop', wire: DRILL_WIRE, ...drop });
    return { drop, marker, sentAt };
  }

  /** Waits for what became of a drop. @throws DrillError where it is something else */
  async expectOutcome({ drop, sentAt }: Sent, expected: ItemOutcome['outcome']): Promise<void> {
    const row = await this.until(`${drop.key} was put, and nothing became of it`, async () => {
      const answer = await this.watch.answer({ op: 'drop', wire: DRILL_WIRE, ...drop });
      return answer?.body.kind === 'drop' ? answer.body.row : undefined;
    });
    this.clock.learn(Date.parse(row.at), sentAt, Date.now());
    const outcomes = row.items.map(({ outcome, reason }) => `${outcome} (${reason})`);
    if (row.items.length !== 1 || row.items[0]!.outcome !== expected) {
      throw new DrillError(`${drop.key} had to be ${expected}, and was ${outcomes.join(', ') || row.outcome}`);
    }
  }

  /** Waits until lists and `show` have this version. @returns the instant of the answer that showed it last */
  async visible(scenario: Scenario, marker: string): Promise<number> {
    return this.until(`the ${scenario} story is not shown`, () => this.#shown(scenario, marker, true));
  }

  /** Waits until neither lists nor `show` have it. */
  async gone(scenario: Scenario, marker: string): Promise<number> {
    return this.until(`the ${scenario} story is still shown`, () => this.#shown(scenario, marker, false));
  }

  async #shown(scenario: Scenario, marker: string, isWanted: boolean): Promise<number | undefined> {
    const questions = [
      { op: 'show', article: idOf(this.run.name, scenario) },
      this.watch.listOfWire(),
      this.watch.listOfSubject(),
    ];
    let last: number | undefined;
    for (const question of questions) {
      const answer = await this.watch.answer(question);
      if (!answer || answer.text.includes(marker) !== isWanted) return undefined;
      last = answer.receivedAt;
    }
    return last;
  }

  /** @throws DrillError where an index row, an effect or a document within reach is left of an article that is killed */
  async expectOutOfReach(scenario: Scenario): Promise<void> {
    const id = idOf(this.run.name, scenario);
    const { pointers } = await rowsOf(id, this.#connection.resources);
    // Where an advisory would look for a story is never taken away, and says nothing of it.
    const found = pointers.filter(({ pk }) => !pk.startsWith('F#'));
    const [left] = [...found.map(rowName), ...(await this.withinReach(scenario))];
    if (left !== undefined) throw new DrillError(`the ${scenario} story is killed, and ${left} is left of it`);
    const answer = await this.watch.answer({ op: 'show', article: id });
    if (answer && answer.body.kind !== 'killed') {
      throw new DrillError(`the ${scenario} story is killed, and show answers "${answer.body.kind}"`);
    }
  }

  /** Documents of the article that lie within reach. */
  async withinReach(scenario: Scenario): Promise<string[]> {
    const { s3, names } = this.#connection.resources;
    const prefix = `${ARTICLES_PREFIX}${DRILL_WIRE}/${idOf(this.run.name, scenario)}/`;
    const documents = await Array.fromAsync(objectVersions(s3, names.archiveBucket, prefix));
    return documents.filter(({ isDeleteMarker }) => !isDeleteMarker).map(({ key }) => key);
  }

  /** The decisions about the article, oldest first. */
  async decisions(scenario: Scenario): Promise<readonly Decided[]> {
    return this.until('explain does not answer', async () => {
      const answer = await this.watch.answer({ op: 'explain', article: idOf(this.run.name, scenario), limit: 100 });
      if (answer?.body.kind === 'explain') return answer.body.decisions;
      return answer ? [] : undefined;
    });
  }

  /** What the engine's bus has heard of the article since the drill began; undefined on a stack. */
  async events(scenario: Scenario): Promise<readonly ArticleEvent[] | undefined> {
    return this.#tail.events(idOf(this.run.name, scenario));
  }

  /** Asks again until there is an answer. @throws DrillError after the time-out, or where the drill is ended */
  async until<T>(
    complaint: string,
    ask: () => Promise<T | undefined>,
    seconds = this.options.timeoutSeconds,
  ): Promise<T> {
    const deadline = Date.now() + seconds * 1000;
    for (;;) {
      if (this.options.signal?.aborted) throw new DrillError('the drill was ended before its end');
      const answer = await ask();
      if (answer !== undefined) return answer;
      if (Date.now() >= deadline) throw new DrillError(`${complaint} after ${Math.round(seconds)} s`);
      await sleep(ASK_MS);
    }
  }
}
