// Measures found mentions against labelled documents: exact spans and class.
import { HEADLINE, mentionsIn, type Recogniser } from '../../../functions/tagging/mentions/find.ts';
import { CLASSES, type MentionClass } from '../../../functions/tagging/mentions/labels.ts';
import type { LabelledDocument } from './corpus.ts';

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  readonly byClass: Readonly<Record<MentionClass, Counts>>;
  /** Each found mention's confidence, and whether it is right. */
  readonly judged: readonly { readonly confidence: number; readonly isRight: boolean }[];
  readonly stories: number;
}

export function scoreMentions(documents: readonly LabelledDocument[], by?: Recogniser): Score {
  const byClass: Record<MentionClass, Counts> = { PER: none(), ORG: none(), LOC: none() };
  const judged: { confidence: number; isRight: boolean }[] = [];
  for (const { texts, hasHeadline } of documents) {
    const parts = texts.map(({ text }, index) => ({ block: hasHeadline && index === 0 ? HEADLINE : index, text }));
    const expected = new Set(
      texts.flatMap(({ spans }, index) =>
        spans.map((span) => [parts[index]!.block, span.start, span.end, span.class].join(' ')),
      ),
    );
    for (const { block, start, end, class: kind, confidence } of mentionsIn(parts, by)) {
      const isRight = expected.delete([block, start, end, kind].join(' '));
      byClass[kind][isRight ? 'right' : 'wrong']++;
      judged.push({ confidence, isRight });
    }
    for (const key of expected) byClass[key.slice(-3) as MentionClass].missed++;
  }
  return { byClass, judged, stories: documents.length };
}

const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

export function together({ byClass }: Score): Counts {
  const all = none();
  for (const counts of Object.values(byClass))
    for (const key of ['right', 'wrong', 'missed'] as const) all[key] += counts[key];
  return all;
}

export const f1 = ({ right, wrong, missed }: Counts): number => (2 * right) / (2 * right + wrong + missed || 1);

/** Lines like `PER  P 0.923  R 0.910  F1 0.916`. */
export function scoreLines(score: Score): string[] {
  const rows: [string, Counts][] = [...CLASSES.map((kind): [string, Counts] => [kind, score.byClass[kind]])];
  rows.push(['all', together(score)]);
  return rows.map(([name, counts]) => {
    const { right, wrong, missed } = counts;
    const precision = right / (right + wrong || 1);
    const recall = right / (right + missed || 1);
    return `${name}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1(counts).toFixed(3)}  (${right + missed} mentions)`;
  });
}

/** Lines of a reliability table: what share of the mentions of a confidence are right. */
export function reliabilityLines({ judged }: Score): string[] {
  const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001];
  return edges.slice(0, -1).flatMap((from, at) => {
    const to = edges[at + 1]!;
    const here = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    if (here.length === 0) return [];
    const mean = here.reduce((sum, { confidence }) => sum + confidence, 0) / here.length;
    const right = here.filter(({ isRight }) => isRight).length / here.length;
    return [
      `${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}  said ${mean.toFixed(2)}  right ${right.toFixed(2)}  (${here.length})`,
    ];
  });
}
