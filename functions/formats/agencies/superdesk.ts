// Superdesk's additions to ninjs 1, of whichever agency edits with it: the services that an item goes out on; and what its
// own items, which have most names of ninjs, call otherwise.
import type { PubStatus, Subject } from '../../article/article.ts';
import { isTimeZone } from '../../time-zone.ts';
import { embargoMember } from '../readings/embargo-field.ts';
import { isExact, type SentInstant, sentInstant } from '../readings/instant.ts';
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

/** Its packages have groups, as those of NewsML-G2: what these refer to and is no group again is an item. */
export const readRefs = (item: JsonObject): JsonObject[] =>
  objects(item, 'groups')
    .flatMap((group) => objects(foldKeys(group), 'refs').map(foldKeys))
    .flatMap((ref) => {
      const uri = text(ref, 'guid', 'residref');
      return uri === undefined ? [] : [{ ...ref, uri }];
    });

/** An object with the place and the text that is printed. */
export function readDateline(item: JsonObject): string | undefined {
  const dateline = object(item, 'dateline');
  return dateline && (line(dateline, 'text') ?? line(object(foldKeys(dateline), 'located'), 'city'));
}

const stateOf = (item: JsonObject): string => text(item, 'state')?.toLowerCase().replace(/[\s-]/g, '_') ?? '';

/** What its own items say of this version, as the signals of others have it. */
export const readStateSignals = (item: JsonObject): string[] => (stateOf(item) === 'corrected' ? ['correction'] : []);

/** What its own items say beside `pubstatus`, which may still be usable. */
export function readState(item: JsonObject): PubStatus | undefined {
  const state = stateOf(item);
  if (state === 'killed' || state === 'recalled') return 'canceled';
  const isHeld = String(member(object(item, 'flags'), 'marked_for_not_publication')).toLowerCase() === 'true';
  return isHeld || UNPUBLISHED.has(state) ? 'withheld' : undefined;
}
const UNPUBLISHED: ReadonlySet<string> = new Set([
  'unpublished',
  'spiked',
  'ingested',
  'fetched',
  'routed',
  'scheduled',
  'draft',
  'in_progress',
  'submitted',
]);

/**
 * The embargo of its own items: a clock in the zone of the schedule, whatever offset is written behind it.
 * @param near When it was sent
 * @param timeZone of the wire
 */
export function readEmbargo(
  item: JsonObject,
  near: string | undefined,
  timeZone: string | undefined,
): SentInstant | undefined {
  const said = embargoMember(member(item, 'embargo'), near, timeZone);
  const settings = object(item, 'schedulesettings');
  if (said === undefined || settings === undefined) return said;
  const utc = sentInstant(text(settings, 'utc_embargo'), 'Etc/UTC');
  if (utc && isExact(utc)) return utc;
  const zone = text(settings, 'time_zone');
  if (zone === undefined || said.utc === undefined) return said;
  const { sent } = said;
  return isTimeZone(zone) ? sentInstant(sent.trim().replace(OFFSET, ''), zone) : { sent, hasZone: false };
}
const OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/;
