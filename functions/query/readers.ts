// What readers in other accounts may ask: they invoke QUERY by an alias of its own, which Lambda tells us.
import { BadQuery } from '../errors.ts';
import { READERS_ALIAS } from '../names.ts';

// What became of drops, what waits in quarantine and why a story was held are the account's own affair.
const OPEN: ReadonlySet<unknown> = new Set(['find', 'show']);

/**
 * Lets everything pass but what a reader in another account may not ask.
 * @param invokedFunctionArn `arn:aws:lambda:<region>:<account>:function:<name>`, with `:<alias>` where it was invoked by one
 * @throws BadQuery
 */
export function refuseToReaders(event: unknown, invokedFunctionArn: string): void {
  const qualifier = invokedFunctionArn.split(':')[7];
  if (qualifier !== READERS_ALIAS || OPEN.has((event as { op?: unknown } | null)?.op)) return;
  throw new BadQuery('op', 'readers in other accounts may "find" and "show", and ask nothing else');
}
