// The one stack that `cdk deploy` puts into an account, with the outputs by which the command line finds its parts.
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { PUSH_PATH } from '../functions/names.ts';
import type { SluglineFunction } from './function.ts';
import { Slugline, type SluglineProps } from './slugline.ts';

export interface SluglineStackProps extends SluglineProps, Pick<StackProps, 'env' | 'stackName' | 'tags'> {}

export class SluglineStack extends Stack {
  readonly slugline: Slugline;

  constructor(
    scope: Construct,
    id: string,
    { wires, keep = true, dropBucket, alarms, backfillFrom, kms, readers, functionsDir, ...props }: SluglineStackProps,
  ) {
    super(scope, id, {
      ...props,
      description: 'Slugline: wire-service news, parsed, tagged and stored',
      terminationProtection: keep,
    });
    this.slugline = new Slugline(this, 'Wires', {
      wires,
      keep,
      ...(dropBucket === undefined ? {} : { dropBucket }),
      ...(alarms === undefined ? {} : { alarms }),
      ...(backfillFrom === undefined ? {} : { backfillFrom }),
      ...(kms === undefined ? {} : { kms }),
      ...(readers === undefined ? {} : { readers }),
      ...(functionsDir === undefined ? {} : { functionsDir }),
    });
    const { encryption, intake, store, bus, query, polls, deliveries, push, mail, sftp, backfill } = this.slugline;
    this.#output('DropBucket', intake.bucket.bucketName, 'Where wires put their drops, under <wire>/');
    this.#output('ArchiveBucket', store.archive.bucketName, 'One ninjs document per article version');
    this.#output('Table', store.table.tableName, 'The articles table');
    this.#output('QueryFunction', query.function.lambda.functionName, 'Invoke it to find and show articles');
    this.#output('EventBus', bus.eventBus.eventBusName, 'Where changes of articles are told');
    this.#output('IngestQueue', intake.queue.queueUrl, 'Drops that wait for INGEST');
    this.#output('DeadLetterQueue', intake.deadLetters.queueUrl, 'Drops that INGEST gave up on');
    this.#output('ReplayQueue', intake.replayQueue.queueUrl, 'Drops that are read once more');
    this.#output('ReplayDeadLetterQueue', intake.replayDeadLetters.queueUrl, 'Replayed drops that INGEST gave up on');
    if (this.slugline.readers) {
      this.#output('QueryForReaders', this.slugline.readers.alias.functionArn, 'By this readers in other accounts ask');
      this.#output('EventBusArn', bus.eventBus.eventBusArn, 'On this readers in other accounts set rules');
    }
    if (encryption.key) this.#output('Key', encryption.key.keyArn, 'Without it nothing that is stored can be read');
    if (push) this.#output('PushUrl', `${push.api.apiEndpoint}${PUSH_PATH}<wire>`, 'Where wires push their drops');
    if (mail)
      this.#output(
        'MailRuleSet',
        mail.ruleSetName,
        'Takes mail once you run: aws ses set-active-receipt-rule-set --rule-set-name',
      );
    if (sftp) {
      const host = `${sftp.server.attrServerId}.server.transfer.${this.region}.amazonaws.com`;
      this.#output('SftpHost', host, 'Where wires upload, each as the user of its name');
    }
    if (backfill && backfillFrom) {
      const { stateMachineArn } = backfill.stateMachine;
      this.#output('Backfill', this.toJsonString({ stateMachineArn, ...backfillFrom }), 'What brings an archive in');
    }
    this.#functions('PollFunctions', polls, 'Invoke one to poll its wire now');
    this.#functions('DeliverFunctions', deliveries, 'Invoke one to tell its consumer now');
  }

  /** Their names, by what each is for; nothing where there are none. */
  #functions(id: string, all: ReadonlyMap<string, { readonly function: SluglineFunction }>, description: string): void {
    if (all.size === 0) return;
    const functions = [...all].map(([name, one]) => [name, one.function.lambda.functionName]);
    this.#output(id, this.toJsonString(Object.fromEntries(functions)), description);
  }

  // Not exported: an export would tie other stacks to this one.
  #output(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}
