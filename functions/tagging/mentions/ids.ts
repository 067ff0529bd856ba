// Ids of people, organisations and companies for which no public identifier is known here.
import { keyOf } from '../words.ts';

/** `person:dmitry-peskov` */
export const idOf = (kind: 'person' | 'organisation' | 'company', key: string): string =>
  `${kind}:${keyOf(key).replace(/[^\p{L}\p{N}]+/gu, '-')}`;
