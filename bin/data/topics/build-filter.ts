// Writes functions/tagging/data/topic-filter.ts from the table of terms; run after build.ts:
//   node bin/data/topics/build-filter.ts
import { writeFileSync } from 'node:fs';
import { TOPIC_TERMS } from '../../../functions/tagging/data/media-topics.ts';
import { topicFilter } from './filter.ts';

const FILE = new URL('../../../functions/tagging/data/topic-filter.ts', import.meta.url);

writeFileSync(
  FILE,
  `// Which words may begin a term of media-topics.ts (functions/tagging/topic-filter.ts).
// Written by bin/data/topics/build-filter.ts.
export const TOPIC_FILTER =
  '${topicFilter(TOPIC_TERMS)}';
`,
);
