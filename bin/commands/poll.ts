// `slugline poll`: asks one wire now, also for what was published before.
import type { PollAnswer } from '../../functions/poll/handler.ts';
import type { Connection } from '../connection.ts';
import { plural, print, shortTime } from '../output.ts';
import { timeOf } from './find.ts';

export interface PollOptions {
  readonly since?: string;
  readonly json?: boolean;
}

/** @returns the exit code: 1 where the wire was not asked, or failed */
export async function poll(connection: Connection, wire: string, { since, json }: PollOptions): Promise<number> {
  const answer = await connection.poll(wire, since === undefined ? {} : { since: timeOf('--since', since) });
  print(json ? JSON.stringify({ wire, ...answer }) : describePoll(wire, answer));
  return answer.kind === 'polled' && answer.failure === undefined ? 0 : 1;
}

export function describePoll(wire: string, answer: PollAnswer): string {
  if (answer.kind === 'busy') return `${wire} is being polled by another run; try again in two minutes`;
  if (answer.kind === 'resting') return `${wire} asked to be left alone until ${shortTime(answer.until)} UTC`;
  const { counts, isComplete, reachedAt, pending, failure } = answer;
  const lines = [`${wire.padEnd(8)} ${plural(counts.stored, 'new drop')}, ${counts.there} known`];
  if (pending > 0) lines.push(`         ${plural(pending, 'item')} to be tried again`);
  if (counts.quarantined > 0)
    lines.push(`         ${plural(counts.quarantined, 'item')} given up, see slugline quarantine`);
  if (failure !== undefined) lines.push(`         broke off: ${failure}`);
  else if (!isComplete) lines.push('         there is more; the next run goes on');
  lines.push(`         complete until ${shortTime(reachedAt)} UTC`);
  return lines.join('\n');
}
