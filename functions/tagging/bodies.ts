// Organisations, markets and companies that are known, found by their first word.
import type { TagKind } from '../article/article.ts';
import { BODY_N2, BODY_NAMES } from './data/body-names.ts';
import { idOf } from './mentions/ids.ts';
import { Shape, type Token, tokensOf } from './mentions/tokens.ts';
import { SortedLines } from './sorted-lines.ts';

export interface Body {
  readonly kind: TagKind & ('organisation' | 'company');
  /** `wikidata:Q1065`, `mic:XNYS`, `ric:BA.N`; `organisation:kremlin` where no public one is known here. */
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

/** By the key of the first token; longer names first. */
const entries = new SortedLines(BODY_NAMES, (lines): readonly Entry[] =>
  lines.map(entryOf).sort((a, b) => b.length - a.length),
);

let byN2: ReadonlyMap<string, string> | undefined;

/** The longest name of a body that starts at a token. */
export function bodyAt(tokens: readonly Token[], first: number): BodyName | undefined {
  return entries
    .get(tokens[first]!.key)
    ?.find(
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
export function bodyOfN2(code: string): Body | undefined {
  byN2 ??= new Map(BODY_N2.split(';').map((pair) => pair.split('=') as [string, string]));
  const name = byN2.get(code);
  return name === undefined ? undefined : bodyNamed(tokensOf(name));
}

const isInCapitals = ({ shape }: Token): boolean =>
  shape === Shape.allCaps || shape === Shape.points || shape === Shape.alphanumeric || shape === Shape.mixed;

function unmarked(marked: string): string {
  let end = marked.length;
  while (marked[end - 1] === '!' || marked[end - 1] === '?') end--;
  return end === marked.length ? marked : marked.slice(0, end);
}

function entryOf(line: string): Entry {
  const [, marked, code, name = unmarked(marked)] = line.split(';') as [string, string, string, string?];
  const keys = tokensOf(unmarked(marked)).map(({ key }) => key);
  return {
    keys,
    length: keys.length,
    body: bodyOf(code, name),
    isAcronym: marked.includes('!'),
    isSure: !marked.endsWith('?'),
  };
}

/** `Q1065`, `XNYS`, `-`; of a company `ric BA.N` or `ric`. */
function bodyOf(code: string, name: string): Body {
  if (code.startsWith('ric')) {
    return { kind: 'company', id: code === 'ric' ? idOf('company', name) : `ric:${code.slice(4)}`, name };
  }
  const scheme = /^Q\d/.test(code) ? 'wikidata' : 'mic';
  return { kind: 'organisation', id: code === '-' ? idOf('organisation', name) : `${scheme}:${code}`, name };
}
