// Organisations and markets with public identifiers, found by their first word.
import { BODIES } from './data/bodies.ts';
import { idOf } from './mentions/ids.ts';
import { Shape, type Token, tokensOf } from './mentions/tokens.ts';

export interface Body {
  /** `wikidata:Q1065`, `mic:XNYS`; `organisation:kremlin` where no public one is known here. */
  readonly id: string;
  readonly name: string;
}

export interface BodyName {
  readonly body: Body;
  /** In tokens. */
  readonly length: number;
  /** Not: only a name where the text is read as naming an organisation anyway. */
  readonly isSure: boolean;
}

interface Entry extends BodyName {
  readonly keys: readonly string[];
  readonly isAcronym: boolean;
}

interface RawName {
  readonly marked: string;
  readonly line: string;
}

interface Index {
  /** By the key of the first token. */
  readonly raw: ReadonlyMap<string, readonly RawName[]>;
  /** Longer names first. */
  readonly entries: Map<string, readonly Entry[]>;
  readonly byN2: ReadonlyMap<string, Body>;
}

let decoded: Index | undefined;

/** The longest name of a body that starts at a token. */
export function bodyAt(tokens: readonly Token[], first: number): BodyName | undefined {
  return entriesOf(tokens[first]!.key)?.find(
    ({ keys, isAcronym }) =>
      first + keys.length <= tokens.length &&
      keys.every((key, step) => tokens[first + step]!.key === key) &&
      (!isAcronym || isInCapitals(tokens[first]!)),
  );
}

/** The body that tokens name, all of them. */
export function bodyNamed(tokens: readonly Token[]): Body | undefined {
  const found = tokens.length === 0 ? undefined : bodyAt(tokens, 0);
  return found?.length === tokens.length ? found.body : undefined;
}

/** The body that a code of Reuters N2000 stands for. */
export const bodyOfN2 = (code: string): Body | undefined => index().byN2.get(code);

const isInCapitals = ({ shape }: Token): boolean =>
  shape === Shape.allCaps || shape === Shape.points || shape === Shape.alphanumeric || shape === Shape.mixed;

const index = (): Index => (decoded ??= decode());

function entriesOf(key: string): readonly Entry[] | undefined {
  const { raw, entries } = index();
  const known = entries.get(key);
  if (known !== undefined) return known;
  const names = raw.get(key);
  if (names === undefined) return undefined;
  const read = names.map(entryOf).sort((a, b) => b.length - a.length);
  entries.set(key, read);
  return read;
}

function decode(): Index {
  const raw = new Map<string, RawName[]>();
  const byN2 = new Map<string, Body>();
  for (const line of BODIES.split('\n')) {
    const [, name, others, n2] = line.split('|') as [string, string, string?, string?];
    for (const marked of [name, ...(others ? others.split(';') : [])]) {
      const space = marked.indexOf(' ');
      const key = tokensOf(space < 0 ? unmarked(marked) : marked.slice(0, space))[0]!.key;
      const known = raw.get(key);
      if (known === undefined) raw.set(key, [{ marked, line }]);
      else known.push({ marked, line });
    }
    if (n2) byN2.set(n2, bodyOf(line));
  }
  return { raw, entries: new Map(), byN2 };
}

const unmarked = (marked: string): string => marked.replace(/[!?]{1,2}$/, '');

function entryOf({ marked, line }: RawName): Entry {
  const keys = tokensOf(unmarked(marked)).map(({ key }) => key);
  return {
    keys,
    length: keys.length,
    body: bodyOf(line),
    isAcronym: marked.includes('!'),
    isSure: !marked.endsWith('?'),
  };
}

function bodyOf(line: string): Body {
  const [code, name] = line.split('|') as [string, string];
  const scheme = /^Q\d/.test(code) ? 'wikidata' : 'mic';
  const own = unmarked(name);
  return { id: code === '-' ? idOf('organisation', own) : `${scheme}:${code}`, name: own };
}
