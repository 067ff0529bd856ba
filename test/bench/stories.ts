// Invented stories of about 3 KB, as long as a wire's: what benches read, tag and write.
import { Chance } from '../../bin/data/mentions/chance.ts';
import { readParagraphs } from '../../bin/data/mentions/paragraphs.ts';

const CHARACTERS = 3 * 1024;

export interface InventedStory {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Paragraphs joined until each story is long enough; no two are alike. */
export function inventedStories(): InventedStory[] {
  const joined: string[][] = [[]];
  let size = 0;
  for (const { text } of readParagraphs().flatMap(({ texts }) => texts)) {
    if (size > CHARACTERS) {
      joined.push([]);
      size = 0;
    }
    joined.at(-1)!.push(text);
    size += text.length;
  }
  return joined.map(([headline = '', ...paragraphs]) => ({ headline, paragraphs }));
}

const SENTENCES = 24;
const OF_A_PARAGRAPH = 2;

/** Stories of about 3 KB without end, from the sentences of the same paragraphs: too unlike each other to be linked. */
export class StoryTeller {
  readonly #chance: Chance;
  readonly #sentences = readParagraphs()
    .flatMap(({ texts }) => texts)
    .flatMap(({ text }) => text.split(/(?<=\.) (?=[A-Z])/));

  constructor(seed: number) {
    this.#chance = new Chance(seed);
  }

  /** @param name what no other story has in its headline */
  tell(name: string): InventedStory {
    const sentence = () => this.#chance.pick(this.#sentences);
    const paragraphs = Array.from({ length: SENTENCES / OF_A_PARAGRAPH }, () =>
      Array.from({ length: OF_A_PARAGRAPH }, sentence).join(' '),
    );
    return { headline: `${name}: ${sentence().slice(0, 80)}`, paragraphs };
  }
}
