// Superdesk's additions to ninjs 1, of whichever agency edits with it: the services that an item goes out on; and what its
// own items, which have most names of ninjs, call otherwise.
import type { PubStatus, Subject } from '../../article/article.ts';
import { foldKeys, type JsonObject, line, member, object, objects, text } from '../syntax/json.ts';

/**
 * A service of one letter is ANPA 1312's category, as Superdesk sends it on in that format.
 * @param item with folded keys
 */
export const readServices = (item: JsonObject): Subject[] => [
  ...['service', 'anpacategory'].flatMap((key) =>
    objects(item, key).flatMap((service) => {
      const code = text(service, 'code', 'qcode');
      return subjectOf(code?.length === 1 ? 'a1312cat' : 'service', code, line(service, 'name'), 'subject');
    }),
  ),
  // Of shares, with their exchange.
  ...objects(item, 'companycodes').flatMap((company) => {
    const exchange = text(company, 'security_exchange');
    const scheme = exchange === undefined ? 'ticker' : `ticker:${exchange}`;
    return subjectOf(scheme, text(company, 'qcode', 'code'), line(company, 'name'), 'organisation');
  }),
];

function subjectOf(scheme: string, code: string | undefined, name: string | undefined, rel: Subject['rel']): Subject[] {
  const value = code ?? name;
  return value === undefined ? [] : [{ qcode: `${scheme}:${value}`, ...(name === undefined ? {} : { name }), rel }];
}

/** An object with the place and the text that is printed. */
export function readDateline(item: JsonObject): string | undefined {
  const dateline = object(item, 'dateline');
  return dateline && (line(dateline, 'text') ?? line(object(foldKeys(dateline), 'located'), 'city'));
}

/** What its own items say beside `pubstatus`, which may still be usable. */
export function readState(item: JsonObject): PubStatus | undefined {
  const state = text(item, 'state')?.toLowerCase() ?? '';
  if (state === 'killed' || state === 'recalled') return 'canceled';
  const isHeld = member(object(item, 'flags'), 'marked_for_not_publication') === true;
  return isHeld || state === 'unpublished' || state === 'spiked' ? 'withheld' : undefined;
}
