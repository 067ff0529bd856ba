// Questions asked without a pause while a drill runs, and what their answers may not hold. A version is known by its
// marker, which is looked for in the whole of each answer: so a leak is seen through whatever field it comes.
import { setTimeout as sleep } from 'node:timers/promises';
import { DRILL_WIRE } from '../../functions/names.ts';
import type { QueryBody } from '../../functions/query/response.ts';
import type { Connection } from '../connection.ts';

/** A reader saw what no reader may see. */
export interface Violation {
  /** The instant of the answer, by this machine's clock. */
  readonly at: string;
  readonly question: Question;
  readonly message: string;
}

export interface WatchCounts {
  readonly queries: number;
  /** Stories of the drill in all answers. */
  readonly shown: number;
  readonly violations: number;
}

/** Times in milliseconds of this machine's clock. */
export interface Answer {
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly body: QueryBody;
  readonly text: string;
}

export interface Question {
  readonly op: string;
  readonly wire?: string;
  readonly tag?: string;
  readonly article?: string;
  readonly version?: string;
  readonly [field: string]: unknown;
}

interface Rule {
  readonly message: string;
  readonly isBroken: (answer: Answer, question: Question) => boolean;
}

const LOOPS = 2;
const PAUSE_MS = 5;
const MAX_FAILURES = 20;
const MAX_VIOLATIONS_KEPT = 20;

export class Watch {
  readonly #connection: Pick<Connection, 'answer'>;
  readonly #subject: string;
  readonly #questions: Question[];
  readonly #rules = new Set<Rule>();
  readonly violations: Violation[] = [];
  #markers: string[] = [];
  #counts = { queries: 0, shown: 0, violations: 0 };
  #failures = 0;
  #isStopped = false;
  #loops: Promise<void>[] = [];

  constructor(connection: Pick<Connection, 'answer'>, subject: string) {
    this.#connection = connection;
    this.#subject = subject;
    this.#questions = [{ op: 'find' }, this.listOfWire(), this.listOfSubject()];
  }

  /** How many different questions it asks in turn. */
  get questions(): number {
    return this.#questions.length;
  }

  get counts(): WatchCounts {
    return this.#counts;
  }

  listOfWire = (): Question => ({ op: 'find', wire: DRILL_WIRE, limit: 100 });
  listOfSubject = (): Question => ({ op: 'find', wire: DRILL_WIRE, tag: this.#subject, limit: 100 });

  start(): void {
    this.#loops = Array.from({ length: LOOPS }, (_, place) => this.#ask(place));
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#loops);
  }

  /** Asks this, too, from now on. */
  add(...questions: readonly Question[]): void {
    this.#questions.push(...questions);
  }

  /** No list without a filter may ever name it: what a drill makes up is no news. */
  keepOutOfNews(marker: string): void {
    this.#markers = [...this.#markers, marker];
  }

  /** No answer to a question that is asked from now on may hold the marker. */
  forbid(marker: string, message: string): void {
    const from = Date.now();
    this.#rules.add({ message, isBroken: ({ sentAt, text }) => sentAt > from && text.includes(marker) });
  }

  /** No list and no `show` that is asked for from now on may hold it; what tells of its drop may. */
  forbidAsCurrent(marker: string, message: string): void {
    const from = Date.now();
    this.#rules.add({
      message,
      isBroken: ({ sentAt, text }, { op, version }) =>
        sentAt > from && (op === 'find' || op === 'show') && version === undefined && text.includes(marker),
    });
  }

  /** @param isBefore whether an instant of this machine's clock lies before the time, whatever the clocks differ by */
  forbidUntil(marker: string, message: string, isBefore: (at: number) => boolean): void {
    this.#rules.add({ message, isBroken: ({ receivedAt, text }) => text.includes(marker) && isBefore(receivedAt) });
  }

  /** Every list and every answer about this article must hold the marker, until the function that is returned is called. */
  require(marker: string, article: string, message: string): () => void {
    const from = Date.now();
    let until = Number.POSITIVE_INFINITY;
    this.#rules.add({
      message,
      isBroken({ sentAt, receivedAt, text }, { op, wire, article: asked, version }) {
        if (sentAt <= from || receivedAt >= until) return false;
        const isAboutIt =
          (op === 'find' && wire === DRILL_WIRE) || (op === 'show' && asked === article && version === undefined);
        return isAboutIt && !text.includes(marker);
      },
    });
    return () => {
      until = Date.now();
    };
  }

  /** One question of the drill itself: counted and looked at like all others. @throws where none was answered for long */
  async answer(question: Question): Promise<Answer | undefined> {
    const sentAt = Date.now();
    let body: QueryBody;
    try {
      ({ body } = await this.#connection.answer(question));
    } catch (error) {
      if (++this.#failures >= MAX_FAILURES) throw error;
      return undefined;
    }
    const answer: Answer = { sentAt, receivedAt: Date.now(), body, text: JSON.stringify(body) };
    // 503 says nothing, and shows nothing.
    if (body.kind === 'error' && body.code === 'UNAVAILABLE') {
      if (++this.#failures >= MAX_FAILURES) throw new Error(body.message);
      return undefined;
    }
    this.#failures = 0;
    this.#look(question, answer);
    return answer;
  }

  async #ask(place: number): Promise<void> {
    for (let turn = place; !this.#isStopped; turn++) {
      // What the pipeline does not answer, the steps of the drill run into themselves.
      await this.answer(this.#questions[turn % this.#questions.length]!).catch(() => undefined);
      await sleep(PAUSE_MS);
    }
  }

  #look(question: Question, answer: Answer): void {
    const { body, text } = answer;
    this.#counts.queries++;
    if (body.kind === 'article') this.#counts.shown++;
    if (body.kind === 'list') this.#counts.shown += body.articles.filter(({ wire }) => wire === DRILL_WIRE).length;
    for (const rule of this.#rules) if (rule.isBroken(answer, question)) this.#violate(question, answer, rule.message);
    if (
      question.op === 'find' &&
      question.wire === undefined &&
      this.#markers.some((marker) => text.includes(marker))
    ) {
      this.#violate(question, answer, 'a story of the drill stood in the list of all news');
    }
  }

  #violate(question: Question, { receivedAt }: Answer, message: string): void {
    this.#counts.violations++;
    if (this.violations.length < MAX_VIOLATIONS_KEPT) {
      this.violations.push({ at: new Date(receivedAt).toISOString(), question, message });
    }
  }
}
