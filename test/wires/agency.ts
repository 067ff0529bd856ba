// What a server of ours must be, to stand for an agency: it answers requests as the agency does, and knows what it has
// published. What goes wrong on the way is done to its answers by the suite.
export interface AgencyRequest {
  readonly method: string;
  /** `https://api.wire.example/path?query` */
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface AgencyAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** How the agency is to order the page that it answers with, if it answers with one. */
export type PageOrder = 'straight' | 'shuffled' | 'repeated';

export interface Agency {
  /**
   * Answers one request.
   * @param order `repeated`: some items twice, or once more after the page before; `shuffled`: out of order in the page
   */
  answer(request: AgencyRequest, order: PageOrder): AgencyAnswer | Promise<AgencyAnswer>;
  /** Makes one more item at this instant. */
  publish(now: string): void;
  /** Ids of all that was ever published. */
  published(): readonly string[];
  /** Ids of the published items that these bytes hold. */
  idsIn(drop: Uint8Array): readonly string[];
  /** Tokens that it gave are worth nothing from now on. */
  expireTokens?(): void;
  /** Texts that may stand in no row, key, log or error, besides the secret: tokens that it gave. */
  tokens?(): readonly string[];
}
