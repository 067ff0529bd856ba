// Ids of people and organisations for which no public identifier is known here.
import { keyOf } from '../words.ts';

/** `person:dmitry-peskov` */
export const idOf = (kind: 'person' | 'organisation', key: string): string =>
  `${kind}:${keyOf(key).replace(/[^\p{L}\p{N}]+/gu, '-')}`;
