// The order of an article's versions: versionCreated, then the numeric version, then the source hash.
// All three stand in one string whose plain order is theirs, so that rows sort the way versions do.
import { hash } from 'node:crypto';

const NUMERIC = /^[0-9]{1,60}$/;
const MAX_OPAQUE = 80;

/** The part of the order key that names the version: same date and same number, whatever the content. */
export const versionPrefix = (versionCreated: string, version: string): string =>
  `${versionCreated}#${sortableVersion(version)}#`;

/** `2026-11-24T10:00:00.000Z#00000000000978556838#1f2e3d4c` */
export const versionKey = (versionCreated: string, version: string, sourceHash: string): string =>
  versionPrefix(versionCreated, version) + sourceHash.slice(0, 8);

/** True where `a` is newer than `b`. */
export const isNewer = (a: string, b: string | undefined): boolean => b === undefined || a > b;

/** A version as a part of a path or key: ASCII, without slashes, at most 97 characters, and another for each version. */
export function versionName(version: string): string {
  const name = encodeURIComponent(version.toWellFormed());
  if (name.length <= MAX_OPAQUE) return name;
  return `${name.slice(0, MAX_OPAQUE)}~${hash('sha256', version).slice(0, 16)}`;
}

// Wires count in integers of up to 12 digits today; longer ones sort behind through their length, and
// words sort behind all numbers, so that the order stays total.
function sortableVersion(version: string): string {
  if (!NUMERIC.test(version)) return `b-${versionName(version)}`;
  const digits = version.replace(/^0+(?=\d)/, '');
  return digits.length <= 20 ? digits.padStart(20, '0') : `a${String(digits.length).padStart(2, '0')}-${digits}`;
}
