// Our own event bus: what changes of state of an article are told on, to whoever in the account sets a rule.
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { EVENT_SOURCE } from '../functions/names.ts';
import type { SluglineFunction } from './function.ts';

export class Bus extends Construct {
  readonly eventBus: EventBus;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.eventBus = new EventBus(this, 'Events', {
      description: `Articles stored, updated, corrected, killed and released (source: ${EVENT_SOURCE})`,
    });
  }

  allowSending(sender: SluglineFunction): void {
    sender.allow(['events:PutEvents'], [this.eventBus.eventBusArn]);
  }
}
