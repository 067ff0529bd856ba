// The buckets, the table and the notification of a pipeline, as the stack would make them.
import {
  CreateTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import {
  CreateBucketCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { TTL_ATTRIBUTE } from '../functions/names.ts';

export interface ResourceNames {
  readonly dropBucket: string;
  readonly archiveBucket: string;
  readonly table: string;
}

/** Makes what is not there yet; without a queue, no notification. */
export async function createResources(
  clientConfig: S3ClientConfig & DynamoDBClientConfig,
  { dropBucket, archiveBucket, table }: ResourceNames,
  queueArn?: string,
): Promise<void> {
  const s3 = new S3Client(clientConfig);
  const dynamo = new DynamoDBClient(clientConfig);
  try {
    for (const Bucket of [dropBucket, archiveBucket]) await s3.send(new CreateBucketCommand({ Bucket }));
    await s3.send(
      new PutBucketVersioningCommand({ Bucket: dropBucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    if (queueArn !== undefined) {
      const QueueConfigurations = [{ QueueArn: queueArn, Events: ['s3:ObjectCreated:*' as const] }];
      await s3.send(
        new PutBucketNotificationConfigurationCommand({
          Bucket: dropBucket,
          NotificationConfiguration: { QueueConfigurations },
        }),
      );
    }
    await createTable(dynamo, table);
  } finally {
    s3.destroy();
    dynamo.destroy();
  }
}

async function createTable(dynamo: DynamoDBClient, TableName: string): Promise<void> {
  try {
    await dynamo.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  const { TimeToLiveDescription } = await dynamo.send(new DescribeTimeToLiveCommand({ TableName }));
  if (TimeToLiveDescription?.TimeToLiveStatus !== 'DISABLED') return;
  const TimeToLiveSpecification = { Enabled: true, AttributeName: TTL_ATTRIBUTE };
  await dynamo.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
}
