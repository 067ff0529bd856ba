// wires.json, validated: which wires there are and what each may speak for.
import * as v from 'valibot';
import { CONSUMER_NAME, type Consumer, consumerSchema, MAX_CONSUMERS } from './consumer-config.ts';
import { ConfigError } from './errors.ts';
import { DRILL_AUTHORITY, DRILL_WIRE, HAND_WIRE, SAMPLE_WIRE, UNKNOWN_WIRE } from './names.ts';
import { type PollConfig, pollSchema } from './poll-config.ts';
import { queriesOf, type Watch } from './tagging/watches/queries.ts';
import { isTimeZone } from './time-zone.ts';
import {
  heartbeatsSchema,
  type MailConfig,
  mailSchema,
  type PushConfig,
  type PutConfig,
  pushSchema,
  putSchema,
  type QuietConfig,
  quietSchema,
  type SftpConfig,
  sftpSchema,
} from './ways-config.ts';

export { type Consumer, isLoopback, isSentArticles } from './consumer-config.ts';
export type { PollConfig } from './poll-config.ts';
export type { MailConfig, PushConfig, PutConfig, QuietConfig, SftpConfig } from './ways-config.ts';

const BUILT_IN: readonly string[] = [HAND_WIRE, SAMPLE_WIRE, UNKNOWN_WIRE, DRILL_WIRE];
const WIRE_NAME = /^[a-z][a-z0-9-]{0,39}$/;
const WATCH_NAME = /^[a-z][a-z0-9-]{0,59}$/;
const MAX_RETENTION_DAYS = 36_500;

const authority = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9.-]+$/, 'an authority is a host name in lower case'),
  v.check(
    (name) => !`.${DRILL_AUTHORITY}`.endsWith(`.${name}`),
    "an authority under .invalid is nobody's; drills use it",
  ),
);

const wireSchema = v.strictObject({
  /** What people call this wire. */
  title: v.pipe(v.string(), v.minLength(1)),
  /** Who owns the uris that this wire may write, update and kill: `reuters.com`. */
  authorities: v.array(authority),
  /** IANA name of the zone that its times without a zone are in; UTC where absent. */
  timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, 'a time zone has an IANA name: Europe/Helsinki'))),
  /** How it is asked, where it does not deliver by itself. */
  poll: v.optional(pollSchema),
  /** It may push drops over HTTPS. */
  push: v.optional(pushSchema),
  /** It may come by e-mail. */
  mail: v.optional(mailSchema),
  /** It may upload over SFTP. */
  sftp: v.optional(sftpSchema),
  /** It may put objects into the drop bucket, under its name. */
  put: v.optional(putSchema),
  /** How long it may be silent, by hour and weekday. */
  quiet: v.optional(quietSchema),
  /** Headlines or sluglines of items that only say that the line is alive. */
  heartbeats: v.optional(heartbeatsSchema),
  /** Days for which its stories may be kept, from the day each version was made; for ever where absent. */
  retention: v.optional(
    v.pipe(
      v.number('retention is a number of days'),
      v.integer('retention is a whole number of days'),
      v.minValue(1, `retention is 1 to ${MAX_RETENTION_DAYS} days`),
      v.maxValue(MAX_RETENTION_DAYS, `retention is 1 to ${MAX_RETENTION_DAYS} days`),
    ),
  ),
  /** Its drops stay when the stories in them expire. */
  keepDrops: v.optional(v.boolean('keepDrops is true or false')),
});

const watchSchema = v.strictObject({
  /** What people call it; its name where absent. */
  title: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  /** As docs/tagging.md tells. */
  query: v.string('a query is a text'),
});

const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  wires: v.record(v.pipe(v.string(), v.regex(WIRE_NAME, 'a wire name is a-z, 0-9 and -, at most 40')), wireSchema),
  /** Searches that are asked of every story as it comes in; those that match are its tags. */
  watches: v.optional(
    v.record(v.pipe(v.string(), v.regex(WATCH_NAME, 'a watch is named in a-z, 0-9 and -, at most 60')), watchSchema),
  ),
  /** Who is told of articles. */
  consumers: v.optional(
    v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(CONSUMER_NAME, 'a consumer is named in a-z, 0-9 and -, at most 40')),
        consumerSchema,
      ),
      v.check((all) => Object.keys(all).length <= MAX_CONSUMERS, `there are at most ${MAX_CONSUMERS} consumers`),
    ),
  ),
});

export interface Wire {
  readonly name: string;
  readonly title: string;
  /** `'any'` is the operator's own hand only. */
  readonly authorities: readonly string[] | 'any';
  readonly timeZone?: string;
  readonly poll?: PollConfig;
  readonly push?: PushConfig;
  readonly mail?: MailConfig;
  readonly sftp?: SftpConfig;
  readonly put?: PutConfig;
  readonly quiet?: QuietConfig;
  /** In lower case. */
  readonly heartbeats?: readonly string[];
  /** Days for which its stories may be kept. */
  readonly retention?: number;
  /** True where its drops stay when the stories in them expire. */
  readonly keepDrops?: boolean;
}

export interface Config {
  /** By name; always holds `hand`, `sample` and the wire of drills. */
  readonly wires: Readonly<Record<string, Wire>>;
  /** By name; absent where there are none. Whether their queries can be read, `checkWatches` tells. */
  readonly watches?: Readonly<Record<string, Watch>>;
  /** Who is told of articles. */
  readonly consumers: readonly Consumer[];
}

/** What wires.json holds, before validation. */
export type WiresJson = v.InferInput<typeof configSchema>;

/**
 * Validates the content of wires.json.
 * @throws ConfigError that names every wrong field
 */
export function parseConfig(json: unknown): Config {
  const result = v.safeParse(configSchema, json);
  if (!result.success) {
    const wrong = result.issues.map((issue) => `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`);
    throw new ConfigError(`wires.json is not valid: ${wrong.join('; ')}`);
  }
  const wires: Record<string, Wire> = Object.create(null);
  for (const [name, wire] of Object.entries(result.output.wires)) {
    if (BUILT_IN.includes(name)) {
      throw new ConfigError(`wires.json: "${name}" is built in; choose another name for this wire`);
    }
    wires[name] = { name, ...withoutAbsent(wire) };
  }
  refuseSharedAddresses(Object.values(wires));
  wires[HAND_WIRE] = { name: HAND_WIRE, title: 'Put in by hand', authorities: 'any' };
  wires[SAMPLE_WIRE] = { name: SAMPLE_WIRE, title: 'Invented samples', authorities: ['wire.example'] };
  wires[DRILL_WIRE] = { name: DRILL_WIRE, title: 'Drills', authorities: [DRILL_AUTHORITY] };
  const watches = watchesOf(result.output.watches);
  const consumers = Object.entries(result.output.consumers ?? {}).map(
    ([name, consumer]): Consumer => ({ name, ...withoutAbsent(consumer) }),
  );
  refuseUnknownWires(consumers, wires);
  return { wires, ...(watches === undefined ? {} : { watches }), consumers };
}

function refuseUnknownWires(consumers: readonly Consumer[], known: Config['wires']): void {
  for (const { name, wires = [] } of consumers) {
    const unknown = wires.find((wire) => known[wire] === undefined);
    if (unknown !== undefined) {
      throw new ConfigError(`wires.json: consumers.${name}.wires: there is no wire "${unknown}"`);
    }
  }
}

function watchesOf(sent: v.InferOutput<typeof configSchema>['watches']): Config['watches'] {
  const all = Object.entries(sent ?? {});
  return all.length === 0 ? undefined : Object.fromEntries(all.map(([name, watch]) => [name, withoutAbsent(watch)]));
}

/**
 * Reads every watch's query. Apart from `parseConfig`, so that only who needs them pays for it.
 * @throws ConfigError that names the watch and the column
 */
export const checkWatches = ({ watches = {} }: Config): void => void queriesOf(watches);

/** A mail is of one wire: the one that it came to. */
function refuseSharedAddresses(wires: readonly Wire[]): void {
  const owners = new Map<string, string>();
  for (const { name, mail } of wires) {
    for (const recipient of mail?.recipients ?? []) {
      const owner = owners.get(recipient) ?? name;
      if (owner !== name) throw new ConfigError(`wires.json: ${recipient} is a recipient of ${owner} and of ${name}`);
      owners.set(recipient, name);
    }
  }
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

const withoutAbsent = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
