// What the page asks, as its parts share it: parameters, answers, and why there is none.
import type { ErrorResponse } from '../../functions/query/response.ts';

export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** What the page asked cannot be answered: a status of HTTP, and one sentence. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly status: number;
  readonly code: ErrorResponse['code'];
  readonly field: string | undefined;

  constructor(status: number, code: ErrorResponse['code'], message: string, field?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

/** The parameters by name. @throws DeskError for one that is not known, or given twice */
export function named<Name extends string>(
  params: URLSearchParams,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const known: readonly string[] = names;
  const values: Record<string, string> = {};
  for (const [name, value] of params) {
    if (!known.includes(name)) throw new DeskError(400, 'BAD_QUERY', `${name}: is not known here`, name);
    if (name in values) throw new DeskError(400, 'BAD_QUERY', `${name}: is given twice`, name);
    if (value !== '') values[name] = value;
  }
  return values as Partial<Record<Name, string>>;
}
