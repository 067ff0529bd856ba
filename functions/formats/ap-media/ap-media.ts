// Items of the AP Media API 1.1 (api.ap.org/media/v/docs): the reply with one item, a page of the feed or of a search,
// or items alone. The text of a story lies where its rendition `nitf` points; a drop may hold it as `nitf` beside `data`.
import { DropRejected } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { readJsonItem } from '../readings/json-item.ts';
import { asText, list, member, parseJson } from '../syntax/json.ts';
import { readItem } from './item.ts';
import { apMediaMark } from './mark.ts';
import { withText } from './text.ts';

export const apMedia = {
  ...apMediaMark,

  *parse({ bytes }: DropContent, wire: WireHabits): Generator<WireItem> {
    const reply = parseJson(bytes);
    const entries = entriesOf(reply);
    if (entries.length === 0) {
      throw new DropRejected('MALFORMED', 'the reply of the AP Media API holds no item', { position: { line: 1 } });
    }
    const story = entries.length === 1 ? asText(member(reply, 'nitf')) : undefined;
    for (const [index, entry] of entries.entries()) {
      const item = readJsonItem(member(entry, 'item') ?? entry, index, (sent, position) => {
        const article = readItem(sent, position, wire);
        return story === undefined ? article : withText(article, story, wire);
      });
      yield story === undefined || !('article' in item) ? item : { ...item, source: `${item.source}${story}` };
    }
  },
} satisfies WireFormat;

function entriesOf(reply: unknown): readonly unknown[] {
  if (Array.isArray(reply)) return reply;
  const data = member(reply, 'data') ?? reply;
  if (Array.isArray(data)) return data;
  if (member(data, 'items') !== undefined) return list(data, 'items');
  return member(data, 'item') !== undefined || member(data, 'altids') !== undefined ? [data] : [];
}
