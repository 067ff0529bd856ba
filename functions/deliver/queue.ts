// Queues in SQS. A FIFO queue keeps the order of one article's events, and drops what is sent twice within minutes.
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { errorName } from '../store/aws.ts';
import { fitting, reasonOf, TARGET_SETTINGS } from './aws-message.ts';
import type { Sender } from './sender.ts';

export function queueSender(arn: string): Sender {
  const [, partition, , region = '', account, name = ''] = arn.split(':');
  const domain = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  const QueueUrl = `https://sqs.${region}.${domain}/${account}/${name}`;
  const client = new SQSClient({ ...TARGET_SETTINGS, region, useQueueUrlAsEndpoint: false });
  const isFifo = name.endsWith('.fifo');
  return async ({ message }) => {
    const { articleId, eventId, type } = message;
    try {
      const { MessageId = '' } = await client.send(
        new SendMessageCommand({
          QueueUrl,
          MessageBody: fitting(message),
          MessageAttributes: { type: { DataType: 'String', StringValue: type } },
          ...(isFifo ? { MessageGroupId: articleId, MessageDeduplicationId: eventId } : {}),
        }),
      );
      return { kind: 'taken', answer: MessageId };
    } catch (error) {
      // SQS takes no control bytes; anything else it would say of any message.
      const isRefused = errorName(error) === 'InvalidMessageContents';
      return { kind: isRefused ? 'refused' : 'down', error: reasonOf(error) };
    }
  };
}
