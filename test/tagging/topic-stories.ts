// Invented stories of three topics, each told by words of its own among words that all stories share.
import { Chance } from '../../bin/data/mentions/chance.ts';

export const TOPIC_WORDS = {
  'N2:GRA': 'harvest wheat barley silo farmer tonnes acreage crop millers sowing drought elevator'.split(' '),
  'N2:SHP': 'vessel freighter port tanker pilot berth captain hull cargo lighthouse strait dockers'.split(' '),
  'N2:INT': 'lending rate banker overnight discount borrowing bank basis credit repo tightening yield'.split(' '),
} as const;
export type InventedTopic = keyof typeof TOPIC_WORDS;
export const INVENTED_TOPICS = Object.keys(TOPIC_WORDS) as InventedTopic[];

const COMMON =
  'officials said today that they expect more news later this week after talks were held with all sides and nobody would comment on figures or dates'.split(
    ' ',
  );

export interface InventedStory {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** The same number gives the same story. */
export function inventedStory(topic: InventedTopic, number: number): InventedStory {
  const chance = new Chance(number * 7 + 1);
  const words = (count: number, share: number): string =>
    Array.from({ length: count }, () => chance.pick(chance.is(share) ? TOPIC_WORDS[topic] : COMMON)).join(' ');
  return { headline: words(6, 0.5), paragraphs: [words(30, 0.3), words(30, 0.3)] };
}
