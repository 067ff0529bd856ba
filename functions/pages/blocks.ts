// The lines of the story as blocks.
import type { Block } from '../article/article.ts';
import type { ReadLine } from './main-text.ts';
import { countWords, withoutBullet } from './prose.ts';

/** Rules, bullets alone, counters: `___`, `• • •`, `0`. */
const isOrnament = ({ text }: ReadLine): boolean => !/\p{L}/u.test(text);

// "NISSAN SENTRA", "What happens next": longer lines without an end mark are the story's, too, and head nothing.
const MAX_CROSSHEAD_WORDS = 9;
const MAX_CROSSHEAD_LENGTH = 80;
// One label before a paragraph is a crosshead, two may be (title and subtitle); three and more are lines of a list.
const MAX_CROSSHEADS = 2;

/** @param lines those of the story alone; captions and bylines are read elsewhere */
export function toBlocks(lines: readonly ReadLine[]): Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  let labels: string[] = [];
  const endLabels = (isHead: boolean): void => {
    for (const text of labels) blocks.push({ role: isHead && isCrosshead(text) ? 'crosshead' : 'paragraph', text });
    labels = [];
  };
  const endItems = (): void => {
    if (items.length > 0) blocks.push({ role: 'list', text: items.join('\n') });
    items = [];
  };
  for (const line of lines) {
    if (line.kind !== 'item') endItems();
    if (line.kind === 'label') {
      if (!isOrnament(line)) labels.push(line.text);
      continue;
    }
    endLabels(blocks.length > 0 && labels.length <= MAX_CROSSHEADS);
    if (line.kind === 'item') items.push(withoutBullet(line.text));
    else blocks.push({ role: isSignoff(line) ? 'signoff' : 'paragraph', text: line.text });
  }
  endItems();
  endLabels(false);
  return blocks;
}

const isSignoff = ({ kind }: ReadLine): boolean => kind === 'signoff' || kind === 'contribution';

const isCrosshead = (text: string): boolean =>
  text.length <= MAX_CROSSHEAD_LENGTH && countWords(text) <= MAX_CROSSHEAD_WORDS;
