// What a reader may be shown, as far as a reader can know: worked out from what was sent, in other words than the
// code's. What the reader has been told holds from then on; what it was shown in between is not judged by it.
import type { Plan, Version } from './plan.ts';
import { type Instants, marksIn, placeOf } from './render.ts';

/** `gone`: expired. As a query names them. */
export type End = 'killed' | 'gone';

/** An answer and when it was asked for and came. */
export interface Answer {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  readonly answeredAt: number;
  /** The stories in it stand there with the version that is visible now, and not as an older one. */
  readonly isCurrent: boolean;
}

export class Shown {
  readonly #plan: Plan;
  readonly #put = new Set<string>();
  readonly #embargoEnds = new Map<string, number>();
  /** How a story has ended, and since when that is known. */
  readonly #ended = new Map<number, { readonly how: End; readonly at: number }>();
  /** Likewise, by the version that withholds. */
  readonly #withheld = new Map<string, number>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  put(versions: readonly Version[], instants: Instants): void {
    for (const version of versions) this.#put.add(placeOf(version));
    for (const [place, end] of Object.entries(instants)) this.#embargoEnds.set(place, Date.parse(end));
  }

  ended(story: number, how: End, at: number): void {
    if (!this.#ended.has(story)) this.#ended.set(story, { how, at });
  }

  withheld(version: Pick<Version, 'story' | 'step'>, at: number): void {
    if (!this.#withheld.has(placeOf(version))) this.#withheld.set(placeOf(version), at);
  }

  /** Undefined where nothing of it was known at that time. */
  endOf(story: number, at: number): End | undefined {
    const end = this.#ended.get(story);
    return end && end.at < at ? end.how : undefined;
  }

  /** True where nobody may see this very version for now, or ever. */
  isSecret({ story, step, status }: Version, at: number): boolean {
    const end = this.#embargoEnds.get(placeOf({ story, step })) ?? 0;
    return status === 'kill' || status === 'withhold' || at < end;
  }

  /** What is wrong with an answer; empty where it may be shown. */
  violations(answer: Answer): string[] {
    return marksIn(answer.text).flatMap((mark) => {
      const why = this.#whyNot(mark, answer);
      return why === undefined ? [] : [`story ${mark.story} step ${mark.step} was shown, ${why}`];
    });
  }

  #whyNot(mark: Pick<Version, 'story' | 'step'>, { askedAt, answeredAt, isCurrent }: Answer): string | undefined {
    const versions = this.#plan.stories.get(mark.story) ?? [];
    const version = versions.find(({ step }) => step === mark.step);
    if (!version || !this.#put.has(placeOf(mark))) return 'which was not put';
    if (version.status === 'kill') return 'which is a kill';
    if (version.status === 'withhold') return 'which is withheld';
    const end = this.#embargoEnds.get(placeOf(mark));
    if (end !== undefined && answeredAt < end) return `${end - answeredAt} ms before its embargo ends`;
    const how = this.endOf(mark.story, askedAt);
    if (how !== undefined) return `and is known to be ${how}`;
    const withheld = versions.findLast(
      (other) => (this.#withheld.get(placeOf(other)) ?? Number.POSITIVE_INFINITY) < askedAt,
    );
    if (!withheld || mark.step > withheld.step) return undefined;
    if (isCurrent) return `and step ${withheld.step} is known to withhold it`;
    // An older version may be read again once a newer one is visible.
    const isGivenBack = versions.some(
      (other) =>
        other.step > withheld.step &&
        (other.status === 'usable' || other.status === 'correction') &&
        this.#put.has(placeOf(other)) &&
        (this.#embargoEnds.get(placeOf(other)) ?? 0) <= answeredAt,
    );
    return isGivenBack ? undefined : `and step ${withheld.step} is known to withhold all of it`;
  }
}
