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

const MAX_TAGS = 4;
/** The largest picture package seen names some 40, and each in several sizes. */
export const MAX_PICTURES = 100;
const oneOrMore = v.union(
  [text(200), v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(MAX_TAGS))],
  `must be an id, or a list of 1 to ${MAX_TAGS}`,
);

const requestSchema = v.variant('op', [
  v.strictObject({
    op: v.literal('find'),
    /** Words, as functions/words/fts-query.ts reads them. */
    text: v.optional(text(2000)),
    /** Of words: newest first, or the best first. */
    order: v.optional(v.picklist(['newest', 'best'])),
    /** Ids of tags: an article has them all. */
    tag: v.optional(oneOrMore),
    /** QCodes of what the wire said; they stand in one index with the tags. */
    subject: v.optional(oneOrMore),
    wire: v.optional(text(40)),
    /** Id or uri of any article of a story: the list is that story. */
    story: v.optional(text(2000)),
    /** As urgent as this or more: 1 is the most. */
    urgency: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
    /** `en` takes in `en-GB`. */
    language: v.optional(v.pipe(text(40), v.regex(/^[A-Za-z0-9-]+$/, 'is no language; write it as en or en-GB'))),
    /** Of versions made at this instant or later; where a tag or words lead, also first listed then. */
    since: v.optional(instant),
    /** Of versions made before this instant. */
    until: v.optional(instant),
    /** Of each story only the newest article that the list holds. */
    stories: v.optional(v.boolean()),
    /** Written out, with the stories themselves: JSON Feed, Atom, or ninjs documents, one a line. */
    as: v.optional(v.picklist(['json-feed', 'atom', 'ninjs'])),
    limit,
    cursor: v.optional(text(4000)),
  }),
  v.strictObject({
    op: v.literal('show'),
    /** The article's id or its uri. */
    article: text(2000),
    /** The wire's own version; the visible one where it is absent. */
    version: v.optional(text(200)),
    /** Written out, and nothing else: its ninjs document, its clean text, or that as safe HTML. */
    as: v.optional(v.picklist(['ninjs', 'text', 'html'])),
    /** With addresses at which its pictures, or those of these names, may be fetched for five minutes. */
    pictures: v.optional(
      v.union(
        [v.boolean(), v.pipe(v.array(text(1024)), v.minLength(1), v.maxLength(MAX_PICTURES))],
        `must be true, or a list of 1 to ${MAX_PICTURES} names of pictures`,
      ),
    ),
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
    if (output.op === 'find') checkFind(output);
    if (output.op === 'show' && output.as !== undefined && output.pictures) {
      throw new BadQuery('pictures', 'pictures: come with the whole article; leave out as');
    }
    return output;
  }
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'request';
  throw new BadQuery(field, `${field}: ${issue.message}`);
}

function checkFind({ text, order, story, since, until }: RequestOf<'find'>): void {
  if (order !== undefined && text === undefined) {
    throw new BadQuery('order', 'order: only what is found by words can be put in another order; add text');
  }
  if (story !== undefined && text !== undefined) {
    throw new BadQuery('story', 'story: is listed whole; leave out text');
  }
  if (since !== undefined && until !== undefined && until <= since) {
    throw new BadQuery('until', `until: ${until} is not after since, ${since}`);
  }
}
