// Embedded AWS services for a bundle of INGEST that runs in processes of its own, and drops put into them.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { ENV, WIRES_FILE } from '../../functions/names.ts';
import { openDynamo } from '../../local/dynamo/open-dynamo.ts';
import { createResources, type ResourceNames } from '../../local/resources.ts';
import { clientConfig, makeTempDir, openAwsFront, removeDir } from '../local/aws-front.ts';
import { type Call, namedCall } from '../model/aws-call.ts';
import { type Row, sizeOf, sum } from './aws-bill.ts';

const OWN_NAMES = { dropBucket: 'drops', archiveBucket: 'archive', table: 'articles' };
const WIRES = { wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } };

/** A request of a client, as the embedded services have seen it. */
export interface AwsCall extends Pick<Call, 'service' | 'operation'> {
  /** `performance.now()` when it came, and when it was answered. */
  readonly began: number;
  ended: number;
  /** Of an object, or of all rows. */
  writtenBytes: number;
}

export interface IngestAws {
  /** Since it was emptied, in the order in which they came. */
  readonly calls: AwsCall[];
  /** Puts a drop of the wire `reuters`. @returns the event that tells INGEST of it */
  put(key: string, content: string | Uint8Array): Promise<{ readonly Records: readonly object[] }>;
  /** Lays a bundle out as it is deployed. @param files folder of index.js @returns its root */
  layOut(name: string, files: string): string;
  /** Starts a process that runs `script` in a bundle's folder. @param event JSON in the environment's EVENT */
  start(root: string, script: string, event: unknown, nodeOptions?: readonly string[]): ChildProcess;
  close(): Promise<void>;
}

/** @param data of an engine that does not run, with what its parts are called; absent, a new folder, which goes at close */
export async function openIngestAws(data?: {
  readonly dir: string;
  readonly names: ResourceNames;
}): Promise<IngestAws> {
  const dir = data?.dir ?? (await makeTempDir());
  const names = data?.names ?? OWN_NAMES;
  const dynamo = await openDynamo({ dir: join(dir, 'dynamo') });
  const calls: AwsCall[] = [];
  const ofRequest = new WeakMap<IncomingMessage, AwsCall>();
  const aws = await openAwsFront(dir, {
    onRequest(request, response) {
      const began = performance.now();
      const call = { ...namedCall(request), began, ended: began, writtenBytes: 0 };
      if (call.operation === 'PutObject') call.writtenBytes = Number(request.headers['content-length'] ?? 0);
      response.once('finish', () => {
        call.ended = performance.now();
      });
      calls.push(call);
      ofRequest.set(request, call);
    },
    dynamo: (request, response, body) => {
      ofRequest.get(request)!.writtenBytes = sum(rowsIn(JSON.parse(body.toString() || '{}')).map(sizeOf));
      return dynamo.handle(request, response, body);
    },
  });
  const { endpoint } = aws.front;
  await createResources(clientConfig(endpoint), names);
  const work = join(dir, 'bench-functions');
  mkdirSync(work, { recursive: true });
  // A parent with "type": "module" would make another thing of index.js.
  writeFileSync(join(work, 'package.json'), '{}');

  return {
    calls,
    async put(key, content) {
      const { VersionId: versionId } = await aws.s3Client.send(
        new PutObjectCommand({ Bucket: names.dropBucket, Key: key, Body: content }),
      );
      const s3 = { bucket: { name: names.dropBucket }, object: { key: encodeURIComponent(key), versionId } };
      const body = JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Put', s3 }] });
      return { Records: [{ messageId: key, eventSource: 'aws:sqs', body }] };
    },
    layOut(name, files) {
      const root = join(work, name);
      cpSync(files, root, { recursive: true });
      writeFileSync(join(root, WIRES_FILE), JSON.stringify(WIRES));
      return root;
    },
    start: (root, script, event, nodeOptions = []) =>
      spawn(process.execPath, [...nodeOptions, '-e', script], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        env: {
          EVENT: JSON.stringify(event),
          AWS_ENDPOINT_URL: endpoint,
          AWS_REGION: 'us-east-1',
          AWS_ACCESS_KEY_ID: 'local',
          AWS_SECRET_ACCESS_KEY: 'local',
          AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
          LAMBDA_TASK_ROOT: root,
          TZ: 'UTC',
          [ENV.archiveBucket]: names.archiveBucket,
          [ENV.table]: names.table,
          [ENV.eventBus]: 'slugline',
          [ENV.dropQueue]: `${endpoint}/000000000000/drops`,
          [ENV.replayQueue]: `${endpoint}/000000000000/replays`,
        },
      }),
    async close() {
      await aws.close();
      await dynamo.close();
      rmSync(work, { recursive: true, force: true });
      if (data === undefined) await removeDir(dir);
    },
  };
}

/** By what is asked of the table in each. */
export const tableCallsOf = ({ calls }: { readonly calls: readonly AwsCall[] }): string[] =>
  calls.filter(({ service }) => service === 'dynamodb').map(({ operation }) => operation);

interface WritingRequest {
  readonly Item?: Row;
  readonly TransactItems?: readonly { readonly Put?: { readonly Item: Row } }[];
  readonly RequestItems?: Readonly<Record<string, readonly { readonly PutRequest?: { readonly Item: Row } }[]>>;
}

/** The rows that a request to the table puts. */
function rowsIn({ Item, TransactItems = [], RequestItems = {} }: WritingRequest): Row[] {
  // Of a batch that reads, keys are no list.
  const batch = Object.values(RequestItems).flatMap((of) => (Array.isArray(of) ? of : []));
  return [
    Item,
    ...TransactItems.map(({ Put }) => Put?.Item),
    ...batch.map(({ PutRequest }) => PutRequest?.Item),
  ].filter((row) => row !== undefined);
}

/** What a process sends with `process.send`, each in turn to `onMessage`. @throws Error where it fails, with what it wrote */
export function messagesOf<Message>(child: ChildProcess, onMessage: (message: Message) => void): Promise<void> {
  let written = '';
  child.stderr?.on('data', (chunk) => {
    written = `${written}${chunk}`.slice(-4000);
  });
  child.on('message', onMessage);
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`a process of a bench failed: ${written}`)),
    );
  });
}
