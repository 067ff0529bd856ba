// `slugline consumers`: who is told of articles, what they are still owed, and what was given up.
import type { DeliverAnswer } from '../../functions/deliver/handler.ts';
import type { Connection } from '../connection.ts';
import { plural, print, printable, UserError } from '../output.ts';
import { consumerLines } from './status.ts';

export interface ConsumersOptions {
  readonly retry?: boolean;
  readonly json?: boolean;
}

export async function consumers(
  connection: Connection,
  name: string | undefined,
  { retry = false, json = false }: ConsumersOptions,
): Promise<void> {
  if (retry) {
    if (name === undefined) throw new UserError('which consumer? write slugline consumers <name> --retry');
    const answer = await connection.deliver(name, { retry: true });
    return print(json ? JSON.stringify({ consumer: name, ...answer }) : printable(describeRetry(name, answer)));
  }
  const { consumers: all = [] } = await connection.query({ op: 'status' }, 'status');
  const wanted = all.filter(({ consumer }) => name === undefined || consumer === name);
  if (wanted.length === 0) {
    const known = all.map(({ consumer }) => consumer).join(', ') || 'none';
    throw new UserError(
      name === undefined
        ? 'wires.json names no consumers; docs/consumers.md tells how'
        : `there is no consumer "${name}"; these are: ${known}`,
    );
  }
  if (json) for (const one of wanted) print(JSON.stringify(one));
  else print(printable(wanted.flatMap(consumerLines).join('\n')));
}

export function describeRetry(name: string, answer: DeliverAnswer): string {
  const revived = `${plural(answer.revived ?? 0, 'event')} owed to ${name} again`;
  if (answer.kind === 'busy') return `${revived}; another run delivers them`;
  const { taken, refused, trouble } = answer;
  const rest = trouble === undefined ? '' : `; it takes nothing: ${trouble}`;
  return `${revived}; ${taken} taken, ${refused} refused${rest}`;
}
