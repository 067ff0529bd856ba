// The reader of a soak: asks QUERY all the while, in all ways, and holds every answer against what it knows must not
// be shown.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, engineConnection, type PutDrop } from '../../../bin/connection.ts';
import type { ArticleEvent } from '../../../functions/article/events.ts';
import type { QueryBody, QueryResponse } from '../../../functions/query/response.ts';
import { findEngine } from '../../../local/running-engine.ts';
import { Dice } from './dice.ts';
import { type Plan, type PlanOptions, planOf, type Version, versionsIn } from './plan.ts';
import { type PutLine, Tail } from './put-log.ts';
import { namesOf, storyOfUri, versionNameOf } from './render.ts';
import { Shown } from './shown.ts';

export interface ReaderOptions {
  readonly plan: PlanOptions;
  readonly dataDir: string;
  readonly putLog: string;
  readonly eventLog: string;
  /** Between two queries of one of its loops. */
  readonly pauseMs: number;
}

export interface ReaderCounts {
  /** Answered. */
  readonly queries: number;
  /** Asked while nobody was there to answer, or while the answer was made. */
  readonly unanswered: number;
  /** Articles in the answers, in lists and alone. */
  readonly articles: number;
  readonly tombstones: number;
  /** Stories that were known to be killed or expired, and asked for afterwards. */
  readonly hidden: number;
  readonly violations: number;
  /** Each kind of them once. */
  readonly examples: readonly string[];
}

const LOOPS = 2;
const RECONNECT_MS = 50;
const MAX_TAGS = 200;
/** What was put last is asked for most. */
const RECENT = 60;
const MAX_EXAMPLES = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

export class Reader {
  readonly #options: ReaderOptions;
  readonly #plan: Plan;
  readonly #shown: Shown;
  readonly #dice: Dice;
  readonly #puts: Tail<PutLine>;
  readonly #events: Tail<{ readonly detail: ArticleEvent }>;
  readonly #tags = new Set(['N2:DIP']);
  /** In the order in which they were put. */
  readonly #versions: Version[] = [];
  readonly #idOf = new Map<number, string>();
  /** Drops that kill or withhold, and of which the ledger knows nothing yet. */
  readonly #awaited = new Map<PutDrop, readonly Version[]>();
  #connection: Connection | undefined;
  #connecting: Promise<Connection | undefined> | undefined;
  #isStopped = false;
  #queries = 0;
  #unanswered = 0;
  #articles = 0;
  #tombstones = 0;
  readonly #hidden = new Set<number>();
  #violations = 0;
  readonly #examples = new Map<string, string>();

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#plan = planOf(options.plan);
    this.#shown = new Shown(this.#plan);
    this.#dice = new Dice(options.plan.seed + 1);
    this.#puts = new Tail(options.putLog);
    this.#events = new Tail(options.eventLog);
  }

  async run(): Promise<void> {
    await Promise.all(
      Array.from({ length: LOOPS }, async () => {
        while (!this.#isStopped) {
          await this.#askSomething();
          await sleep(this.#options.pauseMs);
        }
      }),
    );
    await this.#connection?.close();
  }

  stop(): void {
    this.#isStopped = true;
  }

  counts(): ReaderCounts {
    return {
      queries: this.#queries,
      unanswered: this.#unanswered,
      articles: this.#articles,
      tombstones: this.#tombstones,
      hidden: this.#hidden.size,
      violations: this.#violations,
      examples: [...this.#examples].map(([what, request]) => `${what}: ${request}`),
    };
  }

  async #askSomething(): Promise<void> {
    this.#learn();
    const version = this.#versions.length > 0 ? this.#someVersion() : undefined;
    const chance = this.#dice.between(1, 100);
    if (version === undefined || chance <= 20) return this.#list({ tag: this.#dice.pick([...this.#tags]) });
    if (chance <= 30) return this.#list({ wire: this.#dice.pick(['reuters', 'sample', 'hand']) });
    if (chance <= 40) return this.#list({});
    if (chance <= 45) {
      return this.#list({ since: new Date(Date.now() - this.#dice.between(1, 7) * DAY_MS).toISOString() });
    }
    if (chance <= 55) return this.#askLedger();
    const names = namesOf(this.#plan, version.story);
    const article = this.#dice.pick(
      [names?.id ?? this.#idOf.get(version.story), names?.uri].filter((name) => name !== undefined),
    );
    if (article === undefined) return;
    if (chance <= 62) return this.#explain(version.story, article);
    await this.#show(version.story, article, chance <= 80 ? {} : { version: versionNameOf(version) });
  }

  #someVersion(): Version {
    const recent = this.#versions.slice(-RECENT);
    const secret = recent.filter((version) => this.#shown.isSecret(version, Date.now()));
    if (secret.length > 0 && this.#dice.isIn(40)) return this.#dice.pick(secret);
    return this.#dice.pick(this.#dice.isIn(60) ? recent : this.#versions);
  }

  // ── what is known ──

  #learn(): void {
    for (const line of this.#puts.lines()) {
      const versions = versionsIn(this.#plan.drops[line.drop]!);
      if ('instants' in line) {
        this.#shown.put(versions, line.instants);
        this.#versions.push(...versions);
      } else if (versions.some(({ status }) => status === 'kill' || status === 'withhold')) {
        this.#awaited.set(line.put, versions);
      }
    }
    for (const { detail } of this.#events.lines()) {
      const story = storyOfUri(detail.uri);
      if (story === undefined) continue;
      if (detail.type === 'article.killed') this.#shown.ended(story, 'killed', Date.now());
      if (detail.type === 'article.expired') this.#shown.ended(story, 'gone', Date.now());
      if (detail.type === 'article.withheld') this.#learnWithheld(story, detail.version);
    }
  }

  #learnWithheld(story: number, versionName: string): void {
    const version = this.#plan.stories
      .get(story)
      ?.find((one) => one.status === 'withhold' && versionNameOf(one) === versionName);
    if (version) this.#shown.withheld(version, Date.now());
  }

  async #askLedger(): Promise<void> {
    const [awaited] = this.#awaited;
    if (!awaited) return;
    const [drop, versions] = awaited;
    this.#awaited.delete(drop);
    const wire = drop.key.slice(0, drop.key.indexOf('/'));
    const response = await this.#ask({ op: 'drop', wire, ...drop }, false);
    if (response?.body.kind !== 'drop' || response.body.state === 'pending') {
      this.#awaited.set(drop, versions);
      return;
    }
    for (const version of versions) {
      if (version.status === 'kill') this.#shown.ended(version.story, 'killed', Date.now());
      if (version.status === 'withhold') this.#shown.withheld(version, Date.now());
    }
  }

  // ── questions ──

  async #list(of: object): Promise<void> {
    let cursor: string | undefined;
    for (let pages = this.#dice.between(1, 3); pages > 0; pages--) {
      const limit = this.#dice.pick([1, 5, 25, 100]);
      const response = await this.#ask({ op: 'find', ...of, limit, ...(cursor ? { cursor } : {}) }, true);
      if (response?.body.kind !== 'list') return;
      const { articles } = response.body;
      this.#articles += articles.length;
      for (const { id, uri, tags } of articles) {
        const story = storyOfUri(uri);
        if (story !== undefined) this.#idOf.set(story, id);
        for (const tag of tags) if (this.#tags.size < MAX_TAGS) this.#tags.add(tag);
      }
      cursor = response.body.cursor;
      if (cursor === undefined) return;
    }
  }

  async #show(story: number, article: string, of: object): Promise<void> {
    const end = this.#shown.endOf(story, Date.now());
    const response = await this.#ask({ op: 'show', article, ...of }, 'isCurrent');
    if (!response) return;
    const { kind } = response.body;
    if (kind === 'article') this.#articles++;
    if (kind === 'killed' || kind === 'gone') {
      this.#tombstones++;
      this.#shown.ended(story, kind, Date.now());
    }
    if (end === undefined) return;
    this.#hidden.add(story);
    if (kind !== end) this.#violation(`story ${story} is known to be ${end}, and has no tombstone`, { article, ...of });
  }

  async #explain(story: number, article: string): Promise<void> {
    const response = await this.#ask({ op: 'explain', article, limit: 100 }, false);
    if (response?.body.kind !== 'explain') return;
    const { state } = response.body;
    if (state === 'killed') this.#shown.ended(story, 'killed', Date.now());
    if (state === 'expired') this.#shown.ended(story, 'gone', Date.now());
  }

  /** Undefined where nobody answers; every answer is looked at here. */
  async #ask(request: object, isCurrent: boolean | 'isCurrent'): Promise<QueryResponse | undefined> {
    const connection = await this.#connected();
    if (!connection) return undefined;
    const askedAt = Date.now();
    let response: QueryResponse;
    try {
      response = await connection.answer(request);
    } catch {
      this.#unanswered++;
      this.#connection = undefined;
      await connection.close();
      return undefined;
    }
    const answeredAt = Date.now();
    const { body } = response;
    if (body.kind === 'error' && body.code === 'UNAVAILABLE') {
      this.#unanswered++;
      return undefined;
    }
    if (body.kind === 'error' && body.code === 'BAD_QUERY') throw new Error(body.message);
    this.#queries++;
    this.#learn();
    const text = JSON.stringify(body);
    const isNow = isCurrent === 'isCurrent' ? isCurrentIn(body) : isCurrent;
    for (const violation of this.#shown.violations({ text, askedAt, answeredAt, isCurrent: isNow })) {
      this.#violation(violation, request);
    }
    return response;
  }

  #violation(what: string, request: object): void {
    this.#violations++;
    if (this.#examples.size < MAX_EXAMPLES && !this.#examples.has(what)) {
      this.#examples.set(what, JSON.stringify(request));
    }
  }

  async #connected(): Promise<Connection | undefined> {
    if (this.#connection) return this.#connection;
    this.#connecting ??= findEngine(this.#options.dataDir)
      .then((engine) => engine && engineConnection(engine.endpoint, engine.names))
      .finally(() => {
        this.#connecting = undefined;
      });
    const connection = await this.#connecting;
    this.#connection ??= connection;
    if (!connection) await sleep(RECONNECT_MS);
    return this.#connection;
  }
}

const isCurrentIn = (body: QueryBody): boolean => body.kind === 'article' && body.isCurrent;
