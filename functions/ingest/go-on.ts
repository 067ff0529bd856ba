// The queues for the rest of a drop, opened with the first one that is paused: most processes never see one, and other
// functions need none of it.
import { later } from '../later.ts';
import type { DropQueues } from '../store/drop-message.ts';
import { fromEnvironment } from '../store/services.ts';

/** @throws ConfigError where a variable of the function is missing */
export function dropQueues(environment: Readonly<Record<string, string | undefined>>): DropQueues {
  const urls = {
    drops: fromEnvironment(environment, 'dropQueue'),
    replays: fromEnvironment(environment, 'replayQueue'),
  };
  const queues = later(async () => (await import('../store/drop-queues.ts')).openDropQueues(urls));
  return {
    async goOn(drop) {
      await (await queues()).goOn(drop);
    },
  };
}
