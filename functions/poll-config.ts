// The `poll` section of a wire in wires.json: who is asked, how often, and to which hosts its secret may go.
import * as v from 'valibot';

// The last part begins with a letter: an address is no name.
const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/;
// No dot: on one machine a secret's field stands behind one, `reuters.clientId`.
const SECRET_NAME = /^[A-Za-z0-9/_+-]{1,128}$/;

function isPlainHttps(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed?.protocol === 'https:' && parsed.username === '' && parsed.password === '' && HOST.test(parsed.hostname)
  );
}

/** Of a secret in Secrets Manager; on one machine, in secrets.env. */
export const secretName = v.pipe(v.string(), v.regex(SECRET_NAME, 'a secret is named in letters, digits and /_+-'));

const setting = v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]);

export const pollSchema = v.strictObject({
  /** Which poller asks: `feeds`. */
  poller: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'a poller is named in a-z, 0-9 and -')),
  /** What it asks, where the agency has no address of its own. */
  urls: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.check(isPlainHttps, 'an https:// address with a host name, and no user in it'))),
      v.maxLength(100),
    ),
    [],
  ),
  secret: v.optional(secretName),
  /** Whole minutes between two polls. */
  everyMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440)), 5),
  /** More drops in an hour than this mean that something is wrong. */
  mostPerHour: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 3000),
  /** What was published so long before the last complete poll is asked for again. */
  overlapMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440)), 15),
  /** Hosts that the secret may be sent to, besides those of `urls`. */
  hosts: v.optional(v.array(v.pipe(v.string(), v.regex(HOST, 'a host name in lower case: api.example.com'))), []),
  /** What this poller wants to know besides. */
  settings: v.optional(v.record(v.string(), setting), {}),
});

/** Validated, with its defaults. */
export type PollConfig = Readonly<v.InferOutput<typeof pollSchema>>;

/** Hosts that may see the wire's secret. */
export const hostsOf = ({ urls, hosts }: Pick<PollConfig, 'urls' | 'hosts'>): ReadonlySet<string> =>
  new Set([...hosts, ...urls.map((url) => new URL(url).hostname)]);
