// The stories of a drill: invented, and each version marked by a word that stands nowhere else. Whatever answer
// holds that word shows the version, however it got there.
import { createHash } from 'node:crypto';
import { articleId } from '../../functions/article/identity.ts';
import { DRILL_AUTHORITY, DRILL_WIRE } from '../../functions/names.ts';

export const SCENARIOS = ['kill', 'embargo', 'correction', 'kill-first'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** One version as a wire would send it. */
export interface DrillVersion {
  readonly scenario: Scenario;
  /** 1, 2 …: in this order the versions were made, whatever the order of their arrival. */
  readonly number: number;
  readonly kind: 'story' | 'update' | 'correction' | 'kill';
  readonly embargoedUntil?: string;
}

/** What all stories of one drill share. */
export interface DrillRun {
  /** Eight letters and digits, another for each drill. */
  readonly name: string;
  /** The day that its stories are dated: `2026-11-24`. */
  readonly day: string;
}

export const uriOf = (run: string, scenario: string): string => `tag:${DRILL_AUTHORITY},2026:${run}-${scenario}`;

export const idOf = (run: string, scenario: string): string => articleId(DRILL_AUTHORITY, uriOf(run, scenario));

/** The wire subject under which the stories of one drill are found. */
export const subjectOf = (run: string): string => `drill:${run}`;

export const markerOf = (run: string, { scenario, number }: DrillVersion): string =>
  `zq${createHash('sha256').update(`${run} ${scenario} ${number}`).digest('hex').slice(0, 16)}`;

export const keyOf = (run: string, { scenario, number }: DrillVersion): string =>
  `${DRILL_WIRE}/${run}/${scenario}-${number}.xml`;

/** The article that a drop of a drill is about; undefined where the key is none of a drill's. */
export function articleOfKey(key: string): string | undefined {
  const match = /^_drill\/([a-z0-9]{8})\/([a-z-]{1,20})-\d{1,3}\.xml$/.exec(key);
  return match ? idOf(match[1]!, match[2]!) : undefined;
}

// Four texts that have nothing in common, so that nobody takes two of the stories for one.
const TEXTS: Readonly<Record<Scenario, string>> = {
  kill: 'A lighthouse keeper who does not exist counted seventeen paper boats and wrote the sum into a book of blank pages.',
  embargo:
    'The committee of imaginary gardeners will announce which colour next winter has, once everybody has agreed to forget it.',
  correction:
    'Eleven clocks in an unbuilt tower struck noon together, said a bell maker whose workshop stands in a drawing.',
  'kill-first':
    'Rain fell upwards over a field that no map shows, and an umbrella factory invented for the purpose closed early.',
};

const STATUS: Readonly<Record<DrillVersion['kind'], string>> = {
  story: 'edStat:N',
  update: 'edStat:U',
  correction: 'edStat:C',
  kill: 'edStat:D',
};

/** The version as NewsML-G2; nothing in it needs escaping. */
export function newsItem({ name, day }: DrillRun, version: DrillVersion): string {
  const { scenario, number, kind, embargoedUntil } = version;
  const created = `${day}T00:${String(number).padStart(2, '0')}:00Z`;
  const marker = markerOf(name, version);
  const isKill = kind === 'kill';
  const embargo = embargoedUntil === undefined ? '' : `\n    <embargoed>${embargoedUntil}</embargoed>`;
  const text = isKill
    ? ''
    : `<p>${TEXTS[scenario]}</p><p>This is a drill, marked ${marker}. Nothing of it has happened.</p>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${uriOf(name, scenario)}" version="${number}" standard="NewsML-G2" standardversion="2.30" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="Slugline drill"/>
    <versionCreated>${created}</versionCreated>${embargo}
    <pubStatus qcode="stat:${isKill ? 'canceled' : 'usable'}"/>
    <signal qcode="${STATUS[kind]}"/>
  </itemMeta>
  <contentMeta>
    <urgency>8</urgency>
    <language tag="en"/>
    <subject qcode="${subjectOf(name)}"/>
    <slugline>DRILL-${scenario.toUpperCase()}</slugline>
    <headline>Invented drill story ${marker}</headline>
  </contentMeta>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${text}</body></html>
    </inlineXML>
  </contentSet>
</newsItem>
`;
}
