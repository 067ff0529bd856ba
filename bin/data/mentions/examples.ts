// Labelled documents as the rows of numbers that training reads.
import { habitsOf, hidePhrases, rowOf } from '../../../functions/tagging/mentions/features.ts';
import type { Lexicon } from '../../../functions/tagging/mentions/lexicon.ts';
import { type LabelledDocument, labelled } from './corpus.ts';
import type { Example } from './perceptron.ts';

export interface ExampleOptions {
  /** True for a row whose known phrases are hidden, so that names in no list are learnt too. */
  readonly hidesPhrases?: () => boolean;
}

export function examplesOf(
  documents: readonly LabelledDocument[],
  lexicon: Lexicon,
  { hidesPhrases = () => false }: ExampleOptions = {},
): Example[] {
  return documents.flatMap(({ texts, hasHeadline }) => {
    const parts = texts.map(labelled);
    const habits = habitsOf(parts.flat().map(({ sentence }) => sentence));
    return parts.flatMap((sentences, index) =>
      sentences.map(({ sentence, labels }) => {
        const row = rowOf(sentence, lexicon, habits, hasHeadline && index === 0);
        if (hidesPhrases()) hidePhrases(row);
        return { row, labels };
      }),
    );
  });
}
