// `score:tags stories`: all tags of the invented stories of test/tagging/score/labelled, by kind, by genre and by confidence.
import { countOf, f1Of, type Judged, judge, LABEL_KINDS, readLabelledStories } from './labelled-stories.ts';
import { reliabilityOf } from './reliability.ts';

/** With `--errors` also each tag that is wrong and each label without one. */
export async function scoreStories(flags: readonly string[]): Promise<void> {
  const stories = readLabelledStories();
  const judged = stories.flatMap(judge);
  console.log(`${stories.length} stories\n`);
  print('all', judged);
  for (const kind of Object.values(LABEL_KINDS))
    print(
      kind,
      judged.filter((one) => one.kind === kind),
    );
  console.log('');
  for (const genre of new Set(judged.map((one) => one.genre)))
    print(
      genre,
      judged.filter((one) => one.genre === genre),
    );
  for (const kind of Object.values(LABEL_KINDS)) {
    const sure = judged.flatMap(({ kind: of, confidence, outcome }) =>
      of === kind && confidence !== undefined ? [{ confidence, isRight: outcome === 'right' }] : [],
    );
    console.log(`\nconfidence of ${kind}`);
    for (const line of reliabilityOf(sure)) console.log(line);
  }
  if (!flags.includes('--errors')) return;
  console.log('');
  for (const { outcome, kind, text, genre, headline } of judged)
    if (outcome !== 'right') console.log(`${outcome} ${kind}: ${text} (${genre}: ${headline})`);
}

function print(name: string, judged: readonly Judged[]): void {
  const counts = countOf(judged);
  const precision = counts.right / (counts.right + counts.wrong || 1);
  const recall = counts.right / (counts.right + counts.missed || 1);
  const figures = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1Of(counts).toFixed(3)}`;
  console.log(`${name.padEnd(13)} ${figures}  (${counts.right + counts.missed} labels)`);
}
