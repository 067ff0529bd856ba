// The queries of all watches, or what is wrong with them.
import { ConfigError } from '../../errors.ts';
import { parseQuery } from './parse.ts';
import { type Query, WatchQueryError } from './query.ts';

/** As wires.json has it. */
export interface Watch {
  readonly title?: string;
  readonly query: string;
}

/** @throws ConfigError that names the watch and the column of each query that cannot be read */
export function queriesOf(watches: Readonly<Record<string, Watch>>): readonly Query[] {
  const wrong: string[] = [];
  const queries: Query[] = [];
  for (const [name, { query }] of Object.entries(watches)) {
    try {
      const parsed = parseQuery(query);
      if (isNegative(parsed)) throw new WatchQueryError(1, 'nothing must occur: it would match nearly every story');
      queries.push(parsed);
    } catch (error) {
      if (!(error instanceof WatchQueryError)) throw error;
      wrong.push(`watches.${name}.query, column ${error.column}: ${error.message}`);
    }
  }
  if (wrong.length > 0) throw new ConfigError(`wires.json is not valid: ${wrong.join('; ')}`);
  return queries;
}

/** True where a story may match by what it does not say alone. */
function isNegative(query: Query): boolean {
  if (query.kind === 'not') return true;
  if (query.kind === 'and') return query.of.every(isNegative);
  return query.kind === 'or' && query.of.some(isNegative);
}
