// What tells items of Reuters Connect: keys that are its own.
import type { DropHead, FormatMark } from '../format.ts';

export const OWN_KEYS = ['versionedGuid', 'bodyXhtml', 'bodyXhtmlRich'];
const OWN_KEY = new RegExp(`"(?:${OWN_KEYS.join('|')})"\\s{0,20}:`);
const HEADLINE = /"headLine"\s{0,20}:/;
const STORY_NUMBER = /"usn"\s{0,20}:/;

export const reutersConnectMark = {
  name: 'reuters-connect',

  detect({ text }: DropHead) {
    if (!/^[[{]/.test(text)) return false;
    return OWN_KEY.test(text) || (HEADLINE.test(text) && STORY_NUMBER.test(text)) ? 'sure' : false;
  },
} satisfies FormatMark;
