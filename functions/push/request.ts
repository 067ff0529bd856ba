// What API Gateway sends for a request to an HTTP API (payload format 2.0), narrowed once.
import * as v from 'valibot';
import type { PushRequest } from './push.ts';

const eventSchema = v.looseObject({
  version: v.literal('2.0'),
  rawPath: v.string(),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.string(), ''),
  isBase64Encoded: v.boolean(),
  requestContext: v.looseObject({ http: v.looseObject({ method: v.string() }) }),
});

/** @throws TypeError where it is no such event */
export function requestOf(event: unknown): PushRequest {
  const result = v.safeParse(eventSchema, event);
  if (!result.success) throw new TypeError(`no event of an HTTP API: wrong at ${v.getDotPath(result.issues[0])}`);
  const { rawPath: path, headers, body, isBase64Encoded, requestContext } = result.output;
  return {
    method: requestContext.http.method,
    path,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    bytes: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
    isExact: isBase64Encoded || !body.includes('\ufffd'),
  };
}
