// The pointers of a version as a pure function of it. They only say where to look: what is named stands in the version,
// so one too many harms nobody, and none is ever taken away.
import type { VersionRow } from '../article/head.ts';
import { fingerprintsOf, keysOfStory, marksIn } from '../article/withdrawals.ts';
import { advisedKey, type Key, pointerKey } from './keys.ts';

/** Under which an advisory finds a story; written with it, in one transaction. */
export function storyPointers(version: VersionRow | undefined): Key[] {
  const marks = version && marksIn(version);
  return marks ? keysOfStory(marks).map((fingerprint) => pointerKey('story', fingerprint, version)) : [];
}

/** Under which a story finds an advisory; written before it, since they are too many for one transaction. */
export function advisoryPointers(version: VersionRow | undefined): Key[] {
  if (!version?.withdrawal) return [];
  return fingerprintsOf(version).flatMap((fingerprint) => [
    pointerKey('advisory', fingerprint, version),
    advisedKey(fingerprint),
  ]);
}
