// What wires send in the model: a few stories, dates, versions and texts, chosen so that they meet often.
import fc from 'fast-check';
import type { Change } from '../../functions/article/article.ts';
import type { Hold } from '../../functions/article/head.ts';
import { articleId } from '../../functions/article/identity.ts';
import { MAX_AHEAD_MS } from '../../functions/article/normalise.ts';
import { type Config, parseConfig } from '../../functions/config.ts';

export const START = '2026-11-24T12:00:00.000Z';
const START_MS = Date.parse(START);

/** Minutes from the start as an instant. */
export function at(minutes: number): string {
  const known = INSTANTS.get(minutes);
  if (known !== undefined) return known;
  const instant = new Date(START_MS + minutes * 60_000).toISOString();
  INSTANTS.set(minutes, instant);
  return instant;
}
/** Asked for a thousand times in each case. */
const INSTANTS = new Map<number, string>();

/** Two wires speak for reuters.com; what `feed` says of it is an article of its own. */
export const WIRES = ['reuters', 'connect', 'feed'] as const;
export type WireName = (typeof WIRES)[number];

const REUTERS = 'tag:reuters.com,2026:newsml_';
/** A story and an advisory that belong to none of them. */
const OTHERS = new Set([2, 901]);
/** Numbers of the articles that withdraw others. */
const ADVISORIES = [900, 900, 900, 901];

/** How the clock of an embargo is written. */
export type SentEmbargo = { readonly kind: 'zoned' | 'local'; readonly minutes: number } | { readonly kind: 'prose' };

export type Status = 'usable' | 'correction' | 'refile' | 'repeat' | 'advisory' | 'withheld' | 'kill' | 'delete';

export interface Sent {
  readonly story: number;
  /** Minutes from the start. */
  readonly created: number;
  readonly version: string;
  readonly text: number;
  readonly status: Status;
  readonly embargo?: SentEmbargo | undefined;
  /** The same version in other bytes. */
  readonly wrapping: number;
  readonly withdraws?: Withdraws | undefined;
  /** Its rights let it be kept for this many days. */
  readonly keepDays?: number | undefined;
}

/** A story that an advisory names: by its headline with its place or another one, or by its uri. */
export interface Withdraws {
  readonly of: Sent;
  readonly by: (typeof WAYS)[number];
}

export const WAYS = ['place', 'elsewhere', 'uri'] as const;

/** Deployed one after the other: each reads local times in another zone, so a replay may read another status. */
export const CODES: readonly {
  readonly timeZone?: string;
  readonly offsetMinutes: number;
  /** Days for which what `connect` brings may be kept. */
  readonly retention?: number;
}[] = [
  { offsetMinutes: 0 },
  { timeZone: 'Europe/Helsinki', offsetMinutes: 120, retention: 2 },
  { timeZone: 'Asia/Tokyo', offsetMinutes: 540 },
  { timeZone: 'America/New_York', offsetMinutes: -300, retention: 1 },
];

export const CONFIGS: readonly Config[] = CODES.map(({ timeZone, retention }) => {
  const wire = (authorities: string[]) => ({ title: 'A wire', authorities, ...(timeZone ? { timeZone } : {}) });
  return parseConfig({
    wires: {
      reuters: wire(['reuters.com']),
      connect: { ...wire(['reuters.com']), ...(retention ? { retention } : {}) },
      feed: { ...wire(['feed.example']), keepDrops: true },
    },
  });
});

/** The tag that says which code has read a version: what newer code says is then not what older code said. */
export const revisionTag = (pipelineRev: number): string => `rev:${pipelineRev}`;

export const uriOf = ({ story }: Sent): string =>
  OTHERS.has(story) ? `urn:newsml:other.example:2026:${story + 1}` : `${REUTERS}L${story + 1}`;

/** Under whose name the story is kept. */
export const ownerOf = (sent: Sent, wire: WireName): string =>
  uriOf(sent).startsWith(REUTERS) && wire !== 'feed' ? 'reuters.com' : `wire:${wire}`;

export const idOf = (sent: Sent, wire: WireName): string => articleId(ownerOf(sent, wire), uriOf(sent));

const PREFIX: Partial<Record<Status, string>> = {
  correction: 'CORRECTED-',
  refile: 'REFILE-',
  repeat: 'RPT-',
  advisory: 'ADVISORY-',
};
const PLACES = ['Paris', 'Moscow and Berlin', 'a town'];

const PARAGRAPHS = [
  'The ministers met for the third time this week and parted after nine hours without a word to those who waited.',
  'Relief organisations asked for an open road and for fuel, and said that their stores would last for eleven days.',
  'A second round is to follow when both sides have spoken with the families of those who are held.',
  'Nobody has kept a record of what was promised in the first round.',
];
/** The second is a copy of the first, as another channel would cut and spell it; the third is another story. */
const BODIES: readonly (readonly string[])[] = [
  PARAGRAPHS,
  PARAGRAPHS.slice(0, -1).map((text) => text.replace('organisations', 'organizations')),
  [
    'Rain kept the harvest in the fields for a second month, and growers said that a third of the fruit had split.',
    'Prices at the auction rose to the highest since spring, and two buyers left before the last lot was called.',
  ],
];

export const isCopy = (a: Sent, b: Sent): boolean => a.text < 2 === b.text < 2;

/** Another for every version and text, so that whatever shows it shows this version. */
export function headlineOf({ story, created, version, text, status, embargo, withdraws }: Sent): string {
  const hold = embargo ? ` ${embargo.kind} ${'minutes' in embargo ? embargo.minutes : ''}` : '';
  const words = `Talks ${story} in ${PLACES[text]} on text ${text} of version ${version} at ${created} ${status}${hold}`;
  const named = withdraws ? ` by ${withdraws.by} of ${headlineOf(withdraws.of)}` : '';
  return `${PREFIX[status] ?? ''}${words}${named}`.trim();
}

export const changeOf = ({ status, withdraws }: Sent): Change =>
  ({
    usable: 'new',
    correction: 'correction',
    refile: 'refile',
    repeat: 'repeat',
    advisory: withdraws ? 'withdrawal' : 'advisory',
    withheld: 'new',
    kill: 'kill',
    delete: 'kill',
  })[status] as Change;

export const isKill = ({ status }: Sent): boolean => status === 'kill' || status === 'delete';

/** What the desk must make of it, in the words of the design and not of the code. */
export function holdOf(sent: Sent, code: number, receivedAt: string): Hold['kind'] | undefined {
  return holdUntil(sent, code, receivedAt)?.kind;
}

export function holdUntil(
  sent: Sent,
  code: number,
  receivedAt: string,
): { readonly kind: Hold['kind']; readonly until: string } | undefined {
  const never = '9999';
  const { embargo, created } = sent;
  if (sent.status === 'withheld') return { kind: 'withheld', until: never };
  const { timeZone, offsetMinutes } = CODES[code]!;
  if (embargo && (embargo.kind === 'prose' || (embargo.kind === 'local' && !timeZone))) {
    return { kind: 'unreadable', until: never };
  }
  const until = embargo && at(embargo.minutes - (embargo.kind === 'local' ? offsetMinutes : 0));
  if (isAhead(sent, receivedAt)) {
    const due = at(created - 60);
    return { kind: 'future', until: until !== undefined && until > due ? until : due };
  }
  return until === undefined ? undefined : { kind: 'embargo', until };
}

/** Days for which what a wire brought may be kept, as this code reads it; undefined where it may stay. */
export function keepDays(sent: Sent | 'broken', wire: WireName, code: number): number | undefined {
  const retention = wire === 'connect' ? CODES[code]!.retention : undefined;
  const days = [sent === 'broken' ? undefined : sent.keepDays, retention].filter((one) => one !== undefined);
  return days.length === 0 ? undefined : Math.min(...days);
}

export const daysAfter = (time: string, days: number): string =>
  new Date(Date.parse(time) + days * 24 * 3_600_000).toISOString();

/** A drop goes with the last of what it holds. */
export function dropExpiresAt(
  items: readonly (Sent | 'broken')[],
  { wire, code, receivedAt }: { readonly wire: WireName; readonly code: number; readonly receivedAt: string },
): string | undefined {
  const held = items.length === 0 ? (['broken'] as const) : items;
  const ends = held.map((item) => {
    const days = keepDays(item, wire, code);
    // A withhold from the future counts as made when it came, and what cannot be read has no other date either.
    const isDated = item !== 'broken' && (item.status !== 'withheld' || !isAhead(item, receivedAt));
    return days === undefined ? undefined : daysAfter(isDated ? at(item.created) : receivedAt, days);
  });
  return wire === 'feed' || ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
}

const isAhead = ({ created }: Sent, receivedAt: string): boolean =>
  Date.parse(at(created)) - Date.parse(receivedAt) > MAX_AHEAD_MS;

/** A drop: one NewsML-G2 item, or a message with several. */
export function bytesOf(items: readonly (Sent | 'broken')[]): Uint8Array {
  const [first, ...more] = items;
  if (first && first !== 'broken' && more.length === 0) return Buffer.from(itemOf(first));
  const all = items.map((item) => (item === 'broken' ? BROKEN_ITEM : itemOf(item)));
  return Buffer.from(`<newsMessage xmlns="${G2}"><itemSet>${all.join('\n')}</itemSet></newsMessage>`);
}

const G2 = 'http://iptc.org/std/nar/2006-10-01/';
/** A kill that names nothing. */
const BROKEN_ITEM = `<newsItem xmlns="${G2}" version="1"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>`;

function itemOf(sent: Sent): string {
  const { created, version, status, embargo, wrapping, text, withdraws, keepDays: days } = sent;
  const rights = days ? `<rightsInfo><usageTerms>NARCH${days}</usageTerms></rightsInfo>` : '';
  const pubStatus = status === 'withheld' ? 'withheld' : status === 'kill' ? 'canceled' : 'usable';
  const edStat = status === 'delete' ? 'D' : status === 'correction' ? 'C' : 'N';
  // Without a zone, so that the document depends on the code that reads it.
  const firstCreated = '2026-11-23T08:00:00';
  const town = TOWNS[text];
  const located = town ? `<located literal="${town}"/>` : '';
  const body = withdraws ? [withdrawing(withdraws), `It was text ${text}.`] : BODIES[text]!;
  return `<newsItem xmlns="${G2}" guid="${uriOf(sent)}" version="${version}" xml:lang="en">${rights}
<itemMeta><itemClass qcode="icls:text"/><provider literal="reuters.com"/><versionCreated>${at(created)}</versionCreated>
<firstCreated>${firstCreated}</firstCreated>${embargo ? `<embargoed>${embargoText(embargo)}</embargoed>` : ''}
<pubStatus qcode="stat:${pubStatus}"/><signal qcode="edStat:${edStat}"/></itemMeta>
<contentMeta>${located}<urgency>${3 + wrapping}</urgency>${hasSlugline(sent) ? '<slugline>TALKS</slugline>' : ''}<headline>${headlineOf(sent)}</headline></contentMeta>
<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body.map((one) => `<p>${one}</p>`).join('')}</body></html></inlineXML></contentSet>
</newsItem>`;
}

/** By its slugline an advisory would mean every story. */
export const hasSlugline = ({ withdraws, status }: Sent): boolean => !withdraws && status !== 'advisory';

/** Where the texts were written; nobody knows of the last. */
const TOWNS = ['Paris', 'Moscow'];

function withdrawing({ of, by }: Withdraws): string {
  if (by === 'uri') return `The story ${uriOf(of)} is withdrawn.`;
  const town = by === 'elsewhere' ? 'Oslo' : TOWNS[of.text];
  return `The ${town ? `${town} ` : ''}story headlined "${headlineOf(of)}" is withdrawn.`;
}

function embargoText(embargo: SentEmbargo): string {
  if (embargo.kind === 'prose') return 'until the minister speaks';
  return embargo.kind === 'zoned' ? at(embargo.minutes) : at(embargo.minutes).slice(0, 19);
}

/** Drops that hold no article: a kill that names nothing, and one that is no XML to its end. */
export const BROKEN: readonly Uint8Array[] = [
  Buffer.from(BROKEN_ITEM),
  Buffer.from(`<newsMessage xmlns="${G2}"><itemSet>`),
];

const FAR = 60 * 24 * 30;

export const sentArbitrary: fc.Arbitrary<Sent> = fc.record({
  story: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2),
  created: fc.constantFrom(-4000, -180, -180, -120, -120, -60, -60, -60, 0, 0, 30, 30, 180, FAR),
  version: fc.constantFrom('1', '2', '10', 'a', 'B-2'),
  text: fc.constantFrom(0, 0, 1, 2),
  status: fc.constantFrom<Status>(
    'usable',
    'usable',
    'usable',
    'usable',
    'usable',
    'usable',
    'usable',
    'correction',
    'refile',
    'repeat',
    'advisory',
    'withheld',
    'kill',
    'delete',
  ),
  embargo: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constantFrom('zoned', 'local'), minutes: fc.constantFrom(-60, 60, 120, 300) }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'prose' as const }) },
  ),
  wrapping: fc.constantFrom(0, 0, 0, 1),
  keepDays: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, 1, 1, 3),
});

/** What it withdraws is added where it is sent. */
export const advisoryArbitrary: fc.Arbitrary<Sent> = fc.record({
  story: fc.constantFrom(...ADVISORIES),
  created: fc.constantFrom(-120, -60, 0, 0, 30, 30, 180, FAR),
  version: fc.constantFrom('1', '2'),
  text: fc.constantFrom(0, 2),
  status: fc.constant<Status>('advisory'),
  embargo: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant({ kind: 'zoned' as const, minutes: 120 }) },
  ),
  wrapping: fc.constant(0),
});
