// Fits confidence to what is right: a logistic curve over how far the model is ahead of its next best reading.
import { decode } from '../../../functions/tagging/mentions/decode.ts';
import { habitsOf, rowOf } from '../../../functions/tagging/mentions/features.ts';
import { type Calibration, confidenceOf, spansOf } from '../../../functions/tagging/mentions/find.ts';
import type { Lexicon } from '../../../functions/tagging/mentions/lexicon.ts';
import type { PackedModel } from '../../../functions/tagging/mentions/model.ts';
import { type LabelledDocument, labelled } from './corpus.ts';

const STEPS = 4_000;
const RATE = 0.5;

/** Over documents that the model has not seen. */
export function calibrate(documents: readonly LabelledDocument[], lexicon: Lexicon, model: PackedModel): Calibration {
  const judged = documents.flatMap(({ texts, hasHeadline }) => {
    const parts = texts.map(labelled);
    const habits = habitsOf(parts.flat().map(({ sentence }) => sentence));
    return parts.flatMap((sentences, index) =>
      sentences.flatMap(({ sentence, labels }) => {
        const leads = new Float32Array(labels.length);
        const expected = new Set(spansOf({ labels, leads }, sentence).map(keyOf));
        const row = rowOf(sentence, lexicon, habits, hasHeadline && index === 0);
        return spansOf(decode(row, model), sentence).map((span) => ({
          lead: span.lead,
          isRight: expected.has(keyOf(span)),
        }));
      }),
    );
  });
  let calibration: Calibration = { base: 0, slope: 0 };
  for (let step = 0; step < STEPS; step++) {
    let [base, slope] = [0, 0];
    for (const { lead, isRight } of judged) {
      const off = (isRight ? 1 : 0) - confidenceOf(lead, calibration);
      base += off;
      slope += off * Math.log1p(lead);
    }
    const rate = RATE / judged.length;
    calibration = { base: calibration.base + base * rate, slope: calibration.slope + slope * rate };
  }
  return calibration;
}

const keyOf = ({ first, last, class: kind }: { first: number; last: number; class: string }): string =>
  `${first} ${last} ${kind}`;
