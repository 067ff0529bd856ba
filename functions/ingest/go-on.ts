// The queues for the rest of a drop, opened with the first one that is paused: most processes never see one, and other
// functions need none of it.
import type { DropQueues } from '../store/drop-message.ts';
import { fromEnvironment } from '../store/services.ts';

/** @throws ConfigError where a variable of the function is missing */
export function dropQueues(environment: Readonly<Record<string, string | undefined>>): DropQueues {
  const urls = {
    drops: fromEnvironment(environment, 'dropQueue'),
    replays: fromEnvironment(environment, 'replayQueue'),
  };
  let opened: Promise<DropQueues> | undefined;
  return {
    async goOn(drop) {
      opened ??= import('../store/drop-queues.ts').then(({ openDropQueues }) => openDropQueues(urls));
      await (await opened).goOn(drop);
    },
  };
}
