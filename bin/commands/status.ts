// `slugline status`: what each wire brought today, what waits and what was left over.
import type {
  ConsumerStatus,
  Owed,
  PollStatus,
  StatusResponse,
  Timed,
  WireStatus,
} from '../../functions/query/response.ts';
import type { Connection } from '../connection.ts';
import { plural, print, printable, shortTime } from '../output.ts';

export async function status(connection: Connection, options: { json?: boolean }): Promise<void> {
  const [answer, queue] = await Promise.all([connection.query({ op: 'status' }, 'status'), connection.queueDepth()]);
  print(options.json ? JSON.stringify({ ...answer, queue }) : printable(describe(answer, queue)));
}

type QueueDepth = Awaited<ReturnType<Connection['queueDepth']>>;

export function describe(
  { at, wires, holds, expiries, effects, withdrawals, consumers = [] }: StatusResponse,
  queue: QueueDepth,
): string {
  const oldest = effects.oldest ? `, the oldest of ${shortTime(effects.oldest)}` : '';
  return [
    `at ${shortTime(at)} UTC`,
    ...wires.flatMap(linesOf),
    `queue    ${plural(queue.waiting, 'message')} waiting, ${queue.inFlight} in work${queue.replays > 0 ? `; ${plural(queue.replays, 'replay')} behind them` : ''}`,
    `holds    ${timed(holds)}`,
    `expiry   ${timed(expiries)}`,
    `effects  ${counted(effects.pending, effects.isComplete)} to do${oldest}`,
    ...withdrawalsOf(withdrawals),
    ...consumers.flatMap(consumerLines),
  ].join('\n');
}

/** A consumer, what it is owed and what is the matter with it. */
export function consumerLines({ consumer, title, target, stops, news, dead, trouble }: ConsumerStatus): string[] {
  const name = title === undefined ? consumer : `${consumer} (${title})`;
  const lines = [`told     ${name} at ${target}: ${owed(news)} owed, ${owed(stops)} to stop use`];
  if (dead.count > 0) lines.push(`         ${owed(dead)} given up; slugline consumers ${consumer} --retry`);
  if (trouble) {
    const next = `tried again ${shortTime(trouble.notBefore)}`;
    lines.push(`         takes nothing since ${shortTime(trouble.since)}: ${trouble.error}; ${next}`);
  }
  return lines;
}

const owed = ({ count, isComplete, oldest }: Owed): string =>
  `${counted(count, isComplete)}${oldest === undefined ? '' : ` (oldest ${shortTime(oldest)})`}`;

// Where there is one a person must look.
function withdrawalsOf({ unsure, isComplete, newest }: StatusResponse['withdrawals']): string[] {
  if (!newest) return [];
  const who = `the newest advisory ${newest.advisory} of ${shortTime(newest.at)} may mean ${newest.story}`;
  return [`unsure   ${counted(unsure, isComplete)} withdrawals of the last days, ${who}`];
}

function timed({ waiting, due, isComplete, next }: Timed): string {
  return `${counted(waiting, isComplete)} waiting${next ? `, the next ends ${shortTime(next)}` : ''}; ${due} due`;
}

const counted = (count: number, isComplete: boolean): string => `${count}${isComplete ? '' : ' or more'}`;

// A wire that brought nothing gets one line.
function linesOf({ wire, newestDrop, today, quarantined, poll, silence }: WireStatus): string[] {
  const more = [...(poll ? [polled(poll)] : []), ...(silence ? [silent(silence)] : [])];
  if (!newestDrop && quarantined.count === 0) return [`${wire.padEnd(8)} nothing in the last days`, ...more];
  const outcomes = Object.entries(today.outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  const drops = `${plural(today.drops, 'drop')} today${today.isComplete ? '' : ' or more'}`;
  const what = outcomes.length > 0 ? `: ${outcomes.join(', ')}` : '';
  const lines = [`${wire.padEnd(8)} ${drops}${what}`];
  if (newestDrop)
    lines.push(`         newest ${shortTime(newestDrop.receivedAt)} ${newestDrop.key} (${newestDrop.outcome})`);
  if (quarantined.newest) {
    const { count, isComplete, newest } = quarantined;
    lines.push(
      `         ${counted(count, isComplete)} in quarantine, newest ${shortTime(newest.receivedAt)} ${newest.code}`,
    );
  }
  return [...lines, ...more];
}

function polled({ reachedAt, pending, notBefore, cursor }: PollStatus): string {
  if (reachedAt === undefined) return '         never polled';
  const rest = notBefore === undefined ? '' : `; rests until ${shortTime(notBefore)}`;
  const waiting = pending === 0 ? '' : `; ${plural(pending, 'item')} to be tried again`;
  return `         polled, complete until ${shortTime(reachedAt)}${waiting}${rest}${cursor === undefined ? '' : `; cursor ${cursor}`}`;
}

function silent({ since, percent }: NonNullable<WireStatus['silence']>): string {
  const known = since === undefined ? 'no news known' : `no news since ${shortTime(since)}`;
  return `         ${known}: ${percent} % of what is allowed${percent >= 100 ? ', silent for too long' : ''}`;
}
