// GraphQL over HTTP: an answer with the status 200 may say that nothing came of it.
import * as v from 'valibot';
import { jsonAnswer } from './answer.ts';
import type { WireResponse } from './fetch.ts';
import { type WireFault, WireUnavailable } from './wire-error.ts';

const errorsSchema = v.looseObject({
  errors: v.nullish(
    v.array(
      v.looseObject({
        message: v.nullish(v.string()),
        extensions: v.nullish(v.looseObject({ code: v.nullish(v.string()) })),
      }),
    ),
  ),
});

const MAX_MESSAGE = 200;
/** What stands for a status: https://www.apollographql.com/docs/apollo-server/data/errors */
const STATUSES: ReadonlyMap<string, number> = new Map([
  ['UNAUTHENTICATED', 401],
  ['INTERNAL_SERVER_ERROR', 500],
]);

/** The server understood the request and tells why nothing came of it; `status` where its code stands for one. */
export class GraphqlError extends WireUnavailable {}

/**
 * The same answer, if it holds no errors: of one with some, the rest is not to be trusted.
 * @throws GraphqlError; WireUnavailable MALFORMED
 */
export function graphqlAnswer<Response extends Pick<WireResponse, 'bytes'>>(
  response: Response,
  what: string,
): Response {
  const { errors } = jsonAnswer(response, errorsSchema, what);
  const [first] = errors ?? [];
  if (!first) return response;
  const code = first.extensions?.code ?? 'no code';
  const status = STATUSES.get(code);
  const fault: WireFault = status === undefined ? 'MALFORMED' : 'STATUS';
  const message = `${what}: ${code}: ${first.message ?? ''}`.slice(0, MAX_MESSAGE);
  throw new GraphqlError(fault, message, status === undefined ? {} : { status });
}

/** A string as GraphQL writes it. */
export const literal = (text: string): string => JSON.stringify(text);
