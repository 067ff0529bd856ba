// How much of its patience a wire has used up: each minute without news uses its share of the time for which the wire may
// be silent just then. So a night without limit uses nothing, and a morning begins with all of it. Pure.
import type { QuietConfig, WEEKDAYS } from '../ways-config.ts';

const STEP_MS = 5 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const MAX_BACK_MS = 8 * DAY_MS;

/**
 * @param since the newest sign of news, ISO 8601; undefined where none is known, which counts as long ago
 * @param timeZone IANA name
 * @returns percent: from 100 on the wire is silent for too long; at most 1000
 */
export function silencePercent(quiet: QuietConfig, since: string | undefined, now: string, timeZone = 'UTC'): number {
  const end = Date.parse(now);
  const start = Math.max(since === undefined ? 0 : Date.parse(since), end - MAX_BACK_MS);
  const clock = clockOf(timeZone);
  let used = 0;
  for (let at = start; at < end; at += STEP_MS) {
    const minutes = allowedAt(quiet, clock(at));
    if (minutes === undefined) continue;
    used += Math.min(STEP_MS, end - at) / (minutes * 60_000);
    if (used >= 10) return 1000;
  }
  return Math.round(used * 100);
}

interface Clock {
  readonly day: (typeof WEEKDAYS)[number];
  /** `06:05` */
  readonly time: string;
}

function allowedAt(quiet: QuietConfig, { day, time }: Clock): number | undefined {
  return quiet.find(({ days, from, to }) => (days === undefined || days.includes(day)) && from <= time && time < to)
    ?.minutes;
}

function clockOf(timeZone: string): (at: number) => Clock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = parts.get('weekday')!.toLowerCase().slice(0, 3) as Clock['day'];
    return { day, time: `${parts.get('hour')}:${parts.get('minute')}` };
  };
}
