// Items of Reuters Connect as its GraphQL API sends them (Reuters API Developer Guide, item and search): a reply with
// one item or a list of them, or the items alone.
import { DropRejected } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { entriesIn } from '../lseg/envelope.ts';
import { readJsonItem } from '../readings/json-item.ts';
import { type JsonObject, member, parseJson } from '../syntax/json.ts';
import { readItem } from './item.ts';
import { OWN_KEYS, reutersConnectMark } from './mark.ts';

export const reutersConnect = {
  ...reutersConnectMark,

  *parse({ bytes }: DropContent, wire: WireHabits): Generator<WireItem> {
    const entries = entriesIn(parseJson(bytes), isItem);
    if (entries.length === 0) {
      throw new DropRejected('MALFORMED', 'the reply of Reuters Connect holds no item', { position: { line: 1 } });
    }
    for (const [index, entry] of entries.entries()) {
      yield readJsonItem(entry, index, (item, position) => readItem(item, position, wire));
    }
  },
} satisfies WireFormat;

const isItem = (value: JsonObject): boolean =>
  [...OWN_KEYS, 'headLine'].some((key) => member(value, key) !== undefined);
