// The pointers of a version as a pure function of it. They only say where to look: what is named stands in the version,
// so one too many harms nobody, and none is ever taken away.
import type { VersionRow } from '../article/head.ts';
import { fingerprintsOf, keysOfStory, marksIn } from '../article/withdrawals.ts';
import { advisedKey, type Key, pointerKey } from './keys.ts';

/** Under which an advisory finds a story, and a story an advisory. Each leads nowhere until its version is written. */
export const pointersOf = (version: VersionRow | undefined): Key[] =>
  version ? [...storyPointers(version), ...advisoryPointers(version)] : [];

function storyPointers(version: VersionRow): Key[] {
  const marks = marksIn(version);
  return marks ? keysOfStory(marks).map((fingerprint) => pointerKey('story', fingerprint, version)) : [];
}

function advisoryPointers(version: VersionRow): Key[] {
  if (!version.withdrawal) return [];
  return fingerprintsOf(version).flatMap((fingerprint) => [
    pointerKey('advisory', fingerprint, version),
    advisedKey(fingerprint),
  ]);
}
