// News without a reload: for each reader a loop asks QUERY what their list and their open story are now, at intervals and
// where an engine has news, and tells, as server-sent events, what differs. What was shown and is listed no more is asked for
// by itself: killed, gone or hidden.
import type { ServerResponse } from 'node:http';
import type { ArticleSummary } from '../../functions/query/response.ts';
import type { Connection } from '../connection.ts';
import { DeskError, named } from './ask.ts';
import { findRows, LIST_PARAMS, type ListAsk, listAsk } from './list.ts';

export interface Live {
  /** Answers with a stream that ends when the reader goes, or at close. @throws DeskError */
  follow(params: URLSearchParams, response: ServerResponse): void;
  /** There may be something new: who has not looked just now looks at once. */
  look(): void;
  close(): void;
}

/** How an article that left the list is: what may be told of it, and no more. */
export interface Left {
  readonly id: string;
  readonly state: 'killed' | 'gone' | 'hidden' | 'elsewhere';
  readonly uri?: string;
  readonly at?: string;
}

// Of an outage every reader must not make it worse.
const TROUBLE_MS = 5000;
const MAX_FOLLOWED = 20;
// Between two looks of one reader where news come one after the other: a look takes a quarter of the time at most, so that
// what comes in is not held up by who looks on.
const NEWS_MS = 100;
const PAUSE = 3;
const MAX_NEWS_MS = 1000;

export function openLive(connection: Connection, everyMs: number): Live {
  const followers = new Set<Follower>();
  return {
    follow(params, response) {
      const { open, ...others } = named(params, [...LIST_PARAMS, 'open']);
      const ask = listAsk(new URLSearchParams(Object.entries(others)));
      if (followers.size >= MAX_FOLLOWED) {
        throw new DeskError(503, 'UNAVAILABLE', `the desk is open in ${MAX_FOLLOWED} places already; close one`);
      }
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      const follower = new Follower(connection, ask, open, response, everyMs);
      followers.add(follower);
      response.on('close', () => {
        follower.stop();
        followers.delete(follower);
      });
      follower.start();
    },
    look() {
      for (const follower of followers) follower.hear();
    },
    close() {
      for (const follower of followers) follower.stop();
      followers.clear();
    },
  };
}

class Follower {
  readonly #connection: Connection;
  readonly #ask: ListAsk;
  readonly #open: string | undefined;
  readonly #response: ServerResponse;
  readonly #everyMs: number;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  #isLooking = false;
  #hasNews = false;
  #lookedAt = 0;
  #pauseMs = NEWS_MS;
  #told = '';
  #toldOfOpen = '';
  #listed = new Map<string, ArticleSummary>();

  constructor(
    connection: Connection,
    ask: ListAsk,
    open: string | undefined,
    response: ServerResponse,
    everyMs: number,
  ) {
    this.#connection = connection;
    this.#ask = ask;
    this.#open = open;
    this.#response = response;
    this.#everyMs = everyMs;
  }

  start(): void {
    void this.#look();
  }

  hear(): void {
    if (this.#isStopped || this.#hasNews) return;
    this.#hasNews = true;
    if (!this.#isLooking) this.#lookIn(this.#pauseMs - (performance.now() - this.#lookedAt));
  }

  #lookIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), Math.max(0, ms));
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#response.end();
  }

  async #look(): Promise<void> {
    const began = performance.now();
    this.#isLooking = true;
    this.#hasNews = false;
    let wait: number | undefined;
    try {
      await this.#lookAtList();
      if (this.#open !== undefined) await this.#lookAtOpen(this.#open);
      this.#send('beat', { at: new Date().toISOString() });
    } catch (error) {
      this.#send('trouble', { message: error instanceof Error ? error.message : String(error) });
      wait = TROUBLE_MS;
    }
    this.#isLooking = false;
    this.#lookedAt = performance.now();
    this.#pauseMs = Math.min(MAX_NEWS_MS, Math.max(NEWS_MS, PAUSE * (this.#lookedAt - began)));
    if (this.#isStopped) return;
    this.#lookIn(wait ?? (this.#hasNews ? this.#pauseMs : this.#everyMs));
  }

  async #lookAtList(): Promise<void> {
    const rows = await findRows(this.#connection, this.#ask);
    const listed = new Map(rows.articles.map((article) => [article.id, article]));
    const text = JSON.stringify(rows.articles);
    if (text === this.#told) return;
    const missing = [...this.#listed.values()].filter(({ id }) => !listed.has(id));
    const left = await Promise.all(missing.map(({ id }) => this.#stateOf(id)));
    this.#send('list', { ...rows, left });
    this.#told = text;
    this.#listed = listed;
  }

  async #stateOf(id: string): Promise<Left> {
    const { body } = await this.#connection.answer({ op: 'show', article: id });
    if (body.kind === 'killed') return { id, state: 'killed', uri: body.uri, at: body.killedAt };
    if (body.kind === 'gone') return { id, state: 'gone', uri: body.uri, at: body.at };
    // Other rows have pushed it out, or it is as the filters ask no more.
    return { id, state: body.kind === 'article' ? 'elsewhere' : 'hidden' };
  }

  async #lookAtOpen(article: string): Promise<void> {
    const { body } = await this.#connection.answer({ op: 'explain', article, limit: 1 });
    if (body.kind !== 'explain') return;
    const { id, state, rev, held } = body;
    const open = { id, state, rev, held };
    const text = JSON.stringify(open);
    if (text !== this.#toldOfOpen) this.#send('story', open);
    this.#toldOfOpen = text;
  }

  #send(event: string, data: unknown): void {
    if (!this.#isStopped) this.#response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}
