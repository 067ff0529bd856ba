// What may be asked, narrowed once; a wrong field is a BadQuery that names it.
import * as v from 'valibot';
import { BadQuery } from '../errors.ts';

const MAX_LIMIT = 100;
const DEFAULT_LIMIT = 25;

const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const limit = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_LIMIT)), DEFAULT_LIMIT);
const instant = v.pipe(
  v.string(),
  v.check((time) => !Number.isNaN(Date.parse(time)), 'is no instant; write it as 2026-11-24T10:00:00Z'),
  v.transform((time) => new Date(time).toISOString()),
);

const requestSchema = v.variant('op', [
  v.strictObject({
    op: v.literal('find'),
    /** Words, as functions/words/fts-query.ts reads them. */
    text: v.optional(text(2000)),
    /** Of words: newest first, or the best first. */
    order: v.optional(v.picklist(['newest', 'best'])),
    /** Id of a tag, or QCode of a wire subject. */
    tag: v.optional(text(200)),
    wire: v.optional(text(40)),
    since: v.optional(instant),
    limit,
    cursor: v.optional(text(4000)),
  }),
  v.strictObject({
    op: v.literal('show'),
    /** The article's id or its uri. */
    article: text(2000),
    /** The wire's own version; the visible one where it is absent. */
    version: v.optional(text(200)),
  }),
  v.strictObject({
    op: v.literal('explain'),
    /** The article's id or its uri. */
    article: text(2000),
    limit,
    cursor: v.optional(text(4000)),
  }),
  v.strictObject({ op: v.literal('status') }),
  v.strictObject({ op: v.literal('quarantine'), wire: text(200), limit, cursor: v.optional(text(4000)) }),
  v.strictObject({
    op: v.literal('drop'),
    wire: v.pipe(v.string(), v.maxLength(1024)),
    bucket: text(200),
    key: text(1024),
    versionId: v.pipe(v.string(), v.maxLength(1024)),
    /** The object's LastModified. */
    receivedAt: instant,
  }),
]);

export type QueryRequest = v.InferOutput<typeof requestSchema>;
export type RequestOf<Op extends QueryRequest['op']> = Extract<QueryRequest, { op: Op }>;

/** @throws BadQuery */
export function parseRequest(request: unknown): QueryRequest {
  const result = v.safeParse(requestSchema, request);
  if (result.success) {
    const { output } = result;
    if (output.op === 'find' && output.order !== undefined && output.text === undefined) {
      throw new BadQuery('order', 'order: only what is found by words can be put in another order; add text');
    }
    return output;
  }
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'request';
  throw new BadQuery(field, `${field}: ${issue.message}`);
}
