// The subject of a mail as a headline: without what the way of the mail put before it, and what it says of an embargo.

import type { SentInstant } from '../readings/instant.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import type { MailHeader } from './header.ts';

/** What answering puts before a subject, in the languages of mail programs, and what forwarding does. */
const ANSWERED = '(?:re|aw|sv|vs|antw|odp|ynt)';
const FORWARDED = '(?:fwd?|wg|tr|rv|vl|doorst)';
const COUNT = String.raw`(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?:\s{0,9}`;
const PREFIX = new RegExp(`^(?:${ANSWERED}|${FORWARDED})${COUNT}`, 'i');
const FORWARD = new RegExp(`^${FORWARDED}${COUNT}`, 'i');
const GATEWAY = /^(?:\[(?:external|extern|ext|spam)\]|\*{3}\s?spam\s?\*{3}|external:)\s{0,9}/i;
const LIST_TAG = /^\[([^\][]{1,60})\]\s{0,9}/;
const MAX_PREFIXES = 20;

export interface Subject {
  readonly headline: string;
  readonly isForwarded: boolean;
}

export function readSubject(header: MailHeader): Subject {
  let headline = header.text('subject') ?? '';
  let isForwarded = false;
  const list = header.first('list-id')?.value.toLowerCase() ?? '';
  for (let count = 0; count < MAX_PREFIXES; count++) {
    const tag = LIST_TAG.exec(headline);
    const isOfList = tag !== null && list.includes(tag[1]!.toLowerCase());
    const added = isOfList ? tag[0] : (PREFIX.exec(headline)?.[0] ?? GATEWAY.exec(headline)?.[0]);
    if (added === undefined || added.length === headline.length) break;
    isForwarded ||= FORWARD.test(added);
    headline = headline.slice(added.length);
  }
  return { headline, isForwarded };
}

const EMBARGOED =
  /^[^\p{L}\p{N}]{0,10}(?:(?:strict(?:ly)?|under|not for publication|release)[ :,-]{1,3}){0,2}(?:embargo(?:ed)?(?:\s?[:\])*–—-]|\s(?:until|till|for|to)\b)|sperrfrist\b)/iu;

/** `EMBARGO: None` */
const NO_EMBARGO = /^[^\p{L}]{0,10}(?:embargo|sperrfrist)\s?:\s{0,5}(?:none|no\b|nil|lifted|keine?\b|n\/a)/iu;

/** Said in words in the subject or above the story: nobody knows what instant they mean, so it waits for a person. */
export function embargoOf(headline: string, body: readonly Piece[]): SentInstant | undefined {
  const top = body.find(({ kind }) => kind !== 'contact');
  const opening = top === undefined ? '' : plainText(top.text.slice(0, 1000)).trimStart().split(/\n/, 1)[0]!;
  const sent = [headline, opening.slice(0, 300)].find((text) => EMBARGOED.test(text) && !NO_EMBARGO.test(text));
  return sent === undefined ? undefined : { sent, hasZone: false };
}
