// Ids of people, organisations and companies for which no public identifier is known here.
import { keyOf } from '../words.ts';

/** `person:dmitry-peskov` */
export const idOf = (kind: 'person' | 'organisation' | 'company', key: string): string =>
  `${kind}:${hyphened(keyOf(key))}`;

// A pattern of letters of all scripts takes a millisecond to compile, and most names are ASCII.
const BETWEEN = /[^a-z0-9]+/g;
const BETWEEN_ANY = /[^\p{L}\p{N}]+/gu;

const hyphened = (key: string): string => key.replace(/^[\0-\x7f]*$/.test(key) ? BETWEEN : BETWEEN_ANY, '-');
