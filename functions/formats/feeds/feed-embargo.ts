// Embargoes of feeds, for which no feed has a field: elements that are named for one.
import { isEmbargoName, lastStated, namedEmbargo } from '../readings/embargo-field.ts';
import type { SentInstant } from '../readings/instant.ts';
import { readPlainRfc822 } from '../readings/rfc822-instant.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { lineIn } from './feed-text.ts';

/**
 * Some have a name of their own, others that of PRISM: `prism:embargoDate`.
 * @param near When the item was sent
 */
export function embargoOf(
  { children }: XmlElement,
  near: string | undefined,
  timeZone: string | undefined,
): SentInstant | undefined {
  const said = children.flatMap((node) => {
    if (typeof node === 'string' || !isEmbargoName(node.name)) return [];
    return sentIn(node).flatMap((sent) => {
      const said = namedEmbargo(node.name, readPlainRfc822(sent)?.utc ?? sent, near, timeZone);
      return said === undefined || isOver(said, near) ? [] : said;
    });
  });
  return lastStated(said);
}

/** Its text; some have a time in an attribute, and no text: `<x:embargo until="…"/>`. */
const sentIn = (element: XmlElement): readonly string[] => {
  const text = lineIn(element);
  if (text !== undefined) return [text];
  return element.attributes.flatMap(({ local, value }) => (TIMES.test(local) ? value : []));
};
const TIMES = /^(?:until|date|time|datetime|ends?|lifts?)$/i;

/** Without a zone, but some days before the item was sent: the feed says it of whatever once had an embargo. */
const isOver = ({ hasZone, sent }: SentInstant, near: string | undefined): boolean =>
  !hasZone && near !== undefined && /^\d{4}-\d\d-\d\d(?:[T ][\d:.]{1,15})?$/.test(sent) && isDaysBefore(sent, near);
const isDaysBefore = (sent: string, near: string): boolean =>
  Date.parse(near.slice(0, 10)) - Date.parse(sent.slice(0, 10)) > MAX_ZONES_MS;
const MAX_ZONES_MS = 2 * 24 * 60 * 60 * 1000;
