// What can be searched once nothing is owed: the words of every visible version, and of nothing else.
import { ftsQuery } from '../../functions/words/fts-query.ts';
import { Segment } from '../../functions/words/segment.ts';
import { spansOf } from '../../functions/words/words-day.ts';
import type { Article } from './invariants.ts';
import { must, same } from './invariants.ts';
import { openGate } from './memory-store.ts';
import type { World } from './world.ts';

/** Stands in each headline. */
export const WORD = 'talks';

export async function checkWords(world: World, articles: ReadonlyMap<string, Article>): Promise<void> {
  if (!world.store.hasWords) return;
  for (const [pk, rows] of world.store.table) must(!pk.startsWith('WORDS#'), 'words are left over', [...rows.values()]);
  const found: string[] = [];
  await world.store.as(openGate, async ({ words }) => {
    for (const row of await words.days({ limit: 1000 })) {
      for (const { segment: kept, from, to } of spansOf(row.day, row)) {
        const segment = new Segment(await words.read(kept!.path));
        const hits = segment.find(ftsQuery(WORD), { from, to, limit: 1000 });
        must(hits.length === segment.count() && hits.length === kept!.articles, 'a segment holds something else', row);
        found.push(...hits.map(({ id, document, listedAt }) => `${id} ${document} ${listedAt}`));
        segment.close();
      }
    }
  });
  const visible = [...articles.values()].flatMap(({ head: { id, visible, listedAt } }) =>
    visible ? [`${id} ${visible.document} ${listedAt}`] : [],
  );
  same(found.toSorted(), visible.toSorted());
}
