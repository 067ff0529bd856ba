// The stories of the archive that anybody may read, newest first, as their wires sent them. Read with the caller's own
// credentials, as an audit does (docs/decisions/0009-audit-with-own-credentials.md).
import type { Subject } from '../../functions/article/article.ts';
import type { Head } from '../../functions/article/head.ts';
import { type NinjsDocument, readExtensions } from '../../functions/article/ninjs.ts';
import { DRILL_WIRE } from '../../functions/names.ts';
import { dynamoArticles } from '../../functions/store/articles.ts';
import { s3Documents } from '../../functions/store/documents.ts';
import { dayKey, timePk } from '../../functions/store/keys.ts';
import type { Articles } from '../../functions/store/ports.ts';
import type { Resources } from '../connection.ts';
import type { TrainingStory } from './examples.ts';

const PAGE = 100;

/** At most `limit` of them. A story that is killed, held or moved while it is read is passed over. */
export async function* archiveStories({ dynamo, s3, names }: Resources, limit: number): AsyncGenerator<TrainingStory> {
  const articles = dynamoArticles(dynamo, names.table);
  const documents = s3Documents(s3, names.archiveBucket);
  let left = limit;
  for await (const ids of pagesOf(articles)) {
    const heads = await articles.heads(ids);
    const wanted = ids.flatMap((id) => readable(heads.get(id)) ?? []).slice(0, left);
    const texts = await Promise.all(wanted.map(({ document }) => documents.read(document)));
    // A kill may have come in meanwhile.
    const after = await articles.heads(wanted.map(({ id }) => id));
    for (const [at, { id, wire, document }] of wanted.entries()) {
      const text = texts[at];
      if (text === undefined || readable(after.get(id))?.document !== document) continue;
      yield storyOf(JSON.parse(text) as NinjsDocument, wire);
    }
    left -= wanted.length;
    if (left <= 0) return;
  }
}

/** Ids by the instant of their visible version, day by day. */
async function* pagesOf(articles: Articles): AsyncGenerator<string[]> {
  const partition = dayKey('').pk;
  for (let day: string | undefined, isLast = false; !isLast; ) {
    const { rows: days } = await articles.index(partition, { limit: 1, ...(day === undefined ? {} : { before: day }) });
    day = days[0]?.sk;
    isLast = day === undefined;
    for (let before: string | undefined, isEmpty = day === undefined; !isEmpty; ) {
      const options = { limit: PAGE, ...(before === undefined ? {} : { before }) };
      const { rows, next } = await articles.index(timePk(day!), options);
      if (rows.length > 0) yield rows.map(({ sk }) => sk.slice(sk.lastIndexOf('#') + 1));
      before = next;
      isEmpty = next === undefined;
    }
  }
}

function readable(head: Head | undefined): { id: string; wire: string; document: string } | undefined {
  if (!head?.visible || head.killed || head.erased) return undefined;
  const { wire, document, listing } = head.visible;
  // What a drill makes up is no news, and an advisory is about a story, not about its subject.
  const isStory = listing.type === 'text' && listing.change !== 'advisory' && listing.change !== 'withdrawal';
  return wire === DRILL_WIRE || !isStory ? undefined : { id: head.id, wire, document };
}

/** Subjects that have a `creator` are tags of ours, and teach nothing. */
function storyOf({ headlines = [], subjects = [], ...document }: NinjsDocument, wire: string): TrainingStory {
  const extensions = readExtensions(document as NinjsDocument);
  return {
    wire,
    headline: headlines.find(({ role }) => role === 'main')?.value ?? '',
    body: extensions?.blocks ?? [],
    subjects: subjects
      .filter(({ creator }) => creator === undefined)
      .map(({ uri, literal, name }): Subject => {
        return { qcode: uri ?? literal ?? '', ...(name === undefined ? {} : { name }), rel: 'subject' };
      }),
  };
}
