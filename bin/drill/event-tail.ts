// The end of an engine's event log: what the bus has heard since a drill began. The bus of a stack keeps nothing.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { ArticleEvent } from '../../functions/article/events.ts';

export class EventTail {
  readonly #path: string | undefined;
  readonly #from: number;

  private constructor(path: string | undefined, from: number) {
    this.#path = path;
    this.#from = from;
  }

  static async open(path: string | undefined): Promise<EventTail> {
    return new EventTail(path, path === undefined ? 0 : (await stat(path)).size);
  }

  /** In the order in which they were sent; undefined where there is no log. */
  async events(articleId: string): Promise<readonly ArticleEvent[] | undefined> {
    if (this.#path === undefined) return undefined;
    const lines = (await text(createReadStream(this.#path, { start: this.#from }))).split('\n');
    // The last one may be half written.
    return lines
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { detail: ArticleEvent }).detail)
      .filter((event) => event.articleId === articleId);
  }
}
