// `npm run score:tags -- …`: the tags against labelled text; without arguments it says what it measures.
import { scoreMentionFile } from './score/mentions.ts';
import { scorePlaces } from './score/places.ts';
import { scoreStories } from './score/stories.ts';
import { scoreTopics } from './score/topics.ts';

interface Subject {
  readonly needs?: string;
  readonly flags?: string;
  score(path: string, flags: readonly string[]): Promise<void>;
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  mentions: { needs: '<conll file>', score: scoreMentionFile },
  places: { needs: '<reuters-21578 dir>', score: scorePlaces },
  topics: { needs: '<reuters-21578 dir>', flags: '[--test-dir DIR]', score: scoreTopics },
  stories: { flags: '[--errors]', score: (flag, flags) => scoreStories([flag, ...flags]) },
};

const [name = '', path = '', ...flags] = process.argv.slice(2);
const subject = SUBJECTS[name];
if (subject === undefined || (subject.needs !== undefined && path === '')) {
  const uses = Object.entries(SUBJECTS).map(([of, { needs, flags: also }]) =>
    [of, needs, also].filter(Boolean).join(' '),
  );
  console.error(`use: npm run score:tags -- ${uses.join(' | ')}`);
  process.exit(2);
}
await subject.score(path, flags);
