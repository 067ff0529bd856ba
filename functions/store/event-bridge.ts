// EventBridge and its client, loaded with the first event.
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { eventBridgeBus } from './bus.ts';
import { type ClientSettings, MAX_ATTEMPTS } from './clients.ts';
import type { Bus } from './ports.ts';

export const openBus = (busName: string, settings: ClientSettings | undefined): Bus =>
  eventBridgeBus(new EventBridgeClient({ maxAttempts: MAX_ATTEMPTS, ...settings }), busName);
