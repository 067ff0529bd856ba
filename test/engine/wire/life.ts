// What becomes of the stories of a wire: most come once or twice, some are corrected, held back or killed.
import type { Dice } from '../kill/dice.ts';
import { advisoryOn, keyOf, PLACES, type Status, type Version } from '../kill/plan.ts';
import { SINGLE_FORMATS, STORY_FORMATS, type StoryFormat } from '../kill/render.ts';

/** A version, and in which minute of the wire it comes. */
export interface Arrival {
  readonly minute: number;
  readonly version: Version;
  readonly format: StoryFormat;
}

const VERSIONS = [1, 1, 1, 1, 2, 2, 3, 5] as const;
const MOST_MINUTES_APART = 90;

export class Stories {
  readonly #dice: Dice;
  readonly #minutes: number;
  readonly formats = new Map<number, StoryFormat>();
  #next = 0;

  /** @param minutes how long the wire goes on */
  constructor(minutes: number, dice: Dice) {
    this.#minutes = minutes;
    this.#dice = dice;
  }

  /** A story of one version that may be shown. */
  single(minute: number, format: StoryFormat): Version {
    const version = this.#version(this.#next++, 0, 'usable', minute);
    this.formats.set(version.story, format);
    return version;
  }

  /** One in a format without a life cycle. */
  plain(minute: number): { readonly version: Version; readonly format: string; readonly key: string } {
    const version = this.#version(this.#next++, 0, 'usable', minute);
    return { version, format: this.#dice.pick(SINGLE_FORMATS), key: `sample/single-${version.story}` };
  }

  /** All that a story sends from this minute on, as far as the wire goes on. */
  life(begun: number): Arrival[] {
    const dice = this.#dice;
    const story = this.#next++;
    const format = dice.pick(STORY_FORMATS);
    this.formats.set(story, format);
    const arrivals: Arrival[] = [];
    const length = dice.pick(VERSIONS);
    let minute = begun;
    for (let step = 0; step < length && minute < this.#minutes; step++) {
      // One in twenty comes before its predecessor.
      const isEarly = step > 0 && dice.isIn(5);
      const arrival = isEarly ? Math.max(0, arrivals.at(-1)!.minute - dice.between(0, 5)) : minute;
      arrivals.push({ minute: arrival, version: this.#some(story, step, step === length - 1, minute), format });
      minute += dice.between(1, MOST_MINUTES_APART);
    }
    return [...arrivals, ...this.#advisory(arrivals)];
  }

  #some(story: number, step: number, isLast: boolean, minute: number): Version {
    const dice = this.#dice;
    if (dice.isIn(isLast ? 4 : 1)) return this.#version(story, step, 'kill', minute);
    if (dice.isIn(2)) return this.#version(story, step, 'withhold', minute);
    const version = this.#version(story, step, step > 0 && dice.isIn(25) ? 'correction' : 'usable', minute);
    if (!dice.isIn(5)) return version;
    // Half are over when they come; the others end by the clock of the engine.
    return { ...version, embargoSeconds: dice.isIn(50) ? -dice.between(60, 7200) : dice.between(2, 20) };
  }

  /** At times another item withdraws it. */
  #advisory(arrivals: readonly Arrival[]): Arrival[] {
    const life = arrivals.map(({ version }) => version);
    const last = arrivals.at(-1)!;
    if (last.format !== 'newsml-g2' || life.some(({ status }) => status === 'kill') || !this.#dice.isIn(2)) return [];
    const minute = this.#minutes - last.version.minutesBefore! + this.#dice.between(1, MOST_MINUTES_APART);
    if (minute >= this.#minutes) return [];
    const version = advisoryOn(life, this.single(minute, last.format), this.#dice);
    return [{ minute, version, format: last.format }];
  }

  /** The wire's last minute is the one in which the soak begins. */
  #version(story: number, step: number, status: Status, minute: number): Version {
    return { story, step, status, place: this.#dice.pick(PLACES), minutesBefore: this.#minutes - minute };
  }
}

export const keyOfArrival = ({ format, version }: Arrival): string => keyOf(format, version);
