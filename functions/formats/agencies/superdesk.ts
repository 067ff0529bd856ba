// Superdesk's additions to ninjs 1, of whichever agency edits with it: the services that an item goes out on.
import type { Subject } from '../../article/article.ts';
import { type JsonObject, line, objects, text } from '../syntax/json.ts';

/** A service of one letter is ANPA 1312's category, as Superdesk sends it on in that format. */
export const readServices = (item: JsonObject): Subject[] =>
  objects(item, 'service').flatMap((service): Subject[] => {
    const code = text(service, 'code');
    const name = line(service, 'name');
    const value = code ?? name;
    if (value === undefined) return [];
    const qcode = `${code?.length === 1 ? 'a1312cat' : 'service'}:${value}`;
    return [{ qcode, ...(name === undefined ? {} : { name }), rel: 'subject' }];
  });
