// The floor of the engine: the same npm and node, the SDK's clients that the engine cannot do without, and a server that
// answers nothing. `node bare-engine.ts` says when it listens.
import { createServer } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';

const settings = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const clients = [DynamoDBClient, LambdaClient, S3Client, SQSClient].map((Client) => new Client(settings));
const server = createServer((_request, response) => response.end());
server.listen(0, '127.0.0.1', () => {
  console.error(`In another terminal, ${clients.length} clients`);
});
