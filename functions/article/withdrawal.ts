// What a withdrawal advisory names, and how names are folded to be compared.
import { readHeadline } from '../formats/readings/headline.ts';
import { foldWords } from './story.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** What an advisory names; plain JSON. */
export interface Withdrawal {
  /** The advisory itself. */
  readonly id: string;
  readonly authority: string;
  readonly versionCreated: string;
  readonly versionCreatedInferred: boolean;
  /** As quoted, without prefixes. */
  readonly headlines: readonly string[];
  /** As written: `Baghdad`. */
  readonly place?: string;
  /** Folded as a story's; the advisory's own is among them, as Reuters files it under the story's. */
  readonly sluglines: readonly string[];
  /** USNs and transmission numbers: `L1N4A16QQ`, `a0584`. */
  readonly numbers: readonly string[];
  readonly uris: readonly string[];
  /** The day on which the story was sent, `2026-11-23`. */
  readonly date?: string;
  /** `10:05`, in UTC. */
  readonly time?: string;
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

export const foldHeadline = (headline: string): string => foldWords(readHeadline(headline).headline).join(' ');

/** `PORT TERN, Norway` is Port Tern. */
export const foldPlace = (place: string): string => foldWords(place.split(',')[0]!).join(' ');

export const unique = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '');
