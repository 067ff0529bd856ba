// `npm run score:tags -- topics <reuters-21578 dir> [--test-dir DIR]`: what `slugline train` learns from the ModApte
// training split, judged by five folds of it, or by the test split where a folder with its stories is named.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Example, Examples } from '../../../bin/train/examples.ts';
import { fitTopics } from '../../../bin/train/fit.ts';
import { FOLDS, foldsOf } from '../../../bin/train/folds.ts';
import { type Counts, f1Of, precisionOf, recallOf, summed } from '../../../bin/train/thresholds.ts';
import { reuters21578 } from '../../../functions/formats/reuters-21578/reuters-21578.ts';
import { decodeModel, encodeModel } from '../../../functions/tagging/trained/codec.ts';
import { scoresOf, type TopicModel, vectorOf } from '../../../functions/tagging/trained/model.ts';

/** The 90 topics that have a story in the training split of ModApte and one in its test split. */
const R90 =
  'acq alum barley bop carcass castor-oil cocoa coconut coconut-oil coffee copper copra-cake corn cotton cotton-oil cpi cpu crude dfl dlr dmk earn fuel gas gnp gold grain groundnut groundnut-oil heat hog housing income instal-debt interest ipi iron-steel jet jobs l-cattle lead lei lin-oil livestock lumber meal-feed money-fx money-supply naphtha nat-gas nickel nkr nzdlr oat oilseed orange palladium palm-oil palmkernel pet-chem platinum potato propane rand rape-oil rapeseed reserves retail rice rubber rye ship silver sorghum soy-meal soy-oil soybean strategic-metal sugar sun-meal sun-oil sunseed tea tin trade veg-oil wheat wpi yen zinc'
    .split(' ')
    .map((topic) => `topics:${topic}`);

// The benchmark asks for all 90 topics, also for those of one story; `slugline train` leaves such out.
const EVERY_TOPIC = { minExamples: 1, minF1: 0, names: new Map<string, string>() };

interface Split {
  readonly train: readonly Example[];
  readonly test: readonly Example[];
}

/** Stories of the ModApte split, those without a BODY too: most of them are headlines that carry a topic. */
function readSplit(folders: readonly string[]): Split {
  const sets = { TRAIN: new Examples(['topics']), TEST: new Examples(['topics']) };
  const seen = new Set<string>();
  for (const folder of folders) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.sgm'));
    if (names.length === 0) throw new Error(`${folder} holds no .sgm file`);
    for (const name of names.sort()) {
      for (const item of reuters21578.parse({ bytes: readFileSync(join(folder, name)), name }, {})) {
        if (!('article' in item) || typeof item.source !== 'string' || seen.has(item.article.uri)) continue;
        seen.add(item.article.uri);
        // Which split a story is in stands in its element, and in no article.
        const element = item.source.slice(0, item.source.indexOf('>'));
        const split = /TOPICS="YES"/.test(element) && /LEWISSPLIT="(TRAIN|TEST)"/.exec(element)?.[1];
        if (split === 'TRAIN' || split === 'TEST') sets[split].add({ ...item.article, wire: 'corpus' });
      }
    }
  }
  return { train: sets.TRAIN.all(), test: sets.TEST.all() };
}

/** What a model of these examples says of others: it goes through its bytes, as on the way to INGEST. */
function learned(examples: readonly Example[], what: string): TopicModel {
  const onProgress = (done: number, total: number) => {
    if (process.stderr.isTTY)
      process.stderr.write(`\r${what}: ${done} of ${total} fits \x1b[K${done === total ? '\r\x1b[K' : ''}`);
  };
  const { model } = fitTopics(examples, { ...EVERY_TOPIC, onProgress });
  const bytes = encodeModel({ ...model, version: 1, trainedAt: '1987-01-01T00:00:00.000Z' });
  console.log(`${what}: ${examples.length} stories, ${model.topics.length} topics, model of ${bytes.length} bytes`);
  return decodeModel(bytes);
}

interface Judged {
  readonly labels: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

function judge(model: TopicModel, examples: readonly Example[]): Judged[] {
  return examples.map(({ features, labels }) => {
    const scores = scoresOf(vectorOf(features, model), model);
    return {
      labels,
      tags: new Set(model.topics.filter((topic, at) => scores[at]! >= topic.threshold).map(({ id }) => id)),
    };
  });
}

function countsOf(id: string, judged: readonly Judged[]): Counts {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { labels, tags } of judged) {
    if (tags.has(id)) labels.has(id) ? right++ : wrong++;
    else if (labels.has(id)) missed++;
  }
  return { right, wrong, missed };
}

const figure = (value: number): string => value.toFixed(3).padStart(6);
const figures = (counts: Counts): string => [precisionOf, recallOf, f1Of].map((of) => figure(of(counts))).join(' ');

function print(judged: readonly Judged[]): void {
  const counts = R90.map((id) => ({ id, counts: countsOf(id, judged) }));
  console.log('\ntopic               precision recall F1   stories');
  for (const { id, counts: of } of counts.toSorted(
    (a, b) => b.counts.right + b.counts.missed - a.counts.right - a.counts.missed,
  )) {
    console.log(`${id.slice('topics:'.length).padEnd(20)} ${figures(of)} ${String(of.right + of.missed).padStart(7)}`);
  }
  for (const [what, some] of [
    ['all stories', judged],
    ['stories with a topic of R90', judged.filter(({ labels }) => R90.some((id) => labels.has(id)))],
  ] as const) {
    const all = R90.map((id) => countsOf(id, some));
    const macro = all.reduce((sum, of) => sum + f1Of(of), 0) / R90.length;
    console.log(`\n${what}: ${some.length}`);
    console.log(`micro  P, R, F1  ${figures(summed(all))}`);
    console.log(`macro  F1        ${figure(macro).padStart(20)}`);
  }
}

/** @param flags `--test-dir DIR` names stories of the test split; five folds of the training split where it is absent */
export async function scoreTopics(folder: string, flags: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...flags], options: { 'test-dir': { type: 'string' } } });
  const testFolder = values['test-dir'];
  const { train, test } = readSplit(testFolder === undefined ? [folder] : [folder, testFolder]);
  if (testFolder !== undefined) {
    if (test.length === 0) throw new Error(`${testFolder} holds no story of the test split`);
    console.log(`ModApte: ${train.length} stories to learn from, ${test.length} to judge by`);
    print(judge(learned(train, 'training split'), test));
    return;
  }
  const folds = foldsOf(train.map(({ labels }) => labels));
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learned(
      train.filter((_, at) => folds[at] !== fold),
      `fold ${fold + 1}`,
    );
    judged.push(
      ...judge(
        model,
        train.filter((_, at) => folds[at] === fold),
      ),
    );
  }
  print(judged);
}
