// The filter of topic terms (functions/tagging/topic-filter.ts), made from the table of terms.
import { FILTER_BITS, mixed, Role, SEED, slotOf } from '../../../functions/tagging/topic-filter.ts';

/** In base64, for a table of lines `first word TAB entry,entry`, an entry being a head and further words. */
export function topicFilter(table: string): string {
  const bits = new Uint8Array(1 << (FILTER_BITS - 1));
  const add = (word: string, role: number): void => {
    let hash = SEED;
    for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at) | 32);
    const slot = slotOf(hash);
    bits[slot >> 1]! |= role << ((slot & 1) * 4);
  };
  for (const line of table.split('\n')) {
    const [first, entries] = line.split('\t') as [string, string];
    for (const entry of entries.split(',')) {
      const [, second] = entry.split(' ');
      add(first, second === undefined ? Role.term : Role.first);
      if (second !== undefined) add(second, Role.second);
    }
  }
  return Buffer.from(bits).toString('base64');
}
