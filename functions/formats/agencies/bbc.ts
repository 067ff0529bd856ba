// The BBC's Local Democracy Reporting Service, in ninjs 1.x: what a council plans is an item of its own type, and each
// item names the contracts (the councils) that it is reported under.
import type { Subject } from '../../article/article.ts';
import { type JsonObject, line, objects, text } from '../syntax/json.ts';

export const isAdvisory = (type: string | undefined): boolean => type === 'advisory';

/** Among the subjects there are places: `"rel": "location"`. */
export const namesPlace = (subject: JsonObject): boolean => text(subject, 'rel') === 'location';

export const readContracts = (item: JsonObject): Subject[] =>
  objects(item, 'contracts').flatMap((contract): Subject[] => {
    const id = text(contract, 'id', 'guid');
    const name = line(contract, 'name');
    if (id === undefined) return [];
    return [{ qcode: `contract:${id}`, ...(name === undefined ? {} : { name }), rel: 'subject' }];
  });
