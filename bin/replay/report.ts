// A replay in numbers and examples: what it would change, and its receipt.
import type { Changes, FieldChange, TagChange } from '../../functions/article/changes.ts';
import { plural } from '../output.ts';
import { sumOf } from './pages.ts';
import type { Predicted, PredictedDrop } from './predict.ts';
import { NOTHING, type ReplayState, replayedOf, type Tally } from './state.ts';

interface TagNumbers {
  added: number;
  removed: number;
  changed: number;
}

interface Example extends Predicted {
  readonly drop: string;
}

const MAX_VALUE = 100;

/** What a dry run found, added up. */
export class Forecast {
  readonly #maxExamples: number;
  readonly #fields = new Map<string, number>();
  readonly #taggers = new Map<string, TagNumbers>();
  readonly #told = new Map<string, number>();
  readonly #examples: Example[] = [];
  #tally: Tally = NOTHING;

  constructor(maxExamples: number) {
    this.#maxExamples = maxExamples;
  }

  add({ drop, tally, items }: PredictedDrop): void {
    this.#tally = sumOf(this.#tally, tally);
    for (const item of items) {
      if (item.told !== undefined) count(this.#told, item.told);
      for (const { field } of item.changes?.fields ?? []) count(this.#fields, field);
      for (const { tagger, kind } of item.changes?.tags ?? []) {
        const numbers = this.#taggers.get(tagger) ?? { added: 0, removed: 0, changed: 0 };
        numbers[kind]++;
        this.#taggers.set(tagger, numbers);
      }
      if (this.#examples.length < this.#maxExamples) this.#examples.push({ drop: drop.ref.key, ...item });
    }
  }

  json(): object {
    const { changed, unchanged, failed, versions, left, passedOver } = this.#tally;
    return {
      drops: { read: replayedOf(this.#tally), changed, unchanged, failed, passedOver },
      versions,
      left,
      fields: Object.fromEntries(sorted(this.#fields)),
      taggers: Object.fromEntries([...this.#taggers].sort()),
      told: Object.fromEntries(sorted(this.#told)),
      examples: this.#examples,
    };
  }

  lines(): string[] {
    const { changed, unchanged, failed, versions } = this.#tally;
    return [
      `${plural(replayedOf(this.#tally), 'drop')} read: ${changed} would change, ${unchanged} would not, ${failed} cannot be read`,
      ...besides(this.#tally),
      `${plural(versions, 'version')} would be other than now:`,
      ...sorted(this.#fields).map(([field, number]) => `  field   ${field.padEnd(28)} ${number}`),
      ...[...this.#taggers].sort().map(([tagger, { added, removed, changed: other }]) => {
        return `  tags    ${tagger.padEnd(28)} ${added} more, ${removed} fewer, ${other} other`;
      }),
      ...sorted(this.#told).map(([what, number]) => `  told    ${what}: ${number}`),
      ...this.#examples.flatMap(exampleLines),
    ];
  }
}

const count = (numbers: Map<string, number>, name: string): void =>
  void numbers.set(name, (numbers.get(name) ?? 0) + 1);

const sorted = (numbers: ReadonlyMap<string, number>): [string, number][] =>
  [...numbers].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

const besides = ({ left, passedOver }: Tally): string[] => [
  ...(left > 0
    ? [`${plural(left, 'item')} read as another version than before, left as before: slugline ingest brings it`]
    : []),
  ...(passedOver > 0
    ? [`${plural(passedOver, 'drop')} passed over: gone, never ingested, a part of an upload, or read by newer code`]
    : []),
];

function exampleLines({ drop, articleId, headline, changes, told }: Example): string[] {
  return [
    '',
    `${drop}  ${headline}  [${articleId}]`,
    ...(told === undefined ? [] : [`  ${told}`]),
    ...(changes ? changeLines(changes) : []),
  ];
}

const changeLines = ({ fields, tags }: Changes): string[] => [...fields.map(fieldLine), ...tags.map(tagLine)];

const fieldLine = ({ field, before, after }: FieldChange): string => `  ${field}: ${short(before)} → ${short(after)}`;

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;
const tagLine = ({ tagger, kind, id, name }: TagChange): string => `  ${SIGNS[kind]} ${id} ${name} (${tagger})`;

function short(value: unknown): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length <= MAX_VALUE ? text : `${text.slice(0, MAX_VALUE - 1).toWellFormed()}…`;
}

/** What a replay has done, for a program. */
export function receiptJson({ id, startedAt, doneAt, operator, selection, tally }: ReplayState): object {
  return { replay: id, operator, selection, startedAt, doneAt, drops: { replayed: replayedOf(tally), ...tally } };
}

export function receiptLines({ id, tally }: ReplayState): string[] {
  const { changed, unchanged, failed, versions } = tally;
  return [
    `replay ${id}: ${plural(replayedOf(tally), 'drop')} replayed: ${changed} changed, ${unchanged} unchanged, ${failed} failed`,
    `${plural(versions, 'version')} other than before`,
    ...besides(tally),
    ...(failed > 0 ? ['what cannot be read waits in quarantine: slugline quarantine tells why'] : []),
  ];
}
