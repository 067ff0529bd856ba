// The story's run of lines as blocks: paragraphs and crossheads kept, what the page put between them dropped.
import type { Block } from '../article/article.ts';
import { opensLinks } from './chrome.ts';
import type { ReadLine } from './main-text.ts';
import { countWords, withoutBullet } from './prose.ts';

/** Rules, bullets alone, counters: `___`, `• • •`, `0`. */
const isOrnament = (text: string): boolean => !/\p{L}/u.test(text);

// "NISSAN SENTRA", "What happens next": longer lines without an end mark are links to other stories.
const MAX_CROSSHEAD_WORDS = 9;
const MAX_CROSSHEAD_LENGTH = 80;
// One label before a paragraph is a crosshead, two may be (title and subtitle); three and more are a list of links.
const MAX_CROSSHEADS = 2;

/** The blocks of the story; captions and bylines are read elsewhere. */
export function toBlocks(lines: readonly ReadLine[]): Block[] {
  const blocks: Block[] = [];
  let labels: ReadLine[] = [];
  let isInterrupted = false;
  let items: string[] = [];
  for (const line of lines) {
    if (line.kind !== 'item' && items.length > 0) {
      blocks.push({ role: 'list', text: items.join('\n') });
      items = [];
    }
    switch (line.kind) {
      case 'prose':
      case 'sentence':
        if (!isInterrupted && blocks.length > 0) for (const head of toCrossheads(labels)) blocks.push(head);
        blocks.push({ role: 'paragraph', text: line.text });
        labels = [];
        isInterrupted = false;
        break;
      case 'item':
        // Bullets under "Related articles" are links too.
        if (isInterrupted) break;
        if (blocks.length > 0) for (const head of toCrossheads(labels)) blocks.push(head);
        labels = [];
        items.push(withoutBullet(line.text));
        break;
      case 'signoff':
      case 'contribution':
        blocks.push({ role: 'signoff', text: line.text });
        labels = [];
        break;
      case 'label':
        if (!isOrnament(line.text)) labels.push(line);
        break;
      case 'interruption':
      case 'end':
        // What follows "Related articles" up to the next paragraph are its links.
        if (opensLinks(line.text)) isInterrupted = true;
        break;
      default:
        break;
    }
  }
  if (items.length > 0) blocks.push({ role: 'list', text: items.join('\n') });
  return blocks;
}

function toCrossheads(labels: readonly ReadLine[]): Block[] {
  if (labels.length > MAX_CROSSHEADS) return [];
  return labels
    .filter((line) => line.text.length <= MAX_CROSSHEAD_LENGTH && countWords(line.text) <= MAX_CROSSHEAD_WORDS)
    .map((line) => ({ role: 'crosshead', text: line.text }));
}
