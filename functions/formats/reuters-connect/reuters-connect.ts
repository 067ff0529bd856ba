// Items of Reuters Connect as its GraphQL API sends them (Reuters API Developer Guide, item and search): a reply with
// one item or a list of them, or the items alone.
import { DropRejected } from '../../errors.ts';
import type { DropContent, DropHead, WireFormat, WireHabits, WireItem } from '../format.ts';
import { entriesIn } from '../lseg/envelope.ts';
import { readJsonItem } from '../readings/json-item.ts';
import { type JsonObject, member, parseJson } from '../syntax/json.ts';
import { readItem } from './item.ts';

const OWN_KEYS = ['versionedGuid', 'bodyXhtml', 'bodyXhtmlRich'];
const OWN_KEY = new RegExp(`"(?:${OWN_KEYS.join('|')})"\\s{0,20}:`);
const HEADLINE = /"headLine"\s{0,20}:/;
const STORY_NUMBER = /"usn"\s{0,20}:/;

export const reutersConnect = {
  name: 'reuters-connect',

  detect({ text }: DropHead) {
    if (!/^[[{]/.test(text)) return false;
    return OWN_KEY.test(text) || (HEADLINE.test(text) && STORY_NUMBER.test(text)) ? 'sure' : false;
  },

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
