// `npm run score:tags -- mentions <conll file> | places <reuters-21578 dir> | topics <reuters-21578 dir> [--test-dir DIR]`:
// the tags against labelled text.
import { scoreMentionFile } from './score/mentions.ts';
import { scorePlaces } from './score/places.ts';
import { scoreTopics } from './score/topics.ts';

const SUBJECTS: Readonly<Record<string, (path: string, flags: readonly string[]) => Promise<void>>> = {
  mentions: scoreMentionFile,
  places: scorePlaces,
  topics: scoreTopics,
};

const [subject = '', path, ...flags] = process.argv.slice(2);
const score = SUBJECTS[subject];
if (score === undefined || path === undefined) {
  console.error(
    'use: npm run score:tags -- mentions <conll file> | places <reuters-21578 dir> | topics <reuters-21578 dir> [--test-dir DIR]',
  );
  process.exit(2);
}
await score(path, flags);
