// What INGEST is measured against: the bare clients that make the calls which one article takes, and do nothing else.

/**
 * The calls that one article takes, by the bare clients: as many, of the same kinds and of about the same size.
 * `event.calls` names those of the table; beside them the drop is read and the document put.
 */
export const FLOOR = `import { S3Client, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import * as db from '@aws-sdk/client-dynamodb';
const TableName = 'articles';
const key = (sk) => ({ pk: { S: 'FLOOR' }, sk: { S: sk } });
const row = (sk) => ({ ...key(sk + process.pid), rev: { N: '1' }, text: { S: 'x'.repeat(300) }, of: { M: { id: { S: 'a' }, tags: { L: [{ S: 'b' }] } } } });
let s3, table;
export async function handler({ Records: [{ body }], calls }) {
  s3 ??= new S3Client({ maxAttempts: 5 });
  table ??= new db.DynamoDBClient({ maxAttempts: 5 });
  const { bucket, object } = JSON.parse(body).Records[0].s3;
  const Key = decodeURIComponent(object.key);
  const drop = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key, VersionId: object.versionId }));
  const bytes = await drop.Body.transformToByteArray();
  await s3.send(new PutObjectCommand({ Bucket: 'archive', Key: 'floor/' + Key, Body: Buffer.from(bytes).toString('utf8') }));
  for (const [at, call] of calls.entries()) {
    if (call === 'GetItem') await table.send(new db.GetItemCommand({ TableName, Key: key('a'), ConsistentRead: true }));
    else if (call === 'BatchGetItem') await table.send(new db.BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [key('a'), key('b')], ConsistentRead: true } } }));
    else if (call === 'PutItem') await table.send(new db.PutItemCommand({ TableName, Item: row('p' + at) }));
    else if (call === 'BatchWriteItem') await table.send(new db.BatchWriteItemCommand({ RequestItems: { [TableName]: Array.from({ length: 10 }, (_, n) => ({ PutRequest: { Item: key('b' + at + n + process.pid) } })) } }));
    else if (call === 'DeleteItem') await table.send(new db.DeleteItemCommand({ TableName, Key: key('gone') }));
    else if (call === 'Query') await table.send(new db.QueryCommand({ TableName, ConsistentRead: true, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: 'Q' + at } } }));
    else if (call === 'TransactWriteItems') await table.send(new db.TransactWriteItemsCommand({ TransactItems: Array.from({ length: 10 }, (_, n) => ({ Put: { TableName, Item: row('t' + at + n) } })) }));
    else throw new Error('the floor does not know ' + call);
  }
  console.log(JSON.stringify({ level: 'INFO', message: 'done' }));
  return { batchItemFailures: [] };
}`;
