// The one door: the drop bucket, which tells the drop queue of each new object, and the queue's dead letters. The bucket
// may be one that was brought along; then EventBridge tells. Drops that are read once more wait in a queue of their own.
import { Aws, Duration, Fn, Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { ArnPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket, CfnBucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import {
  BACKFILL_FOLDER,
  INGEST_BATCH_WINDOW_SECONDS,
  INGEST_MAX_RECEIVES,
  INGEST_TIMEOUT_SECONDS,
  MAIL_FOLDER,
  PICTURE_SUFFIXES,
} from '../functions/names.ts';
import { privateBucket } from './bucket.ts';
import { type Encryption, TO_READ, TO_READ_AND_WRITE, TO_WRITE } from './encryption.ts';
import type { SluglineFunction } from './function.ts';

// The longest that SQS keeps a message: also on the drop queue, so that a drop outlasts a broken deployment.
const RETENTION = Duration.days(14);

/** AWS advises six time-outs and the batch window: else a slow batch is handed out a second time while it runs. */
const VISIBILITY_SECONDS = 6 * INGEST_TIMEOUT_SECONDS + INGEST_BATCH_WINDOW_SECONDS;

export interface DropIntakeProps {
  readonly keep: boolean;
  readonly encryption: Encryption;
  /** A bucket of the same account that tells EventBridge of its objects; none of ours is made then. */
  readonly ownBucket?: string;
}

export class DropIntake extends Construct {
  /** Versioned, and without a rule that ends versions: a wire may reuse a key, and no byte is lost. */
  readonly bucket: Bucket | IBucket;
  readonly queue: Queue;
  readonly deadLetters: Queue;
  /** A replay of years must not stand before a kill. */
  readonly replayQueue: Queue;
  readonly replayDeadLetters: Queue;
  readonly #encryption: Encryption;
  /** Known before the bucket is made, so that what the bucket waits for may name it. */
  readonly #newBucketName: string;

  constructor(scope: Construct, id: string, { keep, encryption, ownBucket }: DropIntakeProps) {
    super(scope, id);
    this.#encryption = encryption;
    // A name made here, of the stack's id: no two stacks share one.
    this.#newBucketName = Fn.join('-', [
      'slugline-drops',
      this.node.addr.slice(-8),
      Fn.select(2, Fn.split('/', Aws.STACK_ID)),
    ]);
    [this.queue, this.deadLetters] = this.#queue('Queue', 'DeadLetters');
    [this.replayQueue, this.replayDeadLetters] = this.#queue('ReplayQueue', 'ReplayDeadLetters');

    this.bucket = ownBucket === undefined ? this.#newBucket(keep) : this.#broughtAlong(ownBucket);
  }

  #queue(id: string, deadId: string): [Queue, Queue] {
    const deadLetters = new Queue(this, deadId, {
      ...this.#encryption.queue(),
      enforceSSL: true,
      retentionPeriod: RETENTION,
    });
    const queue = new Queue(this, id, {
      ...this.#encryption.queue(),
      enforceSSL: true,
      retentionPeriod: RETENTION,
      visibilityTimeout: Duration.seconds(VISIBILITY_SECONDS),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: INGEST_MAX_RECEIVES },
    });
    return [queue, deadLetters];
  }

  #newBucket(keep: boolean): Bucket {
    // S3 tries the queue when the notification is set, so the policies of queue and key come first; and they name the
    // bucket.
    const { policyDependable } = this.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
          ArnEquals: { 'aws:SourceArn': this.#newBucketArn() },
        },
      }),
    );

    const bucketName = this.#newBucketName;
    const bucket = privateBucket(this, 'Drops', { keep, encryption: this.#encryption, bucketName, versioned: true });
    // Which bucket may send says the queue's policy.
    this.#encryption.allowService('s3.amazonaws.com', TO_READ_AND_WRITE);
    bucket.node.addDependency(policyDependable!);
    // `bucket.addEventNotification` would bring a custom resource with a Lambda function that may change any bucket.
    const resource = bucket.node.defaultChild;
    if (!CfnBucket.isCfnBucket(resource)) throw new TypeError('the drop bucket is no CfnBucket');
    resource.notificationConfiguration = {
      queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: this.queue.queueArn }],
    };
    return bucket;
  }

  #newBucketArn(): string {
    return Stack.of(this).formatArn({ service: 's3', region: '', account: '', resource: this.#newBucketName });
  }

  #broughtAlong(name: string): IBucket {
    const rule = new Rule(this, 'Objects', {
      description: `Tells of each new object of ${name}`,
      eventPattern: {
        source: ['aws.s3'],
        account: [Aws.ACCOUNT_ID],
        detailType: ['Object Created'],
        detail: { bucket: { name: [name] } },
      },
      targets: [new SqsQueue(this.queue)],
    });
    // To a queue under a key CDK lets every rule of the account send: its line for the key, which knows no rule, is the
    // queue's, too.
    if (this.#encryption.key) {
      this.queue.addToResourcePolicy(
        new PolicyStatement({
          effect: Effect.DENY,
          principals: [new ServicePrincipal('events.amazonaws.com')],
          actions: ['sqs:SendMessage'],
          resources: [this.queue.queueArn],
          conditions: { ArnNotEquals: { 'aws:SourceArn': rule.ruleArn } },
        }),
      );
    }
    return Bucket.fromBucketName(this, 'Drops', name);
  }

  /** Principals of an agency put objects of its wire; what counts as received by SES they may not. */
  allowAgency(wire: string, principals: readonly string[]): void {
    const who = principals.map((arn) => new ArnPrincipal(arn));
    const statement = (effect: Effect, resource: string): void => {
      const actions = ['s3:PutObject'];
      this.bucket.addToResourcePolicy(new PolicyStatement({ effect, principals: who, actions, resources: [resource] }));
    };
    statement(Effect.ALLOW, this.bucket.arnForObjects(`${wire}/*`));
    // Nor what a backfill puts, of which S3 tells in vain.
    for (const folder of [MAIL_FOLDER, BACKFILL_FOLDER]) {
      statement(Effect.DENY, this.bucket.arnForObjects(`${wire}/${folder}*`));
    }
    for (const arn of principals) this.#encryption.allowAgency(arn, this.#newBucketArn());
  }

  /** Reads drops, each by its version. */
  allowReading(reader: SluglineFunction): void {
    reader.allow(['s3:GetObject', 's3:GetObjectVersion'], [this.bucket.arnForObjects('*')]);
    // As for the archive: without it a drop that is gone answers 403, and its message would come again and again.
    reader.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
    this.#encryption.allow(reader.lambda, 's3', TO_READ);
  }

  /** Reads pictures, whose addresses it signs, and no other drop. */
  allowPictures(reader: SluglineFunction): void {
    const pictures = PICTURE_SUFFIXES.map((suffix) => this.bucket.arnForObjects(`*.${suffix}`));
    reader.allow(['s3:GetObject', 's3:GetObjectVersion'], pictures);
    reader.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
    this.#encryption.allow(reader.lambda, 's3', TO_READ);
  }

  /** Puts drops of one wire; the condition that nothing lies there yet needs no right to read. */
  allowPutting(writer: SluglineFunction, wire: string): void {
    writer.allow(['s3:PutObject'], [this.bucket.arnForObjects(`${wire}/*`)]);
    this.#encryption.allow(writer.lambda, 's3', TO_WRITE);
  }

  /** Puts drops of an archive, under whichever wire, and queues them behind what just came. */
  allowBackfilling(writer: SluglineFunction): void {
    // Also to be told which version lies there already.
    writer.allow(['s3:PutObject', 's3:GetObject'], [this.bucket.arnForObjects(`*/${BACKFILL_FOLDER}*`)]);
    writer.allow(['sqs:SendMessage'], [this.replayQueue.queueArn]);
    this.#encryption.allow(writer.lambda, 's3', TO_READ_AND_WRITE);
    this.#encryption.allow(writer.lambda, 'sqs', TO_READ_AND_WRITE);
  }

  /** Deletes drops whose time is over, each by its version. */
  allowPurging(purger: SluglineFunction): void {
    purger.allow(['s3:DeleteObjectVersion'], [this.bucket.arnForObjects('*')]);
  }

  /** Queues the rest of a drop that is too large for one call. */
  allowGoingOn(writer: SluglineFunction): void {
    writer.allow(['sqs:SendMessage'], [this.queue.queueArn, this.replayQueue.queueArn]);
    this.#encryption.allow(writer.lambda, 'sqs', TO_READ_AND_WRITE);
  }

  /** What Lambda's poller needs of the function's role. */
  allowReceiving(receiver: SluglineFunction): void {
    receiver.allow(
      ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
      [this.queue.queueArn, this.replayQueue.queueArn],
    );
    this.#encryption.allow(receiver.lambda, 'sqs', TO_READ);
  }
}
