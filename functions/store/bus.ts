// Events on the EventBridge bus, at most ten in a call.
import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { ArticleEvent } from '../article/events.ts';
import { Unavailable } from '../errors.ts';
import { BACKFILL_EVENT_SOURCE, DRILL_EVENT_SOURCE, DRILL_WIRE, EVENT_SOURCE } from '../names.ts';
import { asked } from './aws.ts';
import type { Bus } from './ports.ts';

const MAX_ENTRIES = 10;

export function eventBridgeBus(client: EventBridgeClient, busName: string): Bus {
  return {
    async publish(events) {
      for (let start = 0; start < events.length; start += MAX_ENTRIES) {
        const batch = events.slice(start, start + MAX_ENTRIES);
        const answer = await asked('sending events', () =>
          client.send(
            new PutEventsCommand({
              Entries: batch.map((event) => ({
                EventBusName: busName,
                Source: sourceOf(event),
                DetailType: event.type,
                Detail: JSON.stringify(event),
                Time: new Date(event.at),
              })),
            }),
          ),
        );
        // EventBridge answers 200 even where it took none of them.
        if (answer.FailedEntryCount) {
          const why = answer.Entries?.find((entry) => entry.ErrorCode);
          throw new Unavailable(
            'STORE',
            `${answer.FailedEntryCount} of ${batch.length} events were not accepted: ${why?.ErrorCode ?? 'unknown'}`,
          );
        }
      }
    },
  };
}

function sourceOf({ wire, isBackfill }: ArticleEvent): string {
  if (wire === DRILL_WIRE) return DRILL_EVENT_SOURCE;
  return isBackfill ? BACKFILL_EVENT_SOURCE : EVENT_SOURCE;
}
