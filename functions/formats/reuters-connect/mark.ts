// What tells items of Reuters Connect: keys that are its own.
import type { DropHead, FormatMark } from '../format.ts';

export const OWN_KEYS = ['versionedGuid', 'bodyXhtml', 'bodyXhtmlRich'];
const OWN_KEY = new RegExp(`"(?:${OWN_KEYS.join('|')})"\\s{0,20}:`);
const HEADLINE = /"headLine"\s{0,20}:/;
/** Who asks for an item names the fields that he wants: one of the two that say whose it is may be there alone. */
const REUTERS_ID = /"usn"\s{0,20}:|"uri"\s{0,20}:\s{0,20}"tag:reuters\.com,/;

export const reutersConnectMark = {
  name: 'reuters-connect',

  detect({ text }: DropHead) {
    if (!/^[[{]/.test(text)) return false;
    return OWN_KEY.test(text) || (HEADLINE.test(text) && REUTERS_ID.test(text)) ? 'sure' : false;
  },
} satisfies FormatMark;
