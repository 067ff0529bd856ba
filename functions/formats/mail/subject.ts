// The subject of a mail as a headline: without what the way of the mail put before it, and what it says of an embargo.

import { readDateline } from '../readings/dateline.ts';
import { embargoIn } from '../readings/embargo.ts';
import type { SentInstant } from '../readings/instant.ts';
import { releaseIn } from '../readings/one-release.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { LINE_BREAK, plainText } from '../syntax/inline.ts';
import { unmarked } from '../syntax/json.ts';
import type { MailHeader } from './header.ts';

/** What answering puts before a subject, in the languages of mail programs, and what forwarding does. */
const ANSWERED = '(?:re|res|r|aw|sv|vs|antw|odp|ynt)';
const FORWARDED = '(?:fwd?|wg|tr|rv|vl|i|enc|doorst)';
const COUNT = String.raw`(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?:\s{0,9}`;
const PREFIX = new RegExp(`^(?:${ANSWERED}|${FORWARDED})${COUNT}`, 'i');
const FORWARD = new RegExp(`^${FORWARDED}${COUNT}`, 'i');
const GATEWAY = /^(?:\[(?:external|extern|ext|spam)\]|\*{3}\s?spam\s?\*{3}|external:)\s{0,9}/i;
const LIST_TAG = /^\[([^\][]{1,60})\]\s{0,9}/;
const MAX_PREFIXES = 20;

export interface Subject {
  readonly headline: string;
  /** True where it is forwarded, false where it answers; undefined where the subject says neither. */
  readonly forwards?: boolean;
}

export const readSubject = (header: MailHeader): Subject =>
  withoutPrefixes(withoutEntities(header.text('subject') ?? ''), header.first('list-id')?.value);

/** @param listId Whose tag is none of the headline */
export function withoutPrefixes(sent: string, listId = ''): Subject {
  let headline = sent;
  let forwards: boolean | undefined;
  const list = listId.toLowerCase();
  for (let count = 0; count < MAX_PREFIXES; count++) {
    const tag = LIST_TAG.exec(headline);
    const isOfList = tag !== null && list.includes(tag[1]!.toLowerCase());
    const added = isOfList ? tag[0] : (PREFIX.exec(headline)?.[0] ?? GATEWAY.exec(headline)?.[0]);
    if (added === undefined || added.length === headline.length) break;
    if (FORWARD.test(added)) forwards = true;
    else if (PREFIX.test(added)) forwards ??= false;
    headline = headline.slice(added.length);
  }
  return { headline, ...(forwards === undefined ? {} : { forwards }) };
}

/** Some mail it as their page has it: `Caf&eacute; &amp; Bar`. Markup is none there. */
const withoutEntities = (subject: string): string => (subject.includes('<') ? subject : unmarked(subject));

/** A line above the story is shorter, and so is the opening sentence that says it. */
const MAX_ABOVE = 300;
const MAX_BLOCKS = 40;

/**
 * Said in the subject, or in what stands above the first long paragraph of the story. It waits for a person, unless it
 * states an instant with its zone.
 * @param near When the mail was sent
 */
export function embargoOf(headline: string, body: readonly Piece[], near: string | undefined): SentInstant | undefined {
  const stated: SentInstant[] = [];
  // `For use at home: new tests` is the subject of the news.
  const subject = /embarg|sperrfrist/i.test(headline) ? [headline] : [];
  for (const text of [...subject, ...linesAbove(body)]) {
    const said = embargoIn(text);
    if (said !== undefined) stated.push(releaseIn(text, said, near));
  }
  const [first] = stated;
  const instants = stated.filter(({ utc }) => utc !== undefined);
  const isOne = new Set(instants.map(({ utc }) => utc)).size === 1;
  return isOne ? instants[0] : first && { sent: first.sent, hasZone: false };
}

/**
 * Each line down to the dateline or the first long paragraph of the story, and each paragraph of several lines as a whole.
 * What is for the desk alone, as a letter that sends the story, ends nothing.
 */
function linesAbove(body: readonly Piece[]): string[] {
  const lines: string[] = [];
  const blocks = body
    .flatMap(({ kind, text }) => text.split(/\n\s*\n/, MAX_BLOCKS).map((block) => ({ kind, block })))
    .slice(0, MAX_BLOCKS);
  for (const { kind, block } of blocks) {
    const parts = block.split(LINE_ENDS).map((line) => plainText(line).trim());
    const whole = parts.join(' ').trim();
    if (readDateline(whole)) break;
    if (whole.length > MAX_ABOVE && kind !== 'contact') {
      lines.push(parts.find((part) => part !== '')!.slice(0, MAX_ABOVE));
      break;
    }
    lines.push(...parts, ...(parts.length > 1 ? [whole] : []));
  }
  return lines;
}

const LINE_ENDS = new RegExp(`\\n|${LINE_BREAK}`);
