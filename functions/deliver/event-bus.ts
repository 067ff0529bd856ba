// Other event buses, also of other accounts and regions.
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { EVENT_SOURCE } from '../names.ts';
import { fitting, reasonOf, TARGET_SETTINGS } from './aws-message.ts';
import type { Sender } from './sender.ts';

/** It does not like this one event. */
const REFUSALS: ReadonlySet<string> = new Set(['MalformedDetail', 'InvalidArgument', 'ValidationException']);

export function eventBusSender(arn: string): Sender {
  const [, , , region = ''] = arn.split(':');
  const client = new EventBridgeClient({ ...TARGET_SETTINGS, region });
  return async ({ message }) => {
    try {
      const { Entries = [] } = await client.send(
        new PutEventsCommand({
          Entries: [
            {
              EventBusName: arn,
              Source: EVENT_SOURCE,
              DetailType: message.type,
              Detail: fitting(message),
              Time: new Date(message.at),
            },
          ],
        }),
      );
      // EventBridge answers 200 even where it took none.
      const [{ EventId, ErrorCode, ErrorMessage } = {}] = Entries;
      if (EventId !== undefined && ErrorCode === undefined) return { kind: 'taken', answer: EventId };
      const error = `${ErrorCode ?? 'unknown'}: ${ErrorMessage ?? 'the event was not accepted'}`;
      return { kind: REFUSALS.has(ErrorCode ?? '') ? 'refused' : 'down', error };
    } catch (error) {
      return { kind: 'down', error: reasonOf(error) };
    }
  };
}
