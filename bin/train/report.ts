// What a training tells: a line for each topic, over stories that had no part in teaching it.
import { plural, printable } from '../output.ts';
import type { TopicFigures } from './fit.ts';
import { f1Of, precisionOf, recallOf, summed } from './thresholds.ts';

const WIDTH = 36;
const figure = (value: number): string => value.toFixed(2).padStart(6);

export function reportLines(figures: readonly TopicFigures[]): string[] {
  const kept = figures.filter(({ isKept }) => isKept);
  const all = summed(kept.map(({ held }) => held));
  const macro = kept.reduce((sum, { held }) => sum + f1Of(held), 0) / Math.max(1, kept.length);
  return [
    `${'topic'.padEnd(WIDTH)} stories  prec.    rec.   F1`,
    ...figures.map(({ id, name, examples, held, isKept }) => {
      const what = name === id ? id : `${id} ${name}`;
      const line = `${shortened(printable(what)).padEnd(WIDTH)} ${String(examples).padStart(7)} ${figure(precisionOf(held))}  ${figure(recallOf(held))} ${figure(f1Of(held))}`;
      return isKept ? line : `${line}  left out`;
    }),
    `${'all that are kept, micro'.padEnd(WIDTH)} ${String(all.right + all.missed).padStart(7)} ${figure(precisionOf(all))}  ${figure(recallOf(all))} ${figure(f1Of(all))}`,
    `${'all that are kept, macro'.padEnd(WIDTH)} ${' '.repeat(23)} ${figure(macro)}`,
    `${plural(kept.length, 'topic')} kept, ${figures.length - kept.length} left out`,
  ];
}

/** The same as JSON lines. */
export const reportJson = ({ id, name, examples, held, isKept }: TopicFigures): string =>
  JSON.stringify({ id, name, examples, precision: precisionOf(held), recall: recallOf(held), f1: f1Of(held), isKept });

const shortened = (text: string): string => (text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`);
