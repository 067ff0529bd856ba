// Invents labelled wire stories from wire-grammar.txt: each story has its own people, places and bodies, named again and again.
import { readFileSync } from 'node:fs';
import type { MentionClass } from '../../../functions/tagging/mentions/labels.ts';
import { Chance } from './chance.ts';
import type { LabelledDocument, LabelledText, Span } from './corpus.ts';
import { NameMaker } from './name-maker.ts';

interface Genre {
  readonly headlines: readonly string[];
  readonly tables: readonly string[];
  readonly sentences: readonly string[];
}

/** How often a genre is drawn, where not once. */
const SHARES: Readonly<Record<string, number>> = {
  politics: 3,
  security: 2,
  company: 3,
  markets: 2,
  soccer: 3,
  ussport: 3,
  tennis: 2,
  individual: 3,
  cricket: 2,
};

type Piece = string | { readonly class: MentionClass; readonly text: string };

/** The same seed gives the same stories. */
export function inventStories(count: number, seed: number): LabelledDocument[] {
  const genres = readGrammar(readFileSync(new URL('wire-grammar.txt', import.meta.url), 'utf8'));
  const chance = new Chance(seed);
  const names = new NameMaker(chance);
  const bag = [...genres].flatMap(([name, genre]) => new Array<Genre>(SHARES[name] ?? 1).fill(genre));
  const plain = genres.get('plain')!;
  return Array.from({ length: count }, () => new Story(chance, names, chance.pick(bag), plain).write());
}

export function readGrammar(content: string): Map<string, Genre> {
  const genres = new Map<string, { headlines: string[]; tables: string[]; sentences: string[] }>();
  let genre = { headlines: [] as string[], tables: [] as string[], sentences: [] as string[] };
  for (const line of content.split('\n')) {
    if (line.startsWith('## ')) {
      genre = { headlines: [], tables: [], sentences: [] };
      genres.set(line.slice(3).trim(), genre);
    } else if (line.startsWith('H ')) genre.headlines.push(line.slice(2));
    else if (line.startsWith('T ')) genre.tables.push(line.slice(2));
    else if (!line.startsWith('#') && line.trim() !== '') genre.sentences.push(line);
  }
  return genres;
}

class Story {
  readonly #names = new Map<string, Piece[]>();
  readonly #chance: Chance;
  readonly #maker: NameMaker;
  readonly #genre: Genre;
  readonly #plain: Genre;

  constructor(chance: Chance, maker: NameMaker, genre: Genre, plain: Genre) {
    this.#chance = chance;
    this.#maker = maker;
    this.#genre = genre;
    this.#plain = plain;
  }

  write(): LabelledDocument {
    const chance = this.#chance;
    const texts: LabelledText[] = [];
    const hasHeadline = this.#genre.headlines.length > 0;
    if (hasHeadline) {
      const text = this.#fill(chance.pick(this.#genre.headlines));
      texts.push(chance.is(0.45) ? upperCased(text) : chance.is(0.2) ? titleCased(text) : text);
    }
    if (chance.is(0.7)) texts.push(this.#dateline());
    const inCapitals = chance.is(0.2);
    for (let left = chance.upTo(3, 8); left > 0; left--) {
      if (this.#genre.tables.length > 0 && chance.is(0.45)) {
        for (let line = chance.upTo(1, 4), table = chance.pick(this.#genre.tables); line > 0; line--) {
          const text = this.#fill(table);
          texts.push(inCapitals ? upperCased(text) : text);
        }
      } else texts.push(this.#fill(chance.pick(chance.is(0.1) ? this.#plain.sentences : this.#genre.sentences)));
    }
    return { hasHeadline, texts };
  }

  #dateline(): LabelledText {
    const chance = this.#chance;
    const place = this.#fill(chance.is(0.75) ? '{L1}' : '{L1}, {C1}');
    const start = { ...place, text: chance.is(0.9) ? place.text.toUpperCase() : place.text };
    const rest = chance.pick([
      ` ${chance.upTo(1990, 2026)}-${chance.upTo(10, 12)}-${chance.upTo(10, 28)}`,
      `, ${this.#maker.month()} ${chance.upTo(1, 28)} (Reuters) - `,
      ` (AP) -- `,
      ` - `,
    ]);
    if (!rest.endsWith('- ')) return { ...start, text: start.text + rest };
    const body = this.#fill(chance.pick(this.#genre.sentences));
    const by = start.text.length + rest.length;
    return {
      text: start.text + rest + body.text,
      spans: [...start.spans, ...body.spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))],
    };
  }

  #fill(template: string): LabelledText {
    const chosen = choose(template, this.#chance);
    let text = '';
    const spans: Span[] = [];
    for (const part of chosen.split(/(\{[^{}]*\})/)) {
      for (const piece of part.startsWith('{') ? this.#slot(part.slice(1, -1)) : [part]) {
        if (typeof piece === 'string') text += piece;
        else {
          spans.push({ start: text.length, end: text.length + piece.text.length, class: piece.class });
          text += piece.text;
        }
      }
    }
    return { text, spans };
  }

  #slot(slot: string): Piece[] {
    const [, kind, index] = /^([A-Za-z$]+)(\d*)$/.exec(slot) ?? [];
    if (kind === undefined) return [slot];
    if (index === '') return this.#maker.make(kind, undefined) ?? [slot];
    const base = BASES[kind] ?? kind;
    const known = this.#names.get(base + index) ?? this.#maker.make(base, undefined) ?? [slot];
    this.#names.set(base + index, known);
    return base === kind ? known : (this.#maker.make(kind, known) ?? known);
  }
}

/** Slots that are a form of another one: the surname of a person, the city of a team. */
const BASES: Readonly<Record<string, string>> = { S: 'P', CT: 'UT', NI: 'UT' };

/** `(a|b)` becomes one of them; brackets without a bar are text. */
function choose(template: string, chance: Chance): string {
  let text = template;
  for (;;) {
    const match = /\(([^()]*)\)/.exec(text);
    if (match === null) break;
    const inner = match[1]!;
    const chosen = inner.includes('|') ? chance.pick(inner.split('|')) : `\u0001${inner}\u0002`;
    text = text.slice(0, match.index) + chosen + text.slice(match.index + match[0].length);
  }
  return text
    .replaceAll('\u0001', '(')
    .replaceAll('\u0002', ')')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .trim();
}

/** In capitals, letter by letter, so that offsets stay. */
const upperCased = ({ text, spans }: LabelledText): LabelledText => ({
  text: [...text]
    .map((letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter))
    .join(''),
  spans,
});

const titleCased = ({ text, spans }: LabelledText): LabelledText => ({
  text: text.replace(/\b\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase()),
  spans,
});
