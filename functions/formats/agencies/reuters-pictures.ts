// Reuters' habits in the IIM of its pictures: the USN as fixture identifier, and keywords that are relations.
import type { Association } from '../../article/article.ts';
import type { Metadata } from '../pictures/metadata.ts';
import { providerName } from './reuters.ts';

export interface PictureIdentity {
  readonly uri: string;
  readonly associations: readonly Association[];
}

const SERVICE = 'RTRPIX';
const USN = /^[A-Z0-9]{9,16}$/;
/** `:rel:d:bm:GF2E9340T4U01`: another item of the same story, by its USN. */
const RELATION = /^:rel:\w{0,4}:\w{0,4}:([A-Z0-9]{9,16})$/;

/** Reuters' items name each other so (samples: newsItem and remoteContent of a picture). */
const itemUri = (usn: string): string => `tag:reuters.com,0000:newsml_${usn}`;
const binaryUri = (usn: string): string => `tag:reuters.com,0000:binary_${usn}`;

/** Undefined where the picture is not Reuters', or has no USN. */
export function reutersPicture(metadata: Metadata, creditline: string | undefined): PictureIdentity | undefined {
  const isReuters = metadata.iim('1:30')[0] === SERVICE || providerName(creditline ?? '') === 'Reuters';
  const usn = metadata.iim('2:22')[0];
  if (!isReuters || usn === undefined || !USN.test(usn)) return undefined;
  const related = metadata.iim('2:25').flatMap((keyword) => RELATION.exec(keyword)?.[1] ?? []);
  return {
    uri: binaryUri(usn),
    associations: [usn, ...related].map((one) => ({ rel: 'related', uri: itemUri(one) })),
  };
}
